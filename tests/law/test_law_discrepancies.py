"""Two facts of one request that cannot both be so are told with both their places."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rogatory.law.discrepancies import discrepancies
from rogatory.law.request import Request

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DAY, BEFORE, AFTER = "2019-05-31", "2019-05-30", "2019-06-01"


def found(**values: Any) -> tuple[tuple[str, str], ...]:
    return discrepancies(msgspec.convert({"requested_state": "JO", "on": DAY, **values}, Request))


@pytest.mark.parametrize(
    ("values", "pair", "amiss", "well"),
    [
        ({"deadline": {"on": "?"}}, ("on", "deadline.on"), BEFORE, (DAY, AFTER)),
        (
            {"measures": [{"id": "a"}, {"id": "b", "hearing_on": "?"}]},
            ("on", "measures[1].hearing_on"),
            BEFORE,
            (DAY, AFTER),
        ),
        ({"persons": [{}, {"born_on": "?"}]}, ("persons[1].born_on", "on"), AFTER, (DAY, BEFORE)),
        ({"conduct": {"on": "?"}}, ("conduct.on", "on"), AFTER, (DAY, BEFORE)),
        (
            {"extradition": {"warrant": {"dated": "?"}}},
            ("extradition.warrant.dated", "on"),
            AFTER,
            (DAY, BEFORE),
        ),
        (
            {"extradition": {"judgment": {"dated": "?"}}},
            ("extradition.judgment.dated", "on"),
            AFTER,
            (DAY, BEFORE),
        ),
    ],
    ids=lambda held: str(held)[:40],
)
def test_days_out_of_order_are_told_and_the_same_day_is_in_order(
    values: dict[str, Any], pair: tuple[str, str], amiss: str, well: tuple[str, ...]
) -> None:
    def on(day: str) -> dict[str, Any]:
        put: dict[str, Any] = json.loads(json.dumps(values).replace("?", day))
        return put

    assert found(**on(amiss)) == (pair,)
    assert [found(**on(day)) for day in well] == [(), ()]
    assert found(**{**on(amiss), "on": None}) == ()
    assert found(**on("no day")) == ()


def test_a_period_that_ends_before_it_begins_is_told() -> None:
    place = ("measures[0].period_from", "measures[0].period_to")
    assert found(measures=[{"id": "a", "period_from": AFTER, "period_to": DAY}]) == (place,)
    assert found(measures=[{"id": "a", "period_from": DAY, "period_to": DAY}]) == ()
    assert found(measures=[{"id": "a", "period_from": AFTER}]) == ()


@pytest.mark.parametrize(
    ("said", "nationalities", "told"),
    [
        (False, ["JO"], True),
        (False, ["TN", "JO"], True),
        (True, ["TN"], True),
        (True, ["TN", "JO"], False),
        (False, ["TN"], False),
        (None, ["JO"], False),
        (True, [], False),
        (True, None, False),
    ],
)
def test_a_nationality_told_in_two_ways_is_told(said: bool | None, nationalities: Any, told: bool) -> None:
    pair = ("extradition.national_of_requested_state", "conduct.offender_nationalities")
    given = found(
        extradition={"national_of_requested_state": said}, conduct={"offender_nationalities": nationalities}
    )
    assert given == ((pair,) if told else ())


@pytest.mark.parametrize(
    ("said", "present", "told"),
    [
        (True, "FR", True),
        (False, "JO", True),
        (True, "JO", False),
        (False, "FR", False),
        (None, "FR", False),
        (True, None, False),
    ],
)
def test_a_whereabouts_told_in_two_ways_is_told(said: bool | None, present: str | None, told: bool) -> None:
    pair = ("extradition.in_requested_state", "conduct.offender_present_in")
    given = found(extradition={"in_requested_state": said}, conduct={"offender_present_in": present})
    assert given == ((pair,) if told else ())


def test_without_the_state_asked_nobody_can_tell() -> None:
    assert (
        found(
            requested_state=None,
            extradition={"in_requested_state": True, "national_of_requested_state": True},
            conduct={"offender_present_in": "FR", "offender_nationalities": ["FR"]},
        )
        == ()
    )


def test_two_facts_under_one_identifier_are_told_once() -> None:
    facts = [{"id": name, "text": "A fact."} for name in ("a", "b", "a", "a", "b")]
    assert found(facts_stated=facts) == (
        ("facts_stated[0].id", "facts_stated[2].id"),
        ("facts_stated[1].id", "facts_stated[4].id"),
    )
    assert found(facts_stated=[{"id": "", "text": "A fact."}] * 2) == ()


def test_the_examples_agree_with_themselves() -> None:
    for file in EXAMPLES.rglob("*.json"):
        assert discrepancies(msgspec.json.decode(file.read_bytes(), type=Request)) == (), file.name
