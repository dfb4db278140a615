"""Looking into a file of the office: in a process of its own, bounded in time and memory, nothing left behind.

A reader that a hostile file leads astray takes that process with it and nothing else; the answer is then that
what the file carries is not known.
"""

import time
from typing import BinaryIO

import msgspec

from rogatory.apart.asking import Failed, answer_of
from rogatory.traces.findings import Found, Trace
from rogatory.traces.reading import READERS

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest file that is looked into."""
NOTHING_HIDDEN = frozenset({"text/plain"})
"""What shows all it holds to whoever opens it."""
_LONGEST = 30.0
_ENOUGH = 90.0
"""Seconds for all files of one message."""


class Patience:
    """How long is left for the files of one message."""

    def __init__(self) -> None:
        """Begin to count."""
        self._ends = time.monotonic() + _ENOUGH

    @property
    def left(self) -> float:
        """Seconds for the next file."""
        return min(_LONGEST, self._ends - time.monotonic())


def look(stream: BinaryIO, media_type: str, patience: Patience) -> tuple[Found, ...]:
    """What the file carries besides what is seen, or that it is not known."""
    if media_type in NOTHING_HIDDEN:
        return ()
    if media_type not in READERS:
        return (Found(what=Trace.UNREAD_KIND),)
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        return (Found(what=Trace.UNREAD_LARGE),)
    return _asked(data, media_type, patience.left)


def _asked(data: bytes, media_type: str, seconds: float) -> tuple[Found, ...]:
    try:
        told = answer_of(["-m", "rogatory.traces", media_type], data, seconds)
        return msgspec.json.decode(told, type=tuple[Found, ...])
    except (Failed, msgspec.DecodeError):
        return (Found(what=Trace.UNREAD),)
