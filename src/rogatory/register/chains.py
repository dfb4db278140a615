"""Appending to a chain and reading it back: the only way in and out of the record.

Everything here runs inside the caller's transaction: the entry, its sealed parts and the caller's views are
written together or not at all.
"""

import secrets
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter

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


def dossier_chains() -> tuple[str, ...]:
    """The chains that are dossiers, each named as its dossier is; the others are the node's own."""
    return tuple(Chain.objects.exclude(name__startswith=NODE_CHAINS).values_list("name", flat=True))


def lock(chain: str) -> None:
    """Hold the chain until the caller's transaction ends: what is read from now on stays its end."""
    Chain.objects.select_for_update().filter(name=chain).first()


def append_parts(
    chain: str,
    parts: Sequence[PayloadPart],
    at: datetime,
    *,
    after: int | None = None,
    ring: "KeyRing | None" = None,
) -> int:
    """Append one entry and return its sequence, counted from 1.

    ``after`` is the sequence the caller last read: raises ``Conflict`` when somebody appended since. ``ring``
    holds keys the caller has opened already.
    """
    head = _locked_head(chain)
    if after is not None and after != (head.sequence if head else 0):
        raise Conflict(chain)
    salts = [secrets.token_bytes(SALT_BYTES) for _ in parts]
    commitments = tuple(
        PartCommitment(key=part.key_id, commitment=commit(salt, part.payload))
        for salt, part in zip(salts, parts, strict=True)
    )
    appended = append(head, chain, at, commitments)
    _store(appended, parts, salts, ring or KeyRing())
    return appended.head.sequence


def append_node_act(chain: str, payload: object, at: datetime) -> int:
    """Append an act of the node itself (an account made, a key exchanged) to ``node:<chain>``."""
    name = NODE_CHAINS + chain
    if not Chain.objects.filter(name=name).exists():
        keys.make_key(name)
    return append_parts(name, [PayloadPart(name, canonical_bytes(payload))], at)


def read_chain(chain: str) -> Iterator[StoredEntry]:
    """Every entry of a chain in order, opened as far as its keys still exist."""
    ring = KeyRing()
    entries = Entry.objects.filter(chain=chain).order_by("sequence", "parts__position")
    rows = entries.values_list("sequence", "encoded", "parts__position", "parts__key_id", "parts__sealed")
    for (sequence, encoded), with_parts in groupby(rows, key=itemgetter(0, 1)):
        parts = tuple(
            (key_id, ring.opened(key_id, bytes(sealed), part_context(chain, sequence, place)))
            for _, _, place, key_id, sealed in with_parts
            if key_id is not None
        )
        yield StoredEntry(chain, sequence, bytes(encoded), parts)


def _locked_head(chain: str) -> Head | None:
    row = Chain.objects.select_for_update().filter(name=chain).first()
    return Head(chain=chain, sequence=row.sequence, hash=row.digest) if row else None


def _store(appended: Appended, parts: Sequence[PayloadPart], salts: Sequence[bytes], ring: "KeyRing") -> None:
    head = appended.head
    try:
        row = Entry.objects.create(
            chain=head.chain, sequence=head.sequence, encoded=appended.data, digest=head.hash
        )
    except IntegrityError as outrun:
        raise Conflict(head.chain) from outrun
    _move_head(head)
    for place, (part, salt) in enumerate(zip(parts, salts, strict=True)):
        sealed = cipher.encrypt(
            ring.key(part.key_id), salt + part.payload, part_context(head.chain, head.sequence, place)
        )
        Part.objects.create(entry=row, key_id=part.key_id, position=place, sealed=sealed)


def _move_head(head: Head) -> None:
    moved = Chain.objects.filter(name=head.chain).update(sequence=head.sequence, digest=head.hash)
    if not moved:
        Chain.objects.create(name=head.chain, sequence=head.sequence, digest=head.hash)


class KeyRing:
    """Each key of a chain unwrapped once for one piece of work; nothing outlives it."""

    def __init__(self) -> None:
        """No key opened yet."""
        self._keys: dict[str, bytes | None] = {}

    def key(self, key_id: str) -> bytes:
        """The key itself. Raises ``keys.KeyDestroyed`` or ``keys.NoSuchKey``."""
        key = self._key(key_id)
        if key is None:
            raise keys.KeyDestroyed(key_id)
        return key

    def opened(self, key_id: str, sealed: bytes, context: bytes) -> bytes | None:
        """A part's payload; ``None`` where its key was destroyed."""
        key = self._key(key_id)
        return None if key is None else cipher.decrypt(key, sealed, context)[SALT_BYTES:]

    def _key(self, key_id: str) -> bytes | None:
        if key_id not in self._keys:
            try:
                self._keys[key_id] = keys.open_key(key_id)
            except keys.KeyDestroyed:
                self._keys[key_id] = None
        return self._keys[key_id]


def part_context(chain: str, sequence: int, place: int) -> bytes:
    """What a part's encryption is bound to: its place, so that it cannot be moved to another entry."""
    return f"{chain}/{sequence}/{place}".encode()
