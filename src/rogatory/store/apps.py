"""Django's name for this room."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """The tables of keys and queued work."""

    name = "rogatory.store"
    label = "store"
