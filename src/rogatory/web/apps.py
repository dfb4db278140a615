"""Tells Django where the pages' static files lie; there are no tables here."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The pages' own application, without models."""

    name = "rogatory.web"
    label = "web"
