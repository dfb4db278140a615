"""The concordance: a row for each concept, found by its name or the beginning of it."""

from rogatory.law.book import LawBook
from rogatory.law.concordance import concordance_rows


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
