"""The marks provisions begin with: ``1-``, ``١-``, ``2.``, ``أ)``, ``أ.``, ``a)``, ``(i)``, a dash."""

import re
from enum import StrEnum

import msgspec

from rogatory.library.parsing.numerals import abjad_position, roman_value, whole_number


class MarkKind(StrEnum):
    """How a provision is numbered."""

    NUMBER = "number"
    LETTER = "letter"
    ROMAN = "roman"
    DASH = "dash"


class Mark(msgspec.Struct, frozen=True):
    """A mark as printed, and the ways it may be read: ``(i)`` is the first Roman item or the ninth letter."""

    printed: str
    readings: tuple[tuple[MarkKind, int], ...]


_NUMBER = re.compile(r"(\d{1,3})\s?[-–ـ.)]{1,3}(?!\d)\s*")
_ARABIC_LETTER = re.compile(r"(هـ|[أابجدهوزحطيكلمنسعفصقرشت])ـ?\s?[-–.)]{1,3}\s*")
_ARABIC_LETTER_IN_BRACKETS = re.compile(r"\((هـ?|[أابجدوزحطيكلمنسعفصقرشت])ـ?\)\s*[-–]?\s*")
_LATIN_LETTER = re.compile(r"([a-z])[.)]\s*")
_IN_BRACKETS = re.compile(r"\(([a-z]{1,6})\)\s*")
_NUMBER_IN_BRACKETS = re.compile(r"\((\d{1,3})\)\s*")
_DASH = re.compile(r"[–•▪-]\s+")


def mark_of(line: str) -> Mark | None:
    """The mark ``line`` begins with, if any."""
    if found := _NUMBER.match(line) or _NUMBER_IN_BRACKETS.match(line):
        return Mark(found.group(), ((MarkKind.NUMBER, whole_number(found.group(1))),))
    if found := _ARABIC_LETTER.match(line) or _ARABIC_LETTER_IN_BRACKETS.match(line):
        return Mark(found.group(), ((MarkKind.LETTER, abjad_position(found.group(1))),))
    if found := _LATIN_LETTER.match(line):
        return Mark(found.group(), ((MarkKind.LETTER, _latin_position(found.group(1))),))
    if (found := _IN_BRACKETS.match(line)) and (readings := _bracketed(found.group(1))):
        return Mark(found.group(), readings)
    if found := _DASH.match(line):
        return Mark(found.group(), ((MarkKind.DASH, 0),))
    return None


def marks_of(line: str) -> tuple[tuple[Mark, ...], str]:
    """The marks ``line`` begins with and the words left: ``أ- ١- …`` opens an item and its first item at once.

    A second mark counts only where it is of another kind, or the same mark printed twice (``د. د-``).
    """
    first = mark_of(line)
    if first is None:
        return (), line
    rest = line[len(first.printed) :]
    second = mark_of(rest)
    if second is None or second.readings[0][0] is MarkKind.DASH:
        return (first,), rest
    if second.readings == first.readings:
        return (Mark(first.printed + second.printed, first.readings),), rest[len(second.printed) :]
    if second.readings[0][0] is first.readings[0][0]:
        return (first,), rest
    return (first, second), rest[len(second.printed) :]


def doubled(mark: Mark) -> bool:
    """Whether the source prints the mark twice over."""
    again = mark_of(mark.printed)
    return again is not None and len(again.printed) < len(mark.printed)


def _latin_position(letter: str) -> int:
    return ord(letter) - ord("a") + 1


def _bracketed(inside: str) -> tuple[tuple[MarkKind, int], ...]:
    value = roman_value(inside)
    as_roman = ((MarkKind.ROMAN, value),) if value else ()
    as_letter = ((MarkKind.LETTER, _latin_position(inside)),) if len(inside) == 1 else ()
    return as_roman + as_letter
