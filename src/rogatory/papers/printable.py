"""Text from outside, made safe to print: nothing that reorders, hides or breaks what the reader sees."""

import re
import struct
import unicodedata
from functools import cache
from pathlib import Path

from rogatory.papers.fonts import amiri_regular

_KEPT_FORMAT_CHARACTERS = {"\u200c", "\u200d", "\u00ad"}
_LINE_BREAKS = re.compile("\r\n|[\n\r\v\f\u0085\u2028\u2029]")


def printable(text: str) -> str:
    """``text`` without control, direction, private and unassigned characters; line breaks become ``\\n``.

    The joiners stay, because Persian and Urdu names need them. Direction is the layout's business, never the
    text's: an override hidden in a name could show an account number backwards.
    """
    broken = _LINE_BREAKS.sub("\n", text)
    return unicodedata.normalize("NFC", "".join(kept for kept in map(_kept, broken)))


def paragraphs(text: str | None) -> list[str]:
    """The non-empty lines of ``text``, each safe to print."""
    lines = (line.strip() for line in printable(text or "").split("\n"))
    return [line for line in lines if line]


def within_the_font(text: str) -> str:
    """``text`` with every character Amiri lacks written as its code point, ``⟨U+1F600⟩``, so none is lost."""
    known = _characters_of(amiri_regular())
    return "".join(c if ord(c) in known else f"<U+{ord(c):04X}>" for c in text)


def _kept(character: str) -> str:
    if character in _KEPT_FORMAT_CHARACTERS or character == "\n":
        return character
    if character == "\t":
        return " "
    category = unicodedata.category(character)
    if category in {"Cc", "Cf", "Cs"}:
        return ""
    return f"<U+{ord(character):04X}>" if category in {"Co", "Cn"} else character


@cache
def _characters_of(font: Path) -> frozenset[int]:
    """The characters of a TrueType font, from the segments of its format 4 character map."""
    data = font.read_bytes()
    tables = {data[at : at + 4]: data[at + 8 : at + 16] for at in _table_records(data)}
    (start, _length) = struct.unpack(">II", tables[b"cmap"])
    (count,) = struct.unpack_from(">H", data, start + 2)
    offsets = (struct.unpack_from(">I", data, start + 8 + 8 * index)[0] for index in range(count))
    maps = [start + offset for offset in offsets]
    return frozenset().union(*(_segments(data, at) for at in maps if data[at : at + 2] == b"\x00\x04"))


def _table_records(data: bytes) -> range:
    (count,) = struct.unpack_from(">H", data, 4)
    return range(12, 12 + 16 * count, 16)


def _segments(data: bytes, at: int) -> set[int]:
    (doubled,) = struct.unpack_from(">H", data, at + 6)
    ends = struct.unpack_from(f">{doubled // 2}H", data, at + 14)
    starts = struct.unpack_from(f">{doubled // 2}H", data, at + 16 + doubled)
    return {c for first, last in zip(starts, ends, strict=True) for c in range(first, last + 1) if c < 0xFFFF}
