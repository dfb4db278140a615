"""The two banks: every act on its side, in the reader's words, with what carried it across."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from uuid import UUID

from django.utils import timezone

from rogatory.desk import people, post
from rogatory.desk.cabinet import Cabinet
from rogatory.desk.discretion import Discretion
from rogatory.desk.findings_shown import citation_view, finding_views
from rogatory.desk.views import (
    Actor,
    ActView,
    Bank,
    CitationView,
    DocumentView,
    ReceiptView,
    StateView,
)
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.descriptions import (
    Account,
    MeasureAsked,
    MediumNamed,
    Row,
    Value,
    describe,
)
from rogatory.dossier.mutual_legal_assistance.messages import crosses
from rogatory.exchange.evidence import KeptReceipt
from rogatory.exchange.outbox import MailState
from rogatory.kernel.findings import Citation, Sentence
from rogatory.kernel.states import StateCode, state_code
from rogatory.register.dossiers import RecordedAct
from rogatory.sealing.receipts import Evidence
from rogatory.wording import day_in_words, moment_in_words, say, state_name, text


def act_views(actor: Actor, cabinet: Cabinet) -> tuple[ActView, ...]:
    """The timeline, oldest first; the opening entry is not an act and is left out."""
    shown = _Timeline(actor, cabinet)
    return tuple(shown.view(recorded) for recorded in cabinet.loaded.acts)


def documents_of(actor: Actor, cabinet: Cabinet) -> tuple[DocumentView, ...]:
    """Every file an act of the dossier brought, once each, in the order they came, named as one may read it."""
    found: dict[str, DocumentView] = {}
    discretion = Discretion(actor, cabinet)
    for recorded in cabinet.loaded.acts:
        for file in files_of(recorded.act):
            found.setdefault(file.sha256, _document(cabinet, discretion, recorded.act, file))
    return tuple(found.values())


def files_of(act: acts.Act) -> tuple[FileRef, ...]:
    """The files an act carries, whatever it calls them."""
    match act:
        case acts.RequestSent():
            return act.annexes
        case (
            acts.InformationSupplied()
            | acts.ExecutionRecorded()
            | acts.EvidenceDelivered()
            | acts.MediumHandedOver()
            | acts.MediumCompared()
        ):
            return act.files
        case acts.AnswerClaimed():
            return act.answer.files
        case _:
            return ()


def recorded_at(act: acts.Act) -> datetime:
    """The moment an act stands at: of an answer nobody signed when it was recorded here, or confirmed.

    A paper has a day and no hour; its day is shown as what it is, beside.
    """
    if act.confirmation is not None:
        return act.confirmation.at or act.received_at or act.at
    return act.received_at or act.at if isinstance(act, acts.AnswerClaimed) else act.at


class _Timeline:
    """What all lines of one timeline share: names of our people, and how far our mail has come."""

    def __init__(self, actor: Actor, cabinet: Cabinet) -> None:
        self._cabinet, self._language = cabinet, actor.language
        self._discretion = Discretion(actor, cabinet)
        ids = {UUID(recorded.act.actor) for recorded in cabinet.loaded.acts if recorded.act.actor}
        ids |= {
            UUID(said.act.confirmation.confirmed_by) for said in cabinet.loaded.acts if said.act.confirmation
        }
        self._names = people.names_of(ids | {UUID(let.user) for let in cabinet.dossier.access})
        asked = self._discretion.request.measures or ()
        self._measures = {measure.id: measure.description for measure in asked if measure.description}
        messages = tuple(recorded.act.message_id for recorded in cabinet.loaded.acts if recorded.act.message_id)
        self._media = {medium.id: medium.label for medium in cabinet.dossier.media}
        self._mail = post.mail_states(messages)
        self._receipts = post.receipts_for(messages)
        self._claims = {claim.id: claim for claim in cabinet.dossier.claims}
        held = (recorded.act.confirmation for recorded in cabinet.loaded.acts)
        self._confirmed = {one.claim_id: one for one in held if one is not None}

    def view(self, recorded: RecordedAct) -> ActView:
        act, language = recorded.act, self._language
        described = describe(act, self._cabinet.dossier.our_side)
        crossing = crosses(act) or act.confirmation is not None
        return ActView(
            sequence=recorded.sequence,
            tag=acts.name_of(act),
            title=say(self._title(act) or described.title, language),
            body=tuple(
                (text(row.label, language), self._values(row))
                for row in (*described.rows, *self._of_claim(act))
            ),
            bank=self._bank(act),
            internal=not crossing,
            crossing=crossing,
            at=recorded_at(act),
            who=self._who(act),
            findings=finding_views(self._cabinet.law.book, act.findings, language),
            citations=self._citations(act),
            files=tuple(_document(self._cabinet, self._discretion, act, file) for file in files_of(act)),
            receipts=tuple(
                self._receipt(act, kept) for kept in _telling(self._receipts.get(act.message_id, ()))
            ),
            delivery=self._delivery(act),
            claim_id=act.claim_id if isinstance(act, acts.AnswerClaimed) else "",
        )

    def _values(self, row: Row) -> str:
        return "\n".join(self._value(value) for value in row.values)

    def _value(self, value: Value) -> str:
        match value:
            case Sentence():
                return say(value, self._language)
            case Account():
                return self._names.get(UUID(value.user), value.user)
            case datetime():
                return moment_in_words(timezone.localtime(value), self._language)
            case date():
                return day_in_words(value, self._language)
            case MeasureAsked():
                return self._measures.get(value.id, value.id)
            case MediumNamed():
                return self._discretion.read(self._media.get(value.id, value.id))
            case str():
                return self._discretion.read(value)

    def _bank(self, act: acts.Act) -> Bank:
        return "ours" if act.side is self._cabinet.dossier.our_side else "theirs"

    def _who(self, act: acts.Act) -> str:
        if act.actor:
            return self._names.get(UUID(act.actor), act.actor)
        code = (
            self._cabinet.counterpart if self._bank(act) == "theirs" else self._cabinet.loaded.opened.our_state
        )
        return state_name(StateCode(code), self._language)

    def _citations(self, act: acts.Act) -> tuple[CitationView, ...]:
        """The provisions that speak of such an act, in every instrument that may bind the two States."""
        law = self._cabinet.law
        cited = [
            Citation(instrument.id, rule.cite)
            for instrument in law.book.chosen(law.instruments)
            for rule in instrument.rules
            if acts.name_of(act) in rule.governs
        ]
        return tuple(citation_view(law.book, place, self._language) for place in dict.fromkeys(cited))

    def _title(self, act: acts.Act) -> Sentence | None:
        """What became of an answer nobody signed, in place of the title it came under."""
        settled = self._claims[act.claim_id].settled if isinstance(act, acts.AnswerClaimed) else ""
        return Sentence(f"dossier-act-answer-claimed-{settled}") if settled else None

    def _of_claim(self, act: acts.Act) -> Iterator[Row]:
        """The date an answer bears on paper; who confirmed it and when, and from which day it counts."""
        own = isinstance(act, acts.AnswerClaimed)
        claim_id = act.claim_id if isinstance(act, acts.AnswerClaimed) else ""
        claim = self._claims.get(act.confirmation.claim_id if act.confirmation else claim_id)
        if claim is None:
            return
        if claim.came_by == "paper":
            yield Row("dossier-label-written-on", (claim.at.date(),))
        held = self._confirmed.get(claim.id)
        if held is None:
            return
        if own:
            yield Row("dossier-label-confirmed-by", (Account(held.confirmed_by),))
            if held.at is not None:
                yield Row("dossier-label-confirmed-at", (held.at,))
        else:
            yield Row("dossier-label-counts-from", (timezone.localdate(claim.since),))

    def _receipt(self, act: acts.Act, kept: KeptReceipt) -> ReceiptView:
        by = StateView(code=kept.by, name=state_name(state_code(kept.by), self._language))
        # Of an answer nobody signed it is our receipt to them, and nothing of ours was sent.
        kind = "answer" if isinstance(act, acts.AnswerClaimed) else kept.kind.lower()
        label = text(f"desk-receipt-{kind}", self._language)
        return ReceiptView(kind=kept.kind, label=label, by=by, at=kept.at)

    def _delivery(self, act: acts.Act) -> str:
        state: MailState | None = self._mail.get(act.message_id)
        return text(f"desk-mail-{state.state}", self._language) if state else ""


def _telling(receipts: Sequence[KeptReceipt]) -> Iterator[KeptReceipt]:
    """The receipts that tell how far a message is: of failures the last, and none once it arrived."""
    failed = Evidence.RELAY_FAILURE.value
    reached = any(kept.kind not in {failed, Evidence.SUBMISSION_ACCEPTANCE.value} for kept in receipts)
    last = max((place for place, kept in enumerate(receipts) if kept.kind == failed), default=-1)
    for place, kept in enumerate(receipts):
        if kept.kind != failed or (place == last and not reached):
            yield kept


def _document(cabinet: Cabinet, discretion: Discretion, act: acts.Act, file: FileRef) -> DocumentView:
    return DocumentView(
        sha256=file.sha256,
        name=discretion.read(file.name),
        size=file.size,
        media_type=file.media_type,
        since=act.received_at or act.at,
        bank="ours" if act.side is cabinet.dossier.our_side else "theirs",
    )
