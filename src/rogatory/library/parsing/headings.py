"""The lines that open an article: ``المادة 1 – تعريفات``, ``الفصل الأول``, ``المادة (١)``, ``Article 1er``."""

import re
from collections.abc import Iterable

import msgspec

from rogatory.library.parsing.numerals import heading_number, ordinal_value, whole_number

_ORDINAL = r"[^\W\d_]+(?: (?:عشر|عشرة|و[^\W\d_]+))?(?: بعد (?:المائة|المئة))?"
_DIGITS = r"[(\[]?\s?(\d{1,4})\s?[)\]]?"
_AGAIN = r"(?:\s*[(\[]?(?P<again>مكرر[اًا]*|bis|ter|quater)\b[)\]]?)?"
_SIGN = r"(?P<sign>\s*(?:\.?\s?[-–—:|.]\s*)?)"
_WORD = r"(?P<word>المادة|مادة|الفصل|فصل|Article|ARTICLE|Art\.|Section|SECTION)"
_IN_DIGITS = re.compile(rf"(?P<mark>{_WORD}\s+{_DIGITS}(?!\d){_AGAIN}){_SIGN}(?P<words>.*)")
_IN_WORDS = re.compile(rf"(?P<mark>(?P<word>المادة|الفصل)\s+(?P<ordinal>{_ORDINAL}))(?P<words>.*)")
_IN_LATIN = re.compile(
    r"(?P<mark>(?P<word>Article|ARTICLE)\s+(?P<number>premier|PREMIER|1er|[IVXLC]{1,7})(?!\w))"
    rf"{_SIGN}(?P<words>.*)"
)
_GOES_ON = re.compile(
    r"(?:من (?:هذه|هذا|الاتفاقية|القانون|المجلة|الدستور|النظام|نفس)|(?:ال)?فقرة|أو |إلى |و\s?\(?\d|[،,/؛;)]"
    r"|of |and |or |et |ou |to |paragraph|de (?:la|l['’]|cet)|du |above|ci-dessus|shall |applies)"
)
_LONGEST_HEADING = 160
_PLAINLY_ARTICLES = frozenset({"المادة", "مادة", "Article", "ARTICLE", "Art."})


class Opening(msgspec.Struct, frozen=True):
    """An article's opening line: its word (مادة or فصل), number, mark, the words after, and ``bis``."""

    word: str
    number: int
    mark: str
    words: str
    again: str = ""

    @property
    def label(self) -> str:
        """The number as cited: ``12``, ``12 bis``."""
        return f"{self.number} {self.again}".strip()


def opening_of(line: str) -> Opening | None:
    """Read ``line`` as the opening of an article, or ``None``."""
    opening = _read(line)
    return None if opening is None or _is_reference(opening, line) else opening


def reference_like(line: str) -> bool:
    """Whether the line begins as an article's opening does, and goes on as a sentence about one."""
    opening = _read(line)
    return opening is not None and _is_reference(opening, line)


def plainly_articles(lines: Iterable[str]) -> bool:
    """Whether a text's articles have a word that means nothing else, so that الفصل is a chapter in it."""
    return any((opening := opening_of(line)) and opening.word in _PLAINLY_ARTICLES for line in lines)


def may_be_chapter(opening: Opening) -> bool:
    """Whether the opening's word is one that other texts use for a chapter or section."""
    return opening.word not in _PLAINLY_ARTICLES


def reads_as_heading(line: str) -> bool:
    """Whether a line below an article's number is its heading: short, unmarked, and no sentence."""
    return 0 < len(line) <= _LONGEST_HEADING and not line.endswith((".", "،", ":", "؛", ";", ","))


def _read(line: str) -> Opening | None:
    if found := _IN_DIGITS.fullmatch(line):
        return _opening(found, whole_number(found.group(3)), _again(found["again"]))
    if (found := _IN_LATIN.fullmatch(line)) and (number := heading_number(found["number"])):
        return _opening(found, number)
    found = _IN_WORDS.fullmatch(line)
    return _by_ordinal(found, line) if found else None


def _by_ordinal(found: re.Match[str], line: str) -> Opening | None:
    """The longest run of words that is an ordinal: ``العشرون`` in ``العشرون وزارة``."""
    words = found["ordinal"].split()
    for length in range(len(words), 0, -1):
        ordinal = " ".join(words[:length])
        if value := ordinal_value(ordinal):
            mark = f"{found['word']} {ordinal}"
            return Opening(found["word"], value, mark, line[len(mark) :].strip(" –-:"))
    return None


def _opening(found: re.Match[str], number: int, again: str = "") -> Opening:
    return Opening(found["word"], number, found["mark"] + found["sign"], found["words"].strip(), again)


def _again(printed: str | None) -> str:
    return "" if not printed else "bis" if printed.startswith("مكرر") else printed


def _is_reference(opening: Opening, line: str) -> bool:
    """A sentence about an article that happens to stand first on its line, with no sign after the number."""
    after = line[len(opening.mark.rstrip()) :].lstrip()
    return bool(opening.words) and _GOES_ON.match(after) is not None
