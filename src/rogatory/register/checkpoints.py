"""Signed statements of the whole ledger: ours, those of other States, and who holds which of ours."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db.models import F, Sum

from rogatory.kernel.canonical import sha256_hex
from rogatory.ledger.checkpoints import (
    checkpoint_hash,
    next_checkpoint,
    sign_checkpoint,
    unverified_anchor,
)
from rogatory.ledger.entries import Head
from rogatory.ledger.signing import PublicKey, Signer
from rogatory.register.models import Anchor, Chain, CheckpointHead, ForeignCheckpoint, OwnCheckpoint

MERGE_DELAY = timedelta(minutes=1)
"""How old a checkpoint may be and still travel: one reads every chain head, of which there may be a million."""


def latest() -> bytes | None:
    """Our newest signed checkpoint; nothing before the first."""
    newest = OwnCheckpoint.objects.order_by("-number").first()
    return bytes(newest.encoded) if newest else None


def current(node: str, at: datetime, sign: Signer, key: PublicKey) -> bytes | None:
    """The newest checkpoint where it is younger than ``MERGE_DELAY`` or covers every entry, else a new one.

    Nothing where the ledger is empty. Runs in the caller's transaction; a new one reads every chain head once.
    """
    newest = OwnCheckpoint.objects.select_for_update().order_by("-number").first()
    if newest and newest.made_at <= at < newest.made_at + MERGE_DELAY:
        return bytes(newest.encoded)
    total = Chain.objects.aggregate(total=Sum("sequence"))["total"] or 0
    if total == 0 or (newest and newest.entries_total == total):
        return bytes(newest.encoded) if newest else None
    previous = bytes(newest.encoded) if newest else None
    checkpoint = next_checkpoint(previous, node, at, _heads())
    signed = sign_checkpoint(checkpoint, sign, key)
    _keep(checkpoint.number, signed, checkpoint.entries_total, at)
    return signed


def keep_foreign(state: str, signed: bytes, at: datetime) -> None:
    """Keep a checkpoint ``state`` signed; the caller has verified the signature."""
    kept = ForeignCheckpoint(state=state, sha256=sha256_hex(signed), encoded=signed, received_at=at)
    ForeignCheckpoint.objects.bulk_create([kept], ignore_conflicts=True)


def keep_anchor(state: str, signed_anchor: bytes, at: datetime) -> None:
    """Keep ``state``'s signed word that it holds one of our checkpoints; the caller has verified it.

    One that speaks of another checkpoint than we signed is passed over: whoever gave it must not be able to
    make our record look rewritten, nor to stand in the place of their own later word.
    """
    claimed = unverified_anchor(signed_anchor)
    ours = OwnCheckpoint.objects.filter(number=claimed.number).first()
    if ours is None or checkpoint_hash(bytes(ours.encoded)) != claimed.checkpoint:
        return
    kept = Anchor(state=state, checkpoint_number=claimed.number, proof=signed_anchor, held_since=at)
    Anchor.objects.bulk_create([kept], ignore_conflicts=True)


def _heads() -> Iterator[Head]:
    rows = Chain.objects.order_by("name").values_list("name", "sequence", "digest").iterator()
    # PostgreSQL may collate names by language; the ledger's order is by code point.
    for name, sequence, digest in sorted(rows):
        yield Head(chain=name, sequence=sequence, hash=digest)


def _keep(number: int, signed: bytes, entries_total: int, at: datetime) -> None:
    OwnCheckpoint.objects.create(number=number, encoded=signed, entries_total=entries_total, made_at=at)
    moved = Chain.objects.filter(sequence__gt=F("checkpointed"))
    CheckpointHead.objects.bulk_create(
        CheckpointHead(number=number, chain=chain.name, sequence=chain.sequence, digest=chain.digest)
        for chain in moved
    )
    moved.update(checkpointed=F("sequence"))
