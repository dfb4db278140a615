"""The three languages hold together: same sentences, same arguments, nothing left unworded."""

from datetime import UTC, date, datetime
from importlib import resources

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import _CODES, state_code
from rogatory.wording import (
    UnknownCode,
    day_in_words,
    known_code,
    moment_in_words,
    place_in_words,
    say,
    state_in_a_sentence,
    state_name,
    text,
)
from rogatory.wording.catalogue import catalogue_source

ROOMS = sorted(
    entry.name.removesuffix(".ftl")
    for entry in (resources.files("rogatory.wording") / "catalogues" / "en").iterdir()
    if entry.name.endswith(".ftl") and "-" not in entry.name
)
"""The files that continue a room's (``law-facts.ftl``) are read with it."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def messages(room: str, language: ScreenLanguage) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entry in parse(catalogue_source(room, language)).body:
        assert not isinstance(entry, ast.Junk), f"{room}.ftl ({language}): {entry.content[:80]!r} is no message"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{room}.ftl ({language}) words {entry.id.name} twice"
            assert entry.value is not None, f"{room}.ftl ({language}) leaves {entry.id.name} empty"
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_stands_in_three_languages_with_the_same_arguments(room):
    english = messages(room, ScreenLanguage.ENGLISH)
    for language in (ScreenLanguage.ARABIC, ScreenLanguage.FRENCH):
        other = messages(room, language)
        assert sorted(english.keys() ^ other.keys()) == []
        assert {code for code in english if english[code] != other[code]} == set()


@pytest.mark.parametrize("room", ROOMS)
def test_a_code_names_the_room_whose_catalogue_holds_it(room):
    strays = [code for code in messages(room, ScreenLanguage.ENGLISH) if not code.startswith(f"{room}-")]
    assert strays == []


@pytest.mark.parametrize("code", ["", "-", "nonsense", "nonsense-code", "proof-nonsense", "../proof-sound"])
def test_whether_a_code_is_known_can_be_asked_of_any_text(code):
    assert not known_code(code)


def test_an_unknown_code_is_an_error_not_a_blank():
    with pytest.raises(UnknownCode):
        say(Sentence("nowhere-at-all"), ScreenLanguage.ENGLISH)
    with pytest.raises(UnknownCode):
        text("web-no-such-sentence", ScreenLanguage.ARABIC)


def test_every_state_has_a_name_in_three_languages():
    for language in ScreenLanguage:
        assert all(state_name(state_code(code), language) for code in _CODES)


@pytest.mark.parametrize(
    ("code", "said"), [("AE", "the United Arab Emirates"), ("EU", "the European Union"), ("TN", "Tunisia")]
)
def test_a_state_takes_its_article_inside_an_english_sentence(code, said):
    assert state_in_a_sentence(state_code(code), ScreenLanguage.ENGLISH) == said
    assert state_in_a_sentence(state_code(code), ScreenLanguage.FRENCH) == state_name(
        state_code(code), ScreenLanguage.FRENCH
    )


def test_an_item_of_an_arabic_text_bears_its_arabic_letter():
    assert place_in_words("20(16)(b)", ScreenLanguage.ARABIC) == "20(16)(ب)"
    assert place_in_words("46(3)(e)", ScreenLanguage.ARABIC) == "46(3)(هـ)"
    assert place_in_words("20(16)(b)", ScreenLanguage.FRENCH) == "20(16)(b)"


def test_a_day_is_worded_in_both_calendars():
    day = date(2019, 5, 31)
    assert day_in_words(day, ScreenLanguage.ENGLISH, hijri=True) == "31 May 2019 (26 Ramadan 1440)"
    assert "رمضان" in day_in_words(day, ScreenLanguage.ARABIC, hijri=True)
    assert day_in_words(date(1850, 1, 1), ScreenLanguage.FRENCH, hijri=True) == "1er janvier 1850"


@pytest.mark.parametrize(
    ("day", "said"), [(1, "1er juillet 2014"), (2, "2 juillet 2014"), (11, "11 juillet 2014")]
)
def test_the_first_of_a_french_month_is_told_by_its_rank(day, said):
    assert day_in_words(date(2014, 7, day), ScreenLanguage.FRENCH) == said
    assert moment_in_words(datetime(2014, 7, day, 8, 5, tzinfo=UTC), ScreenLanguage.FRENCH) == f"{said} 08:05"
