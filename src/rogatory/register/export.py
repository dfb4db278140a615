"""The whole ledger as an export an outsider can verify, written line by line."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db.models import Max

from rogatory.ledger.entries import Head
from rogatory.ledger.export import ChainRecord, CheckpointRecord, EntryRecord, export_lines
from rogatory.ledger.signing import PublicKey
from rogatory.register.models import Anchor, Chain, CheckpointHead, Entry, OwnCheckpoint


def export_ledger(node: str, at: datetime, public_keys: Iterable[tuple[str, PublicKey]]) -> Iterator[bytes]:
    """The lines of the node's export. ``public_keys`` are its own and those of States that anchored it.

    Payloads are not opened: the export proves that nothing was changed, and tells nothing of the cases.
    """
    numbers = _heads_worth_showing()
    return export_lines(
        node=node,
        exported_at=at,
        keys=public_keys,
        checkpoints=_checkpoints(),
        heads_of=numbers,
        chains=_chains(numbers),
    )


def _heads_worth_showing() -> tuple[int, ...]:
    last = OwnCheckpoint.objects.aggregate(number=Max("number"))["number"]
    held = Anchor.objects.values("state").annotate(number=Max("checkpoint_number"))
    numbers = {row["number"] for row in held} | ({last} if last else set())
    return tuple(sorted(numbers))


def _checkpoints() -> Iterator[CheckpointRecord]:
    proofs: dict[int, list[bytes]] = {}
    for anchor in Anchor.objects.order_by("checkpoint_number", "state"):
        proofs.setdefault(anchor.checkpoint_number, []).append(bytes(anchor.proof))
    for row in OwnCheckpoint.objects.order_by("number").iterator():
        yield CheckpointRecord(signed=bytes(row.encoded), anchors=tuple(proofs.get(row.number, ())))


def _chains(numbers: tuple[int, ...]) -> Iterator[ChainRecord]:
    known = set(Chain.objects.values_list("name", flat=True))
    checkpointed = set(CheckpointHead.objects.values_list("chain", flat=True).distinct())
    for chain in sorted(known | checkpointed):
        yield ChainRecord(chain=chain, heads=_heads(chain, numbers), entries=_entries(chain))


def _heads(chain: str, numbers: tuple[int, ...]) -> dict[int, Head]:
    moves = list(CheckpointHead.objects.filter(chain=chain).order_by("number"))
    heads = {}
    for number in numbers:
        before = [move for move in moves if move.number <= number]
        if before:
            last = before[-1]
            heads[number] = Head(chain=chain, sequence=last.sequence, hash=last.digest)
    return heads


def _entries(chain: str) -> Iterator[EntryRecord]:
    for row in Entry.objects.filter(chain=chain).order_by("sequence").iterator():
        yield EntryRecord(data=bytes(row.encoded), hash=row.digest)
