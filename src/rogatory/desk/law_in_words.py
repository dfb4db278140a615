"""Sentences about the law in the reader's words: codes of States and treaties, days and paths become names."""

from collections.abc import Callable, Iterable, Mapping

from rogatory.desk.facts_in_words import facts_in_words
from rogatory.desk.words import language_name, listed
from rogatory.kernel.dates import parse_date
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.book import LawBook
from rogatory.wording import day_in_words, say, state_in_a_sentence

_OF_A_FILE = "law-input-"

Namer = Callable[[LawBook, str, ScreenLanguage], str]


def worded(book: LawBook, sentence: Sentence, language: ScreenLanguage) -> str:
    """Word ``sentence``, its codes replaced by the names a reader knows them by.

    What is said of a file that cannot be used keeps its paths: there they name the place in the file.
    """
    if sentence.code.startswith(_OF_A_FILE):
        return say(sentence, language)
    args = {name: _named(book, name, value, language) for name, value in sentence.args.items()}
    return say(Sentence(sentence.code, args), language)


def _named(book: LawBook, name: str, value: str | int, language: ScreenLanguage) -> str | int:
    if name not in _NAMERS or not isinstance(value, str):
        return value
    return _NAMERS[name](book, value, language)


def _state(book: LawBook, value: str, language: ScreenLanguage) -> str:
    return state_in_a_sentence(state_code(value), language)


def _treaties(book: LawBook, value: str, language: ScreenLanguage) -> str:
    found = ((key, book.find(key)) for key in value.split(", "))
    return _listed((held.title[language.value] if held else key for key, held in found), language)


def _languages(book: LawBook, value: str, language: ScreenLanguage) -> str:
    return _listed((language_name(code, language) for code in value.split(", ")), language)


def _day(book: LawBook, value: str, language: ScreenLanguage) -> str:
    return day_in_words(parse_date(value), language)


def _facts(book: LawBook, value: str, language: ScreenLanguage) -> str:
    return listed(facts_in_words(book, value.split(", "), language), language)


def _listed(names: Iterable[str], language: ScreenLanguage) -> str:
    return ("، " if language is ScreenLanguage.ARABIC else ", ").join(names)


_NAMERS: Mapping[str, Namer] = {
    "state": _state,
    "instrument": _treaties,
    "others": _treaties,
    "language": _languages,
    "languages": _languages,
    "path": _facts,
    "paths": _facts,
    "day": _day,
    "earliest": _day,
    "latest": _day,
}
