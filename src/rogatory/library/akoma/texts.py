"""A text held or just read, laid out for writing as Akoma Ntoso."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from rogatory.library.akoma.writing import Heading, Row, Text, Unit
from rogatory.library.models import Expression, Provision


def text_of(expression: Expression, identifier: str) -> Text:
    """The expression with its provisions, from its rows."""
    rows = list(expression.provisions.order_by("position"))
    return Text(
        identifier=identifier,
        language=expression.language,
        title=expression.title,
        preamble=expression.preamble,
        closing=expression.closing,
        unit=expression.unit,
        on=expression.valid_from.isoformat() if expression.valid_from else "",
        record=expression.record,
        headings=tuple(_heading(one) for one in expression.divisions),
        units=tuple(_units(rows, _word(expression))),
    )


def _word(expression: Expression) -> str:
    """What the text calls its units, with a place for their number."""
    if expression.unit != "article":
        return "{}-"
    return "Article {}" if expression.language != "ar" else "الفصل {}" if expression.fasl else "المادة {}"


def _units(rows: Sequence[Provision], word: str) -> Iterable[Unit]:
    """An article begins at each row of depth 0, even where two bear one number."""
    counted = 0
    starts = []
    for row in rows:
        counted += row.depth == 0
        starts.append((counted, row))
    for _, group in groupby(starts, key=lambda pair: pair[0]):
        held = [row for _, row in group]
        yield _unit(held, word)


def _unit(rows: Sequence[Provision], word: str) -> Unit:
    head = rows[0]
    return Unit(
        number=head.article,
        mark=word.format(head.article),
        heading=head.heading,
        rows=tuple(Row(one.cite, one.depth, one.mark, one.text) for one in rows),
    )


def _heading(division: Mapping[str, Any]) -> Heading:
    return Heading(
        kind=division["kind"],
        number=division["number"],
        level=division["level"],
        mark=division["mark"]["text"],
        words=" ".join(piece["text"] for piece in division["heading"]),
        before=division["before"],
    )
