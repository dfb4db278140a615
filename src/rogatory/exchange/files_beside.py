"""Files too large for a container, as the sender sees them: sealed twice to the same bytes, and sent in pieces.

The first sealing gives the digest that is signed; the second goes over the wire from wherever the last break
left off. No second copy is kept: the same key and content always give the same bytes.
"""

import base64
import io
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, BinaryIO

from rogatory.dossier.common.values import FileRef
from rogatory.exchange import network
from rogatory.exchange.network import FileChannel, Line, Unreachable
from rogatory.exchange.packing import LARGEST_CONTAINER_FILES, NotAMessage, file_key_of, names_of
from rogatory.sealing.manifest import LARGEST_ENCLOSED, Beside, FileLine
from rogatory.sealing.seal import chunk_at, make_file_key, seal_under, sealed_from

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

Opener = Callable[[int], BinaryIO]
"""Opens the file's content at a chunk of 64 KiB; whoever asked closes it."""

_FIRST_PIECE, _LARGEST_PIECE = 4 * 1024 * 1024, 32 * 1024 * 1024
_PIECE_SECONDS = 10
"""A piece is to take about this long: what a break loses, and how soon an answer is due."""


class _Nowhere(io.BytesIO):
    """Takes what is written and keeps nothing: only its digest is wanted."""

    def write(self, data: "Buffer", /) -> int:
        """Say that all of it was written."""
        return memoryview(data).nbytes


def travel_beside(files: Sequence[FileRef]) -> frozenset[str]:
    """The names, in the container, of the files that travel beside it: the large ones, and what exceeds it."""
    named = sorted(names_of(files), key=lambda pair: pair[1].size)
    small = [pair for pair in named if pair[1].size <= LARGEST_ENCLOSED]
    totals = accumulate(file.size for _, file in small)
    enclosed = len(list(takewhile(lambda total: total <= LARGEST_CONTAINER_FILES, totals)))
    return frozenset(name for name, _ in named[enclosed:])


def line_of(name: str, file: FileRef, opener: Opener) -> FileLine:
    """The signed manifest's line of a file that travels beside; reads all of it once."""
    file_key = make_file_key()
    with opener(0) as plain:
        sealed = seal_under(file_key, plain, _Nowhere())
    beside = Beside(
        file_key=base64.b64encode(file_key).decode("ascii"),
        sealed_sha256=sealed.sha256,
        sealed_size=sealed.size,
    )
    return FileLine(name=name, media_type=file.media_type, size=file.size, sha256=file.sha256, beside=beside)


def sealed_bytes(line: FileLine, opener: Opener, start: int = 0) -> Iterator[bytes]:
    """The sealed stream of a file from byte ``start`` on."""
    with opener(chunk_at(start)) as plain:
        yield from sealed_from(file_key_of(line), plain, start)


def send(to: Line, line: FileLine, opener: Opener, moved: Callable[[int], None]) -> None:
    """Send what the other node lacks of a file, in pieces. Raises ``Unreachable``; what went over is kept.

    ``moved`` is told how many bytes are there whenever that is heard.
    """
    if line.beside is None:
        raise NotAMessage("exchange-file-beside")
    with network.file_channel(to, line.beside.sealed_sha256) as channel:
        here, piece, largest = channel.offset(), _FIRST_PIECE, _LARGEST_PIECE
        while here is not None:
            moved(here)
            if here >= line.beside.sealed_size:
                return
            began = time.monotonic()
            try:
                here = _send_piece(channel, line, opener, here, piece)
                piece = min(_next_piece(piece, time.monotonic() - began), largest)
            except Unreachable:
                if piece <= _FIRST_PIECE:
                    raise
                # A proxy on the way may bear smaller pieces only.
                piece, largest = _FIRST_PIECE, max(_FIRST_PIECE, piece // 2)
                here = channel.offset()


def _send_piece(channel: FileChannel, line: FileLine, opener: Opener, here: int, piece: int) -> int:
    total = line.beside.sealed_size if line.beside else 0
    size = min(piece, total - here)
    there = channel.append(here, _exactly(sealed_bytes(line, opener, here), size), size)
    if there <= here:
        raise Unreachable("exchange-file-does-not-grow")
    return there


def _next_piece(piece: int, seconds: float) -> int:
    wanted = int(piece * _PIECE_SECONDS / max(seconds, 0.01))
    return max(_FIRST_PIECE, min(wanted, 4 * piece, _LARGEST_PIECE))


def _exactly(chunks: Iterator[bytes], size: int) -> Iterator[bytes]:
    """The first ``size`` bytes, in larger pieces than they are sealed in: each costs the wire its own time."""
    gathered = bytearray()
    for chunk in chunks:
        gathered += chunk[:size]
        size -= min(size, len(chunk))
        if len(gathered) >= _WRITTEN_AT_ONCE or not size:
            yield bytes(gathered)
            gathered.clear()
        if not size:
            return


_WRITTEN_AT_ONCE = 1024 * 1024
