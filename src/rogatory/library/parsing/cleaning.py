"""What is taken out of a text before it is read, and told: direction controls and print's stretched letters."""

import re
import unicodedata

import msgspec

from rogatory.library.parsing.tree import Doubt

DIRECTION_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Signs that guide the setting of a line, and can make it show in another order than it is stored in."""

_STRETCH = re.compile(r"(?<=\w)ـ+(?=\w)|ـ{2,}")
_STRETCHED_FOR_PRINT = re.compile(r"ـ{2,}")
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")
_TOLD = 20


class Cleaned(msgspec.Struct, frozen=True):
    """The text without them, line for line, and the remarks."""

    text: str
    doubts: tuple[Doubt, ...]


def clean(text: str) -> Cleaned:
    """Take out direction controls, print's stretches and its joined letter forms, line for line."""
    doubts = _told(text, DIRECTION_CONTROLS, "direction-controls")
    plain = DIRECTION_CONTROLS.sub("", text)
    if _PRESENTATION.search(plain):
        doubts += _told(plain, _PRESENTATION, "letter-forms")[:1]
        plain = _PRESENTATION.sub(lambda sign: unicodedata.normalize("NFKC", sign[0]), plain)
    if _STRETCHED_FOR_PRINT.search(plain):
        doubts += _told(plain, _STRETCHED_FOR_PRINT, "stretched")[:1]
        plain = _STRETCH.sub("", plain)
    return Cleaned(plain, doubts)


def without_direction_controls(text: str) -> str:
    """The text without signs that guide its setting."""
    return DIRECTION_CONTROLS.sub("", text)


def _told(text: str, sign: re.Pattern[str], name: str) -> tuple[Doubt, ...]:
    """A remark for each line that has such a sign, up to twenty; the excerpt shows it without."""
    if not sign.search(text):
        return ()
    lines = ((n, line) for n, line in enumerate(text.split("\n"), start=1) if sign.search(line))
    told = tuple(
        Doubt(code=f"library-doubt-{name}", line=n, excerpt=sign.sub("", line).strip()[:60])
        for n, line in lines
    )
    return told[:_TOLD]
