"""An act as a reader wants it: a title and rows of label and value, in codes the shell words."""

from datetime import date, datetime
from typing import assert_never

import msgspec

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


Value = str | Sentence | date | datetime | Account | MeasureAsked
"""What a row may hold: a text, a sentence to word, a day, a moment, an account, a measure."""


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
    match act:
        case acts.RequestDrafted():
            return (_row("revision", str(act.revision)),)
        case acts.DraftShared():
            return (_row("revision", str(act.revision)), _row("note", act.note))
        case acts.DraftCommented() | acts.NoteWritten() | acts.ConsultationAnswered():
            return (_row("text", act.text),)
        case acts.RequestApproved():
            return (_row("revision", str(act.revision)), Row(_label("signed-in-at"), (act.authenticated_at,)))
        case acts.RequestSent():
            return (_row("revision", str(act.revision)),)
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
        case acts.LinkNoted() | acts.AnswerClaimed() | acts.AnswerSetAside():
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


def _unsigned(act: acts.LinkNoted | acts.AnswerClaimed | acts.AnswerSetAside) -> tuple[Row, ...]:
    match act:
        case acts.LinkNoted():
            said = Row(_label("link-event"), (Sentence(f"dossier-link-{act.link_event}"),))
            until = _day("link-until", act.link_expires_on)
            return (said, _row("for-whom", act.for_whom), until, _row("detail", act.detail))
        case acts.AnswerClaimed():
            way = Row(_label("way"), (Sentence(f"dossier-way-{act.came_by}"),))
            return (way, *answer_rows(act.answer), _row("form-reference", act.form_reference))
        case acts.AnswerSetAside():
            return (_row("reasons", act.reasons),)


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
