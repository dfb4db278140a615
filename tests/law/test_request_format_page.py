"""The page on the request format says what the format is: every field, its type, what an empty one means."""

import json
import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, get_args, get_origin

import msgspec
import pytest
from law_pages import DOCS, HEADING, anchor, blocks, in_code, page, rows, section

from rogatory.kernel.findings import Verdict
from rogatory.law.book import LawBook
from rogatory.law.check import Check, check
from rogatory.law.comparisons import Test
from rogatory.law.dual_criminality import compare_offences
from rogatory.law.facts import Facts
from rogatory.law.kinds import Kind
from rogatory.law.request import Request
from rogatory.law.request_file import _DAYS, _STATES, UnusableRequest, read_request
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import Examination

PAGE = page("request-format.md")
EXAMPLES = DOCS.parent / "examples"
SHARED = {
    "Request": "The request",
    "Offence": "Offences",
    "Element": "Elements",
    "Person": "Persons",
    "FactStated": "Stated facts",
    "Measure": "Measures",
}
"""The heading of a part of the format that is called otherwise than its type."""
PARTICULARS = {
    field.name: part
    for field in msgspec.structs.fields(Request)
    for part in get_args(field.type)
    if isinstance(part, type) and part.__module__.endswith("particulars") and field.name != "conduct"
}
"""The fields of a request that hold what one kind of request states."""


def parts(part: type[Facts] = Request) -> Iterator[type[Facts]]:
    """The parts of the format, each as often as it is reached."""
    yield part
    for field in msgspec.structs.fields(part):
        kind, _ = one(field.type)
        if issubclass(kind, Facts):
            yield from parts(kind)


def one(declared: Any) -> tuple[type, bool]:
    """What a field holds, not known left aside and bounds too; and whether it holds a list of it."""
    if get_origin(declared) is tuple:
        return get_args(declared)[0], True
    if get_origin(declared) is Annotated:
        return one(get_args(declared)[0])
    if isinstance(declared, type):
        return declared, False
    return next(one(held) for held in get_args(declared) if held is not type(None))


def heading(part: type[Facts]) -> str:
    named = [name for name, held in PARTICULARS.items() if held is part]
    return f"`{named[0]}`" if named else SHARED.get(part.__name__, part.__name__)


def type_in_words(field: msgspec.structs.FieldInfo) -> str:
    kind, several = one(field.type)
    if issubclass(kind, Facts):
        name = heading(kind)
        link = f"[{name if name.startswith('`') else name.lower()}](#{anchor(name)})"
        return f"list of {link}" if several else link
    if kind is Kind:
        return "[kind](law.md#kinds-of-request)"
    if issubclass(kind, StrEnum):
        return ", ".join(f"`{value}`" for value in kind)
    return word(kind, field.name) + ("s" if several else "")


def word(kind: type, name: str) -> str:
    if name in _STATES or name in _DAYS:
        return "State" if name in _STATES else "day"
    return {str: "text", bool: "yes or no", int: "months"}[kind]


@pytest.mark.parametrize("part", list(dict.fromkeys(parts())))
def test_every_field_of_the_format_is_on_the_page_with_its_type(part: type[Facts]) -> None:
    told = [(name, kind) for name, _, kind in rows(section(PAGE, heading(part)), "field")]
    assert told == [(f"`{field.name}`", type_in_words(field)) for field in msgspec.structs.fields(part)]


def test_every_table_of_fields_is_of_a_part_of_the_format() -> None:
    tables = [name for name in HEADING.findall(PAGE) if "| field | what it says |" in section(PAGE, name)]
    assert sorted(tables) == sorted(heading(part) for part in set(parts()))


def never_null(part: type[Facts] = Request, before: str = "") -> Iterator[tuple[str, Any]]:
    """Every field that may not be ``null``, with what it is when left out."""
    for field in msgspec.structs.fields(part):
        kind, several = one(field.type)
        path = f"{before}{field.name}"
        if type(None) not in get_args(field.type):
            yield path, field.default
        if issubclass(kind, Facts):
            yield from never_null(kind, f"{path}[]." if several else f"{path}.")


def test_the_fields_that_may_not_be_null_are_those_the_page_names() -> None:
    none, no, word_of_it, refused = (
        set(in_code(names)) for names, _ in rows(section(PAGE, "Not known, no, and none"), "field")
    )
    held = dict(never_null())
    assert none == {path for path, left_out in held.items() if left_out == ()}
    assert no == {path for path, left_out in held.items() if left_out is False}
    assert refused == {path for path, left_out in held.items() if left_out is msgspec.NODEFAULT}
    assert none | no | word_of_it | refused == set(held)


def rules(book: LawBook) -> Iterator[Rule]:
    for held in (*book.instruments.values(), *book.practice):
        yield from held.rules


def paths(rule: Rule) -> Iterator[str]:
    """The facts a rule asks for or tests."""
    yield from (choice for wanted in rule.requires for choice in wanted.split("|"))
    tests = (test for test in (*rule.when, *rule.holds, *rule.risk) if isinstance(test, Test))
    yield from (compared.path for test in tests for compared in test.any_of)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_rules_on_a_kind_read_the_particulars_the_table_of_kinds_names(book: LawBook, kind: Kind) -> None:
    table = rows(section(page("law.md"), "Kinds of request"), "identifier")
    told = next(set(in_code(row[2])) for row in table if row[0] == f"`{kind}`")
    read = {path.partition(".")[0] for rule in rules(book) if rule.concerns(kind) for path in paths(rule)}
    assert told == (read & set(PARTICULARS) or {"measures"})


def test_the_details_of_measures_are_those_the_rules_ask_for(book: LawBook) -> None:
    told = []
    for who, purposes, asked, wished in rows(section(PAGE, "Details of a measure"), "who asks"):
        place = who.replace("`", "").replace("practice", "practice *")
        told.append((place, set(in_code(purposes)), in_code(asked), in_code(wished)))
    held = [each for rule in rules(book) if (each := details(book, rule))]
    assert sorted(map(str, told)) == sorted(map(str, held))


def details(book: LawBook, rule: Rule) -> tuple[str, set[str], list[str], list[str]] | None:
    if rule.examine is not Examination.MEASURES_DETAILED:
        return None
    owner = next(held for held in (*book.instruments.values(), *book.practice) if rule in held.rules)
    lent = rule.if_any == ("kept_by", "returned_on")
    concerned = {*rule.if_any} if lent else {*map(str, rule.purposes), *rule.if_any}
    asked, wished = (
        [name for each in wanted for name in each.split("|")] for wanted in (rule.requires, rule.where_possible)
    )
    return f"{owner.id} {'*' if owner in book.practice else rule.cite}", concerned, asked, wished


def checked(book: LawBook, name: str, **changes: Any) -> Check:
    values = changed(json.loads((EXAMPLES / name).read_text("utf-8")), changes)
    request = read_request(json.dumps(values).encode())
    return check(book, request, date.fromisoformat(values["on"]), date(2026, 1, 1))


def changed(values: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """The values with those of ``changes`` in their place, part by part."""
    inside = {
        key: changed(values.get(key, {}), each) for key, each in changes.items() if isinstance(each, dict)
    }
    return {**values, **changes, **inside}


def test_the_examples_are_what_the_page_says(book: LawBook) -> None:
    told = {in_code(row[0])[0]: row[2].partition(",")[0] for row in rows(PAGE, "example in `examples/`")}
    for name, verdict in told.items():
        assert checked(book, name).verdict.replace("_", " ") == verdict, name
    for kind in set(Kind) - {Kind.MUTUAL_LEGAL_ASSISTANCE, Kind.ELECTRONIC_EVIDENCE}:
        assert checked(book, f"kinds/{kind}.json").verdict == told["kinds/extradition.json"], kind


def test_naming_a_treaty_makes_its_open_reach_count(book: LawBook) -> None:
    (named,) = blocks(section(PAGE, "The legal basis"), "json")
    assert "untoc_2000" in checked(book, "1-complete-request.json").reach.beside
    found = checked(book, "1-complete-request.json", **json.loads(named))
    assert "untoc_2000" in found.reach.weighed
    assert found.verdict is Verdict.UNDETERMINED
    stated = {"organized_group": True, "transnational": True}
    found = checked(book, "1-complete-request.json", **json.loads(named), conduct=stated)
    assert "untoc_2000" in found.reach.certain
    assert found.verdict is Verdict.SATISFIED


def test_the_offence_on_the_page_is_open_in_one_element() -> None:
    (written,) = blocks(section(PAGE, "Dual criminality"), "json")
    (found,) = compare_offences(read_request(written.encode()))
    verdicts = {element.theirs.id: element.verdict for element in found.elements}
    assert verdicts == {"t1": Verdict.SATISFIED, "t2": Verdict.UNDETERMINED}
    assert found.answer.holds is None


def test_the_contradiction_on_the_page_is_a_conflict(book: LawBook) -> None:
    (written,) = blocks(section(PAGE, "Contradictions"), "json")
    found = checked(book, "kinds/confiscation.json", **json.loads(written))
    assert found.verdict is Verdict.CONFLICT
    told = [finding.missing for finding in found.findings if finding.verdict is Verdict.CONFLICT]
    assert ("confiscation.no_order", "confiscation.order") in told
    assert {denial for denial, _ in told} == {"confiscation.no_order"}


@pytest.mark.parametrize("name", ["request-format.md", "law.md"])
def test_every_anchor_a_page_links_to_is_a_heading(name: str) -> None:
    for other, wanted in re.findall(r"\]\(([\w.-]*)#([\w-]+)\)", page(name)):
        assert wanted in {anchor(found) for found in HEADING.findall(page(other or name))}, wanted


def test_a_file_of_another_format_is_refused_as_the_page_says() -> None:
    (row,) = (row for row in rows(section(PAGE, "The request"), "field") if row[0] == "`format`")
    assert "refused" in row[1]
    with pytest.raises(UnusableRequest):
        read_request(b'{"format": "other/9"}')
