"""What passed between us and another State in one dossier, as kept, and which of its keys were compared."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

import msgspec
from cryptography import x509

from rogatory.exchange.models import Incoming, Outgoing, Peer
from rogatory.kernel.canonical import sha256_hex
from rogatory.sealing.keys import read_certificate
from rogatory.store import blobs, keys


class Exchanged(msgspec.Struct, frozen=True, kw_only=True):
    """A signed message, ours or theirs; ``at`` is when we queued or got it, ``kind`` empty for theirs."""

    message_id: str
    sender: str
    recipient: str
    sequence: int
    kind: str
    at: datetime
    container_sha256: str
    key_id: str


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate another State introduced; ``at`` is when an officer compared it, if one did.

    ``authority`` issued it, and is then what was compared; nothing where it has none.
    """

    certificate_sha256: str
    opening_key_id: str
    at: datetime | None
    authority: x509.Certificate | None = None


def exchanged(reference: UUID, other: str, own: str) -> tuple[Exchanged, ...]:
    """Every message of the dossier that was signed, in the order of its sender's count."""
    sent = Outgoing.objects.filter(reference=reference, recipient=other).exclude(container_sha256="")
    got = Incoming.objects.filter(reference=reference, sender=other)
    ours = [_exchanged(row, own, other, row.kind, row.queued_at) for row in sent.order_by("sequence")]
    theirs = [_exchanged(row, other, own, "", row.received_at) for row in got.order_by("sequence")]
    return (*ours, *theirs)


def container_of(message: Exchanged) -> bytes | None:
    """The container as kept; nothing where it was erased with its key."""
    try:
        with blobs.open_blob(message.container_sha256, message.key_id) as kept:
            return kept.read()
    except (keys.KeyDestroyed, keys.NoSuchKey, blobs.NoSuchBlob):
        return None


def compared(state: str) -> Iterator[Compared]:
    """The certificates a State introduced, and whether an officer of ours compared them."""
    for peer in Peer.objects.filter(state=state):
        confirmed = peer.status == Peer.Status.CONFIRMED
        yield Compared(
            certificate_sha256=sha256_hex(bytes(peer.certificate)),
            opening_key_id=sha256_hex(bytes(peer.encryption_key)),
            at=peer.decided_at if confirmed else None,
            authority=read_certificate(bytes(peer.authority)) if peer.authority else None,
        )


def _exchanged(row: Outgoing | Incoming, sender: str, recipient: str, kind: str, at: datetime) -> Exchanged:
    return Exchanged(
        message_id=row.message_id,
        sender=sender,
        recipient=recipient,
        sequence=row.sequence,
        kind=kind,
        at=at,
        container_sha256=row.container_sha256,
        key_id=row.key_id,
    )
