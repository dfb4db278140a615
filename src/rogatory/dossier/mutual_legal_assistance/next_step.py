"""Who acts next, in one plain sentence: what waits, for whom, since when, and by when."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

import msgspec

from rogatory.dossier.common.clocks import OpenClock
from rogatory.dossier.mutual_legal_assistance.matters import Matter, open_matters
from rogatory.dossier.mutual_legal_assistance.permissions import SETTLED_BY, allowed_commands
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.kernel.findings import Sentence

Awaiting = Literal["us", "them", "nobody"]


class NextStep(msgspec.Struct, frozen=True, kw_only=True):
    """The sentence, whom the file waits for, since and by which day, and the command that would settle it.

    ``clock`` is the one behind ``due``; ``main_command`` is None where the reader can do nothing about it.
    """

    awaiting: Awaiting
    sentence: Sentence
    since: date | None = None
    due: date | None = None
    clock: OpenClock | None = None
    main_command: str | None = None


def awaiting(dossier: Dossier) -> Awaiting:
    """Whom the file waits for: us, where anything waits for us."""
    matter = _main_matter(dossier)
    if matter is None:
        return "nobody"
    return "us" if matter.owed_by is dossier.our_side else "them"


def next_step(
    dossier: Dossier, clocks: Iterable[OpenClock], today: date, roles: Iterable[str] = ("head",)
) -> NextStep:
    """What to say at the top of the file; ``clocks`` are its open clocks, ``roles`` those of the reader."""
    matter = _main_matter(dossier)
    if matter is None:
        code = "closed" if dossier.closed_at is not None else "nothing"
        return NextStep(
            awaiting="nobody",
            sentence=Sentence(f"dossier-next-{code}", {"counterpart": dossier.counterpart}),
        )
    clock = _clock_of(matter, clocks)
    due = clock.due if clock is not None else None
    return NextStep(
        awaiting=awaiting(dossier),
        sentence=Sentence(
            next_code(matter, dossier), waiting_args(dossier.counterpart, matter.since.date(), due, today)
        ),
        since=matter.since.date(),
        due=due,
        clock=clock,
        main_command=_main_command(dossier, matter, roles),
    )


def next_code(matter: Matter, dossier: Dossier) -> str:
    """The sentence a matter is told by: ``dossier-next-questions-theirs``."""
    bank = "ours" if matter.owed_by is dossier.our_side else "theirs"
    return f"dossier-next-{matter.kind.value}-{bank}"


def waiting_args(counterpart: str, since: date, due: date | None, today: date) -> dict[str, str | int]:
    """The arguments of every ``dossier-next`` sentence that waits, for any day it is read on.

    ``counterpart`` is a State's code, which whoever words it turns into a name. ``timing`` is ``left``,
    ``today``, ``overdue`` or ``none``; ``due`` the number of days left or past, ``days`` those gone by.
    """
    days = max(0, (today - since).days)
    if due is None:
        return {"counterpart": counterpart, "days": days, "timing": "none", "due": 0}
    left = (due - today).days
    timing = "today" if left == 0 else "left" if left > 0 else "overdue"
    return {"counterpart": counterpart, "days": days, "timing": timing, "due": abs(left)}


def _main_matter(dossier: Dossier) -> Matter | None:
    matters = open_matters(dossier)
    ours = (matter for matter in matters if matter.owed_by is dossier.our_side)
    return next(ours, matters[0] if matters else None)


def _clock_of(matter: Matter, clocks: Iterable[OpenClock]) -> OpenClock | None:
    running = (clock for clock in clocks if (clock.matter, clock.id) == (matter.kind.value, matter.id))
    return min(running, key=lambda clock: clock.due, default=None)


def _main_command(dossier: Dossier, matter: Matter, roles: Iterable[str]) -> str | None:
    """What settles the matter; while the other State is awaited too long, the requesting side enquires."""
    allowed = allowed_commands(dossier, roles)
    wanted = SETTLED_BY[matter.kind] if matter.owed_by is dossier.our_side else ("enquire_status",)
    return next((name for name in wanted if name in allowed), None)
