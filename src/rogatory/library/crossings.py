"""References of the texts held: read again from their provisions whenever asked, kept while the texts stand."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from rogatory.library.models import Expression, Provision
from rogatory.library.references.found import Place
from rogatory.library.references.reading import references
from rogatory.library.references.resolving import Places, Resolved, resolve
from rogatory.library.shelf import OnShelf
from rogatory.library.versions import in_force

_TEXTS_KEPT = 64
Titles = tuple[tuple[str, str], ...]
"""What texts call the works we know, each with its identifier."""

Known = tuple[tuple[int, str, str, date | None], ...]
"""The texts held, each by its row, its file, its work and the day it ended."""


class Crossing(OnShelf, frozen=True, kw_only=True):
    """A reference in a text held: its language, the provision it stands in, its words, and where it leads.

    ``length`` is that of the whole provision's words.
    """

    language: str
    cite: str
    words: str
    length: int
    found: Resolved


def crossings_of(work_id: str, titles: Mapping[str, str]) -> tuple[Crossing, ...]:
    """Every reference in every language of a work, in the order of the text."""
    named = tuple(sorted(titles.items()))
    held = Expression.objects.filter(in_force(None), work__work_id=work_id).order_by("language")
    return tuple(one for expression in held for one in _crossings(expression.pk, named, _known_texts()))


def _known_texts() -> Known:
    """What a reference is looked up in: another set of texts held, another answer."""
    held = Expression.objects.order_by("pk")
    return tuple(held.values_list("pk", "source_sha256", "work__work_id", "valid_until"))


@lru_cache(maxsize=_TEXTS_KEPT)
def _crossings(expression_id: int, titles: Titles, known: Known) -> tuple[Crossing, ...]:
    expression = Expression.objects.select_related("work").get(pk=expression_id)
    rows = list(expression.provisions.order_by("position"))
    places = {expression.work.work_id: _places(rows)}
    return tuple(one for row in rows for one in _of_row(row, expression, dict(titles), places))


def _of_row(
    row: Provision, expression: Expression, titles: Mapping[str, str], places: dict[str, Places]
) -> tuple[Crossing, ...]:
    at = Place(
        work=expression.work.work_id,
        cite=row.cite,
        convention=_convention(expression, titles),
        fasl=expression.fasl,
    )
    return tuple(
        Crossing(
            language=expression.language,
            cite=row.cite,
            words=row.text[one.start : one.end],
            length=len(row.text),
            found=resolve(one, at, held)
            if (held := _held(one.work, places)).cites
            else Resolved(one, one.cite),
        )
        for one in references(row.text, at, titles)
    )


def _held(work_id: str, places: dict[str, Places]) -> Places:
    """The places of a work in any language; none where it is not held, and then nothing is said of them."""
    if work_id not in places:
        rows = Provision.objects.filter(in_force(None, "expression__"), expression__work__work_id=work_id)
        places[work_id] = _places(list(rows))
    return places[work_id]


def _places(rows: list[Provision]) -> Places:
    opening = {row.article: row.text.count("\n") + 1 for row in rows if row.depth == 0 and row.text}
    return Places(frozenset(row.cite for row in rows), opening)


def _convention(expression: Expression, titles: Mapping[str, str]) -> str:
    """A report speaks of the convention its title names."""
    if expression.unit == "article":
        return ""
    title = " ".join(expression.title.split())
    return next((work for words, work in titles.items() if words in title), "")
