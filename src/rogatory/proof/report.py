"""What was found in a proof: messages and receipts that hold, whose keys they are, and what does not hold."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from rogatory.proof.bundle import UnsignedLine
from rogatory.sealing.receipts import Evidence


class ProblemCode(StrEnum):
    """Everything that can be wrong with a proof."""

    NOT_A_PROOF = "proof-not-a-proof"
    PART_MISSING = "proof-part-missing"
    PART_UNEXPECTED = "proof-part-unexpected"
    PART_CHANGED = "proof-part-changed"
    SUMS_DIFFER = "proof-sums-differ"
    INDEX_UNREADABLE = "proof-index-unreadable"
    INDEX_VERSION = "proof-index-version"
    INDEX_UNSIGNED = "proof-index-unsigned"
    INDEX_DIFFERS = "proof-index-differs"
    CERTIFICATE_UNREADABLE = "proof-certificate-unreadable"
    CERTIFICATE_MISSING = "proof-certificate-missing"
    ONE_KEY_TWO_STATES = "proof-one-key-two-states"
    KEY_UNEXPECTED = "proof-key-unexpected"
    KEY_MISSING = "proof-key-missing"
    CONTAINER_REFUSED = "proof-container-refused"
    RECEIPT_REFUSED = "proof-receipt-refused"
    OTHER_PARTIES = "proof-other-parties"
    OTHER_DOSSIER = "proof-other-dossier"
    MESSAGE_TWICE = "proof-message-twice"
    SEQUENCE_TWICE = "proof-sequence-twice"
    SEQUENCE_MISSING = "proof-sequence-missing"
    RECEIPT_FOR_NOTHING = "proof-receipt-for-nothing"
    RECEIPT_NOT_THEIRS = "proof-receipt-not-theirs"
    RECEIPT_OTHER_CONTAINER = "proof-receipt-other-container"
    RECEIPT_CONTRADICTS = "proof-receipt-contradicts"
    CHECKPOINT_BROKEN = "proof-checkpoint-broken"
    NOT_A_RECEIPT = "proof-answer-not-a-receipt"
    OTHER_ANSWER = "proof-answer-other"
    OTHER_EVENT = "proof-answer-other-event"


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """What does not hold, and the part it was found in (empty where none); ``args`` fill its sentence.

    ``rejection`` is the code of the container's own defect, where that is what is wrong.
    """

    code: ProblemCode
    part: str = ""
    args: Mapping[str, str | int] = msgspec.field(default_factory=dict)
    rejection: str = ""


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate that signed something here. ``proved`` where the reader gave its fingerprint.

    ``fingerprint`` is the one officers compare, empty where the maker does not know its second half;
    ``compared_at`` and ``compared_by`` are the maker's word.
    """

    state: str
    sha256: str
    fingerprint: str
    compared_at: str
    compared_by: str
    proved: bool


class FileFound(msgspec.Struct, frozen=True, kw_only=True):
    """A file a message carried: name, size in bytes, SHA-256; ``beside`` where it was not in the container."""

    name: str
    size: int
    sha256: str
    beside: bool


class ReceiptFound(msgspec.Struct, frozen=True, kw_only=True):
    """A receipt that holds. ``at`` is what it says; ``anchored`` the sender's checkpoint it anchors, or 0.

    ``names_container`` where it names the very container, so that it cannot speak of another text.
    """

    sha256: str
    evidence: Evidence
    by: str
    at: str
    reason: str
    names_container: bool
    anchored: int = 0


class MessageFound(msgspec.Struct, frozen=True, kw_only=True):
    """A message whose signature holds; where ``shown`` is ``digest``, what the maker says of one not shown."""

    container_sha256: str
    message_id: str
    sender: str
    recipient: str
    sequence: int
    kind: str
    created_at: str
    shown: str
    why: str
    signed_at: str = ""
    files: tuple[FileFound, ...] = ()
    checkpoint: int = 0
    receipts: tuple[ReceiptFound, ...] = ()


class RejectedFound(msgspec.Struct, frozen=True, kw_only=True):
    """A message its sender's own system refused, by its signed word: nothing of it ever left.

    ``message_sha256`` is of the message's own bytes, which nobody keeps; ``sha256`` of the receipt. That it was
    meant for this dossier is the word of the proof's maker.
    """

    message_id: str
    sender: str
    recipient: str
    message_sha256: str
    reason: str
    at: str
    sha256: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What a proof comes to. ``sound`` says that all in it holds, never whose the keys are: see ``keys``.

    ``unsigned`` are answers by a link or on paper, by the word of the proof's maker.
    """

    by: str
    other: str
    made_at: str
    dossier: str
    keys: tuple[Key, ...] = ()
    messages: tuple[MessageFound, ...] = ()
    rejected: tuple[RejectedFound, ...] = ()
    unsigned: tuple[UnsignedLine, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing was found that does not hold."""
        return not self.problems

    @property
    def unproved(self) -> tuple[str, ...]:
        """The States of whose keys the reader gave no fingerprint."""
        return tuple(dict.fromkeys(key.state for key in self.keys if not key.proved))


class Unusable(ValueError):
    """A file that cannot be examined at all; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        """``problem`` is what stands in the way."""
        super().__init__(str(problem.code))
        self.problem = problem
