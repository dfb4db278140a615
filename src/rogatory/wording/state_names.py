"""Names of States in the reader's language: Unicode's, save where the depositaries' lists say otherwise."""

from functools import cache

from babel import Locale

from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode, is_rehearsal_state

_AS_PARTIES_ARE_LISTED = {
    "PS": {"ar": "دولة فلسطين", "en": "State of Palestine", "fr": "État de Palestine"},
    "SY": {"ar": "سوريا", "en": "Syria", "fr": "Syrie"},
    "VA": {"ar": "الكرسي الرسولي", "en": "Holy See", "fr": "Saint-Siège"},
    "KM": {"ar": "جزر القمر", "en": "Comoros", "fr": "Comores"},
    "TR": {"ar": "تركيا", "en": "Türkiye", "fr": "Türkiye"},
}


_TAKE_THE_ARTICLE = {
    ScreenLanguage.ENGLISH: frozenset({"AE", "BS", "CF", "CK", "DO", "EU", "GB", "GM", "KM", "MH", "MV", "NL"})
    | {"PH", "PS", "SB", "US", "VA"}
}
"""Arabic names carry their article with them, and our French sentences set a name apart in brackets."""


_REHEARSAL = {
    ScreenLanguage.ARABIC: "دولة التمرين",
    ScreenLanguage.ENGLISH: "Rehearsal State",
    ScreenLanguage.FRENCH: "État d’exercice",
}
"""A State that exists for training alone can be taken for no other in any language."""


def state_name(code: StateCode, language: ScreenLanguage) -> str:
    """The short name of a State in ``language``."""
    if is_rehearsal_state(code):
        return f"{_REHEARSAL[language]} {code}"
    listed = _AS_PARTIES_ARE_LISTED.get(code)
    return listed[language.value] if listed else _territories(language)[code]


def state_in_a_sentence(code: StateCode, language: ScreenLanguage) -> str:
    """The name as it reads inside a sentence: ``the United Arab Emirates``, ``Tunisia``."""
    name = state_name(code, language)
    return f"the {name}" if code in _TAKE_THE_ARTICLE.get(language, ()) else name


@cache
def _territories(language: ScreenLanguage) -> dict[str, str]:
    return dict(Locale(language.value).territories)
