"""The files of the dossiers: named by what they hold, encrypted under their dossier's key, never changed.

A file's name on disk is a keyed digest of its content's digest: whoever sees the folder but not the key learns
neither the content nor whether two dossiers hold the same file. Writing is all or nothing: a file appears under
its name only when every byte is on the disk.
"""

import contextlib
import hashlib
import hmac
import io
import os
import shutil
import tempfile
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from rogatory.store import keys
from rogatory.store.cipher import Tampered
from rogatory.store.encrypted_files import DecryptedFile, TooLarge, Written, plain_size, write_encrypted

BlobStored = Written

__all__ = [
    "BlobStored",
    "NoSuchBlob",
    "Tampered",
    "TooLarge",
    "adopt",
    "erase_all",
    "free_room",
    "holds",
    "open_blob",
    "put",
    "put_under",
    "size_of",
    "sync_folder",
    "write_aside",
]


class NoSuchBlob(Exception):
    """No file of this content is kept under this key."""


class OtherContent(Exception):
    """What was to be kept is not what was expected; nothing was kept."""


def put(stream: BinaryIO, key_id: str, limit: int, *, expected: str = "") -> BlobStored:
    """Keep what ``stream`` gives, up to ``limit`` bytes, under the key ``key_id``.

    The same content twice is kept once. ``expected`` is the digest it must have, where that is known. Raises
    ``TooLarge``, ``OtherContent``, ``keys.NoSuchKey`` and ``keys.KeyDestroyed``.
    """
    return put_under(keys.open_key(key_id), stream, key_id, limit, expected=expected)


def put_under(key: bytes, stream: BinaryIO, key_id: str, limit: int, *, expected: str = "") -> BlobStored:
    """``put`` for who has opened ``key_id`` already: ``key`` is what it names."""
    folder = _folder(key_id)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, unfinished = tempfile.mkstemp(dir=folder, suffix=".unfinished")
    try:
        with os.fdopen(descriptor, "w+b") as target:
            stored = _written(stream, target, key, limit)
            if expected and stored.sha256 != expected:
                raise OtherContent(stored.sha256)
        os.replace(unfinished, folder / _name(key, stored.sha256))
    except BaseException:
        Path(unfinished).unlink(missing_ok=True)
        raise
    sync_folder(folder)
    return stored


def write_aside(stream: BinaryIO, file: Path, key_id: str, limit: int) -> BlobStored:
    """Write ``file`` as ``put`` would, and raise as it does; it is kept nowhere until ``adopt``."""
    key = keys.open_key(key_id)
    with file.open("w+b") as target:
        return _written(stream, target, key, limit)


def adopt(file: Path, key_id: str, sha256: str) -> None:
    """Keep what ``write_aside`` wrote: its bytes are not copied, and ``file`` stays for its owner to remove."""
    folder = _folder(key_id)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.suppress(FileExistsError):  # the same content twice is kept once
        os.link(file, folder / _name(keys.open_key(key_id), sha256))
    sync_folder(folder)


def open_blob(sha256: str, key_id: str, *, first_chunk: int = 0) -> BinaryIO:
    """Read the content with digest ``sha256``, from chunk ``first_chunk`` of 64 KiB on. The caller closes it.

    Raises ``NoSuchBlob``, ``Tampered`` (also while reading), ``keys.NoSuchKey`` and ``keys.KeyDestroyed``.
    """
    key = keys.open_key(key_id)
    try:
        encrypted = (_folder(key_id) / _name(key, sha256)).open("rb")
    except FileNotFoundError:
        raise NoSuchBlob(sha256) from None
    return io.BufferedReader(DecryptedFile(encrypted, key, sha256, first_chunk=first_chunk))


def holds(sha256: str, key_id: str) -> bool:
    """Whether the content is kept under this key."""
    return (_folder(key_id) / _name(keys.open_key(key_id), sha256)).is_file()


def free_room() -> int:
    """How many bytes are free on the disk the files lie on."""
    folder = Path(settings.ROGATORY_BLOBS)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return shutil.disk_usage(folder).free


def size_of(sha256: str, key_id: str) -> int:
    """How many bytes the content with digest ``sha256`` has. Raises ``NoSuchBlob``."""
    try:
        return plain_size((_folder(key_id) / _name(keys.open_key(key_id), sha256)).stat().st_size)
    except FileNotFoundError:
        raise NoSuchBlob(sha256) from None


def erase_all(key_id: str) -> None:
    """Delete every file kept under ``key_id``, once its key is destroyed: they are noise from then on."""
    shutil.rmtree(_folder(key_id), ignore_errors=True)


def _folder(key_id: str) -> Path:
    name = hashlib.sha256(key_id.encode()).hexdigest()
    return Path(settings.ROGATORY_BLOBS) / name[:2] / name[2:]


def _name(key: bytes, sha256: str) -> str:
    return hmac.digest(key, b"file name/1 " + sha256.encode("ascii"), "sha256").hex()


def _written(stream: BinaryIO, target: BinaryIO, key: bytes, limit: int) -> BlobStored:
    stored = write_encrypted(stream, target, key, limit)
    target.flush()
    os.fsync(target.fileno())
    return stored


def sync_folder(folder: Path) -> None:
    """Flush the folder itself: without it a power cut may forget a new name although its bytes are there."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
