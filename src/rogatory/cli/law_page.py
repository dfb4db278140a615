"""The page an answer about the law is printed on: the reader's words, and no note told twice in full."""

from collections.abc import Collection, Iterable
from datetime import date

from rogatory.cli.terminal import OURS
from rogatory.desk.views import CitationView
from rogatory.desk.words import day_in_words, listed, text
from rogatory.kernel.languages import ScreenLanguage


class Page:
    """One printed answer in one language. ``in_full`` tells every note whole wherever it belongs."""

    def __init__(self, language: ScreenLanguage, *, in_full: bool = False) -> None:
        self.language = language
        self._in_full = in_full
        self._noted: dict[str, str] = {}

    def say(self, code: str, **args: str | int) -> str:
        """A sentence of the catalogues."""
        return text(code, self.language, isolate=True, **args)

    def pair(self, head: str, said: str) -> str:
        """A thing and what is said of it, parted as the language parts them."""
        return self.say("desk-law-pair", head=head, said=said)

    def listed(self, said: Iterable[str]) -> str:
        """Several things as one list."""
        return listed(said, self.language)

    def day(self, day: date) -> str:
        """A day in words."""
        return day_in_words(day, self.language)

    def places(self, citations: Iterable[CitationView]) -> str:
        """Several places as one list."""
        return self.listed(place.label for place in citations)

    def missing(self, facts: Collection[str]) -> list[str]:
        """What is not known, if anything."""
        return [self.say("law-words-missing", facts=self.listed(facts))] if facts else []

    def mend(self, said: str) -> list[str]:
        """What to do about it, if anything."""
        return [self.say("law-words-mend", mend=said)] if said else []

    def notes(self, note: str, place: str) -> list[str]:
        """What is to be known of the text at ``place``; a note told elsewhere already is pointed at."""
        return [said for one in note.splitlines() if (said := self._note(one, place))]

    def first_told(self, note: str, place: str) -> bool:
        """Whether a note is told here, at ``place``, for the first time."""
        first = note not in self._noted
        self._noted.setdefault(note, place)
        return first

    def bound(self, bound: bool | None) -> str:
        """In force between the two States, not, or not known."""
        return self.say("law-words-binding", bound=truth(bound))

    def doubt(self, verified: bool) -> str:
        """What stands behind something nobody checked with the depositary."""
        return "" if verified else f" ({self.say('law-words-unverified')})"

    def _note(self, note: str, place: str) -> str:
        if self._in_full or self.first_told(note, place):
            return self.say("law-words-note", note=note)
        elsewhere = self._noted[note]
        return self.say("desk-law-note-again", place=elsewhere) if elsewhere != place else ""


def truth(value: bool | None) -> str:
    """An answer of three, as the catalogues choose by it."""
    return {True: "true", False: "false", None: "null"}[value]


def apart(said: str) -> str:
    """A text that may run the other way, kept apart from the line around it."""
    return f"{OURS[0]}{said}{OURS[1]}"


def indented(lines: Iterable[str], by: int) -> list[str]:
    """Lines moved in."""
    return [" " * by + line for line in lines]
