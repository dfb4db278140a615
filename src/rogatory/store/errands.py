"""What an administrator asked of the node by hand: one of a kind at a time, its outcome kept."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

import msgspec
from django.db import IntegrityError, transaction

from rogatory.store.models import Errand

_KEPT = 20


class ErrandRecord(msgspec.Struct, frozen=True, kw_only=True):
    """An errand: who asked and when, how much of it is done, and what it brought once it has ended."""

    id: int
    kind: str
    asked_by: str
    asked_at: datetime
    ended_at: datetime | None
    done: int
    of: int
    outcome: dict[str, Any]


def ask(kind: str, by: str, now: datetime) -> int | None:
    """Note an errand, in the caller's transaction; gives its number, nothing where one of its kind runs."""
    try:
        with transaction.atomic():
            made = Errand.objects.create(kind=kind, asked_by=by, asked_at=now)
    except IntegrityError:
        return None
    kept = list(Errand.objects.filter(kind=kind).values_list("pk", flat=True)[:_KEPT])
    Errand.objects.filter(kind=kind).exclude(pk__in=kept).delete()
    return int(made.pk)


def note_progress(errand_id: int, done: int, of: int) -> None:
    """Write down how much of an errand is done."""
    Errand.objects.filter(pk=errand_id, ended_at__isnull=True).update(done=done, of=of)


def end(errand_id: int, outcome: Mapping[str, Any], now: datetime) -> None:
    """Write down what an errand brought; the first ending stays."""
    Errand.objects.filter(pk=errand_id, ended_at__isnull=True).update(ended_at=now, outcome=dict(outcome))


def latest(kinds: Collection[str]) -> dict[str, ErrandRecord]:
    """The latest errand of each kind; a kind nobody asked for is left out."""
    found = {kind: Errand.objects.filter(kind=kind).first() for kind in kinds}
    return {
        kind: msgspec.convert(row, ErrandRecord, from_attributes=True) for kind, row in found.items() if row
    }
