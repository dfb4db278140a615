"""The tus protocol 1.0: a file is announced by POST, asked after by HEAD, and sent in pieces by PATCH.

Who may send, and what becomes of the bytes, is the caller's; this is what the wire says.
"""

from base64 import b64decode
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, BinaryIO

import msgspec

from rogatory.store import arriving

VERSION = "1.0.0"
_PIECE_TYPE = "application/offset+octet-stream"
_LARGEST_PIECE = 64 * 1024 * 1024


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a file has come: its size, and how many bytes of it are here."""

    size: int
    here: int

    @property
    def whole(self) -> bool:
        """Whether every byte is here."""
        return self.here >= self.size


class FileReply(msgspec.Struct, frozen=True, kw_only=True):
    """What is answered: a status, and how far the file has come where that may be told."""

    status: HTTPStatus
    progress: Progress | None = None

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers tus asks for."""
        told = [("Tus-Resumable", VERSION)]
        if self.progress is not None:
            told.append(("Upload-Offset", str(self.progress.here)))
            told.append(("Upload-Length", str(self.progress.size)))
        return tuple(told)


Take = Callable[[int, BinaryIO, int], Progress]
"""Takes a piece (where it begins, its stream, its size) or raises one of the refusals of ``arriving``."""


class Announced(msgspec.Struct, frozen=True, kw_only=True):
    """What a file's sender says of it beforehand: its size in bytes, and what else it names."""

    size: int
    metadata: dict[str, str]


def announced(environ: Mapping[str, Any]) -> Announced | None:
    """What a request announces; nothing where it cannot be read. Metadata that is no text is left out."""
    size = number(environ.get("HTTP_UPLOAD_LENGTH"))
    if environ.get("HTTP_TUS_RESUMABLE") != VERSION or size is None:
        return None
    pairs = [pair.split(" ") for pair in environ.get("HTTP_UPLOAD_METADATA", "").split(",")]
    texts = ((pair[0], _text(pair[1])) for pair in pairs if len(pair) == 2)
    return Announced(size=size, metadata={name: text for name, text in texts if text is not None})


def _text(encoded: str) -> str | None:
    try:
        return b64decode(encoded, validate=True).decode()
    except ValueError:
        return None


def answer(environ: Mapping[str, Any], file: Progress | None, take: Take) -> FileReply:
    """Answer one WSGI request about ``file``; None where there is no such file for whoever asks."""
    if environ.get("HTTP_TUS_RESUMABLE") != VERSION:
        return FileReply(status=HTTPStatus.PRECONDITION_FAILED)
    if file is None:
        return FileReply(status=HTTPStatus.NOT_FOUND)
    match environ["REQUEST_METHOD"]:
        case "HEAD":
            return FileReply(status=HTTPStatus.OK, progress=file)
        case "PATCH":
            return _taken(environ, file, take)
        case _:
            return FileReply(status=HTTPStatus.METHOD_NOT_ALLOWED)


def number(text: str | None) -> int | None:
    """A number of bytes as a header gives it; nothing for what is none."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 17 else None


def _taken(environ: Mapping[str, Any], file: Progress, take: Take) -> FileReply:
    at, size = number(environ.get("HTTP_UPLOAD_OFFSET")), number(environ.get("CONTENT_LENGTH"))
    if environ.get("CONTENT_TYPE") != _PIECE_TYPE:
        return FileReply(status=HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    if size is None or at is None:
        return FileReply(status=HTTPStatus.BAD_REQUEST)
    if size > _LARGEST_PIECE or at + size > file.size:
        return FileReply(status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    try:
        return FileReply(status=HTTPStatus.NO_CONTENT, progress=take(at, environ["wsgi.input"], size))
    except arriving.OtherOffset:
        return FileReply(status=HTTPStatus.CONFLICT)
    except arriving.InHand:
        return FileReply(status=HTTPStatus.LOCKED)
    except arriving.NoRoom:
        return FileReply(status=HTTPStatus.INSUFFICIENT_STORAGE)
