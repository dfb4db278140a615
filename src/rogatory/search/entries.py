"""What is put into the index and what comes out of it."""

from collections.abc import Sequence
from datetime import date

import msgspec


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Which provision a text says, and what it may be narrowed by.

    Several texts may say one provision: each language's, and a statement of it. ``audience`` is who may know
    that it exists. ``languages`` are those it can be read in, where they are more than the text's own.
    """

    work: str
    cite: str
    language: str
    article: str = ""
    kind: str = ""
    state: str = ""
    status: str = ""
    day: date | None = None
    audience: str = "public"
    official: bool = True
    languages: tuple[str, ...] = ()


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A text to be found, and where finding it leads."""

    place: Place
    text: str


class Narrowed(msgspec.Struct, frozen=True, kw_only=True):
    """What the reader narrows a search to; empty is everything. ``audiences``: those the reader is one of."""

    work: str = ""
    article: str = ""
    language: str = ""
    kind: str = ""
    state: str = ""
    status: str = ""
    since: date | None = None
    until: date | None = None
    audiences: tuple[str, ...] = ("public",)


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """A provision found and how well it answers, to be compared within one search only."""

    place: Place
    score: float


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The hits, best first; ``instead`` is what may have been meant; ``sought`` are the words to highlight."""

    hits: Sequence[Hit] = ()
    instead: str = ""
    sought: frozenset[str] = frozenset()


def labels(place: Place) -> list[str]:
    """The labels a place can be narrowed by, each a single term of the index."""
    said = {
        "work": (place.work,),
        "article": (place.article,),
        "language": place.languages or (place.language,),
        "kind": (place.kind,),
        "state": (place.state,),
        "status": (place.status,),
        "audience": (place.audience,),
        "cite": (place.cite,),
    }
    return [f"{name}:{value}" for name, values in said.items() for value in values if value]
