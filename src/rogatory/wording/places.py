"""Places in an instrument as its language writes them: the items of an Arabic text bear Arabic letters."""

import re

from rogatory.kernel.languages import ScreenLanguage

_ITEM = re.compile(r"\(([a-k])\)")
_ARABIC_ITEMS = dict(zip("abcdefghijk", ["أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك"], strict=True))


def place_in_words(cite: str, language: ScreenLanguage) -> str:
    """``20(16)(b)`` as the reader's text prints it: ``20(16)(ب)`` in Arabic, itself in the others."""
    if language is not ScreenLanguage.ARABIC:
        return cite
    return _ITEM.sub(lambda item: f"({_ARABIC_ITEMS[item[1]]})", cite)
