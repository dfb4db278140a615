"""A whole other node behind a real socket, honest or not as a test wants it."""

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http import HTTPStatus
from socket import socket
from socketserver import ThreadingMixIn
from typing import Self
from uuid import uuid4
from wsgiref.simple_server import ServerHandler, WSGIRequestHandler, WSGIServer

import exchange_samples as samples

from rogatory.exchange import evidence
from rogatory.exchange.bundles import bundled
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
        self.takes_receipts = HTTPStatus.OK
        self.takes_bundles, self.bundles = True, list[int]()
        self.signs_as = self.identity

    def receipt(self, signed) -> Reply:
        self.receipts.append(signed)
        return Reply(self.takes_receipts, b"{}")

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

    def bundle(self, sealed) -> Reply:
        """As a node of today answers; one of before has no such address."""
        if not self.takes_bundles:
            return Reply(HTTPStatus.NOT_FOUND, b"{}")
        self.bundles.append(len(sealed))
        return Reply(HTTPStatus.OK, bundled(self.message(io.BytesIO(one)).body for one in sealed))

    def file(self, environ) -> Reply:
        """It awaits no large file."""
        return Reply(HTTPStatus.NOT_FOUND, b"")

    @contextmanager
    def at_its_address(self, wrap: Callable[[socket], socket] = lambda line: line) -> Iterator[Self]:
        """Serve on a free port, which the node's identity then names; ``wrap`` makes each line."""
        doors = Doors(
            descriptor=bytes,
            introduction=lambda _: Reply(self.introduced, b""),
            message=self.message,
            bundle=self.bundle,
            receipt=self.receipt,
            file=self.file,
        )
        server = _Server(("127.0.0.1", 0), Silent)
        server.set_app(listener(doors))
        server.wrap = wrap
        self.identity = samples.identity(self.identity.state, f"http://127.0.0.1:{server.server_port}")
        self.signs_as = self.identity
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    wrap: Callable[[socket], socket]

    def finish_request(self, request, client_address) -> None:
        """Make the line, and answer what comes on it until it ends."""
        try:
            line = self.wrap(request)
        except OSError:  # nobody who knows us
            return
        with line:
            super().finish_request(line, client_address)

    def handle_error(self, request, client_address) -> None:
        """A line that breaks is what tests do."""


class Silent(WSGIRequestHandler):
    """Tests print nothing, and a line is kept for the next request."""

    def handle(self) -> None:
        """Answer every request that comes on the line."""
        while (line := self.rfile.readline(65537)) and self._understood(line):
            handler = ServerHandler(self.rfile, self.wfile, self.get_stderr(), self.get_environ())
            handler.http_version, handler.request_handler = "1.1", self
            handler.run(self.server.get_app())

    def _understood(self, line: bytes) -> bool:
        self.raw_requestline = line
        return self.parse_request()

    def log_message(self, *_args: object) -> None:
        """Say nothing."""
