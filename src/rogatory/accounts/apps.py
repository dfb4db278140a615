"""Django's name for this room."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """The table of accounts."""

    name = "rogatory.accounts"
    label = "accounts"
