"""The listener's address of one large file that another State's message announced."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, BinaryIO

from rogatory.exchange import awaited
from rogatory.exchange.awaited import NotAwaited, Standing
from rogatory.exchange.paths import CALLER, FILES_PATH
from rogatory.store import tus
from rogatory.store.tus import FileReply, Progress

Environ = dict[str, Any]
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")


def answer(environ: Environ, once_whole: Callable[[Standing], None]) -> FileReply:
    """Answer one request about a file; ``once_whole`` is told of one that is all here.

    On a line that another State made than the one which announced the file, it is not awaited.
    """
    file = _named(environ.get("PATH_INFO", "").removeprefix(FILES_PATH))
    if file is None or environ.get(CALLER) not in {"", None, file.sender}:
        return tus.answer(environ, None, _never)

    def take(at: int, piece: BinaryIO, size: int) -> Progress:
        return awaited.take_piece(file, at, piece, size, datetime.now(UTC)).progress

    reply = tus.answer(environ, file.progress, take)
    if reply.progress is not None and reply.progress.whole:
        once_whole(file)
    return reply


def _named(name: str) -> Standing | None:
    try:
        return awaited.standing(name) if _DIGEST.match(name) else None
    except NotAwaited:
        return None


def _never(_at: int, _piece: BinaryIO, _size: int) -> Progress:
    raise AssertionError("nothing is taken for a file nobody awaits")
