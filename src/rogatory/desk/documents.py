"""The files and letters of a dossier: taken in for what their bytes are, given out to who may see them."""

import re
from typing import BinaryIO
from uuid import UUID

from django.utils import timezone

from rogatory import papers
from rogatory.desk import access
from rogatory.desk.accepted_files import HEAD_BYTES, LyingName, accepted_type, is_plain_text, is_taken
from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.handover import note_file_opened
from rogatory.desk.letters import letter_of
from rogatory.desk.timeline import documents_of
from rogatory.desk.views import Actor, DocumentView, Refused
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.pseudonyms import protects_somebody
from rogatory.kernel.languages import ScreenLanguage
from rogatory.register.dossiers import key_of
from rogatory.store import blobs
from rogatory.wording import text

LARGEST_FILE = 2 * 1024 * 1024 * 1024
"""What a form takes in one request, and less than may travel: a file taken in here can also be sent."""
_LONGEST_NAME = 150
_DIGEST = re.compile("[0-9a-f]{64}")


class NoSuchDocument(LookupError):
    """The dossier holds no file of this digest."""


def add_document(
    actor: Actor, dossier_id: UUID, name: str, stream: BinaryIO, *, as_list: bool = False
) -> FileRef | Refused:
    """Keep a file for a dossier the actor works on; it enters the file with the act that names it.

    The type is what the first bytes show; a name that says otherwise is refused, so nobody opens a surprise.
    """
    opened_for(actor, dossier_id, to_work=True)
    return keep_file(actor.language, dossier_id, name, stream, as_list=as_list)


def keep_file(
    language: ScreenLanguage,
    dossier_id: UUID,
    name: str,
    stream: BinaryIO,
    limit: int = LARGEST_FILE,
    *,
    as_list: bool = False,
) -> FileRef | Refused:
    """Keep a file for a dossier, for whoever was found to be let do it; ``language`` is theirs."""
    shown_name = clean_name(name)
    media_type = type_of(language, shown_name, stream.read(HEAD_BYTES), as_list=as_list)
    if isinstance(media_type, Refused):
        return media_type
    stream.seek(0)
    try:
        stored = blobs.put(stream, key_of(dossier_id), limit)
    except blobs.TooLarge:
        return Refused(message=file_too_large(language, shown_name, limit))
    return FileRef(sha256=stored.sha256, size=stored.size, name=shown_name, media_type=media_type)


def type_of(language: ScreenLanguage, name: str, head: bytes, *, as_list: bool = False) -> str | Refused:
    """The media type of a file called ``name``, from its first ``HEAD_BYTES`` bytes.

    A list of hashes (``as_list``) is called as whoever computed it liked: text is text under any ending.
    """
    if as_list and is_plain_text(head):
        return "text/plain"
    try:
        return accepted_type(name, head)
    except LyingName as lie:
        return Refused(message=_said(language, name, *lie.args))


def stored_document(
    actor: Actor, dossier_id: UUID, sha256: str, name: str, *, as_list: bool = False
) -> FileRef | Refused:
    """A file kept for a dossier the actor works on, named by no act yet. Raises ``NoSuchDocument``.

    So a step that was not done asks nobody to choose the same files again.
    """
    opened_for(actor, dossier_id, to_work=True)
    key_id = key_of(dossier_id)
    if not _DIGEST.fullmatch(sha256):
        raise NoSuchDocument(sha256)
    try:
        size = blobs.size_of(sha256, key_id)
        with blobs.open_blob(sha256, key_id) as stream:
            head = stream.read(HEAD_BYTES)
    except blobs.NoSuchBlob:
        raise NoSuchDocument(sha256) from None
    shown_name = clean_name(name)
    media_type = type_of(actor.language, shown_name, head, as_list=as_list)
    if isinstance(media_type, Refused):
        return media_type
    return FileRef(sha256=sha256, size=size, name=shown_name, media_type=media_type)


def name_not_taken(language: ScreenLanguage, name: str) -> str:
    """Why a file is refused whose name alone shows that it is of no type taken; empty where it may be one."""
    ending = name.rpartition(".")[2].lower()
    return "" if is_taken(ending) else _said(language, name, ending, "")


def file_too_large(language: ScreenLanguage, name: str, limit: int) -> str:
    """Why a file over ``limit`` bytes is refused."""
    return text("desk-file-too-large", language, name=name, megabytes=limit // (1024 * 1024))


def open_document(actor: Actor, dossier_id: UUID, sha256: str) -> tuple[DocumentView, BinaryIO]:
    """A file and its bytes, which the caller closes. Raises ``NotAllowed``, ``NoSuchDocument``."""
    cabinet = opened_for(actor, dossier_id)
    require_may_open(actor, cabinet)
    found = next((shown for shown in documents_of(actor, cabinet) if shown.sha256 == sha256), None)
    if found is None:
        raise NoSuchDocument(sha256)
    try:
        opened = blobs.open_blob(sha256, key_of(dossier_id))
    except blobs.NoSuchBlob:
        raise NoSuchDocument(sha256) from None
    note_file_opened(actor, cabinet, sha256, timezone.now())
    return found, opened


def require_may_open(actor: Actor, cabinet: Cabinet) -> None:
    """Where a dossier protects somebody, only who works on it opens files: no name is taken out of them."""
    if protects_somebody(cabinet.dossier.request):
        access.require(access.may_act(actor, cabinet.let_in_to_work))


def letter(actor: Actor, dossier_id: UUID, language: ScreenLanguage) -> bytes:
    """The request as a formal letter, as PDF, in the language of the paper whatever the screen speaks."""
    cabinet = opened_for(actor, dossier_id)
    return papers.letter(letter_of(cabinet, language), language)


def clean_name(name: str) -> str:
    """The last part of a file's name, without control or direction characters that could disguise it."""
    last = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(letter for letter in last if letter.isprintable() and letter not in _DISGUISES)
    return kept.strip(" .")[-_LONGEST_NAME:] or "file"


_DISGUISES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\ufeff")


def _said(language: ScreenLanguage, name: str, ending: str, found: str) -> str:
    shown = ending or "—"
    if found:
        return text("desk-file-is-another-type", language, name=name, ending=shown, found=found)
    code = "desk-file-is-not-what-it-says" if is_taken(ending) else "desk-file-type-not-taken"
    return text(code, language, name=name, ending=shown)
