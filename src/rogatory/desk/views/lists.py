"""Many dossiers, a line each."""

from datetime import date
from typing import Literal
from uuid import UUID

from rogatory.desk.views.base import Awaiting, StateView, View


class RequestRow(View):
    """A line of the list or of the desk."""

    dossier_id: UUID
    number: str
    title: str
    our_side: Literal["requesting", "requested"]
    counterpart: StateView
    phase: str
    phase_label: str
    awaiting: Awaiting
    since: date
    waiting_days: int
    due: date | None
    overdue: bool
    urgent: bool
    next_sentence: str


class MyDesk(View):
    """What waits for the reader, what waits for the other State, and what is new at the door."""

    waits_for_us: tuple[RequestRow, ...]
    waits_for_them: tuple[RequestRow, ...]
    at_the_door: tuple[RequestRow, ...]
    open_count: int
    overdue_count: int


class RequestList(View):
    """One page of the list; ``total`` counts everything that matched, so that nothing is cut in silence."""

    rows: tuple[RequestRow, ...]
    total: int
    page: int
    pages: int
