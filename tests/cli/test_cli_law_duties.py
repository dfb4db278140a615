"""Who owes what after something happened, as an officer reads it: the commonest first, and nothing twice."""

from typing import Any

import pytest
from law_questions import DAY, in_json, law

BILATERAL, UN = "oman_morocco_2010", "uncac_2003"


@pytest.fixture(autouse=True)
def no_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ROGATORY_HOME", raising=False)


def owed(*words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = in_json("duties", *words)["duties"]
    return found


def test_reasons_are_owed_once_assistance_was_refused() -> None:
    assert {(UN, "46(23)"), ("arab_anti_corruption_2010", "20(13)")} == {
        (duty["instrument"], duty["cite"]) for duty in owed("refused", "TN", "JO", *DAY)
    }


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_after_an_arrest_each_reads_what_to_do_in_words_of_its_own(language: str) -> None:
    duties = owed("person_arrested", "OM", "MA", "--on", "2022-03-01", "--language", language)
    arrest = [duty for duty in duties if duty["instrument"] == BILATERAL]
    told = [(duty["cite"], duty["owed_by"], duty["due"]) for duty in arrest]
    assert told == [
        ("57[1]", "requesting", "2022-03-31"),
        ("57[1]", "requested", "2022-03-31"),
        ("57[2]", "requested", "2022-04-10"),
    ]
    assert len({duty["message"] for duty in arrest}) == len(arrest)


@pytest.mark.parametrize(
    ("language", "said", "owing"),
    [
        ("ar", "يبدأ الأثر في", "الدولة متلقية الطلب"),
        ("en", "Takes effect on 15 January 2027", "each State party"),
        ("fr", "Prend effet le 15 janvier 2027", "chaque État partie"),
    ],
)
def test_a_withdrawal_is_told_by_the_day_it_takes_effect(language: str, said: str, owing: str) -> None:
    told = law("duties", "withdrawal_notified", "TN", "JO", "--on", "2026-01-15", "--language", language).out
    assert said in told
    assert owing not in told


def test_what_concerns_one_kind_alone_comes_last_and_names_it() -> None:
    duties = owed("request_received", "TN", "JO", *DAY)
    treaties = [duty for duty in duties if duty["standing"] == "treaty"]
    named = [bool(duty["kinds_in_words"]) for duty in treaties]
    assert named == sorted(named)
    assert named[0] is False
    assert named[-1] is True
    assert "financial intelligence units" in law("duties", "request_received", "TN", "JO", *DAY).out


def test_where_one_kind_is_asked_or_meant_no_kind_is_named() -> None:
    for words in (("request_received", "TN", "JO", "--kind", "extradition"), ("person_arrested", "OM", "MA")):
        assert not [duty for duty in owed(*words, *DAY) if duty["kinds_in_words"]]


def test_a_request_for_extradition_received_is_one_requested() -> None:
    received = owed("request_received", "TN", "JO", "--kind", "extradition", *DAY)
    assert (UN, "44(9)") in {(duty["instrument"], duty["cite"]) for duty in received}


def test_practice_stands_in_the_order_of_its_days() -> None:
    duties = owed("request_received", "TN", "JO", *DAY)
    days = [duty["due"] for duty in duties if duty["standing"] == "practice"]
    assert len(days) > 5
    assert days == sorted(days)


def test_a_duty_of_two_kinds_is_told_once() -> None:
    cites = [duty["cite"] for duty in owed("refusal_intended", "OM", "MA", *DAY) if duty["cite"] == "38[3]"]
    assert cites == ["38[3]"]
