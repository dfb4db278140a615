"""Exports: a ledger as JSON Lines, written and read line by line, so that its size never matters.

The lines stand in one order: header, keys, checkpoints, then chain by chain (sorted by identifier) the chain's
line and its entries, and at last the end, with the SHA-256 of everything before it. See docs/ledger.md.
"""

import base64
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Annotated

import msgspec

from rogatory.kernel.canonical import canonical_bytes
from rogatory.ledger.entries import ChainId, Digest, Head, PartKey, Position, utc_text
from rogatory.ledger.signing import PublicKey, public_key_bytes

EXPORT_FORMAT = "rogatory_ledger_export/1"

Base64 = str


class _Line(msgspec.Struct, frozen=True, kw_only=True, tag_field="line", forbid_unknown_fields=True):
    """Base of the lines of an export."""


class HeaderLine(_Line, frozen=True, tag="header"):
    """The first line. ``heads_of`` numbers the checkpoints whose heads stand in the chain lines."""

    format: str
    node: str
    exported_at: str
    heads_of: tuple[Position, ...]


class KeyLine(_Line, frozen=True, tag="key"):
    """A public key (SubjectPublicKeyInfo, DER) the exporter says is ``owner``'s: the node's or a holder's."""

    owner: str
    public_key: Base64


class CheckpointLine(_Line, frozen=True, tag="checkpoint"):
    """A signed checkpoint, as stored, with the anchors other States gave for it, as received."""

    signed: Base64
    anchors: tuple[Base64, ...] = ()


class HeadMark(msgspec.Struct, frozen=True, forbid_unknown_fields=True, array_like=True):
    """Where a chain ended when checkpoint ``checkpoint`` was taken."""

    checkpoint: Position
    sequence: Position
    hash: Digest


class ChainLine(_Line, frozen=True, tag="chain"):
    """A chain begins; its heads at the checkpoints of ``heads_of`` it already stood in."""

    chain: ChainId
    heads: tuple[HeadMark, ...] = ()


class Opening(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a part's commitment commits to, where the exporter may show it."""

    key: PartKey
    salt: Base64
    payload: Base64


class EntryLine(_Line, frozen=True, tag="entry"):
    """An entry's stored bytes, the hash noted when it was appended, and what may be shown of its parts.

    ``erased`` names the parts whose key was destroyed; nobody can open them any more.
    """

    entry: Base64
    hash: Digest
    openings: tuple[Opening, ...] = ()
    erased: tuple[PartKey, ...] = ()


class EndLine(_Line, frozen=True, tag="end"):
    """The last line: how many lines came before it, and the SHA-256 of their bytes."""

    lines: Annotated[int, msgspec.Meta(ge=1)]
    sha256: Digest


Line = HeaderLine | KeyLine | CheckpointLine | ChainLine | EntryLine | EndLine


class EntryRecord(msgspec.Struct, frozen=True, kw_only=True):
    """An entry as the store keeps it: its bytes, the hash noted with them, and what may be shown.

    ``openings`` maps a part's key to its salt and payload.
    """

    data: bytes
    hash: str
    openings: Mapping[str, tuple[bytes, bytes]] = msgspec.field(default_factory=dict)
    erased: tuple[str, ...] = ()


class ChainRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A chain to export: ``heads`` by checkpoint number, ``entries`` in order (any iterable, read once)."""

    chain: str
    heads: Mapping[int, Head]
    entries: Iterable[EntryRecord]


class CheckpointRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A stored signed checkpoint and the anchors received for it."""

    signed: bytes
    anchors: tuple[bytes, ...] = ()


def export_lines(
    *,
    node: str,
    exported_at: datetime,
    keys: Iterable[tuple[str, PublicKey]],
    checkpoints: Iterable[CheckpointRecord],
    heads_of: Iterable[int],
    chains: Iterable[ChainRecord],
) -> Iterator[bytes]:
    """The lines of an export, each ending with a line feed; write them to a file as they come.

    ``keys`` are (owner, key) pairs: the node's own under its name, and those of every holder of an anchor.
    ``checkpoints`` are all of the node's, by number. ``heads_of`` must hold the last one and, for each holder,
    the last it anchored. ``chains`` come sorted by identifier, also those that only the heads know of.
    """
    digest, count = hashlib.sha256(), 0
    for line in _lines_before_end(node, exported_at, keys, checkpoints, heads_of, chains):
        written = canonical_bytes(line) + b"\n"
        digest.update(written)
        count += 1
        yield written
    yield canonical_bytes(EndLine(lines=count, sha256=digest.hexdigest())) + b"\n"


def _lines_before_end(
    node: str,
    exported_at: datetime,
    keys: Iterable[tuple[str, PublicKey]],
    checkpoints: Iterable[CheckpointRecord],
    heads_of: Iterable[int],
    chains: Iterable[ChainRecord],
) -> Iterator[Line]:
    numbers = tuple(sorted(set(heads_of)))
    yield HeaderLine(format=EXPORT_FORMAT, node=node, exported_at=utc_text(exported_at), heads_of=numbers)
    for owner, key in keys:
        yield KeyLine(owner=owner, public_key=_base64(public_key_bytes(key)))
    for checkpoint in checkpoints:
        anchors = tuple(_base64(anchor) for anchor in checkpoint.anchors)
        yield CheckpointLine(signed=_base64(checkpoint.signed), anchors=anchors)
    for chain in chains:
        yield from _chain_lines(chain)


def _chain_lines(chain: ChainRecord) -> Iterator[Line]:
    marks = (HeadMark(number, head.sequence, head.hash) for number, head in sorted(chain.heads.items()))
    yield ChainLine(chain=chain.chain, heads=tuple(marks))
    for record in chain.entries:
        yield _entry_line(record)


def _entry_line(record: EntryRecord) -> EntryLine:
    openings = (
        Opening(key=key, salt=_base64(salt), payload=_base64(payload))
        for key, (salt, payload) in sorted(record.openings.items())
    )
    return EntryLine(
        entry=_base64(record.data), hash=record.hash, openings=tuple(openings), erased=record.erased
    )


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
