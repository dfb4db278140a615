"""Arabic words without what attaches to them, and the consonants they are built on.

A letter that may be attached may also be a root's own (``وسائل``, ``كفالة``, ``فصل``), so a word has several
stems: with and without each. The rules see only what is left after the last one; ranking weighs the stems,
since one that many words share says little. Words are those of ``letters``: no hamza on an alef, ``ه`` for
ta marbuta.
"""

from collections.abc import Iterator
from functools import lru_cache

_FEWEST = 2
"""Letters a stem has at least."""

_JOINERS = ("و", "ف")
_PREPOSITIONS = ("ب", "ك", "ل")
_ARTICLES = ("ال", "لل")
_PRONOUNS = ("هما", "كما", "ها", "هم", "هن", "نا", "كم", "كن", "ني", "ه", "ك", "ي")
_FEMININES = ("تين", "تان", "يات", "يه", "ات", "ه", "ت")
_NUMBERS = ("ون", "ين", "ان", "وا", "يا", "ا", "و", "ي")
_WEAK = str.maketrans("", "", "اويء")


@lru_cache(1 << 17)
def stems(word: str) -> tuple[str, ...]:
    """The word itself, then each stem it may have; the word comes first."""
    fronts = dict.fromkeys(_without_fronts(word))
    return tuple(dict.fromkeys(stem for front in fronts for stem in _without_ends(front)))


def skeleton(stem: str) -> str:
    """The consonants that stay when a word is broken into its plural: ``قوانين`` and ``قانون`` are ``قن``."""
    bare = stem.translate(_WEAK)
    joined = "".join(sign for at, sign in enumerate(bare) if not at or bare[at - 1] != sign)
    return joined if len(joined) >= _FEWEST else ""


def _without_fronts(word: str) -> Iterator[str]:
    for joined in (word, *_cut_front(word, _JOINERS)):
        yield joined
        for led in (joined, *_cut_front(joined, _PREPOSITIONS)):
            yield led
            yield from _cut_front(led, _ARTICLES)


def _without_ends(word: str) -> Iterator[str]:
    for owned in (word, *_cut_end(word, _PRONOUNS)):
        yield owned
        for counted in (owned, *_cut_end(owned, _NUMBERS)):
            yield counted
            yield from _cut_end(counted, _FEMININES)


def _cut_front(word: str, fronts: tuple[str, ...]) -> Iterator[str]:
    for front in fronts:
        if word.startswith(front) and len(word) - len(front) > _FEWEST - (len(front) > 1):
            yield word[len(front) :]


def _cut_end(word: str, ends: tuple[str, ...]) -> Iterator[str]:
    for end in ends:
        if word.endswith(end) and len(word) - len(end) >= _FEWEST + (len(end) == 1):
            yield word[: -len(end)]
