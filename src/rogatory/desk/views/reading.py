"""The law as pages lay it out: the treaties at a glance, the concordance part by part, the notes by treaty."""

from datetime import date

from rogatory.desk.views.base import View
from rogatory.desk.views.counsel import NoteView
from rogatory.desk.views.treaties import NamedTreaty, RowView


class TreatyRow(View):
    """A treaty at a glance on a day; ``since`` is the day it entered into force, where that is known."""

    instrument: str
    title: str
    short: str
    adopted: date | None
    since: date | None
    bound: int
    undetermined: int
    complete_as_of: date | None


class ConceptPart(View):
    """The concepts with one beginning: how many there are, and in how many treaties differ."""

    part: str
    rows: int
    differing: int


class ConceptRow(View):
    """One concept in every treaty; ``statement`` is what we state at its first place."""

    statement: str
    row: RowView


class ConcordancePage(View):
    """The parts of the concordance and one page of the rows asked for; nothing asked gives no rows.

    ``narrower`` divides the concept asked for further, ``treaties`` are the columns of this page.
    """

    concept: str
    differences: bool
    law_digest: str
    parts: tuple[ConceptPart, ...]
    narrower: tuple[ConceptPart, ...]
    treaties: tuple[NamedTreaty, ...]
    absent: tuple[NamedTreaty, ...]
    rows: tuple[ConceptRow, ...]
    total: int
    page: int
    pages: int


class NotedTreaty(View):
    """A treaty with the number of notes on its text, of each kind."""

    instrument: str
    title: str
    kinds: tuple[tuple[str, str, int], ...]

    @property
    def notes(self) -> int:
        """How many notes there are in all."""
        return sum(count for _, _, count in self.kinds)


class ErrataPage(View):
    """The treaties with their notes counted, and the notes of the one chosen."""

    law_digest: str
    treaties: tuple[NotedTreaty, ...]
    chosen: NotedTreaty | None
    notes: tuple[NoteView, ...]
