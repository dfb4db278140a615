"""The marks Word counts by itself before list paragraphs: they are in no run of the text."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec
from docx.oxml.ns import qn

from rogatory.library.parsing.numerals import arabic_letter, latin_letter, roman


class _Level(msgspec.Struct, frozen=True):
    """How a level is counted: its format, its pattern (``%1-``), and the number it begins with."""

    counted: str
    pattern: str
    start: int


class WordLists:
    """The document's lists, counted as its paragraphs are read in order."""

    def __init__(self, document: Any) -> None:
        self._levels = _levels_of(document)
        self._styles = _list_styles(document)
        self._reached: dict[tuple[str, int], int] = {}

    def mark(self, paragraph: Any) -> str:
        """The mark before this paragraph with a space; empty where Word counts none."""
        place = _list_place(paragraph) or self._styles.get(_style(paragraph))
        if place is None or place not in self._levels:
            return ""
        self._count(place)
        level = self._levels[place]
        if level.counted == "bullet":
            return "– "
        shown = re.sub(r"%(\d)", lambda found: self._number(place[0], int(found[1]) - 1), level.pattern)
        return f"{shown} " if shown.strip() else ""

    def _count(self, place: tuple[str, int]) -> None:
        start = self._levels[place].start
        self._reached[place] = self._reached.get(place, start - 1) + 1
        deeper = [one for one in self._reached if one[0] == place[0] and one[1] > place[1]]
        for one in deeper:
            del self._reached[one]

    def _number(self, list_id: str, level: int) -> str:
        place = (list_id, level)
        held = self._levels.get(place)
        return _written(held.counted, self._reached.get(place, held.start)) if held else ""


def _written(counted: str, value: int) -> str:
    match counted:
        case "lowerLetter" | "upperLetter":
            letter = latin_letter(value)
            return letter.upper() if counted == "upperLetter" else letter
        case "lowerRoman" | "upperRoman" if value < 50:
            return roman(value).upper() if counted == "upperRoman" else roman(value)
        case "arabicAbjad" | "arabicAlpha":
            return arabic_letter(value)
        case "none":
            return ""
        case _:
            return str(value)


def _levels_of(document: Any) -> Mapping[tuple[str, int], _Level]:
    part = next(
        (one.target_part for one in document.part.rels.values() if one.reltype.endswith("/numbering")), None
    )
    if part is None:
        return {}
    root = part.element
    abstract = {one.get(qn("w:abstractNumId")): one for one in root.iter(qn("w:abstractNum"))}
    levels: dict[tuple[str, int], _Level] = {}
    for number in root.iter(qn("w:num")):
        named = number.find(qn("w:abstractNumId"))
        held = abstract.get(named.get(qn("w:val"))) if named is not None else None
        for level in held.iter(qn("w:lvl")) if held is not None else ():
            levels[number.get(qn("w:numId")), int(level.get(qn("w:ilvl")))] = _level(level)
    return levels


def _level(level: Any) -> _Level:
    start = _value(level, "w:start")
    return _Level(
        _value(level, "w:numFmt") or "decimal",
        _value(level, "w:lvlText"),
        int(start) if start.isdecimal() else 1,
    )


def _list_styles(document: Any) -> Mapping[str, tuple[str, int]]:
    styles = document.styles.element.iter(qn("w:style"))
    return {one.get(qn("w:styleId")): place for one in styles if (place := _list_place(one))}


def _list_place(holder: Any) -> tuple[str, int] | None:
    properties = holder.find(qn("w:pPr"))
    counted = properties.find(qn("w:numPr")) if properties is not None else None
    if counted is None:
        return None
    level = _value(counted, "w:ilvl")
    return (_value(counted, "w:numId"), int(level) if level.isdecimal() else 0)


def _style(paragraph: Any) -> str:
    properties = paragraph.find(qn("w:pPr"))
    return _value(properties, "w:pStyle") if properties is not None else ""


def _value(holder: Any, name: str) -> str:
    found = holder.find(qn(name))
    return (found.get(qn("w:val")) or "") if found is not None else ""
