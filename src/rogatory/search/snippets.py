"""The part of a text that answers, with the words that answer marked where they stand."""

from collections.abc import Sequence, Set

import msgspec

from rogatory.search.letters import Token, tokens

LONGEST = 40
"""Words a snippet has at most."""


class Part(msgspec.Struct, frozen=True):
    """A stretch of the original text as it stands; ``answers`` where it is one of the words sought."""

    text: str
    answers: bool


def snippet(text: str, sought: Set[str]) -> tuple[Part, ...]:
    """The stretch of ``text`` with most of the different words sought, cut into parts."""
    read = list(tokens(text))
    if not read:
        return ()
    first = _densest(read, sought)
    shown = read[first : first + LONGEST]
    return _parts(text, shown, sought, first > 0, first + LONGEST < len(read))


def _densest(read: Sequence[Token], sought: Set[str]) -> int:
    """Where the window with most different words sought begins, a few words before the first of them."""
    at = [place for place, token in enumerate(read) if token.word in sought]
    if not at:
        return 0
    best = max(
        at, key=lambda start: len({read[place].word for place in at if start <= place < start + LONGEST - 5})
    )
    return 0 if len(read) <= LONGEST else max(0, min(best - 5, len(read) - LONGEST))


def _parts(text: str, shown: Sequence[Token], sought: Set[str], cut: bool, more: bool) -> tuple[Part, ...]:
    begin = shown[0].start if cut else 0
    end = shown[-1].end if more else len(text)
    parts, reached = [Part("… ", False)] if cut else [], begin
    for token in shown:
        if token.word in sought and token.start >= reached:
            parts += [Part(text[reached : token.start], False), Part(text[token.start : token.end], True)]
            reached = token.end
    parts += [Part(text[reached:end], False), Part(" …" if more else "", False)]
    return tuple(part for part in parts if part.text)
