"""Every kind of request: its example has no fault, what is taken out is told, and learning undoes nothing."""

import json
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rogatory.desk.findings_shown import finding_views
from rogatory.kernel.findings import Finding, Standing, Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import Instrument, rules_on
from rogatory.law.examinations import examine
from rogatory.law.facts import Facts, Months
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind, Stance
from rogatory.law.paths import absent, values_at
from rogatory.law.request import Request
from rogatory.law.request_file import read_request
from rogatory.law.risks import risks_under
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import Examination
from rogatory.store.lawfolders import shipped_law_book

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PARTICULARS = {
    Kind.MUTUAL_LEGAL_ASSISTANCE: ("proceedings", "confidentiality", "urgency", "deadline"),
    Kind.TRANSFER_OF_DETAINED_PERSON: ("transfer",),
    Kind.VIDEO_HEARING: ("hearing",),
    Kind.EXTRADITION: ("extradition", "conduct"),
    Kind.PROVISIONAL_ARREST: ("extradition", "conduct", "urgency"),
    Kind.CONFISCATION: ("confiscation",),
    Kind.PROVISIONAL_MEASURES: ("confiscation", "urgency"),
    Kind.RETURN_OF_ASSETS: ("asset_return",),
    Kind.TRANSFER_OF_PROCEEDINGS: ("proceedings_transfer", "conduct"),
    Kind.TRANSFER_OF_SENTENCED_PERSON: ("sentenced",),
    Kind.JOINT_INVESTIGATION: ("joint_team",),
    Kind.SPECIAL_TECHNIQUES: ("technique",),
    Kind.SPONTANEOUS_INFORMATION: ("information",),
    Kind.CIVIL_ADMINISTRATIVE_ASSISTANCE: ("civil",),
    Kind.ELECTRONIC_EVIDENCE: ("digital",),
    Kind.FINANCIAL_INTELLIGENCE: ("intelligence",),
}
"""The parts of a request that each kind adds."""


def example(kind: Kind) -> dict[str, Any]:
    name = "1-complete-request" if kind is Kind.MUTUAL_LEGAL_ASSISTANCE else f"kinds/{kind}"
    values: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))
    return values


def books() -> tuple[Instrument, ...]:
    book = shipped_law_book()
    return (*book.instruments.values(), *book.practice)


def findings_of(values: dict[str, Any]) -> list[Finding]:
    request = msgspec.convert(values, Request)
    return [found for held in books() for found in examine(held, request)]


@pytest.mark.parametrize("kind", list(Kind))
def test_the_complete_example_has_no_fault_under_a_corruption_convention_or_in_practice(kind: Kind) -> None:
    request = read_request(json.dumps(example(kind)).encode())
    assert request.fictional
    for held in books():
        if held.subject == "corruption" or held.standing is Standing.PRACTICE:
            faults = [f for f in examine(held, request) if f.verdict is Verdict.NOT_SATISFIED]
            assert not faults, [(f.citation.cite, f.concept, f.missing) for f in faults]


@pytest.mark.parametrize("kind", list(Kind))
def test_each_instrument_says_how_it_stands_to_the_kind(kind: Kind) -> None:
    for held in shipped_law_book().instruments.values():
        assert kind in held.kinds, f"{held.id} does not say how it stands to {kind}"
        ruled = [rule for rule in held.rules if kind in rule.kinds]
        if held.stance(kind) in (Stance.RULES, Stance.INVITES):
            assert ruled, f"{held.id} serves {kind} and has no rule on it"


def required() -> Iterator[tuple[Kind, str, Rule, str]]:
    for kind in Kind:
        request = msgspec.convert(example(kind), Request)
        for held in books():
            for rule in (*rules_on(held, kind).scoping, *rules_on(held, kind).examining):
                if rule.examine is Examination.CONTAINS:
                    for wanted in rule.requires:
                        if not absent(request, wanted):
                            yield kind, held.id, rule, wanted


@pytest.mark.parametrize(
    ("kind", "instrument", "rule", "wanted"),
    list(required()),
    ids=lambda value: value.id if isinstance(value, Rule) else str(value),
)
def test_taking_out_what_is_required_is_always_told(
    kind: Kind, instrument: str, rule: Rule, wanted: str
) -> None:
    values = example(kind)
    for choice in wanted.split("|"):
        _take_out(values, choice.split("."))
    held = shipped_law_book().find(instrument)
    assert held is not None
    told = [
        f
        for f in examine(held, msgspec.convert(values, Request))
        if (f.citation.cite, f.concept) == (rule.cite, rule.concept)
    ]
    assert told
    assert all(found.verdict in (Verdict.NOT_SATISFIED, Verdict.UNDETERMINED) for found in told) or rule.when


def _take_out(values: Any, steps: list[str]) -> None:
    step, rest = steps[0], steps[1:]
    name = step.removesuffix("[]")
    if not isinstance(values, dict) or name not in values:
        return
    if not rest:
        del values[name]
    elif step.endswith("[]"):
        for item in values[name]:
            _take_out(item, rest)
    else:
        _take_out(values[name], rest)


@cache
def leaves(part: str) -> tuple[tuple[str, Any], ...]:
    """The facts of one part with the type of each, lists of parts left aside."""
    declared = {field.name: field.type for field in msgspec.structs.fields(Request)}
    (holder,) = _parts(declared[part])
    return tuple((f"{part}.{field.name}", field.type) for field in msgspec.structs.fields(holder))


def _parts(declared: Any) -> Iterator[type[Facts]]:
    if isinstance(declared, type) and issubclass(declared, Facts):
        yield declared
    for held in get_args(declared):
        yield from _parts(held)


def values_of(declared: Any) -> st.SearchStrategy[Any]:
    """Values a fact may take, not known among them."""
    kind = _bare(next(held for held in get_args(declared) if held is not type(None)))
    if kind is bool:
        return st.sampled_from([None, True, False])
    if kind == Months:
        return st.sampled_from([None, 0, 3, 6, 11, 12, 48, 240])
    if get_origin(kind) is tuple:
        item = get_args(kind)[0]
        if item is str:
            return st.sampled_from([None, [], ["TN"], ["TN", "JO"]])
        return st.none()
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return st.sampled_from([None, *kind])
    if isinstance(kind, type) and issubclass(kind, Facts):
        return st.sampled_from([None, {kind.__struct_fields__[0]: "Said"}])
    return st.sampled_from([None, "", "Said", "TN"])


@st.composite
def learning(draw: st.DrawFn) -> tuple[dict[str, Any], str, Any]:
    """A request of some kind, partly known, and one unknown fact of it with a value it may turn out to have."""
    kind = draw(st.sampled_from(list(Kind)))
    values = example(kind)
    facts = [leaf for part in PARTICULARS[kind] for leaf in leaves(part)]
    for path, declared in facts:
        if draw(st.booleans()):
            _put(values, path, draw(values_of(declared)))
    path, declared = draw(st.sampled_from(facts))
    _put(values, path, None)
    learnt = draw(
        values_of(declared).filter(lambda value: value is not None) if _can_be_known(declared) else st.none()
    )
    return values, path, learnt


def _bare(kind: Any) -> Any:
    """A list without the bound on its length."""
    inner = get_args(kind)[0] if get_origin(kind) is Annotated else None
    return inner if get_origin(inner) is tuple else kind


def _can_be_known(declared: Any) -> bool:
    kinds = [_bare(held) for held in get_args(declared) if held is not type(None)]
    return not (kinds and get_origin(kinds[0]) is tuple and get_args(kinds[0])[0] is not str)


def _put(values: dict[str, Any], path: str, value: Any) -> None:
    *steps, last = path.split(".")
    for step in steps:
        values = (
            values.setdefault(step, {})
            if values.get(step) is not None
            else values.__setitem__(step, {}) or values[step]
        )
    values[last] = value


@settings(max_examples=400, deadline=None)
@given(learning())
def test_learning_a_fact_never_undoes_what_was_decided(case: tuple[dict[str, Any], str, Any]) -> None:
    values, path, learnt = case
    before = decided(values)
    _put(values, path, learnt)
    after = decided(values, undetermined=True)
    undone = before & after
    assert not undone, f"{path} = {learnt!r} undid {undone}"


def decided(values: dict[str, Any], *, undetermined: bool = False) -> set[tuple[str, ...]]:
    """The findings that are decided (or, asked so, those that are not), risks among them."""
    request = msgspec.convert(values, Request)
    found = [(one, "") for held in books() for one in examine(held, request)]
    found += [(risk.finding, risk.ground.value) for held in books() for risk in risks_under(held, request)]
    # Whether the request conforms sums up the others: mending one fault leaves what is open in the rest.
    found = [(one, ground) for one, ground in found if ground != Ground.NOT_IN_CONFORMITY]
    open_ones = {_key(one, ground) for one, ground in found if one.verdict is Verdict.UNDETERMINED}
    return open_ones if undetermined else {_key(one, ground) for one, ground in found} - open_ones


def _key(found: Finding, ground: str) -> tuple[str, ...]:
    return found.citation.instrument, found.citation.cite, found.concept, ground


@settings(max_examples=60, deadline=None)
@given(learning())
def test_no_finding_without_its_place_and_its_words_in_three_languages(
    case: tuple[dict[str, Any], str, Any],
) -> None:
    book = shipped_law_book()
    found = findings_of(case[0])
    for one in found:
        held = book.find(one.citation.instrument)
        assert held is not None
        assert one.citation.cite in held.provisions
        assert one.verdict is not Verdict.UNDETERMINED or one.missing
        assert one.verdict is not Verdict.NOT_SATISFIED or one.mend
    for language in ScreenLanguage:
        assert all(view.message for view in finding_views(book, found, language))


def test_a_fact_is_found_at_its_path() -> None:
    request = msgspec.convert(example(Kind.EXTRADITION), Request)
    assert list(values_at(request, "extradition.warrant.attached")) == [("extradition.warrant.attached", True)]
    assert [path for path, _ in values_at(request, "offences[].fiscal")] == ["offences[0].fiscal"]
