"""The words and dates the doors show around the desk's views, in the reader's language."""

from collections.abc import Iterable
from functools import cache

from babel import Locale
from babel.core import get_global
from babel.lists import format_list

from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import REHEARSAL_STATES, NoSuchState, is_rehearsal_state, state_code
from rogatory.store.lawfolders import shipped_law_book
from rogatory.wording import (
    UnknownCode,
    day_in_words,
    hijri_day,
    isolating_with,
    moment_in_words,
    state_in_a_sentence,
    state_name,
    text,
)

__all__ = [
    "UnknownCode",
    "day_in_words",
    "either",
    "hijri_day",
    "isolating_with",
    "language_name",
    "listed",
    "moment_in_words",
    "offence_concepts",
    "state_in_a_sentence",
    "states",
    "text",
]

_SEMICOLON = {ScreenLanguage.ARABIC: "؛ ", ScreenLanguage.ENGLISH: "; ", ScreenLanguage.FRENCH: "\u00a0; "}


def listed(said: Iterable[str], language: ScreenLanguage) -> str:
    """Several things said as one list; a semicolon parts them, for one may hold commas."""
    return _SEMICOLON[language].join(said)


def either(said: Iterable[str], language: ScreenLanguage) -> str:
    """Several things of which any will do."""
    return format_list(list(said), style="or", locale=language.value)


@cache
def states(language: ScreenLanguage) -> tuple[tuple[str, str], ...]:
    """Every State a request can name, as (code, name), in the order of the reader's alphabet.

    A territory where Unicode's data know of no language spoken has nobody to ask, and is left out. A State of
    a rehearsal is named where an office trains, and nowhere else.
    """
    from django.conf import settings  # the law is asked without Django, and needs no list of States

    named = []
    for code in Locale("en").territories:
        if "und" in get_global("territory_languages").get(str(code), {}):
            continue
        try:
            named.append((str(code), state_name(state_code(str(code)), language)))
        except NoSuchState:
            continue
    named = [pair for pair in named if not is_rehearsal_state(pair[0])]
    if settings.NODE.configuration.rehearsal:
        named += [(code, state_name(state_code(code), language)) for code in REHEARSAL_STATES]
    return tuple(sorted(named, key=lambda pair: _for_sorting(pair[1])))


@cache
def language_name(code: str, language: ScreenLanguage) -> str:
    """The name of a document's language in the reader's language; the code itself where there is none."""
    return str(Locale(language.value).languages.get(code, code))


@cache
def offence_concepts() -> tuple[str, ...]:
    """The offences of the treaties on corruption, by their shared concept, in the order of the first."""
    held = (each for each in shipped_law_book().instruments.values() if each.subject == "corruption")
    return tuple(dict.fromkeys(offence.concept for each in held for offence in each.offences))


def _for_sorting(name: str) -> str:
    folded = name.translate(str.maketrans("أإآÉÎÅé", "اااEIAe"))
    return folded.removeprefix("ال").casefold()
