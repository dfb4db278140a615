"""Receipts: signed evidence of what became of a message, named as ETSI EN 319 522-1 names the events."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, BinaryIO

import msgspec
from cryptography import x509

from rogatory.sealing.container import Signer
from rogatory.sealing.manifest import Digest, Identifier
from rogatory.sealing.rejections import Rejected

RECEIPT_FORMAT = "rogatory_receipt/1"


class Evidence(StrEnum):
    """What happened to a message (ETSI EN 319 522-1 V1.2.1, clause 6; part 3, table 2 for the names)."""

    SUBMISSION_ACCEPTANCE = "SubmissionAcceptance"
    SUBMISSION_REJECTION = "SubmissionRejection"
    RELAY_ACCEPTANCE = "RelayAcceptance"
    RELAY_REJECTION = "RelayRejection"
    RELAY_FAILURE = "RelayFailure"
    CONTENT_CONSIGNMENT = "ContentConsignment"
    CONTENT_CONSIGNMENT_FAILURE = "ContentConsignmentFailure"
    CONTENT_HANDOVER = "ContentHandover"
    CONTENT_HANDOVER_FAILURE = "ContentHandoverFailure"


class Receipt(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One piece of evidence, given by ``by`` at ``at`` about a message and the sealed bytes it came in.

    ``reason`` is a code, empty where all went well. ``anchor`` is the issuer's signed ledger anchor for the
    checkpoint the message carried, in base64, empty when it carried none.
    """

    format: str
    evidence: Evidence
    message_id: Identifier
    sender: Identifier
    recipient: Identifier
    sealed_sha256: Digest
    at: str
    by: Identifier
    reason: Annotated[str, msgspec.Meta(pattern="^([a-z][a-z0-9-]{0,99})?$")]
    anchor: str


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
    """Write the receipt as a signed container (kind ``receipt/1``) to ``out``."""
    raise NotImplementedError


def verify_receipt(
    stream: BinaryIO, *, certificate: x509.Certificate, issuer: str, recipient: str
) -> Receipt | Rejected:
    """Read and check a receipt ``issuer`` signed for ``recipient``."""
    raise NotImplementedError
