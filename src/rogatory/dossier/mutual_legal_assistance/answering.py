"""The answer, in full or measure by measure: record what execution brought, deliver it, refuse with reasons."""

from rogatory.dossier.common.values import Extent
from rogatory.dossier.mutual_legal_assistance import acts, commands
from rogatory.dossier.mutual_legal_assistance.decision import (
    Doing,
    Outcome,
    Stopped,
    against,
    blank_text,
    done,
    done_unless,
    stop,
)
from rogatory.dossier.mutual_legal_assistance.state import Conditions, Dossier
from rogatory.dossier.mutual_legal_assistance.weighing import weigh_refusal
from rogatory.kernel.findings import Citation, Finding, Sentence, Standing, Verdict
from rogatory.law.duties import governing


def record_execution(doing: Doing, command: commands.RecordExecution) -> Outcome:
    """Record a result; a part of it may be recorded also while the rest is postponed."""
    stopped = _scope_problem(doing.dossier, command.extent, command.measures)
    if stopped is not None:
        return stopped
    if blank_text(command.result) and not command.files:
        return stop("nothing-to-say")
    return done(
        acts.ExecutionRecorded(
            **doing.inside(),
            extent=command.extent,
            measures=command.measures,
            result=command.result,
            files=command.files,
        )
    )


def deliver_evidence(doing: Doing, command: commands.DeliverEvidence) -> Outcome:
    """Hand the result over; conditions nobody accepted stand in the way, and a head may lift them."""
    stopped = _scope_problem(doing.dossier, command.extent, command.measures)
    if stopped is not None:
        return stopped
    if blank_text(command.text) and not command.files:
        return stop("nothing-to-say")
    unaccepted = _unaccepted(doing)
    act = acts.EvidenceDelivered(
        **doing.across(),
        **doing.judged(unaccepted),
        extent=command.extent,
        measures=command.measures,
        text=command.text,
        files=command.files,
    )
    return done_unless(act, unaccepted, "conditions-not-accepted")


def refuse(doing: Doing, command: commands.Refuse) -> Outcome:
    """Refuse only on grounds, for reasons and after consulting as the treaties that may bind require.

    What is undetermined stops as well: whether a refusal is lawful must be known before it is made.
    """
    stopped = _refusal_problem(doing.dossier, command)
    if stopped is not None:
        return stopped
    findings = weigh_refusal(
        doing.law,
        doing.dossier,
        extent=command.extent,
        measures=command.measures,
        grounds=command.grounds,
        reasons=command.reasons,
    )
    act = acts.AssistanceRefused(
        **doing.across(),
        **doing.judged(findings),
        extent=command.extent,
        grounds=command.grounds,
        reasons=command.reasons,
        measures=command.measures,
    )
    return done_unless(act, against(findings, "doubts"), "refusal-unlawful")


def _refusal_problem(dossier: Dossier, command: commands.Refuse) -> Stopped | None:
    if not command.grounds:
        return stop("ground-missing")
    if command.extent is Extent.FULL and (dossier.deliveries or dossier.refusals):
        return stop("partly-answered", count=len(dossier.unanswered_measures))
    for measure in command.measures:
        if measure in dossier.answered_measures:
            return stop("measure-answered", measure=measure)
    return _measures_problem(dossier, command.extent, command.measures)


def _scope_problem(dossier: Dossier, extent: Extent, measures: tuple[str, ...]) -> Stopped | None:
    if extent is Extent.FULL and dossier.postponement is not None:
        return stop("postponed")
    return _measures_problem(dossier, extent, measures)


def _measures_problem(dossier: Dossier, extent: Extent, measures: tuple[str, ...]) -> Stopped | None:
    """A part names measures, and only measures the request asks for."""
    if extent is Extent.PART and not measures:
        return stop("measures-missing")
    for measure in measures:
        if measure not in dossier.measure_ids:
            return stop("no-such-measure", measure=measure)
    return None


def _unaccepted(doing: Doing) -> tuple[Finding, ...]:
    """Conditions in the way: those without an answer, and those declined with none set in their place."""
    conditions = doing.dossier.conditions
    in_the_way = [held for held in conditions if held.accepted is None]
    if conditions and conditions[-1].accepted is False:
        in_the_way.append(conditions[-1])
    related = governing(doing.law.book, doing.law.instruments, "conditions_imposed")
    return tuple(_condition_finding(held, related) for held in in_the_way)


def _condition_finding(conditions: Conditions, related: tuple[Citation, ...]) -> Finding:
    """Practice, not breach: a State is free to give more than it offered; what it set is its own to lift."""
    code = "undecided" if conditions.accepted is None else "declined"
    return Finding(
        concept="practice.conditions",
        verdict=Verdict.NOT_SATISFIED,
        citation=Citation(instrument="practice", cite="conditions"),
        reason=Sentence(f"dossier-finding-conditions-{code}", {"terms": "; ".join(conditions.terms)}),
        mend=Sentence(f"dossier-mend-conditions-{code}"),
        standing=Standing.PRACTICE,
        related=related,
    )
