"""The outward side of a dossier: what crossed to the other State, as it crossed, and what a link answered."""

from datetime import date, datetime

from django.conf import settings
from django.utils import timezone

from rogatory.desk.cabinet import Cabinet
from rogatory.desk.timeline import files_of
from rogatory.desk.views import DocumentView, GivenAnswer, Holder, OutwardView, SentView, StateView
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.claims import ClaimedAnswer
from rogatory.dossier.mutual_legal_assistance.descriptions import (
    MeasureAsked,
    MediumNamed,
    Row,
    Value,
    answer_rows,
    describe,
)
from rogatory.dossier.mutual_legal_assistance.messages import to_act, to_message
from rogatory.dossier.mutual_legal_assistance.pseudonyms import without_identities
from rogatory.exchange.links import KeptLink
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode
from rogatory.law.request import Request
from rogatory.wording import day_in_words, moment_in_words, say, state_name, text

Body = tuple[tuple[str, str], ...]


def outward_view(actor: Holder, cabinet: Cabinet, link: KeptLink, for_whom: str) -> OutwardView:
    """Everything the status page shows."""
    dossier, language = cabinet.dossier, actor.language
    request = without_identities(dossier.request or Request())
    authority = request.requesting_authority
    return OutwardView(
        number=cabinet.loaded.opened.number,
        reference=str(cabinet.loaded.opened.reference),
        title=request.title or "",
        our_state=_state(cabinet.loaded.opened.our_state, language),
        counterpart=_state(cabinet.counterpart, language),
        office=settings.NODE.configuration.authority.get(language.value, "")
        or (authority.name if authority and authority.name else ""),
        contact=authority.contact if authority and authority.contact else "",
        for_whom=for_whom,
        ends_at=link.expires_at,
        sent_at=dossier.sent_at or cabinet.loaded.opened.at,
        phase_label=text(f"desk-phase-{dossier.phase.value.replace('_', '-')}", language),
        sent=_all_sent(cabinet, language),
        answers=tuple(_given(cabinet, act, language) for act in answers_by_link(cabinet, str(link.id))),
        may_answer=dossier.closed_at is None and dossier.withdrawn_at is None,
        measures=tuple((one.id, one.description or one.id) for one in request.measures or ()),
    )


def crossed(cabinet: Cabinet) -> tuple[acts.Act, ...]:
    """What our State told theirs, as their node would have it: no internal act, no protected name."""
    ours = (one.act for one in cabinet.loaded.acts if one.act.side is cabinet.dossier.our_side)
    told = ((act, to_message(act, cabinet.dossier.request)) for act in ours)
    return tuple(
        to_act(message, act.side, received_at=act.at, message_id="")
        for act, message in told
        if message is not None
    )


def files_sent(cabinet: Cabinet, link_id: str) -> dict[str, DocumentView]:
    """The files that crossed to them, and those they gave by this link, by digest."""
    given = {file.sha256: file for act in answers_by_link(cabinet, link_id) for file in files_of(act)}
    sent = {file.sha256: file for act in crossed(cabinet) for file in files_of(act)}
    at = cabinet.loaded.opened.at
    return {sha256: _document(file, at, "ours") for sha256, file in (given | sent).items()}


def answers_by_link(cabinet: Cabinet, link_id: str) -> tuple[acts.AnswerClaimed, ...]:
    """Every answer that came by one link, the oldest first: whoever holds another does not learn of it."""
    return tuple(act for act in cabinet.unsigned_answers if act.link_id == link_id)


def answer_body(cabinet: Cabinet, answer: ClaimedAnswer, language: ScreenLanguage) -> Body:
    """An answer in the words of who gave it."""
    request = without_identities(cabinet.dossier.request or Request())
    asked = {one.id: one.description for one in request.measures or () if one.description}
    return tuple(_row(row, language, asked) for row in answer_rows(answer) if row.values)


def answer_files(answer: ClaimedAnswer, at: datetime) -> tuple[DocumentView, ...]:
    """The files of an answer."""
    return tuple(_document(file, at, "theirs") for file in answer.files)


def _all_sent(cabinet: Cabinet, language: ScreenLanguage) -> tuple[SentView, ...]:
    told = crossed(cabinet)
    media = {act.medium_id: act.label for act in told if isinstance(act, acts.MediumHandedOver)}
    return tuple(_sent(cabinet, act, language, media) for act in told)


def _sent(cabinet: Cabinet, act: acts.Act, language: ScreenLanguage, media: dict[str, str]) -> SentView:
    described = describe(act, cabinet.dossier.our_side)
    return SentView(
        title=say(described.title, language),
        body=tuple(_row(row, language, media) for row in described.rows),
        at=act.at,
        files=tuple(_document(file, act.at, "ours") for file in files_of(act)),
    )


def _given(cabinet: Cabinet, act: acts.AnswerClaimed, language: ScreenLanguage) -> GivenAnswer:
    settled = {claim.id: claim.settled for claim in cabinet.dossier.claims}.get(act.claim_id, "")
    at = act.received_at or act.at
    return GivenAnswer(
        claim_id=act.claim_id,
        title=text(f"dossier-answer-{act.answer.says.replace('_', '-')}", language),
        at=at,
        body=answer_body(cabinet, act.answer, language),
        files=answer_files(act.answer, at),
        standing=settled or "waiting",
    )


def _row(row: Row, language: ScreenLanguage, names: dict[str, str]) -> tuple[str, str]:
    values = "\n".join(_value(value, language, names) for value in row.values)
    return text(row.label, language), values


def _value(value: Value, language: ScreenLanguage, names: dict[str, str]) -> str:
    match value:
        case Sentence():
            return say(value, language)
        case datetime():
            return moment_in_words(timezone.localtime(value), language)
        case date():
            return day_in_words(value, language)
        case MeasureAsked():
            return names.get(value.id, value.id)
        case MediumNamed():
            return names.get(value.id, value.id)
        case str():
            return value
        case _:  # an account of our office is nobody's outside
            return ""


def _document(file: FileRef, at: datetime, bank: str) -> DocumentView:
    return DocumentView(
        sha256=file.sha256,
        name=file.name,
        size=file.size,
        media_type=file.media_type,
        since=at,
        bank="theirs" if bank == "theirs" else "ours",
    )


def _state(code: str, language: ScreenLanguage) -> StateView:
    return StateView(code=code, name=state_name(StateCode(code), language))
