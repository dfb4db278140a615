"""Words one slip apart: a letter left out, put in, mistaken, or two changed about."""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

FEWEST = 3
"""Letters a word needs before a slip in it is looked for: shorter words are all alike."""


def keys(word: str) -> set[str]:
    """The word with no letter or any one letter left out: two words one slip apart share a key."""
    if len(word) < FEWEST:
        return set()
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def is_near(known: str, typed: Iterable[str]) -> bool:
    """Whether ``known`` is one slip from any of the words ``typed``."""
    return any(OSA.distance(word, known, score_cutoff=1) == 1 for word in typed)


def undone(word: str) -> set[str]:
    """The word with each letter left out in turn, and with each two neighbours changed about."""
    left_out = (word[:at] + word[at + 1 :] for at in range(len(word)))
    changed = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
    return {*left_out, *changed} - {word}
