"""Streams on their way in: appended piece by piece, gone on with after any break, never read as plain.

A sealed stream is named by who sends it and the digest it must have. What has come lies in a file of its own
and is flushed to disk before the sender is told of it, so that the offset told is always there.
"""

import fcntl
import os
import shutil
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from rogatory.kernel.canonical import sha256_hex

_PIECE = 1024 * 1024
_ROOM_LEFT_FREE = 1024 * 1024 * 1024
"""Bytes of the disk that no large file may take: the office must go on writing."""


class OtherOffset(Exception):
    """The piece does not begin where the stream ends; ``args[0]`` is where it does."""


class InHand(Exception):
    """Another request is writing to this stream."""


class NoRoom(Exception):
    """The disk has not the room for it."""


class ChunkStream:
    """Chunks that are made one after the other, read as a file is."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        """``chunks`` are taken as they are wanted."""
        self._chunks, self._left = chunks, b""

    def read(self, size: int) -> bytes:
        """Up to ``size`` bytes; fewer where a chunk ends."""
        self._left = self._left or next(self._chunks, b"")
        given, self._left = self._left[:size], self._left[size:]
        return given


def offset(sender: str, sealed_sha256: str) -> int:
    """How many bytes of the stream are here."""
    try:
        return _file(sender, sealed_sha256).stat().st_size
    except FileNotFoundError:
        return 0


def room() -> int:
    """How many bytes large files may still take of the disk."""
    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return shutil.disk_usage(folder).free - _ROOM_LEFT_FREE


def require_room(size: int) -> None:
    """Raise ``NoRoom`` where ``size`` more bytes would fill the disk."""
    if room() < size:
        raise NoRoom


def append(sender: str, sealed_sha256: str, at: int, piece: BinaryIO, most: int) -> int:
    """Append up to ``most`` bytes that begin ``at``, and give where the stream then ends.

    What came before a line broke is kept. Raises ``OtherOffset`` and ``InHand``.
    """
    with alone_with(_file(sender, sealed_sha256)) as stream:
        end = stream.seek(0, os.SEEK_END)
        if end != at:
            raise OtherOffset(end)
        try:
            _copy(piece, stream, most)
        finally:
            stream.flush()
            os.fsync(stream.fileno())
        return stream.tell()


def adopt(sender: str, sealed_sha256: str, file: Path) -> None:
    """Take over a whole stream that came as a file; what had come of it otherwise makes room for it."""
    target = _file(sender, sealed_sha256)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    shutil.move(file, target)


def opened(sender: str, sealed_sha256: str) -> BinaryIO:
    """What is here of the stream; the caller closes it. Raises ``FileNotFoundError``."""
    return _file(sender, sealed_sha256).open("rb")


def forget_others(awaited: Callable[[], Iterable[tuple[str, str]]]) -> int:
    """Forget every stream that is not awaited by sender and digest; gives how many bytes that gives back."""
    return forget_all_but(_folder(), lambda: {_file(sender, digest) for sender, digest in awaited()})


def forget_all_but(folder: Path, kept: Callable[[], Container[Path]]) -> int:
    """Forget the files of a folder that are not among those ``kept``; gives how many bytes that gives back.

    A crash between the record and the disk leaves such files. ``kept`` is asked once the files are known: one
    is always on the record before it lies here.
    """
    lying, expected = list(folder.iterdir()) if folder.is_dir() else [], kept()
    others = [(file, file.stat().st_size) for file in lying if file not in expected]
    for file, _ in others:
        file.unlink(missing_ok=True)
    return sum(size for _, size in others)


def discard(sender: str, sealed_sha256: str) -> None:
    """Forget the stream: it was opened and kept, or is not what was announced."""
    _file(sender, sealed_sha256).unlink(missing_ok=True)


@contextmanager
def alone_with(file: Path) -> Iterator[BinaryIO]:
    """The file, to be appended to by one request at a time. Raises ``InHand``."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with file.open("ab") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InHand from None
        yield stream


def _copy(source: BinaryIO, target: BinaryIO, most: int) -> None:
    while most and (chunk := source.read(min(_PIECE, most))):
        target.write(chunk)
        most -= len(chunk)


def _folder() -> Path:
    return Path(settings.ROGATORY_BLOBS) / "arriving"


def _file(sender: str, sealed_sha256: str) -> Path:
    return _folder() / sha256_hex(f"{sender}/{sealed_sha256}".encode())
