"""References looked up among the provisions a text has: where a link leads, and what is wrong with it."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import product

import msgspec

from rogatory.library.parsing.numerals import latin_letter
from rogatory.library.references.found import Place, Reference


class Doubt(StrEnum):
    """Why a reference is listed: it leads nowhere, or elsewhere than its words say."""

    MISSING_ARTICLE = "missing-article"
    MISSING_PLACE = "missing-place"
    LETTER_FOR_NUMBER = "letter-for-number"
    NEARER_PLACE = "nearer-place"
    TO_ITSELF = "to-itself"
    LANGUAGES_DIFFER = "languages-differ"
    SISTER_DIFFERS = "sister-differs"


class Places(msgspec.Struct, frozen=True):
    """The cites of a text's provisions, and how many unnumbered paragraphs each article opens with."""

    cites: frozenset[str]
    unnumbered: Mapping[str, int]


class Resolved(msgspec.Struct, frozen=True):
    """A reference with the place its link leads to (empty: nowhere), the cite in doubt, and the doubt."""

    reference: Reference
    target: str
    named: str = ""
    doubt: Doubt | None = None


def resolve(reference: Reference, at: Place, places: Places) -> Resolved:
    """Look the reference's cites up; the first that is in doubt is told."""
    if reference.work == at.work and reference.cite == at.cite and at.cite != at.article:
        return Resolved(reference, reference.cite, reference.cite, Doubt.TO_ITSELF)
    for cite in reference.cites:
        if cite not in places.cites:
            return _in_doubt(reference, cite, at, places)
    return Resolved(reference, reference.cite)


def _in_doubt(reference: Reference, cite: str, at: Place, places: Places) -> Resolved:
    article, bracket, below = cite.partition("(")
    if article not in places.cites:
        return Resolved(reference, "", cite, Doubt.MISSING_ARTICLE)
    nearer = f"{at.paragraph}{bracket}{below}"
    if (reference.work, article) == (at.work, at.article) and nearer in places.cites:
        return Resolved(reference, nearer, cite, Doubt.NEARER_PLACE)
    if found := next((one for one in _counted_otherwise(cite) if one in places.cites), ""):
        return Resolved(reference, found, cite, Doubt.LETTER_FOR_NUMBER)
    if _unnumbered(below, places.unnumbered.get(article, 0)):
        return Resolved(reference, article)
    return Resolved(reference, article, cite, Doubt.MISSING_PLACE)


def _counted_otherwise(cite: str) -> Iterator[str]:
    """The cite with letters for its numbers and numbers for its letters: ``4(h)`` may be ``4(8)``."""
    article, *parts = cite.replace(")", "").split("(")
    for chosen in product(*(_ways(part) for part in parts)):
        yield article + "".join(f"({part})" for part in chosen)


def _ways(part: str) -> tuple[str, ...]:
    if part.isdecimal():
        return part, latin_letter(int(part))
    return (part, str(ord(part) - ord("a") + 1)) if len(part) == 1 else (part,)


def _unnumbered(below: str, paragraphs: int) -> bool:
    """Whether ``1)`` counts a paragraph the article prints without its number."""
    number = below.rstrip(")")
    return number.isdecimal() and int(number) <= paragraphs
