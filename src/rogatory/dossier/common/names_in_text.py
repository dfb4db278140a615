"""Names found in text as people write them: any spacing, any case, stretched or vowelled."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

SHORTEST_NAME = 3
"""A shorter name is not looked for: it would be found everywhere."""

_STANDS_ALONE_UP_TO = 4
# Kashida, Arabic vowel marks, joiners and direction marks may stand between any two letters of a name.
_UNSEEN = "\u0640\u064b-\u065f\u0670\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069"
_BETWEEN = f"[{_UNSEEN}]*"
_SPACES = f"[\\s{_UNSEEN}]+"
_MARKS = re.compile(f"[{_UNSEEN}]+")
_NO_LETTER = re.compile(_SPACES)
_DOTTED_I = str.maketrans("\u0130\u0131", "ii")


class NamesInText:
    """Finds every mention of the names given, and what each stands for.

    A name is first looked for among the bare letters, which takes time in proportion to the text, and only
    where it is found held against its spelling: another State chooses how many names and how much text come.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        """``names`` maps a name to what it stands for; one shorter than ``SHORTEST_NAME`` is passed over."""
        usable = [name for name in names if len(_visible(name)) >= SHORTEST_NAME]
        self._meaning = names
        longest_first = sorted(usable, key=len, reverse=True)
        self._letters = [(name, letters) for name in longest_first if (letters := _letters(name))]

    def replaced(self, text: str, by: Callable[[str, str], str], between: Callable[[str], str] = str) -> str:
        """``text`` with each mention replaced by ``by(mention as written, what it stands for)``.

        ``between`` is made of every stretch that is no mention.
        """
        bare = _letters(text) if self._letters else ""
        present = [(name, letters) for name, letters in self._letters if letters in bare]
        if not present:
            return between(text)
        pieces, end = [], 0
        for start, stop, name in sorted(_mentions(text, present)):
            pieces += [between(text[end:start]), by(text[start:stop], self._meaning[name])]
            end = stop
        return "".join(pieces) + between(text[end:])


def _mentions(text: str, names: Iterable[tuple[str, str]]) -> Iterator[tuple[int, int, str]]:
    """Where each name stands in ``text``, none within another: the names given first win."""
    bare, places = _with_places(text)
    taken = bytearray(len(text))
    for name, letters in names:
        spelled = re.compile(_as_written(name), re.IGNORECASE)
        at = bare.find(letters)
        while at >= 0:
            found = spelled.match(text, places[at])
            free = found is not None and not any(taken[found.start() : found.end()])
            if found is not None and free:
                taken[found.start() : found.end()] = b"\x01" * (found.end() - found.start())
                yield found.start(), found.end(), name
            at = bare.find(letters, at + (len(letters) if free else 1))


def _visible(name: str) -> str:
    """A name without marks that come and go in writing: one given with its vowels is found without them."""
    return _MARKS.sub("", name).strip()


def _letters(text: str) -> str:
    """What is left of a text without spaces, invisible marks and capitals."""
    return _NO_LETTER.sub("", text.translate(_DOTTED_I).casefold())


def _with_places(text: str) -> tuple[str, list[int]]:
    """The bare letters of a text, and where in it each stood."""
    folded = [(place, letter) for place, original in enumerate(text) for letter in _letters(original)]
    return "".join(letter for _, letter in folded), [place for place, _ in folded]


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
    name = _visible(name)
    words = [_BETWEEN.join(map(re.escape, word)) for word in name.split()]
    pattern = _SPACES.join(words)
    # A short name is a part of many words: it counts only where it stands alone.
    return rf"\b{pattern}\b" if len(name) <= _STANDS_ALONE_UP_TO else pattern
