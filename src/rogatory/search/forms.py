"""What a word may be found by, from nearest to furthest: itself, its stems, the consonants beneath them."""

from functools import lru_cache

from rogatory.search import arabic, latin

CONSONANTS = "+"
"""What a skeleton begins with where stems and skeletons are kept together."""


@lru_cache(1 << 16)
def forms(word: str) -> tuple[str, ...]:
    """The word, its other stems, then its skeletons marked with ``CONSONANTS``; a number is only itself."""
    if word.isdecimal():
        return (word,)
    if not _is_arabic(word):
        return latin.stems(word)
    stems = arabic.stems(word)
    bones = (arabic.skeleton(stem) for stem in stems)
    return (*stems, *dict.fromkeys(CONSONANTS + bone for bone in bones if bone))


def stems(word: str) -> tuple[str, ...]:
    """The forms of ``word`` that are written out."""
    return tuple(form for form in forms(word) if not form.startswith(CONSONANTS))


def skeletons(word: str) -> tuple[str, ...]:
    """The other forms of ``word``: consonants alone."""
    return tuple(form for form in forms(word) if form.startswith(CONSONANTS))


def _is_arabic(word: str) -> bool:
    return "\u0600" <= word[0] <= "\u06ff"
