"""The door a WSGI server opens for other nodes, apart from the browsers' and on a port of its own."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "rogatory.node.settings")
django.setup()

from django.db import close_old_connections  # noqa: E402 (Django must be set up first)

from rogatory.desk import arrivals, files_in, handover, peers  # noqa: E402
from rogatory.exchange.listener import OPEN_PATHS, Doors, Environ, StartResponse, listener  # noqa: E402

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


def strangers_may(path: str) -> bool:
    """Whether ``path`` is answered to who showed no certificate; mail is only while some State has none."""
    if path in OPEN_PATHS:
        return True
    close_old_connections()
    try:
        return peers.takes_mail_of_strangers()
    finally:
        close_old_connections()


def application(environ: Environ, start_response: StartResponse) -> object:
    """Answer one request; no database connection outlives its age across requests."""
    close_old_connections()
    try:
        return _listener(environ, start_response)
    finally:
        close_old_connections()
