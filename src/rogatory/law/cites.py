"""Cites taken apart: ``20(11)(a)`` is item (a) of paragraph 11 of article 20."""

import re

_PART = re.compile(r"\d+|[a-z]+")


def article_of(cite: str) -> str:
    """The article a cite is in: what stands before its first bracket."""
    return cite.split("(", 1)[0].split("[", 1)[0]


def within(cite: str, around: str) -> bool:
    """Whether a cite is the place ``around`` or one inside it."""
    return cite == around or cite.startswith((f"{around}(", f"{around}["))


def place_in_the_text(cite: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts cites as the text has them: numbers by value, items by their letter."""
    return tuple((int(part), "") if part.isdigit() else (len(part), part) for part in _PART.findall(cite))
