"""Files that travel beside, as the recipient sees them: awaited once a signed manifest named them, not before.

Nobody can send what no confirmed State has announced with its size and digest, so nobody can fill the disk. A
message has its effect when all its files are whole, opened and what the manifest says of them.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import BinaryIO

import msgspec
from django.db.models import Sum

from rogatory.exchange import moving
from rogatory.exchange.models import AwaitedFile, Incoming
from rogatory.sealing.manifest import FileLine
from rogatory.store import arriving
from rogatory.store.tus import Progress

FILES_AWAITED = "exchange-awaits-files"
"""Why a message that came waits: files that travel beside it have not come yet."""
MOST_AWAITED = 500 * 1024 * 1024 * 1024
"""Bytes one State may have announced and not yet sent."""


class NotAwaited(LookupError):
    """No message that waits names such a file."""


class TooMuchAwaited(Exception):
    """The State has announced more than it may before it sent what it announced earlier."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How far a file has come: who sends it for which message, its sealed size, and how many bytes are here."""

    sender: str
    message_id: str
    sealed_sha256: str
    sealed_size: int
    here: int

    @property
    def progress(self) -> Progress:
        """How far it has come, as its sender is told."""
        return Progress(size=self.sealed_size, here=self.here)

    @property
    def whole(self) -> bool:
        """Whether every byte is here."""
        return self.progress.whole


def announce(message: Incoming, lines: Sequence[FileLine], at: datetime) -> None:
    """Await the files a held message names. Raises ``TooMuchAwaited``.

    Of a message whose files were given back, those that had been opened by then are here still.
    """
    here = set(AwaitedFile.objects.filter(message=message).values_list("sealed_sha256", flat=True))
    lines = [line for line in lines if line.beside and line.beside.sealed_sha256 not in here]
    new = [line.beside.sealed_size for line in lines if line.beside]
    waiting = AwaitedFile.objects.filter(message__sender=message.sender, opened=False)
    already = waiting.aggregate(total=Sum("sealed_size"))["total"] or 0
    if already + sum(new) > MOST_AWAITED:
        raise TooMuchAwaited(message.sender)
    AwaitedFile.objects.bulk_create(
        AwaitedFile(
            message=message,
            sha256=line.sha256,
            sealed_sha256=line.beside.sealed_sha256,
            sealed_size=line.beside.sealed_size,
            moved_at=at,
        )
        for line in lines
        if line.beside
    )


def standing(sealed_sha256: str) -> Standing:
    """How far a file has come. Raises ``NotAwaited``; of one that was opened every byte has come."""
    row = (
        AwaitedFile.objects.filter(sealed_sha256=sealed_sha256)
        .select_related("message")
        .order_by("opened", "pk")
        .first()
    )
    if row is None:
        raise NotAwaited(sealed_sha256)
    return _standing(row)


def take_piece(file: Standing, at: int, piece: BinaryIO, size: int, now: datetime) -> Standing:
    """Append ``size`` bytes that begin ``at``. Raises ``arriving.OtherOffset``, ``InHand`` and ``NoRoom``."""
    arriving.require_room(2 * file.sealed_size - at)  # the rest of it, and then as it is kept
    here = arriving.append(file.sender, file.sealed_sha256, at, piece, min(size, file.sealed_size - at))
    moving.came_moved(file.sender, file.sealed_sha256, here, now)
    return msgspec.structs.replace(file, here=here)


def awaits(message: Incoming) -> bool:
    """Whether a message still waits for a file of its own."""
    return AwaitedFile.objects.filter(message=message, opened=False).exists()


def not_opened(sender: str, message_id: str) -> Iterator[Standing]:
    """The files of a message that were not opened yet, with how far each has come."""
    rows = AwaitedFile.objects.filter(message__sender=sender, message__message_id=message_id, opened=False)
    for row in rows.select_related("message").order_by("pk"):
        yield _standing(row)


def give_back(message: Incoming) -> tuple[Standing, ...]:
    """Await no more what was not opened of a message; gives the streams whose bytes are to be forgotten."""
    rows = AwaitedFile.objects.filter(message=message, opened=False).select_related("message")
    given_back = tuple(map(_standing, rows))
    rows.delete()
    return given_back


def all_awaited() -> frozenset[tuple[str, str]]:
    """Whose streams are awaited now: each by its sender and its digest as sealed."""
    rows = AwaitedFile.objects.filter(opened=False, message__state=Incoming.State.HELD)
    return frozenset(rows.values_list("message__sender", "sealed_sha256"))


def opened(file: Standing) -> None:
    """Remember that a file was opened and kept, and forget its sealed bytes."""
    mine = AwaitedFile.objects.filter(message__sender=file.sender, message__message_id=file.message_id)
    mine.filter(sealed_sha256=file.sealed_sha256).update(opened=True)


def _standing(row: AwaitedFile) -> Standing:
    sender = row.message.sender
    return Standing(
        sender=sender,
        message_id=row.message.message_id,
        sealed_sha256=row.sealed_sha256,
        sealed_size=row.sealed_size,
        here=row.sealed_size if row.opened else arriving.offset(sender, row.sealed_sha256),
    )
