"""The nexus drawn: which fact carries which measure, and what each measure is to prove."""

from collections.abc import Mapping
from typing import Any

import msgspec

from rogatory.desk.views import NexusView

ROW = 112
"""The height of a row in CSS pixels; the stylesheet sets the same."""


class Line(msgspec.Struct, frozen=True):
    """A line from one row to another, as heights in the drawing."""

    start: int
    end: int


class Item(msgspec.Struct, frozen=True):
    """A box: its identifier, its text, whether it hangs loose, and the facts it rests on by number."""

    id: str
    text: str
    loose: bool
    rests_on: tuple[int, ...] = ()


class Drawing(msgspec.Struct, frozen=True):
    """Three columns of boxes and the lines between them, ``height`` pixels high."""

    facts: tuple[Item, ...]
    measures: tuple[Item, ...]
    purposes: tuple[str, ...]
    fact_lines: tuple[Line, ...]
    purpose_lines: tuple[Line, ...]
    rows: int
    height: int


def nexus_drawing(nexus: NexusView, request: Mapping[str, Any]) -> Drawing:
    """Lay the nexus of a request out in rows."""
    fact_rows = {identity: row for row, (identity, _) in enumerate(nexus.facts)}
    measure_rows = {identity: row for row, (identity, _) in enumerate(nexus.measures)}
    pairs = [_ordered(line, fact_rows) for line in nexus.lines]
    known = [(fact, measure) for fact, measure in pairs if fact in fact_rows and measure in measure_rows]
    purposes = _purposes(nexus, request)
    rows = max(len(fact_rows), len(measure_rows), 1)
    return Drawing(
        facts=tuple(Item(id=i, text=text, loose=i in nexus.loose) for i, text in nexus.facts),
        measures=tuple(
            Item(i, text, i in nexus.loose, tuple(sorted(fact_rows[f] + 1 for f, m in known if m == i)))
            for i, text in nexus.measures
        ),
        purposes=purposes,
        fact_lines=tuple(Line(_middle(fact_rows[f]), _middle(measure_rows[m])) for f, m in known),
        purpose_lines=tuple(Line(_middle(row), _middle(row)) for row, text in enumerate(purposes) if text),
        rows=rows,
        height=rows * ROW,
    )


def _ordered(line: tuple[str, str], fact_rows: Mapping[str, int]) -> tuple[str, str]:
    return line if line[0] in fact_rows else (line[1], line[0])


def _purposes(nexus: NexusView, request: Mapping[str, Any]) -> tuple[str, ...]:
    said = {
        str(measure.get("id")): str(measure.get("purpose_of_result") or "")
        for measure in request.get("measures") or ()
        if isinstance(measure, Mapping)
    }
    return tuple(said.get(identity, "") for identity, _ in nexus.measures)


def _middle(row: int) -> int:
    return row * ROW + ROW // 2
