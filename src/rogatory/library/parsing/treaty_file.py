"""A treaty as a JSON file: ``id``, ``language``, ``title``, and ``articles`` with number, heading and text."""

import re
from collections.abc import Sequence
from typing import Annotated

import msgspec

from rogatory.kernel.findings import Sentence
from rogatory.library.parsing.articles import read_article
from rogatory.library.parsing.bodies import closes
from rogatory.library.parsing.cleaning import without_direction_controls
from rogatory.library.parsing.encoding import Unreadable, has_control_characters, within_the_line_limit
from rogatory.library.parsing.headings import opening_of
from rogatory.library.parsing.tree import Article, Body, Doubt, LeftOut, Piece, Reading

_FURNITURE = re.compile(r"#{2,}.*|(?:\d{4}/\d+\s+\d+/\d{4}\s*)+")
_MOST_ARTICLES = 2_000


class FileArticle(msgspec.Struct, frozen=True):
    """An article as the file gives it; its text in lines."""

    number: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{1,4}([ -]?(bis|ter|quater|[a-z]))?$")]
    text: str
    heading: str = ""


class FileErratum(msgspec.Struct, frozen=True):
    """An error the file itself declares."""

    issue: str
    article: int | str = ""


class TreatyFile(msgspec.Struct, frozen=True):
    """The file. Fields it has beyond these are no part of the text and are not read."""

    id: str
    language: Annotated[str, msgspec.Meta(pattern="^[a-z]{2,3}$")]
    title: str
    articles: tuple[FileArticle, ...]
    preamble: str = ""
    errata: tuple[FileErratum, ...] = ()


def read_treaty_file(text: str) -> Reading:
    """Read the file's text. Raises ``Unreadable``, with the path of the field, for any other shape."""
    held, turned = _without_controls(_decoded(text))
    read = [_article(article) for article in held.articles]
    closing = [piece for _, after, _, _ in read for piece in after]
    body = Body(
        title=(Piece(line=1, text=held.title),),
        preamble=_pieces(held.preamble),
        articles=tuple(article for article, _, _, _ in read),
        closing=tuple(closing),
    )
    doubts = [doubt for _, _, found, _ in read for doubt in found]
    return Reading(
        language=held.language,
        identifier=held.id,
        body=body,
        doubts=(*turned, *doubts, *_missing_articles(body.articles)),
        left_out=tuple(line for _, _, _, left in read for line in left),
        remarks=tuple(erratum.issue for erratum in held.errata),
    )


def _decoded(text: str) -> TreatyFile:
    try:
        held = msgspec.json.decode(text.encode(), type=TreatyFile)
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError) as defect:
        raise Unreadable(Sentence("library-import-broken-json", {"defect": str(defect)})) from None
    said = (held.title, held.preamble, *(article.heading for article in held.articles))
    if any(map(has_control_characters, said)):
        raise Unreadable(Sentence("library-import-control-characters"))
    if not held.articles:
        raise Unreadable(Sentence("library-import-no-articles"))
    within_the_line_limit(sum(article.text.count("\n") + 1 for article in held.articles))
    if len(held.articles) > _MOST_ARTICLES:
        counted = {"count": len(held.articles), "limit": _MOST_ARTICLES}
        raise Unreadable(Sentence("library-import-too-many-articles", counted))
    return held


def _without_controls(held: TreatyFile) -> tuple[TreatyFile, tuple[Doubt, ...]]:
    """The file without direction controls, also those it writes as escapes, and a remark where it had any."""
    said = msgspec.json.encode(held).decode()
    plain = without_direction_controls(said)
    if plain == said:
        return held, ()
    told = Doubt(code="library-doubt-direction-controls", line=1, excerpt=held.title[:60])
    return msgspec.json.decode(plain, type=TreatyFile), (told,)


Read = tuple[Article, tuple[Piece, ...], tuple[Doubt, ...], tuple[LeftOut, ...]]


def _article(given: FileArticle) -> Read:
    lines = _pieces(given.text)
    left = [piece for piece in lines if _furniture(piece.text)]
    kept = [piece for piece in lines if piece not in left]
    end = next((i for i, piece in enumerate(kept) if closes(piece.text)), len(kept))
    mark, heading, doubts = _heading(given)
    article, found = read_article(given.number, mark, heading, kept[:end])
    gone = tuple(LeftOut(line=piece.line, text=piece.text, article=given.number) for piece in left)
    return article, tuple(kept[end:]), (*doubts, *found), gone


def _heading(given: FileArticle) -> tuple[Piece | None, tuple[Piece, ...], tuple[Doubt, ...]]:
    """The heading without the article's own name, which some copies print inside it."""
    opening = opening_of(given.heading.strip())
    if opening is None:
        words = given.heading.strip()
        return None, ((Piece(line=0, text=words),) if words else ()), ()
    doubts: tuple[Doubt, ...] = ()
    if opening.label != given.number:
        code = "library-doubt-heading-number"
        doubts = (Doubt(code=code, line=0, article=given.number, excerpt=given.heading[:60]),)
    heading = (Piece(line=0, text=opening.words),) if opening.words else ()
    return Piece(line=0, text=opening.mark), heading, doubts


def _missing_articles(articles: Sequence[Article]) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(code="library-doubt-article-jumps", line=0, article=article.number)
        for wanted, article in enumerate(articles, start=1)
        if article.number != str(wanted)
    )


def _furniture(line: str) -> bool:
    return _FURNITURE.fullmatch(line) is not None or has_control_characters(line)


def _pieces(text: str) -> tuple[Piece, ...]:
    lines = enumerate(text.replace("\r", "").split("\n"), start=1)
    return tuple(Piece(line=n, text=line.strip()) for n, line in lines if line.strip())
