"""How a rule is put to a request: each examination takes the rule and the facts and gives findings.

What a treaty wants *in the request* and is not there is not satisfied: the request is the whole of what is
asked. What depends on a fact *outside* it that nobody has stated is undetermined, and the path is named.
"""

from collections.abc import Callable, Mapping

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.book import Instrument
from rogatory.law.conditions import all_hold
from rogatory.law.measure_details import measures_detailed
from rogatory.law.paths import absent, is_blank
from rogatory.law.request import Measure, Request
from rogatory.law.transmission import channel_open, form_accepted, language_accepted
from rogatory.law.vocabulary import Examination
from rogatory.law.weighing import Case, finding

__all__ = ["examine"]


def examine(instrument: Instrument, request: Request) -> tuple[Finding, ...]:
    """Put every rule of ``instrument`` that concerns a request to ``request``, in the order of the folder."""
    put = (rule for rule in instrument.rules if rule.examine)
    return tuple(
        found
        for rule in put
        if rule.examine
        for found in _EXAMINATIONS[rule.examine](Case(instrument=instrument, rule=rule, request=request))
    )


def contains(case: Case) -> tuple[Finding, ...]:
    """The request holds what the rule requires, wherever the rule's conditions make it required."""
    lacking = tuple(path for wanted in case.rule.requires for path in absent(case.request, wanted))
    if not lacking:
        return (finding(case, Verdict.SATISFIED, "law-content-present"),)
    applies = all_hold(case.rule.when, case.request)
    if applies.holds is False:
        return (finding(case, Verdict.SATISFIED, "law-content-not-needed"),)
    if applies.holds is None:
        return (finding(case, Verdict.UNDETERMINED, "law-content-perhaps-needed", missing=applies.missing),)
    paths = ", ".join(lacking)
    mend = Sentence("law-mend-add", {"paths": paths})
    args = {"content": case.content, "paths": paths}
    code = "law-content-missing" if case.treaty else "law-practice-missing"
    return (finding(case, Verdict.NOT_SATISFIED, code, args, missing=lacking, mend=mend),)


def contains_where_possible(case: Case) -> tuple[Finding, ...]:
    """What is wanted only where possible can be added, and its absence is never a breach."""
    lacking = tuple(path for wanted in case.rule.requires for path in absent(case.request, wanted))
    if not lacking:
        return (finding(case, Verdict.SATISFIED, "law-content-present"),)
    mend = Sentence("law-mend-add-where-possible", {"paths": ", ".join(lacking)})
    return (finding(case, Verdict.SATISFIED, "law-content-where-possible", missing=lacking, mend=mend),)


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
    asked = [str(number) for number, measure in measures if measure.purpose in case.rule.purposes]
    if not asked:
        return ()
    args = {"measures": ", ".join(asked)}
    if case.rule.requires:  # the item itself is bounded by a law the request cannot show
        return (finding(case, Verdict.UNDETERMINED, "law-purpose-if-lawful", args, missing=case.rule.requires),)
    return (finding(case, Verdict.SATISFIED, "law-purpose-listed", args),)


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
}
