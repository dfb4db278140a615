"""Appending to a chain and reading it back: the only way in and out of the record.

Everything here runs inside the caller's transaction: the entry, its sealed parts and the caller's views are
written together or not at all.
"""

import secrets
from collections.abc import Collection, Iterator, Sequence
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


_Salted = tuple[bytes, PayloadPart]


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
    lock_all([chain])


def lock_all(names: Collection[str]) -> None:
    """``lock`` several chains, always in one order: no two transactions then wait for each other."""
    list(Chain.objects.select_for_update().filter(name__in=names).order_by("name"))


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
    return append_entries(chain, [parts], at, after=after, ring=ring)[0]


def append_entries(
    chain: str,
    entries: Sequence[Sequence[PayloadPart]],
    at: datetime,
    *,
    after: int | None = None,
    ring: "KeyRing | None" = None,
) -> tuple[int, ...]:
    """Append several entries, at least one, as ``append_parts`` does each; gives their sequences."""
    head = _locked_head(chain)
    if after is not None and after != (head.sequence if head else 0):
        raise Conflict(chain)
    salted: list[list[_Salted]] = []
    appended: list[Appended] = []
    for parts in entries:
        salted.append([(secrets.token_bytes(SALT_BYTES), part) for part in parts])
        appended.append(append(head, chain, at, tuple(map(_committed, salted[-1]))))
        head = appended[-1].head
    _store(appended, salted, ring or KeyRing())
    return tuple(one.head.sequence for one in appended)


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


def _committed(salted: _Salted) -> PartCommitment:
    salt, part = salted
    return PartCommitment(key=part.key_id, commitment=commit(salt, part.payload))


def _store(appended: Sequence[Appended], salted: Sequence[Sequence[_Salted]], ring: "KeyRing") -> None:
    last = appended[-1].head
    try:
        rows = Entry.objects.bulk_create(_entry(one) for one in appended)
    except IntegrityError as outrun:
        raise Conflict(last.chain) from outrun
    _move_head(last)
    Part.objects.bulk_create(
        _part(row, place, one, ring)
        for row, parts in zip(rows, salted, strict=True)
        for place, one in enumerate(parts)
    )


def _entry(appended: Appended) -> Entry:
    head = appended.head
    return Entry(chain=head.chain, sequence=head.sequence, encoded=appended.data, digest=head.hash)


def _part(row: Entry, place: int, salted: _Salted, ring: "KeyRing") -> Part:
    salt, part = salted
    sealed = cipher.encrypt(
        ring.key(part.key_id), salt + part.payload, part_context(row.chain, row.sequence, place)
    )
    return Part(entry=row, key_id=part.key_id, position=place, sealed=sealed)


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
