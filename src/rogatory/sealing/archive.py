"""The zip around a container: written the same way every time, read with suspicion.

Zip allows hidden gaps, entries that overlap, names given twice and lies about size; this form has none of them:
entries stand one after the other from the first byte to the directory, which ends the file, and each says of
itself what the directory says of it. The standard library reads zips to find what is in them, not to refuse
what else is: it believes one of two headers and passes over lengths that are wrong. So we read them ourselves.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO

import msgspec

from rogatory.sealing.manifest import LARGEST_ENCLOSED, MOST_FILES
from rogatory.sealing.rejections import Refusal, RejectionCode

LARGEST_CONTAINER = 64 * 1024 * 1024
"""The most bytes a container may have, packed or unpacked."""
LARGEST_RATIO = 100
"""The most a single entry may shrink: what shrinks more was made to fill a disk."""

_OWN_PARTS = 4
# Of both kinds of header we read all but versions, dates and attributes (``x``), which nothing depends on.
_SHARED = "2H4x3L2H"
_HEADER = struct.Struct("<4s2x" + _SHARED)
_LINE = struct.Struct("<4s4x" + _SHARED + "2H6xL")
_END = struct.Struct("<4s4H2LH")
_UTF8_NAMES = 0x800
_STORED, _DEFLATED = 0, 8
# The earliest date zip can write: a container's dates stand in its manifest.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What an archive may hold: files beside its own parts, bytes in one entry, bytes in all, packed or not."""

    files: int = MOST_FILES
    own_parts: int = _OWN_PARTS
    entry: int = LARGEST_ENCLOSED
    whole: int = LARGEST_CONTAINER


class _Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry as the directory lists it: ``shared`` are the fields its own header must repeat."""

    shared: tuple[int, ...]
    raw_name: bytes
    name: str
    begins: int

    @property
    def is_deflated(self) -> bool:
        return self.shared[1] == _DEFLATED

    @property
    def crc(self) -> int:
        return self.shared[2]

    @property
    def packed(self) -> int:
        return self.shared[3]

    @property
    def size(self) -> int:
        return self.shared[4]


def write_archive(parts: Iterable[tuple[str, bytes]], out: BinaryIO) -> None:
    """Write the parts in their order, uncompressed, without dates."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts:
            entry = zipfile.ZipInfo(name, _NO_DATE)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)


class Archive:
    """An archive whose layout holds: the names of its parts in their order, each read when it is asked for."""

    def __init__(self, stream: BinaryIO, limits: Limits) -> None:
        """Read the directory of ``stream``, which can seek and stays open. Raises ``Refusal``."""
        size = stream.seek(0, 2)
        if size > limits.whole:
            raise Refusal(RejectionCode.TOO_LARGE, limit=limits.whole)
        try:
            entries = _read_directory(stream, size)
            _check_headers(stream, entries)
        except _BROKEN_ZIP:
            raise Refusal(RejectionCode.NOT_A_CONTAINER) from None
        _check_limits(entries, limits)
        self._stream, self._entries = stream, {entry.name: entry for entry in entries}

    def __iter__(self) -> Iterator[str]:
        """The names of the parts, in their order."""
        return iter(self._entries)

    def __contains__(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._entries

    def read(self, name: str) -> bytes:
        """One part, whole. Raises ``Refusal`` where it is not what the directory says."""
        try:
            return _read(self._stream, self._entries[name])
        except _BROKEN_ZIP:
            raise Refusal(RejectionCode.NOT_A_CONTAINER) from None


def read_archive(stream: BinaryIO) -> Mapping[str, bytes]:
    """The parts of a container by name, in their order. Raises ``Refusal``."""
    archive = Archive(stream, Limits())
    return {name: archive.read(name) for name in archive}


_BROKEN_ZIP = (struct.error, zlib.error, UnicodeDecodeError)


def _read_directory(stream: BinaryIO, size: int) -> list[_Entry]:
    """The entries, which with the directory and its end must fill the file to the last byte."""
    end_at = max(size - _END.size, 0)
    end = _bytes_at(stream, end_at, _END.size)
    count, length, directory_at = _END.unpack(end)[4:7]
    if end != _END.pack(b"PK\5\6", 0, 0, count, count, length, directory_at, 0):
        raise Refusal(RejectionCode.NOT_A_CONTAINER)
    if directory_at + length != end_at:
        raise Refusal(RejectionCode.NOT_A_CONTAINER)
    lines, entries, at, position = _bytes_at(stream, directory_at, length), [], 0, 0
    for _ in range(count):
        entry = _read_line(lines, at, position)
        entries.append(entry)
        at += _LINE.size + len(entry.raw_name)
        position = entry.begins + entry.packed
    if (at, position) != (length, directory_at):
        raise Refusal(RejectionCode.NOT_A_CONTAINER)
    return entries


def _read_line(lines: bytes, at: int, position: int) -> _Entry:
    """One line of the directory, for the entry that must stand at ``position``."""
    mark, *shared, comment, disk, header_at = _LINE.unpack_from(lines, at)
    flags, method, *_, name_length, extra = shared
    raw_name = lines[at + _LINE.size : at + _LINE.size + name_length]
    name = raw_name.decode("utf-8" if flags & _UTF8_NAMES else "ascii")
    known = mark == b"PK\1\2" and flags & ~_UTF8_NAMES == 0 and method in (_STORED, _DEFLATED)
    if not known or (extra, comment, disk, header_at) != (0, 0, 0, position) or "\0" in name:
        raise Refusal(RejectionCode.NOT_A_CONTAINER)
    begins = position + _HEADER.size + name_length
    return _Entry(shared=tuple(shared), raw_name=raw_name, name=name, begins=begins)


def _check_headers(stream: BinaryIO, entries: list[_Entry]) -> None:
    for entry in entries:
        own = _HEADER.size + len(entry.raw_name)
        header = _bytes_at(stream, entry.begins - own, own)
        mark, *shared = _HEADER.unpack_from(header)
        said = (mark, tuple(shared), header[_HEADER.size :])
        if said != (b"PK\3\4", entry.shared, entry.raw_name):
            raise Refusal(RejectionCode.NOT_A_CONTAINER)


def _check_limits(entries: list[_Entry], limits: Limits) -> None:
    if len(entries) > limits.files + limits.own_parts:
        raise Refusal(RejectionCode.TOO_MANY_FILES, limit=limits.files)
    if sum(entry.size for entry in entries) > limits.whole:
        raise Refusal(RejectionCode.TOO_LARGE, limit=limits.whole)
    seen: set[str] = set()
    for entry in entries:
        if entry.name.casefold() in seen:
            raise Refusal(RejectionCode.NAME_REPEATED, name=entry.name)
        seen.add(entry.name.casefold())
        if entry.size > limits.entry:
            raise Refusal(RejectionCode.TOO_LARGE, name=entry.name, limit=limits.entry)
        if entry.size > LARGEST_RATIO * max(entry.packed, 1):
            raise Refusal(RejectionCode.BLOWN_UP, name=entry.name, limit=LARGEST_RATIO)


def _read(stream: BinaryIO, entry: _Entry) -> bytes:
    data = _bytes_at(stream, entry.begins, entry.packed)
    if entry.is_deflated:
        data = _inflated(data, entry.size)
    if len(data) != entry.size or zlib.crc32(data) != entry.crc:
        raise Refusal(RejectionCode.NOT_A_CONTAINER)
    return data


def _inflated(packed: bytes, size: int) -> bytes:
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    data = engine.decompress(packed, size + 1)
    if not engine.eof or engine.unused_data:
        raise Refusal(RejectionCode.NOT_A_CONTAINER)
    return data


def _bytes_at(stream: BinaryIO, position: int, size: int) -> bytes:
    stream.seek(position)
    return stream.read(size)
