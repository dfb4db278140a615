"""A paper that came back: its code, typed or read from the scan, brings it to its form and its dossier."""

from collections.abc import Sequence
from typing import BinaryIO
from uuid import UUID

import msgspec
from django.core import signing

from rogatory.desk import access
from rogatory.desk.accepted_files import HEAD_BYTES, LyingName, accepted_type
from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.documents import keep_file
from rogatory.desk.paper_forms import form_view
from rogatory.desk.views import Actor, PaperFound, Refused
from rogatory.dossier.common.form_codes import Mark, NotACode, typed_code
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.state import Form
from rogatory.papers import scans
from rogatory.register import rows
from rogatory.wording import day_in_words, text

Upload = tuple[str, BinaryIO]
_WORD = "rogatory.paper.scan"
_GOOD_FOR = 24 * 3600


class Stopped(Exception):
    """Nothing can be proposed; ``args`` are the sentence's code and its arguments."""


def require_reader(actor: Actor) -> None:
    """Raise ``NotAllowed`` unless papers that come back are the actor's business."""
    access.require_role(actor, "officer", "head")


def recognise(actor: Actor, typed: str, upload: Upload | None) -> PaperFound | Refused:
    """Find the form of a paper, by the code typed or by the scan, and keep the scan for its dossier.

    Nothing is recorded yet: an officer says what the paper says. What the actor may not see is answered as what
    does not exist.
    """
    require_reader(actor)
    try:
        marks = _marks(upload)
        code = _code(typed, marks, with_scan=upload is not None)
        cabinet, form = _found(actor, code)
        kept = _kept(actor, cabinet, upload)
    except Stopped as stopped:
        return Refused(message=text(stopped.args[0], actor.language, **stopped.args[1]))
    if isinstance(kept, Refused):
        return kept
    return PaperFound(
        dossier_id=cabinet.dossier_id,
        form=form_view(form),
        says="acknowledge" if form.kind == "acknowledgement" else "",
        notices=tuple(_notices(actor, cabinet, form, marks, kept)),
        scan=_word_on(actor, cabinet.dossier_id, kept) if kept else "",
        scan_name=kept.name if kept else "",
    )


def scan_kept(actor: Actor, dossier_id: UUID, word: str) -> FileRef | None:
    """The scan our signed ``word`` is about, for whom and for the dossier it was given; None for any other."""
    try:
        said = signing.loads(word, salt=_WORD, max_age=_GOOD_FOR)
        whose, whither, file = said
        kept = msgspec.convert(file, FileRef)
    except (signing.BadSignature, ValueError, TypeError, msgspec.ValidationError):
        return None
    return kept if (whose, whither) == (str(actor.user_id), str(dossier_id)) else None


def _word_on(actor: Actor, dossier_id: UUID, file: FileRef) -> str:
    return signing.dumps([str(actor.user_id), str(dossier_id), msgspec.to_builtins(file)], salt=_WORD)


def _marks(upload: Upload | None) -> tuple[Mark, ...]:
    if upload is None:
        return ()
    name, stream = upload
    head = stream.read(HEAD_BYTES)
    stream.seek(0)
    try:
        media_type = accepted_type(name, head)
    except LyingName:
        raise Stopped("desk-paper-scan-type", {}) from None
    if media_type not in scans.READABLE:
        raise Stopped("desk-paper-scan-type", {})
    scan = stream.read(scans.LARGEST_SCAN + 1)
    stream.seek(0)
    if len(scan) > scans.LARGEST_SCAN:
        raise Stopped("desk-paper-scan-too-large", {"megabytes": scans.LARGEST_SCAN // (1024 * 1024)})
    try:
        return scans.marks_in(scan, media_type)
    except scans.Unreadable:
        raise Stopped("desk-paper-scan-unreadable", {}) from None


def _code(typed: str, marks: Sequence[Mark], *, with_scan: bool) -> str:
    """The one code to go by: the typed one, which the scan must not speak against, or the scan's."""
    read = {mark.code for mark in marks}
    if typed.strip():
        try:
            code = typed_code(typed)
        except NotACode:
            raise Stopped("desk-paper-slip", {}) from None
        if read and code not in read:
            raise Stopped("desk-paper-two-codes", {})
        return code
    if not with_scan:
        raise Stopped("desk-paper-nothing-given", {})
    if not read:
        raise Stopped("desk-paper-no-square", {})
    if len(read) > 1:
        raise Stopped("desk-paper-several-forms", {"count": len(read)})
    return read.pop()


def _found(actor: Actor, code: str) -> tuple[Cabinet, Form]:
    """The form, and the dossier it ties the paper to. One the actor may not work on is as one there is not."""
    dossier_id = rows.dossier_of_form(code)
    unknown = Stopped("desk-paper-unknown", {})
    if dossier_id is None:
        raise unknown
    try:
        cabinet = opened_for(actor, dossier_id, to_work=True)
    except access.NotAllowed:
        raise unknown from None
    closed = cabinet.dossier.closed_at
    if closed is not None:
        day = day_in_words(closed.date(), actor.language)
        raise Stopped("desk-paper-closed", {"number": cabinet.number, "day": day})
    return cabinet, next(form for form in cabinet.dossier.forms if form.code == code)


def _kept(actor: Actor, cabinet: Cabinet, upload: Upload | None) -> FileRef | Refused | None:
    if upload is None:
        return None
    return keep_file(actor.language, cabinet.dossier_id, *upload, scans.LARGEST_SCAN)


def _notices(
    actor: Actor, cabinet: Cabinet, form: Form, marks: Sequence[Mark], scan: FileRef | None
) -> list[str]:
    """What the officer should know before writing down what the paper says."""
    given = cabinet.unsigned_answers
    before = [act for act in given if act.form_reference == form.code]
    notices = []
    if scan is not None and any(scan.sha256 == file.sha256 for act in given for file in act.answer.files):
        notices.append(text("desk-paper-same-scan", actor.language))
    elif before:
        day = day_in_words((before[-1].received_at or before[-1].at).date(), actor.language)
        notices.append(text("desk-paper-answered", actor.language, count=len(before), day=day))
    withdrawn = cabinet.dossier.withdrawn_at
    if withdrawn is not None:
        day = day_in_words(withdrawn.date(), actor.language)
        notices.append(text("desk-paper-withdrawn", actor.language, day=day))
    missing = _missing(form, marks)
    if missing:
        notices.append(text("desk-paper-pages-missing", actor.language, pages=", ".join(map(str, missing))))
    return notices


def _missing(form: Form, marks: Sequence[Mark]) -> list[int]:
    """The pages of the form whose square the scan does not show."""
    seen = {mark.page: mark.pages for mark in marks if mark.code == form.code}
    return [page for page in range(1, max(seen.values(), default=0) + 1) if page not in seen]
