"""Why nothing can be signed now; each reason has its sentence, which tells the operator what to do."""

from enum import StrEnum


class SigningFault(StrEnum):
    """What is wrong with the signing key or with the token that holds it."""

    MISSING = "exchange-signing-key-missing"
    OTHER_KEY = "exchange-signing-key-other"
    UNREADABLE = "exchange-signing-key-unreadable"
    UNNAMED = "exchange-token-unnamed"
    NO_LIBRARY = "exchange-token-no-library"
    NO_MODULE = "exchange-token-no-module"
    ABSENT = "exchange-token-absent"
    TWICE = "exchange-token-twice"
    NO_PIN = "exchange-token-no-pin"
    PIN_REFUSED = "exchange-token-pin-refused"
    PIN_LAST_TRY = "exchange-token-pin-last-try"
    PIN_LOCKED = "exchange-token-pin-locked"
    EXPORTABLE = "exchange-token-exportable"
    FAILED = "exchange-token-failed"


class CannotSign(Exception):
    """Nothing can be signed now: what needed it is undone, and can be done once ``fault`` is mended."""

    def __init__(self, fault: SigningFault) -> None:
        """Nothing of a key or a PIN is in it: it may reach a log."""
        super().__init__(fault.value)
        self.fault = fault


class KeyExists(Exception):
    """There is a key of this name: another in its place would leave what it signed or opened without it."""
