"""Time: for every two parties, on every day that matters, a treaty binds them or not; no gap, no overlap."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.kernel.dates import Period, Unit, due_on, end_of, months_after
from rogatory.kernel.states import StateCode
from rogatory.law.basis import every_pair
from rogatory.law.book import Instrument, LawBook, Party
from rogatory.law.kinds import Kind
from rogatory.law.participation import computed_entry, general_entry, participation
from rogatory.store.lawfolders import shipped_law_book

TODAY = date(2026, 1, 1)
DEPOSITED = ("uncac_2003", "untoc_2000")
"""The treaties of which deposits are known, so that every day can be computed."""


def around(days: Iterable[date | None]) -> list[date]:
    """Each day with the day before it and the day after it."""
    return sorted({day + timedelta(days=step) for day in days if day for step in (-1, 0, 1)})


def days_of(held: Instrument, row: Party) -> list[date]:
    return around([row.signature, row.deposit, row.listed_entry, computed_entry(held, row, TODAY), row.until])


def covering(held: Instrument, state: StateCode, on: date) -> list[Party]:
    """The stays that cover a day, by plain arithmetic on the list: the oracle beside the engine."""
    entered = general_entry(held, TODAY)
    assert entered is not None
    assert held.entry is not None
    return [
        row
        for row in held.parties[state]
        if row.status == "party" and row.deposit
        if max(entered, row.deposit + timedelta(days=held.entry.state_days)) <= on
        if row.until is None or on < row.until
    ]


@pytest.mark.parametrize("treaty", DEPOSITED)
def test_every_party_is_bound_from_its_day_on_without_gap_or_overlap(book: LawBook, treaty: str) -> None:
    held = book.instruments[treaty]
    for state, rows in held.parties.items():
        if any(row.left_on_unknown_day for row in rows):
            continue
        checked = all(row.verified == "yes" for row in rows)
        for on in sorted({day for row in rows for day in days_of(held, row)}):
            stays = covering(held, state, on)
            assert len(stays) <= 1, f"{state} is a party twice on {on}"
            bound = participation(held, state, on, TODAY).bound
            expected = {bool(stays)} if stays and checked else {None} if stays else {False, None}
            assert bound in expected, f"{state} on {on}: {bound}"


def _is_known(row: Party) -> bool:
    return row.deposit is not None and row.verified == "yes"


@pytest.mark.parametrize("treaty", DEPOSITED)
def test_two_parties_are_bound_while_both_are_and_no_day_longer(book: LawBook, treaty: str) -> None:
    """Every pair, on every day around a signature, a deposit, an entry into force or an end of either."""
    held = book.instruments[treaty]
    known = [state for state, rows in held.parties.items() if all(map(_is_known, rows))]

    @cache
    def bound(state: StateCode, on: date) -> bool | None:
        return participation(held, state, on, TODAY).bound

    days = {
        state: sorted({day for row in held.parties[state] for day in days_of(held, row)}) for state in known
    }
    last = {
        state: max(computed_entry(held, row, TODAY) or date.min for row in held.parties[state])
        for state in known
    }
    for first, second in combinations(known, 2):
        both = [on for on in (*days[first], *days[second]) if bound(first, on) and bound(second, on)]
        if any(row.until for state in (first, second) for row in held.parties[state]):
            continue
        starts = max(last[first], last[second])
        assert both, f"{first} and {second} are never bound"
        assert min(both) >= starts, f"{first} and {second} are bound before {starts}"
        assert starts in both, f"{first} and {second} are not bound on {starts}"


def test_every_pair_agrees_with_the_parts_of_the_two_states(book: LawBook) -> None:
    held = book.instruments["uncac_2003"]
    states = sorted(held.parties)
    on = date(2006, 9, 24)
    for first, second, found in every_pair(book, states, Kind.EXTRADITION, on, TODAY):
        binding = next(one for one in found.instruments if one.id == held.id)
        parts = {participation(held, state, on, TODAY).bound for state in (first, second)}
        wanted = False if False in parts else None if None in parts else True
        assert binding.in_force_between is wanted


def test_a_treaty_in_force_binds_nobody_the_day_before(book: LawBook) -> None:
    for treaty in DEPOSITED:
        held = book.instruments[treaty]
        entered = general_entry(held, TODAY)
        assert entered is not None
        before = entered - timedelta(days=1)
        assert not any(participation(held, state, before, TODAY).bound for state in held.parties)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 400))
def test_months_end_on_the_same_number_or_the_last_day_there_is(start: date, count: int) -> None:
    end = months_after(start, count)
    assert (end.year - start.year) * 12 + end.month - start.month == count
    assert end.day == start.day or (end.day < start.day and (end + timedelta(days=1)).day == 1)


def test_six_months_and_a_year_are_counted_by_the_calendar() -> None:
    assert end_of(date(2023, 8, 31), Period(6, Unit.MONTHS)) == date(2024, 2, 29)
    assert end_of(date(2024, 2, 29), Period(1, Unit.YEARS)) == date(2025, 2, 28)
    assert end_of(date(2019, 5, 31), Period(15, Unit.DAYS)) == date(2019, 6, 15)
    assert end_of(date(2019, 5, 31), Period(25, Unit.HOURS)) == date(2019, 6, 2)
    with pytest.raises(ValueError, match="working days"):
        end_of(date(2019, 5, 31), Period(3, Unit.WORKING_DAYS))
    assert due_on.__doc__


def stays() -> Iterator[tuple[str, StateCode]]:
    for treaty in DEPOSITED:
        held = shipped_law_book().instruments.get(treaty)
        yield from ((treaty, state) for state in sorted(held.parties)) if held else ()


@given(st.data())
def test_what_was_learnt_later_never_changes_what_was_known_then(data: st.DataObject) -> None:
    """An answer as known on a day is the same whenever it is asked: later rows do not count."""
    treaty, state = data.draw(st.sampled_from(list(stays())))
    held = shipped_law_book().instruments[treaty]
    on = data.draw(st.dates(date(2000, 1, 1), date(2030, 1, 1)))
    known = data.draw(st.dates(date(2000, 1, 1), date(2030, 1, 1)))
    rows = tuple(row for row in held.parties[state] if row.recorded <= known)
    then = participation(held, state, on, known)
    assert bool(then.reasons or then.missing)
    if not rows and on > known:
        assert then.bound is not True
