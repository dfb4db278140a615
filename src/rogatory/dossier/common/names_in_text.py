"""Names found in text as people write them: any spacing, any case, stretched or vowelled."""

import re
from collections.abc import Callable, Mapping
from typing import Any

SHORTEST_NAME = 3
"""A shorter name is not looked for: it would be found everywhere."""

_STANDS_ALONE_UP_TO = 4
# Kashida, Arabic vowel marks, joiners and direction marks may stand between any two letters of a name.
_UNSEEN = "\u0640\u064b-\u065f\u0670\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069"
_BETWEEN = f"[{_UNSEEN}]*"
_SPACES = f"[\\s{_UNSEEN}]+"


class NamesInText:
    """Finds every mention of the names given, and what each stands for."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """``names`` maps a name to what it stands for; one shorter than ``SHORTEST_NAME`` is passed over."""
        usable = [name for name in names if len(name.strip()) >= SHORTEST_NAME]
        self._longest_first = sorted(usable, key=len, reverse=True)
        self._meaning = names
        spelled = (f"({_as_written(name)})" for name in self._longest_first)
        self._pattern = re.compile("|".join(spelled), re.IGNORECASE) if usable else None

    def replaced(self, text: str, by: Callable[[str, str], str]) -> str:
        """``text`` with each mention replaced by ``by(mention as written, what it stands for)``."""
        if self._pattern is None:
            return text
        return self._pattern.sub(lambda found: by(found.group(), self._meant(found)), text)

    def _meant(self, found: re.Match[str]) -> str:
        return self._meaning[self._longest_first[(found.lastindex or 1) - 1]]


def each_text(value: Any, change: Callable[[str], str], keep: frozenset[str] = frozenset()) -> Any:
    """Plain values with ``change`` made to every text, save under the keys in ``keep``."""
    match value:
        case str():
            return change(value)
        case dict():
            return {key: item if key in keep else each_text(item, change, keep) for key, item in value.items()}
        case list() | tuple():
            return [each_text(item, change, keep) for item in value]
        case _:
            return value


def _as_written(name: str) -> str:
    words = [_BETWEEN.join(map(re.escape, word)) for word in name.split()]
    pattern = _SPACES.join(words)
    # A short name is a part of many words: it counts only where it stands alone.
    return rf"\b{pattern}\b" if len(name.strip()) <= _STANDS_ALONE_UP_TO else pattern
