"""The text of one article cut into its provisions, each with its cite."""

from collections.abc import Container, Iterator, Sequence

from rogatory.library.parsing.marks import Mark, doubled, marks_of
from rogatory.library.parsing.numbering import Line, Place, places_of
from rogatory.library.parsing.tree import Article, Doubt, Piece, Provision

_EXCERPT = 60
_CLOSED = (".", "؛", ";", "!", "؟")


def read_article(
    number: str,
    mark: Piece | None,
    heading: tuple[Piece, ...],
    lines: Sequence[Piece],
    *,
    unmarked: Container[int] = (),
) -> tuple[Article, tuple[Doubt, ...]]:
    """Cut the lines below an article's heading into provisions, and say where the numbering is in doubt.

    ``unmarked`` names lines that are known to begin with no mark, whatever they look like.
    """
    parts = list(_parts(lines, unmarked))
    places = places_of([_numbering_line(mark_, piece) for mark_, piece in parts])
    placed = [(mark_, piece, place) for (mark_, piece), place in zip(parts, places, strict=True)]
    article = Article(number=number, mark=mark, heading=heading, provisions=_provisions(number, placed))
    return article, (*_numbering_doubts(number, placed), *_repeated(article))


Placed = tuple[Mark | None, Piece, Place]


def _provisions(number: str, placed: Sequence[Placed]) -> tuple[Provision, ...]:
    provisions = [Provision(cite=number, depth=0, mark="", pieces=())]
    for mark, piece, place in placed:
        if place.opens:
            printed = mark.printed if mark else ""
            cite, depth = place.cite(number), len(place.levels)
            provisions.append(Provision(cite=cite, depth=depth, mark=printed, pieces=(piece,)))
        else:
            provisions[-1] = _longer(provisions[-1], piece)
    return tuple(provisions)


def _numbering_doubts(number: str, placed: Sequence[Placed]) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(code=code, line=piece.line, article=number, excerpt=_excerpt(mark, piece))
        for mark, piece, place in placed
        for code in _codes(mark, place)
    )


def _parts(lines: Sequence[Piece], unmarked: Container[int]) -> Iterator[tuple[Mark | None, Piece]]:
    """Each line as its mark and words; a line with two marks is two parts, the first without words."""
    for line in lines:
        if not line.text.strip():
            continue
        marks, words = ((), line.text) if line.line in unmarked else marks_of(line.text.strip())
        for outer in marks[:-1]:
            yield outer, Piece(line=line.line, text="")
        yield (marks[-1] if marks else None), Piece(line=line.line, text=words)


def _numbering_line(mark: Mark | None, piece: Piece) -> Line:
    words = piece.text.rstrip()
    return Line(mark, words.endswith(":"), words.endswith(_CLOSED))


def _longer(provision: Provision, piece: Piece) -> Provision:
    return Provision(
        cite=provision.cite, depth=provision.depth, mark=provision.mark, pieces=(*provision.pieces, piece)
    )


def _codes(mark: Mark | None, place: Place) -> Iterator[str]:
    if place.doubt:
        yield f"library-doubt-{place.doubt}"
    if mark is not None and doubled(mark):
        yield "library-doubt-mark-doubled"
    if place.opens and mark is None:
        yield "library-doubt-after-list"


def _repeated(article: Article) -> Iterator[Doubt]:
    seen: set[str] = set()
    for provision in article.provisions:
        if provision.cite in seen:
            line = provision.pieces[0].line if provision.pieces else 0
            yield Doubt(
                code="library-doubt-repeated", line=line, article=article.number, excerpt=provision.cite
            )
        seen.add(provision.cite)


def _excerpt(mark: Mark | None, piece: Piece) -> str:
    return ((mark.printed if mark else "") + piece.text)[:_EXCERPT]
