"""The lines that open an article: ``المادة 1 – تعريفات``, ``الفصل الأول``, ``المادة (١) | …``."""

import re

import msgspec

from rogatory.library.parsing.numerals import ordinal_value, whole_number

_ORDINAL = r"[^\W\d_]+(?: (?:عشر|عشرة|و[^\W\d_]+))?"
_DIGITS = r"[(\[]?(\d{1,3})[)\]]?"
_AFTER = r"(?P<rest>\s*(?:[-–:|.]\s*)?)(?P<words>.*)"
_IN_DIGITS = re.compile(rf"(?P<mark>(?P<word>المادة|مادة|الفصل|فصل|Article|ARTICLE)\s+{_DIGITS}(?!\d)){_AFTER}")
_IN_WORDS = re.compile(rf"(?P<mark>(?P<word>المادة|الفصل)\s+(?P<ordinal>{_ORDINAL})){_AFTER}")
_LONGEST_HEADING = 160


class Opening(msgspec.Struct, frozen=True):
    """An article's opening line: its word (مادة or فصل), number, the mark as printed, the words after."""

    word: str
    number: int
    mark: str
    words: str


def opening_of(line: str) -> Opening | None:
    """Read ``line`` as the opening of an article, or ``None``."""
    if found := _IN_DIGITS.fullmatch(line):
        return _opening(found, whole_number(found.group(3)))
    found = _IN_WORDS.fullmatch(line)
    if found is None:
        return None
    for ordinal in (found["ordinal"], found["ordinal"].split()[0]):
        if value := ordinal_value(ordinal):
            mark = f"{found['word']} {ordinal}"
            return Opening(found["word"], value, mark, line[len(mark) :].strip(" –-:"))
    return None


def reads_as_heading(line: str) -> bool:
    """Whether a line below an article's number is its heading: short, unmarked, and no sentence."""
    return 0 < len(line) <= _LONGEST_HEADING and not line.endswith((".", "،", ":", "؛", ";", ","))


def _opening(found: re.Match[str], number: int) -> Opening:
    return Opening(found["word"], number, found["mark"] + found["rest"], found["words"].strip())
