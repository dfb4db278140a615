"""A report cut into its numbered paragraphs under its headings, whichever end of the line marks stand at.

Text taken out of a right-to-left PDF often has the mark after the words (``…   -٤٧``), or amid them.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from rogatory.library.parsing.articles import read_article
from rogatory.library.parsing.numerals import heading_number
from rogatory.library.parsing.symbols import is_symbol
from rogatory.library.parsing.tree import Article, Body, Division, Doubt, LeftOut, Piece

_FURNITURE = re.compile(
    r"\d+/\d+\s+V\.\d\d-\d+|V\.\d\d-\d+(?:\s*\(\w\))?(?:\s+\d+/\d+)?|(?:\d+\s+)+V\.\d\d-\d+.*"
    r"|\*\d+\*|\d{1,4}/\d{1,4}|– ?\d+ ?–"
)
_LETTER = r"هـ?|[أابجدوزحطيكلمنسع]"
_ROMANS = "أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا".split()
_SPELT = "ألف باء جيم دال هاء واو زاي حاء طاء ياء".split()
_SIGNS_ABOVE = re.compile("[\u064b-\u0652]")
_HEADS = r"(?P<head>[ء-ي\u064b-\u0652]{3,8}|[IVX]{1,5}|[A-H])"
_PATTERNS = (
    re.compile(r"(?P<words>.*?)\s{2,}-(?P<number>\d{1,3})(?P<more>\s.*)?"),
    re.compile(rf"(?P<words>.*?)\s+-{_HEADS}"),
    re.compile(rf"(?P<words>.*?)\s{{2,}}\((?P<letter>{_LETTER}|[a-z])\)(?P<more>\s{{2,}}.*)?"),
    re.compile(r"(?P<number>\d{1,3})\s?[.\-–]\s+(?P<words>.*)"),
    re.compile(rf"{_HEADS}\s?[.\-–]\s+(?P<words>.*)"),
    re.compile(rf"\((?P<letter>{_LETTER}|[a-z])\)\s+(?P<words>.*)"),
)
"""Marks after the words, or, where a line is torn, amid them; then marks before the words."""

_FEWEST = 3


class _Marked(msgspec.Struct, frozen=True):
    """A line: its words, and its mark: the number of a paragraph, the letter of an item, or a heading's."""

    piece: Piece
    number: int = 0
    letter: str = ""
    level: int = 0
    head: str = ""


def looks_numbered(text: str) -> bool:
    """Whether the text has paragraphs 1 and 2 in their order, and more."""
    numbers = [one.number for one in map(_marked, _pieces(text)) if one.number]
    return 1 in numbers and 2 in numbers[numbers.index(1) :] and max(numbers) >= _FEWEST


def read_numbered(text: str) -> tuple[Body, tuple[Doubt, ...], tuple[LeftOut, ...]]:
    """The title, the headings and the paragraphs, each as an article of its number."""
    pieces = list(_pieces(text))
    left = tuple(LeftOut(line=one.line, text=one.text) for one in pieces if _furniture(one.text))
    lines = [_marked(one) for one in pieces if not _furniture(one.text)]
    first = next((at for at, one in enumerate(lines) if one.number or one.level), len(lines))
    shelf = _Shelf()
    for line in lines[first:]:
        shelf.take(line)
    articles, doubts = shelf.articles()
    body = Body(
        title=tuple(one.piece for one in lines[:first]),
        preamble=(),
        articles=articles,
        closing=(),
        divisions=tuple(shelf.divisions),
    )
    return body, doubts, left


class _Shelf:
    """Paragraphs and headings as they are met, line by line."""

    def __init__(self) -> None:
        self.divisions: list[Division] = []
        self._paragraphs: list[list[Piece]] = []
        self._numbers: list[int] = []
        self._unmarked: set[int] = set()
        self._item = 0
        self._in_heading = False
        self._doubts: list[Doubt] = []

    def take(self, line: _Marked) -> None:
        if line.level:
            self._head(line)
        elif line.number:
            self._numbered(line)
        elif self._in_heading:
            self._lengthen_heading(line.piece)
        else:
            self._add(f"({line.letter}) " if line.letter else "", line.piece)

    def articles(self) -> tuple[tuple[Article, ...], tuple[Doubt, ...]]:
        pairs = zip(self._numbers, self._paragraphs, strict=True)
        read = [self._article(number, lines) for number, lines in pairs]
        found = [doubt for _, doubts in read for doubt in doubts]
        return tuple(article for article, _ in read), (*self._doubts, *found)

    def _head(self, line: _Marked) -> None:
        mark = Piece(line=line.piece.line, text=line.head)
        self.divisions.append(
            Division(
                kind="section" if line.level == 1 else "subsection",
                number=str(head_number(line.head)),
                level=line.level,
                mark=mark,
                heading=(line.piece,) if line.piece.text else (),
                before=len(self._paragraphs),
            )
        )
        self._in_heading, self._item = True, 0

    def _lengthen_heading(self, piece: Piece) -> None:
        last = self.divisions[-1]
        self.divisions[-1] = msgspec.structs.replace(last, heading=(*last.heading, piece))

    def _numbered(self, line: _Marked) -> None:
        """The next paragraph, or an item of the one at hand: its number tells which series it goes on with."""
        wanted = self._numbers[-1] + 1 if self._numbers else 1
        is_item = line.number == self._item + 1 and line.number != wanted and bool(self._numbers)
        if is_item:
            self._item = line.number
            self._add(f"{line.number}- ", line.piece)
            return
        if line.number != wanted:
            doubt = Doubt(
                code="library-doubt-paragraph-jumps", line=line.piece.line, excerpt=line.piece.text[:60]
            )
            self._doubts.append(doubt)
        if line.number < wanted:
            self._add(f"{line.number}- ", line.piece)
            return
        self._numbers.append(line.number)
        self._unmarked.add(line.piece.line)
        self._paragraphs.append([line.piece])
        self._item, self._in_heading = 0, False

    def _article(self, number: int, lines: Sequence[Piece]) -> tuple[Article, tuple[Doubt, ...]]:
        mark = Piece(line=lines[0].line, text=f"{number}-")
        return read_article(str(number), mark, (), lines, unmarked=self._unmarked)

    def _add(self, mark: str, piece: Piece) -> None:
        self._in_heading = False
        if not mark:
            self._unmarked.add(piece.line)
        self._paragraphs[-1].append(Piece(line=piece.line, text=mark + piece.text))


def _pieces(text: str) -> Iterator[Piece]:
    lines = enumerate(text.replace("\u00a0", " ").split("\n"), start=1)
    return (Piece(line=n, text=line.strip()) for n, line in lines if line.strip())


def _furniture(line: str) -> bool:
    return is_symbol(line) or _FURNITURE.fullmatch(line) is not None


def _marked(piece: Piece) -> _Marked:
    found = next((one for pattern in _PATTERNS if (one := pattern.fullmatch(piece.text))), None)
    if found is None:
        return _Marked(piece)
    said = found.groupdict()
    words = f"{said['words'].strip()} {(said.get('more') or '').strip()}".strip()
    marked = _Marked(
        Piece(line=piece.line, text=words),
        number=int(said.get("number") or 0),
        letter=said.get("letter") or "",
        head=said.get("head") or "",
        level=_head_level(said.get("head") or ""),
    )
    return marked if marked.number or marked.letter or marked.level else _Marked(piece)


def _head_level(head: str) -> int:
    """1 for ``أولاً`` and ``II``, 2 for ``ألف`` and ``B``, 0 for what numbers no heading."""
    plain = _SIGNS_ABOVE.sub("", head)
    if plain in _ROMANS or (head and set(head) <= set("IVX") and heading_number(head)):
        return 1
    return 2 if plain in _SPELT or (len(head) == 1 and head.isascii()) else 0


def head_number(head: str) -> int:
    """The number of a report's heading: ``ثانياً`` and ``II`` are 2, ``جيم`` and ``C`` are 3; 0 for no mark."""
    plain = _SIGNS_ABOVE.sub("", head)
    for names in (_ROMANS, _SPELT):
        if plain in names:
            return names.index(plain) + 1
    return ord(head) - ord("A") + 1 if head in tuple("ABCDEFGH") else heading_number(head)
