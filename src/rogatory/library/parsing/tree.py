"""What a reader makes of a file: articles with their provisions, the doubts it had, and what it left out."""

from collections.abc import Iterator, Mapping

import msgspec


class Parsed(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the reader's values."""


class Piece(Parsed, frozen=True, kw_only=True):
    """Text as it stands on one line of the source, counted from 1."""

    line: int
    text: str


class Doubt(Parsed, frozen=True, kw_only=True):
    """Something the reader is not sure of: where, what kind (a catalogue code) and the words in question.

    ``article`` names the article where the source is made of articles; ``line`` then counts within it.
    """

    code: str
    line: int
    article: str = ""
    excerpt: str = ""


class LeftOut(Parsed, frozen=True, kw_only=True):
    """A line that is no part of the official text: the publisher's own words, ornaments, page furniture."""

    line: int
    text: str
    article: str = ""


class Provision(Parsed, frozen=True, kw_only=True):
    """A paragraph or item: ``20(11)(a)``, the mark it is printed with, and its own lines.

    Square brackets in a cite are ours: they count what the text itself leaves unnumbered (``2[1]``) or numbers
    twice (``40[2](1)``).
    """

    cite: str
    depth: int
    mark: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words, without the mark; a line break where the source breaks the paragraph."""
        return "\n".join(piece.text for piece in self.pieces if piece.text)


class Article(Parsed, frozen=True, kw_only=True):
    """An article: its number in digits, its mark and heading as printed, and its provisions in order.

    The first provision, cited by the article's number alone, holds what stands before any numbered paragraph.
    """

    number: str
    mark: Piece | None
    heading: tuple[Piece, ...]
    provisions: tuple[Provision, ...]

    @property
    def title(self) -> str:
        """The heading on one line; empty where the article has none."""
        return " ".join(piece.text for piece in self.heading)


class Division(Parsed, frozen=True, kw_only=True):
    """A heading above articles (``الباب الأول``, ``Chapter II``): its kind, number, level from 1, and words.

    ``before`` counts the articles that stand above it.
    """

    kind: str
    number: str
    level: int
    mark: Piece
    heading: tuple[Piece, ...]
    before: int

    @property
    def title(self) -> str:
        """Mark and heading on one line."""
        return " ".join(piece.text for piece in (self.mark, *self.heading) if piece.text)


class StateSeen(Parsed, frozen=True, kw_only=True):
    """A State a text lists as present: its code, line, the words it was read from, and whether plainly so."""

    code: str
    line: int
    words: str
    plain: bool


class Body(Parsed, frozen=True, kw_only=True):
    """A text of law: its title, preamble, articles under their divisions, and closing formula."""

    title: tuple[Piece, ...]
    preamble: tuple[Piece, ...]
    articles: tuple[Article, ...]
    closing: tuple[Piece, ...]
    divisions: tuple[Division, ...] = ()

    @property
    def name(self) -> str:
        """The title on one line."""
        return " ".join(piece.text for piece in self.title)


class GazetteRecord(Parsed, frozen=True, kw_only=True):
    """The gazette's own record of an act, field by field under our names, and the lines it was read from."""

    fields: Mapping[str, str]
    lines: tuple[Piece, ...]


class Reading(Parsed, frozen=True, kw_only=True):
    """All a reader found in one file.

    ``body`` is the text the file is about; ``enactment`` the act it was published with (a decree of
    ratification), whose ``record`` the gazette gives. ``remarks`` are errata the file itself declares.
    ``unit`` is what the text counts by: articles, or the numbered paragraphs of a report. ``symbols`` are the
    documents it names by symbol, its own first.
    """

    language: str
    body: Body
    identifier: str = ""
    enactment: Body | None = None
    record: GazetteRecord | None = None
    doubts: tuple[Doubt, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[str, ...] = ()
    unit: str = "article"
    symbols: tuple[str, ...] = ()
    states: tuple[StateSeen, ...] = ()


def body_pieces(body: Body) -> Iterator[str]:
    """Every word of ``body`` in the order printed, marks and headings included."""
    yield from (piece.text for piece in (*body.title, *body.preamble))
    for division in body.divisions:
        yield from (piece.text for piece in (division.mark, *division.heading))
    for article in body.articles:
        yield from (piece.text for piece in (article.mark, *article.heading) if piece)
        for provision in article.provisions:
            yield provision.mark
            yield from (piece.text for piece in provision.pieces)
    yield from (piece.text for piece in body.closing)
