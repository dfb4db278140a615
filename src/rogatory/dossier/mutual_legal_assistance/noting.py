"""What the other State did, recorded as it happened, the law's findings beside it; nothing is ever stopped."""

from msgspec.structs import replace

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.common.values import Extent, Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.custody import with_medium
from rogatory.dossier.mutual_legal_assistance.evolve import known_since
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.dossier.mutual_legal_assistance.weighing import (
    weigh_postponement,
    weigh_refusal,
    weigh_request,
)
from rogatory.kernel.findings import Citation, Finding, Sentence, Standing, Verdict


def note_theirs(dossier: Dossier, act: acts.Act, law: ApplicableLaw) -> acts.Act:
    """The same act with what the law finds in it, as far as our file knows the facts.

    A consultation counts as answered where we answered it: what the other State wrote of its outcome never
    crosses. An act that makes no sense where it stands is noted as out of order, which is practice, not breach.
    """
    findings = (*_lawful(dossier, act, law), *_in_order(dossier, act))
    if not findings:
        return act
    return replace(act, findings=findings, law_digest=law.digest)


def _lawful(dossier: Dossier, act: acts.Act, law: ApplicableLaw) -> tuple[Finding, ...]:
    match act:
        case acts.RequestSent():
            return weigh_request(law, act.request, known_since(act).date())
        case acts.AssistanceRefused():
            return weigh_refusal(
                law,
                dossier,
                extent=Extent(act.extent),
                measures=act.measures,
                grounds=act.grounds,
                reasons=act.reasons,
            )
        case acts.ExecutionPostponed():
            return weigh_postponement(law, dossier, ground=act.ground, reasons=act.reasons)
        case _:
            return ()


def _in_order(dossier: Dossier, act: acts.Act) -> tuple[Finding, ...]:
    code = _disorder(dossier, act)
    if code is None:
        return ()
    return (
        Finding(
            concept="practice.order",
            verdict=Verdict.NOT_SATISFIED,
            citation=Citation(instrument="practice", cite="order"),
            reason=Sentence(f"dossier-order-{code}"),
            standing=Standing.PRACTICE,
        ),
    )


def _disorder(dossier: Dossier, act: acts.Act) -> str | None:
    if act.side is dossier.our_side:
        return "wrong-side"
    if dossier.withdrawn_at is not None and act.side is Side.REQUESTED:
        return "after-withdrawal"
    if isinstance(act, acts.RequestSent):
        return "sent-again" if dossier.sent_at is not None else None
    if isinstance(act, acts.DraftShared | acts.DraftCommented):
        return "draft-after-sending" if dossier.sent_at is not None else None
    if dossier.sent_at is None:
        return "before-sending"
    return None if _names_something_open(dossier, act) else "answers-nothing"


def _names_something_open(dossier: Dossier, act: acts.Act) -> bool:
    match act:
        case acts.InformationSupplied():
            return any(act.question_id == question.id for question in dossier.open_questions)
        case acts.ConsultationAnswered():
            return any(act.consultation_id == held.id for held in dossier.open_consultations)
        case acts.ConditionsAccepted() | acts.ConditionsDeclined():
            return any(act.conditions_id == held.id for held in dossier.open_conditions)
        case acts.StatusReported():
            known = ("", *(enquiry.id for enquiry in dossier.enquiries))
            return act.enquiry_id in known
        case acts.ExecutionResumed():
            return dossier.postponement is not None
        case acts.MediumReceived() | acts.MediumCompared() | acts.MediumDisposed():
            return with_medium(dossier.media, act, known_since(act)) != dossier.media
        case _:
            return True
