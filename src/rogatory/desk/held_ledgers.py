"""Signed words on ledgers that came with mail: the other State's checkpoints, and its anchors of ours."""

from collections.abc import Iterator
from datetime import datetime

from rogatory.exchange.certificates import believed_now
from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.ledger.checkpoints import read_anchor, read_checkpoint
from rogatory.ledger.signing import PublicKey, StatementBroken
from rogatory.register import checkpoints
from rogatory.sealing.keys import certificate_key


def keep_checkpoint(peer: PeerRecord, checkpoint: bytes, at: datetime) -> bool:
    """Keep the ledger checkpoint a peer sent, where its signature holds; says whether it does."""
    try:
        told = read_checkpoint(checkpoint, _keys(peer, at))
    except StatementBroken:
        return False
    if told.node != peer.state:
        return False
    checkpoints.keep_foreign(peer.state, checkpoint, at)
    return True


def keep_anchor(peer: PeerRecord, anchor: bytes, at: datetime) -> None:
    """Keep a peer's word that it holds a checkpoint of ours, where its signature holds."""
    try:
        claimed = read_anchor(anchor, _keys(peer, at))
    except StatementBroken:
        return
    if claimed.node == own_identity().state and claimed.holder == peer.state:
        checkpoints.keep_anchor(peer.state, anchor, at)


def _keys(peer: PeerRecord, at: datetime) -> Iterator[PublicKey]:
    """The peer's keys of today, and only where that is not enough those it had before."""
    if peer.revoked_at is None:
        yield certificate_key(peer.certificate)
    yield from map(certificate_key, believed_now(peer.state, at))
