"""Lists of hashes as tools write them, read line by line: what cannot be read is told with its line number.

Read are the output of ``sha256sum`` (also its ``--tag`` form and its escaped names), of ``hashdeep`` with
SHA-256 among its columns, and the table the inventory page saves as CSV. A list may come from anybody: no line
is held longer than it takes to read it, no line is believed to be short, and nothing is guessed.
"""

import csv
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

MOST_LINES = 1_000_000
"""How many files one list may name; what is on a larger medium is listed in parts."""
LONGEST_LINE = 16 * 1024
LARGEST_LIST = 512 * 1024 * 1024
"""Bytes of one list."""

_SHA256 = rb"(?P<sha256>[0-9a-fA-F]{64})"
_PLAIN = re.compile(rb"(?P<escaped>\\?)" + _SHA256 + rb" [ *](?P<name>[^\0]+)", re.DOTALL)
_TAGGED = re.compile(rb"(?P<escaped>\\?)SHA256 \((?P<name>[^\0]+)\) = " + _SHA256, re.DOTALL)
_ESCAPES = re.compile(rb"\\(.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"\\": b"\\"}
_HASHDEEP, _HASHDEEP_COLUMNS = b"%%%% HASHDEEP-1.", b"%%%% "
_BYTE_ORDER_MARK = "\ufeff".encode()
_FORMULA_GUARD = re.compile(r"'(?=\s*[=+\-@＝＋－＠\t\r])")
"""The apostrophe our table puts before what a spreadsheet would run."""
_TABLE_COLUMNS = 10
_DIGITS = re.compile(r"[0-9]{1,15}")


class Listed(NamedTuple):
    """A file a list names: its line, its name as bytes, its digest (32 bytes), its size in bytes if given."""

    line: int
    name: bytes
    digest: bytes
    size: int | None


class Unreadable(NamedTuple):
    """A line that is none; ``why`` is ``form``, ``long``, ``hash`` or ``columns``."""

    line: int
    why: str


class TooManyLines(Exception):
    """The list goes on past ``MOST_LINES``."""


Opener = Callable[[], BinaryIO]
"""Opens a list from its beginning; whoever calls it closes what it gives."""

_Reader = Callable[[int, bytes], Listed | Unreadable | None]


def read_list(stream: BinaryIO) -> Iterator[Listed | Unreadable]:
    """Every file a list names and every line that cannot be read, in order. Raises ``TooManyLines``."""
    read: _Reader | None = None
    for number, line in _lines(stream):
        if line is None:
            yield Unreadable(number, "long")
            continue
        if read is None and line.strip():
            read = _reader_for(line)
        found = read(number, line) if read else None
        if found is not None:
            yield found


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """The lines by number without their ends; None for one that is too long, which is passed over."""
    number = 0
    while line := stream.readline(LONGEST_LINE):
        number += 1
        if number > MOST_LINES + _ROOM_FOR_HEADINGS:
            raise TooManyLines
        if line.endswith(b"\n") or len(line) < LONGEST_LINE:
            yield number, (line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line).rstrip(b"\r\n")
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_LINE)
        yield number, None


_ROOM_FOR_HEADINGS = 100


def _reader_for(first: bytes) -> _Reader:
    """The first line that says anything tells the form."""
    if first.startswith(_HASHDEEP):
        return _HashdeepReader()
    if first.startswith(b'"'):
        return _from_table
    return _from_sums


def _from_sums(number: int, line: bytes) -> Listed | Unreadable | None:
    if not line.strip() or line.startswith(b"#"):
        return None
    found = _PLAIN.fullmatch(line) or _TAGGED.fullmatch(line)
    if found is None:
        return Unreadable(number, "form")
    name = found["name"]
    if found["escaped"]:
        if any(escape not in _ESCAPED for escape in _ESCAPES.findall(name)):
            return Unreadable(number, "form")
        name = _ESCAPES.sub(lambda escape: _ESCAPED[escape[1]], name)
    return Listed(number, _relative(name), bytes.fromhex(found["sha256"].decode()), None)


class _HashdeepReader:
    """Its second line names the columns; the file's name is the last and may hold commas."""

    def __init__(self) -> None:
        self._columns: list[bytes] = []

    def __call__(self, number: int, line: bytes) -> Listed | Unreadable | None:
        if line.startswith(_HASHDEEP_COLUMNS):
            if line.startswith(_HASHDEEP):
                return None
            self._columns = line.removeprefix(_HASHDEEP_COLUMNS).strip().split(b",")
            known = b"sha256" in self._columns and self._columns[-1] == b"filename"
            return None if known else Unreadable(number, "columns")
        if not line.strip() or line.startswith(b"##"):
            return None
        values = line.split(b",", max(0, len(self._columns) - 1))
        if len(values) != len(self._columns) or b"sha256" not in self._columns:
            return Unreadable(number, "form")
        row = dict(zip(self._columns, values, strict=True))
        return _listed(number, values[-1], row[b"sha256"], row.get(b"size", b""))


def _from_table(number: int, line: bytes) -> Listed | Unreadable | None:
    """A row of the inventory's table: number, name, size, SHA-256 and six more; the first row is headings."""
    if not line.strip():
        return None
    try:
        rows = list(csv.reader([line.decode()], strict=True))
    except (UnicodeDecodeError, csv.Error):
        return Unreadable(number, "form")
    cells = rows[0] if rows else []
    if len(cells) != _TABLE_COLUMNS:
        return Unreadable(number, "form")
    if number == 1 and not re.fullmatch(_SHA256, cells[3].encode()):
        return None
    name = _FORMULA_GUARD.sub("", cells[1], count=1) if cells[1].startswith("'") else cells[1]
    return _listed(number, name.encode(), cells[3].encode(), cells[2].encode())


def _listed(number: int, name: bytes, sha256: bytes, size: bytes) -> Listed | Unreadable:
    if not re.fullmatch(_SHA256, sha256):
        return Unreadable(number, "hash")
    if not name or b"\0" in name:
        return Unreadable(number, "form")
    said = size.decode("ascii", "replace")
    known = int(said) if _DIGITS.fullmatch(said) else None
    return Listed(number, _relative(name), bytes.fromhex(sha256.decode()), known)


def _relative(name: bytes) -> bytes:
    return name.removeprefix(b"./") or name
