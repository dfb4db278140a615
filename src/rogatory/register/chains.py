"""Appending to a chain and reading it back: the only way in and out of the record.

Everything here runs inside the caller's transaction: the entry, its sealed parts and the caller's views are
written together or not at all.
"""

import secrets
from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec
from django.db import IntegrityError

from rogatory.kernel.canonical import canonical_bytes
from rogatory.ledger.entries import SALT_BYTES, Appended, Head, PartCommitment, append, commit
from rogatory.register.models import Chain, Entry, Part
from rogatory.store import cipher, keys

NODE_CHAINS = "node:"


class Conflict(Exception):
    """Somebody else appended to this chain first: load again and decide again."""


class PayloadPart(msgspec.Struct, frozen=True):
    """A piece of a payload and the key it is sealed under."""

    key_id: str
    payload: bytes


class StoredEntry(msgspec.Struct, frozen=True):
    """An entry read back; a part is ``None`` where its key was destroyed."""

    chain: str
    sequence: int
    encoded: bytes
    parts: tuple[tuple[str, bytes | None], ...]


def append_parts(chain: str, parts: Sequence[PayloadPart], at: datetime) -> int:
    """Append one entry and return its sequence, counted from 1. Raises ``Conflict`` when outrun."""
    head = _locked_head(chain)
    salts = [secrets.token_bytes(SALT_BYTES) for _ in parts]
    commitments = tuple(
        PartCommitment(key=part.key_id, commitment=commit(salt, part.payload))
        for salt, part in zip(salts, parts, strict=True)
    )
    appended = append(head, chain, at, commitments)
    _store(appended, parts, salts)
    return appended.head.sequence


def append_node_act(chain: str, payload: object, at: datetime) -> int:
    """Append an act of the node itself (an account made, a key exchanged) to ``node:<chain>``."""
    name = NODE_CHAINS + chain
    if not Chain.objects.filter(name=name).exists():
        keys.make_key(name)
    return append_parts(name, [PayloadPart(name, canonical_bytes(payload))], at)


def read_chain(chain: str) -> Iterator[StoredEntry]:
    """Every entry of a chain in order, opened as far as its keys still exist."""
    ring = _KeyRing()
    for row in Entry.objects.filter(chain=chain).order_by("sequence").prefetch_related("parts"):
        parts = tuple((part.key_id, ring.opened(row, part)) for part in row.parts.all())
        yield StoredEntry(chain, row.sequence, bytes(row.encoded), parts)


def _locked_head(chain: str) -> Head | None:
    row = Chain.objects.select_for_update().filter(name=chain).first()
    return Head(chain=chain, sequence=row.sequence, hash=row.digest) if row else None


def _store(appended: Appended, parts: Sequence[PayloadPart], salts: Sequence[bytes]) -> None:
    head = appended.head
    try:
        row = Entry.objects.create(
            chain=head.chain, sequence=head.sequence, encoded=appended.data, digest=head.hash
        )
    except IntegrityError as outrun:
        raise Conflict(head.chain) from outrun
    Chain.objects.update_or_create(name=head.chain, defaults={"sequence": head.sequence, "digest": head.hash})
    Part.objects.bulk_create(
        Part(entry=row, key_id=part.key_id, position=place, sealed=_sealed(row, place, part, salt))
        for place, (part, salt) in enumerate(zip(parts, salts, strict=True))
    )


def _sealed(row: Entry, place: int, part: PayloadPart, salt: bytes) -> bytes:
    return cipher.encrypt(keys.open_key(part.key_id), salt + part.payload, part_context(row, place))


class _KeyRing:
    """Each key of a chain unwrapped once for one reading; nothing outlives it."""

    def __init__(self) -> None:
        self._keys: dict[str, bytes | None] = {}

    def opened(self, row: Entry, part: Part) -> bytes | None:
        key = self._key(part.key_id)
        if key is None:
            return None
        return cipher.decrypt(key, bytes(part.sealed), part_context(row, part.position))[SALT_BYTES:]

    def _key(self, key_id: str) -> bytes | None:
        if key_id not in self._keys:
            try:
                self._keys[key_id] = keys.open_key(key_id)
            except keys.KeyDestroyed:
                self._keys[key_id] = None
        return self._keys[key_id]


def part_context(row: Entry, place: int) -> bytes:
    """What a part's encryption is bound to: its place, so that it cannot be moved to another entry."""
    return f"{row.chain}/{row.sequence}/{place}".encode()
