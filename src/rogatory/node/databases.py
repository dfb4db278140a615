"""From the node's configuration to Django's database settings."""

import os
from typing import Any
from urllib.parse import unquote, urlsplit

from rogatory.node.configuration import Node

TEST_DATABASE_VARIABLE = "ROGATORY_TEST_DATABASE_URL"
_KEPT_SECONDS = 60


def database_settings(node: Node) -> dict[str, Any]:
    """SQLite in the node's data folder, or the PostgreSQL its configuration (or a test run) names."""
    address = os.environ.get(TEST_DATABASE_VARIABLE) or node.configuration.database
    return _postgresql(address) if address else _sqlite(node)


def _sqlite(node: Node) -> dict[str, Any]:
    # IMMEDIATE takes the write lock at the start: without it one concurrent write in eight fails.
    # FULL makes an acknowledged act survive a power cut.
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": node.data / "rogatory.sqlite3",
        # A file for the tests too: SQLite in memory knows neither the log nor the locks of the real one.
        "TEST": {"NAME": node.data / "test.sqlite3"},
        # Opening it reads the whole scheme: longer than most questions take.
        "CONN_MAX_AGE": _KEPT_SECONDS,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;",
        },
    }


def _postgresql(address: str) -> dict[str, Any]:
    parts = urlsplit(address)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or "") or _socket_folder(parts.query),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": _KEPT_SECONDS,
        "CONN_HEALTH_CHECKS": True,
    }


def _socket_folder(query: str) -> str:
    return next((unquote(pair[5:]) for pair in query.split("&") if pair.startswith("host=")), "")
