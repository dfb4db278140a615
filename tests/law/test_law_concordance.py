"""The concordance: a row for each concept, found by its name or the beginning of it."""

from itertools import chain

import msgspec
import pytest

from rogatory.kernel.dates import Period, Unit
from rogatory.law.book import LawBook
from rogatory.law.concordance import Row, concordance_rows
from rogatory.law.vocabulary import Force
from rogatory.store.lawfolders import shipped_law_book

UN, ARAB = "uncac_2003", "arab_anti_corruption_2010"
WEIGHS_NOTHING = {None, Force.DEFINES, Force.LISTS}
"""What says neither that a State must nor that it may."""


def test_the_whole_table_has_a_row_for_each_concept_the_treaties_state(book: LawBook) -> None:
    stated = {one.concept for held in book.instruments.values() for one in held.provisions.values()}
    rows = concordance_rows(book)
    assert {row.concept for row in rows} == stated
    assert len(rows) == len(stated)


def test_a_beginning_ends_at_a_dot(book: LawBook) -> None:
    found = {row.concept for row in concordance_rows(book, "refusal")}
    assert "refusal.reasons" in found
    assert all(concept == "refusal" or concept.startswith("refusal.") for concept in found)
    assert concordance_rows(book, "refus") == ()


def test_a_concept_of_rules_alone_has_the_places_they_rest_on_each_once(book: LawBook) -> None:
    (row,) = concordance_rows(book, "scope.offence")
    assert {key: tuple(place.citation.cite for place in held) for key, held in row.places.items()} == {
        held.id: tuple(dict.fromkeys(rule.cite for rule in held.rules if rule.concept == "scope.offence"))
        for held in book.instruments.values()
        if any(rule.concept == "scope.offence" for rule in held.rules)
    }
    assert set(row.absent_from) == set(book.instruments) - set(row.places)


def test_what_a_provision_states_is_not_told_again_by_its_rules(book: LawBook) -> None:
    whole = {row.concept: row for row in concordance_rows(book)}
    assert [row for row in concordance_rows(book, "refusal") if row.concept in whole] == [
        row for concept, row in whole.items() if concept == "refusal" or concept.startswith("refusal.")
    ]


def test_what_a_menu_counts_is_what_its_choice_shows(book: LawBook) -> None:
    everything = concordance_rows(book, of_rules=True)
    for part in {row.concept.partition(".")[0] for row in everything}:
        counted = [row for row in everything if row.concept == part or row.concept.startswith(f"{part}.")]
        assert list(concordance_rows(book, part)) == counted


def differences(kind: str, book: LawBook | None = None) -> list[tuple[Row, tuple[tuple[str, str, str], ...]]]:
    """The rows told to differ in this way, with treaty, place and value of each side."""
    return [
        (row, tuple((place.instrument, place.cite, value) for place, value in found.values))
        for row in concordance_rows(book or shipped_law_book())
        for found in row.differences
        if found.kind == kind
    ]


def test_where_one_treaty_obliges_and_another_permits_every_place_that_does_either_is_told() -> None:
    told = differences("force")
    assert told
    for row, values in told:
        places = chain.from_iterable(row.places.values())
        weighty = [place for place in places if place.force not in WEIGHS_NOTHING]
        assert list(values) == [
            (place.citation.instrument, place.citation.cite, place.force) for place in weighty
        ]
        assert len({key for key, _, _ in values}) > 1
        assert len({force for _, _, force in values}) > 1


def periods(book: LawBook, *lengths: tuple[str, int]) -> LawBook:
    """The book with one period after another on one concept, in the treaties named."""
    held = dict(book.instruments)
    for number, (key, count) in enumerate(lengths):
        (spare, *_) = held[key].rules
        concept = next(iter(held[UN].provisions.values())).concept
        rule = msgspec.structs.replace(
            spare, id=f"period-{number}", concept=concept, period=Period(count, Unit.YEARS)
        )
        held[key] = msgspec.structs.replace(held[key], rules=(*held[key].rules, rule))
    return msgspec.structs.replace(book, instruments=held)


@pytest.mark.parametrize(
    ("lengths", "differ"),
    [
        (((UN, 91), (ARAB, 92)), True),
        (((UN, 91), (ARAB, 91)), False),
        (((UN, 91), (UN, 92)), False),
    ],
)
def test_periods_differ_where_two_treaties_give_two_lengths(
    book: LawBook, lengths: tuple[tuple[str, int], ...], differ: bool
) -> None:
    told = [values for _, values in differences("period", periods(book, *lengths)) if "91 years" in str(values)]
    assert bool(told) is differ
    for values in told:
        assert {(key, value) for key, _, value in values} == {(key, f"{count} years") for key, count in lengths}
