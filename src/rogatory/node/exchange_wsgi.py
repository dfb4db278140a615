"""The door a WSGI server opens for other nodes, apart from the browsers' and on a port of its own."""

import os
from datetime import UTC, datetime

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "rogatory.node.settings")
django.setup()

from django.db import close_old_connections  # noqa: E402 (Django must be set up first)

from rogatory.desk import arrivals, files_in, handover, own_keys, peers  # noqa: E402
from rogatory.exchange.listener import Doors, Environ, StartResponse, listener  # noqa: E402

own_keys.describe_if_moved(datetime.now(UTC))  # whoever looks us up finds the address of today

_listener = listener(
    Doors(
        descriptor=lambda: peers.descriptor().signed,
        introduction=peers.receive_introduction,
        message=arrivals.receive,
        bundle=arrivals.receive_together,
        receipt=handover.receive_receipt,
        file=files_in.answer,
    )
)


def application(environ: Environ, start_response: StartResponse) -> object:
    """Answer one request; no database connection outlives its age across requests."""
    close_old_connections()
    try:
        return _listener(environ, start_response)
    finally:
        close_old_connections()
