"""A running text cut into title, preamble, articles and closing formula."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from rogatory.library.parsing.articles import read_article
from rogatory.library.parsing.headings import Opening, opening_of, reads_as_heading
from rogatory.library.parsing.marks import mark_of
from rogatory.library.parsing.tree import Article, Body, Doubt, Piece

_CLOSING = (
    "حررت هذه",
    "حرر ب",
    "وإثباتا لما تقدم",
    "وإثباتاً لما تقدم",
    "IN WITNESS WHEREOF",
    "Done at",
    "DONE at",
)


def closes(line: str) -> bool:
    """Whether the line begins a treaty's closing formula."""
    return line.startswith(_CLOSING)


def read_body(
    title: Sequence[Piece], lines: Sequence[Piece], *, ends: Callable[[str], bool] = closes, headed: bool = True
) -> tuple[Body, tuple[Doubt, ...]]:
    """Cut ``lines`` at the openings of articles; what ``ends`` recognises begins the closing formula.

    ``headed`` says that words after an article's number are its heading, as in treaties; in Tunisian acts
    they are the article itself.
    """
    starts = [index for index, piece in enumerate(lines) if _opens(piece)]
    first = starts[0] if starts else len(lines)
    end = next((i for i, piece in enumerate(lines) if i > first and ends(piece.text)), len(lines))
    bounds = [*(start for start in starts if start < end), end]
    read = [_article(lines[start:stop], headed=headed) for start, stop in pairwise(bounds)]
    articles = tuple(article for article, _ in read)
    doubts = (*(doubt for _, found in read for doubt in found), *_number_doubts(articles))
    preamble, closing = tuple(lines[:first]), tuple(lines[end:])
    return Body(title=tuple(title), preamble=preamble, articles=articles, closing=closing), doubts


def _opens(piece: Piece) -> bool:
    return opening_of(piece.text) is not None


def _article(lines: Sequence[Piece], *, headed: bool) -> tuple[Article, tuple[Doubt, ...]]:
    opening, start = opening_of(lines[0].text), lines[0].line
    if opening is None:
        raise ValueError("an article's lines begin with its opening")
    mark = Piece(line=start, text=opening.mark)
    heading, below = _heading(opening, start, list(lines[1:]), headed=headed)
    return read_article(str(opening.number), mark, heading, below)


def _heading(
    opening: Opening, start: int, below: list[Piece], *, headed: bool
) -> tuple[tuple[Piece, ...], list[Piece]]:
    words = (Piece(line=start, text=opening.words),) if opening.words else ()
    if not headed:
        return (), [*words, *below]
    if words:
        return words, below
    if below and len(below) > 1 and reads_as_heading(below[0].text) and mark_of(below[0].text) is None:
        return (below[0],), below[1:]
    return (), below


def _number_doubts(articles: Sequence[Article]) -> tuple[Doubt, ...]:
    """Articles whose numbers do not follow one another."""
    return tuple(
        Doubt(code="library-doubt-article-jumps", line=_line(article), article=article.number)
        for wanted, article in enumerate(articles, start=1)
        if article.number != str(wanted)
    )


def _line(article: Article) -> int:
    return article.mark.line if article.mark else 0
