"""Words as they are compared: one spelling for every way a word is set on a page, and where it stands there."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import msgspec

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_RUN = re.compile(rf"\d+|[^\W\d_](?:[^\W\d_]|[{_MARKS}{_UNSEEN}])*")
_PIECE = re.compile(r"\d+|[^\W\d_]+")
_DROPPED = re.compile(rf"[\u0640{_MARKS}{_UNSEEN}]")

_HAMZA_SEATS = str.maketrans("ؤئ", "ءء")
"""A hamza is one letter, whatever it sits on in the middle of a word; on an alef it is the alef."""
_ONE_SHAPE = str.maketrans(
    {
        **dict.fromkeys("أإآٱٲٳٵ", "ا"),
        **dict.fromkeys("ىیےېۍ", "ي"),
        **dict.fromkeys("ةھہۀەۃ", "ه"),
        **dict.fromkeys("کڪګ", "ك"),
        "œ": "oe",
        "æ": "ae",
        "ß": "ss",
        "ı": "i",
    }
)
LONGEST_WORD = 64
"""What follows in a longer run is dropped: no word of a law is longer."""


class Token(msgspec.Struct, frozen=True):
    """A word as compared, and the span of the original text it was read from."""

    word: str
    start: int
    end: int


def words(text: str) -> list[str]:
    """The words of ``text`` in order, each folded."""
    return [word for run in _RUN.findall(text) for word in fold(run)]


def tokens(text: str) -> Iterator[Token]:
    """The words of ``text`` with their places in it, as it stands."""
    for run in _RUN.finditer(text):
        for word in fold(run[0]):
            yield Token(word, run.start(), run.end())


def folded(text: str) -> str:
    """``text`` as it is compared: its words, one space between."""
    return " ".join(words(text))


@lru_cache(1 << 17)
def fold(run: str) -> tuple[str, ...]:
    """The words a run of letters or digits stands for: nearly always one, several for some ligatures."""
    composed = unicodedata.normalize("NFKC", run[:LONGEST_WORD]).casefold().translate(_HAMZA_SEATS)
    apart = unicodedata.normalize("NFKD", composed)
    bare = "".join(_DROPPED.sub("", sign) for sign in apart if not unicodedata.combining(sign))
    plain = "".join(_plain(sign) for sign in bare.translate(_ONE_SHAPE).casefold())
    return tuple(_PIECE.findall(plain))


def _plain(sign: str) -> str:
    return str(unicodedata.digit(sign, sign))
