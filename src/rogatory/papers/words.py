"""The letter's fixed words in one language, from the room's catalogue."""

import re
from datetime import date

import msgspec

from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, StateCode, state_code
from rogatory.papers.printable import printable
from rogatory.papers.runs import Runs, isolated, runs
from rogatory.wording import day_in_words, state_name, text

_ISOLATE = re.compile("\u2068([^\u2068\u2069]*)\u2069")
_OPENING_ARTICLE = {
    ScreenLanguage.ENGLISH: re.compile(r"The(?= )"),
    ScreenLanguage.FRENCH: re.compile(r"L(?:e|a|es)(?= )|L(?=[’'])"),
}


class Words(msgspec.Struct, frozen=True):
    """Says the room's sentences in the language of one letter."""

    language: ScreenLanguage

    def __call__(self, code: str, /, **args: str | int) -> str:
        """The sentence ``papers-<code>``, without isolation marks: the layout isolates by itself."""
        return text(f"papers-{code}", self.language, isolate=False, **args)

    def sentence(self, code: str, /, **args: str) -> Runs:
        """The same sentence as runs; a value written the other way round is set apart in its own direction."""
        safe = {name: printable(value).replace("\n", " ") for name, value in args.items()}
        parts = _ISOLATE.split(text(f"papers-{code}", self.language, isolate=True, **safe))
        direction = self.language.direction
        cut = (isolated(part, direction) if odd % 2 else runs(part) for odd, part in enumerate(parts))
        return tuple(run for piece in cut for run in piece)

    def inside(self, name: str) -> str:
        """A name as it stands inside a sentence: its opening article loses the capital."""
        article = _OPENING_ARTICLE.get(self.language)
        return (
            article.sub(lambda found: found.group().lower(), name, count=1)
            if article and article.match(name)
            else name
        )

    def day(self, day: date) -> str:
        """A day in words; in Arabic with the Hijri day behind it, its era never alone on a line."""
        said = day_in_words(day, self.language, hijri=self.language is ScreenLanguage.ARABIC)
        return said.replace(" هـ", "\u00a0هـ")

    def day_said(self, said: str | None) -> str | None:
        """A day the request gives as text, in words; what is no day is printed as it was given."""
        try:
            return self.day(date.fromisoformat(said)) if said else None
        except ValueError:
            return said

    def state(self, code: StateCode) -> str:
        """The short name of a State."""
        return state_name(code, self.language)

    def state_said(self, said: str | None) -> str | None:
        """A State the request gives as text, by name; what is no State's code is printed as it was given."""
        try:
            return self.state(state_code(said)) if said else None
        except NoSuchState:
            return said

    def yes_or_no(self, answer: bool | None) -> str | None:
        """The answer in a word, or nothing where it is not known."""
        return None if answer is None else self("yes" if answer else "no")
