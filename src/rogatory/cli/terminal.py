"""What stands between our words and the terminal, which obeys some of the signs that are printed on it.

A text from a request file, an option or a law folder may hold such signs: they move the cursor, forge a line or
turn the reading order of what stands beside them. On the way out here they are shown and not obeyed: a C0 sign
by its picture (``␛``), any other as ``\\u202e``, which JSON reads back as the sign itself.
"""

import io
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO, cast

OURS = ("\ud868", "\ud869")
"""What stands for our own isolation marks until they are printed.

Halves of a pair that UTF-8 never writes: no file, option or law folder can bring them in. So a mark printed is
one of ours, and one that came from outside is shown.
"""

_LEFT_OUT = dict.fromkeys(map(ord, OURS))
_PRINTED = dict(zip(OURS, "\u2068\u2069", strict=True))
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_ISOLATION = dict.fromkeys((0x2068, 0x2069))
"""Isolation marks in a complaint: most terminals print them, and left out they move nothing."""
_WITHIN_A_LINE = {ord("\n"): "\u2424", ord("\t"): "\u2409"}


class CannotPrint(Exception):
    """What was to be printed cannot be written, for the reason the system gives in ``fault``."""

    def __init__(self, fault: OSError) -> None:
        super().__init__(str(fault))
        self.fault = fault


class Guarded:
    """A channel on which only our own words, their lines and isolation marks, are more than shown."""

    def __init__(self, channel: TextIO) -> None:
        self._channel = channel

    def write(self, said: str) -> int:
        """Write the text made harmless. Raises ``CannotPrint``."""
        with _told():
            self._channel.write(_OBEYED.sub(_shown, said))
        return len(said)

    def writelines(self, lines: Iterable[str]) -> None:
        """Write each text. Raises ``CannotPrint``."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """See that it is written. Raises ``CannotPrint``."""
        with _told():
            self._channel.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._channel, name)


def one_line(said: str) -> str:
    """A text as one line: what would begin another is shown in its place."""
    return said.translate(_WITHIN_A_LINE)


def plain(said: str) -> str:
    """Without our isolation marks, which machines and most terminals have no use for."""
    return said.translate(_LEFT_OUT)


@contextmanager
def guarded() -> Iterator[None]:
    """Guard both channels, in UTF-8 whatever the machine speaks."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = _guarded(sys.stdout), _guarded(sys.stderr)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


def complain(line: str) -> None:
    """Say on standard error why nothing was done; if that cannot be written, the exit status says it alone."""
    with suppress(CannotPrint, BrokenPipeError):
        print(f"rogatory: {one_line(line).translate(_ISOLATION)}", file=sys.stderr, flush=True)


def drop_the_rest() -> None:
    """Let what is still to be printed go nowhere, so that nothing more is said of it when the program ends."""
    with suppress(io.UnsupportedOperation):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _guarded(channel: TextIO | None) -> TextIO:
    if channel is None:  # closed before we were started: nobody reads
        return io.StringIO()
    if isinstance(channel, Guarded):
        return channel
    if isinstance(channel, io.TextIOWrapper):
        channel.reconfigure(encoding="utf-8", errors="backslashreplace")
    return cast(TextIO, Guarded(channel))


@contextmanager
def _told() -> Iterator[None]:
    """What the system refuses becomes ``CannotPrint``, save that the reader has gone."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise CannotPrint(fault) from None


def _shown(sign: re.Match[str]) -> str:
    code = ord(sign[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return _PRINTED.get(sign[0]) or f"\\u{code:04x}"
