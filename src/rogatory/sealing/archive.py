"""The zip around a container: written the same way every time, read with suspicion.

Zip allows hidden gaps, entries that overlap, names given twice and lies about size; this form has none of them:
entries stand one after the other from the first byte to the directory, which ends the file.
"""

import zipfile
import zlib
from collections.abc import Iterable, Mapping
from typing import BinaryIO

from rogatory.sealing.manifest import LARGEST_ENCLOSED, MOST_FILES
from rogatory.sealing.rejections import Refusal, RejectionCode

LARGEST_CONTAINER = 64 * 1024 * 1024
"""The most bytes a container may have, packed or unpacked."""
LARGEST_RATIO = 100
"""The most a single entry may shrink: what shrinks more was made to fill a disk."""

_OWN_PARTS = 4
_LOCAL_HEADER = 30
_END_OF_DIRECTORY = 22
_UTF8_NAMES = 0x800
# The earliest date zip can write: a container's dates stand in its manifest.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


def write_archive(parts: Iterable[tuple[str, bytes]], out: BinaryIO) -> None:
    """Write the parts in their order, uncompressed, without dates."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts:
            entry = zipfile.ZipInfo(name, _NO_DATE)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)


def read_archive(stream: BinaryIO) -> Mapping[str, bytes]:
    """The parts by name, in their order. Raises ``Refusal``."""
    size = stream.seek(0, 2)
    if size > LARGEST_CONTAINER:
        raise Refusal(RejectionCode.TOO_LARGE, limit=LARGEST_CONTAINER)
    try:
        with zipfile.ZipFile(stream) as archive:
            entries = archive.infolist()
            _check_entries(entries)
            _check_layout(archive, entries, size)
            return {entry.filename: _read(archive, entry) for entry in entries}
    except _BROKEN_ZIP:
        raise Refusal(RejectionCode.NOT_A_CONTAINER) from None


# What the standard library raises for damaged archives; RuntimeError is its word for encrypted ones.
_BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, LookupError)


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_FILES + _OWN_PARTS:
        raise Refusal(RejectionCode.TOO_MANY_FILES, limit=MOST_FILES)
    if sum(entry.file_size for entry in entries) > LARGEST_CONTAINER:
        raise Refusal(RejectionCode.TOO_LARGE, limit=LARGEST_CONTAINER)
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename.casefold()
        if name in seen:
            raise Refusal(RejectionCode.NAME_REPEATED, name=entry.filename)
        seen.add(name)
        _check_entry(entry)


def _check_entry(entry: zipfile.ZipInfo) -> None:
    if entry.file_size > LARGEST_ENCLOSED:
        raise Refusal(RejectionCode.TOO_LARGE, name=entry.filename, limit=LARGEST_ENCLOSED)
    if entry.file_size > LARGEST_RATIO * max(entry.compress_size, 1):
        raise Refusal(RejectionCode.BLOWN_UP, name=entry.filename, limit=LARGEST_RATIO)
    plain = entry.flag_bits & ~_UTF8_NAMES == 0 and not entry.extra and not entry.comment
    if not plain or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Refusal(RejectionCode.NOT_A_CONTAINER)


def _check_layout(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], size: int) -> None:
    position = 0
    for entry in entries:
        if entry.header_offset != position:
            raise Refusal(RejectionCode.NOT_A_CONTAINER)
        position += _LOCAL_HEADER + len(_raw_name(entry)) + entry.compress_size
    directory = sum(46 + len(_raw_name(entry)) for entry in entries)
    if archive.comment or position + directory + _END_OF_DIRECTORY != size:
        raise Refusal(RejectionCode.NOT_A_CONTAINER)


def _raw_name(entry: zipfile.ZipInfo) -> bytes:
    # orig_filename is the name as written; zipfile cuts ``filename`` at a zero byte.
    return entry.orig_filename.encode("utf-8" if entry.flag_bits & _UTF8_NAMES else "cp437")


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with archive.open(entry) as part:
        data = part.read(entry.file_size + 1)
    if len(data) != entry.file_size or entry.orig_filename != entry.filename:
        raise Refusal(RejectionCode.NOT_A_CONTAINER)
    return data
