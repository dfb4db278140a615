"""References laid beside another copy's: the same text in another language, or a treaty of the same ideas."""

from collections.abc import Iterator, Mapping, Set

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


def beside_sister(ours: Cited, sister: Sister) -> tuple[Difference, ...]:
    """Where a provision refers elsewhere than the sister's provision of the same idea does.

    Only where the one place named here has no idea in common with what is named there, and the sister's has a
    counterpart here.
    """
    return tuple(sorted(set(_beside(ours, sister))))


def _beside(ours: Cited, sister: Sister) -> Iterator[Difference]:
    for cite, named in ours.items():
        for counterpart in sister.there.get(cite, frozenset()):
            expected = _here(sister.cited.get(counterpart, frozenset()), sister)
            paragraphs = {one for one in named if "(" in one}
            if len(expected) == 1 and len(paragraphs) == 1 and not paragraphs & expected:
                yield Difference(cite, min(paragraphs), min(expected))


def _here(cites: Set[str], sister: Sister) -> set[str]:
    """Our places for those the sister names."""
    return {ours for one in cites for ours in sister.here.get(one, frozenset())}
