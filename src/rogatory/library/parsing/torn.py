"""Signs that a text taken out of a PDF has words torn apart or lines in another order than they are read in."""

import re

from rogatory.library.parsing.tree import Doubt

_TORN_BY_STRETCH = re.compile(r"(?<![^\s(])ـ+\w|\wـ{2,}(?=[\s،.])|(?<=\s)ـ+(?=\s)")
_DATE_TURNED = re.compile(r"\d{2,4}[ء-ي]{3,}|[ء-ي]{3,}\s+\d{1,2}[ء-ي]{3,}")
_FIRST = re.compile(r"([ء-ي]{1,2})[\s،.]")
_SHORT_WORDS = frozenset(
    "من في لا ما أن إن عن لم لن أو قد هو هي كل بل ثم أي إذ لو مع ذو ذا له به كي أم هم نص حق حد".split()
)


def torn_lines(text: str) -> tuple[Doubt, ...]:
    """A doubt for each line that begins or ends inside a word, or has a date turned around."""
    lines = ((n, line.strip()) for n, line in enumerate(text.split("\n"), start=1))
    return tuple(doubt for n, line in lines if (doubt := _doubt(n, line)))


def _doubt(number: int, line: str) -> Doubt | None:
    if _TORN_BY_STRETCH.search(line) or _begins_inside_a_word(line):
        return Doubt(code="library-doubt-torn-word", line=number, excerpt=line[:60])
    if _DATE_TURNED.search(line):
        return Doubt(code="library-doubt-turned-line", line=number, excerpt=line[:60])
    return None


def _begins_inside_a_word(line: str) -> bool:
    first = _FIRST.match(line)
    return first is not None and first[1] not in _SHORT_WORDS
