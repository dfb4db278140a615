"""Which of the three languages a text is in, by its letters and its commonest words."""

import re

_ARABIC = re.compile("[ء-ي]")
_LATIN = re.compile("[a-zA-Zà-ÿ]")
_ENGLISH = re.compile(r"\b(?:the|of|and|shall|in|to|by|this)\b", re.IGNORECASE)
_FRENCH = re.compile(r"\b(?:le|la|les|des|du|et|est|une|dans|par|aux|présente?)\b", re.IGNORECASE)


def language_of(text: str) -> str:
    """``ar``, ``en`` or ``fr``."""
    if len(_ARABIC.findall(text)) >= len(_LATIN.findall(text)):
        return "ar"
    return "fr" if len(_FRENCH.findall(text)) > len(_ENGLISH.findall(text)) else "en"
