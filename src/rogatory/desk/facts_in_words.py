"""Facts a finding lacks, as a reader calls them: the machine's paths put into words.

A path stands in a request (``measures[0].purpose``, or ``measures.0.purpose`` as a form names it), perhaps in
a list within a list (``offences[0].counterpart.elements[2].facts``); in a treaty's data
(``uncac_2003/parties/BT/end``); or outside both (``grounds``). One nobody has words for is shown as it is.
"""

import re
from collections.abc import Iterable
from functools import partial
from itertools import groupby

import msgspec

from rogatory.desk.words import either
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, state_code
from rogatory.law.book import LawBook
from rogatory.wording import UnknownCode, state_in_a_sentence, text

_DOTTED = re.compile(r"\.(\d+)(?=\.|$)")
_STEP = re.compile(r"(?P<name>[a-z_]+)(?:\[(?P<place>\d*)\])?")
_COMMA = {ScreenLanguage.ARABIC: "، ", ScreenLanguage.ENGLISH: ", ", ScreenLanguage.FRENCH: ", "}
_MOST_TOLD = 20
"""The most facts told one by one: nobody reads ten thousand, and all of them stand in ``missing``."""


class _Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a path stands in a request: its row in words (empty where it is in none) and the names below it."""

    row: str = ""
    field: str = ""
    below: str = ""


def facts_in_words(book: LawBook, paths: Iterable[str], language: ScreenLanguage) -> tuple[str, ...]:
    """Each fact in words; those of one measure, offence, person or the like are told together.

    Of a very long list the first facts are told, and how many more there are.
    """
    told: list[str] = []
    named = tuple(paths)
    for row, group in groupby(named[:_MOST_TOLD], key=lambda path: _place(path, language).row):
        fields = [_below(path, language) if row else fact_in_words(book, path, language) for path in group]
        said = _COMMA[language].join(dict.fromkeys(field for field in fields if field))
        told += _together(row, said, language) if row else dict.fromkeys(fields)
    if len(named) > _MOST_TOLD:
        told.append(text("law-fact-more", language, count=len(named) - _MOST_TOLD))
    return tuple(told)


def choices_in_words(book: LawBook, choices: Iterable[str], language: ScreenLanguage) -> tuple[str, ...]:
    """Facts in words, of each ``a|b`` any that will do; those of one row are told together."""
    told: list[str] = []
    for row, group in groupby(choices, key=lambda choice: _row_of(choice, language)):
        tell = _below if row else partial(fact_in_words, book)
        said = [either((tell(path, language) for path in choice.split("|")), language) for choice in group]
        told += _together(row, _COMMA[language].join(filter(None, said)), language) if row else said
    return tuple(told)


def _row_of(choice: str, language: ScreenLanguage) -> str:
    """The row all the facts of ``a|b`` stand in; empty where they stand in none, or in several."""
    rows = {_place(path, language).row for path in choice.split("|")}
    return rows.pop() if len(rows) == 1 else ""


def fact_in_words(book: LawBook, path: str, language: ScreenLanguage) -> str:
    """One fact in words."""
    if "/" in path:
        return _of_a_treaty(book, path, language)
    place = _place(path, language)
    if place.row:
        return _together(place.row, _below(path, language), language)[0]
    return _field(place.field, language) or path


def _together(row: str, said: str, language: ScreenLanguage) -> list[str]:
    return [text("law-in-row", language, row=row, fields=said) if said else row]


def _place(path: str, language: ScreenLanguage) -> _Place:
    """Read a path from its head: each list whose items have words opens a row, perhaps within a row.

    A place in any other list, one of texts, is left aside.
    """
    steps = [_STEP.fullmatch(step) for step in _DOTTED.sub(r"[\1]", path).split(".")]
    rows: list[str] = []
    names: list[str] = []
    below = 0
    for step in steps:
        if step is None:
            return _Place()
        names.append(step["name"])
        if row := _row("-".join(names), step["place"], language):
            rows.append(row)
            below = len(names)
    return _Place(row=_COMMA[language].join(rows), field="-".join(names), below=".".join(names[below:]))


def _row(rows: str, place: str | None, language: ScreenLanguage) -> str:
    """An item of the list ``rows``, or every item, in words; empty for no item, or one without words."""
    try:
        if place == "":
            return text(f"law-each-{_code(rows)}", language)
        return text(f"law-row-{_code(rows)}", language, number=int(place) + 1) if place else ""
    except UnknownCode:
        return ""


def _below(path: str, language: ScreenLanguage) -> str:
    """What a path names within its row; the names themselves where there are no words."""
    place = _place(path, language)
    return (_field(place.field, language) or place.below) if place.below else ""


def _field(names: str, language: ScreenLanguage) -> str:
    """The name of a field in words; empty where there is none."""
    try:
        return text(f"law-field-{_code(names)}", language)
    except UnknownCode:
        return ""


def _of_a_treaty(book: LawBook, path: str, language: ScreenLanguage) -> str:
    identifier, *_, fact = path.split("/")
    held = book.find(identifier)
    title = held.title[language.value] if held else identifier
    if fact == "in_force_between":
        return text("law-fact-in-force-between", language, instrument=title)
    try:
        said = text(f"law-fact-{_code(fact)}", language, state=_state(path.split("/")[-2], language))
    except UnknownCode:
        return path
    return text("law-fact-of-treaty", language, fact=said, instrument=title)


def _state(code: str, language: ScreenLanguage) -> str:
    """The State's name; a place nobody has named yet is the requested State's."""
    try:
        return state_in_a_sentence(state_code(code), language)
    except NoSuchState:
        return text("law-field-requested-state", language)


def _code(name: str) -> str:
    return name.replace("_", "-")
