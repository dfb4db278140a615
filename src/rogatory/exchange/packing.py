"""From a queued message to a signed container, and from a container back to a message and its files."""

import io
from datetime import datetime
from uuid import UUID

import msgspec

from rogatory.dossier.common.values import FileRef
from rogatory.exchange.identity import Identity
from rogatory.exchange.outbox import Queued
from rogatory.sealing.container import EnclosedFile, Letter, VerifiedContainer, build_container
from rogatory.sealing.manifest import LARGEST_ENCLOSED, FileLine, safe_name
from rogatory.store import blobs

MESSAGE_FILE = "message.json"
_MESSAGE_TYPE = "application/json"
_LAST_SEQUENCE = 2**31 - 1


class NotAMessage(ValueError):
    """A verified container that holds no message we can file; ``args[0]`` is the reason's code."""


class Unpacked(msgspec.Struct, frozen=True, kw_only=True):
    """What a verified container holds: the message's own bytes, its files, and their bytes in that order."""

    reference: UUID
    message: bytes
    files: tuple[FileRef, ...]
    enclosed: tuple[bytes, ...]


def packed(queued: Queued, own: Identity, checkpoint: bytes, at: datetime) -> bytes:
    """The signed container of a queued message, its files read from the dossier's own."""
    out = io.BytesIO()
    build_container(
        _letter(queued, own, checkpoint), sign=own.sign, certificate=own.certificate, signed_at=at, out=out
    )
    return out.getvalue()


def unpacked(container: VerifiedContainer) -> Unpacked:
    """The message and the files in ``container``. Raises ``NotAMessage``."""
    manifest = container.manifest
    try:
        reference = UUID(manifest.dossier)
    except ValueError:
        raise NotAMessage("exchange-dossier-unreadable") from None
    if MESSAGE_FILE not in container.files or not 1 <= manifest.sequence <= _LAST_SEQUENCE:
        raise NotAMessage("exchange-message-missing")
    if any(line.beside for line in manifest.files):
        raise NotAMessage("exchange-file-beside")
    lines = tuple(line for line in manifest.files if line.name != MESSAGE_FILE)
    return Unpacked(
        reference=reference,
        message=container.files[MESSAGE_FILE],
        files=tuple(_file_ref(line) for line in lines),
        enclosed=tuple(container.files[line.name] for line in lines),
    )


def _letter(queued: Queued, own: Identity, checkpoint: bytes) -> Letter:
    message = queued.to_send
    enclosed = [EnclosedFile(name=MESSAGE_FILE, media_type=_MESSAGE_TYPE, data=message.message)]
    enclosed += [
        _enclosed(place, file, message.files_key_id) for place, file in enumerate(message.files, start=1)
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
    )


def _enclosed(place: int, file: FileRef, key_id: str) -> EnclosedFile:
    # Its place stands before its name, so that two files of one name stay two.
    with blobs.open_blob(file.sha256, key_id) as stream:
        data = stream.read(LARGEST_ENCLOSED + 1)
    name = safe_name(f"{place:02d}-{file.name}")
    return EnclosedFile(name=name, media_type=file.media_type, data=data)


def _file_ref(line: FileLine) -> FileRef:
    _, _, name = line.name.partition("-")
    return FileRef(sha256=line.sha256, size=line.size, name=name or line.name, media_type=line.media_type)
