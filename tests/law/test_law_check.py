"""The check of a request: four answers, one verdict, and never a silent default."""

import json
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rogatory.kernel.findings import Citation, Finding, Standing, Verdict
from rogatory.law.book import EntryIntoForce, LawBook
from rogatory.law.check import Check, check
from rogatory.law.request import Request
from rogatory.law.request_file import LARGEST_REQUEST, UnusableRequest, read_request
from rogatory.law.request_schema import request_schema
from rogatory.store.lawfolders import shipped_law_book

ROOT = Path(__file__).resolve().parents[2]
ARAB, UN = "arab_anti_corruption_2010", "uncac_2003"
TODAY = date(2026, 1, 1)
MAY_2019 = date(2019, 5, 31)
COMPLETE: dict[str, Any] = json.loads((ROOT / "examples" / "1-complete-request.json").read_text("utf-8"))

REQUIRED = {
    ("requesting_authority", "name"): "contents.requesting_authority",
    ("proceedings", "subject"): "contents.proceedings",
    ("proceedings", "nature"): "contents.proceedings",
    ("proceedings", "authority", "name"): "contents.proceedings",
    ("proceedings", "authority", "functions"): "contents.proceedings",
    ("measures", 0, "description"): "contents.assistance_sought",
    ("measures",): "contents.assistance_sought",
}


def checked(values: dict[str, Any], book: LawBook | None = None) -> Check:
    return check(book or shipped_law_book(), msgspec.convert(values, Request), MAY_2019, TODAY)


def without(path: tuple[str | int, ...], blank: object = None) -> dict[str, Any]:
    values = json.loads(json.dumps(COMPLETE))
    target = values
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = blank
    return dict(values)


def test_a_complete_request_is_not_held_up_by_doubt_about_a_treaty_it_meets_as_well() -> None:
    found = checked(COMPLETE)
    assert found.verdict is Verdict.SATISFIED
    assert found.stopping == ()
    doubt = next(f for f in found.findings if f.concept == "basis.in_force" and f.citation.instrument == ARAB)
    assert doubt.verdict is Verdict.UNDETERMINED
    assert f"{ARAB}/parties/TN/deposit" in doubt.missing


def test_a_request_missing_everything_is_still_checked() -> None:
    found = checked({})
    assert found.verdict is Verdict.NOT_SATISFIED
    assert found.findings


@pytest.mark.parametrize(
    ("name", "verdict"),
    [("1-complete", "satisfied"), ("2-deficient", "not_satisfied"), ("3-undetermined", "undetermined")],
)
def test_the_examples_are_what_they_say(book: LawBook, name: str, verdict: str) -> None:
    request = read_request((ROOT / "examples" / f"{name}-request.json").read_bytes())
    assert request.fictional
    assert check(book, request, MAY_2019, TODAY).verdict.value == verdict


@given(st.sampled_from(sorted(REQUIRED, key=str)), st.sampled_from([None, "", "   "]))
def test_taking_out_a_required_content_always_tells(path: tuple[str | int, ...], blank: str | None) -> None:
    found = checked(without(path, None if path == ("measures",) else blank))
    told = [f for f in found.findings if f.concept == REQUIRED[path] and f.verdict is not Verdict.SATISFIED]
    assert {f.citation.instrument for f in told} == {ARAB, UN}
    assert found.verdict is Verdict.NOT_SATISFIED
    assert all(f.mend for f in told)


def test_the_facts_are_told_missing_unless_only_service_is_asked() -> None:
    values = without(("facts",)) | {"facts_stated": []}
    assert verdict_on(checked(values), "contents.facts", UN) is Verdict.NOT_SATISFIED
    values["measures"] = [{"id": "m1", "purpose": "service_of_documents", "description": "A summons"}]
    assert verdict_on(checked(values), "contents.facts", UN) is Verdict.SATISFIED


def test_not_knowing_who_the_persons_are_is_no_breach() -> None:
    found = checked(without(("persons",)))
    assert found.verdict is Verdict.SATISFIED
    assert next(f for f in found.findings if f.concept == "contents.persons").mend


def test_practice_is_told_and_never_a_breach() -> None:
    found = checked(without(("legal_basis",), []) | {"assurances": []})
    asked = [
        f for f in found.findings if f.standing is Standing.PRACTICE and f.verdict is not Verdict.SATISFIED
    ]
    assert {f.concept for f in asked} == {"practice.stated_basis", "practice.assurances"}
    assert found.verdict is Verdict.SATISFIED


def test_under_two_binding_treaties_that_disagree_there_is_a_conflict(book: LawBook) -> None:
    """Were the deposits known, INTERPOL would be open under one convention and not under the other."""
    found = checked(
        {**COMPLETE, "channel": "interpol", "channel_agreed": True, "urgency": {"urgent": True}},
        with_known_deposits(book),
    )
    assert found.verdict is Verdict.CONFLICT
    told = next(f for f in found.findings if f.verdict is Verdict.CONFLICT)
    assert told.citation.cite == "20(5)"
    assert "46(13)" in {other.cite for other in told.related}


def test_under_two_binding_treaties_a_complete_request_is_satisfied(book: LawBook) -> None:
    found = checked(COMPLETE, with_known_deposits(book))
    assert found.verdict is Verdict.SATISFIED
    kept = next(f for f in found.findings if f.citation.cite == "20(28)")
    assert kept.reason.code == "law-relation-kept"


@pytest.mark.parametrize(
    ("agreed", "code", "verdict"),
    [
        (None, "law-relation-gives-way", Verdict.UNDETERMINED),
        (True, "law-relation-agreed", Verdict.SATISFIED),
        (False, "law-relation-not-agreed", Verdict.SATISFIED),
    ],
)
def test_the_paragraphs_that_give_way_wait_for_what_the_two_states_agree(
    book: LawBook, agreed: bool | None, code: str, verdict: Verdict
) -> None:
    found = checked({**COMPLETE, "agreed_paragraphs": agreed}, with_known_deposits(book))
    told = next(f for f in found.findings if f.citation == Citation(instrument="uncac_2003", cite="46(7)"))
    assert (told.reason.code, told.verdict) == (code, verdict)


def test_where_no_treaty_binds_there_is_no_basis() -> None:
    request = msgspec.convert({**COMPLETE, "requested_state": "KP"}, Request)
    found = check(shipped_law_book(), request, date(2014, 6, 1), TODAY)
    assert found.verdict is Verdict.NOT_SATISFIED
    assert {f.reason.code for f in found.stopping} == {"law-force-no"}


UNKNOWNS: dict[tuple[str, ...], list[Any]] = {
    ("channel",): ["central_authority", "diplomatic", "interpol", "arab_criminal_police_bureau"],
    ("channel_agreed",): [True, False],
    ("form",): ["written", "written_record", "oral"],
    ("language",): ["ar", "fr"],
    ("urgency", "urgent"): [True, False],
    ("urgency", "oral_agreed"): [True, False],
    ("proceedings", "stage"): ["investigation", "prosecution"],
    ("requesting_authority", "name"): ["", "A ministry (fictional)"],
    ("facts",): ["", "Facts (fictional)"],
    ("purpose",): ["", "Evidence"],
    ("persons",): [[], [{"name": "Somebody (fictional)"}]],
}


@st.composite
def partly_known(draw: st.DrawFn) -> tuple[dict[str, Any], tuple[str, ...], Any]:
    """A request with some facts not known, and a value for one of those."""
    values = json.loads(json.dumps({**COMPLETE, "facts_stated": []}))
    for path, choices in UNKNOWNS.items():
        put(values, path, draw(st.sampled_from([None, *choices])))
    unknown = draw(st.sampled_from(sorted(UNKNOWNS)))
    put(values, unknown, None)
    return values, unknown, draw(st.sampled_from(UNKNOWNS[unknown]))


def put(values: dict[str, Any], path: tuple[str, ...], value: object) -> None:
    *steps, last = path
    for step in steps:
        values = values[step]
    values[last] = value


@settings(max_examples=300)
@given(partly_known())
def test_learning_a_fact_never_undoes_what_was_decided(
    case: tuple[dict[str, Any], tuple[str, ...], Any],
) -> None:
    values, path, value = case
    before = decided(checked(values))
    put(values, path, value)
    after = checked(values)
    for found in after.findings:
        if found.verdict is Verdict.UNDETERMINED:
            assert key(found) not in before, f"{path} = {value!r} undid {key(found)}"


def decided(found: Check) -> set[tuple[str, str, str]]:
    open_ones = {key(f) for f in found.findings if f.verdict is Verdict.UNDETERMINED}
    return {key(f) for f in found.findings} - open_ones


def key(found: Finding) -> tuple[str, str, str]:
    return found.citation.instrument, found.citation.cite, found.concept


@given(partly_known())
def test_no_finding_without_its_place_and_no_open_one_without_what_it_lacks(
    case: tuple[dict[str, Any], Any, Any],
) -> None:
    book = shipped_law_book()
    for found in checked(case[0]).findings:
        held = book.find(found.citation.instrument)
        assert held is not None
        assert found.citation.cite in held.provisions
        assert found.verdict is not Verdict.UNDETERMINED or found.missing
        assert found.verdict is not Verdict.NOT_SATISFIED or found.mend


@given(partly_known())
def test_the_verdict_is_borne_out_by_what_is_shown(case: tuple[dict[str, Any], Any, Any]) -> None:
    found = checked(case[0])
    given_verdicts = {f.verdict for f in found.findings if f.standing is Standing.TREATY}
    if found.verdict is Verdict.SATISFIED:
        assert not given_verdicts & {Verdict.NOT_SATISFIED, Verdict.CONFLICT}
    else:
        assert found.verdict in {f.verdict for f in found.stopping}


def verdict_on(found: Check, concept: str, instrument: str) -> Verdict:
    return next(
        f.verdict for f in found.findings if f.concept == concept and f.citation.instrument == instrument
    )


def with_known_deposits(book: LawBook) -> LawBook:
    """The book as it would be if a checked source stated every deposit of the Arab Convention."""
    held = book.instruments[ARAB]
    parties = {
        state: tuple(msgspec.structs.replace(row, deposit=date(2017, 1, 1), verified="yes") for row in rows)
        for state, rows in held.parties.items()
    }
    assert isinstance(held.entry, EntryIntoForce)
    known = msgspec.structs.replace(held, parties=parties)
    return msgspec.structs.replace(book, instruments={**book.instruments, ARAB: known})


def test_the_schema_beside_the_page_is_the_format() -> None:
    assert json.loads((ROOT / "docs" / "request.schema.json").read_text("utf-8")) == json.loads(
        json.dumps(request_schema())
    )


@pytest.mark.parametrize("example", sorted((ROOT / "examples").glob("*.json")), ids=lambda path: path.stem)
def test_the_examples_follow_the_schema(example: Path) -> None:
    jsonschema.validate(json.loads(example.read_text("utf-8")), json.loads(json.dumps(request_schema())))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "law-input-not-json"),
        (b"{", "law-input-not-json"),
        (b'{"title": "\xff"}', "law-input-not-json"),
        (b"[]", "law-input-not-the-format"),
        (b'{"measurs": []}', "law-input-not-the-format"),
        (b'{"kind": "extradition_of_ships"}', "law-input-not-the-format"),
        (b'{"requested_state": "XX"}', "law-input-no-such-state"),
        (b'{"requested_state": "jo"}', "law-input-state-in-capitals"),
        (b'{"on": "2019-02-30"}', "law-input-no-such-date"),
        (b'{"deadline": {"on": "soon"}}', "law-input-no-such-date"),
        (b'{"persons": [{"born_on": "1/2/1970"}]}', "law-input-no-such-date"),
        (b"[" * 100_000, None),
        (b'{"measures": ' + b"[" * 100_000, None),
        (b'{"title": "' + b"a" * LARGEST_REQUEST + b'"}', "law-input-too-large"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_no_request_is_refused_with_one_reason(data: bytes, code: str | None) -> None:
    with pytest.raises(UnusableRequest) as refused:
        read_request(data)
    assert code in (None, refused.value.reason.code)


@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with suppress(UnusableRequest):
        read_request(data)


@pytest.mark.parametrize(
    ("required", "code"),
    [
        (True, "law-relation-treaty-required"),
        (False, "law-relation-without-treaty"),
        (None, "law-relation-without-treaty"),
    ],
)
def test_a_state_that_wants_a_treaty_is_not_told_that_it_extradites_without_one(
    book: LawBook, required: bool | None, code: str
) -> None:
    values = json.loads((ROOT / "examples" / "kinds" / "extradition.json").read_text("utf-8"))
    values["extradition"]["treaty_required"] = required
    told = [one for one in checked(values, book).findings if one.citation == Citation("uncac_2003", "44(7)")]
    assert [one.reason.code for one in told] == [code]
