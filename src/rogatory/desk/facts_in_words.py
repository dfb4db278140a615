"""Facts a finding lacks, as a reader calls them: the machine's paths put into words.

A path stands in a request (``measures[0].purpose``, or ``measures.0.purpose`` as a form names it), in a
treaty's data (``uncac_2003/parties/BT/end``), or outside both (``grounds``). One nobody has words for is shown
as it is.
"""

import re
from collections.abc import Iterable
from itertools import groupby

from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, state_code
from rogatory.law.book import LawBook
from rogatory.wording import UnknownCode, state_in_a_sentence, text

_IN_A_ROW = re.compile(
    r"(?P<rows>[a-z_]+)(?:\[(?P<place>\d*)\]|\.(?P<dotted>\d+))(?:\.(?P<field>[a-z_]+(?:\[\d+\]|\.\d+)?))?"
)
_PLACE = re.compile(r"\[\d*\]|\.\d+")
_COMMA = {ScreenLanguage.ARABIC: "، ", ScreenLanguage.ENGLISH: ", ", ScreenLanguage.FRENCH: ", "}


def facts_in_words(book: LawBook, paths: Iterable[str], language: ScreenLanguage) -> tuple[str, ...]:
    """Each fact in words; those of one measure, offence, person or fact stated are told together."""
    told: list[str] = []
    for row, group in groupby(paths, key=lambda path: _row(path, language)):
        fields = [_in_row(path, language) if row else fact_in_words(book, path, language) for path in group]
        said = _COMMA[language].join(dict.fromkeys(field for field in fields if field))
        told += _together(row, said, language) if row else dict.fromkeys(fields)
    return tuple(told)


def fact_in_words(book: LawBook, path: str, language: ScreenLanguage) -> str:
    """One fact in words."""
    if "/" in path:
        return _of_a_treaty(book, path, language)
    if row := _row(path, language):
        return _together(row, _in_row(path, language), language)[0]
    return _field(path, language) or path


def _together(row: str, said: str, language: ScreenLanguage) -> list[str]:
    return [text("law-in-row", language, row=row, fields=said) if said else row]


def _row(path: str, language: ScreenLanguage) -> str:
    """The row a path stands in, in words; empty where it stands in none."""
    found = _IN_A_ROW.fullmatch(path)
    if found is None:
        return ""
    rows, place = _code(found["rows"]), found["place"] or found["dotted"]
    try:
        if not place:
            return text(f"law-each-{rows}", language)
        return text(f"law-row-{rows}", language, number=int(place) + 1)
    except UnknownCode:
        return ""


def _in_row(path: str, language: ScreenLanguage) -> str:
    found = _IN_A_ROW.fullmatch(path)
    if found is None or found["field"] is None:
        return ""
    return _field(f"{found['rows']}.{found['field']}", language) or found["field"]


def _field(path: str, language: ScreenLanguage) -> str:
    """The name of a field, the place in a list of texts left aside; empty where there is none."""
    try:
        return text(f"law-field-{_code(_PLACE.sub('', path))}", language)
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
    return name.replace("_", "-").replace(".", "-")
