"""The receipt for an answer nobody signed, examined alone: whose signature it bears, and about which answer."""

import io
from collections.abc import Iterator, Mapping

import msgspec
from cryptography import x509

from rogatory.kernel.canonical import sha256_hex
from rogatory.proof.report import Key, Problem, ProblemCode, Unusable
from rogatory.proof.signed import opened_receipt
from rogatory.proof.whose import Expected, key_problems, lone_key
from rogatory.sealing.container import read_container
from rogatory.sealing.keys import certificate_bytes
from rogatory.sealing.manifest import UNREADABLE_JSON
from rogatory.sealing.receipts import Evidence, Receipt
from rogatory.sealing.rejections import Rejected

RECEIPT, ANSWER, AUTHORITY = "receipt.asice", "answer.json", "authority.pem"
"""The files inside the paper that a receipt is examined by."""


class ReceiptExamined(msgspec.Struct, frozen=True, kw_only=True):
    """What was found: the receipt, whose key signed it, and what does not hold."""

    receipt: Receipt
    key: Key
    problems: tuple[Problem, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found that does not hold; whose key it is may still not be proved."""
        return not self.problems


def examine_receipt(files: Mapping[str, bytes], expected: Expected) -> ReceiptExamined:
    """Examine the files of a receipt. ``expected`` are the fingerprints the reader knows.

    Raises ``Unusable`` where there is no receipt in them, or none whose signature holds.
    """
    signed, answer = files.get(RECEIPT), files.get(ANSWER)
    if signed is None or answer is None:
        raise Unusable(Problem(code=ProblemCode.NOT_A_RECEIPT))
    claimed = read_container(io.BytesIO(signed))
    if isinstance(claimed, Rejected):
        raise Unusable(Problem(code=ProblemCode.RECEIPT_REFUSED, part=RECEIPT, rejection=claimed.code.value))
    state, certificate = claimed.claimed.sender, claimed.claimed_certificate
    held = {(state, sha256_hex(certificate_bytes(certificate))): certificate}
    found = opened_receipt(signed, held)
    if isinstance(found, Rejected) or found.receipt is None:
        code = found.code.value if isinstance(found, Rejected) else ""
        raise Unusable(Problem(code=ProblemCode.RECEIPT_REFUSED, part=RECEIPT, rejection=code))
    key = lone_key(state, certificate, _authority(files.get(AUTHORITY, b"")), expected)
    problems = (*key_problems((key,), held, expected), *_other(found.receipt, answer))
    return ReceiptExamined(receipt=found.receipt, key=key, problems=problems)


class _Named(msgspec.Struct):
    answer_id: str = ""
    sender: str = ""
    recipient: str = ""


def _other(receipt: Receipt, answer: bytes) -> Iterator[Problem]:
    """Why the receipt is not about the answer: a State signs the hash of whatever is sent to it, even of mail
    it refuses, so the hash alone does not make bytes an answer that it received.
    """
    if receipt.evidence is not Evidence.SUBMISSION_ACCEPTANCE or receipt.by != receipt.recipient:
        yield Problem(code=ProblemCode.OTHER_EVENT, part=RECEIPT, args={"event": receipt.evidence.value})
    named = (receipt.message_id, receipt.sender, receipt.recipient)
    if receipt.sealed_sha256 != sha256_hex(answer) or _named(answer) != named:
        yield Problem(code=ProblemCode.OTHER_ANSWER, part=ANSWER)


def _named(answer: bytes) -> tuple[str, str, str] | None:
    try:
        said = msgspec.json.decode(answer, type=_Named)
    except UNREADABLE_JSON:
        return None
    return said.answer_id, said.sender, said.recipient


def _authority(pem: bytes) -> x509.Certificate | None:
    try:
        return x509.load_pem_x509_certificate(pem)
    except ValueError:
        return None
