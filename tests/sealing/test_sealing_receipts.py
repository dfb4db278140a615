"""Receipts: the other State's signed word on what became of a message."""

import io
from pathlib import Path

import msgspec
import pytest
from sealing_samples import JO_CERTIFICATE, JO_KEY, NOW, TN_CERTIFICATE, letter, packed, signer_of

from rogatory.kernel.canonical import canonical_bytes
from rogatory.sealing.container import EnclosedFile, VerifiedContainer, read_container, verify_container
from rogatory.sealing.keys import read_certificate
from rogatory.sealing.receipts import (
    RECEIPT_FORMAT,
    Evidence,
    Receipt,
    build_receipt,
    receipt_of,
    verify_receipt,
)
from rogatory.sealing.rejections import Rejected, RejectionCode

VECTORS = Path(__file__).parent / "vectors"
RECEIPT = Receipt(
    format=RECEIPT_FORMAT,
    evidence=Evidence.CONTENT_CONSIGNMENT,
    message_id="7d3f8f5e-6a0f-4a53-9f4e-0d5b9f0f3a10",
    sender="TN",
    recipient="JO",
    sealed_sha256="a" * 64,
    at="2026-03-01T09:31:00.000000Z",
    by="JO",
    reason="",
    anchor="",
)


def given(receipt: Receipt = RECEIPT) -> bytes:
    """The receipt as Jordan's node gives it to Tunisia's."""
    out = io.BytesIO()
    build_receipt(
        receipt,
        receipt_id="0b0c5b8e-1a35-4f0c-8f0e-d4a3ad1f7d01",
        to="TN",
        checkpoint=b"{}",
        sign=signer_of(JO_KEY),
        certificate=JO_CERTIFICATE,
        signed_at=NOW,
        out=out,
    )
    return out.getvalue()


def checked(receipt: bytes, recipient: str = "TN") -> Receipt | Rejected:
    stream = io.BytesIO(receipt)
    return verify_receipt(stream, certificate=JO_CERTIFICATE, issuer="JO", recipient=recipient)


@pytest.mark.parametrize("evidence", list(Evidence))
def test_a_receipt_says_what_became_of_the_message(evidence: Evidence) -> None:
    receipt = msgspec.structs.replace(RECEIPT, evidence=evidence, reason="sealing-seal-changed")
    assert checked(given(receipt)) == receipt
    assert evidence.uri == f"http://uri.etsi.org/19522/Event/{evidence.value}"


def test_a_receipt_for_somebody_else_is_refused() -> None:
    outcome = checked(given(), recipient="MA")
    assert isinstance(outcome, Rejected)
    assert outcome.code is RejectionCode.WRONG_RECIPIENT


def test_a_receipt_given_in_another_name_is_refused() -> None:
    claimed = canonical_bytes(msgspec.structs.replace(RECEIPT, by="MA"))
    assert refusal(claimed, kind="receipt/1") is RejectionCode.WRONG_SENDER


def test_a_letter_is_no_receipt() -> None:
    assert refusal(canonical_bytes(RECEIPT), kind="request_sent/1") is RejectionCode.RECEIPT_UNREADABLE
    for content in (b"", b"{}", b"\xff", canonical_bytes(RECEIPT).replace(b"receipt/1", b"receipt/9")):
        assert refusal(content, kind="receipt/1") is RejectionCode.RECEIPT_UNREADABLE


def refusal(content: bytes, kind: str) -> RejectionCode:
    """Why Tunisia's container of this kind with this receipt.json is no receipt."""
    enclosed = [EnclosedFile(name="receipt.json", media_type="application/json", data=content)]
    read = read_container(io.BytesIO(packed(letter(kind=kind, enclosed=enclosed))))
    assert not isinstance(read, Rejected)
    verified = verify_container(read, certificate=TN_CERTIFICATE, sender="TN", recipient="JO")
    assert isinstance(verified, VerifiedContainer)
    outcome = receipt_of(verified)
    assert isinstance(outcome, Rejected)
    return outcome.code


def test_a_receipt_out_of_form_is_not_given() -> None:
    for wrong in ({"by": "no identifier"}, {"at": "yesterday"}, {"reason": "Prose."}, {"sealed_sha256": "0"}):
        with pytest.raises(ValueError, match="form"):
            given(msgspec.structs.replace(RECEIPT, **wrong))


def test_rubbish_is_no_receipt() -> None:
    assert isinstance(checked(b"rubbish"), Rejected)


def test_the_stored_refusal_of_a_senders_own_node_is_read() -> None:
    certificate = read_certificate((VECTORS / "tn-1.cer").read_bytes())
    stream = io.BytesIO((VECTORS / "receipt-refused-1.asice").read_bytes())
    told = verify_receipt(stream, certificate=certificate, issuer="TN", recipient="TN")
    assert isinstance(told, Receipt)
    assert (told.evidence, told.by, told.recipient) == (Evidence.SUBMISSION_REJECTION, "TN", "JO")
    assert (told.reason, told.container_sha256) == ("exchange-submit-file-too-large", "")


def test_the_receipt_of_version_1_is_still_read() -> None:
    read = read_container(io.BytesIO((VECTORS / "receipt-1.asice").read_bytes()))
    assert not isinstance(read, Rejected)
    assert read.claimed_certificate.public_key() == JO_KEY.public_key()
    certificate = read.claimed_certificate
    verified = verify_container(read, certificate=certificate, sender="JO", recipient="TN")
    assert isinstance(verified, VerifiedContainer)
    assert receipt_of(verified) == RECEIPT
