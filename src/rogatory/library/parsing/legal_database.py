"""A page of a legal database: an act with its gazette record, the treaty annexed, the site's own words."""

import re
from collections.abc import Sequence

from rogatory.kernel.findings import Sentence
from rogatory.library.parsing.bodies import closes, read_body
from rogatory.library.parsing.divisions import opens_anything
from rogatory.library.parsing.encoding import Unreadable, has_control_characters, within_the_line_limit
from rogatory.library.parsing.headings import may_be_chapter, opening_of, plainly_articles
from rogatory.library.parsing.languages import language_of
from rogatory.library.parsing.record import is_of_record, record_of
from rogatory.library.parsing.tree import Body, Doubt, LeftOut, Piece, Reading

_ACT_TITLE = re.compile(
    r"(?:أمر|قانون|مرسوم|قرار|ظهير|نظام|منشور)\b.*\b(?:عدد|رقم)\s+[\d.-]+\b.*"
    r"|(?:Law|Act|Decree|Order|Decision|Regulation)\b[^.;]*\bNo\.? ?\d.*"
    r"|(?:Loi|Décret|Arrêté|Décision|Ordonnance|Décret-loi)\b[^.;]*\bn(?:°|o|º)\.? ?\d.*"
)
_TREATY_TITLE = re.compile(
    r"(?:ال)?(?:اتفاقية|بروتوكول|معاهدة|ميثاق)\b[^.:؛]*"
    r"|(?:[A-Z]\w+ ){0,4}(?:Convention|Protocole?|Treaty|Agreement|Charter|Traité|Accord|Charte)\b[^.:;]*"
    r"|(?:[A-Z]+ ){0,4}(?:CONVENTION|PROTOCOL|TREATY|AGREEMENT|CHARTER)\b[^.:;]*"
)
_SIGNED_AT = re.compile(r"[^\s.]+ في \d{1,2} \S+ \d{4}\.?")


def read_page(text: str) -> Reading:
    """Read a page as published. Raises ``Unreadable`` where no article is found in it."""
    lines = [Piece(line=n, text=_tidy(line)) for n, line in enumerate(text.split("\n"), start=1)]
    lines = [piece for piece in lines if piece.text]
    within_the_line_limit(len(lines))
    before, official, after = _without_site(lines)
    act, treaty = _act_and_treaty(official)
    enactment, act_doubts = _read_act(act)
    body, doubts = _read_treaty(treaty)
    if not treaty:
        enactment, act_doubts, body, doubts = body, doubts, enactment, act_doubts
    if not body.articles:
        raise Unreadable(Sentence("library-import-no-articles"))
    return Reading(
        language=language_of(text),
        body=body,
        enactment=enactment if enactment.articles else None,
        record=record_of(lines),
        doubts=(*act_doubts, *doubts, *_site_doubts(after), *_title_doubts(body)),
        left_out=tuple(LeftOut(line=piece.line, text=piece.text) for piece in (*before, *after)),
    )


def looks_like_page(text: str, *, numbered: bool = False) -> bool:
    """Whether any line opens an article.

    In a text of numbered paragraphs a line that begins with الفصل may name a chapter of another text: there the
    first article, or a plainer word, must open somewhere.
    """
    openings = [opening for line in text.split("\n") if (opening := opening_of(_tidy(line)))]
    sure = (opening for opening in openings if opening.number == 1 or not may_be_chapter(opening))
    return any(sure) if numbered else bool(openings)


def _without_site(lines: Sequence[Piece]) -> tuple[list[Piece], list[Piece], list[Piece]]:
    """What the site prints above the act, the official lines, and what it prints below the record."""
    start = _start(lines)
    recorded = [i for i, piece in enumerate(lines) if is_of_record(piece.text)]
    record_from, record_to = (recorded[0], recorded[-1] + 1) if recorded else (len(lines), len(lines))
    below = [piece for piece in lines[record_from:] if not is_of_record(piece.text)]
    official = [piece for piece in lines[start:record_from] if not _furniture(piece.text)]
    furniture = [piece for piece in lines[start:record_from] if _furniture(piece.text)]
    return [*lines[:start], *furniture], official, below if record_to else []


def _start(lines: Sequence[Piece]) -> int:
    """The line of the title; where none reads as a title, the first line of words that may be one."""
    opened = next((i for i, piece in enumerate(lines) if opens_anything(piece.text)), len(lines))
    for i, piece in enumerate(lines[:opened]):
        if _titled(piece.text):
            return i
    words = (i for i, piece in enumerate(lines[:opened]) if not _furniture(piece.text))
    return next(words, opened if opened < len(lines) else 0)


def _titled(line: str) -> bool:
    return bool(_ACT_TITLE.fullmatch(line) or _TREATY_TITLE.fullmatch(line))


def _furniture(line: str) -> bool:
    """A line without a letter or digit: a bullet, a lone full stop. A bare ``16-`` opens a paragraph."""
    return has_control_characters(line) or not any(c.isalnum() for c in line)


def _act_and_treaty(lines: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
    """Split at the treaty's title: the first line that names a treaty after the act's own articles."""
    if not lines or not _ACT_TITLE.fullmatch(lines[0].text):
        return [], list(lines)
    opened = next((i for i, piece in enumerate(lines) if opening_of(piece.text)), len(lines))
    titles = (i for i in range(opened, len(lines)) if _TREATY_TITLE.fullmatch(lines[i].text))
    at = next(titles, len(lines))
    return (list(lines), []) if at == len(lines) else (list(lines[:at]), list(lines[at:]))


def _read_act(lines: Sequence[Piece]) -> tuple[Body, tuple[Doubt, ...]]:
    """An act. In Tunisian acts the words after an article's number are the article; elsewhere its heading."""
    headed = plainly_articles(piece.text for piece in lines)
    return read_body(lines[:1], lines[1:], ends=_act_ends, headed=headed)


def _act_ends(line: str) -> bool:
    return closes(line) or _SIGNED_AT.fullmatch(line) is not None


def _read_treaty(lines: Sequence[Piece]) -> tuple[Body, tuple[Doubt, ...]]:
    titled = bool(lines) and not opens_anything(lines[0].text)
    title, rest = (lines[:1], lines[1:]) if titled else ([], lines)
    return read_body(title, rest, ends=closes, headed=plainly_articles(piece.text for piece in lines))


def _title_doubts(body: Body) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(code="library-doubt-title-guessed", line=piece.line, excerpt=piece.text[:60])
        for piece in body.title[:1]
        if not _titled(piece.text)
    )


def _site_doubts(below: Sequence[Piece]) -> tuple[Doubt, ...]:
    """Articles printed below the record are left out with the site's words, and that is worth a look."""
    return tuple(
        Doubt(code="library-doubt-article-below-record", line=piece.line, excerpt=piece.text[:60])
        for piece in below
        if opening_of(piece.text)
    )


def _tidy(line: str) -> str:
    return line.replace("\u00a0", " ").strip()
