"""How the node stands: what needs a hand first, then each State, the work, the mail, the machine."""

from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from rogatory.desk.views.base import StateView, View

Gravity = Literal["harm", "time"]
"""``harm``: something does not work now. ``time``: it works, and will not for long if nobody looks."""


class TroubleView(View):
    """Something that needs a hand: what happened, what to do, and where on the page (an anchor)."""

    gravity: Gravity
    what: str
    advice: str
    anchor: str


class StateLineView(View):
    """One State: how our mail reaches it on what line, whether it answers, and what it has not taken.

    ``line`` is nothing where we know no node of that State. ``clock_ahead`` is set only where its clock differs
    by more than two minutes. ``on_the_way`` is the average of the last day.
    """

    state: StateView
    route: Literal["network", "folder"]
    line: Literal["mutual", "https", "here"] | None
    last_heard: datetime | None
    silent_since: datetime | None
    next_try: datetime | None
    waiting: int
    held_there: int
    failed: int
    oldest: datetime | None
    reason: str
    advice: str
    delivered: int
    on_the_way: timedelta | None
    clock_ahead: timedelta | None


class FailedWorkView(View):
    """A piece of work that was given up: what it was, for whom, why, and what to do."""

    job_id: int
    what: str
    whom: str
    attempts: int
    since: datetime
    failure: str
    advice: str


class WorkView(View):
    """The work of the node in figures; ``failed`` lists the first, ``more_failed`` counts the rest."""

    due: int
    due_since: datetime | None
    later: int
    in_hand: tuple[str, ...]
    failed: tuple[FailedWorkView, ...]
    more_failed: int


class GapView(View):
    """Mail of one dossier that waits for messages that have not come, and words to tell the other side.

    ``number`` and ``dossier_id`` stay empty for who may not know of a case.
    """

    state: StateView
    first: int
    last: int
    held: int
    since: datetime
    to_tell: str
    number: str = ""
    dossier_id: UUID | None = None


class RefusedCountView(View):
    """Mail we refused for one reason within a week."""

    what: str
    advice: str
    pieces: int
    times: int
    last_at: datetime


class CarriedView(View):
    """The mail that is carried: how much lies there for each State, came and waits, and was refused."""

    outgoing: tuple[tuple[StateView, int], ...]
    arrived: int
    refused: int


class ErrandView(View):
    """What can be asked of the node, and what it brought when it was asked last.

    ``share`` is how much is done in a hundred, nothing while nobody can say.
    """

    kind: str
    running: bool
    share: int | None
    asked_by: str
    asked_at: datetime | None
    ended_at: datetime | None
    said: str
    good: bool


class FactView(View):
    """One fact of a section: its name, what it is, and whether it is as it should be."""

    label: str
    said: str
    gravity: Gravity | None = None


class SectionView(View):
    """Some facts under one title; ``anchor`` is where troubles point to."""

    anchor: str
    title: str
    facts: tuple[FactView, ...]


class OperationsView(View):
    """The whole page: ``troubles`` in the order they want a hand, ``hours`` the last day's mail, out and in."""

    at: datetime
    troubles: tuple[TroubleView, ...]
    states: tuple[StateLineView, ...]
    work: WorkView
    gaps: tuple[GapView, ...]
    refused: tuple[RefusedCountView, ...]
    carried: CarriedView | None
    errands: tuple[ErrandView, ...]
    sections: tuple[SectionView, ...]
    hours: tuple[tuple[int, int], ...]
    may_act: bool
