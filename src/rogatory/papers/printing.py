"""The door of the room: a letter in, a PDF out."""

import msgspec

from rogatory.kernel.languages import ScreenLanguage
from rogatory.papers.contents import contents
from rogatory.papers.request_letter import Letter
from rogatory.papers.typesetting import typeset


def letter(letter: Letter, language: ScreenLanguage) -> bytes:
    """Set ``letter`` in ``language`` and return a PDF that is also PDF/A-2a and PDF/UA-1.

    What the request says stays in the language it was written in; the fixed words follow ``language``, whatever
    the screen speaks. Protected persons are never named. Raises ``FontMissing`` where Amiri is not installed.
    """
    return typeset("letter", msgspec.to_builtins(contents(letter, language)), dated=letter.dated)
