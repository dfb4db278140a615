"""The listener other nodes speak to: six addresses under ``/exchange/v1``, no session, no cookie, no page.

It stands apart from the browsers' application and on its own port. It knows the wire and its limits only; what
a message does is a function the node hands it, so that the desk stays the one gate.
"""

from collections.abc import Callable, Iterable, Sequence
from http import HTTPStatus
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

import msgspec

from rogatory.exchange import bundles
from rogatory.exchange.paths import (
    BUNDLES_PATH,
    DESCRIPTOR_PATH,
    FILES_PATH,
    INTRODUCTIONS_PATH,
    MESSAGES_PATH,
    RECEIPTS_PATH,
)

LARGEST_MESSAGE = 64 * 1024 * 1024
LARGEST_INTRODUCTION = 64 * 1024
LARGEST_RECEIPT = 1024 * 1024
_IN_MEMORY = 1024 * 1024
_CHUNK = 64 * 1024

OPEN_PATHS = frozenset({DESCRIPTOR_PATH, INTRODUCTIONS_PATH})
"""What anybody may ask: who we are, and to be introduced."""
_PATHS = frozenset({BUNDLES_PATH, DESCRIPTOR_PATH, INTRODUCTIONS_PATH, MESSAGES_PATH, RECEIPTS_PATH})

StartResponse = Callable[[str, list[tuple[str, str]]], object]
Environ = dict[str, Any]


class Reply(msgspec.Struct, frozen=True):
    """What the listener answers: a status, and a body that is signed wherever it says something."""

    status: HTTPStatus
    body: bytes
    media_type: str = "application/octet-stream"
    headers: tuple[tuple[str, str], ...] = ()


class Doors(msgspec.Struct, frozen=True):
    """What the node does behind each address. A stream handed on is whole and within its limit.

    A large file's request is handed on as it is: its pieces are kept as they come, also where a line breaks.
    """

    descriptor: Callable[[], bytes]
    introduction: Callable[[bytes], Reply]
    message: Callable[[BinaryIO], Reply]
    bundle: Callable[[Sequence[bytes]], Reply]
    receipt: Callable[[bytes], Reply]
    file: Callable[[Environ], Reply]


class _Refused(Exception):
    """A request that never reaches a door; ``args`` are the status and a machine reason."""


def listener(doors: Doors) -> Callable[[Environ, StartResponse], Iterable[bytes]]:
    """The WSGI application over ``doors``."""

    def application(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        try:
            reply = _answered(doors, environ)
        except _Refused as refused:
            reply = _reason(*refused.args)
        headers = [
            ("Content-Type", reply.media_type),
            ("Content-Length", str(len(reply.body))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            *reply.headers,
        ]
        start_response(f"{reply.status.value} {reply.status.phrase}", headers)
        return [reply.body]

    return application


def _answered(doors: Doors, environ: Environ) -> Reply:
    match environ["REQUEST_METHOD"], environ.get("PATH_INFO", ""):
        case "GET", path if path == DESCRIPTOR_PATH:
            return Reply(HTTPStatus.OK, doors.descriptor(), "application/json")
        case "POST", path if path == INTRODUCTIONS_PATH:
            with _whole_body(environ, LARGEST_INTRODUCTION) as body:
                return doors.introduction(body.read())
        case "POST", path if path == MESSAGES_PATH:
            with _whole_body(environ, LARGEST_MESSAGE) as body:
                return doors.message(body)
        case "POST", path if path == BUNDLES_PATH:
            with _whole_body(environ, bundles.LARGEST_REQUEST) as body:
                return doors.bundle(_parts(body.read()))
        case _, path if path.startswith(FILES_PATH):
            return doors.file(environ)
        case "POST", path if path == RECEIPTS_PATH:
            with _whole_body(environ, LARGEST_RECEIPT) as body:
                return doors.receipt(body.read())
        case _, path if path in _PATHS:
            raise _Refused(HTTPStatus.METHOD_NOT_ALLOWED, "method-not-allowed")
        case _:
            raise _Refused(HTTPStatus.NOT_FOUND, "not-found")


def _parts(body: bytes) -> Sequence[bytes]:
    try:
        return bundles.parts_of(body)
    except bundles.NotABundle:
        raise _Refused(HTTPStatus.BAD_REQUEST, "not-a-bundle") from None


def _whole_body(environ: Environ, limit: int) -> BinaryIO:
    declared = _declared_length(environ)
    if declared is not None and declared > limit:
        raise _Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too-large")
    body = cast(BinaryIO, SpooledTemporaryFile(max_size=_IN_MEMORY))  # noqa: SIM115 (the caller closes it)
    try:
        # A declared length is never read past: behind it some servers wait for the connection to end.
        size = _copy(environ["wsgi.input"], body, limit + 1 if declared is None else declared)
        if size > limit:
            raise _Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too-large")
        if declared is not None and size != declared:
            raise _Refused(HTTPStatus.BAD_REQUEST, "truncated")
    except BaseException:
        body.close()
        raise
    body.seek(0)
    return body


def _declared_length(environ: Environ) -> int | None:
    text = environ.get("CONTENT_LENGTH") or ""
    if not text:
        return None
    if not (text.isascii() and text.isdigit()):
        raise _Refused(HTTPStatus.BAD_REQUEST, "bad-length")
    return int(text)


def _copy(source: BinaryIO, body: BinaryIO, limit: int) -> int:
    """Copy up to ``limit`` bytes and give their number."""
    size = 0
    while size < limit and (chunk := source.read(min(_CHUNK, limit - size))):
        size += len(chunk)
        body.write(chunk)
    return size


def _reason(status: HTTPStatus, reason: str) -> Reply:
    return Reply(status, msgspec.json.encode({"reason": reason}), "application/json")
