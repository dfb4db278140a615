"""Which treaties there are, for which kind of request, and since when a State is bound."""

from pathlib import Path

import pytest
from law_questions import DAY, in_json, law, unusable
from test_cli_law import office

ARAB, UN = "arab_anti_corruption_2010", "uncac_2003"


@pytest.fixture(autouse=True)
def no_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ROGATORY_HOME", raising=False)


def test_every_kind_of_request_is_listed_with_each_treatys_stance_to_it() -> None:
    kinds = {kind["kind"]: kind for kind in in_json("kinds")["kinds"]}
    assert len(kinds) == 16
    stance = {one["instrument"]: one for one in kinds["financial_intelligence"]["instruments"]}
    assert (stance[UN]["stance"], stance[UN]["cite"]) == ("rules", "58")
    assert stance[ARAB]["stance"] == "silent"
    assert stance[ARAB]["cite"] == ""
    assert stance[ARAB]["note"]


def test_an_offices_own_treaty_stands_among_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROGATORY_HOME", str(office(tmp_path)))
    kinds = in_json("kinds")["kinds"]
    assert all("pact_1999" in {one["instrument"] for one in kind["instruments"]} for kind in kinds)


def test_what_binds_stands_before_what_may() -> None:
    found = in_json("basis", "TN", "JO", "--kind", "extradition", *DAY)
    assert found["kind"] == "extradition"
    bounds = [held["in_force_between"] for held in found["instruments"]]
    assert bounds == sorted(bounds, key=[True, None, False].index)
    assert all(held["stance"] for held in found["instruments"])
    assert found["fallback"]


def test_a_treaty_that_says_nothing_on_the_kind_is_named_as_silent() -> None:
    found = in_json("basis", "TN", "JO", "--kind", "financial_intelligence", *DAY)
    silent = {held["id"]: held for held in found["silent"]}
    assert silent[ARAB]["note"]
    assert ARAB not in {held["id"] for held in found["instruments"]}
    assert UN in {held["id"] for held in found["instruments"]}


def test_what_a_state_declared_comes_with_its_source() -> None:
    found = in_json("basis", "FR", "LU", *DAY)
    declared = next(held for held in found["instruments"] if held["id"] == UN)["declared"]
    row = next(row for row in declared if row["cite"] == "46(13)")
    assert (row["state"], row["type"], row["languages"]) == ("LU", "central_authority", ["de", "fr", "en"])
    assert row["source"]


def test_acts_older_than_the_treaty_leave_its_reach_open() -> None:
    found = in_json("basis", "TN", "JO", "--conduct", "2005-01-01", *DAY)
    assert found["conduct_on"] == "2005-01-01"
    conduct = next(held for held in found["instruments"] if held["id"] == UN)["conduct"]
    assert (conduct["verdict"], bool(conduct["missing"])) == ("undetermined", True)
    later = in_json("basis", "TN", "JO", "--conduct", "2015-01-01", *DAY)
    assert next(one for one in later["instruments"] if one["id"] == UN)["conduct"]["verdict"] == "satisfied"


def test_entry_into_force_is_computed_from_the_deposits() -> None:
    found = in_json("status", UN, "TN", *DAY)
    assert (found["entry"]["since"], found["entry"]["computed"]) == ("2005-12-14", True)
    (tunisia,) = found["states"]
    assert tunisia["bound"] is True
    assert tunisia["stays"][0]["binds_from"] == "2008-10-23"
    assert tunisia["note"]  # how the thirty days are counted is a reading, and said


def test_a_state_that_left_and_came_back_has_two_stays() -> None:
    (bhutan,) = in_json("status", UN, "BT")["states"]
    assert len(bhutan["stays"]) == 2
    assert bhutan["stays"][0]["left_on_unknown_day"] is True


def test_a_deposit_no_source_states_leaves_the_party_undetermined() -> None:
    (jordan,) = in_json("status", ARAB, "JO", *DAY)["states"]
    assert (jordan["bound"], jordan["verified"]) == (None, False)
    assert jordan["missing"]


def test_an_amendment_clause_that_contradicts_itself_is_not_settled() -> None:
    found = in_json("status", ARAB)
    assert found["amendment"]["settled"] is False
    assert {note["cite"] for note in found["amendment"]["notes"]} == {"35(7)"}
    assert found["withdrawal"]["reading"]


@pytest.mark.parametrize(
    ("kind", "requested_on", "verdict"),
    [
        ("extradition", "2024-02-01", "satisfied"),
        ("mutual_legal_assistance", "2024-02-01", "undetermined"),
        ("mutual_legal_assistance", "2025-02-01", "not_satisfied"),
    ],
)
def test_what_becomes_of_a_request_when_a_state_withdraws(kind: str, requested_on: str, verdict: str) -> None:
    days = ("--withdrawal", "2024-01-01", "--requested-on", requested_on)
    assert in_json("status", ARAB, *days, "--kind", kind)["pending"]["verdict"] == verdict


@pytest.mark.parametrize(
    ("instrument", "state", "requested_on", "verdict"),
    [
        (ARAB, "TN", "2024-02-01", "undetermined"),  # the day of its deposit is in no source
        (ARAB, "FR", "2024-02-01", "not_satisfied"),  # the treaty is not open to it
        (ARAB, "TN", "2025-02-01", "not_satisfied"),  # too late whether it was bound or not
        (UN, "TN", "2024-02-01", "undetermined"),  # bound, and the treaty is silent
    ],
)
def test_what_a_withdrawal_leaves_hangs_on_whether_the_state_was_bound(
    instrument: str, state: str, requested_on: str, verdict: str
) -> None:
    days = ("--withdrawal", "2024-01-01", "--requested-on", requested_on, "--kind", "extradition")
    pending = in_json("status", instrument, state, *days)["pending"]
    assert pending["verdict"] == verdict
    assert bool(pending["missing"]) is (verdict == "undetermined")


@pytest.mark.parametrize(
    ("language", "said"),
    [("ar", "من ذاكرة الباحث"), ("en", "from a researcher’s memory"), ("fr", "de la mémoire d’un chercheur")],
)
def test_a_source_is_told_in_the_readers_language(language: str, said: str) -> None:
    told = law("status", UN, "--language", language).out
    assert "researcher memory" not in told
    states = [row["state"] for row in in_json("status", UN)["states"]]
    weak = next(
        state
        for state in states
        for stay in in_json("status", UN, state)["states"][0]["stays"]
        if stay["source"] == "researcher memory"
    )
    assert said in law("status", UN, weak, "--language", language).out


@pytest.mark.parametrize(("language", "word"), [("ar", "تونس"), ("en", "Tunisia"), ("fr", "Tunisie")])
def test_the_parties_are_read_in_the_readers_language(language: str, word: str) -> None:
    asked = law("status", UN, "--language", language)
    assert asked.status == 0
    assert word in asked.out


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (("basis", "TN", "JO", "--conduct", "2005"), "--conduct"),
        (("basis", "TN", "JO", "--kind", "two\nlines"), "--kind"),
        (("status", "uncak"), "INSTRUMENT"),
        (("status", "practice"), "INSTRUMENT"),
        (("status", UN, "tn"), "STATE"),
        (("status", UN, "--on", "tomorrow"), "--on"),
        (("status", UN, "--withdrawal", "2024-01-01"), "--requested-on"),
        (("status", UN, "--kind", "extradition"), "--withdrawal"),
        (
            (
                "status",
                UN,
                "--withdrawal",
                "9999-12-31",
                "--requested-on",
                "2020-01-01",
                "--kind",
                "extradition",
            ),
            "--withdrawal",
        ),
        (
            ("status", UN, "--withdrawal", "2020-01-01", "--requested-on", "2020-01-01", "--kind", "war"),
            "--kind",
        ),
    ],
)
def test_a_question_that_cannot_be_used_names_the_place(words: tuple[str, ...], place: str) -> None:
    unusable(*words, place=place)
