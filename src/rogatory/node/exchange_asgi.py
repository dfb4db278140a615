"""How requests of other nodes are received: whole and in time, before any hand is lent to them.

Whoever sends a request slowly, or never ends it, holds a file and no thread, and not for long: another State's
mail never waits behind theirs. Anybody on the network can call here.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from rogatory.exchange.listener import LARGEST_MESSAGE
from rogatory.exchange.paths import CALLER
from rogatory.node import exchange_wsgi

MOST_AT_ONCE = 64
"""How many requests of one State, or of all strangers, are received at the same time.

Who comes beyond is asked to come back.
"""
FIRST_SECONDS = 30.0
SLOWEST_BYTES_A_SECOND = 16 * 1024
"""A body has half a minute, and a second more for each 16 KiB of it that has come."""
HANDS = 4
_IN_MEMORY = 1024 * 1024

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]

_hands = ThreadPoolExecutor(HANDS, thread_name_prefix="exchange")
_receiving: Counter[str] = Counter()


class _TurnedAway(Exception):
    """A request nobody waits for any longer; ``args`` are the status and a machine reason."""


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """Receive one request, let the listener answer it, and send the answer."""
    loop, caller = asyncio.get_running_loop(), scope.get(CALLER, "")
    try:
        if not (caller or await loop.run_in_executor(_hands, exchange_wsgi.strangers_may, scope["path"])):
            raise _TurnedAway(HTTPStatus.UNAUTHORIZED, "certificate-needed")
        with cast(BinaryIO, SpooledTemporaryFile(max_size=_IN_MEMORY)) as body:
            if not _says_too_large(scope):  # then the listener answers without reading
                await _receive_within_limits(receive, body, caller)
            answer = await loop.run_in_executor(_hands, _answered, scope, body)
    except _TurnedAway as turned_away:
        status, reason = turned_away.args
        answer = status.value, _JSON, b'{"reason":"%s"}' % reason.encode()
    await _send(send, *answer)


Headers = list[tuple[bytes, bytes]]
_JSON: Headers = [
    (b"content-type", b"application/json"),
    (b"cache-control", b"no-store"),
    (b"connection", b"close"),
]


def _says_too_large(scope: Scope) -> bool:
    declared = dict(scope["headers"]).get(b"content-length", b"")
    return bool(declared.isdigit() and int(declared[:20]) > LARGEST_MESSAGE)


async def _receive_within_limits(receive: Receive, body: BinaryIO, caller: str) -> None:
    if _receiving[caller] >= MOST_AT_ONCE:
        raise _TurnedAway(HTTPStatus.SERVICE_UNAVAILABLE, "busy")
    _receiving[caller] += 1
    try:
        await _receive_whole(receive, body)
    finally:
        _receiving[caller] -= 1


async def _receive_whole(receive: Receive, body: BinaryIO) -> None:
    """No more than the listener needs to see that it is too large."""
    size, began = 0, time.monotonic()
    while size <= LARGEST_MESSAGE:
        left = began + FIRST_SECONDS + size / SLOWEST_BYTES_A_SECOND - time.monotonic()
        try:
            event = await asyncio.wait_for(receive(), max(left, 0.0))
        except TimeoutError:
            raise _TurnedAway(HTTPStatus.REQUEST_TIMEOUT, "too-slow") from None
        if event["type"] == "http.disconnect":
            raise _TurnedAway(HTTPStatus.BAD_REQUEST, "truncated")  # gone, or no longer HTTP
        piece = event.get("body", b"")
        size += len(piece)
        body.write(piece)
        if not event.get("more_body", False):
            break
    body.seek(0)


def _answered(scope: Scope, body: BinaryIO) -> tuple[int, Headers, bytes]:
    said: list[Any] = []
    environ = _environ(scope, body)
    pieces = exchange_wsgi.application(environ, lambda status, headers: said.extend((status, headers)))
    content = b"".join(cast(Iterable[bytes], pieces))
    status, headers = said
    plain = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    return int(status.split()[0]), plain, content


def _environ(scope: Scope, body: BinaryIO) -> dict[str, Any]:
    """The request as PEP 3333 has it."""
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "PATH_INFO": scope["path"],
        "QUERY_STRING": scope.get("query_string", b"").decode("latin-1"),
        "CONTENT_LENGTH": "",
        "wsgi.input": body,
        CALLER: scope.get(CALLER, ""),
    }
    for name, value in scope["headers"]:
        header = name.decode("latin-1").upper().replace("-", "_")
        key = header if header in {"CONTENT_LENGTH", "CONTENT_TYPE"} else f"HTTP_{header}"
        environ[key] = value.decode("latin-1")
    return environ


async def _send(send: Send, status: int, headers: Headers, content: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})
