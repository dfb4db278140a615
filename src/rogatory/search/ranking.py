"""How well a text answers: each word by the best form it has there, and how near the words stand together.

Pure: words are numbers here, and everything known of the texts is given.
"""

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, product

SURFACE, STEM, CONSONANTS, SLIP = 1.0, 0.8, 0.4, 0.5
"""How much of its worth a form keeps: as typed, by a stem, by its consonants; a slip takes its share."""
NEARNESS = 0.1
FULLNESS, LENGTH = 1.2, 0.75
"""As in BM25: how soon a word that comes again adds nothing, and how much a long text weighs down."""
_PLACES = 12

Worths = Mapping[int, float]
"""What each word of the texts is worth as an answer to one word of the query."""


def rarity(texts: int, size: int) -> float:
    """What a form says by being rare: the rarer, the more."""
    texts = min(texts, size)
    return math.log(1 + (size - texts + 0.5) / (texts + 0.5))


def scores(
    texts: Iterable[tuple[int, bytes]], query: Sequence[Worths], usual_length: float
) -> list[tuple[float, int]]:
    """The texts with their scores, best first; of equals, the earlier."""
    sought = _by_word(query)
    scored = [(_score(words, sought, len(query), usual_length), -number) for number, words in texts]
    return [(score, -number) for score, number in sorted(scored, reverse=True)]


def _by_word(query: Sequence[Worths]) -> dict[int, list[tuple[int, float]]]:
    """For each word that answers anything: which words of the query, and its worth to each."""
    sought: dict[int, list[tuple[int, float]]] = {}
    for asked, worths in enumerate(query):
        for word, worth in worths.items():
            sought.setdefault(word, []).append((asked, worth))
    return sought


def _score(
    words: bytes, sought: Mapping[int, list[tuple[int, float]]], asked: int, usual_length: float
) -> float:
    numbers = array("I")
    numbers.frombytes(words)
    best, sums = [0.0] * asked, [0.0] * asked
    at: list[list[int]] = [[] for _ in range(asked)]
    for place, number in enumerate(numbers):
        if number in sought:
            for which, worth in sought[number]:
                sums[which] += worth
                if worth > best[which]:
                    best[which], at[which] = worth, [place]
                elif worth == best[which]:
                    at[which].append(place)
    weighed = _weighed(best, sums, len(numbers) / usual_length)
    weighed *= math.sqrt(sum(map(bool, best)) / asked)
    return weighed * (1 + NEARNESS * _nearness(at))


def _weighed(best: Sequence[float], sums: Sequence[float], length: float) -> float:
    """The best forms' worth, somewhat more where a word comes often for the length of the text."""
    slack = FULLNESS * (1 - LENGTH + LENGTH * length)
    return sum(one * often / (often + slack * one) for one, often in zip(best, sums, strict=True) if one)


def _nearness(at: Sequence[Sequence[int]]) -> float:
    """One for each word that follows the one typed before it, less the further off it stands."""
    return sum(1 / _gap(before, after) for before, after in pairwise(at) if before and after)


def _gap(before: Sequence[int], after: Sequence[int]) -> float:
    """Words from one to the next, one more where they stand the other way round; the first places count."""
    pairs = product(before[:_PLACES], after[:_PLACES])
    gaps = (
        second - first if second > first else first - second + 1 for first, second in pairs if first != second
    )
    return min(gaps, default=math.inf)
