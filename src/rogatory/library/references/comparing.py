"""References laid beside another copy's: the same text in another language, or a treaty of the same ideas."""

from collections.abc import Iterator, Mapping, Sequence, Set

import msgspec

Cited = Mapping[str, Set[str]]
"""For each provision the cites it refers to."""


class Difference(msgspec.Struct, frozen=True, order=True):
    """At ``cite`` one copy names ``named``; ``expected`` is what the other names in its place."""

    cite: str
    named: str
    expected: str


def between_languages(one: Cited, other: Cited) -> tuple[Difference, ...]:
    """Where two copies of a text refer to different places: each has one alone, at the same provision."""
    found = []
    for cite in one.keys() & other.keys():
        ours, theirs = one[cite] - other[cite], other[cite] - one[cite]
        if len(ours) == len(theirs) == 1:
            found.append(Difference(cite, min(ours), min(theirs)))
    return tuple(sorted(found))


class Sister(msgspec.Struct, frozen=True):
    """Another treaty: what its provisions refer to, and the places there and here that state the same idea."""

    cited: Cited
    there: Mapping[str, Set[str]]
    here: Mapping[str, Set[str]]


def beside_sisters(ours: Cited, sisters: Sequence[Sister]) -> tuple[Difference, ...]:
    """Where a provision refers to another paragraph than the provisions of the same idea elsewhere all do.

    A sister speaks only where it names one paragraph that has its counterpart here; one that agrees with what
    is named settles the doubt.
    """
    found = (_beside(cite, named, sisters) for cite, named in ours.items())
    return tuple(sorted(one for one in found if one))


def _beside(cite: str, named: Set[str], sisters: Sequence[Sister]) -> Difference | None:
    paragraphs = {one for one in named if "(" in one}
    said = [expected for sister in sisters for expected in _expected(cite, sister) if len(expected) == 1]
    if len(paragraphs) != 1 or not said or any(paragraphs & expected for expected in said):
        return None
    return Difference(cite, min(paragraphs), min(said[0]))


def _expected(cite: str, sister: Sister) -> Iterator[set[str]]:
    """For each counterpart of a provision, our places for the paragraphs it names."""
    for counterpart in sorted(sister.there.get(cite, frozenset())):
        named = (one for one in sister.cited.get(counterpart, frozenset()) if "(" in one)
        yield {ours for one in named for ours in sister.here.get(one, frozenset())}
