"""Sentences about the law in the reader's words: codes of States and treaties, days and paths become names."""

from collections.abc import Callable, Iterable, Mapping

from rogatory.desk.facts_in_words import facts_in_words
from rogatory.desk.words import language_name, listed
from rogatory.kernel.dates import parse_date
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.book import LawBook
from rogatory.wording import day_in_words, known_code, say, state_in_a_sentence

_OF_A_FILE = "law-input-"
_DUTY = "law-duty-"

Namer = Callable[[LawBook, str, ScreenLanguage], str]


def worded(book: LawBook, sentence: Sentence, language: ScreenLanguage) -> str:
    """Word ``sentence``, its codes replaced by the names a reader knows them by.

    What is said of a file that cannot be used keeps its paths: there they name the place in the file. A duty
    nobody gave words of its own is told in those of its provision.
    """
    if sentence.code.startswith(_OF_A_FILE):
        return say(sentence, language)
    args = {name: _named(book, name, value, language) for name, value in sentence.args.items()}
    if sentence.code.startswith(_DUTY) and not known_code(sentence.code):
        return str(args["provision"])
    return say(Sentence(sentence.code, args), language)


def source_in_words(book: LawBook, source: str, language: ScreenLanguage) -> str:
    """A source as the law folder words it in the reader's language; as it is written where none does."""
    for held in (*book.instruments.values(), *book.practice):
        if source in held.sources:
            return held.sources[source][language.value]
    return source


def _named(book: LawBook, name: str, value: str | int, language: ScreenLanguage) -> str | int:
    if name not in _NAMERS or not isinstance(value, str):
        return value
    return _NAMERS[name](book, value, language)


def _state(book: LawBook, value: str, language: ScreenLanguage) -> str:
    return state_in_a_sentence(state_code(value), language)


def _treaties(book: LawBook, value: str, language: ScreenLanguage) -> str:
    found = ((key, book.find(key)) for key in value.split(", "))
    return _listed((held.title[language.value] if held else key for key, held in found), language)


def _provision(book: LawBook, value: str, language: ScreenLanguage) -> str:
    """What we state at a place; the place itself where we state nothing there."""
    instrument, _, cite = value.partition(" ")
    held = book.find(instrument)
    stated = held.provisions.get(cite) if held else None
    return stated.statement[language.value] if stated else value


def _states(book: LawBook, value: str, language: ScreenLanguage) -> str:
    return _listed((_state(book, code, language) for code in value.split(", ")), language)


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
    "states": _states,
    "provision": _provision,
    "source": source_in_words,
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
