"""Fold an act into the state. Total: every act has its case, whatever the order acts come in.

What the other State sent is folded as it happened, even where it makes no sense where it stands (an answer to a
question nobody asked): it is on the timeline, and changes only what it names. An act that is none of ours
raises.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar, assert_never

from msgspec.structs import replace

from rogatory.dossier.common.values import Extent, Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.claims import Claim
from rogatory.dossier.mutual_legal_assistance.custody import with_medium
from rogatory.dossier.mutual_legal_assistance.state import (
    Access,
    Answer,
    Conditions,
    Consultation,
    Dossier,
    Enquiry,
    Form,
    Forwarding,
    Postponement,
    Question,
)

Matter = TypeVar("Matter", Question, Consultation, Conditions, Enquiry)


def evolve(dossier: Dossier, act: acts.Act) -> Dossier:
    """The dossier after ``act``. Raises ``AssertionError`` for a value that is no act of this procedure."""
    changed = _confirmed(_fold(dossier, act), act)
    return _reopened(replace(changed, sequence=dossier.sequence + 1, last_at=known_since(act)), act)


def known_since(act: acts.ActBase) -> datetime:
    """When our side knew of the act: when we did it, or when the other State's message reached us."""
    return act.received_at or act.at


def _fold(dossier: Dossier, act: acts.Act) -> Dossier:
    if isinstance(act, acts.MediumAct):
        return _heard(replace(dossier, media=with_medium(dossier.media, act, known_since(act))), act)
    match act:
        case acts.RequestDrafted() | acts.DraftShared() | acts.DraftCommented():
            return _fold_draft(dossier, act)
        case acts.RequestApproved():
            return replace(dossier, approved_revision=act.revision, approved_at=act.at)
        case acts.RequestSent():
            return _fold_sent(dossier, act)
        case acts.RequestRegistered() | acts.ReceiptAcknowledged() | acts.RequestForwarded():
            return _fold_receipt(dossier, act)
        case acts.InformationRequested() | acts.InformationSupplied():
            return _fold_information(dossier, act)
        case acts.ConsultationOpened() | acts.ConsultationAnswered() | acts.ConsultationConcluded():
            return _fold_consultation(dossier, act)
        case acts.ExecutionPostponed():
            put_off = Postponement(ground=act.ground, since=known_since(act), until=act.until)
            return _heard(replace(dossier, postponement=put_off), act)
        case acts.ExecutionResumed():
            return _heard(replace(dossier, postponement=None), act)
        case acts.ConditionsImposed() | acts.ConditionsAccepted() | acts.ConditionsDeclined():
            return _fold_conditions(dossier, act)
        case acts.ExecutionRecorded() | acts.EvidenceDelivered() | acts.AssistanceRefused():
            return _fold_answer(dossier, act)
        case acts.RequestWithdrawn():
            return replace(dossier, withdrawn_at=dossier.withdrawn_at or known_since(act))
        case acts.StatusEnquired() | acts.StatusReported():
            return _fold_status(dossier, act)
        case acts.NoteWritten() | acts.LinkNoted() | acts.SubmissionRejected() | acts.FilesSentAsTheyAre():
            return dossier
        case acts.AccessGranted():
            return _let_in(dossier, act.user, act.level)
        case acts.LawOverridden():
            waived = act.findings if act.command == "approve" else ()
            return replace(dossier, waived=dossier.waived + waived)
        case acts.DossierClosed():
            return replace(dossier, closed_at=act.at, outcome=act.outcome)
        case acts.UnrecognisedMessageReceived():
            return replace(dossier, unrecognised=dossier.unrecognised + 1)
        case acts.AnswerClaimed() | acts.AnswerSetAside() | acts.FormIssued():
            return _fold_claim(dossier, act)
        case _:
            assert_never(act)


def _fold_draft(dossier: Dossier, act: acts.RequestDrafted | acts.DraftShared | acts.DraftCommented) -> Dossier:
    match act:
        case acts.RequestDrafted():
            drafted = replace(dossier, request=act.request, revision=act.revision, drafted_at=act.at, waived=())
            return _let_in(drafted, act.actor, "work")
        case acts.DraftShared():
            shared = replace(dossier, shared_revision=act.revision, shared_at=known_since(act))
            if dossier.we_ask or dossier.sent_at is not None:
                return shared
            return replace(shared, request=act.request, revision=act.revision)
        case acts.DraftCommented():
            return _heard(replace(dossier, commented_at=known_since(act)), act)


def _fold_sent(dossier: Dossier, act: acts.RequestSent) -> Dossier:
    """Our own text is kept as drafted, protected persons by name; the other side has what crossed.

    A second text changes nothing: what was received, and worked on, stays what it was.
    """
    if dossier.sent_at is not None:
        return dossier
    return replace(
        dossier,
        request=act.request,
        revision=act.revision,
        annexes=act.annexes,
        sent_at=known_since(act),
    )


def _fold_receipt(
    dossier: Dossier, act: acts.RequestRegistered | acts.ReceiptAcknowledged | acts.RequestForwarded
) -> Dossier:
    match act:
        case acts.RequestRegistered():
            registered = replace(dossier, number=act.number, registered_at=act.at)
            return _let_in(registered, act.actor, "work")
        case acts.ReceiptAcknowledged():
            known = replace(dossier, acknowledged_at=known_since(act), their_number=act.number)
            if dossier.we_ask:
                known = replace(known, registered_at=dossier.registered_at or known_since(act))
            return _heard(known, act)
        case acts.RequestForwarded():
            handed = Forwarding(authority=act.authority, executing_user=act.executing_user, since=act.at)
            forwarded = replace(dossier, forwardings=(*dossier.forwardings, handed))
            return _let_in(forwarded, act.executing_user, "work")


def _fold_information(dossier: Dossier, act: acts.InformationRequested | acts.InformationSupplied) -> Dossier:
    match act:
        case acts.InformationRequested():
            asked = Question(
                id=act.question_id,
                questions=act.questions,
                since=known_since(act),
                answer_by=act.answer_by,
            )
            return _heard(replace(dossier, questions=_added(dossier.questions, asked)), act)
        case acts.InformationSupplied():
            settle = _settled(act.question_id, "answered_at", known_since(act))
            return replace(dossier, questions=_each(dossier.questions, settle))


def _fold_consultation(
    dossier: Dossier,
    act: acts.ConsultationOpened | acts.ConsultationAnswered | acts.ConsultationConcluded,
) -> Dossier:
    match act:
        case acts.ConsultationOpened():
            opened = Consultation(
                id=act.consultation_id,
                subject=act.subject,
                grounds=act.grounds,
                since=known_since(act),
                text=act.text,
                proposed_terms=act.proposed_terms,
            )
            return _heard(replace(dossier, consultations=_added(dossier.consultations, opened)), act)
        case acts.ConsultationAnswered():
            settle = _settled(act.consultation_id, "answered_at", known_since(act))
            return replace(dossier, consultations=_each(dossier.consultations, settle))
        case acts.ConsultationConcluded():
            settle = _settled(act.consultation_id, "concluded_at", act.at)
            return replace(dossier, consultations=_each(dossier.consultations, settle))


def _fold_conditions(
    dossier: Dossier, act: acts.ConditionsImposed | acts.ConditionsAccepted | acts.ConditionsDeclined
) -> Dossier:
    match act:
        case acts.ConditionsImposed():
            imposed = Conditions(id=act.conditions_id, terms=act.terms, since=known_since(act))
            return _heard(replace(dossier, conditions=_added(dossier.conditions, imposed)), act)
        case acts.ConditionsAccepted():
            settle = _settled(act.conditions_id, "accepted", True)
            return replace(dossier, conditions=_each(dossier.conditions, settle))
        case acts.ConditionsDeclined():
            settle = _settled(act.conditions_id, "accepted", False)
            return replace(dossier, conditions=_each(dossier.conditions, settle))


def _fold_answer(
    dossier: Dossier, act: acts.ExecutionRecorded | acts.EvidenceDelivered | acts.AssistanceRefused
) -> Dossier:
    answer = Answer(extent=Extent(act.extent), measures=act.measures, since=known_since(act))
    match act:
        case acts.ExecutionRecorded():
            return replace(dossier, executions=(*dossier.executions, answer))
        case acts.EvidenceDelivered():
            return _heard(replace(dossier, deliveries=(*dossier.deliveries, answer)), act)
        case acts.AssistanceRefused():
            refused = replace(answer, grounds=act.grounds)
            return _heard(replace(dossier, refusals=(*dossier.refusals, refused)), act)


def _fold_status(dossier: Dossier, act: acts.StatusEnquired | acts.StatusReported) -> Dossier:
    match act:
        case acts.StatusEnquired():
            enquiry = Enquiry(id=act.enquiry_id, since=known_since(act), text=act.text)
            return replace(dossier, enquiries=_added(dossier.enquiries, enquiry))
        case acts.StatusReported():
            settle = _settled(act.enquiry_id, "reported_at", known_since(act))
            return _heard(replace(dossier, enquiries=_each(dossier.enquiries, settle)), act)


def _fold_claim(dossier: Dossier, act: acts.AnswerClaimed | acts.AnswerSetAside | acts.FormIssued) -> Dossier:
    match act:
        case acts.AnswerClaimed():
            if any(known.id == act.claim_id for known in dossier.claims):
                return dossier
            said = Claim(
                id=act.claim_id, since=known_since(act), at=act.at, came_by=act.came_by, answer=act.answer
            )
            return replace(dossier, claims=(*dossier.claims, said))
        case acts.AnswerSetAside():
            return _claim_settled(dossier, act.claim_id, "set-aside")
        case acts.FormIssued():
            return replace(dossier, forms=(*dossier.forms, _form(act)))


def _form(act: acts.FormIssued) -> Form:
    return Form(
        id=act.form_id,
        number=act.form_number,
        kind=act.form_kind,
        code=act.form_code,
        languages=act.form_languages,
        since=known_since(act),
    )


def _confirmed(dossier: Dossier, act: acts.Act) -> Dossier:
    held = act.confirmation
    return dossier if held is None else _claim_settled(dossier, held.claim_id, "confirmed")


def _claim_settled(dossier: Dossier, claim_id: str, how: str) -> Dossier:
    """The first word on a claim counts."""
    claims = tuple(
        replace(claim, settled=how) if claim.id == claim_id and not claim.settled else claim
        for claim in dossier.claims
    )
    return replace(dossier, claims=claims)


def _reopened(dossier: Dossier, act: acts.Act) -> Dossier:
    """Something that wants an answer and comes after we closed opens the file again, so that it is seen."""
    wants_answer = isinstance(
        act,
        acts.RequestSent
        | acts.InformationRequested
        | acts.ConsultationOpened
        | acts.ConditionsImposed
        | acts.StatusEnquired
        | acts.EvidenceDelivered
        | acts.AnswerClaimed
        | acts.MediumHandedOver
        | acts.MediumDisposed,
    )
    if isinstance(act, acts.MediumCompared):
        wants_answer = not act.comparison.agrees
    if act.side is dossier.our_side or not wants_answer:
        return dossier
    return replace(dossier, closed_at=None)


def _heard(dossier: Dossier, act: acts.Act) -> Dossier:
    if act.side is not Side.REQUESTED:
        return dossier
    return replace(dossier, heard_from_requested_at=known_since(act))


def _let_in(dossier: Dossier, user: str, level: str) -> Dossier:
    """The newest grant of an account stands; an act of the other State lets nobody in."""
    if not user:
        return dossier
    others = tuple(access for access in dossier.access if access.user != user)
    return replace(dossier, access=(*others, Access(user=user, level=level)))


def _added(matters: tuple[Matter, ...], matter: Matter) -> tuple[Matter, ...]:
    """A second matter under an identifier already taken does not replace the first."""
    taken = any(known.id == matter.id for known in matters)
    return matters if taken else matters + (matter,)  # noqa: RUF005 (the type variable is lost in a star)


def _each(matters: tuple[Matter, ...], settle: Callable[[Matter], Matter]) -> tuple[Matter, ...]:
    return tuple(settle(matter) for matter in matters)


def _settled(identifier: str, field: str, value: object) -> Callable[[Any], Any]:
    """Fill ``field`` of the matter named, where it is still open: the first answer counts."""

    def settle(matter: Any) -> Any:
        is_open = matter.id == identifier and getattr(matter, field) is None
        return replace(matter, **{field: value}) if is_open else matter

    return settle
