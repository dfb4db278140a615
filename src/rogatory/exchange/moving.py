"""How files beside messages move: how much is there, since when, how fast, and what keeps them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

import msgspec
from django.db.models import F, QuerySet

from rogatory.exchange.models import AwaitedFile, Incoming, MovingFile, Outgoing, SentFile
from rogatory.sealing.manifest import FileLine

_FRESH = timedelta(minutes=2)
"""After so long without a byte nothing moves any more, and no rate is told."""
_WINDOW = timedelta(minutes=5)
_SHORTEST = timedelta(seconds=2)
_LATEST = F("moved_at").desc(nulls_last=True)
_File = TypeVar("_File", bound=MovingFile)


class Transfer(msgspec.Struct, frozen=True, kw_only=True):
    """One file on its way; ``state`` is the other State's code, ``message_state`` how far its message is.

    ``sealed_sha256`` is what both sides know it by. ``done`` and ``size`` are bytes as sealed, ``rate`` bytes a
    second over the last minutes, nothing where none came lately. ``problem`` is a machine reason.
    """

    state: str
    message_id: str
    reference: UUID
    message_state: str
    sealed_sha256: str
    size: int
    done: int
    rate: int | None
    since: datetime
    moved_at: datetime | None
    problem: str = ""
    name: str = ""


def note_sent(message_id: str, lines: Sequence[FileLine]) -> None:
    """Remember which files travel beside a message of ours, once."""
    SentFile.objects.bulk_create(
        (
            SentFile(
                message_id=message_id,
                sha256=line.sha256,
                sealed_sha256=line.beside.sealed_sha256,
                sealed_size=line.beside.sealed_size,
            )
            for line in lines
            if line.beside
        ),
        ignore_conflicts=True,
    )


def sent_moved(message_id: str, sealed_sha256: str, done: int, at: datetime) -> None:
    """Remember how many bytes of a file of ours the other node has; nothing keeps it then."""
    mine = SentFile.objects.filter(message_id=message_id, sealed_sha256=sealed_sha256)
    _moved(mine, done, at)
    mine.exclude(problem="").update(problem="")


def sent_kept(message_id: str, problem: str) -> None:
    """Remember what keeps the files of a message of ours: a machine reason."""
    SentFile.objects.filter(message_id=message_id).update(problem=problem)


def came_moved(sender: str, sealed_sha256: str, done: int, at: datetime) -> None:
    """Remember how many bytes of a file that comes are here."""
    mine = AwaitedFile.objects.filter(message__sender=sender, sealed_sha256=sealed_sha256, opened=False)
    _moved(mine, done, at)


def going(most: int, now: datetime) -> tuple[tuple[Transfer, ...], int]:
    """The files of ours whose messages are not taken, what moved last first: ``most``, and how many in all."""
    rows = SentFile.objects.exclude(message__state=Outgoing.State.DELIVERED).select_related("message")
    shown = rows.order_by(_LATEST, "pk")[:most]
    return tuple(_going(row, now) for row in shown), rows.count()


def coming(most: int, now: datetime) -> tuple[tuple[Transfer, ...], int]:
    """The files of held messages that were not opened, likewise."""
    rows = AwaitedFile.objects.filter(opened=False, message__state=Incoming.State.HELD)
    shown = rows.select_related("message").order_by(_LATEST, "pk")[:most]
    return tuple(_coming(row, now) for row in shown), rows.count()


def one_coming(sender: str, sealed_sha256: str, now: datetime) -> Transfer | None:
    """One of those; nothing where it does not come."""
    rows = AwaitedFile.objects.filter(opened=False, message__state=Incoming.State.HELD)
    row = rows.filter(message__sender=sender, sealed_sha256=sealed_sha256).select_related("message").first()
    return _coming(row, now) if row else None


def _moved(files: QuerySet[_File], done: int, at: datetime) -> None:
    for row in files:
        if done == row.done:
            continue
        flows = row.moved_at is not None and at - row.moved_at <= _FRESH and done > row.done
        if not flows or row.mark_at is None or at - row.mark_at > _WINDOW:
            row.mark_done, row.mark_at = (row.done, row.moved_at) if flows else (done, at)
        row.done, row.moved_at = done, at
        row.save(update_fields=["done", "moved_at", "mark_done", "mark_at"])


def _rate(row: MovingFile, now: datetime) -> int | None:
    if row.moved_at is None or row.mark_at is None or now - row.moved_at > _FRESH:
        return None
    passed = row.moved_at - row.mark_at
    return round((row.done - row.mark_done) / passed.total_seconds()) if passed >= _SHORTEST else None


def _going(row: SentFile, now: datetime) -> Transfer:
    message = row.message
    names = {file["sha256"]: file["name"] for file in message.files}
    failed = message.state == Outgoing.State.FAILED
    transfer = _transfer(row, message, now, state=message.recipient, since=message.queued_at)
    return msgspec.structs.replace(
        transfer, problem=message.last_error if failed else row.problem, name=names.get(row.sha256, "")
    )


def _coming(row: AwaitedFile, now: datetime) -> Transfer:
    return _transfer(row, row.message, now, state=row.message.sender, since=row.message.received_at)


def _transfer(
    row: MovingFile, message: Incoming | Outgoing, now: datetime, *, state: str, since: datetime
) -> Transfer:
    return Transfer(
        state=state,
        message_id=message.message_id,
        reference=message.reference,
        message_state=message.state,
        sealed_sha256=row.sealed_sha256,
        size=row.sealed_size,
        done=row.done,
        rate=_rate(row, now),
        since=since,
        moved_at=row.moved_at,
    )
