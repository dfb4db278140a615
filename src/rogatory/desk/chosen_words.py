"""The fixed words of the law (kinds, grounds, steps, triggers) as the reader's catalogue has them."""

from rogatory.kernel.dates import Period
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.wording import known_code, say


def word_for(selector: str, language: ScreenLanguage, **choice: str | int) -> str:
    """The word a ``selector`` of the catalogue gives for a choice; nothing for an empty one.

    A selector the catalogue does not have leaves the choice as it stands.
    """
    if not all(str(value) for value in choice.values()):
        return ""
    if not known_code(selector):
        return " ".join(str(value) for value in choice.values())
    return say(Sentence(selector, choice), language)


def words_for(selector: str, name: str, values: tuple[str, ...], language: ScreenLanguage) -> tuple[str, ...]:
    """The same for several values of one argument."""
    return tuple(word_for(selector, language, **{name: value}) for value in values)


def period_for(period: Period | None, language: ScreenLanguage) -> str:
    """A length of time; nothing for none."""
    return word_for("law-period", language, count=period.count, unit=period.unit.value) if period else ""
