"""Facts in lists, and in lists within lists: found at their place, compared item by item, told in short."""

import re
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.law.comparisons import Comparison, NoSuchFact, compared, read_test
from rogatory.law.examinations import examine
from rogatory.law.paths import absent, values_at
from rogatory.law.request import Request
from rogatory.store.lawfolders import shipped_law_book


def request(**values: Any) -> Request:
    return msgspec.convert(values, Request)


TWO_OFFENCES = [
    {"title": "Bribery", "elements": [{"id": "e1", "facts": ["f1", "f2"]}, {"id": "e2", "text": "A gift"}]},
    {"title": "Fraud"},
    {"title": "Theft", "elements": []},
]


def test_a_fact_of_a_list_within_a_list_is_found_at_each_place() -> None:
    asked = request(offences=TWO_OFFENCES)
    assert list(values_at(asked, "offences[].elements[].id")) == [
        ("offences[0].elements[0].id", "e1"),
        ("offences[0].elements[1].id", "e2"),
        ("offences[1].elements", None),
    ]
    assert list(values_at(asked, "offences[].elements[].facts[]")) == [
        ("offences[0].elements[0].facts[0]", "f1"),
        ("offences[0].elements[0].facts[1]", "f2"),
        ("offences[1].elements", None),
    ]


@pytest.mark.parametrize("offences", [None, []])
def test_a_list_within_a_list_nobody_gave_is_not_known_at_the_outer_one(offences: list[Any] | None) -> None:
    told = list(values_at(request(offences=offences), "offences[].elements[].id"))
    assert told == ([("offences", None)] if offences is None else [])
    assert absent(request(offences=offences), "offences[].elements[].id") == ("offences",)


def test_what_a_list_within_a_list_lacks_is_told_where_it_lacks() -> None:
    assert absent(request(offences=TWO_OFFENCES), "offences[].elements[].text") == (
        "offences[0].elements[0].text",
        "offences[1].elements",
        "offences[2].elements",
    )
    assert absent(request(offences=TWO_OFFENCES[:1]), "offences[].elements[].id") == ()


@pytest.mark.parametrize(
    ("conduct", "found", "lacking"),
    [
        (None, [("conduct.committed_in", None)], ("conduct.committed_in",)),
        ({}, [("conduct.committed_in", None)], ("conduct.committed_in",)),
        ({"committed_in": []}, [], ("conduct.committed_in",)),
        (
            {"committed_in": ["TN", " "]},
            [("conduct.committed_in[0]", "TN"), ("conduct.committed_in[1]", " ")],
            ("conduct.committed_in[1]",),
        ),
    ],
)
def test_the_items_of_a_list_in_a_part_are_found(
    conduct: dict[str, Any] | None, found: list[Any], lacking: tuple[str, ...]
) -> None:
    asked = request(conduct=conduct)
    assert list(values_at(asked, "conduct.committed_in[]")) == found
    assert absent(asked, "conduct.committed_in[]") == lacking


ASKED = request(
    title="Bribery",
    language="ar",
    conduct={"committed_in": ["JO", "TN"]},
    measures=[{"id": "m1", "questions": ["Who paid?"]}, {"id": "m2"}],
)


@pytest.mark.parametrize(
    ("test", "holds"),
    [
        ("conduct.committed_in[]=TN", True),
        ("conduct.committed_in[]=FR", False),
        ("conduct.committed_in[]!=TN", True),
        ("measures[].questions[]=said", True),
        ("conduct.effects_in[]=TN", None),
        ("title=Bribery|language=fr", True),
        ("title=Fraud|language=ar", True),
        ("title=Fraud|language=fr", False),
        ("title=Fraud|title=Bribery", True),
        ("title!=Fraud|title!=Bribery", True),
        ("title=Fraud|title!=Fraud", True),
        ("title!=Bribery|title=Fraud", False),
        ("extradition.sentence_months<3|title=Bribery", True),
    ],
)
def test_one_item_or_one_comparison_that_holds_is_enough(test: str, holds: bool | None) -> None:
    assert compared(ASKED, read_test(test)).holds is holds


@pytest.mark.parametrize("test", ["title[]=x", "nothing[]=x", "offences[]=x", "conduct.committed_in=TN"])
def test_what_is_no_list_of_facts_cannot_be_compared_by_its_items(test: str) -> None:
    with pytest.raises(NoSuchFact, match=re.escape(test)):
        read_test(test)


@given(st.lists(st.sampled_from(("a", "b", "c")), min_size=1, max_size=4), st.sampled_from("abcd"))
def test_choices_of_one_fact_are_read_as_one_comparison_and_mean_the_same(words: list[str], title: str) -> None:
    test = read_test("|".join(f"title={word}" for word in words))
    assert test.any_of == (Comparison("title", "=", tuple(words)),)
    assert compared(request(title=title), test).holds is (title in words)


@given(st.lists(st.booleans(), min_size=1, max_size=9))
def test_neighbouring_measures_are_told_as_a_run(asked: list[bool]) -> None:
    """``1–3, 7``: no number is lost and none is added."""
    purposes = ("documents_and_records" if one else "service_of_documents" for one in asked)
    measures = [{"id": f"m{number}", "purpose": purpose} for number, purpose in enumerate(purposes)]
    found = [
        str(one.reason.args["measures"])
        for one in examine(shipped_law_book().instruments["uncac_2003"], request(measures=measures))
        if one.citation.cite == "46(3)(f)" and one.reason.code == "law-purpose-listed"
    ]
    wanted = [number for number, one in enumerate(asked, start=1) if one]
    runs = [run.split("–") for told in found for run in told.split(", ")]
    spans = [range(int(run[0]), int(run[-1]) + 1) for run in runs]
    assert [number for span in spans for number in span] == wanted
    assert all(before[-1] + 1 < after[0] for before, after in pairwise(spans))
    assert all(len(run) == len({*run}) for run in runs)
