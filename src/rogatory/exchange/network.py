"""Our side of the wire: one request at a time to an address an administrator typed and confirmed.

Mail goes over a line whose other end is the confirmed State's own (mutual TLS) wherever that State says so;
where it does not answer so, it is not called in another way.

No redirect is followed, no proxy is taken from the environment, every wait and every answer has a limit: a
hostile address can waste a minute of the worker and nothing else.
"""

import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from http import HTTPStatus
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.parse import SplitResult, urlsplit

import httpx
import msgspec

from rogatory.exchange.mutual_tls import Known, calling
from rogatory.exchange.paths import FILES_PATH
from rogatory.store import tus

_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_LARGEST_ANSWER = 1024 * 1024
_LONGEST_ANSWER_SECONDS = 60
_LINES_KEPT = 256
_LINE_KEPT_SECONDS = 20
"""A line nothing is sent over is kept so long; well below what the other end keeps it."""
_TIMEOUT = httpx.Timeout(connect=5, read=60, write=60, pool=5)
_MEDIA_TYPE = "application/octet-stream"


class BadAddress(ValueError):
    """An address we do not call; ``args[0]`` is the code of the sentence that says why."""


class Unreachable(Exception):
    """Nobody answered as a node does; ``args[0]`` is a short machine reason, fit to be stored and shown."""


class Line(msgspec.Struct, frozen=True):
    """Where a node is called: by mutual TLS where its end is ``known``, and else as HTTPS trusts."""

    address: str
    known: Known | None = None


class Answer(msgspec.Struct, frozen=True):
    """What came back: the HTTP status and at most one megabyte of body."""

    status: int
    body: bytes


def checked_address(typed: str) -> str:
    """The address without its trailing slash. Raises ``BadAddress``; plain HTTP is for this machine alone."""
    parts = _parts(typed.strip())
    # An address is compared by eye: nothing unseen, and no letter that looks like another.
    if parts.scheme not in {"http", "https"} or not parts.hostname or not _is_plain(typed.strip()):
        raise BadAddress("exchange-address-not-http")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise BadAddress("exchange-address-too-much")
    if parts.scheme == "http" and parts.hostname not in _HERE:
        raise BadAddress("exchange-address-not-encrypted")
    return typed.strip().rstrip("/")


def _is_plain(address: str) -> bool:
    return address.isascii() and address.isprintable() and " " not in address


def _parts(address: str) -> SplitResult:
    try:
        httpx.URL(address)  # stricter than the standard library in some things, laxer in others
        return urlsplit(address)
    except (httpx.InvalidURL, ValueError):
        raise BadAddress("exchange-address-not-http") from None


def get(address: str, path: str) -> Answer:
    """Fetch ``path`` of the node at ``address``. Raises ``Unreachable``."""
    return _ask("GET", Line(address), path, None)


def post(line: Line, path: str, body: bytes) -> Answer:
    """Send ``body`` to ``path`` of the node at the other end of ``line``. Raises ``Unreachable``."""
    return _ask("POST", line, path, body)


def _ask(method: str, line: Line, path: str, body: bytes | None) -> Answer:
    headers = {"content-type": _MEDIA_TYPE} if body is not None else {}
    url = checked_address(line.address) + path
    with (
        _failures_named(line),
        _client(line) as client,
        client.stream(method, url, content=body, headers=headers) as response,
    ):
        return Answer(response.status_code, _answered(response))


@contextmanager
def _failures_named(line: Line) -> Iterator[None]:
    """Whatever the network does becomes ``Unreachable``, with a reason an officer can act on."""
    try:
        yield
    except httpx.TimeoutException:
        raise Unreachable("exchange-timed-out") from None
    except httpx.HTTPError as failure:
        raise Unreachable(_why_no_line(failure) if line.known else "exchange-nobody-answered") from None
    except (httpx.InvalidURL, OSError, UnicodeError):
        raise Unreachable("exchange-nobody-answered") from None


def _why_no_line(failure: BaseException) -> str:
    """Which end of a line of mutual TLS was not believed, as far as that can be told from here."""
    cause: BaseException | None = failure
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "exchange-line-not-theirs"
        if isinstance(cause, ssl.SSLError) and "ALERT" in str(cause.reason):
            return "exchange-line-closed"
        cause = cause.__cause__ or cause.__context__
    # Whoever does not know a certificate may just hang up, once the line is made and before any answer.
    called = not isinstance(failure, httpx.ConnectError)
    return "exchange-line-closed" if called else "exchange-nobody-answered"


class FileChannel:
    """A file on its way to another node, by the core of the tus protocol 1.0."""

    def __init__(self, client: httpx.Client, line: Line, path: str) -> None:
        """``path`` is the file's own at the node at the other end of ``line``."""
        self._client, self._line, self._address = client, line, checked_address(line.address) + path

    def offset(self) -> int | None:
        """How many bytes are there; nothing where the node does not await the file. Raises ``Unreachable``."""
        response = self._ask("HEAD")
        return None if response.status_code == HTTPStatus.NOT_FOUND else _offset(response)

    def append(self, at: int, content: Iterator[bytes], size: int) -> int:
        """Send ``size`` bytes that begin ``at``; gives how many are there then. Raises ``Unreachable``."""
        headers = {
            "upload-offset": str(at),
            "content-length": str(size),
            "content-type": "application/offset+octet-stream",
        }
        return _offset(self._ask("PATCH", headers, content))

    def _ask(
        self, method: str, headers: dict[str, str] | None = None, content: Iterator[bytes] | None = None
    ) -> httpx.Response:
        told = {"tus-resumable": tus.VERSION, **(headers or {})}
        with (
            _failures_named(self._line),
            self._client.stream(method, self._address, headers=told, content=content) as response,
        ):
            _answered(response)
            return response


@contextmanager
def file_channel(line: Line, sealed_sha256: str) -> Iterator[FileChannel]:
    """The way a large file goes to the node at the other end of ``line``."""
    with _client(line) as client:
        yield FileChannel(client, line, FILES_PATH + sealed_sha256)


def _offset(response: httpx.Response) -> int:
    if response.status_code == HTTPStatus.INSUFFICIENT_STORAGE:
        raise Unreachable("exchange-no-room-there")
    told = response.headers.get("upload-offset", "")
    if response.status_code not in {HTTPStatus.OK, HTTPStatus.NO_CONTENT} or not told.isdecimal():
        raise Unreachable("exchange-file-not-taken")
    return int(told)


@contextmanager
def _client(line: Line) -> Iterator[httpx.Client]:
    if line.known is None:
        with _new_client(_trusted()) as client:
            yield client
    else:
        yield _kept_client(calling(line.known))


@lru_cache(maxsize=_LINES_KEPT)
def _kept_client(context: ssl.SSLContext) -> httpx.Client:
    """One for each known end of a line, so that the next message needs no handshake.

    Other keys, ours or theirs, make another context: what was revoked is called on no line kept from before.
    """
    return _new_client(context)


def _new_client(context: ssl.SSLContext) -> httpx.Client:
    return httpx.Client(
        verify=context,
        timeout=_TIMEOUT,
        limits=httpx.Limits(keepalive_expiry=_LINE_KEPT_SECONDS),
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        follow_redirects=False,
        trust_env=False,
    )


@cache
def _trusted() -> ssl.SSLContext:
    """Whom HTTPS trusts; read once, for reading it takes longer than signing and sealing a message."""
    return httpx.create_ssl_context(trust_env=False)


def _answered(response: httpx.Response) -> bytes:
    """The body. Raises ``Unreachable`` where we are told to show another certificate, or any at all."""
    if response.status_code == HTTPStatus.UNAUTHORIZED:
        raise Unreachable("exchange-line-closed")
    return _capped(response)


def _capped(response: httpx.Response) -> bytes:
    received, deadline = bytearray(), time.monotonic() + _LONGEST_ANSWER_SECONDS
    for chunk in response.iter_bytes():
        received += chunk
        if time.monotonic() > deadline:  # a byte now and then would never time out
            raise Unreachable("exchange-timed-out")
        if len(received) > _LARGEST_ANSWER:
            raise Unreachable("exchange-answer-too-large")
    return bytes(received)
