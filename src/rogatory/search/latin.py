"""English and French words without their endings; a text may mix both, so a word has a stem in each."""

from functools import lru_cache
from typing import Final

import snowballstemmer

_ENGLISH: Final = snowballstemmer.stemmer("english")
_FRENCH: Final = snowballstemmer.stemmer("french")


@lru_cache(1 << 16)
def stems(word: str) -> tuple[str, ...]:
    """The word itself, then what English and French leave of it; accents are gone, so French may cut twice."""
    french = _FRENCH.stemWord(word)
    return tuple(dict.fromkeys((word, _ENGLISH.stemWord(word), french, _FRENCH.stemWord(french))))
