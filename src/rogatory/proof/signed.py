"""One signed part of a proof, a container or the list of one, held to the certificates the proof carries."""

import io
from collections.abc import Mapping

import msgspec
from cryptography import x509

from rogatory.kernel.canonical import sha256_hex
from rogatory.ledger.checkpoints import Checkpoint, checkpoint_hash, read_anchor, read_checkpoint
from rogatory.ledger.entries import utc_text
from rogatory.ledger.signing import StatementBroken, from_base64
from rogatory.sealing.container import (
    UnverifiedContainer,
    VerifiedContainer,
    read_container,
    verify_container,
)
from rogatory.sealing.keys import certificate_bytes, certificate_key
from rogatory.sealing.lists import SignedList, UnverifiedList, read_list, verify_list
from rogatory.sealing.manifest import Manifest
from rogatory.sealing.receipts import Receipt, receipt_of
from rogatory.sealing.rejections import Rejected

Certificates = Mapping[tuple[str, str], x509.Certificate]
"""The certificates of a proof by State and SHA-256."""


class Signed(msgspec.Struct, frozen=True, kw_only=True):
    """A part whose signature holds under one of the proof's certificates."""

    manifest: Manifest
    signed_at: str
    certificate: x509.Certificate
    receipt: Receipt | None = None


class CertificateNotThere(Exception):
    """A part was signed with a certificate the proof does not hold for that State; ``args[0]`` is the State."""


def opened(data: bytes, certificates: Certificates) -> VerifiedContainer | Rejected:
    """A container that holds, with its files. Raises ``CertificateNotThere``."""
    claimed = read_container(io.BytesIO(data))
    if isinstance(claimed, Rejected):
        return claimed
    manifest, certificate = claimed.claimed, _of(claimed, certificates)
    return verify_container(
        claimed, certificate=certificate, sender=manifest.sender, recipient=manifest.recipient
    )


def opened_message(data: bytes, certificates: Certificates) -> Signed | Rejected:
    """What a container says that holds. Raises ``CertificateNotThere``."""
    found = opened(data, certificates)
    return found if isinstance(found, Rejected) else _signed(found)


def opened_list(listed: SignedList, certificates: Certificates) -> Signed | Rejected:
    """The same of a container of which the list alone is there. Raises ``CertificateNotThere``."""
    claimed = read_list(listed)
    if isinstance(claimed, Rejected):
        return claimed
    manifest, certificate = claimed.claimed, _of(claimed, certificates)
    verified = verify_list(
        claimed, certificate=certificate, sender=manifest.sender, recipient=manifest.recipient
    )
    if isinstance(verified, Rejected):
        return verified
    return Signed(manifest=manifest, signed_at=utc_text(claimed.signature.signed_at), certificate=certificate)


def opened_receipt(data: bytes, certificates: Certificates) -> Signed | Rejected:
    """A receipt that holds. Raises ``CertificateNotThere``."""
    found = opened(data, certificates)
    if isinstance(found, Rejected):
        return found
    receipt = receipt_of(found)
    return receipt if isinstance(receipt, Rejected) else _signed(found, receipt)


def checkpoint_of(signed: Signed) -> Checkpoint | None:
    """The checkpoint of the signer's ledger a part carries; nothing where it carries none that holds."""
    try:
        told = read_checkpoint(from_base64(signed.manifest.checkpoint), [certificate_key(signed.certificate)])
    except StatementBroken:
        return None
    return told if told.node == signed.manifest.sender else None


def anchored_by(receipt: Signed, message: Signed) -> int:
    """The number of the sender's checkpoint that the receipt's signer says it holds; 0 where it does not."""
    checkpoint = checkpoint_of(message)
    if checkpoint is None or receipt.receipt is None:
        return 0
    try:
        anchor = read_anchor(from_base64(receipt.receipt.anchor), [certificate_key(receipt.certificate)])
    except StatementBroken:
        return 0
    held = (checkpoint.node, checkpoint.number, checkpoint_hash(from_base64(message.manifest.checkpoint)))
    same = (anchor.node, anchor.number, anchor.checkpoint) == held
    return checkpoint.number if same and anchor.holder == receipt.manifest.sender else 0


def _of(claimed: UnverifiedContainer | UnverifiedList, certificates: Certificates) -> x509.Certificate:
    digest = sha256_hex(certificate_bytes(claimed.claimed_certificate))
    certificate = certificates.get((claimed.claimed.sender, digest))
    if certificate is None:
        raise CertificateNotThere(claimed.claimed.sender)
    return certificate


def _signed(found: VerifiedContainer, receipt: Receipt | None = None) -> Signed:
    return Signed(
        manifest=found.manifest,
        signed_at=utc_text(found.signed_at),
        certificate=found.certificate,
        receipt=receipt,
    )
