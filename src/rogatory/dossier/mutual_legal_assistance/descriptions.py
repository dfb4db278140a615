"""An act as a reader wants it: a title and rows of label and value, in codes the shell words."""

from datetime import date, datetime
from enum import StrEnum
from typing import assert_never

import msgspec

from rogatory.dossier.common.form_codes import as_printed
from rogatory.dossier.common.media import Comparison, Inventory
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.claims import ClaimedAnswer
from rogatory.kernel.dates import NoSuchDate, parse_date
from rogatory.kernel.findings import Sentence


class Account(msgspec.Struct, frozen=True):
    """An account of ours, by its identifier; whoever shows it knows its name."""

    user: str


class MeasureAsked(msgspec.Struct, frozen=True):
    """A measure of the request, by its identifier; whoever shows it has the request's words for it."""

    id: str


class MediumNamed(msgspec.Struct, frozen=True):
    """A physical medium, by its identifier; whoever shows it has the label it goes by."""

    id: str


Value = str | Sentence | date | datetime | Account | MeasureAsked | MediumNamed
"""What a row may hold: a text, a sentence to word, a day, a moment, an account, a measure, a medium."""


class Row(msgspec.Struct, frozen=True):
    """A label's code and the values beside it; never empty."""

    label: str
    values: tuple[Value, ...]


class Description(msgspec.Struct, frozen=True):
    """What an act is called and what it says. Files, findings and receipts are shown from the act itself."""

    title: Sentence
    rows: tuple[Row, ...] = ()


def describe(act: acts.Act, our_side: Side) -> Description:
    """How ``act`` reads on our side: a request we sent was *sent*, one sent to us was *received*."""
    name = acts.name_of(act).replace("_", "-")
    if isinstance(act, acts.RequestSent) and act.side is not our_side:
        name = "request-received"
    rows = tuple(row for row in (*_rows(act), *_confirmation(act)) if row.values)
    return Description(title=Sentence(f"dossier-act-{name}"), rows=rows)


def _rows(act: acts.Act) -> tuple[Row, ...]:
    if isinstance(act, acts.MediumAct):
        return _medium(act)
    match act:
        case acts.RequestDrafted() | acts.RequestSent():
            return (_row("revision", str(act.revision)),)
        case acts.DraftShared():
            return (_row("revision", str(act.revision)), _row("note", act.note))
        case acts.DraftCommented() | acts.NoteWritten() | acts.ConsultationAnswered():
            return (_row("text", act.text),)
        case acts.RequestApproved():
            return (_row("revision", str(act.revision)), Row(_label("signed-in-at"), (act.authenticated_at,)))
        case acts.RequestRegistered():
            return (_row("number", act.number),)
        case acts.ReceiptAcknowledged():
            return (_row("number", act.number), _row("contact", act.contact))
        case acts.InformationRequested():
            asked = (_row("questions", *act.questions), _row("why", act.why))
            return (*asked, _day("answer-by", act.answer_by))
        case acts.InformationSupplied() | acts.StatusReported() | acts.StatusEnquired():
            return (_row("text", act.text),)
        case acts.RequestForwarded():
            return (_row("authority", act.authority), _row("note", act.note))
        case acts.ConsultationOpened():
            about = Row(_label("subject"), (Sentence(f"dossier-subject-{act.subject}"),))
            terms = _row("proposed-terms", *act.proposed_terms)
            return (about, _grounds(*act.grounds), _row("text", act.text), terms)
        case acts.ConsultationConcluded() | acts.DossierClosed():
            return (_row("outcome", act.outcome),)
        case acts.ExecutionPostponed():
            return (_grounds(act.ground), _row("reasons", act.reasons), _day("until", act.until))
        case acts.ExecutionResumed():
            return (_row("note", act.note),)
        case acts.ConditionsImposed():
            return (_row("terms", *act.terms),)
        case acts.ConditionsAccepted():
            return ()
        case acts.ConditionsDeclined() | acts.RequestWithdrawn():
            return (_row("reasons", act.reasons),)
        case acts.ExecutionRecorded():
            return (*_scope(act), _row("result", act.result))
        case acts.EvidenceDelivered():
            return (*_scope(act), _row("text", act.text))
        case acts.AssistanceRefused():
            return (*_scope(act), _grounds(*act.grounds), _row("reasons", act.reasons))
        case acts.AccessGranted():
            level = Row(_label("level"), (Sentence(f"dossier-level-{act.level}"),))
            return (Row(_label("account"), (Account(act.user),)), level)
        case acts.LawOverridden():
            command = Sentence(f"dossier-command-{act.command.replace('_', '-')}")
            return (Row(_label("command"), (command,)), _row("reasons", act.reason))
        case acts.UnrecognisedMessageReceived():
            return (_row("kind", act.kind), _row("digest", act.sha256))
        case acts.SubmissionRejected() | acts.FilesSentAsTheyAre():
            return _leaving(act)
        case acts.LinkNoted() | acts.AnswerClaimed() | acts.AnswerSetAside() | acts.FormIssued():
            return _unsigned(act)
        case _:
            assert_never(act)


def _leaving(act: acts.SubmissionRejected | acts.FilesSentAsTheyAre) -> tuple[Row, ...]:
    match act:
        case acts.SubmissionRejected():
            what = Sentence(f"dossier-act-{act.message_kind.partition('/')[0].replace('_', '-')}")
            return (Row(_label("kind"), (what,)), Row(_label("why-not-sent"), (Sentence(act.refused_for),)))
        case acts.FilesSentAsTheyAre():
            return tuple(_carried(file) for file in act.files_shown)


def _carried(file: acts.CarriedFile) -> Row:
    return Row(_label("file-carries"), (file.name, *(Sentence(f"traces-{what}") for what in file.carries)))


def _unsigned(
    act: acts.LinkNoted | acts.AnswerClaimed | acts.AnswerSetAside | acts.FormIssued,
) -> tuple[Row, ...]:
    match act:
        case acts.LinkNoted():
            said = Row(_label("link-event"), (Sentence(f"dossier-link-{act.link_event}"),))
            until = _day("link-until", act.link_expires_on)
            return (said, _row("for-whom", act.for_whom), until, _row("detail", act.detail))
        case acts.AnswerClaimed():
            way = Row(_label("way"), (Sentence(f"dossier-way-{act.came_by}"),))
            return (way, *answer_rows(act.answer), _form_reference(act.form_reference))
        case acts.AnswerSetAside():
            return (_row("reasons", act.reasons),)
        case acts.FormIssued():
            kind = Row(_label("form-kind"), (Sentence(f"dossier-form-{act.form_kind}"),))
            number = _row("form-number", str(act.form_number))
            return (kind, number, _form_reference(act.form_code))


def _form_reference(said: str) -> Row:
    return _row("form-reference", as_printed(said))


def _medium(act: acts.MediumAct) -> tuple[Row, ...]:
    match act:
        case acts.MediumHandedOver():
            return (*_what_it_is(act), *_listed(act), _row("text", act.text))
        case acts.MediumReceived():
            seal = _coded("seal-condition", act.seal_condition)
            taken = (_row("received-by", act.received_by), _day("received-on", act.received_on))
            return (_which(act), *taken, seal, _row("seal-number", act.seal_number), _row("text", act.text))
        case acts.MediumCompared():
            return (_which(act), Row(_label("finding"), (finding(act.comparison),)), _row("text", act.text))
        case acts.MediumPassedOn():
            return (_which(act), *_handed(act), _row("text", act.text))
        case acts.MediumDisposed():
            done = (_row("done-by", act.done_by), _day("done-on", act.done_on), _row("witness", act.witness))
            way = (*((_coded("carriage", act.carriage),) if act.carriage else ()), _row("waybill", act.waybill))
            to = (_row("handed-to", act.handed_to), _row("seal-number", act.seal_number))
            return (_which(act), _coded("ending", act.ending), *done, *to, *way, _row("text", act.text))
        case _:
            assert_never(act)


def finding(comparison: Comparison | None) -> Sentence:
    """What a comparison came to, in one sentence; undetermined where there is none."""
    if comparison is None:
        return Sentence("dossier-finding-media-undetermined")
    counts = {name: getattr(comparison, name) for name in ("same", "renamed", "different", "missing", "extra")}
    code = "agree" if comparison.agrees else "differ"
    return Sentence(f"dossier-finding-media-{code}", counts)


def _what_it_is(act: acts.MediumHandedOver) -> tuple[Row, ...]:
    return (
        _row("medium", act.label),
        _coded("medium-kind", act.medium_kind),
        _row("serial-number", act.serial_number),
        _row("seal-number", act.seal_number),
        *_handed(act),
        _coded("carriage", act.carriage),
        _row("waybill", act.waybill),
    )


def _listed(act: acts.MediumHandedOver) -> tuple[Row, ...]:
    listed = act.inventory
    if listed is None:
        return (Row(_label("hash-list"), (Sentence("dossier-no-hash-list"),)),)
    return (Row(_label("hash-list"), (list_told(listed),)), _row("hash-list-digest", listed.sha256))


def list_told(listed: Inventory) -> Sentence:
    """How many files a list names, and how many bytes they are where it says so."""
    total = "unknown" if listed.total_bytes is None else listed.total_bytes
    return Sentence("dossier-hash-list", {"count": listed.listed, "bytes": total})


def _handed(act: acts.MediumHandedOver | acts.MediumPassedOn) -> tuple[Row, ...]:
    return (
        _row("handed-by", act.handed_by),
        _row("handed-to", act.handed_to),
        _day("handed-on", act.handed_on),
    )


def _which(act: acts.MediumReceived | acts.MediumCompared | acts.MediumPassedOn | acts.MediumDisposed) -> Row:
    return Row(_label("medium"), (MediumNamed(act.medium_id),))


def _coded(label: str, code: StrEnum) -> Row:
    return Row(_label(label), (Sentence(f"dossier-{label}-{code.value.replace('_', '-')}"),))


def _confirmation(act: acts.Act) -> tuple[Row, ...]:
    """That we took it for theirs without a signature, who did, and why."""
    held = act.confirmation
    if held is None:
        return ()
    return (Row(_label("confirmed-by"), (Account(held.confirmed_by),)), _row("confirmed-how", held.how))


def answer_rows(answer: ClaimedAnswer) -> tuple[Row, ...]:
    """What an unsigned answer says, in rows."""
    says = Row(_label("says"), (Sentence(f"dossier-answer-{answer.says.replace('_', '-')}"),))
    subject = (Sentence(f"dossier-subject-{answer.subject}"),) if answer.subject else ()
    measured = answer.says in {"deliver_evidence", "refuse"}
    return (
        says,
        _row("number", answer.number),
        _row("contact", answer.contact),
        _row("questions", *answer.questions),
        _day("answer-by", answer.answer_by),
        Row(_label("subject"), subject),
        *(_scope(answer) if measured else ()),
        _grounds(*answer.grounds),
        _row("text", answer.text),
        _day("until", answer.until),
        _row("signed-by", answer.signed_by),
    )


_Scoped = acts.ExecutionRecorded | acts.EvidenceDelivered | acts.AssistanceRefused | ClaimedAnswer


def _scope(act: _Scoped) -> tuple[Row, ...]:
    extent = Row(_label("extent"), (Sentence(f"dossier-extent-{act.extent.value}"),))
    return (extent, Row(_label("measures"), tuple(map(MeasureAsked, act.measures))))


def _grounds(*grounds: str) -> Row:
    worded = tuple(Sentence(f"dossier-ground-{ground.replace('_', '-')}") for ground in grounds)
    return Row(_label("grounds"), worded)


def _day(label: str, text: str) -> Row:
    """A day as a day; what another State wrote in its place stays as written."""
    try:
        return Row(_label(label), (parse_date(text),))
    except NoSuchDate:
        return _row(label, text)


def _row(label: str, *texts: str) -> Row:
    return Row(_label(label), tuple(text for text in texts if text.strip()))


def _label(name: str) -> str:
    return f"dossier-label-{name}"
