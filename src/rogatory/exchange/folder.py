"""Mail carried in a folder: whoever carries it takes what lies in ``out`` and puts what came into ``in``.

A file is written whole or not at all, under a name its message decides, so that writing it twice leaves one.
Any name will do for what comes in: what a file is, its first bytes say. What was taken in moves to ``taken``,
what was not to ``refused``; nothing is ever deleted here.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import IO, NamedTuple
from uuid import uuid4

from rogatory.exchange.listener import LARGEST_INTRODUCTION
from rogatory.kernel.canonical import sha256_hex

DESCRIPTION_FILE = "node.json"
LARGEST_CARRIED = 64 * 1024 * 1024
_SEALED, _ZIPPED = b"ROGATORYSEAL\x01", b"PK\x03\x04"
_FOR_RECIPIENT, _BESIDE = _SEALED + b"\x01", _SEALED + b"\x02"
_UNFINISHED = ".part"
_STATEMENT = b'{"body":'
_CHUNK = 1024 * 1024
_DIGITS = 64


class Carried(Enum):
    """What a file is by its first bytes."""

    MAIL = "mail"
    BESIDE = "beside"
    RECEIPT = "receipt"
    DESCRIPTION = "description"
    NEITHER = "neither"


class Seen(NamedTuple):
    """What changes whenever a file is another one or was written anew."""

    inode: int
    size: int
    changed: int


class PostFolder:
    """The folder one node shares with whoever carries its mail."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def put_mail(self, state: str, message_id: str, sealed: bytes) -> Path:
        """Lay a sealed message out for a State; the same message again takes the place of the first."""
        return self._put(state, f"{sha256_hex(message_id.encode())[:32]}.sealed", [sealed])

    def put_beside(self, state: str, sealed_sha256: str, chunks: Iterator[bytes]) -> None:
        """Lay out a large file that travels beside a message, where it does not lie there already."""
        name = f"{sealed_sha256}.beside"
        if not (self.root / "out" / state / name).exists():
            self._put(state, name, chunks)

    def put_receipt(self, state: str, signed: bytes) -> Path:
        """Lay a signed receipt out for a State."""
        return self._put(state, f"{sha256_hex(signed)[:32]}.receipt", [signed])

    def put_description(self, state: str, signed: bytes) -> Path:
        """Lay our description out for a State; it takes the place of the one before."""
        return self._put(state, DESCRIPTION_FILE, [signed])

    def waiting(self, state: str) -> int:
        """How many files lie there for a State and have not been carried away."""
        return sum(1 for _ in _files(self.root / "out" / state))

    def to_carry(self, state: str) -> tuple[Path, ...]:
        """The files that lie there for a State, for whoever takes a copy of them."""
        return tuple(_files(self.root / "out" / state))

    def put_in(self, content: IO[bytes]) -> Path:
        """Lay what was carried here into ``in``, under a name its content decides."""
        folder = self.root / "in"
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = folder / f"{uuid4()}{_UNFINISHED}"
        digest = hashlib.sha256()
        with unfinished.open("wb") as stream:
            while chunk := content.read(_CHUNK):
                digest.update(chunk)
                stream.write(chunk)
            stream.flush()
            os.fsync(stream.fileno())
        whole = unfinished.replace(folder / f"{digest.hexdigest()[:32]}.carried")
        _make_lasting(folder)
        return whole

    def counts(self) -> tuple[int, int]:
        """How many files came and were not looked at yet or wait, and how many were refused."""
        return sum(1 for _ in self.arrived()), sum(1 for _ in _files(self.root / "refused"))

    def arrived(self) -> Iterator[Path]:
        """What came in, by name; a file still being written under ``….part`` or a hidden name is left alone."""
        yield from _files(self.root / "in", folders=True)

    def taken(self, file: Path) -> None:
        """Move a file whose effect is written."""
        self._move(file, "taken")

    def refused(self, file: Path) -> None:
        """Move a file nothing can be made of, or that was not believed."""
        self._move(file, "refused")

    def _put(self, state: str, name: str, chunks: Iterable[bytes]) -> Path:
        folder = self.root / "out" / state
        folder.mkdir(parents=True, exist_ok=True)
        unfinished, whole = folder / f"{name}{_UNFINISHED}", folder / name
        with unfinished.open("wb") as stream:
            stream.writelines(chunks)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(whole)
        _make_lasting(folder)
        return whole

    def _move(self, file: Path, where: str) -> None:
        folder = self.root / where
        folder.mkdir(parents=True, exist_ok=True)
        # By what it is and not by its name: two files of one name stay two, one file twice stays one.
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        ending = file.suffix[:12] if file.suffix[1:].isalnum() else ""
        file.replace(folder / f"{digest[:32]}{ending}")
        _make_lasting(folder)


def seen(file: Path) -> Seen:
    """The file as it is now; costs one look at it, and reads nothing."""
    now = file.stat()
    return Seen(now.st_ino, now.st_size, now.st_mtime_ns)


def named_by_content(file: Path) -> Path:
    """A large file under the name of its digest; one named otherwise is read once, and renamed."""
    if len(file.stem) == _DIGITS and set(file.stem) <= set("0123456789abcdef"):
        return file
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return file.replace(file.with_name(f"{digest}.beside"))


def what_is(file: Path) -> Carried:
    """What a file is by its first bytes; one that is too large is neither."""
    with file.open("rb") as stream:
        begins = stream.read(len(_BESIDE))
    if begins == _BESIDE:
        return Carried.BESIDE
    if file.stat().st_size > LARGEST_CARRIED:
        return Carried.NEITHER
    if begins == _FOR_RECIPIENT:
        return Carried.MAIL
    if begins.startswith(_STATEMENT):
        return Carried.DESCRIPTION if file.stat().st_size <= LARGEST_INTRODUCTION else Carried.NEITHER
    return Carried.RECEIPT if begins.startswith(_ZIPPED) else Carried.NEITHER


def _files(folder: Path, *, folders: bool = False) -> Iterator[Path]:
    """Whole files of a folder and of folders in it, a gateway's one for each sender; no link is followed."""
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        if entry.name.startswith(".") or entry.name.endswith(_UNFINISHED) or entry.is_symlink():
            continue
        if entry.is_dir() and folders:
            yield from _files(entry)
        elif entry.is_file():
            yield entry


def _make_lasting(folder: Path) -> None:
    """A name in a folder outlives a power cut only once the folder itself is written."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
