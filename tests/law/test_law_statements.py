"""Our statements read as sentences in each language, and sources are told in the reader's own."""

import pytest

from rogatory.desk.law_in_words import source_in_words
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import Instrument, LawBook

SENTENCES = ("It ", "They ", "Inquiries ", "The request ", "The requested State finds", "The State may ")
FRAGMENTS = (
    *("طلب لم", "تنفيذ ترى", "تدبير ما كان", "استجابة تخالف", "مسار ", "أن ", "في طلب "),
    *("إذا كان المتهم", "تقوية ", "التعاون على", "تيسير ", "زيادة ", "حث ", "إعانة ", "استعراض "),
)


def test_what_is_a_sentence_in_english_is_one_in_arabic(book: LawBook) -> None:
    """An item told as *It must…* in English is in Arabic no bare noun and no bare clause."""
    fragments = [
        f"{held.id} {cite}"
        for held in book.instruments.values()
        for cite, stated in held.provisions.items()
        if stated.statement["en"].startswith(SENTENCES) and stated.statement["ar"].startswith(FRAGMENTS)
    ]
    assert fragments == []


def sources(held: Instrument) -> set[str]:
    """What the parties, the declarations and the day of entry of a treaty rest on."""
    rows = [row for stays in held.parties.values() for row in stays]
    entry = {held.entry.source} if held.entry else set()
    return {row.source for row in (*rows, *held.declarations)} | entry


@pytest.mark.parametrize("language", [ScreenLanguage.ARABIC, ScreenLanguage.FRENCH])
def test_every_source_is_told_in_the_language_of_the_reader(book: LawBook, language: ScreenLanguage) -> None:
    english = [
        f"{held.id}: {source}"
        for held in book.instruments.values()
        for source in sorted(sources(held))
        if source_in_words(book, source, language) == source and not source.startswith("https://")
    ]
    assert english == []


def test_no_source_is_worded_that_no_table_names(book: LawBook) -> None:
    for held in book.instruments.values():
        assert set(held.sources) <= sources(held)


def test_a_source_nobody_worded_is_shown_as_it_is_written(book: LawBook) -> None:
    assert source_in_words(book, "a letter of the depositary", ScreenLanguage.FRENCH) == (
        "a letter of the depositary"
    )
