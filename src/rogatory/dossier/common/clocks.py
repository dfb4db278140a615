"""Clocks: what is due, by whom, from which day, under which source; and the two States' working days."""

from datetime import date

import msgspec

from rogatory.dossier.common.values import Side
from rogatory.kernel.dates import WorkingCalendar
from rogatory.kernel.findings import Citation, Standing


class Calendars(msgspec.Struct, frozen=True, kw_only=True):
    """The working days of the two States: a period runs by the days of the one that must act."""

    requesting: WorkingCalendar
    requested: WorkingCalendar

    def of(self, side: Side) -> WorkingCalendar:
        """The working days of the State on ``side``."""
        return self.requesting if side is Side.REQUESTING else self.requested


class OpenClock(msgspec.Struct, frozen=True, kw_only=True):
    """One running clock. ``citation`` is where it comes from.

    ``since`` is not counted, ``due`` is the last day. ``matter`` and ``id`` say what would stop it.
    """

    name: str
    owed_by: Side
    since: date
    due: date
    citation: Citation
    standing: Standing
    matter: str
    id: str = ""

    @property
    def words(self) -> str:
        """The code of what is due: the same period runs for an answer to a question and to a consultation."""
        told = f"answer_{self.matter}" if self.name == "answer_question" else self.name
        return f"dossier-clock-{told.replace('_', '-')}"

    def days_left(self, today: date) -> int:
        """Days until ``due``: 0 on the day itself, below 0 when it is past."""
        return (self.due - today).days

    def overdue(self, today: date) -> bool:
        """Whether the day is past."""
        return self.due < today
