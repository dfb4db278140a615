"""The letter's fixed words in one language, from the room's catalogue."""

from datetime import date

import msgspec

from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, StateCode, state_code
from rogatory.wording import day_in_words, state_name, text


class Words(msgspec.Struct, frozen=True):
    """Says the room's sentences in the language of one letter."""

    language: ScreenLanguage

    def __call__(self, code: str, /, **args: str | int) -> str:
        """The sentence ``papers-<code>``, without isolation marks: the layout isolates by itself."""
        return text(f"papers-{code}", self.language, isolate=False, **args)

    def day(self, day: date) -> str:
        """A day in words; in Arabic with the Hijri day behind it."""
        return day_in_words(day, self.language, hijri=self.language is ScreenLanguage.ARABIC)

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
