"""Why something from outside is not accepted, as codes and arguments; the words are elsewhere."""

from enum import StrEnum

import msgspec


class RejectionCode(StrEnum):
    """Every reason a container or a receipt is refused."""

    NOT_A_CONTAINER = "sealing-not-a-container"
    TOO_LARGE = "sealing-too-large"
    TOO_MANY_FILES = "sealing-too-many-files"
    BLOWN_UP = "sealing-blown-up"
    NAME_REPEATED = "sealing-name-repeated"
    NAME_UNSAFE = "sealing-name-unsafe"
    WRONG_TYPE = "sealing-wrong-type"
    PART_MISSING = "sealing-part-missing"
    XML_UNREADABLE = "sealing-xml-unreadable"
    XML_FORBIDDEN = "sealing-xml-forbidden"
    MANIFEST_UNREADABLE = "sealing-manifest-unreadable"
    VERSION_UNKNOWN = "sealing-version-unknown"
    FILES_DIFFER = "sealing-files-differ"
    SIGNATURE_SHAPE = "sealing-signature-shape"
    SIGNATURE_WRONG = "sealing-signature-wrong"
    FILE_UNSIGNED = "sealing-file-unsigned"
    FILE_CHANGED = "sealing-file-changed"
    WRONG_CERTIFICATE = "sealing-wrong-certificate"
    CERTIFICATE_NOT_VALID = "sealing-certificate-not-valid"
    WRONG_SENDER = "sealing-wrong-sender"
    WRONG_RECIPIENT = "sealing-wrong-recipient"
    RECEIPT_UNREADABLE = "sealing-receipt-unreadable"


class Rejected(msgspec.Struct, frozen=True, kw_only=True):
    """A refusal: its code and what fills its sentence (``name``, ``limit``, …)."""

    code: RejectionCode
    args: dict[str, str | int] = msgspec.field(default_factory=dict)


class Refusal(Exception):
    """How the readers of this room leave off; ``rejected`` is what they answer. It never leaves the room."""

    def __init__(self, code: RejectionCode, **args: str | int) -> None:
        """``args`` fill the sentence of ``code``."""
        super().__init__(str(code))
        self.rejected = Rejected(code=code, args=args)


class SealBroken(Exception):
    """A sealed stream that cannot be opened. Whatever was written until then is to be discarded."""

    def __init__(self, code: "SealFault") -> None:
        """``code`` says why."""
        super().__init__(str(code))
        self.code = code


class SealFault(StrEnum):
    """Every reason a seal does not open."""

    NOT_SEALED = "sealing-seal-not-sealed"
    VERSION_UNKNOWN = "sealing-seal-version-unknown"
    OTHER_RECIPIENT = "sealing-seal-other-recipient"
    WRONG_KEY = "sealing-seal-wrong-key"
    CUT_SHORT = "sealing-seal-cut-short"
    LENGTHENED = "sealing-seal-lengthened"
    CHANGED = "sealing-seal-changed"
    TOO_LARGE = "sealing-seal-too-large"
