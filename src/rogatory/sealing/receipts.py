"""Receipts: signed evidence of what became of a message, named as ETSI EN 319 522-1 names the events."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, BinaryIO

import msgspec
from cryptography import x509

from rogatory.kernel.canonical import canonical_bytes
from rogatory.sealing.container import (
    EnclosedFile,
    Letter,
    Signer,
    UnverifiedContainer,
    VerifiedContainer,
    build_container,
    read_container,
    verify_container,
)
from rogatory.sealing.manifest import UNREADABLE_JSON, Digest, Identifier, Moment, require_canonical
from rogatory.sealing.rejections import Rejected, RejectionCode

RECEIPT_FORMAT = "rogatory_receipt/1"
RECEIPT_KIND = "receipt/1"
_FILE = "receipt.json"


class Evidence(StrEnum):
    """What happened to a message (the events of ETSI EN 319 522-1; their names from part 3).

    *Submission*: our node took the message from the officer, or would not. *Relay*: the other node took it
    over, would not, or could not be reached. *Consignment*: it stands in the addressee's dossier, or could not
    be put there. *Handover*: an officer of the addressee opened it, or never did.
    """

    SUBMISSION_ACCEPTANCE = "SubmissionAcceptance"
    SUBMISSION_REJECTION = "SubmissionRejection"
    RELAY_ACCEPTANCE = "RelayAcceptance"
    RELAY_REJECTION = "RelayRejection"
    RELAY_FAILURE = "RelayFailure"
    CONTENT_CONSIGNMENT = "ContentConsignment"
    CONTENT_CONSIGNMENT_FAILURE = "ContentConsignmentFailure"
    CONTENT_HANDOVER = "ContentHandover"
    CONTENT_HANDOVER_FAILURE = "ContentHandoverFailure"

    @property
    def uri(self) -> str:
        """The event's identifier in evidence of other systems."""
        return f"http://uri.etsi.org/19522/Event/{self.value}"


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """One piece of evidence, given by ``by`` at ``at``, about a message and the sealed bytes it was in.

    ``container_sha256`` names the container that was in them, which both sides keep; it is empty where the seal
    was not opened. ``reason`` is a code, empty where all went well. ``anchor`` is the issuer's signed ledger
    anchor for the checkpoint the message carried, in base64, empty when it carried none.
    """

    format: str
    evidence: Evidence
    message_id: Identifier
    sender: Identifier
    recipient: Identifier
    sealed_sha256: Digest
    at: Moment
    by: Identifier
    reason: Annotated[str, msgspec.Meta(pattern=r"^([a-z][a-z0-9-]{0,99})?\Z")]
    anchor: str
    container_sha256: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")] = ""


def build_receipt(
    receipt: Receipt,
    *,
    receipt_id: str,
    to: str,
    checkpoint: bytes,
    sign: Signer,
    certificate: x509.Certificate,
    signed_at: datetime,
    out: BinaryIO,
) -> None:
    """Write the receipt as a signed container (kind ``receipt/1``) to ``out``.

    ``checkpoint`` is the issuer's own last signed checkpoint. Raises ``ValueError`` for a field out of form.
    """
    data = canonical_bytes(receipt)
    if _decode(data) is None:
        raise ValueError("the receipt is not of the form it must have")
    letter = Letter(
        sender=receipt.by,
        recipient=to,
        message_id=receipt_id,
        dossier="",
        sequence=0,
        kind=RECEIPT_KIND,
        created_at=signed_at,
        checkpoint=checkpoint,
        enclosed=[EnclosedFile(name=_FILE, media_type="application/json", data=data)],
    )
    build_container(letter, sign=sign, certificate=certificate, signed_at=signed_at, out=out)


def verify_receipt(
    stream: BinaryIO, *, certificate: x509.Certificate, issuer: str, recipient: str
) -> Receipt | Rejected:
    """Read and check a receipt ``issuer`` signed for ``recipient``."""
    container = read_container(stream)
    if isinstance(container, Rejected):
        return container
    return receipt_in(container, certificate=certificate, issuer=issuer, recipient=recipient)


def receipt_in(
    container: UnverifiedContainer, *, certificate: x509.Certificate, issuer: str, recipient: str
) -> Receipt | Rejected:
    """Check a container that was read, and give the receipt ``issuer`` signed for ``recipient`` in it."""
    verified = verify_container(container, certificate=certificate, sender=issuer, recipient=recipient)
    if isinstance(verified, Rejected):
        return verified
    return receipt_of(verified)


def receipt_of(container: VerifiedContainer) -> Receipt | Rejected:
    """The receipt a verified container carries."""
    receipt = _decode(container.files.get(_FILE, b""))
    if container.manifest.kind != RECEIPT_KIND or receipt is None:
        return Rejected(code=RejectionCode.RECEIPT_UNREADABLE)
    if receipt.by != container.manifest.sender:
        return Rejected(code=RejectionCode.WRONG_SENDER, args={"sender": receipt.by})
    return receipt


def _decode(data: bytes) -> Receipt | None:
    try:
        require_canonical(data)
        receipt = _DECODER.decode(data)
    except UNREADABLE_JSON:
        return None
    return receipt if receipt.format == RECEIPT_FORMAT else None


_DECODER = msgspec.json.Decoder(Receipt)
