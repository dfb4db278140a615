"""Places cited in the search box: ``م 46 ف 9 UNCAC``, ``article 46, paragraph 9 (b)``, ``الفصل 12``."""

import re

import msgspec

from rogatory.search.letters import words

_ARTICLE = frozenset("م ماده الماده فصل الفصل المادتان المادتين article articles art".split())
_PARAGRAPH = frozenset("ف فقره الفقره فقرات paragraph paragraphs paragraphe para par alinea al".split())
_ITEM = frozenset("بند البند حرف الحرف item letter lettre subparagraph".split())
_LETTERS = dict(zip("ابجدهوزحطيك", "abcdefghijk", strict=True))
_SECTION = re.compile(r"§+")


class Cited(msgspec.Struct, frozen=True, kw_only=True):
    """A place: its article, the cite as the law books write it, and the words that may name the instrument."""

    article: str
    cite: str
    rest: tuple[str, ...]


def cited(query: str) -> Cited | None:
    """The place ``query`` cites, or ``None`` where it cites none."""
    read = words(_SECTION.sub(" par ", query[:400]))
    at = next((at for at, word in enumerate(read[:-1]) if word in _ARTICLE and read[at + 1].isdecimal()), None)
    if at is None:
        return None
    steps, after = _steps(read, at + 2)
    article = str(int(read[at + 1]))
    cite = article + "".join(f"({step})" for step in steps)
    return Cited(article=article, cite=cite, rest=(*read[:at], *read[after:]))


def _steps(read: list[str], at: int) -> tuple[list[str], int]:
    """The paragraph and items cited from ``at`` on, and where the rest begins."""
    steps: list[str] = []
    while at < len(read) and len(steps) < 4:
        named = read[at] in _PARAGRAPH or read[at] in _ITEM
        step = _step(read[at + named]) if at + named < len(read) else ""
        if not step:
            break
        steps.append(step)
        at += 1 + named
    return steps, at


def _step(word: str) -> str:
    """A number or the letter of an item; an Arabic letter is the Latin one the law books write."""
    if word.isdecimal():
        return str(int(word)) if len(word) <= 3 else ""
    latin = _LETTERS.get(word.rstrip("ه") or word, word) if len(word) <= 2 else word
    return latin if len(latin) == 1 and latin in "abcdefghijk" else ""
