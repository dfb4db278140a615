"""One verdict over treaties of which some bind and of others it is not known.

The question a drafter asks is whether the request is good *whichever of the doubtful treaties binds*. So each
doubtful treaty is taken once as binding and once as not, and the request is weighed in every such case. Where
all cases agree, theirs is the verdict; where they differ, it is undetermined, for it hangs on the missing fact.
A request complete under a treaty in force is therefore not held up by doubt about another it meets as well,
while a fault under the doubtful one alone leaves the whole undetermined.

Where two binding treaties disagree on one concept (one is met, the other is not), the verdict is a conflict:
A20(28) and U46(7) each give way to the other treaty, so neither can be dropped silently.
A case in which no treaty of the book binds is not satisfied: the request then has no basis in this law book.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations
from typing import TypeVar

from rogatory.kernel.findings import Finding, Standing, Verdict

Findings = Mapping[str, Sequence[Finding]]
"""The findings of each treaty by its identifier, each taken as if the treaty bound."""

Spoken = Mapping[str, Mapping[str, Verdict]]
"""For each treaty, what it says of each concept at worst."""

Item = TypeVar("Item")

_WORST_FIRST = (Verdict.NOT_SATISFIED, Verdict.CONFLICT, Verdict.UNDETERMINED, Verdict.SATISFIED)
_RANK = {verdict: rank for rank, verdict in enumerate(_WORST_FIRST)}


def combined(findings: Findings, binding: Sequence[str], doubtful: Sequence[str]) -> Verdict:
    """The verdict over every case: ``binding`` always bind, ``doubtful`` may."""
    treaties = (*binding, *doubtful)
    if binding and all(one.verdict is Verdict.SATISFIED for treaty in treaties for one in findings[treaty]):
        return Verdict.SATISFIED
    spoken = {treaty: _spoken(findings[treaty]) for treaty in treaties}
    verdicts = {_in_one_case(spoken, (*binding, *also)) for also in _cases(doubtful)}
    return verdicts.pop() if len(verdicts) == 1 else Verdict.UNDETERMINED


def settled(findings: Findings, binding: Sequence[str]) -> Mapping[str, Verdict]:
    """What the treaties in ``binding`` say together of each concept they speak to."""
    return _settled({treaty: _spoken(findings[treaty]) for treaty in binding}, binding)


def _settled(spoken: Spoken, binding: Sequence[str]) -> Mapping[str, Verdict]:
    said: dict[str, list[Verdict]] = {}
    for treaty in binding:
        for concept, verdict in spoken[treaty].items():
            said.setdefault(concept, []).append(verdict)
    return {concept: _together(given) for concept, given in said.items()}


def _in_one_case(spoken: Spoken, binding: Sequence[str]) -> Verdict:
    if not binding:
        return Verdict.NOT_SATISFIED
    return _worst([*_settled(spoken, binding).values(), Verdict.SATISFIED])


def _spoken(findings: Sequence[Finding]) -> Mapping[str, Verdict]:
    """What one treaty says of each concept at worst; practice never turns a verdict."""
    said: dict[str, Verdict] = {}
    for finding in findings:
        if finding.standing is Standing.TREATY:
            before = said.get(finding.concept)
            said[finding.concept] = finding.verdict if before is None else _worst((before, finding.verdict))
    return said


def _together(given: Sequence[Verdict]) -> Verdict:
    """A fault under one treaty beside no fault under another is a conflict; beside an open one, it is open."""
    if len(given) == 1:
        return given[0]
    if Verdict.NOT_SATISFIED in given and Verdict.SATISFIED in given:
        return Verdict.CONFLICT
    if Verdict.NOT_SATISFIED in given and Verdict.UNDETERMINED in given:
        return Verdict.UNDETERMINED
    return _worst(given)


def _cases(doubtful: Sequence[str]) -> Iterable[tuple[str, ...]]:
    """Which of the doubtful treaties bind: every choice of a few; of many, none, one, two, all but one and all.

    An office may hold dozens of treaties with single States, all of which may bind while no State is named.
    Where the choices left out could differ, those taken never agree on *satisfied*: that takes each by itself.
    """
    if len(doubtful) <= _FEW:
        return subsets(doubtful)
    sizes = (0, 1, 2, len(doubtful) - 1, len(doubtful))
    return chain.from_iterable(combinations(doubtful, size) for size in sizes)


_FEW = 8


def _worst(verdicts: Sequence[Verdict]) -> Verdict:
    return min(verdicts, key=_RANK.__getitem__)


def subsets(items: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    """Every choice of the items, from none to all."""
    return chain.from_iterable(combinations(items, size) for size in range(len(items) + 1))
