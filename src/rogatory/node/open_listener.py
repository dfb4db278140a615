"""The listener anybody can call: who we are, introductions, and mail of States without mutual TLS."""

from datetime import UTC, datetime

from rogatory.node.exchange_asgi import application

from rogatory.desk import own_keys  # isort: skip (Django is set up by the line above)

__all__ = ["application"]

own_keys.describe_if_moved(datetime.now(UTC))  # whoever looks us up finds the addresses of today
