"""The mail in figures, State by State: counted where it lies, so that a page of them costs little."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Literal, cast
from uuid import UUID

import msgspec
from django.db.models import Avg, Count, F, Max, Min, Sum

from rogatory.exchange.models import Conversation, Incoming, Outgoing, Peer, RefusedMail

_HELD_SHOWN = 50
_UNSETTLED = (Outgoing.State.QUEUED, Outgoing.State.SUBMITTED, Outgoing.State.FAILED)


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A confirmed State's node: by which way it is reached, when it was heard, whether it rests, its clock."""

    state: str
    route: Literal["network", "folder"]
    exchange_url: str
    mail_url: str
    last_heard: datetime | None
    silent_since: datetime | None
    rests_until: datetime | None
    tries: int
    clock_ahead: int | None


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """What a State has not taken: not sent, there but waiting, failed; the oldest of it and a reason."""

    waiting: int = 0
    held_there: int = 0
    failed: int = 0
    oldest: datetime | None = None
    reason: str = ""
    failed_reason: str = ""


class Lately(msgspec.Struct, frozen=True, kw_only=True):
    """What a State took since some moment: how many messages, and how long they were on the way on average."""

    delivered: int
    on_the_way: timedelta


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """Messages of one dossier that came before an earlier one.

    ``first`` to ``last`` are the sequences that are missing, ``held`` counts what waits since ``since``.
    """

    sender: str
    reference: UUID
    first: int
    last: int
    held: int
    since: datetime


class RefusedCount(msgspec.Struct, frozen=True, kw_only=True):
    """Mail refused for one reason: how many different pieces, how many times in all, and when last."""

    reason: str
    pieces: int
    times: int
    last_at: datetime


def lines() -> tuple[Line, ...]:
    """Every State somebody confirmed, by its code."""
    names = Line.__struct_fields__
    rows = Peer.objects.filter(status=Peer.Status.CONFIRMED).order_by("state").values(*names)
    return tuple(msgspec.convert(row, Line) for row in rows)


def unconfirmed() -> int:
    """How many introductions wait for somebody to compare a fingerprint."""
    return Peer.objects.filter(status=Peer.Status.INTRODUCED).count()


def owed() -> Mapping[str, Owed]:
    """What each State has not taken, by its code."""
    unsettled = Outgoing.objects.filter(state__in=_UNSETTLED)
    counted = unsettled.values("recipient", "state").order_by()
    found: dict[str, Owed] = {}
    for row in counted.annotate(n=Count("pk"), oldest=Min("queued_at"), reason=Max("last_error")):
        found[row["recipient"]] = _added(found.get(row["recipient"], Owed()), row)
    return found


def _added(sum_: Owed, row: Mapping[str, object]) -> Owed:
    count, oldest, reason = cast(int, row["n"]), cast(datetime, row["oldest"]), str(row["reason"])
    earliest = min(sum_.oldest or oldest, oldest)
    if row["state"] == Outgoing.State.FAILED:
        return msgspec.structs.replace(sum_, failed=count, oldest=earliest, failed_reason=reason)
    if row["state"] == Outgoing.State.SUBMITTED:
        return msgspec.structs.replace(sum_, held_there=count, oldest=earliest, reason=sum_.reason or reason)
    return msgspec.structs.replace(sum_, waiting=count, oldest=earliest, reason=reason or sum_.reason)


def lately(since: datetime) -> Mapping[str, Lately]:
    """What each State has taken since, by its code."""
    taken = Outgoing.objects.filter(settled_at__gte=since, state=Outgoing.State.DELIVERED)
    rows = taken.values("recipient").order_by()
    counted = rows.annotate(n=Count("pk"), way=Avg(F("settled_at") - F("queued_at")))
    return {row["recipient"]: Lately(delivered=row["n"], on_the_way=row["way"]) for row in counted}


def hour_by_hour(until: datetime, hours: int) -> tuple[tuple[int, int], ...]:
    """For each of the last ``hours``, oldest first: how many messages of ours were taken, and of theirs."""
    begins = [until - timedelta(hours=back) for back in range(hours, 0, -1)]
    return tuple(_in_the_hour(begin, begin + timedelta(hours=1)) for begin in begins)


def _in_the_hour(begin: datetime, end: datetime) -> tuple[int, int]:
    # Not by its state in the same breath: SQLite would then take the index of states and read every message.
    settled = Outgoing.objects.filter(settled_at__gte=begin, settled_at__lt=end)
    states = dict(settled.values_list("state").order_by().annotate(Count("pk")))
    return states.get(Outgoing.State.DELIVERED, 0), Incoming.objects.filter(
        taken_at__gte=begin, taken_at__lt=end
    ).count()


def gaps() -> tuple[Gap, ...]:
    """The dossiers in which mail waits for a message that has not come, the longest waiting first."""
    held = Incoming.objects.filter(state=Incoming.State.HELD).values("sender", "reference").order_by()
    rows = list(
        held.annotate(n=Count("pk"), next=Min("sequence"), since=Min("received_at")).order_by("since")[
            :_HELD_SHOWN
        ]
    )
    taken = _taken(row["reference"] for row in rows)
    found = (
        Gap(
            sender=row["sender"],
            reference=row["reference"],
            first=taken.get((row["reference"], row["sender"]), 0) + 1,
            last=row["next"] - 1,
            held=row["n"],
            since=row["since"],
        )
        for row in rows
    )
    return tuple(gap for gap in found if gap.first <= gap.last)  # else it waits for files, and for no message


def _taken(references: Iterable[UUID]) -> dict[tuple[UUID, str], int]:
    rows = Conversation.objects.filter(reference__in=set(references))
    return {(row.reference, row.state): row.taken for row in rows}


def refused_since(since: datetime) -> tuple[RefusedCount, ...]:
    """The mail that was not taken since, by reason, the most frequent first."""
    rows = RefusedMail.objects.filter(last_at__gte=since).values("reason").order_by()
    counted = rows.annotate(pieces=Count("pk"), all=Sum("times"), last=Max("last_at")).order_by("-all")
    return tuple(
        RefusedCount(reason=row["reason"], pieces=row["pieces"], times=row["all"], last_at=row["last"])
        for row in counted
    )
