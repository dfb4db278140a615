"""Files people send in pieces: encrypted as they come, gone on with after any break, kept once they are whole.

What has come lies in records of its own, each encrypted under a key made of the dossier's and bound to the
place it begins at. A record is counted in the table after it was flushed; what a killed server wrote beyond
that is cut off before the next piece. Once whole it is read back, which gives its digest, and written as files
are kept.
"""

import fcntl
import io
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO, cast
from uuid import UUID, uuid4

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.db import transaction
from django.db.models import F, QuerySet, Sum

from rogatory.store import arriving, blobs, cipher, keys
from rogatory.store.encrypted_files import CHUNK_BYTES, DecryptedFile, filled
from rogatory.store.models import Upload
from rogatory.store.tus import Progress

MOST_OF_ONE = 50
"""Uploads one person may have here that no act has named yet."""
_OF_ONE, _OF_ALL = Fraction(1, 2), Fraction(3, 4)
"""Of the room on the disk: what the unfinished uploads of one person, and of everybody, may be promised."""
_LENGTH_BYTES = 4
_LARGEST_RECORD = CHUNK_BYTES + 64


class NoSuchUpload(LookupError):
    """There is none of this identifier for whoever asks."""


class TooMany(Exception):
    """The person has as many uploads here as one may; ``args[0]`` is how many that is."""


class TooMuch(Exception):
    """The person's unfinished uploads would take more of the disk than one may: ``args`` are both, in bytes."""


class Coming(msgspec.Struct, frozen=True, kw_only=True):
    """An upload: ``modified`` is the file's own time on the sender's machine, in milliseconds since 1970."""

    upload_id: UUID
    key_id: str
    owner: UUID
    name: str
    modified: int
    progress: Progress
    sha256: str
    damaged: bool
    begun_at: datetime
    last_at: datetime


def begin(key_id: str, owner: UUID, name: str, size: int, modified: int, now: datetime) -> Coming:
    """Make room for ``size`` bytes.

    Raises ``TooMany``, ``TooMuch``, ``arriving.NoRoom`` and as ``keys.open_key``.
    """
    upload_id = uuid4()
    sealed_name = cipher.encrypt(keys.open_key(key_id), name.encode(), _context(upload_id, "name"))
    with _one_promise_at_a_time(), transaction.atomic():
        if Upload.objects.filter(owner=owner).count() >= MOST_OF_ONE:
            raise TooMany(MOST_OF_ONE)
        _require_room(owner, 2 * size)  # as it comes and as it is kept
        row = Upload.objects.create(
            upload_id=upload_id,
            key_id=key_id,
            owner=owner,
            name=sealed_name,
            modified=modified,
            size=size,
            begun_at=now,
            last_at=now,
        )
    with arriving.alone_with(_records(upload_id)):
        blobs.sync_folder(_folder())
    return _coming(row)


def find(upload_id: UUID, key_id: str, owner: UUID) -> Coming:
    """Somebody's upload for what ``key_id`` names. Raises ``NoSuchUpload``."""
    row = Upload.objects.filter(upload_id=upload_id, key_id=key_id, owner=owner).first()
    if row is None:
        raise NoSuchUpload(str(upload_id))
    return _coming(row)


def whole_one(upload_id: UUID) -> Coming | None:
    """An upload all of which is here and was not read back yet."""
    row = Upload.objects.filter(upload_id=upload_id, here=F("size"), sha256="", damaged=False).first()
    return None if row is None else _coming(row)


def all_of(key_id: str, owner: UUID) -> tuple[Coming, ...]:
    """Somebody's uploads for what ``key_id`` names, oldest first."""
    return tuple(_coming(row) for row in Upload.objects.filter(key_id=key_id, owner=owner))


def append(file: Coming, at: int, piece: BinaryIO, size: int, now: datetime) -> Progress:
    """Take up to ``size`` bytes that begin ``at``; what came before a line broke is kept.

    Raises ``arriving.OtherOffset``, ``InHand``, ``NoRoom`` and ``NoSuchUpload``.
    """
    if file.progress.whole:  # its records may be gone already
        if at != file.progress.here:
            raise arriving.OtherOffset(file.progress.here)
        return file.progress
    arriving.require_room(size)
    with arriving.alone_with(_records(file.upload_id)) as stream:
        row = _standing(file.upload_id, stream)
        if row.here != at:
            raise arriving.OtherOffset(row.here)
        stream.truncate(row.stored)
        try:
            for record, length in _records_of(file, at, piece, size):
                stream.write(record)
                row.stored, row.here = row.stored + len(record), row.here + length
        finally:
            stream.flush()
            os.fsync(stream.fileno())
            row.last_at = now
            row.save(update_fields=["here", "stored", "last_at"])
    return Progress(size=row.size, here=row.here)


def content(file: Coming) -> Iterator[bytes]:
    """What has come, in the clear, by chunks. Raises ``cipher.Tampered`` for what is not as it was written."""
    key, at = _key(file), 0
    with _records(file.upload_id).open("rb") as stream:
        while at < file.progress.here:
            length = int.from_bytes(stream.read(_LENGTH_BYTES), "big")
            record = stream.read(min(length, _LARGEST_RECORD))
            chunk = cipher.decrypt(key, record, _context(file.upload_id, str(at)))
            at += len(chunk)
            yield chunk


def head(file: Coming, size: int) -> bytes:
    """The first ``size`` bytes of what has come, fewer where it is less. Raises as ``content``."""
    return filled(cast(BinaryIO, arriving.ChunkStream(content(file))), size)


def opened(file: Coming) -> BinaryIO:
    """A settled upload, in the clear as it is read; the caller closes it. Raises ``cipher.Tampered``."""
    encrypted = _kept(file.upload_id).open("rb")
    return io.BufferedReader(DecryptedFile(encrypted, keys.open_key(file.key_id), file.sha256))


def settle(file: Coming) -> None:
    """Read a whole upload back and write it as it will be kept; one that cannot be read is marked damaged."""
    _folder().mkdir(parents=True, exist_ok=True, mode=0o700)
    row = Upload.objects.filter(upload_id=file.upload_id)
    plain = cast(BinaryIO, arriving.ChunkStream(content(file)))
    try:
        stored = blobs.write_aside(plain, _kept(file.upload_id), file.key_id, file.progress.size)
    except (cipher.Tampered, FileNotFoundError):
        standing = row.update(damaged=True)
    else:
        standing = row.update(sha256=stored.sha256)
    if not standing:  # forgotten meanwhile
        _kept(file.upload_id).unlink(missing_ok=True)
    _records(file.upload_id).unlink(missing_ok=True)


def keep(file: Coming) -> None:
    """Let what ``key_id`` names hold a settled upload for good. Raises as ``keys.open_key``."""
    blobs.adopt(_kept(file.upload_id), file.key_id, file.sha256)


def forget(upload_ids: Collection[UUID]) -> None:
    """Forget uploads; what ``keep`` gave away stays where it was given."""
    Upload.objects.filter(upload_id__in=upload_ids).delete()
    for upload_id in upload_ids:
        _records(upload_id).unlink(missing_ok=True)
        _kept(upload_id).unlink(missing_ok=True)


def forget_others() -> None:
    """Forget what a crash left on the disk of uploads nobody has any more."""
    arriving.forget_all_but(_folder(), _all_kept)


def _all_kept() -> set[Path]:
    known = Upload.objects.values_list("upload_id", flat=True)
    return {file for upload_id in known for file in (_records(upload_id), _kept(upload_id))}


def left_since(moment: datetime) -> tuple[UUID, ...]:
    """The uploads nothing came for since ``moment``."""
    return tuple(Upload.objects.filter(last_at__lt=moment).values_list("upload_id", flat=True))


def _require_room(owner: UUID, needed: int) -> None:
    """What others announced is theirs already, and a part of the disk stays for mail and the record.

    A person's only unfinished upload may be as large as all may be together: otherwise no large disk image
    could come at all.
    """
    room, unfinished = arriving.room(), Upload.objects.filter(sha256="", damaged=False)
    own, everybodys = _promised(unfinished.filter(owner=owner)), _promised(unfinished)
    if own and own + needed > room * _OF_ONE:
        raise TooMuch(own + needed, int(room * _OF_ONE))
    if everybodys + needed > room * _OF_ALL:
        raise arriving.NoRoom


def _promised(unfinished: QuerySet[Upload]) -> int:
    return unfinished.aggregate(all=Sum(2 * F("size") - F("stored")))["all"] or 0


@contextmanager
def _one_promise_at_a_time() -> Iterator[None]:
    """Two files announced in one moment must not both be told that the same room is free."""
    _folder().mkdir(parents=True, exist_ok=True, mode=0o700)
    folder = os.open(_folder(), os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _standing(upload_id: UUID, stream: BinaryIO) -> Upload:
    """How far it has come: from the beginning again where its records are not on this disk any more."""
    row = Upload.objects.filter(upload_id=upload_id).first()
    if row is None:
        _records(upload_id).unlink(missing_ok=True)  # asking for it alone made it anew
        raise NoSuchUpload(str(upload_id))
    if stream.seek(0, os.SEEK_END) < row.stored:
        row.here = row.stored = 0
        row.save(update_fields=["here", "stored"])
    return row


def _records_of(file: Coming, at: int, piece: BinaryIO, size: int) -> Iterator[tuple[bytes, int]]:
    """Each chunk of a piece as the record it becomes, with its own length."""
    key = _key(file)
    while size and (chunk := filled(piece, min(CHUNK_BYTES, size))):
        sealed = cipher.encrypt(key, chunk, _context(file.upload_id, str(at)))
        yield len(sealed).to_bytes(_LENGTH_BYTES, "big") + sealed, len(chunk)
        at, size = at + len(chunk), size - len(chunk)


def _key(file: Coming) -> bytes:
    salt = file.upload_id.bytes
    return HKDF(SHA256(), 32, salt, b"rogatory upload/1").derive(keys.open_key(file.key_id))


def _context(upload_id: UUID, place: str) -> bytes:
    return f"upload/{upload_id}/{place}".encode()


def _folder() -> Path:
    return Path(settings.ROGATORY_BLOBS) / "uploads"


def _records(upload_id: UUID) -> Path:
    return _folder() / f"{upload_id}.coming"


def _kept(upload_id: UUID) -> Path:
    return _folder() / f"{upload_id}.whole"


def _coming(row: Upload) -> Coming:
    name = cipher.decrypt(keys.open_key(row.key_id), bytes(row.name), _context(row.upload_id, "name"))
    return Coming(
        upload_id=row.upload_id,
        key_id=row.key_id,
        owner=row.owner,
        name=name.decode(),
        modified=row.modified,
        progress=Progress(size=row.size, here=row.here),
        sha256=row.sha256,
        damaged=row.damaged,
        begun_at=row.begun_at,
        last_at=row.last_at,
    )
