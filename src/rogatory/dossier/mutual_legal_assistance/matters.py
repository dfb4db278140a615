"""What is open in a file, who owes it and since when: clocks, next steps and closing are read from here."""

from datetime import datetime
from enum import StrEnum

from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance.state import Dossier, Postponement, StatePart


class MatterKind(StrEnum):
    """A thing somebody has to do; the value is the word its sentences are filed under."""

    CONFIRM_ANSWER = "claim"
    ANSWER_QUESTIONS = "questions"
    ANSWER_CONSULTATION = "consultation"
    ANSWER_CONDITIONS = "conditions"
    REPORT_STATUS = "enquiry"
    RECEIVE_MEDIUM = "medium"
    COMPARE_MEDIUM = "comparison"
    CONCLUDE_CONSULTATION = "conclusion"
    REGISTER = "registration"
    ACKNOWLEDGE = "acknowledgement"
    COMMENT_ON_DRAFT = "comment"
    FINISH_DRAFT = "draft"
    SEND = "sending"
    DECIDE = "decision"
    EXECUTE = "execution"
    RESUME = "postponement"
    CLOSE = "closure"
    CLOSE_WITHDRAWN = "withdrawal"


class Matter(StatePart):
    """One open thing: what, who owes it, since when; ``id`` names the question, consultation and so on."""

    kind: MatterKind
    owed_by: Side
    since: datetime
    id: str = ""
    due: str = ""


def open_matters(dossier: Dossier) -> tuple[Matter, ...]:
    """Everything somebody owes in this file, the most pressing first; none once it is closed."""
    if dossier.closed_at is not None or dossier.last_at is None:
        return ()
    if dossier.withdrawn_at is not None:
        return (_ours(dossier, MatterKind.CLOSE_WITHDRAWN, dossier.withdrawn_at),)
    if dossier.sent_at is None:
        return _drafting(dossier)
    return (*_claims(dossier), *_talk(dossier), *_media(dossier), *_case(dossier, dossier.sent_at))


def what_keeps_it_open(dossier: Dossier) -> tuple[str, int] | None:
    """What forbids closing, as a word and a number; None where our side may close.

    Withdrawal settles everything. What only the other State could settle is settled by a final answer.
    """
    if dossier.withdrawn_at is not None:
        return None
    if dossier.sent_at is None:
        return None if dossier.we_ask or dossier.shared_revision else ("request", 1)
    return _unsettled(dossier)


def _unsettled(dossier: Dossier) -> tuple[str, int] | None:
    measures = 0 if dossier.wholly_answered else max(1, len(dossier.unanswered_measures))
    held = (*_for_us_to_settle(dossier), ("measures", measures))
    return next(((word, count) for word, count in held if count), None)


def _for_us_to_settle(dossier: Dossier) -> tuple[tuple[str, int], ...]:
    media = len([matter for matter in _media(dossier) if matter.owed_by is dossier.our_side])
    if dossier.we_ask:
        return (
            ("claims", len(dossier.open_claims)),
            ("questions", len(dossier.open_questions)),
            ("conditions", len(dossier.open_conditions)),
            ("media", media),
        )
    postponed = dossier.postponement is not None and not dossier.wholly_answered
    return (
        ("enquiries", len(dossier.open_enquiries)),
        ("consultations", len(dossier.open_consultations)),
        ("postponement", int(postponed)),
        ("media", media),
    )


def _drafting(dossier: Dossier) -> tuple[Matter, ...]:
    """Until it is sent the draft waits for us, or for a comment on the revision last shared."""
    awaited = _comment_awaited(dossier)
    if not dossier.we_ask or (awaited and dossier.shared_revision == dossier.revision):
        return awaited
    moments = (dossier.drafted_at, dossier.commented_at, dossier.approved_at)
    since = max((moment for moment in moments if moment is not None), default=dossier.last_at)
    approved = dossier.approved_revision == dossier.revision
    kind = MatterKind.SEND if approved else MatterKind.FINISH_DRAFT
    return (_ours(dossier, kind, since),) if since is not None else ()


def _comment_awaited(dossier: Dossier) -> tuple[Matter, ...]:
    shared, commented = dossier.shared_at, dossier.commented_at
    if shared is None or (commented is not None and commented >= shared):
        return ()
    return (Matter(kind=MatterKind.COMMENT_ON_DRAFT, owed_by=Side.REQUESTED, since=shared),)


def _claims(dossier: Dossier) -> tuple[Matter, ...]:
    """An answer that came unsigned waits for our word whether it counts."""
    return tuple(
        Matter(kind=MatterKind.CONFIRM_ANSWER, owed_by=dossier.our_side, since=claim.since, id=claim.id)
        for claim in dossier.open_claims
    )


def _media(dossier: Dossier) -> tuple[Matter, ...]:
    """A medium on its way waits for whoever is to receive it; one that came, for a comparison."""
    coming = tuple(
        Matter(kind=MatterKind.RECEIVE_MEDIUM, owed_by=awaited_by, since=medium.since, id=medium.id)
        for medium in dossier.media
        if (awaited_by := medium.awaited_by) is not None
    )
    unread = tuple(
        Matter(kind=MatterKind.COMPARE_MEDIUM, owed_by=held_by, since=medium.since, id=medium.id)
        for medium in dossier.media
        if medium.to_compare and (held_by := medium.held_by) is not None
    )
    return (*coming, *unread)


def _talk(dossier: Dossier) -> tuple[Matter, ...]:
    """What one side asked the other and has had no answer to; a final answer makes it moot."""
    enquiries = tuple(
        Matter(kind=MatterKind.REPORT_STATUS, owed_by=Side.REQUESTED, since=enquiry.since, id=enquiry.id)
        for enquiry in dossier.open_enquiries
    )
    if dossier.wholly_answered:
        return (*_to_conclude(dossier), *enquiries)
    questions = tuple(
        Matter(
            kind=MatterKind.ANSWER_QUESTIONS,
            owed_by=Side.REQUESTING,
            since=question.since,
            id=question.id,
            due=question.answer_by,
        )
        for question in dossier.open_questions
    )
    return (*questions, *_consultations(dossier), *_conditions(dossier), *enquiries)


def _consultations(dossier: Dossier) -> tuple[Matter, ...]:
    """An answered consultation waits for the requested side to conclude it, which only that side knows."""
    return tuple(
        Matter(kind=MatterKind.ANSWER_CONSULTATION, owed_by=Side.REQUESTING, since=held.since, id=held.id)
        if held.answered_at is None
        else Matter(
            kind=MatterKind.CONCLUDE_CONSULTATION,
            owed_by=Side.REQUESTED,
            since=held.answered_at,
            id=held.id,
        )
        for held in dossier.open_consultations
        if held.answered_at is None or not dossier.we_ask
    )


def _to_conclude(dossier: Dossier) -> tuple[Matter, ...]:
    """After a final answer a consultation is still to be concluded, answered or not."""
    if dossier.we_ask:
        return ()
    return tuple(
        Matter(
            kind=MatterKind.CONCLUDE_CONSULTATION,
            owed_by=Side.REQUESTED,
            since=held.answered_at or held.since,
            id=held.id,
        )
        for held in dossier.open_consultations
    )


def _conditions(dossier: Dossier) -> tuple[Matter, ...]:
    return tuple(
        Matter(
            kind=MatterKind.ANSWER_CONDITIONS,
            owed_by=Side.REQUESTING,
            since=conditions.since,
            id=conditions.id,
        )
        for conditions in dossier.open_conditions
    )


def _case(dossier: Dossier, sent_at: datetime) -> tuple[Matter, ...]:
    """Where the request itself stands: to register, acknowledge, decide, execute, or close."""
    if dossier.wholly_answered:
        return (_ours(dossier, MatterKind.CLOSE, _answered_at(dossier) or sent_at),)
    if dossier.registered_at is None:
        kind = MatterKind.ACKNOWLEDGE if dossier.we_ask else MatterKind.REGISTER
        return (Matter(kind=kind, owed_by=Side.REQUESTED, since=sent_at),)
    execution = _execution(dossier, sent_at)
    if dossier.acknowledged_at is not None:
        return execution
    acknowledgement = Matter(kind=MatterKind.ACKNOWLEDGE, owed_by=Side.REQUESTED, since=sent_at)
    return (acknowledgement, *execution)


def _execution(dossier: Dossier, sent_at: datetime) -> tuple[Matter, ...]:
    """Execution is owed unless the requesting side must speak first; a decision is owed before it starts."""
    if dossier.postponement is not None:
        return (_postponed(dossier.postponement),)
    if dossier.open_questions or dossier.unanswered_consultations or dossier.open_conditions:
        return ()
    begun = bool(dossier.forwardings or dossier.executions or dossier.deliveries or dossier.refusals)
    if begun or dossier.we_ask:
        return (Matter(kind=MatterKind.EXECUTE, owed_by=Side.REQUESTED, since=sent_at),)
    since = max([sent_at, *_answers_given(dossier)])
    return (Matter(kind=MatterKind.DECIDE, owed_by=Side.REQUESTED, since=since),)


def _postponed(put_off: Postponement) -> Matter:
    return Matter(kind=MatterKind.RESUME, owed_by=Side.REQUESTED, since=put_off.since, due=put_off.until)


def _answers_given(dossier: Dossier) -> tuple[datetime, ...]:
    given = [question.answered_at for question in dossier.questions]
    given += [held.concluded_at for held in dossier.consultations]
    return tuple(moment for moment in given if moment is not None)


def _answered_at(dossier: Dossier) -> datetime | None:
    moments = [answer.since for answer in dossier.deliveries + dossier.refusals]
    return max(moments) if moments else None


def _ours(dossier: Dossier, kind: MatterKind, since: datetime) -> Matter:
    return Matter(kind=kind, owed_by=dossier.our_side, since=since)
