"""Whoever holds a link: lets in by its code, shows the outward side of one dossier, and takes answers."""

import io
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import BinaryIO
from uuid import UUID, uuid4

import msgspec
from django.db import transaction
from django.utils import timezone

from rogatory import papers
from rogatory.desk import filing, receipts
from rogatory.desk.access import NotAllowed
from rogatory.desk.cabinet import Cabinet
from rogatory.desk.documents import NoSuchDocument, keep_file
from rogatory.desk.letters import letter_of
from rogatory.desk.outward import answer_body, answer_files, answers_by_link, files_sent, outward_view
from rogatory.desk.views import DocumentView, DraftAnswer, Entered, Holder, OutwardView, Refused
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.claiming import unfit
from rogatory.dossier.mutual_legal_assistance.claims import ClaimedAnswer
from rogatory.exchange import links
from rogatory.exchange.links import KeptLink, Tried
from rogatory.kernel.canonical import canonical_bytes
from rogatory.kernel.languages import ScreenLanguage
from rogatory.register import chains, dossiers
from rogatory.sealing.manifest import LARGEST_ENCLOSED
from rogatory.store import blobs
from rogatory.wording import say, text

MOST_FILES = 20
MOST_DRAFTS = 200
_LARGEST_ANSWER = 200_000
_SECOND_LOOKS = 3600


def enter(address: str, code: str) -> Entered:
    """Try a code on a link. What is wrong with a link is told to who has its code, and to nobody else."""
    now, proof = timezone.now(), secrets.token_urlsafe(32)
    with transaction.atomic():
        tried, link = links.attempt(address, code, proof, now)
        if link is None:
            return Entered(outcome=tried.value)
        chains.lock(str(link.dossier_id))
        cabinet = Cabinet(dossiers.load(link.dossier_id))
        if tried in {Tried.OPENED, Tried.LOCKED}:
            _note(link, cabinet, "opened" if tried is Tried.OPENED else "locked", now)
    if tried is Tried.LOCKED:
        return Entered(outcome=tried.value)
    request = cabinet.dossier.request
    authority = request.requesting_authority if request else None
    return Entered(
        outcome=tried.value,
        link_id=link.id,
        proof=proof if tried is Tried.OPENED else "",
        language=ScreenLanguage(link.language),
        ends_at=link.expires_at,
        contact=authority.contact if authority and authority.contact else "",
    )


def holder_of(address: str, link_id: str, proof: str, language: ScreenLanguage) -> Holder | None:
    """The holder behind a browser that opened the link at ``address``; nothing where it opens no more."""
    try:
        link = links.bound_to(UUID(link_id), proof, timezone.now())
    except ValueError:
        return None
    if link is None or link.address != address:
        return None
    return Holder(link_id=link.id, dossier_id=link.dossier_id, language=language)


def status(actor: Holder) -> OutwardView:
    """How the request stands, as far as it is theirs to know."""
    link, cabinet = _taken_out(actor)
    made = (one.act for one in cabinet.loaded.acts)
    named = (act.for_whom for act in made if isinstance(act, acts.LinkNoted) and act.link_id == str(link.id))
    return outward_view(actor, cabinet, link, next(iter(named), ""))


def letter(actor: Holder, language: ScreenLanguage) -> bytes:
    """The request as the letter that was sent; that it was taken is noted."""
    with transaction.atomic():
        chains.lock(str(actor.dossier_id))
        link, cabinet = _taken_out(actor)
        _note(link, cabinet, "downloaded", timezone.now(), f"letter-{language.value}.pdf")
    return papers.letter(letter_of(cabinet, language), language)


def open_file(actor: Holder, sha256: str) -> tuple[DocumentView, BinaryIO]:
    """A file that crossed, or that they gave themselves, and its bytes. Raises ``NoSuchDocument``."""
    with transaction.atomic():
        chains.lock(str(actor.dossier_id))
        link, cabinet = _taken_out(actor)
        found = files_sent(cabinet, str(link.id)).get(sha256)
        if found is None:
            raise NoSuchDocument(sha256)
        try:
            stream = blobs.open_blob(sha256, dossiers.key_of(link.dossier_id))
        except blobs.NoSuchBlob:
            raise NoSuchDocument(sha256) from None
        _note(link, cabinet, "downloaded", timezone.now(), found.name)
    return found, stream


def prepare(
    actor: Holder, says: str, fields: Mapping[str, object], files: Sequence[tuple[str, BinaryIO]]
) -> str | Refused:
    """Keep an answer to be looked over; gives its identifier. It has no effect until it is handed in."""
    link, cabinet = _taken_out(actor)
    # Counted before a file is kept: a try that is then refused has filled the disk as well.
    if len(files) > MOST_FILES or not links.count_draft(link.id, MOST_DRAFTS):
        return Refused(message=text("desk-link-too-many", actor.language, files=MOST_FILES))
    kept: list[FileRef] = []
    for name, stream in files:
        outcome = keep_file(actor.language, link.dossier_id, name, stream, LARGEST_ENCLOSED)
        if isinstance(outcome, Refused):
            return outcome
        kept.append(outcome)
    answer = _read(says, fields, tuple(kept))
    if answer is None:
        return Refused(message=text("desk-link-unreadable", actor.language))
    problem = unfit(cabinet.dossier, answer)
    if problem is not None:
        return Refused(message=say(problem, actor.language))
    draft_id = str(uuid4())
    stored = blobs.put(io.BytesIO(canonical_bytes(answer)), dossiers.key_of(link.dossier_id), _LARGEST_ANSWER)
    with transaction.atomic():
        links.keep_draft(link.id, draft_id, stored.sha256)
    return draft_id


def looked_over(actor: Holder) -> DraftAnswer | None:
    """The answer kept last, as it would be handed in."""
    link, cabinet = _taken_out(actor)
    if not link.draft_id:
        return None
    answer = _draft(link, link.draft_sha256)
    return DraftAnswer(
        draft_id=link.draft_id,
        says=answer.says,
        title=text(f"dossier-answer-{answer.says.replace('_', '-')}", actor.language),
        body=answer_body(cabinet, answer, actor.language),
        files=answer_files(answer, timezone.now()),
    )


def hand_in(actor: Holder, draft_id: str) -> str | None:
    """Record the answer looked over, once, with our signed receipt; gives the identifier of the answer.

    The same answer handed in again gives the same identifier and does nothing; None where there is none such.
    """
    with transaction.atomic():
        links.hold(actor.link_id)
        chains.lock(str(actor.dossier_id))
        link, cabinet = _taken_out(actor)
        if any(claim.id == draft_id for claim in cabinet.dossier.claims):
            return draft_id
        sha256 = links.take_draft(link.id, draft_id)
        if not sha256 or cabinet.dossier.closed_at or cabinet.dossier.withdrawn_at:
            return None
        _record(link, cabinet, draft_id, _draft(link, sha256), timezone.now())
        return draft_id


def receipt(actor: Holder, claim_id: str) -> bytes | None:
    """Our signed receipt for an answer; None where this link gave none of that identifier."""
    link, cabinet = _taken_out(actor)
    if _given(link, cabinet, claim_id) is None:
        return None
    return receipts.signed_receipt(claim_id)


def receipt_paper(actor: Holder, claim_id: str) -> bytes | None:
    """The same as a PDF to file, the signed files inside."""
    link, cabinet = _taken_out(actor)
    act = _given(link, cabinet, claim_id)
    return None if act is None else receipts.paper(cabinet, act, actor.language)


def answer_file(actor: Holder, claim_id: str) -> bytes | None:
    """The answer in the very bytes the receipt is about."""
    link, cabinet = _taken_out(actor)
    act = _given(link, cabinet, claim_id)
    return None if act is None else receipts.submitted(cabinet, act)


def _taken_out(actor: Holder) -> tuple[KeptLink, Cabinet]:
    """The link and its dossier, read again: a link ended a moment ago opens nothing. Raises ``NotAllowed``."""
    held = {link.id: link for link in links.of_dossier(actor.dossier_id)}.get(actor.link_id)
    if held is None or held.status != "used" or held.expires_at <= timezone.now():
        raise NotAllowed("this link opens nothing any more")
    return held, Cabinet(dossiers.load(held.dossier_id))


def _draft(link: KeptLink, sha256: str) -> ClaimedAnswer:
    with blobs.open_blob(sha256, dossiers.key_of(link.dossier_id)) as kept:
        return msgspec.json.decode(kept.read(), type=ClaimedAnswer)


def _read(says: str, fields: Mapping[str, object], files: tuple[FileRef, ...]) -> ClaimedAnswer | None:
    plain = {**fields, "says": says, "files": [msgspec.to_builtins(file) for file in files]}
    try:
        answer = msgspec.convert(plain, ClaimedAnswer, strict=False)
        return answer if len(canonical_bytes(answer)) <= _LARGEST_ANSWER else None
    except (msgspec.ValidationError, ValueError):
        return None


def _record(link: KeptLink, cabinet: Cabinet, claim_id: str, answer: ClaimedAnswer, now: datetime) -> None:
    act = acts.AnswerClaimed(
        side=cabinet.dossier.our_side.other,
        at=now,
        received_at=now,
        message_id=claim_id,
        claim_id=claim_id,
        came_by="link",
        answer=answer,
        link_id=str(link.id),
    )
    filing.append(cabinet, (act,), now)
    receipts.give(cabinet, act, now)


def _given(link: KeptLink, cabinet: Cabinet, claim_id: str) -> acts.AnswerClaimed | None:
    given = answers_by_link(cabinet, str(link.id))
    return next((act for act in given if act.claim_id == claim_id), None)


def _note(link: KeptLink, cabinet: Cabinet, event: str, now: datetime, detail: str = "") -> None:
    """On the record, once an hour for the same thing: a page loaded over and over must not fill the file.

    ``cabinet`` was taken out under the dossier's lock.
    """
    act = acts.LinkNoted(
        side=cabinet.dossier.our_side.other,
        at=now,
        received_at=now,
        link_id=str(link.id),
        link_event=event,
        detail=detail,
    )
    if not any(_same(recorded.act, act) for recorded in cabinet.loaded.acts):
        filing.append(cabinet, (act,), now)


def _same(known: acts.Act, act: acts.LinkNoted) -> bool:
    if not isinstance(known, acts.LinkNoted) or (act.at - known.at).total_seconds() > _SECOND_LOOKS:
        return False
    return (known.link_id, known.link_event, known.detail) == (act.link_id, act.link_event, act.detail)
