"""Checking what the tables hold against what the chain commits to: the part of an audit only the node can do.

An export shows no contents, so an outsider cannot see that a payload is gone or was put in another's place.
"""

from collections.abc import Iterator

import msgspec

from rogatory.ledger.entries import SALT_BYTES, NotAnEntry, PartCommitment, commit, read_entry
from rogatory.register.chains import part_context
from rogatory.register.models import Chain, Entry, Part
from rogatory.store import cipher, keys

_ENTRIES_AT_ONCE = 500


class DamagedPart(msgspec.Struct, frozen=True, kw_only=True):
    """A part that is missing or is not what its entry commits to, although its key was never destroyed."""

    chain: str
    sequence: int
    key_id: str


def damaged_parts() -> Iterator[DamagedPart]:
    """Every damaged part of the record, chain by chain. An entry that cannot be read is not looked into."""
    for chain in Chain.objects.order_by("name").values_list("name", flat=True):
        at_hand: dict[str, bytes | None] = {}
        rows = Entry.objects.filter(chain=chain).order_by("sequence").prefetch_related("parts")
        for row in rows.iterator(chunk_size=_ENTRIES_AT_ONCE):
            for key_id in _damaged(row, at_hand):
                yield DamagedPart(chain=chain, sequence=row.sequence, key_id=key_id)


def _damaged(row: Entry, at_hand: dict[str, bytes | None]) -> Iterator[str]:
    try:
        committed = read_entry(bytes(row.encoded)).parts
    except NotAnEntry:
        return
    stored = {part.position: part for part in row.parts.all()}
    for place, commitment in enumerate(committed):
        if commitment.key not in at_hand:
            at_hand[commitment.key] = _key(commitment.key)
        if not _holds(row, commitment, stored.get(place), at_hand[commitment.key]):
            yield commitment.key


def _holds(row: Entry, commitment: PartCommitment, part: Part | None, key: bytes | None) -> bool:
    if key is None:
        return True
    if part is None:
        return False
    try:
        opened = cipher.decrypt(key, bytes(part.sealed), part_context(row.chain, row.sequence, part.position))
    except cipher.Tampered:
        return False
    return commit(opened[:SALT_BYTES], opened[SALT_BYTES:]) == commitment.commitment


def _key(key_id: str) -> bytes | None:
    """The key; nothing where it was destroyed. One that is gone without that opens nothing."""
    try:
        return keys.open_key(key_id)
    except keys.KeyDestroyed:
        return None
    except (keys.NoSuchKey, cipher.Tampered):
        return bytes(cipher.KEY_BYTES)
