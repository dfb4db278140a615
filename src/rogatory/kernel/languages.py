"""The three languages of the screen, all equal; documents may be in any language."""

from enum import StrEnum
from typing import Literal


class ScreenLanguage(StrEnum):
    """A language Rogatory itself speaks."""

    ARABIC = "ar"
    ENGLISH = "en"
    FRENCH = "fr"

    @property
    def direction(self) -> Literal["rtl", "ltr"]:
        """The direction its script is read in, as HTML's ``dir`` wants it."""
        return "rtl" if self is ScreenLanguage.ARABIC else "ltr"
