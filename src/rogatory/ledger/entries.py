"""Entries of a chain: each commits to the payload parts of one act and to the entry before it.

An entry is written once, as canonical bytes; those bytes are kept, sent and hashed as they are, never encoded
again. A part is committed to by a salted hash, so that the chain holds nothing of the payload: when the key a
part was encrypted under is destroyed, and its salt with it, the chain still verifies and tells nothing.
"""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated

import msgspec

from rogatory.kernel.canonical import canonical_bytes, sha256_hex

SALT_BYTES = 32
"""Length of a commitment's salt: as long as the hash, so that it hides a payload of few possible values."""

ChainId = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9_:-]{0,99}\Z")]
PartKey = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,39}(:[a-z0-9-]{1,60})?\Z")]
Digest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Position = Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]


class NotAnEntry(ValueError):
    """Bytes that are no ledger entry of a version this code knows."""


class WrongSalt(ValueError):
    """A salt that is not ``SALT_BYTES`` long."""


class PartCommitment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One payload part: the key it is encrypted under (``dossier``, ``identity:<uuid>``) and its commitment."""

    key: PartKey
    commitment: Digest


class Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The end of a chain: its last entry's number, counted from 1, and the hash of that entry's bytes."""

    chain: ChainId
    sequence: Position
    hash: Digest


class Entry(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    tag_field="format",
    tag="ledger_entry/1",
    forbid_unknown_fields=True,
):
    """What an entry's bytes say. ``previous`` is empty in the first; ``at`` is UTC, to the microsecond."""

    chain: ChainId
    sequence: Position
    previous: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")]
    at: str
    parts: tuple[PartCommitment, ...]


class Appended(msgspec.Struct, frozen=True, kw_only=True):
    """A new entry, the bytes to store, and the chain's head from now on."""

    entry: Entry
    data: bytes
    head: Head


def commit(salt: bytes, payload: bytes) -> str:
    """The commitment to ``payload``: SHA-256 over salt and payload, as 64 hexadecimal digits.

    Raises ``WrongSalt`` unless ``salt`` has ``SALT_BYTES`` bytes; draw a fresh one for every part.
    """
    if len(salt) != SALT_BYTES:
        raise WrongSalt(len(salt))
    return hashlib.sha256(salt + payload).hexdigest()


def utc_text(moment: datetime) -> str:
    """A moment as the ledger writes it: ``2026-03-01T09:30:00.000000Z``. Raises ``ValueError`` if naive."""
    if moment.tzinfo is None:
        raise ValueError("a time without its zone names no moment")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def append(head: Head | None, chain: str, at: datetime, parts: Sequence[PartCommitment]) -> Appended:
    """The entry that follows ``head`` (``None`` for a chain's first), with its bytes and the new head.

    Raises ``ValueError`` when ``head`` belongs to another chain or a part's key is named twice, and
    ``msgspec.ValidationError`` for an identifier outside the format.
    """
    if head is not None and head.chain != chain:
        raise ValueError(f"{head.chain} is not the chain {chain}")
    if len({part.key for part in parts}) != len(parts):
        raise ValueError("a part's key is named twice")
    entry = Entry(
        chain=chain,
        sequence=head.sequence + 1 if head else 1,
        previous=head.hash if head else "",
        at=utc_text(at),
        parts=tuple(parts),
    )
    data = canonical_bytes(entry)
    return Appended(entry=read_entry(data), data=data, head=head_of(entry, data))


def head_of(entry: Entry, data: bytes) -> Head:
    """The head a chain has when it ends with ``entry``, stored as ``data``."""
    return Head(chain=entry.chain, sequence=entry.sequence, hash=sha256_hex(data))


def read_entry(data: bytes) -> Entry:
    """Read stored bytes. Raises ``NotAnEntry`` for anything but an entry of a known version."""
    try:
        return _DECODER.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise NotAnEntry(str(error)) from None


_DECODER = msgspec.json.Decoder(Entry)
