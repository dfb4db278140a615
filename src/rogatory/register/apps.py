"""Django's name for this room."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    """The register's tables."""

    name = "rogatory.register"
    label = "register"
