"""Large files nobody waits for any longer: their bytes are given back, and their sender is told.

The message stays, with its place in its dossier: sent again, it begins again from the first byte of its files.
"""

from datetime import datetime, timedelta

import msgspec

from rogatory.exchange import awaited
from rogatory.exchange.awaited import Standing
from rogatory.exchange.models import Incoming, Receipt
from rogatory.sealing.receipts import Evidence

GIVEN_BACK_AFTER = timedelta(days=60)
"""How long files may stand still before they are given back."""
STOOD_STILL = "exchange-files-stood-still"
"""Why files were given back: no byte of them came for that time."""
DROPPED = "exchange-files-dropped"
"""Why files were given back: whoever keeps the recipient's node would not wait for them."""


class GivenBack(msgspec.Struct, frozen=True, kw_only=True):
    """A message that waits no longer, and the streams of its that lie here still."""

    sender: str
    message_id: str
    streams: tuple[Standing, ...]


def give_back(sender: str, message_id: str, reason: str) -> GivenBack | None:
    """Wait no longer for a message's files, in the caller's transaction; nothing where it waits for none.

    Whoever calls forgets the streams once that transaction has ended.
    """
    held = Incoming.objects.select_for_update().filter(state=Incoming.State.HELD)
    row = held.filter(sender=sender, message_id=message_id).first()
    if row is None or not awaited.awaits(row):
        return None
    row.state, row.given_back_for, row.sender_knows = Incoming.State.GIVEN_BACK, reason, False
    row.save(update_fields=["state", "given_back_for", "sender_knows"])
    return GivenBack(sender=sender, message_id=message_id, streams=awaited.give_back(row))


def sender_knows(sender: str, receipt_sha256: str) -> None:
    """Remember that ``sender`` was brought this receipt of ours: what was given back may begin again."""
    told = Receipt.objects.filter(sha256=receipt_sha256, kind=Evidence.RELAY_REJECTION.value)
    told = told.filter(direction=Receipt.Direction.GIVEN)
    rows = Incoming.objects.filter(sender=sender, state=Incoming.State.GIVEN_BACK)
    rows.filter(message_id__in=told.values("message_id")).update(sender_knows=True)


def standing_still(now: datetime) -> tuple[tuple[str, str], ...]:
    """The messages no byte of whose files has come for so long, by sender and identifier."""
    before = now - GIVEN_BACK_AFTER
    held = Incoming.objects.filter(state=Incoming.State.HELD, awaited__opened=False, received_at__lt=before)
    moved = held.filter(awaited__moved_at__gte=before).values("pk")
    return tuple(held.exclude(pk__in=moved).distinct().values_list("sender", "message_id"))
