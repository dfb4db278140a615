"""A request file that cannot be used is refused with one sentence: what is wrong, and where in the file."""

import codecs
import json
from typing import Any

import pytest

from rogatory.kernel.findings import Sentence
from rogatory.law.request import Request
from rogatory.law.request_file import LARGEST_REQUEST, UnusableRequest, read_request


def reason(data: bytes) -> Sentence:
    """Why the file is refused."""
    with pytest.raises(UnusableRequest) as refused:
        read_request(data)
    return refused.value.reason


@pytest.mark.parametrize(
    ("content", "args"),
    [
        ({"measurs": []}, {"defect": "unknown_field", "at": "measurs", "text": "measurs"}),
        (
            {"offences": [{"titel": "Bribery"}]},
            {"defect": "unknown_field", "at": "offences[0].titel", "text": "titel"},
        ),
        (
            {"offences": [{"elements": [{}]}]},
            {"defect": "missing_field", "at": "offences[0].elements[0].id", "text": "id"},
        ),
        ({"title": 1}, {"defect": "wrong_type", "at": "title", "wanted": "str", "given": "int"}),
        (
            {"translations": [1]},
            {"defect": "wrong_type", "at": "translations[0]", "wanted": "str", "given": "int"},
        ),
        (
            {"proceedings": []},
            {"defect": "wrong_type", "at": "proceedings", "wanted": "object", "given": "array"},
        ),
        ({"kind": "war"}, {"defect": "unknown_word", "at": "kind", "text": "war"}),
        (
            {"extradition": {"sentence_months": -1}},
            {"defect": "too_low", "at": "extradition.sentence_months", "limit": "0"},
        ),
        (
            {"extradition": {"sentence_months": 2401}},
            {"defect": "too_high", "at": "extradition.sentence_months", "limit": "2400"},
        ),
        ({"legal_basis": ["x"] * 10_001}, {"defect": "too_many", "at": "legal_basis", "limit": "10000"}),
        ([], {"defect": "no_object", "at": "", "wanted": "object", "given": "array"}),
        ({"x" * 60: 1}, {"defect": "unknown_field", "at": "x" * 40, "text": "x" * 40}),
    ],
    ids=lambda held: str(held)[:30],
)
def test_a_departure_from_the_format_is_told_by_its_kind_and_place(
    content: object, args: dict[str, str]
) -> None:
    told = reason(json.dumps(content).encode())
    nothing = {"at": "", "text": "", "wanted": "", "given": "", "limit": ""}
    assert told.code == "law-input-not-the-format"
    assert {name: value for name, value in told.args.items() if name != "problem"} == {**nothing, **args}
    assert 0 < len(str(told.args["problem"])) <= 200


@pytest.mark.parametrize(
    ("data", "defect", "byte"),
    [
        (b"", "empty", ""),
        (b" \n", "empty", ""),
        (b'{"title": ', "cut_short", ""),
        (b'{"titel": ', "cut_short", ""),
        (b'{"title": x}', "malformed", "10"),
        (b'{"title": "\xe9"}', "not_utf_8", ""),
        ('{"title": "a"}'.encode("utf-16"), "not_utf_8", "0"),
        (rb'{"title": "\ud800"}', "half_a_sign", "11"),
        (rb'{"title": "\ud83d\ude00 \\ud800 \udc00"}', "half_a_sign", "32"),
        (rb'{"title": "\uD800\uD800"}', "half_a_sign", "11"),
        (rb'{"\ud800 and more": 1}', "half_a_sign", "2"),
        (rb'{"title": "\ud83d', "cut_short", ""),
        (rb'{"title": x, "facts": "\ud800"}', "malformed", "10"),
    ],
)
def test_a_file_that_is_no_json_is_told_from_where_it_cannot_be_read(
    data: bytes, defect: str, byte: str
) -> None:
    told = reason(data)
    assert (told.code, told.args["defect"], told.args["byte"]) == ("law-input-not-json", defect, byte)
    assert told.args["problem"]


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"conduct": ' * 100_000])
def test_nesting_without_end_is_told_as_such(data: bytes) -> None:
    assert reason(data) == Sentence("law-input-too-deep")


def test_a_file_as_large_as_allowed_is_read_and_one_byte_more_is_not() -> None:
    written = b'{"title": "a"}'
    assert read_request(written + b" " * (LARGEST_REQUEST - len(written))).title == "a"
    told = reason(written + b" " * (LARGEST_REQUEST - len(written) + 1))
    assert told == Sentence("law-input-too-large", {"limit": "10 MB"})


def test_a_sign_written_as_both_its_halves_is_read() -> None:
    assert read_request(rb'{"title": "\ud83d\ude00 \\ud800"}').title == "\U0001f600 \\ud800"


def test_a_byte_order_mark_changes_nothing() -> None:
    assert read_request(codecs.BOM_UTF8 + b'{"title": "a"}') == read_request(b'{"title": "a"}')


def test_a_field_that_stands_twice_is_named() -> None:
    assert reason(b'{"title": "a", "title": "b"}') == Sentence("law-input-named-twice", {"path": "title"})


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"format": "rogatory.request/9"}, ("law-input-unknown-format", "rogatory.request/9")),
        ({"format": "f" * 60}, ("law-input-unknown-format", "f" * 40)),
        ({"requesting_state": "TN", "requested_state": "TN"}, ("law-input-same-state", "TN")),
        ({"requesting_state": "Tunisia" * 9}, ("law-input-no-such-state", ("Tunisia" * 9)[:40])),
        ({"requesting_state": "tn"}, ("law-input-state-in-capitals", "tn")),
        ({"conduct": {"committed_in": [""]}}, ("law-input-no-such-state", "")),
        ({"extradition": {"arrested_on": "day" * 20}}, ("law-input-no-such-date", ("day" * 20)[:40])),
    ],
)
def test_what_stands_for_a_state_a_day_or_a_format_and_is_none_is_quoted(
    values: dict[str, Any], told: tuple[str, str]
) -> None:
    said = reason(json.dumps(values).encode())
    assert (said.code, said.args["text"]) == told
    if said.code == "law-input-unknown-format":
        assert said.args["known"] == Request().format


def test_what_is_quoted_of_a_file_is_cut_and_stands_on_one_line() -> None:
    long = "x" * 300
    told = reason(json.dumps({long: 1}).encode()).args
    assert told["problem"] == f"Object contains unknown field `{long}"[:200]
