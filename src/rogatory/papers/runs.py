"""Text cut into runs: words that flow with the language, and identifiers that stand as one piece.

An account number, a case reference, a provision or a date in digits is read from left to right in every
language and must not be broken over a line; the layout puts each in a box.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

import msgspec

from rogatory.papers.printable import printable

_LONGEST_BOX = 64
_ZERO_WIDTH_SPACE = "\u200b"
_PART = 60
_OVERLONG = re.compile(rf"\S{{{2 * _PART},}}")
_IBAN = r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?"
_CODE = r"[A-Za-z0-9]+(?:[-/._@:#+]+[A-Za-z0-9]+)+"
_PROVISION = r"\d+(?:\(\w{1,4}\))+"
_TELEPHONE = r"\+\d[\d ]{5,18}\d"
_SPAN = r"\d[\d.:]*\s?–\s?\d[\d.:]*\d|\d–\d"
_IDENTIFIER = re.compile(rf"(?<![\w])(?:{_IBAN}|{_TELEPHONE}|{_PROVISION}|{_SPAN}|{_CODE})(?![\w])")
_ERA = re.compile(r"(?<=\d) (?=(?:هـ|م)(?!\w))")
_NO_BREAK_SPACE, _LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _END = "\u00a0", "\u2066", "\u2067", "\u2069"

Direction = Literal["ltr", "rtl", ""]


class Run(msgspec.Struct, frozen=True):
    """A stretch of text. ``boxed`` runs never break and read from left to right.

    ``direction`` is that of the whole text the run was cut from, empty where it has no letter of its own.
    """

    text: str
    boxed: bool = False
    direction: Direction = ""


Runs = tuple[Run, ...]


def runs(text: str | None) -> Runs:
    """Cut ``text`` into flowing runs and boxed identifiers, in order, losing nothing but control characters."""
    safe = _ERA.sub(_NO_BREAK_SPACE, printable(text or "").replace("\n", " "))
    cut: list[Run] = []
    at = 0
    for found in _IDENTIFIER.finditer(safe):
        if not _identifies(found.group()):
            continue
        cut += [Run(safe[at : found.start()]), Run(found.group(), boxed=True)]
        at = found.end()
    return _directed(_breakable(run) for run in (*cut, Run(safe[at:])) if run.text)


def isolated(text: str, around: str) -> Runs:
    """``text`` inside a sentence of the direction ``around``, set apart where it runs the other way."""
    cut = runs(text)
    direction = cut[0].direction if cut else ""
    if direction in {"", around}:
        return cut
    opening = _LEFT_TO_RIGHT if direction == "ltr" else _RIGHT_TO_LEFT
    return (Run(opening), *cut, Run(_END))


def identifier(text: str | None) -> Runs:
    """The whole of ``text`` as one identifier, boxed where it fits a line; words in Arabic are left to flow."""
    safe = printable(text or "").replace("\n", " ").strip()
    fits = len(safe) <= _LONGEST_BOX and safe.isascii()
    return (Run(safe, boxed=True),) if safe and fits else runs(safe)


def _directed(cut: Iterable[Run]) -> Runs:
    """The runs with the direction most of their letters have; boxed identifiers have no say."""
    held = tuple(cut)
    direction = _direction("".join(run.text for run in held if not run.boxed))
    return tuple(msgspec.structs.replace(run, direction=direction) for run in held)


def _direction(text: str) -> Direction:
    classes = [unicodedata.bidirectional(character) for character in text]
    rightward, leftward = classes.count("L"), classes.count("R") + classes.count("AL")
    if rightward == leftward == 0:
        return ""
    return "ltr" if rightward > leftward else "rtl"


def _breakable(run: Run) -> Run:
    """A word of hundreds of letters gets places to break: no PDF may hold a line of 32,768 characters."""
    return run if run.boxed else Run(_OVERLONG.sub(lambda word: _parted(word.group()), run.text))


def _parted(word: str) -> str:
    return _ZERO_WIDTH_SPACE.join(word[at : at + _PART] for at in range(0, len(word), _PART))


def _identifies(token: str) -> bool:
    return len(token) <= _LONGEST_BOX and (any(c.isdigit() for c in token) or "@" in token)
