"""The rehearsal State as the requesting State: approve, send, answer what is asked, chase, close."""

from collections.abc import Sequence

from rogatory.dossier.mutual_legal_assistance import commands
from rogatory.dossier.mutual_legal_assistance.decision import against
from rogatory.dossier.mutual_legal_assistance.matters import what_keeps_it_open
from rogatory.dossier.mutual_legal_assistance.weighing import weigh_request
from rogatory.node.rehearsal.media import takes_media_in
from rogatory.node.rehearsal.moves import Move, Seen, Step, Wait

_MOST_ENQUIRIES = 3


def sends(seen: Seen) -> Move | Wait | None:
    """Approve and send. What the law has against it a head lets pass in writing: it is the trainee's lesson."""
    dossier = seen.dossier
    if dossier.sent_at is not None:
        return None
    if dossier.request is None or dossier.drafted_at is None:
        return "wait"
    since = dossier.drafted_at
    if dossier.approved_revision == dossier.revision:
        return Move(command=commands.Send(), since=since, days=0)
    findings = weigh_request(seen.law, dossier.request, since.date())
    override = seen.voice.says("deficient-on-purpose") if against(findings, "breaches") else ""
    return Move(command=commands.Approve(authenticated_at=since), since=since, days=0, override=override)


def answers(*, days: int) -> Step:
    """Answer questions, consultations and conditions, so many days after each came."""

    def step(seen: Seen) -> Move | Wait | None:
        dossier, voice = seen.dossier, seen.voice
        for question in dossier.open_questions:
            answer = commands.SupplyInformation(question_id=question.id, text=_answer(seen))
            return Move(command=answer, since=question.since, days=days)
        for held in dossier.unanswered_consultations:
            view = commands.AnswerConsultation(consultation_id=held.id, text=voice.says("consulted"))
            return Move(command=view, since=held.since, days=days)
        for offered in dossier.open_conditions:
            accepted = commands.AcceptConditions(conditions_id=offered.id)
            return Move(command=accepted, since=offered.since, days=days)
        return None

    return step


def chases(*, days: int) -> Step:
    """Ask how the request stands after so many days without a word; three times, and then no more."""

    def step(seen: Seen) -> Move | Wait | None:
        dossier = seen.dossier
        over = dossier.wholly_answered or dossier.withdrawn_at is not None
        asked = [enquiry.since for enquiry in dossier.enquiries]
        if over or dossier.sent_at is None or dossier.open_enquiries or len(asked) >= _MOST_ENQUIRIES:
            return None
        since = max([dossier.sent_at, *asked, *filter(None, [dossier.heard_from_requested_at])])
        return Move(command=commands.EnquireStatus(text=seen.voice.says("enquiry")), since=since, days=days)

    return step


def ends(*, days: int) -> Step:
    """Close what was answered."""

    def step(seen: Seen) -> Move | Wait | None:
        dossier = seen.dossier
        if dossier.closed_at is not None or dossier.last_at is None:
            return "wait"
        if not dossier.wholly_answered or what_keeps_it_open(dossier) is not None:
            return None
        outcome = commands.Close(outcome=seen.voice.says("closed-received"))
        return Move(command=outcome, since=dossier.last_at, days=days)

    return step


def _answer(seen: Seen) -> str:
    """The facts once more in answer to whatever was asked: an exercise has no others to give."""
    facts = seen.dossier.request.facts if seen.dossier.request is not None else None
    return seen.voice.says("supplied", facts=facts or "") if facts else seen.voice.says("supplied-later")


PROMPT: Sequence[Step] = (takes_media_in(days=1), ends(days=2), sends, answers(days=2), chases(days=20))
SLOW: Sequence[Step] = (takes_media_in(days=7), ends(days=20), sends, answers(days=20), chases(days=60))
ONLY_SENDS: Sequence[Step] = (sends,)
