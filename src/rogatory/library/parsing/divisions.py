"""The lines above articles: ``الباب الأول``, ``الفصل الثاني – …``, ``CHAPTER II``, ``Titre premier``."""

import re

import msgspec

from rogatory.library.parsing.headings import opening_of, reads_as_heading
from rogatory.library.parsing.numerals import heading_number, ordinal_value

KINDS = ("book", "tome", "part", "title", "chapter", "section", "subsection")
"""From the widest to the narrowest."""

_NAMES = {
    "الكتاب": "book",
    "الجزء": "tome",
    "الباب": "part",
    "الفصل": "chapter",
    "القسم": "section",
    "الفرع": "subsection",
    "المبحث": "subsection",
    "book": "book",
    "livre": "book",
    "tome": "tome",
    "part": "part",
    "partie": "part",
    "title": "title",
    "titre": "title",
    "chapter": "chapter",
    "chapitre": "chapter",
    "section": "section",
}
_ARABIC = "|".join(name for name in _NAMES if not name.isascii())
_LATIN = "|".join(name for name in _NAMES if name.isascii())
_ORDINAL = r"[^\W\d_]+(?: (?:عشر|عشرة|و[^\W\d_]+))?"
_AFTER = r"(?P<sign>\s*(?:\.?\s?[-–—:|.]\s*)?)(?P<words>.*)"
_IN_ARABIC = re.compile(
    rf"(?P<mark>(?P<name>{_ARABIC})\s+(?:[(\[]?(?P<digits>\d{{1,3}})[)\]]?|(?P<ordinal>{_ORDINAL})))(?P<after>.*)"
)
_IN_LATIN = re.compile(
    rf"(?P<mark>(?P<name>{_LATIN})\s+(?P<number>\d{{1,3}}|[ivxlc]{{1,6}}|1er|1ère|[a-zè]{{3,9}}))(?!\w){_AFTER}",
    re.IGNORECASE,
)


class DivisionLine(msgspec.Struct, frozen=True):
    """A division's opening line: its kind, number, the mark as printed and the words after it."""

    kind: str
    number: int
    mark: str
    words: str


def division_of(line: str) -> DivisionLine | None:
    """Read ``line`` as the heading of a division, or ``None``; a sentence that begins so is none."""
    found = _arabic(line) or _latin(line)
    if found is None or (found.words and not reads_as_heading(found.words)) or _about(line):
        return None
    return found


def _about(line: str) -> bool:
    """A sentence about a division: ``الفصل الثاني من هذه الاتفاقية``."""
    return re.search(r"\b(?:من|في) (?:هذه|هذا)\b|\bof this\b|\b(?:du|de la) présente?\b", line) is not None


def _arabic(line: str) -> DivisionLine | None:
    found = _IN_ARABIC.fullmatch(line)
    if found is None:
        return None
    if found["digits"]:
        return _line(found["name"], int(found["digits"]), found["mark"], line)
    words = found["ordinal"].split()
    for length in range(len(words), 0, -1):
        ordinal = " ".join(words[:length])
        if value := ordinal_value(ordinal):
            return _line(found["name"], value, line[: line.index(ordinal) + len(ordinal)], line)
    return None


def _latin(line: str) -> DivisionLine | None:
    found = _IN_LATIN.fullmatch(line)
    number = heading_number(found["number"].upper()) or heading_number(found["number"]) if found else 0
    if found is None or not number:
        return None
    return _line(found["name"].casefold(), number, found["mark"] + found["sign"], line)


def _line(name: str, number: int, mark: str, line: str) -> DivisionLine:
    words = line[len(mark) :].lstrip(" –-:—|.").rstrip(" –-:—")
    between = line[len(mark) : line.rindex(words) if words else None].strip(" –-:—")
    return DivisionLine(_NAMES[name], number, mark + between, words)


def opens_anything(line: str) -> bool:
    """Whether the line opens an article or a division."""
    return opening_of(line) is not None or division_of(line) is not None
