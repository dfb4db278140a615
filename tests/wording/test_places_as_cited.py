"""A place as an answer prints it, or as a lawyer writes it, leads back to the place the law book cites."""

import pytest

from rogatory.kernel.languages import ScreenLanguage
from rogatory.store.lawfolders import shipped_law_book
from rogatory.wording import place_as_cited, place_in_words


def test_every_place_printed_in_any_language_leads_back_to_itself() -> None:
    for held in shipped_law_book().instruments.values():
        for cite in held.provisions:
            for language in ScreenLanguage:
                printed = place_in_words(cite, language)
                assert place_as_cited(printed) == cite, printed
                assert place_as_cited(f"\u2068{printed}\u2069") == cite


@pytest.mark.parametrize(
    ("typed", "cite"),
    [
        ("46 (8)", "46(8)"),
        ("46.8", "46(8)"),
        ("46/8", "46(8)"),
        ("46(8).", "46(8)"),
        ("46.15.b", "46(15)(b)"),
        ("46(15)(B)", "46(15)(b)"),
        ("٤٦(٨)", "46(8)"),
        ("۴۶(۸)", "46(8)"),
        ("46(15)(ه)", "46(15)(e)"),
        ("46(15)(ا)", "46(15)(a)"),
        ("art. 46(8)", "46(8)"),
        ("Art 46 (8)", "46(8)"),
        ("article 46", "46"),
        ("المادة ٤٦(٨)", "46(8)"),
        ("مادة 46", "46"),
        ("م 46(8)", "46(8)"),
        ("م.46", "46"),
        ("40[2](1)", "40[2](1)"),
        ("arrest_person", "arrest_person"),
        ("article", ""),
        ("", ""),
    ],
)
def test_a_place_is_known_however_it_is_written(typed: str, cite: str) -> None:
    assert place_as_cited(typed) == cite
