"""What stands on the shelf: works, articles, and the official text of exactly one provision."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import takewhile
from typing import Any

import msgspec
from django.db.models import Prefetch, QuerySet

from rogatory.library.cites import article_number
from rogatory.library.models import Expression, Provision, Work
from rogatory.library.versions import in_force


class OnShelf(msgspec.Struct, frozen=True, kw_only=True):
    """Base of what the shelf hands out."""


class HeldDivision(OnShelf, frozen=True, kw_only=True):
    """A heading in one language, and the numbers of the articles right below it; no title where none stands."""

    level: int
    title: str
    language: str
    numbers: tuple[str, ...]


class HeldWork(OnShelf, frozen=True, kw_only=True):
    """A work: its titles by language, its number of articles, and the gazette record of its publication.

    ``unit`` is what it counts by; ``symbols`` are documents it names, ``states`` the codes of those present.
    """

    work_id: str
    titles: Mapping[str, str]
    articles: int
    record: Mapping[str, str]
    published_with: str
    numbers: tuple[str, ...] = ()
    unit: str = "article"
    symbols: tuple[str, ...] = ()
    states: tuple[str, ...] = ()


class HeldProvision(OnShelf, frozen=True, kw_only=True):
    """A provision of one article: its own words by language, without its items'."""

    cite: str
    depth: int
    marks: Mapping[str, str]
    texts: Mapping[str, str]


class HeldArticle(OnShelf, frozen=True, kw_only=True):
    """An article in every language held; the numbers of its neighbours are empty at either end."""

    work_id: str
    titles: Mapping[str, str]
    number: str
    headings: Mapping[str, str]
    provisions: tuple[HeldProvision, ...]
    unit: str
    previous: str
    following: str


def held_works() -> tuple[HeldWork, ...]:
    """Every work held, in the order of identifiers."""
    current = Prefetch("expressions", Expression.objects.filter(in_force(None)))
    works = Work.objects.prefetch_related(current).order_by("work_id")
    return tuple(_held_work(work) for work in works if list(work.expressions.all()))


def held_titles(work_id: str) -> dict[str, str]:
    """The work's titles by language; empty where nothing is imported."""
    return dict(_expressions(work_id).values_list("language", "title"))


def held_names() -> dict[str, str]:
    """Every title held in any language, and the work it names."""
    return dict(Expression.objects.values_list("title", "work__work_id"))


def held_article(work_id: str, number: str, as_of: date | None = None) -> HeldArticle | None:
    """An article by its number in digits, as in force on ``as_of`` (``None``: now), or ``None``."""
    rows = list(_rows(work_id, as_of).filter(article=number))
    if not rows:
        return None
    numbers = _article_numbers(work_id, as_of)
    at = numbers.index(number)
    return HeldArticle(
        work_id=work_id,
        titles={row.expression.language: row.expression.title for row in rows},
        number=number,
        headings={row.expression.language: row.heading for row in rows if row.heading},
        provisions=_side_by_side(rows),
        unit=rows[0].expression.unit,
        previous=numbers[at - 1] if at else "",
        following=numbers[at + 1] if at + 1 < len(numbers) else "",
    )


def contents(work_id: str, languages: Sequence[str]) -> tuple[HeldDivision, ...]:
    """The work's headings with the articles below each, in the first of ``languages`` that is held."""
    held = {one.language: one for one in _expressions(work_id)}
    chosen = next((held[code] for code in (*languages, *held) if code in held), None)
    return _contents(chosen) if chosen else ()


def _contents(expression: Expression) -> tuple[HeldDivision, ...]:
    openings = expression.provisions.filter(depth=0).order_by("position")
    numbers = list(openings.values_list("article", flat=True))
    above = [{"level": 1, "title": "", "before": 0}, *map(_heading, expression.divisions)]
    stops = [*(one["before"] for one in above[1:]), len(numbers)]
    found = (
        HeldDivision(
            level=one["level"],
            title=one["title"],
            language=expression.language,
            numbers=tuple(numbers[one["before"] : stop]),
        )
        for one, stop in zip(above, stops, strict=True)
    )
    return tuple(one for one in found if one.title or one.numbers)


def _heading(division: Mapping[str, Any]) -> dict[str, Any]:
    words = [division["mark"]["text"], *(piece["text"] for piece in division["heading"])]
    return {"level": division["level"], "title": " ".join(words), "before": division["before"]}


def official_text(work_id: str, cite: str) -> dict[str, str]:
    """The text of exactly that provision with its items, by language; empty where nothing is imported.

    ``20(11)`` gives the paragraph and its items with their marks; ``20(11)(a)`` that item alone.
    """
    by_language: dict[str, list[Provision]] = {}
    for row in _rows(work_id).filter(article=article_number(cite)):
        by_language.setdefault(row.expression.language, []).append(row)
    texts = ((language, _whole(rows, cite)) for language, rows in by_language.items())
    return {language: text for language, text in texts if text}


def _held_work(work: Work) -> HeldWork:
    expressions = list(work.expressions.all())
    numbers = _article_numbers(work.work_id)
    return HeldWork(
        work_id=work.work_id,
        titles={expression.language: expression.title for expression in expressions},
        articles=len(numbers),
        record=next((dict(one.record) for one in expressions if one.record), {}),
        published_with=work.published_with,
        numbers=tuple(numbers),
        unit=next((one.unit for one in expressions), "article"),
        symbols=next((tuple(one.symbols) for one in expressions if one.symbols), ()),
        states=next((tuple(seen["code"] for seen in one.states) for one in expressions if one.states), ()),
    )


def _expressions(work_id: str, as_of: date | None = None) -> QuerySet[Expression]:
    return Expression.objects.filter(in_force(as_of), work__work_id=work_id)


def _rows(work_id: str, as_of: date | None = None) -> QuerySet[Provision]:
    current = in_force(as_of, "expression__")
    rows = Provision.objects.filter(current, expression__work__work_id=work_id).select_related("expression")
    return rows.order_by("expression__language", "position")


def _article_numbers(work_id: str, as_of: date | None = None) -> list[str]:
    """The numbers of the work's articles in order, from the language that has most."""
    longest: list[str] = []
    for expression in _expressions(work_id, as_of).order_by("language"):
        openings = expression.provisions.filter(depth=0).order_by("position")
        numbers = list(dict.fromkeys(openings.values_list("article", flat=True)))
        longest = max(longest, numbers, key=len)
    return longest


def _side_by_side(rows: Iterable[Provision]) -> tuple[HeldProvision, ...]:
    """The languages' rows matched by cite, in the order of the language that has most."""
    by_cite: dict[str, list[Provision]] = {}
    for row in rows:
        by_cite.setdefault(row.cite, []).append(row)
    return tuple(
        HeldProvision(
            cite=cite,
            depth=same[0].depth,
            marks={row.expression.language: row.mark for row in same if row.mark},
            texts={row.expression.language: row.text for row in same if row.text},
        )
        for cite, same in by_cite.items()
    )


def _whole(rows: list[Provision], cite: str) -> str:
    start = next((index for index, row in enumerate(rows) if row.cite == cite), None)
    if start is None:
        return ""
    head, *rest = rows[start:]
    below = takewhile(lambda row: row.depth > head.depth, rest)
    return "\n".join([head.text, *(f"{row.mark} {row.text}".strip() for row in below)]).strip()
