"""What practice asks of one kind of measure: the grounds for a search, the account and period of bank records.

Which details go with which measure is the folder's to say: a rule names the purposes of A20(3) and U46(3) it
speaks of, and may keep itself to measures that already say something, such as the name of a bank.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.paths import is_blank
from rogatory.law.request import Measure
from rogatory.law.weighing import Case, finding

Placed = tuple[int, Measure]
"""A measure with its place among the measures of the request."""


def measures_detailed(case: Case) -> tuple[Finding, ...]:
    """Every measure the rule speaks of holds the details it requires; nothing is said where there is none.

    What the rule wants only where possible is named and never found missing.
    """
    concerned = [placed for placed in enumerate(case.request.measures or ()) if _concerns(case, placed[1])]
    if not concerned:
        return ()
    asked = _told(_paths(concerned, case.rule.requires))
    if lacking := _lacking(concerned, case.rule.requires):
        told = _told(lacking)
        mend = Sentence("law-mend-add", told)
        code = "law-content-missing" if case.treaty else "law-practice-missing"
        return (finding(case, Verdict.NOT_SATISFIED, code, told, missing=lacking, mend=mend),)
    if wished := _lacking(concerned, case.rule.where_possible):
        mend = Sentence("law-mend-add-where-possible", _told(wished))
        return (finding(case, Verdict.SATISFIED, "law-content-present", asked, missing=wished, mend=mend),)
    return (finding(case, Verdict.SATISFIED, "law-content-present", asked),)


def _concerns(case: Case, measure: Measure) -> bool:
    if measure.purpose not in case.rule.purposes:
        return False
    return not case.rule.if_any or any(not is_blank(getattr(measure, name)) for name in case.rule.if_any)


def _told(paths: Iterable[str]) -> Mapping[str, str]:
    """Facts as an argument of a sentence."""
    return {"paths": ", ".join(paths)}


def _paths(concerned: Iterable[Placed], wanted: Sequence[str]) -> Iterator[str]:
    names = [choice.partition("|")[0] for choice in wanted]
    return (f"measures[{position}].{name}" for position, _ in concerned for name in names)


def _lacking(concerned: Iterable[Placed], wanted: Sequence[str]) -> tuple[str, ...]:
    return tuple(path for placed in concerned for path in _lacks(placed, wanted))


def _lacks(placed: Placed, wanted: Sequence[str]) -> Iterator[str]:
    position, measure = placed
    for choice in wanted:
        names = choice.split("|")
        if all(is_blank(getattr(measure, name)) for name in names):
            yield f"measures[{position}].{names[0]}"
