"""How a rehearsal State writes: in the language of the request, each text marked as an exercise."""

from collections.abc import Sequence

from rogatory.desk.advice import advice
from rogatory.desk.findings_shown import citation_view
from rogatory.desk.law_in_words import worded
from rogatory.desk.words import listed
from rogatory.kernel.findings import Citation, Finding, Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import LawBook
from rogatory.law.request import Request
from rogatory.wording import say, text

_ISOLATION_MARKS = str.maketrans("", "", "\u2068\u2069")


def language_of(request: Request | None) -> ScreenLanguage:
    """The language a request is written in; English where it is none of ours or not said."""
    said = request.language if request is not None else None
    return next((ours for ours in ScreenLanguage if ours.value == said), ScreenLanguage.ENGLISH)


class Voice:
    """One language and one law book to quote from."""

    def __init__(self, language: ScreenLanguage, book: LawBook) -> None:
        """``book`` is the law that findings and places are of."""
        self.language, self._book = language, book

    def says(self, code: str, **args: str | int) -> str:
        """The sentence ``rehearsal-<code>``, marked."""
        said = say(Sentence(f"rehearsal-{code}", args), self.language)
        return _plain(f"{self.mark} {said}")

    @property
    def mark(self) -> str:
        """What every text of an exercise begins with."""
        return text("rehearsal-mark", self.language)

    @property
    def file_name(self) -> str:
        """What an enclosed result is called."""
        return text("rehearsal-file", self.language)

    def place(self, citation: Citation) -> str:
        """A place in a treaty, as a lawyer cites it."""
        return _plain(citation_view(self._book, citation, self.language).label)

    def point(self, alike: Sequence[Finding]) -> str:
        """What treaties say alike, with each place, the reason and how to mend it, as the engine words it."""
        first = alike[0]
        places = listed(dict.fromkeys(self.place(found.citation) for found in alike), self.language)
        reason = worded(self._book, first.reason, self.language)
        mend = advice(self._book, first.mend, self.language)
        return _plain(f"{places} — {reason} {mend}").strip()


def _plain(said: str) -> str:
    # These texts are kept and sent; marks for the screen are the screen's own business.
    return said.translate(_ISOLATION_MARKS)
