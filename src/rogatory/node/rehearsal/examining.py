"""Before an answer: what the law finds missing is asked for, doubts are consulted on, undertakings are wanted.

Nothing is made up: a point is a finding of the law engine with its place, and a refusal is made only where the
engine finds it lawful after what was consulted.
"""

from datetime import datetime

from rogatory.dossier.common.values import Extent
from rogatory.dossier.mutual_legal_assistance import commands
from rogatory.dossier.mutual_legal_assistance.decision import against
from rogatory.dossier.mutual_legal_assistance.state import Consultation
from rogatory.dossier.mutual_legal_assistance.weighing import weigh_refusal, weigh_request
from rogatory.kernel.findings import Citation, Finding, Verdict
from rogatory.law.grounds import Ground
from rogatory.law.request import Request
from rogatory.node.rehearsal.moves import Move, Noise, Seen, Step, Wait

_ON_THE_BASIS = "basis."
_PATIENCE_WITH_QUESTIONS = 30
_GRACE_AFTER_CONSULTING = 5
_TRIVIAL_QUESTIONS = 3
_DAYS_BEFORE_TERMS = 2


def missing(seen: Seen) -> tuple[Finding, ...]:
    """What a treaty asks of the request and it does not say; not what it is for others to find out."""
    request, known = seen.dossier.request, seen.dossier.last_at
    if request is None or known is None:
        return ()
    open_ones = against(weigh_request(seen.law, request, known.date()), "doubts")
    return tuple(found for found in open_ones if _is_for_the_other_side(found))


def missing_points(seen: Seen) -> tuple[str, ...]:
    """The same in words, once where several treaties ask alike; the place that is certain stands first."""
    by_concept: dict[str, list[Finding]] = {}
    for found in missing(seen):
        by_concept.setdefault(found.concept, []).append(found)
    certain_first = (sorted(alike, key=lambda found: found.verdict.value) for alike in by_concept.values())
    return tuple(seen.voice.point(alike) for alike in certain_first)


def _is_for_the_other_side(found: Finding) -> bool:
    stated = any("/" not in path for path in found.missing)
    return not found.concept.startswith(_ON_THE_BASIS) and (found.verdict is Verdict.NOT_SATISFIED or stated)


def asks_for_what_is_missing(seen: Seen) -> Move | Wait | None:
    """One letter with every point, two days after the acknowledgement."""
    acknowledged = seen.dossier.acknowledged_at
    points = missing_points(seen)
    if seen.dossier.questions or not points or acknowledged is None:
        return None
    questions = tuple(seen.voice.says("missing", point=point) for point in points)
    command = commands.RequestInformation(questions=questions, why=seen.voice.says("missing-why"))
    return Move(command=command, since=acknowledged, days=2)


def presses_for_an_answer(seen: Seen) -> Move | Wait | None:
    """A month without an answer: consult on refusing the request as not in conformity, then refuse it."""
    if not seen.dossier.open_questions:
        return None
    asked = seen.dossier.open_questions[0].since
    held = _consulted_on(seen, Ground.NOT_IN_CONFORMITY)
    if held is None:
        return _consult(seen, Ground.NOT_IN_CONFORMITY, "consult-conformity", asked, _PATIENCE_WITH_QUESTIONS)
    reasons = seen.voice.says("refused-conformity", points="\n".join(missing_points(seen)))
    return _refusal(seen, held, Ground.NOT_IN_CONFORMITY, reasons, _unanswered(seen)) or "wait"


def refuses_without_dual_criminality(seen: Seen) -> Move | Wait | None:
    """Consult on the coercive measures where the request itself says the conduct is no offence here; refuse."""
    measures = _without_dual_criminality(seen.dossier.request, _unanswered(seen))
    acknowledged = seen.dossier.acknowledged_at
    if not measures or acknowledged is None:
        return None
    held = _consulted_on(seen, Ground.NO_DUAL_CRIMINALITY)
    if held is None:
        return _consult(seen, Ground.NO_DUAL_CRIMINALITY, "consult-dual", acknowledged, 5)
    reasons = seen.voice.says("refused-dual", measures=", ".join(measures))
    return _refusal(seen, held, Ground.NO_DUAL_CRIMINALITY, reasons, measures)


def wants_undertakings(seen: Seen) -> Move | Wait | None:
    """Undertakings before the result is handed over; declined, fewer; declined again, consult and refuse."""
    settled, conditions = _settled_at(seen), seen.dossier.conditions
    if settled is None:
        return None
    if not conditions:
        return _terms(seen, ("term-use", "term-secrecy", "term-return"), settled)
    if conditions[-1].accepted is None:
        return "wait"
    if conditions[-1].accepted:
        return None
    if len(conditions) == 1:
        return _terms(seen, ("term-use",), settled)
    held = _consulted_on(seen, Ground.ESSENTIAL_INTERESTS)
    if held is None:
        return _consult(seen, Ground.ESSENTIAL_INTERESTS, "consult-terms", settled, _DAYS_BEFORE_TERMS)
    reasons = seen.voice.says("refused-terms")
    return _refusal(seen, held, Ground.ESSENTIAL_INTERESTS, reasons, _unanswered(seen)) or "wait"


def concludes(*, patience: int) -> Step:
    """Write down what came of a consultation: soon after the answer, or when patience has ended."""

    def step(seen: Seen) -> Move | Wait | None:
        for held in seen.dossier.open_consultations:
            answered = held.answered_at is not None
            outcome = seen.voice.says("concluded-answered" if answered else "concluded-silent")
            command = commands.ConcludeConsultation(consultation_id=held.id, outcome=outcome)
            return Move(command=command, since=held.answered_at or held.since, days=2 if answered else patience)
        return None

    return step


def asks_one_thing_after_another(seen: Seen) -> Move | Wait | None:
    """A question a day, whether the last was answered or not, each with a report nobody asked for."""
    asked = len(seen.dossier.questions)
    since = seen.dossier.questions[-1].since if asked else seen.dossier.acknowledged_at
    if asked >= _TRIVIAL_QUESTIONS or since is None:
        return None
    question = seen.voice.says(f"trifle-{asked + 1}")
    command = commands.RequestInformation(questions=(question,), why=seen.voice.says("trifle-why"))
    report = commands.ReportStatus(text=seen.voice.says("report-unasked"))
    return Move(command=command, since=since, days=1, alongside=(report,), noise=_FIRST_THE_LATER)


def consults_on_costs(seen: Seen) -> Move | Wait | None:
    """Consult once on costs, as the treaties want it done before something expensive is carried out."""
    acknowledged = seen.dossier.acknowledged_at
    if acknowledged is None or any(held.subject == "costs" for held in seen.dossier.consultations):
        return None
    places = ", ".join(seen.voice.place(each) for each in _places(seen, "costs"))
    command = commands.OpenConsultation(subject="costs", text=seen.voice.says("consult-costs", places=places))
    return Move(command=command, since=acknowledged, days=4)


_FIRST_THE_LATER = (Noise.LATER_ONE_FIRST,)


def _consult(seen: Seen, ground: Ground, code: str, since: datetime, days: int) -> Move:
    text = seen.voice.says(code)
    command = commands.OpenConsultation(subject="refusal", grounds=(ground,), text=text)
    return Move(command=command, since=since, days=days)


def _consulted_on(seen: Seen, ground: Ground) -> Consultation | None:
    return next((held for held in seen.dossier.consultations if ground in held.grounds), None)


def _refusal(
    seen: Seen, held: Consultation, ground: Ground, reasons: str, measures: tuple[str, ...]
) -> Move | None:
    """Refuse after the consultation was concluded, where the law has nothing against it."""
    everything = set(measures) == set(seen.dossier.measure_ids)
    extent = Extent.FULL if everything else Extent.PART
    named = () if everything else measures
    findings = weigh_refusal(
        seen.law, seen.dossier, extent=extent, measures=named, grounds=(ground,), reasons=reasons
    )
    if held.concluded_at is None or against(findings, "doubts"):
        return None
    command = commands.Refuse(extent=extent, grounds=(ground,), reasons=reasons, measures=named)
    return Move(command=command, since=held.concluded_at, days=_GRACE_AFTER_CONSULTING)


def _terms(seen: Seen, codes: tuple[str, ...], since: datetime) -> Move:
    places = ", ".join(seen.voice.place(each) for each in _places(seen, "use.limitation"))
    terms = tuple(seen.voice.says(code, places=places) for code in codes)
    return Move(command=commands.ImposeConditions(terms=terms), since=since, days=_DAYS_BEFORE_TERMS)


def _places(seen: Seen, concept: str) -> tuple[Citation, ...]:
    """Where the treaties that certainly bind speak of a thing."""
    certain = [key for key in seen.law.instruments if key not in seen.law.undetermined]
    return tuple(
        dict.fromkeys(
            held.citation(provision.cite)
            for held in seen.law.book.chosen(certain)
            for provision in held.provisions.values()
            if provision.concept == concept
        )
    )


def _settled_at(seen: Seen) -> datetime | None:
    """When nothing was left to ask: the acknowledgement, the last answer, or the other side's last word."""
    answers = [question.answered_at for question in seen.dossier.questions]
    moments = [seen.dossier.acknowledged_at, *answers, *(held.since for held in seen.dossier.conditions)]
    known = [moment for moment in moments if moment is not None]
    return max(known) if known else None


def _unanswered(seen: Seen) -> tuple[str, ...]:
    return seen.dossier.unanswered_measures


def _without_dual_criminality(request: Request | None, measures: tuple[str, ...]) -> tuple[str, ...]:
    offences = (request.offences or ()) if request is not None else ()
    if not offences or any(offence.criminal_in_requested_state is not False for offence in offences):
        return ()
    asked = (request.measures or ()) if request is not None else ()
    return tuple(one.id for one in asked if one.coercive and one.id in measures)
