"""Notes on the texts, numbered as a legal document numbers them: each is told once, at the foot of the page."""

import msgspec


class Footnote(msgspec.Struct, frozen=True):
    """The number of a note where it is called, and whether it is called there for the first time."""

    number: int
    first: bool


class Footnotes:
    """The notes of one page, in the order they are first called."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def call(self, notes: str) -> tuple[Footnote, ...]:
        """The numbers of the notes in ``notes``, one a line; a note called before keeps its number."""
        return tuple(self._called(note) for note in notes.splitlines() if note)

    def told(self) -> tuple[tuple[int, str], ...]:
        """Every note called so far with its number."""
        return tuple((number, note) for note, number in self._numbers.items())

    def _called(self, note: str) -> Footnote:
        first = note not in self._numbers
        return Footnote(self._numbers.setdefault(note, len(self._numbers) + 1), first)
