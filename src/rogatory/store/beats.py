"""Signs of life: each process of the node says now and then that it works."""

from datetime import datetime, timedelta

import msgspec

from rogatory.store.models import Beat

EVERY = timedelta(seconds=10)
_FORGOTTEN_AFTER = timedelta(days=1)


class LastBeat(msgspec.Struct, frozen=True, kw_only=True):
    """One process: who it is (machine and number), since when it works and when it last said so."""

    owner: str
    started_at: datetime
    seen_at: datetime


def beat(kind: str, owner: str, started_at: datetime, now: datetime) -> None:
    """Say that ``owner`` works; what has not said so for a day is forgotten."""
    Beat.objects.update_or_create(
        owner=owner, defaults={"kind": kind, "started_at": started_at, "seen_at": now}
    )
    Beat.objects.filter(kind=kind, seen_at__lt=now - _FORGOTTEN_AFTER).delete()


def last_beats(kind: str) -> tuple[LastBeat, ...]:
    """Every process of a kind that was seen within a day, the latest first."""
    rows = Beat.objects.filter(kind=kind).order_by("-seen_at")
    return tuple(msgspec.convert(row, LastBeat, from_attributes=True) for row in rows)
