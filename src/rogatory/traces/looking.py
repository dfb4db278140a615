"""Looking into a file of the office: in a process of its own, bounded in time and memory, nothing left behind.

A reader that a hostile file leads astray takes that process with it and nothing else; the answer is then that
what the file carries is not known.
"""

import subprocess
import sys
import time
from collections.abc import Mapping
from typing import BinaryIO

import msgspec

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
    command = [sys.executable, "-I", "-m", "rogatory.traces", media_type]
    environment: Mapping[str, str] = {}  # nothing of ours: no key's place, no address
    try:
        done = subprocess.run(  # noqa: S603 (our own program; the media type is one of ours)
            command, input=data, capture_output=True, timeout=max(seconds, 0.1), env=environment, check=False
        )
        if not done.returncode:
            return msgspec.json.decode(done.stdout, type=tuple[Found, ...])
    except (subprocess.TimeoutExpired, msgspec.DecodeError):
        pass
    return (Found(what=Trace.UNREAD),)
