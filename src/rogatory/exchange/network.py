"""Our side of the wire: one request at a time to an address an administrator typed and confirmed.

No redirect is followed, no proxy is taken from the environment, every wait and every answer has a limit: a
hostile address can waste a minute of the worker and nothing else.
"""

import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http import HTTPStatus
from urllib.parse import SplitResult, urlsplit

import httpx
import msgspec

DESCRIPTOR_PATH = "/exchange/v1/node"
INTRODUCTIONS_PATH = "/exchange/v1/introductions"
MESSAGES_PATH = "/exchange/v1/messages"
BUNDLES_PATH = "/exchange/v1/bundles"
RECEIPTS_PATH = "/exchange/v1/receipts"
FILES_PATH = "/exchange/v1/files/"
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_LARGEST_ANSWER = 1024 * 1024
_LONGEST_ANSWER_SECONDS = 60
_TIMEOUT = httpx.Timeout(connect=5, read=60, write=60, pool=5)
_MEDIA_TYPE = "application/octet-stream"


class BadAddress(ValueError):
    """An address we do not call; ``args[0]`` is the code of the sentence that says why."""


class Unreachable(Exception):
    """Nobody answered as a node does; ``args[0]`` is a short machine reason, fit to be stored and shown."""


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
    return _ask("GET", address, path, None)


def post(address: str, path: str, body: bytes) -> Answer:
    """Send ``body`` to ``path`` of the node at ``address``. Raises ``Unreachable``."""
    return _ask("POST", address, path, body)


def _ask(method: str, address: str, path: str, body: bytes | None) -> Answer:
    headers = {"content-type": _MEDIA_TYPE} if body is not None else {}
    try:
        with (
            _client() as client,
            client.stream(method, checked_address(address) + path, content=body, headers=headers) as response,
        ):
            return Answer(response.status_code, _capped(response))
    except httpx.TimeoutException:
        raise Unreachable("exchange-timed-out") from None
    except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError):
        raise Unreachable("exchange-nobody-answered") from None


class FileChannel:
    """A file on its way to another node, by the core of the tus protocol 1.0."""

    def __init__(self, client: httpx.Client, address: str) -> None:
        """``address`` is the file's own at the other node."""
        self._client, self._address = client, address

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
        told = {"tus-resumable": "1.0.0", **(headers or {})}
        try:
            with self._client.stream(method, self._address, headers=told, content=content) as response:
                _capped(response)
                return response
        except httpx.TimeoutException:
            raise Unreachable("exchange-timed-out") from None
        except (httpx.HTTPError, OSError):
            raise Unreachable("exchange-nobody-answered") from None


@contextmanager
def file_channel(address: str, sealed_sha256: str) -> Iterator[FileChannel]:
    """The way a large file goes to the node at ``address``."""
    with _client() as client:
        yield FileChannel(client, checked_address(address) + FILES_PATH + sealed_sha256)


def _offset(response: httpx.Response) -> int:
    if response.status_code == HTTPStatus.INSUFFICIENT_STORAGE:
        raise Unreachable("exchange-no-room-there")
    told = response.headers.get("upload-offset", "")
    if response.status_code not in {HTTPStatus.OK, HTTPStatus.NO_CONTENT} or not told.isdecimal():
        raise Unreachable("exchange-file-not-taken")
    return int(told)


def _client() -> httpx.Client:
    return httpx.Client(verify=_trusted(), timeout=_TIMEOUT, follow_redirects=False, trust_env=False)


@cache
def _trusted() -> ssl.SSLContext:
    """Whom HTTPS trusts; read once, for reading it takes longer than signing and sealing a message."""
    return httpx.create_ssl_context(trust_env=False)


def _capped(response: httpx.Response) -> bytes:
    received, deadline = bytearray(), time.monotonic() + _LONGEST_ANSWER_SECONDS
    for chunk in response.iter_bytes():
        received += chunk
        if time.monotonic() > deadline:  # a byte now and then would never time out
            raise Unreachable("exchange-timed-out")
        if len(received) > _LARGEST_ANSWER:
            raise Unreachable("exchange-answer-too-large")
    return bytes(received)
