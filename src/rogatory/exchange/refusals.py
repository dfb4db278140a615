"""Mail that was not taken, kept for the auditor: why, how often, and who it claimed to be from."""

from datetime import datetime

import msgspec
from django.db.models import F

from rogatory.exchange.models import RefusedMail
from rogatory.exchange.reading import MailRefused

_MOST_KEPT = 10_000
_SWEPT_EVERY = 100


class RefusedRow(msgspec.Struct, frozen=True, kw_only=True):
    """One piece of refused mail; sender and identifier are claims nobody proved. Size in bytes as sealed."""

    reason: str
    claimed_sender: str
    claimed_message_id: str
    size: int
    times: int
    first_at: datetime
    last_at: datetime


def note_refused(refused: MailRefused, size: int, at: datetime) -> None:
    """Write down mail that was not taken; the same bytes again only count up.

    Anybody on the network can be refused, so only the newest ten thousand are kept.
    """
    row, new = RefusedMail.objects.get_or_create(
        sha256=refused.about.sealed_sha256,
        reason=refused.reason,
        defaults={
            "claimed_sender": refused.about.sender[:2],
            "claimed_message_id": refused.about.message_id[:64],
            "size": size,
            "first_at": at,
            "last_at": at,
        },
    )
    if new and row.pk % _SWEPT_EVERY == 0:
        RefusedMail.objects.filter(pk__lte=row.pk - _MOST_KEPT).delete()
    if not new:
        RefusedMail.objects.filter(pk=row.pk).update(times=F("times") + 1, last_at=at)


def refused_mail(most: int | None = None) -> tuple[RefusedRow, ...]:
    """The mail that was not taken, the latest first: all of it, or ``most`` pieces at most."""
    rows = RefusedMail.objects.all()[:most]
    return tuple(msgspec.convert(row, RefusedRow, from_attributes=True) for row in rows)


def refused_pieces() -> int:
    """How many different pieces of mail were not taken."""
    return RefusedMail.objects.count()
