"""From a queued message to a signed container, and from a container back to a message and its files."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from rogatory.dossier.common.values import FileRef
from rogatory.exchange.identity import Identity, signed_container
from rogatory.exchange.outbox import Queued
from rogatory.ledger.signing import StatementBroken, from_base64
from rogatory.sealing.container import EnclosedFile, Letter, VerifiedContainer
from rogatory.sealing.manifest import LARGEST_ENCLOSED, FileLine, safe_name
from rogatory.sealing.seal import FILE_KEY_BYTES, sealed_size
from rogatory.store import blobs

MESSAGE_FILE = "message.json"
LARGEST_CONTAINER_FILES = 48 * 1024 * 1024
"""Bytes of files one container encloses; the rest of what it may hold is for message and signature."""
LARGEST_BESIDE = 50 * 1024 * 1024 * 1024
"""Bytes of the largest file that travels beside its container."""
_MESSAGE_TYPE = "application/json"
_LAST_SEQUENCE = 2**31 - 1


class NotAMessage(ValueError):
    """A verified container that holds no message we can file; ``args[0]`` is the reason's code."""


class Unpacked(msgspec.Struct, frozen=True, kw_only=True):
    """What a verified container holds: the message's own bytes, its files, and the bytes of those enclosed.

    ``beside`` are those that travel beside it.
    """

    reference: UUID
    message: bytes
    files: tuple[FileRef, ...]
    enclosed: tuple[bytes, ...]
    beside: tuple[FileLine, ...] = ()


def packed(
    queued: Queued, own: Identity, checkpoint: bytes, at: datetime, beside: Sequence[FileLine] = ()
) -> bytes:
    """The signed container of a queued message, its files read from the dossier's own.

    ``beside`` are the lines of those that travel beside it, as ``files_beside.line_of`` gives each.
    """
    return signed_container(_letter(queued, own, checkpoint, beside), own, at)


def unpacked(container: VerifiedContainer) -> Unpacked:
    """The message and the files in ``container``. Raises ``NotAMessage``."""
    manifest = container.manifest
    try:
        reference = UUID(manifest.dossier)
    except ValueError:
        raise NotAMessage("exchange-dossier-unreadable") from None
    if MESSAGE_FILE not in container.files or not 1 <= manifest.sequence <= _LAST_SEQUENCE:
        raise NotAMessage("exchange-message-missing")
    lines = tuple(line for line in manifest.files if line.name != MESSAGE_FILE)
    beside = tuple(line for line in lines if line.beside)
    for line in beside:
        file_key_of(line)
    return Unpacked(
        reference=reference,
        message=container.files[MESSAGE_FILE],
        files=tuple(_file_ref(line) for line in lines),
        enclosed=tuple(container.files[line.name] for line in lines if not line.beside),
        beside=beside,
    )


def _letter(queued: Queued, own: Identity, checkpoint: bytes, beside: Sequence[FileLine]) -> Letter:
    message, apart = queued.to_send, {line.name for line in beside}
    enclosed = [EnclosedFile(name=MESSAGE_FILE, media_type=_MESSAGE_TYPE, data=message.message)]
    enclosed += [
        _enclosed(name, file, message.files_key_id)
        for name, file in names_of(message.files)
        if name not in apart
    ]
    return Letter(
        sender=own.state,
        recipient=message.recipient,
        message_id=message.message_id,
        dossier=str(message.reference),
        sequence=queued.sequence,
        kind=message.kind,
        created_at=queued.queued_at,
        checkpoint=checkpoint,
        enclosed=enclosed,
        beside=beside,
    )


def names_of(files: Sequence[FileRef]) -> Iterator[tuple[str, FileRef]]:
    """What each file is called in the container."""
    # Its place stands before its name, so that two files of one name stay two.
    for place, file in enumerate(files, start=1):
        yield safe_name(f"{place:02d}-{file.name}"), file


def file_key_of(line: FileLine) -> bytes:
    """The key a file beside is sealed under. Raises ``NotAMessage`` where its line cannot be true."""
    try:
        key = from_base64(line.beside.file_key) if line.beside else b""
    except StatementBroken:
        key = b""
    if line.beside is None or len(key) != FILE_KEY_BYTES or line.size > LARGEST_BESIDE:
        raise NotAMessage("exchange-file-beside")
    if line.beside.sealed_size != sealed_size(line.size):
        raise NotAMessage("exchange-file-beside")
    return key


def _enclosed(name: str, file: FileRef, key_id: str) -> EnclosedFile:
    with blobs.open_blob(file.sha256, key_id) as stream:
        data = stream.read(LARGEST_ENCLOSED + 1)
    return EnclosedFile(name=name, media_type=file.media_type, data=data)


def _file_ref(line: FileLine) -> FileRef:
    _, _, name = line.name.partition("-")
    return FileRef(sha256=line.sha256, size=line.size, name=name or line.name, media_type=line.media_type)
