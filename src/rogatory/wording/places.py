"""Places in an instrument as its language writes them: the items of an Arabic text bear Arabic letters."""

import re
import unicodedata

from rogatory.kernel.languages import ScreenLanguage

_ITEM = re.compile(r"\(([a-k])\)")
_ARABIC_ITEMS = dict(zip("abcdefghijk", ["أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك"], strict=True))

_ARTICLE = re.compile(r"(?:article|art|المادة|مادة|م)(?![^\W\d_])[.\s]*", re.IGNORECASE)
_STEP = re.compile(r"[./]([0-9a-z]+)")
_STRETCH = "\u0640"
_LATIN_ITEMS = {"ا": "a", **{letter.rstrip(_STRETCH): item for item, letter in _ARABIC_ITEMS.items()}}
"""The item an Arabic letter stands for, however its first letter and the stretch after one are written."""


def place_in_words(cite: str, language: ScreenLanguage) -> str:
    """``20(16)(b)`` as the reader's text prints it: ``20(16)(ب)`` in Arabic, itself in the others."""
    if language is not ScreenLanguage.ARABIC:
        return cite
    return _ITEM.sub(lambda item: f"({_ARABIC_ITEMS[item[1]]})", cite)


def place_as_cited(typed: str) -> str:
    """A place as people write it, as the law book cites it: what any language prints leads back to its place.

    ``46 (8)``, ``46.8``, ``art. 46(8)`` and ``٤٦(٨)`` are ``46(8)``; ``46(15)(ب)`` is ``46(15)(b)``.
    """
    plain = "".join(_plain(sign) for sign in typed)
    bare = "".join(_ARTICLE.sub("", plain.strip(), count=1).split()).rstrip(".").lower()
    return _STEP.sub(r"(\1)", "".join(_LATIN_ITEMS.get(sign, sign) for sign in bare))


def _plain(sign: str) -> str:
    """A digit of any script as our own; nothing for a sign that only guides the setting of a line."""
    if sign == _STRETCH or unicodedata.category(sign) == "Cf":
        return ""
    return str(unicodedata.decimal(sign, sign))
