"""How the node stands: what needs a hand first, then each State, the work, the mail, the machine."""

from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from rogatory.desk.views.base import StateView, View

Gravity = Literal["harm", "time"]
"""``harm``: something does not work now. ``time``: it works, and will not for long if nobody looks."""

Stage = Literal["waiting", "moving", "whole", "carried", "stopped"]
"""How a large file stands: nothing moves, it moves, all of it is there, it is carried, nobody sends it on."""


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


class TransferView(View):
    """A large file on its way. ``sealed_sha256`` is its digest as sealed: both States know it by that.

    ``done`` and ``size`` are bytes as sealed, ``rate`` bytes a second, nothing where none came lately.
    ``dossier_id``, ``number`` and ``name`` stay empty for who may not know of a case. At ``given_back_at`` what
    came of it is given back if nothing more has come.
    """

    message_id: str
    state: StateView
    sealed_sha256: str
    name: str
    reference: str
    dossier_id: UUID | None
    number: str
    stage: Stage
    done: int
    size: int
    rate: int | None
    since: datetime
    moved_at: datetime | None
    problem: str
    advice: str
    given_back_at: datetime | None

    @property
    def mark(self) -> str:
        """How the digest begins: enough to tell it from others by eye."""
        return self.sealed_sha256[:12]


class TransfersView(View):
    """The large files on their way to other States and from them; ``more`` counts what is not listed."""

    going: tuple[TransferView, ...]
    coming: tuple[TransferView, ...]
    more: int


class OwnKeyView(View):
    """A key of ours: its ``kind``, of which ``issuer`` is who certified our authority.

    ``named`` is the SHA-256 of its certificate, or the identifier of an opening key. One that was ``replaced``
    counts for others until ``believed_until``, and is ``past`` then. ``days`` are whole days left, of one that
    ends. ``by`` names who certified it, where it did not certify itself.
    """

    kind: str
    named: str
    state: Literal["valid", "soon", "expired", "revoked", "replaced", "past"]
    until: datetime | None
    days: int | None
    believed_until: datetime | None
    by: str


class ToldView(View):
    """Whether a State has our description of today: ``yes`` it said so, ``no`` not yet, ``carried`` by folder.

    ``first`` is our first one, which its officers compared. ``at`` is since when.
    """

    state: StateView
    heard: Literal["yes", "no", "first", "carried"]
    at: datetime | None


class OwnKeysView(View):
    """Our keys, those of today first. ``certified`` says that an authority of ours describes them.

    ``authority_here`` says whether that one's key lies in the keys folder, ``issuer`` who certified it, empty
    where it stands by itself. ``fingerprint`` is what officers read out to each other.
    """

    fingerprint: str
    certified: bool
    authority_here: bool
    issuer: str
    keys: tuple[OwnKeyView, ...]
    described_at: datetime | None
    told: tuple[ToldView, ...]


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
    transfers: TransfersView
    keys: OwnKeysView
    may_act: bool
