"""How a rule is put to a request: each examination takes the rule and the facts and gives findings.

What a treaty wants *in the request* and is not there is not satisfied: the request is the whole of what is
asked. What depends on a fact *outside* it that nobody has stated is undetermined, and the path is named.
"""

from collections.abc import Callable, Iterable, Mapping

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.book import Instrument, rules_on
from rogatory.law.conditions import all_hold
from rogatory.law.contradictions import contradicted
from rogatory.law.discrepancies import discrepancies
from rogatory.law.extradition import basis_for_extradition, offence_extraditable
from rogatory.law.measure_details import measures_detailed
from rogatory.law.paths import all_absent, is_blank
from rogatory.law.request import Measure, Request
from rogatory.law.rules import Rule
from rogatory.law.transmission import channel_open, form_accepted, language_accepted
from rogatory.law.vocabulary import Examination
from rogatory.law.weighing import Case, always, finding

__all__ = ["examine", "examine_reach", "examine_rest"]


def examine(instrument: Instrument, request: Request) -> tuple[Finding, ...]:
    """Put every rule of ``instrument`` on requests of this kind to ``request``: its reach, then the rest."""
    return (*examine_reach(instrument, request), *examine_rest(instrument, request))


def examine_reach(instrument: Instrument, request: Request) -> tuple[Finding, ...]:
    """What the treaty says of whether it reaches the request at all."""
    return _put(rules_on(instrument, request.kind).scoping, instrument, request)


def examine_rest(instrument: Instrument, request: Request) -> tuple[Finding, ...]:
    """What the treaty says of everything else, in the order of the folder."""
    return _put(rules_on(instrument, request.kind).examining, instrument, request)


def _put(rules: Iterable[Rule], instrument: Instrument, request: Request) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for rule in rules:
        if rule.examine:
            found += _EXAMINATIONS[rule.examine](Case(instrument=instrument, rule=rule, request=request))
    return tuple(found)


def contains(case: Case) -> tuple[Finding, ...]:
    """The request holds what the rule requires, wherever the rule's conditions make it required."""
    lacking = all_absent(case.request, case.rule.requires)
    if not lacking:
        return _present_or_contradicted(case)
    applies = all_hold(case.rule.when, case.request)
    if applies.holds is False:
        return always(case, "law-content-not-needed")
    if applies.holds is None:
        code = "law-content-perhaps-needed"
        return (finding(case, Verdict.UNDETERMINED, code, case.asked, missing=applies.missing),)
    paths = ", ".join(lacking)
    mend = Sentence("law-mend-add", {"paths": paths})
    code = "law-content-missing" if case.treaty else "law-practice-missing"
    return (finding(case, Verdict.NOT_SATISFIED, code, {"paths": paths}, missing=lacking, mend=mend),)


def contains_where_possible(case: Case) -> tuple[Finding, ...]:
    """What is wanted only where possible can be added, and its absence is never a breach."""
    lacking = all_absent(case.request, case.rule.requires)
    if not lacking:
        return always(case, "law-content-present")
    paths = ", ".join(lacking)
    mend = Sentence("law-mend-add-where-possible", {"paths": paths})
    code = "law-content-where-possible"
    return (finding(case, Verdict.SATISFIED, code, {"paths": paths}, missing=lacking, mend=mend),)


def holds(case: Case) -> tuple[Finding, ...]:
    """What the provision makes a condition holds of the facts; nothing is said where the rule is idle."""
    applies = all_hold(case.rule.when, case.request)
    if applies.holds is False:
        return ()
    met = all_hold(case.rule.holds, case.request)
    if met.holds:
        return always(case, "law-rule-met")
    missing = (*applies.missing, *met.missing)
    if missing:
        mend = Sentence("law-mend-state", {"paths": ", ".join(missing)})
        code = "law-rule-unknown"
        return (finding(case, Verdict.UNDETERMINED, code, case.place, missing=missing, mend=mend),)
    mend = Sentence("law-mend-meet", {"paths": ", ".join(case.tested)})
    return (
        finding(case, Verdict.NOT_SATISFIED, "law-rule-not-met", case.place, missing=case.tested, mend=mend),
    )


def rests_on_agreement(case: Case) -> tuple[Finding, ...]:
    """The provision only invites: the request rests on the agreement, or the decision, that it names."""
    if all_hold(case.rule.when, case.request).holds is False:
        return ()
    lacking = all_absent(case.request, case.rule.requires)
    decided = all_hold(case.rule.holds, case.request).holds if case.rule.holds else None
    if decided or (case.rule.requires and not lacking):
        return always(case, "law-agreement-named")
    missing = lacking or case.tested
    mend = Sentence("law-mend-agree", {"paths": ", ".join(missing)})
    refused = decided is False and not case.rule.requires
    verdict = Verdict.NOT_SATISFIED if refused else Verdict.UNDETERMINED
    return (finding(case, verdict, "law-agreement-needed", case.place, missing=missing, mend=mend),)


def stage_in_scope(case: Case) -> tuple[Finding, ...]:
    """The request serves an investigation, a prosecution or a judicial proceeding: A20(1), U46(1)."""
    stage = case.request.proceedings.stage if case.request.proceedings else None
    if stage is None:
        return (_lacks(case, "law-scope-stage-unknown", "proceedings.stage"),)
    return (finding(case, Verdict.SATISFIED, "law-scope-stage", {"stage": stage.value}),)


def offence_covered(case: Case) -> tuple[Finding, ...]:
    """At least one offence is among those the treaty covers.

    An offence outside the catalogue is not thereby outside the treaty: whether it is covered is undetermined.
    """
    covered = {offence.concept for offence in case.instrument.offences}
    offences = case.request.offences or ()
    if any(offence.concept in covered for offence in offences):
        return (finding(case, Verdict.SATISFIED, "law-scope-offence-covered"),)
    paths = tuple(f"offences[{n}].concept" for n in range(len(offences))) or ("offences",)
    return (_lacks(case, "law-scope-offence-unknown", *paths),)


def purpose_listed(case: Case) -> tuple[Finding, ...]:
    """Measures asked for the purposes the rule's item lists; one with no purpose is told once, at the head."""
    if not case.rule.purposes:
        return _measures_without_purpose(case)
    measures = enumerate(case.request.measures or (), start=1)
    asked = [number for number, measure in measures if measure.purpose in case.rule.purposes]
    if not asked:
        return ()
    args = {"measures": _in_runs(asked)}
    if case.rule.requires:  # the item itself is bounded by a law the request cannot show
        return (finding(case, Verdict.UNDETERMINED, "law-purpose-if-lawful", args, missing=case.rule.requires),)
    return (finding(case, Verdict.SATISFIED, "law-purpose-listed", args),)


def _in_runs(numbers: list[int]) -> str:
    """Numbers with each run of neighbours told once: ``1–3, 7``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def reaches_legal_persons(case: Case) -> tuple[Finding, ...]:
    """Where a legal person is concerned, assistance goes as far as the requested State's law lets it."""
    if not all_hold(case.rule.when, case.request).holds:
        return ()
    return (finding(case, Verdict.SATISFIED, "law-scope-legal-persons"),)


def measures_rest_on_facts(case: Case) -> tuple[Finding, ...]:
    """Every measure points at facts the request states: what hangs from nothing reads as fishing."""
    stated = {fact.id for fact in case.request.facts_stated}
    loose = tuple(
        f"measures[{n}].facts"
        for n, measure in enumerate(case.request.measures or ())
        if not measure.facts or not stated.issuperset(measure.facts)
    )
    return _practice(case, loose, "law-practice-loose-measures", "law-practice-measures-rest")


def procedures_explained(case: Case) -> tuple[Finding, ...]:
    """A particular procedure asked for is given with its reason, so that it can be followed."""

    def unexplained(measure: Measure) -> bool:
        return not is_blank(measure.procedure) and is_blank(measure.procedure_reason)

    measures = enumerate(case.request.measures or ())
    paths = tuple(f"measures[{n}].procedure_reason" for n, measure in measures if unexplained(measure))
    return _practice(case, paths, "law-practice-procedure-reason", "law-practice-procedures-explained")


def conduct_criminal_in_both(case: Case) -> tuple[Finding, ...]:
    """For coercive measures, the request says that the conduct, whatever its name, is criminal in both."""
    measures = case.request.measures or ()
    if all(measure.coercive is False for measure in measures):
        return ()
    offences = enumerate(case.request.offences or ())
    paths = tuple(
        f"offences[{n}].criminal_in_requested_state"
        for n, offence in offences
        if not offence.criminal_in_requested_state
    )
    return _practice(case, paths, "law-practice-dual-criminality", "law-practice-dual-criminality-shown")


def facts_agree(case: Case) -> tuple[Finding, ...]:
    """The facts stated agree with each other; of two that do not, neither is believed over the other."""
    return tuple(_contradict(case, pair) for pair in discrepancies(case.request))


def _present_or_contradicted(case: Case) -> tuple[Finding, ...]:
    """What is there counts, unless the request says in another place that it is not."""
    against = contradicted(case.request, case.rule.requires)
    return (_contradict(case, against),) if against else always(case, "law-content-present")


def _contradict(case: Case, paths: tuple[str, ...]) -> Finding:
    joined = ", ".join(paths)
    mend = Sentence("law-mend-contradiction", {"paths": joined})
    return finding(case, Verdict.CONFLICT, "law-facts-contradict", {"paths": joined}, missing=paths, mend=mend)


def _measures_without_purpose(case: Case) -> tuple[Finding, ...]:
    measures = enumerate(case.request.measures or ())
    paths = tuple(f"measures[{n}].purpose" for n, measure in measures if measure.purpose is None)
    return (_lacks(case, "law-purpose-unknown", *paths),) if paths else ()


def _lacks(case: Case, code: str, *paths: str) -> Finding:
    mend = Sentence("law-mend-state", {"paths": ", ".join(paths)})
    return finding(case, Verdict.UNDETERMINED, code, missing=paths, mend=mend)


def _practice(case: Case, paths: tuple[str, ...], lacking: str, good: str) -> tuple[Finding, ...]:
    if not paths:
        return (finding(case, Verdict.SATISFIED, good),)
    joined = ", ".join(paths)
    mend = Sentence("law-mend-add", {"paths": joined})
    return (finding(case, Verdict.NOT_SATISFIED, lacking, {"paths": joined}, missing=paths, mend=mend),)


_EXAMINATIONS: Mapping[Examination, Callable[[Case], tuple[Finding, ...]]] = {
    Examination.CONTAINS: contains,
    Examination.CONTAINS_WHERE_POSSIBLE: contains_where_possible,
    Examination.STAGE_IN_SCOPE: stage_in_scope,
    Examination.OFFENCE_COVERED: offence_covered,
    Examination.PURPOSE_LISTED: purpose_listed,
    Examination.REACHES_LEGAL_PERSONS: reaches_legal_persons,
    Examination.CHANNEL_OPEN: channel_open,
    Examination.FORM_ACCEPTED: form_accepted,
    Examination.LANGUAGE_ACCEPTED: language_accepted,
    Examination.MEASURES_REST_ON_FACTS: measures_rest_on_facts,
    Examination.MEASURES_DETAILED: measures_detailed,
    Examination.PROCEDURES_EXPLAINED: procedures_explained,
    Examination.CONDUCT_CRIMINAL_IN_BOTH: conduct_criminal_in_both,
    Examination.FACTS_AGREE: facts_agree,
    Examination.HOLDS: holds,
    Examination.RESTS_ON_AGREEMENT: rests_on_agreement,
    Examination.OFFENCE_EXTRADITABLE: offence_extraditable,
    Examination.EXTRADITION_BASIS: basis_for_extradition,
}
