"""A running text cut into title, preamble, articles under their divisions, and closing formula."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec

from rogatory.library.parsing.articles import read_article
from rogatory.library.parsing.divisions import KINDS, DivisionLine, division_of
from rogatory.library.parsing.headings import (
    Opening,
    may_be_chapter,
    opening_of,
    plainly_articles,
    reads_as_heading,
    reference_like,
)
from rogatory.library.parsing.marks import mark_of
from rogatory.library.parsing.tree import Article, Body, Division, Doubt, Piece

_CLOSING = (
    "حررت هذه",
    "حرر ب",
    "وإثباتا لما تقدم",
    "وإثباتاً لما تقدم",
    "IN WITNESS WHEREOF",
    "Done at",
    "DONE at",
    "EN FOI DE QUOI",
    "Fait à",
    "FAIT à",
)


def closes(line: str) -> bool:
    """Whether the line begins a treaty's closing formula."""
    return line.startswith(_CLOSING)


class _Cut(msgspec.Struct, frozen=True):
    """A line at which the text is cut: the opening of an article or the heading of a division."""

    at: int
    opens: Opening | DivisionLine


def read_body(
    title: Sequence[Piece], lines: Sequence[Piece], *, ends: Callable[[str], bool] = closes, headed: bool = True
) -> tuple[Body, tuple[Doubt, ...]]:
    """Cut ``lines`` at the openings of articles; what ``ends`` recognises begins the closing formula.

    ``headed`` says that words after an article's number are its heading, as in treaties; in Tunisian acts
    they are the article itself.
    """
    cuts = _cuts(lines)
    first = cuts[0].at if cuts else len(lines)
    opened = next((cut.at for cut in cuts if isinstance(cut.opens, Opening)), len(lines))
    end = next((i for i, piece in enumerate(lines) if i > opened and ends(piece.text)), len(lines))
    articles, divisions, found = _read([cut for cut in cuts if cut.at < end], end, lines, headed=headed)
    body = Body(
        title=tuple(title),
        preamble=tuple(lines[:first]),
        articles=articles,
        closing=tuple(lines[end:]),
        divisions=divisions,
    )
    return body, (*found, *_number_doubts(articles), *_word_doubts(lines))


def _cuts(lines: Sequence[Piece]) -> list[_Cut]:
    """Where the text is cut. الفصل and Section open articles where no plainer word does, else divisions."""
    plain = plainly_articles(piece.text for piece in lines)
    cuts = [cut for at, piece in enumerate(lines) if (cut := _cut(at, piece.text, plain=plain))]
    return cuts if any(isinstance(cut.opens, Opening) for cut in cuts) else []


def _cut(at: int, line: str, *, plain: bool) -> _Cut | None:
    opening = opening_of(line)
    if opening is not None and not (plain and may_be_chapter(opening)):
        return _Cut(at, opening)
    division = division_of(line)
    return _Cut(at, division) if division else None


Read = tuple[tuple[Article, ...], tuple[Division, ...], tuple[Doubt, ...]]


def _read(cuts: Sequence[_Cut], end: int, lines: Sequence[Piece], *, headed: bool) -> Read:
    articles: list[Article] = []
    divisions: list[Division] = []
    doubts: list[Doubt] = []
    stops = [*(cut.at for cut in cuts), end]
    for cut, (start, stop) in zip(cuts, pairwise(stops), strict=True):
        if isinstance(cut.opens, Opening):
            article, found = _article(cut.opens, lines[start:stop], headed=headed)
            articles.append(article)
            doubts += found
        else:
            divisions.append(_division(cut.opens, lines[start:stop], len(articles)))
    return tuple(articles), _levelled(divisions), tuple(doubts)


def _division(opens: DivisionLine, lines: Sequence[Piece], before: int) -> Division:
    words = (Piece(line=lines[0].line, text=opens.words),) if opens.words else ()
    mark = Piece(line=lines[0].line, text=opens.mark.strip())
    heading = (*words, *lines[1:])
    return Division(
        kind=opens.kind, number=str(opens.number), level=1, mark=mark, heading=heading, before=before
    )


def _levelled(divisions: Sequence[Division]) -> tuple[Division, ...]:
    """The widest kind the text has is its first level, and so on inwards."""
    used = [kind for kind in KINDS if any(one.kind == kind for one in divisions)]
    return tuple(msgspec.structs.replace(one, level=used.index(one.kind) + 1) for one in divisions)


def _article(opening: Opening, lines: Sequence[Piece], *, headed: bool) -> tuple[Article, tuple[Doubt, ...]]:
    start = lines[0].line
    mark = Piece(line=start, text=opening.mark)
    heading, below = _heading(opening, start, list(lines[1:]), headed=headed)
    return read_article(opening.label, mark, heading, below)


def _heading(
    opening: Opening, start: int, below: list[Piece], *, headed: bool
) -> tuple[tuple[Piece, ...], list[Piece]]:
    words = (Piece(line=start, text=opening.words),) if opening.words else ()
    if not headed or (words and not reads_as_heading(opening.words)):
        return (), [*words, *below]
    if words:
        return words, below
    if below and len(below) > 1 and reads_as_heading(below[0].text) and mark_of(below[0].text) is None:
        return (below[0],), below[1:]
    return (), below


def _number_doubts(articles: Sequence[Article]) -> tuple[Doubt, ...]:
    """Articles whose numbers do not follow one another; ``12 bis`` may follow 12."""
    counted = [article for article in articles if " " not in article.number]
    return tuple(
        Doubt(code="library-doubt-article-jumps", line=_line(article), article=article.number)
        for wanted, article in enumerate(counted, start=1)
        if article.number != str(wanted)
    )


def _word_doubts(lines: Sequence[Piece]) -> tuple[Doubt, ...]:
    """Lines that begin as an article does and were not taken for one, and the first الفصل that is a chapter."""
    told = [_doubt("reference-not-opening", piece) for piece in lines if reference_like(piece.text)]
    if plainly_articles(piece.text for piece in lines):
        chapters = (piece for piece in lines if _ambiguous(piece.text))
        told += [_doubt("word-means-chapter", piece) for piece in [*chapters][:1]]
    return tuple(told)


def _ambiguous(line: str) -> bool:
    opening = opening_of(line)
    return opening is not None and may_be_chapter(opening)


def _doubt(name: str, piece: Piece) -> Doubt:
    return Doubt(code=f"library-doubt-{name}", line=piece.line, excerpt=piece.text[:60])


def _line(article: Article) -> int:
    return article.mark.line if article.mark else 0
