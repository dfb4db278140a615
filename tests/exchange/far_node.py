"""A whole other node behind a real socket, honest or not as a test wants it."""

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Self
from uuid import uuid4
from wsgiref.simple_server import WSGIRequestHandler, make_server

import exchange_samples as samples

from rogatory.exchange import evidence
from rogatory.exchange.evidence import About
from rogatory.exchange.listener import Doors, Reply, listener
from rogatory.kernel.canonical import sha256_hex
from rogatory.sealing.container import read_container
from rogatory.sealing.receipts import Evidence
from rogatory.sealing.seal import unseal


class FarNode:
    """The node of another State; it answers every message with ``answer`` and ``reason``."""

    def __init__(self, state: str) -> None:
        self.identity = samples.identity(state)
        self.taken: list[str] = []
        self.answer = Evidence.CONTENT_CONSIGNMENT
        self.reason = ""
        self.introduced = HTTPStatus.OK
        self.receipts: list[bytes] = []
        self.signs_as = self.identity

    def receipt(self, signed) -> Reply:
        self.receipts.append(signed)
        return Reply(HTTPStatus.OK, b"{}")

    def message(self, stream) -> Reply:
        sealed = stream.read()
        opened = io.BytesIO()
        unseal(io.BytesIO(sealed), opened, self.identity.opening_key, limit=10**8)
        manifest = read_container(io.BytesIO(opened.getvalue())).claimed
        self.taken.append(manifest.message_id)
        about = About(
            message_id=manifest.message_id,
            sender=manifest.sender,
            sealed_sha256=sha256_hex(sealed),
            container_sha256=sha256_hex(opened.getvalue()),
        )
        receipt = evidence.sign_receipt(
            self.signs_as, about, self.answer, datetime.now(UTC), receipt_id=uuid4(), reason=self.reason
        )
        return Reply(HTTPStatus.OK, receipt)

    def file(self, environ) -> Reply:
        """It awaits no large file."""
        return Reply(HTTPStatus.NOT_FOUND, b"")

    @contextmanager
    def at_its_address(self) -> Iterator[Self]:
        """Serve on a free port of this machine, which the node's identity then names."""
        doors = Doors(
            descriptor=bytes,
            introduction=lambda _: Reply(self.introduced, b""),
            message=self.message,
            receipt=self.receipt,
            file=self.file,
        )
        server = make_server("127.0.0.1", 0, listener(doors), handler_class=Silent)
        self.identity = samples.identity(self.identity.state, f"http://127.0.0.1:{server.server_port}")
        self.signs_as = self.identity
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()


class Silent(WSGIRequestHandler):
    """Tests print nothing."""

    def log_message(self, *_args: object) -> None:
        """Say nothing."""
