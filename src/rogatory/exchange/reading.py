"""Mail as it comes in: unsealed, read, and checked against the confirmed sender, before it is believed."""

import hashlib
import io
from collections.abc import Callable
from datetime import datetime
from typing import BinaryIO

import msgspec
from cryptography import x509

from rogatory.exchange import introductions
from rogatory.exchange.certificates import CERTIFICATE_REVOKED, Standing, standing
from rogatory.exchange.evidence import UNKNOWN, About
from rogatory.exchange.identity import Identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.exchange.models import Incoming
from rogatory.kernel.canonical import sha256_hex
from rogatory.sealing.container import (
    UnverifiedContainer,
    VerifiedContainer,
    read_container,
    verify_container,
)
from rogatory.sealing.rejections import Rejected, SealBroken, SealFault
from rogatory.sealing.seal import unseal

LARGEST_CONTAINER = 64 * 1024 * 1024
LONGEST_MESSAGE_ID = 64
_CHUNK = 1024 * 1024

TOO_MUCH_HELD = "exchange-too-much-held"
TOO_MUCH_AWAITED = "exchange-too-much-awaited"
SENDER_UNKNOWN = "exchange-sender-unknown"
SENDER_UNCONFIRMED = "exchange-sender-unconfirmed"


class MailRefused(Exception):
    """Mail we do not take: why, and what it claimed to be about (``UNKNOWN`` where nobody can say)."""

    def __init__(self, reason: str, about: About, *, proved: bool = False) -> None:
        """``reason`` is a code from our own lists, never text from outside.

        ``proved`` says that the signature held, so that ``about`` is more than a claim.
        """
        super().__init__(reason)
        self.reason = reason
        self.about = about
        self.proved = proved

    @property
    def may_pass_later(self) -> bool:
        """Whether the same mail may be taken once an officer has confirmed its sender."""
        return self.reason in {SENDER_UNKNOWN, SENDER_UNCONFIRMED}


class ReadMail(msgspec.Struct, frozen=True, kw_only=True):
    """Mail whose signature holds: the container's bytes as opened and what is in it, and who sent it."""

    about: About
    peer: PeerRecord
    container: bytes
    opened: VerifiedContainer


def digest_of(stream: BinaryIO) -> tuple[str, int]:
    """SHA-256 and size of a stream, which is left at its beginning."""
    digest, size = hashlib.sha256(), 0
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
        size += len(chunk)
    stream.seek(0)
    return digest.hexdigest(), size


PeerOf = Callable[[str], PeerRecord | None]
"""Gives the node that speaks for a State, as ``introductions.confirmed_peer``; it may remember."""


def read_mail(sealed: BinaryIO, sealed_sha256: str, own: Identity, at: datetime, peer_of: PeerOf) -> ReadMail:
    """Open and check what came. Raises ``MailRefused``; nothing is stored here."""
    container = _unsealed(sealed, sealed_sha256, own)
    digests = {"sealed_sha256": sealed_sha256, "container_sha256": sha256_hex(container)}
    claimed = read_container(io.BytesIO(container))
    if isinstance(claimed, Rejected):
        raise MailRefused(claimed.code.value, About(message_id=UNKNOWN, sender=UNKNOWN, **digests))
    manifest = claimed.claimed
    if len(manifest.message_id) > LONGEST_MESSAGE_ID:
        nameless = About(message_id=UNKNOWN, sender=manifest.sender, **digests)
        raise MailRefused("exchange-message-id-too-long", nameless)
    about = About(message_id=manifest.message_id, sender=manifest.sender, **digests)
    peer = _confirmed(about, peer_of)
    verified = verify_container(
        claimed, certificate=_certificate(claimed, peer, about, at), sender=peer.state, recipient=own.state
    )
    if isinstance(verified, Rejected):
        raise MailRefused(verified.code.value, about)
    return ReadMail(about=about, peer=peer, container=container, opened=verified)


def reopened(container: bytes, sender: str, recipient: str) -> VerifiedContainer:
    """A container of ``sender``'s that was verified when it came and kept since. Raises ``MailRefused``.

    Its own certificate is the one it was checked against then; the sender may have a new one by now.
    """
    about = About(message_id=UNKNOWN, sender=sender, sealed_sha256="", container_sha256=sha256_hex(container))
    kept = read_container(io.BytesIO(container))
    if isinstance(kept, Rejected):
        raise MailRefused(kept.code.value, about)
    verified = verify_container(kept, certificate=kept.claimed_certificate, sender=sender, recipient=recipient)
    if isinstance(verified, Rejected):
        raise MailRefused(verified.code.value, about)
    return verified


def _certificate(
    claimed: UnverifiedContainer, peer: PeerRecord, about: About, at: datetime
) -> x509.Certificate:
    """The certificate to check mail by: the peer's of today, or an earlier one that is still believed.

    What a revoked one signed is taken no more; mail that came before is answered as any that comes twice.
    """
    certificate = claimed.claimed_certificate
    if certificate == peer.certificate and peer.revoked_at is None:
        return certificate
    match standing(peer.state, certificate, at):
        case Standing.BELIEVED:
            return certificate
        case Standing.REVOKED if _came_before(about):
            return certificate
        case Standing.REVOKED:
            raise MailRefused(CERTIFICATE_REVOKED, about)
        case Standing.UNKNOWN:
            return peer.certificate


def _came_before(about: About) -> bool:
    same = {"message_id": about.message_id, "container_sha256": about.container_sha256}
    return Incoming.objects.filter(sender=about.sender, **same).exists()


def _unsealed(sealed: BinaryIO, sealed_sha256: str, own: Identity) -> bytes:
    fault = SealFault.OTHER_RECIPIENT
    for key in (own.opening_key, *own.earlier_opening):
        out = io.BytesIO()
        sealed.seek(0)
        try:
            unseal(sealed, out, key, limit=LARGEST_CONTAINER)
        except SealBroken as broken:
            fault = broken.code
            if fault is not SealFault.OTHER_RECIPIENT:
                break
        else:
            return out.getvalue()
    raise MailRefused(fault.value, About(message_id=UNKNOWN, sender=UNKNOWN, sealed_sha256=sealed_sha256))


def _confirmed(about: About, peer_of: PeerOf) -> PeerRecord:
    peer = peer_of(about.sender)
    if peer is not None:
        return peer
    waiting = introductions.is_introduced(about.sender)
    raise MailRefused(SENDER_UNCONFIRMED if waiting else SENDER_UNKNOWN, about)
