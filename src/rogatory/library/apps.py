"""Django's name for this room."""

from django.apps import AppConfig


class LibraryConfig(AppConfig):
    """The tables of works, their expressions and provisions."""

    name = "rogatory.library"
    label = "library"
