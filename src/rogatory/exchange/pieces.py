"""The listener's address of one large file: the core of the tus protocol 1.0, asked by HEAD, sent by PATCH."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, BinaryIO

import msgspec

from rogatory.exchange import awaited
from rogatory.exchange.awaited import NotAwaited, Standing
from rogatory.exchange.network import FILES_PATH
from rogatory.store import arriving

Environ = dict[str, Any]
_VERSION = "1.0.0"
_PIECE_TYPE = "application/offset+octet-stream"
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")
_LARGEST_PIECE = 64 * 1024 * 1024


class FileReply(msgspec.Struct, frozen=True, kw_only=True):
    """What is answered: a status, and how far the file has come where that may be told."""

    status: HTTPStatus
    standing: Standing | None = None

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers tus asks for."""
        told = [("Tus-Resumable", _VERSION)]
        if self.standing is not None:
            told.append(("Upload-Offset", str(self.standing.here)))
            told.append(("Upload-Length", str(self.standing.sealed_size)))
        return tuple(told)


def answer(environ: Environ, once_whole: Callable[[Standing], None]) -> FileReply:
    """Answer one request about a file; ``once_whole`` is told of one that is all here."""
    name = environ.get("PATH_INFO", "").removeprefix(FILES_PATH)
    if environ.get("HTTP_TUS_RESUMABLE") != _VERSION:
        return FileReply(status=HTTPStatus.PRECONDITION_FAILED)
    try:
        file = awaited.standing(name) if _DIGEST.match(name) else None
    except NotAwaited:
        file = None
    if file is None:
        return FileReply(status=HTTPStatus.NOT_FOUND)
    match environ["REQUEST_METHOD"]:
        case "HEAD":
            reply = FileReply(status=HTTPStatus.OK, standing=file)
        case "PATCH":
            reply = _taken(environ, file)
        case _:
            return FileReply(status=HTTPStatus.METHOD_NOT_ALLOWED)
    if reply.standing is not None and reply.standing.whole:
        once_whole(reply.standing)
    return reply


def _taken(environ: Environ, file: Standing) -> FileReply:
    at, size = _number(environ.get("HTTP_UPLOAD_OFFSET")), _number(environ.get("CONTENT_LENGTH"))
    if environ.get("CONTENT_TYPE") != _PIECE_TYPE:
        return FileReply(status=HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    if size is None or at is None:
        return FileReply(status=HTTPStatus.BAD_REQUEST)
    if size > _LARGEST_PIECE or at + size > file.sealed_size:
        return FileReply(status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return _appended(file, at, environ["wsgi.input"], size)


def _appended(file: Standing, at: int, piece: BinaryIO, size: int) -> FileReply:
    try:
        return FileReply(
            status=HTTPStatus.NO_CONTENT, standing=awaited.take_piece(file, at, piece, size, datetime.now(UTC))
        )
    except arriving.OtherOffset:
        return FileReply(status=HTTPStatus.CONFLICT)
    except arriving.InHand:
        return FileReply(status=HTTPStatus.LOCKED)
    except arriving.NoRoom:
        return FileReply(status=HTTPStatus.INSUFFICIENT_STORAGE)


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 17 else None
