"""Checkpoints: a node's signed word on how every chain of it ended at one moment; anchors: who else holds one.

A checkpoint sent to another State and returned in that State's anchor can no longer be rewritten in silence:
the node would have to rewrite what the other State keeps.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, TypeVar

import msgspec

from rogatory.kernel.canonical import canonical_bytes, sha256_hex
from rogatory.ledger.entries import Digest, Head, Position, utc_text
from rogatory.ledger.merkle import Accumulator
from rogatory.ledger.signing import (
    PublicKey,
    Signer,
    StatementBroken,
    open_statement,
    sign_statement,
    unverified_body,
)

_T = TypeVar("_T")

Total = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
NodeName = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Checkpoint(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    tag_field="format",
    tag="ledger_checkpoint/1",
    forbid_unknown_fields=True,
):
    """The whole ledger at ``at``: the Merkle root over the chain heads in the order of their identifiers.

    ``number`` counts a node's checkpoints from 1; ``previous`` is the hash of the one before, if any.
    """

    node: NodeName
    number: Position
    at: str
    root: Digest
    chains_total: Total
    entries_total: Total
    previous: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")]


class Anchor(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    tag_field="format",
    tag="ledger_anchor/1",
    forbid_unknown_fields=True,
):
    """``holder`` says that it holds checkpoint ``number`` of ``node``, whose hash is ``checkpoint``."""

    holder: NodeName
    node: NodeName
    number: Position
    checkpoint: Digest
    at: str


class HeadsTally:
    """Adds up chain heads one at a time, in the order of their chain identifiers."""

    def __init__(self) -> None:
        """No heads yet."""
        self._tree = Accumulator()
        self._last = ""
        self.entries_total = 0

    def add(self, head: Head) -> None:
        """Count ``head``. Raises ``ValueError`` unless its chain comes after the one before."""
        if head.chain <= self._last:
            raise ValueError(f"{head.chain} comes after {self._last}")
        self._last = head.chain
        self._tree.add(canonical_bytes(head))
        self.entries_total += head.sequence

    @property
    def chains_total(self) -> int:
        """How many heads were added."""
        return self._tree.size

    def root(self) -> str:
        """The Merkle root over the heads added, as hexadecimal digits."""
        return self._tree.root().hex()


def next_checkpoint(
    previous: bytes | None, node: str, at: datetime, heads_in_order: Iterable[Head]
) -> Checkpoint:
    """The checkpoint that follows ``previous`` (its signed bytes; ``None`` for a node's first).

    ``heads_in_order`` are all chain heads of the node, sorted by chain identifier.
    """
    before = unverified_checkpoint(previous) if previous is not None else None
    tally = HeadsTally()
    for head in heads_in_order:
        tally.add(head)
    return Checkpoint(
        node=node,
        number=before.number + 1 if before else 1,
        at=utc_text(at),
        root=tally.root(),
        chains_total=tally.chains_total,
        entries_total=tally.entries_total,
        previous=checkpoint_hash(previous) if previous is not None else "",
    )


def sign_checkpoint(checkpoint: Checkpoint, sign: Signer, key: PublicKey) -> bytes:
    """``checkpoint`` signed: bytes to store, to send and to export as they are."""
    return sign_statement(canonical_bytes(checkpoint), sign, key)


def read_checkpoint(signed: bytes, keys: Iterable[PublicKey]) -> Checkpoint:
    """The checkpoint one of ``keys`` signed. Raises ``StatementBroken``."""
    return _decode(_CHECKPOINT, open_statement(signed, keys))


def unverified_checkpoint(signed: bytes) -> Checkpoint:
    """What a signed checkpoint says, its signature not looked at. Raises ``StatementBroken``."""
    return _decode(_CHECKPOINT, unverified_body(signed))


def checkpoint_hash(signed: bytes) -> str:
    """The hash that names a checkpoint: SHA-256 over the signed bytes' body, the signature apart."""
    return sha256_hex(unverified_body(signed))


def make_anchor(signed_checkpoint: bytes, holder: str, at: datetime, sign: Signer, key: PublicKey) -> bytes:
    """The holder's signed word that it keeps ``signed_checkpoint``; it travels back in the receipt.

    The holder checks the checkpoint's signature first. Raises ``StatementBroken`` when it is unreadable.
    """
    checkpoint = unverified_checkpoint(signed_checkpoint)
    anchor = Anchor(
        holder=holder,
        node=checkpoint.node,
        number=checkpoint.number,
        checkpoint=checkpoint_hash(signed_checkpoint),
        at=utc_text(at),
    )
    return sign_statement(canonical_bytes(anchor), sign, key)


def read_anchor(signed: bytes, keys: Iterable[PublicKey]) -> Anchor:
    """The anchor one of ``keys`` signed. Raises ``StatementBroken``."""
    return _decode(_ANCHOR, open_statement(signed, keys))


def unverified_anchor(signed: bytes) -> Anchor:
    """What an anchor says, its signature not looked at. Raises ``StatementBroken`` when unreadable."""
    return _decode(_ANCHOR, unverified_body(signed))


def _decode(decoder: msgspec.json.Decoder[_T], body: bytes) -> _T:
    try:
        return decoder.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise StatementBroken("unreadable") from None


_CHECKPOINT = msgspec.json.Decoder(Checkpoint)
_ANCHOR = msgspec.json.Decoder(Anchor)
