"""The blocks a layout knows how to set: paragraphs, labelled fields, tables, numbered items."""

from collections.abc import Sequence

import msgspec

from rogatory.papers.printable import paragraphs
from rogatory.papers.runs import Runs, runs


class Block(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """Base of what stands in a section, in order."""


class Paragraph(Block, frozen=True, kw_only=True, tag="paragraph"):
    """Flowing text."""

    runs: Runs


class Fields(Block, frozen=True, kw_only=True, tag="fields"):
    """Labels with what is said under each; one field may run over several paragraphs."""

    rows: tuple[tuple[str, tuple[Runs, ...]], ...]


class Table(Block, frozen=True, kw_only=True, tag="table"):
    """A table with a head that repeats on every page. ``widths`` are shares of the line."""

    head: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]
    widths: tuple[int, ...]


class Item(Block, frozen=True, kw_only=True, tag="item"):
    """A numbered thing with a title and fields beneath: a fact, a measure asked for."""

    number: str
    title: Runs
    fields: Fields | None = None


class Bullets(Block, frozen=True, kw_only=True, tag="bullets"):
    """A plain list."""

    items: tuple[Runs, ...]


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A heading and what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


Labelled = tuple[str, str | Runs | None]


def flowing(text: str | None, otherwise: str) -> tuple[Paragraph, ...]:
    """``text`` as paragraphs, or the one sentence ``otherwise`` where it is empty."""
    return tuple(Paragraph(runs=runs(line)) for line in paragraphs(text) or [otherwise])


def fields(rows: Sequence[Labelled]) -> Fields:
    """The rows that say something, as labelled fields."""
    return Fields(rows=tuple((label, _lines(said)) for label, said in rows if said))


def _lines(said: str | Runs | None) -> tuple[Runs, ...]:
    if isinstance(said, tuple):
        return (said,)
    return tuple(runs(line) for line in paragraphs(said))
