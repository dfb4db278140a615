"""Which treaties bind two States: computed from deposits, compared with the sources, never guessed."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.kernel.states import StateCode, state_code
from rogatory.law.basis import Basis, Binding, basis
from rogatory.law.book import LawBook
from rogatory.law.kinds import Kind
from rogatory.law.participation import computed_entry, general_entry, participation
from rogatory.store.lawfolders import shipped_law_book

TODAY = date(2026, 1, 1)
MAY_2019 = date(2019, 5, 31)
ARAB, UN = "arab_anti_corruption_2010", "uncac_2003"
STATES = sorted(shipped_law_book().instruments[UN].parties)


def between(book: LawBook, first: str, second: str, on: date = MAY_2019, known: date = TODAY) -> Basis:
    return basis(book, state_code(first), state_code(second), Kind.MUTUAL_LEGAL_ASSISTANCE, on, known)


def of(found: Basis, instrument: str) -> Binding:
    return next(held for held in found.instruments if held.id == instrument)


def test_the_convention_entered_into_force_by_its_thirtieth_deposit(book: LawBook) -> None:
    assert general_entry(book.instruments[UN], TODAY) == date(2005, 12, 14)


def test_every_listed_entry_into_force_agrees_with_the_rule(book: LawBook) -> None:
    held = book.instruments[UN]
    rows = [row for stays in held.parties.values() for row in stays if row.status == "party"]
    assert {row.state for row in rows if computed_entry(held, row, TODAY) != row.listed_entry} == set()


def test_a_missing_deposit_is_named_and_never_guessed(book: LawBook) -> None:
    binding = of(between(book, "TN", "JO"), ARAB)
    assert binding.in_force_between is None
    assert binding.facts == (f"{ARAB}/parties/TN/deposit", f"{ARAB}/parties/JO/deposit")
    assert not binding.verified


def test_no_two_states_are_ever_said_to_be_bound_by_the_arab_convention(book: LawBook) -> None:
    """No deposit is known, so no date makes it a yes."""
    members = sorted(book.instruments[ARAB].parties)
    for on in (MAY_2019, date(2024, 5, 7), date(2025, 12, 31)):
        bound = {of(between(book, "TN", other, on), ARAB).in_force_between for other in members}
        assert True not in bound


def test_while_one_force_is_unknown_so_is_which_article_applies(book: LawBook) -> None:
    found = between(book, "TN", "JO")
    related = {(f.citation.cite, f.verdict.value) for held in found.instruments for f in held.relation}
    both = {("20(28)", "undetermined"), ("46(7)", "undetermined")}
    assert related == both | {("40[2](4)", "undetermined"), ("18(7)", "undetermined")}


def test_a_date_nobody_checked_binds_nobody_until_it_is_confirmed(book: LawBook) -> None:
    gambia = of(between(book, "GM", "JO"), UN)
    assert gambia.in_force_between is None
    assert gambia.facts == (f"{UN}/parties/GM/confirmation",)
    assert not gambia.verified
    assert "law-basis-unverified" in {reason.code for reason in gambia.reasons}


def test_rows_not_verified_are_carried_along(book: LawBook, sources: Path) -> None:
    listed = {row["iso2"]: row["verified"] for row in party_rows(sources)}
    held = book.instruments[UN].parties
    assert {state: rows[-1].verified for state, rows in held.items()} == listed
    assert sum(verified == "no" for verified in listed.values()) == 12


def test_every_party_of_the_sources_is_in_the_book(book: LawBook, sources: Path) -> None:
    for row in party_rows(sources):
        held = book.instruments[UN].parties[state_code(row["iso2"])][-1]
        assert (held.deposit.isoformat() if held.deposit else "") == row["deposit"]
        assert (held.listed_entry.isoformat() if held.listed_entry else "") == row["entry_into_force"]
        assert held.action == row["action"]


def test_absence_after_the_list_ends_is_not_a_no(book: LawBook) -> None:
    assert of(between(book, "KP", "JO", date(2024, 8, 6)), UN).in_force_between is False
    assert of(between(book, "KP", "JO", date(2024, 8, 7)), UN).in_force_between is None


def test_what_was_not_yet_known_does_not_count(book: LawBook) -> None:
    """Barbados deposited in October 2023; who knew only the list of 2014 cannot say."""
    on = date(2024, 1, 1)
    assert of(between(book, "BB", "JO", on, TODAY), UN).in_force_between is True
    assert of(between(book, "BB", "JO", on, date(2016, 1, 1)), UN).in_force_between is None


def test_a_state_not_named_yet_leaves_every_treaty_open(book: LawBook) -> None:
    found = basis(book, None, StateCode("JO"), Kind.MUTUAL_LEGAL_ASSISTANCE, MAY_2019, TODAY)
    assert all(held.in_force_between is None for held in found.instruments)
    assert all("requesting_state" in held.facts for held in found.instruments)


@given(st.sampled_from(STATES), st.sampled_from(STATES), st.dates(date(2000, 1, 1), date(2030, 1, 1)))
def test_the_order_of_the_two_states_does_not_matter(first: StateCode, second: StateCode, on: date) -> None:
    book = shipped_law_book()
    there, back = between(book, first, second, on), between(book, second, first, on)
    assert answers(there) == answers(back)


def answers(found: Basis) -> list[tuple[str, bool | None]]:
    return [(held.id, held.in_force_between) for held in found.instruments]


@given(st.sampled_from(STATES), st.dates(date(2000, 1, 1), date(2030, 1, 1)))
def test_an_answer_always_has_its_reason_and_an_open_one_what_it_needs(state: StateCode, on: date) -> None:
    for held in between(shipped_law_book(), state, "JO", on).instruments:
        assert held.citation.cite
        assert held.reasons
        assert bool(held.missing) is (held.in_force_between is None)
        assert bool(held.facts) is (held.in_force_between is None)


@given(st.sampled_from(STATES), st.dates(date(2003, 1, 1), date(2030, 1, 1)))
def test_a_verified_party_that_never_left_stays_bound(state: StateCode, on: date) -> None:
    held = shipped_law_book().instruments[UN]
    if len(held.parties[state]) > 1:
        return
    if participation(held, state, on, TODAY).bound:
        assert participation(held, state, on + timedelta(days=400), TODAY).bound


def party_rows(sources: Path) -> Iterator[dict[str, str]]:
    with (sources / "parties" / "uncac_parties.csv").open(encoding="utf-8") as file:
        yield from csv.DictReader(file)


@pytest.mark.parametrize("on", [date(2010, 12, 20), date(2013, 6, 28)])
def test_before_it_entered_into_force_it_bound_nobody(book: LawBook, on: date) -> None:
    assert of(between(book, "JO", "EG", on), ARAB).in_force_between is False
