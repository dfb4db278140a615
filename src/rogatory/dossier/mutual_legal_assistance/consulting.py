"""Before an answer: consult, set conditions and have them accepted, put execution off and go on."""

from rogatory.dossier.mutual_legal_assistance import acts, commands
from rogatory.dossier.mutual_legal_assistance.decision import (
    Doing,
    Outcome,
    against,
    blank_text,
    date_problem,
    done,
    done_unless,
    stop,
    written,
)
from rogatory.dossier.mutual_legal_assistance.weighing import weigh_postponement

SUBJECTS = ("refusal", "postponement", "costs")
"""What a consultation may be about."""


def open_consultation(doing: Doing, command: commands.OpenConsultation) -> Outcome:
    """A consultation on refusing names the grounds considered, or the other State could not answer them."""
    if command.subject not in SUBJECTS:
        return stop("subject-unknown", subject=command.subject)
    if command.subject == "refusal" and not command.grounds:
        return stop("ground-missing")
    return done(
        acts.ConsultationOpened(
            **doing.across(),
            consultation_id=doing.new_id,
            subject=command.subject,
            grounds=command.grounds,
            text=command.text,
            proposed_terms=written(command.proposed_terms),
        )
    )


def answer_consultation(doing: Doing, command: commands.AnswerConsultation) -> Outcome:
    """Answer, in words, a consultation that waits for an answer."""
    unanswered = (held.id for held in doing.dossier.unanswered_consultations)
    if command.consultation_id not in unanswered:
        return stop("no-such-consultation")
    if blank_text(command.text):
        return stop("text-missing")
    return done(
        acts.ConsultationAnswered(**doing.across(), consultation_id=command.consultation_id, text=command.text)
    )


def conclude_consultation(doing: Doing, command: commands.ConcludeConsultation) -> Outcome:
    """Write what came of it; a State that does not answer cannot keep a consultation open for ever."""
    still_open = (held.id for held in doing.dossier.open_consultations)
    if command.consultation_id not in still_open:
        return stop("no-such-consultation")
    if blank_text(command.outcome):
        return stop("outcome-missing")
    return done(
        acts.ConsultationConcluded(
            **doing.inside(), consultation_id=command.consultation_id, outcome=command.outcome
        )
    )


def postpone(doing: Doing, command: commands.Postpone) -> Outcome:
    """The law is asked first; a doubt stops too, for the other State bears what a doubt costs."""
    stopped = date_problem(command.until)
    if stopped is not None:
        return stopped
    findings = weigh_postponement(doing.law, doing.dossier, ground=command.ground, reasons=command.reasons)
    act = acts.ExecutionPostponed(
        **doing.across(),
        **doing.judged(findings),
        ground=command.ground,
        reasons=command.reasons,
        until=command.until,
    )
    return done_unless(act, against(findings, "doubts"), "postponement-unlawful")


def resume(doing: Doing, command: commands.Resume) -> Outcome:
    """Go on."""
    return done(acts.ExecutionResumed(**doing.across(), note=command.note))


def impose_conditions(doing: Doing, command: commands.ImposeConditions) -> Outcome:
    """Conditions say what they ask."""
    terms = written(command.terms)
    if not terms:
        return stop("terms-missing")
    return done(acts.ConditionsImposed(**doing.across(), conditions_id=doing.new_id, terms=terms))


def accept_conditions(doing: Doing, command: commands.AcceptConditions) -> Outcome:
    """Accept conditions that wait for an answer."""
    if not _waits(doing, command.conditions_id):
        return stop("no-such-conditions")
    return done(acts.ConditionsAccepted(**doing.across(), conditions_id=command.conditions_id))


def decline_conditions(doing: Doing, command: commands.DeclineConditions) -> Outcome:
    """Decline conditions that wait for an answer."""
    if not _waits(doing, command.conditions_id):
        return stop("no-such-conditions")
    return done(
        acts.ConditionsDeclined(**doing.across(), conditions_id=command.conditions_id, reasons=command.reasons)
    )


def _waits(doing: Doing, conditions_id: str) -> bool:
    return any(conditions.id == conditions_id for conditions in doing.dossier.open_conditions)
