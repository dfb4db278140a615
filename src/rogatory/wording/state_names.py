"""Names of States in the reader's language: Unicode's, save where the depositaries' lists say otherwise."""

from functools import cache

from babel import Locale

from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode

_AS_PARTIES_ARE_LISTED = {
    "PS": {"ar": "دولة فلسطين", "en": "State of Palestine", "fr": "État de Palestine"},
    "SY": {"ar": "سوريا", "en": "Syria", "fr": "Syrie"},
    "VA": {"ar": "الكرسي الرسولي", "en": "Holy See", "fr": "Saint-Siège"},
    "KM": {"ar": "جزر القمر", "en": "Comoros", "fr": "Comores"},
    "TR": {"ar": "تركيا", "en": "Türkiye", "fr": "Türkiye"},
}


def state_name(code: StateCode, language: ScreenLanguage) -> str:
    """The short name of a State in ``language``."""
    listed = _AS_PARTIES_ARE_LISTED.get(code)
    return listed[language.value] if listed else _territories(language)[code]


@cache
def _territories(language: ScreenLanguage) -> dict[str, str]:
    return dict(Locale(language.value).territories)
