"""``rogatory mail-listener``: takes mail by mutual TLS, from confirmed States and nobody else.

Who shows no certificate of a confirmed State is gone before a byte of a request is read. Whom we know and what
we show is looked up for each new line, so that a State confirmed, a key renewed or a certificate revoked counts
at once, and what is on its way on an older line comes to its end.
"""

import argparse
import asyncio
import contextlib
import logging
import signal
import socket
import ssl
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from http import HTTPStatus
from typing import Any

import uvicorn
from django.db import close_old_connections
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from rogatory.cli.main import CannotRun
from rogatory.exchange import lines, mutual_tls
from rogatory.exchange.identity import own_identity
from rogatory.exchange.mutual_tls import Known
from rogatory.exchange.paths import CALLER
from rogatory.node.exchange_asgi import Receive, Scope, Send, application
from rogatory.sealing.authorities import is_named

HANDSHAKE_SECONDS = 10.0
MOST_HANDSHAKES = 256
"""Lines being made at the same time; beyond that the one that has taken longest makes room."""
MOST_LINES = 64
"""Lines one State may hold open."""
KEPT_SECONDS = 60
"""How long a line may say nothing, or take to say what it asks."""
OLDEST_SECONDS = 600.0
"""How long a line is used: whose certificate was revoked since must make a new one."""
_LARGEST_HEAD = 32 * 1024
_GRACE_SECONDS = 8.0

_log = logging.getLogger(__name__)
_looks = ThreadPoolExecutor(2, thread_name_prefix="lines")
_held: Counter[str] = Counter()


def add_commands(subparsers: Any) -> None:
    """Add ``mail-listener`` to the command line."""
    listener = subparsers.add_parser("mail-listener", help="take one node's mail by mutual TLS until stopped")
    listener.set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Listen until SIGTERM or SIGINT; what is being received then is taken and answered first."""
    from django.conf import settings

    served = settings.NODE.configuration
    if not served.mail_port:
        raise CannotRun("this node takes no mail by mutual TLS: give mail_port and mail_url in node.toml")
    ours = own_identity().tls_certificate
    if ours is None:
        raise CannotRun("this node has no certificate for mutual TLS: `rogatory node keys authority` makes one")
    if not is_named(ours):
        raise CannotRun(
            "the certificate for mutual TLS is an early one: `rogatory node keys renew tls` renews it"
        )
    asyncio.run(_listen(served.host, served.mail_port))
    return 0


class _Line(H11Protocol):
    """One line after its handshake: it is known which State made it, and so who asks."""

    def __init__(self, known: tuple[Known, ...], config: uvicorn.Config, state: ServerState) -> None:
        super().__init__(config, state, {})
        self._known, self._caller, self._began = known, "", time.monotonic()
        self._patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Find out who called."""
        super().connection_made(transport)
        line: ssl.SSLObject = transport.get_extra_info("ssl_object")
        shown = line.getpeercert(binary_form=True) or b""
        self._caller = next((one.state for one in self._known if one.speaks(shown)), "")
        _held[self._caller] += 1
        self.app = partial(_asked, self)
        if _held[self._caller] > MOST_LINES:
            transport.abort()
        self._be_patient()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        _held[self._caller] -= 1
        if self._patience is not None:
            self._patience.cancel()
        super().connection_lost(exc)

    def on_response_complete(self) -> None:
        """Wait for the next request."""
        super().on_response_complete()
        self._be_patient()

    @property
    def caller(self) -> str:
        """The State that made the line; empty where its certificate is not believed any more."""
        return self._caller

    @property
    def is_old(self) -> bool:
        """Whether the other end is to make a new line."""
        return time.monotonic() - self._began > OLDEST_SECONDS

    def _be_patient(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
        self._patience = self.loop.call_later(KEPT_SECONDS, self._hang_up)

    def _hang_up(self) -> None:
        # A request whose head has come has limits of its own.
        if self.cycle is None or self.cycle.response_complete:
            self.transport.abort()


async def _asked(line: _Line, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a request on a line whose State is known; who is not believed any more is told so, unread."""
    if not line.caller:
        headers = [(b"content-type", b"application/json"), (b"connection", b"close")]
        await send({"type": "http.response.start", "status": HTTPStatus.UNAUTHORIZED, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"reason":"certificate-not-believed"}'})
        return

    async def answer(event: dict[str, Any]) -> None:
        if line.is_old and event["type"] == "http.response.start":
            event = {**event, "headers": [*event["headers"], (b"connection", b"close")]}
        await send(event)

    await application({**scope, CALLER: line.caller}, receive, answer)


async def _listen(host: str, port: int) -> None:
    loop, stopping = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    state = ServerState()
    with socket.create_server((host, port), backlog=512) as listening:
        listening.setblocking(False)
        accepting = asyncio.create_task(_accept(listening, _plain_server(), state))
        told = asyncio.create_task(stopping.wait())
        await asyncio.wait((accepting, told), return_when=asyncio.FIRST_COMPLETED)
        accepting.cancel()
    if state.tasks:
        await asyncio.wait(set(state.tasks), timeout=_GRACE_SECONDS)
    with contextlib.suppress(asyncio.CancelledError):
        await accepting  # it ends by itself only where something is wrong


def _plain_server() -> uvicorn.Config:
    config = uvicorn.Config(
        application,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=KEPT_SECONDS,
        h11_max_incomplete_event_size=_LARGEST_HEAD,
    )
    config.load()
    return config


async def _accept(listening: socket.socket, config: uvicorn.Config, state: ServerState) -> None:
    loop, being_made = asyncio.get_running_loop(), dict[asyncio.Task[None], None]()
    while True:
        try:
            caller, _ = await loop.sock_accept(listening)
        except OSError as reason:  # no more files, for now
            _log.warning("no line can be taken: %s", reason.strerror)
            await asyncio.sleep(1)
            continue
        if len(being_made) >= MOST_HANDSHAKES:
            next(iter(being_made)).cancel()
        made = asyncio.create_task(_make_line(caller, config, state))
        being_made[made] = None
        made.add_done_callback(being_made.pop)


async def _make_line(caller: socket.socket, config: uvicorn.Config, state: ServerState) -> None:
    loop = asyncio.get_running_loop()
    try:
        known, context = await loop.run_in_executor(_looks, _known_now)
    except BaseException as failure:
        caller.close()
        if isinstance(failure, Exception):  # the database is away, for now
            _log.exception("a line could not be made")
            return
        raise
    with contextlib.suppress(OSError):  # a stranger, or a line that broke; anybody could fill a log with those
        # Else the second part of an answer waits for 40 ms until the first is acknowledged.
        caller.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await loop.connect_accepted_socket(
            partial(_Line, known, config, state),
            caller,
            ssl=context,
            ssl_handshake_timeout=HANDSHAKE_SECONDS,
            ssl_shutdown_timeout=HANDSHAKE_SECONDS,
        )


def _known_now() -> tuple[tuple[Known, ...], ssl.SSLContext]:
    close_old_connections()
    try:
        known = lines.known_callers()
        return known, mutual_tls.called(known)
    finally:
        close_old_connections()
