"""Files officers send in pieces: begun, gone on with, read back, and named in an act of the dossier.

An upload is its beginner's alone. Until an act names it the dossier does not hold it, and after a stated time
without a piece it is forgotten.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any, BinaryIO
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from rogatory.desk.accepted_files import HEAD_BYTES
from rogatory.desk.cabinet import opened_for
from rogatory.desk.documents import clean_name, file_too_large, name_not_taken, type_of
from rogatory.desk.views import Actor, Refused, UploadReply, UploadStanding, UploadView
from rogatory.dossier.common.values import FileRef
from rogatory.exchange.packing import LARGEST_BESIDE
from rogatory.register.dossiers import key_of
from rogatory.store import arriving, jobs, tus, uploads
from rogatory.store.tus import Progress
from rogatory.store.uploads import Coming, NoSuchUpload
from rogatory.wording import text

READING_JOB = "read_back_upload"
KEPT_FOR = timedelta(days=7)
"""How long an upload waits for its next piece, or for the act that names it."""
TUS_VERSION = tus.VERSION
LARGEST_UPLOAD = LARGEST_BESIDE
"""Bytes: what is taken in can also be sent."""

_MEGABYTE = 1024 * 1024


def uploads_of(actor: Actor, dossier_id: UUID) -> tuple[UploadView, ...]:
    """The actor's own uploads for a dossier that no act has named yet, oldest first."""
    opened_for(actor, dossier_id, to_work=True)
    return tuple(_view(file) for file in uploads.all_of(key_of(dossier_id), actor.user_id))


def offered() -> UploadReply:
    """What tus tells a program before it begins: the version, what of it is known here, the largest file."""
    told = (("Tus-Version", TUS_VERSION), ("Tus-Extension", "creation,termination"))
    return UploadReply(status=HTTPStatus.NO_CONTENT, headers=(*told, ("Tus-Max-Size", str(LARGEST_UPLOAD))))


def begin(actor: Actor, dossier_id: UUID, environ: Mapping[str, Any]) -> UploadView | UploadReply:
    """Make room for the file a request announces, for a dossier the actor works on."""
    opened_for(actor, dossier_id, to_work=True)
    announced = tus.announced(environ)
    if announced is None or "filename" not in announced.metadata:
        return UploadReply(status=HTTPStatus.BAD_REQUEST)
    name = clean_name(announced.metadata["filename"])
    said = _unfit(actor, name, announced.size)
    if said:
        return UploadReply(status=HTTPStatus.UNPROCESSABLE_ENTITY, said=said)
    modified = tus.number(announced.metadata.get("modified")) or 0
    try:
        file = uploads.begin(key_of(dossier_id), actor.user_id, name, announced.size, modified, timezone.now())
    except uploads.TooMany as most:
        said = text("desk-upload-too-many", actor.language, count=most.args[0])
    except uploads.TooMuch as both:
        wanted, allowed = (size // _MEGABYTE for size in both.args)
        said = text("desk-upload-too-much", actor.language, wanted=wanted, most=allowed)
    except arriving.NoRoom:
        said = text("desk-upload-no-room", actor.language)
    return UploadReply(status=HTTPStatus.UNPROCESSABLE_ENTITY, said=said) if said else _view(file)


def answer(actor: Actor, dossier_id: UUID, upload_id: UUID, environ: Mapping[str, Any]) -> UploadReply:
    """Answer one request about an upload, or take a piece of it."""
    file = _own(actor, dossier_id, upload_id)
    if file is None:
        return UploadReply(status=HTTPStatus.NOT_FOUND, said=text("desk-upload-gone", actor.language))

    def take(at: int, piece: BinaryIO, size: int) -> Progress:
        return uploads.append(file, at, piece, size, timezone.now())

    try:
        reply = tus.answer(environ, file.progress, take)
    except NoSuchUpload:  # forgotten in this moment
        return UploadReply(status=HTTPStatus.NOT_FOUND, said=text("desk-upload-gone", actor.language))
    refused = _after_piece(actor, file, dossier_id) if reply.progress else None
    if refused:
        return UploadReply(
            status=HTTPStatus.UNPROCESSABLE_ENTITY, headers=reply.headers[:1], said=refused.message
        )
    full = reply.status == HTTPStatus.INSUFFICIENT_STORAGE
    said = text("desk-upload-no-room", actor.language) if full else ""
    return UploadReply(status=reply.status, headers=reply.headers, said=said)


def standing(actor: Actor, dossier_id: UUID, upload_id: UUID) -> UploadView | None:
    """How an upload stands; nothing where the actor has none of this identifier here."""
    file = _own(actor, dossier_id, upload_id)
    return None if file is None else _view(file)


def drop(actor: Actor, dossier_id: UUID, upload_id: UUID) -> bool:
    """Forget an upload; false where the actor has none of this identifier here."""
    if (file := _own(actor, dossier_id, upload_id)) is None:
        return False
    uploads.forget((file.upload_id,))
    return True


def claim(actor: Actor, dossier_id: UUID, upload_id: UUID, seen_sha256: str = "") -> FileRef | Refused:
    """Let the dossier hold an upload, to be named by the act that follows.

    ``seen_sha256`` is the digest the sender's own machine found, where it did: another one is refused.
    """
    file = _own(actor, dossier_id, upload_id)
    if file is None or not file.sha256:
        return Refused(message=text("desk-upload-not-ready", actor.language))
    if seen_sha256 and seen_sha256 != file.sha256:
        return Refused(message=text("desk-upload-differs", actor.language, name=file.name))
    with uploads.opened(file) as plain:
        media_type = type_of(actor.language, file.name, plain.read(HEAD_BYTES))
    if isinstance(media_type, Refused):
        return media_type
    uploads.keep(file)
    return FileRef(sha256=file.sha256, size=file.progress.size, name=file.name, media_type=media_type)


def named(actor: Actor, dossier_id: UUID, upload_ids: Collection[UUID]) -> None:
    """Forget uploads that an act has named: the dossier holds them now."""
    own = {file.upload_id for file in uploads.all_of(key_of(dossier_id), actor.user_id)}
    uploads.forget(own.intersection(upload_ids))


def read_back(payload: Mapping[str, Any], _now: datetime) -> None:
    """Read a whole upload back from the disk, for its digest, and write it as it will be kept."""
    file = uploads.whole_one(UUID(payload["upload_id"]))
    if file is not None:
        uploads.settle(file)


def sweep(now: datetime) -> int:
    """Forget the uploads nothing happened to for ``KEPT_FOR``; gives how many."""
    left = uploads.left_since(now - KEPT_FOR)
    uploads.forget(left)
    uploads.forget_others()
    return len(left)


def _own(actor: Actor, dossier_id: UUID, upload_id: UUID) -> Coming | None:
    opened_for(actor, dossier_id, to_work=True)
    try:
        return uploads.find(upload_id, key_of(dossier_id), actor.user_id)
    except NoSuchUpload:
        return None


def _unfit(actor: Actor, name: str, size: int) -> str:
    """Why a file is refused before it begins; empty where it is not."""
    if size < 1:
        return text("desk-upload-empty", actor.language, name=name)
    if size > LARGEST_UPLOAD:
        return file_too_large(actor.language, name, LARGEST_UPLOAD)
    return name_not_taken(actor.language, name)


def _after_piece(actor: Actor, before: Coming, dossier_id: UUID) -> Refused | None:
    """Refuse a file by its first bytes as soon as they are here; have one that is whole read back."""
    file = _own(actor, dossier_id, before.upload_id)
    if file is None:
        return None
    enough = min(HEAD_BYTES, file.progress.size)
    if before.progress.here < enough <= file.progress.here:
        found = type_of(actor.language, file.name, uploads.head(file, HEAD_BYTES))
        if isinstance(found, Refused):
            uploads.forget((file.upload_id,))
            return found
    if file.progress.whole and not file.sha256:
        _ask_to_read_back(file.upload_id, timezone.now())
    return None


def _ask_to_read_back(upload_id: UUID, now: datetime) -> None:
    payload, lane = {"upload_id": str(upload_id)}, f"upload:{upload_id}"
    with transaction.atomic():
        if not jobs.is_pending(READING_JOB, payload, lane):
            jobs.enqueue(READING_JOB, payload, now, lane=lane)


def _view(file: Coming) -> UploadView:
    return UploadView(
        upload_id=file.upload_id,
        name=file.name,
        size=file.progress.size,
        here=file.progress.here,
        modified=file.modified,
        standing=_standing(file),
        sha256=file.sha256,
        until=file.last_at + KEPT_FOR,
    )


def _standing(file: Coming) -> UploadStanding:
    if file.damaged:
        return "damaged"
    if file.sha256:
        return "ready"
    return "checking" if file.progress.whole else "coming"
