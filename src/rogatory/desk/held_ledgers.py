"""Signed words on ledgers that came with mail: the other State's checkpoints, and its anchors of ours."""

from datetime import datetime

from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.ledger.checkpoints import read_anchor, read_checkpoint
from rogatory.ledger.signing import StatementBroken, read_public_key
from rogatory.register import checkpoints
from rogatory.sealing.keys import certificate_bytes


def keep_checkpoint(peer: PeerRecord, checkpoint: bytes, at: datetime) -> bool:
    """Keep the ledger checkpoint a peer sent, where its signature holds; says whether it does."""
    try:
        told = read_checkpoint(checkpoint, [read_public_key(certificate_bytes(peer.certificate))])
    except StatementBroken:
        return False
    if told.node != peer.state:
        return False
    checkpoints.keep_foreign(peer.state, checkpoint, at)
    return True


def keep_anchor(peer: PeerRecord, anchor: bytes, at: datetime) -> None:
    """Keep a peer's word that it holds a checkpoint of ours, where its signature holds."""
    try:
        claimed = read_anchor(anchor, [read_public_key(certificate_bytes(peer.certificate))])
    except StatementBroken:
        return
    if claimed.node == own_identity().state and claimed.holder == peer.state:
        checkpoints.keep_anchor(peer.state, anchor, at)
