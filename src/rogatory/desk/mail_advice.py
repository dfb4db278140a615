"""What to do about each reason mail was not taken: every reason the exchange can store has its advice here."""

from collections.abc import Mapping
from enum import StrEnum

from rogatory.kernel.languages import ScreenLanguage
from rogatory.sealing.rejections import RejectionCode, SealFault
from rogatory.store.cannot_sign import SigningFault
from rogatory.wording import text


class OurMail(StrEnum):
    """What to do about mail of ours that another State has not taken."""

    WAIT = "wait"
    ON_ITS_WAY = "on-its-way"
    ROOM = "room"
    BEGIN_AGAIN = "begin-again"
    CALL = "call"
    COMPARE = "compare"
    ASK_THEM = "ask-them"
    KEYS = "keys"
    RENEW = "renew"
    CLOCK = "clock"
    OWN_CLOCK = "own-clock"
    SIGNING_KEY = "signing-key"
    DAMAGED = "damaged"
    VERSION = "version"
    TOO_LARGE = "too-large"
    TWICE = "twice"
    CARRY = "carry"
    DEFECT = "defect"
    OTHER = "other"


class TheirMail(StrEnum):
    """What to do about mail that we did not take."""

    STRANGER = "stranger"
    COMPARE = "compare"
    KEYS = "keys"
    CLOCK = "clock"
    DAMAGED = "damaged"
    VERSION = "version"
    TOO_LARGE = "too-large"
    TWICE = "twice"
    FORGED = "forged"
    LET_GO = "let-go"
    OTHER = "other"


_ADVICE: Mapping[str, tuple[OurMail, TheirMail]] = {
    # Told to the officer at once; nothing of such a message ever waits.
    "exchange-submit-file-too-large": (OurMail.TOO_LARGE, TheirMail.OTHER),
    "exchange-submit-too-many-files": (OurMail.TOO_LARGE, TheirMail.OTHER),
    "exchange-submit-message-too-large": (OurMail.TOO_LARGE, TheirMail.OTHER),
    "exchange-submit-no-room": (OurMail.OTHER, TheirMail.OTHER),
    "exchange-nobody-answered": (OurMail.CALL, TheirMail.OTHER),
    "exchange-timed-out": (OurMail.CALL, TheirMail.OTHER),
    "exchange-line-not-theirs": (OurMail.CALL, TheirMail.OTHER),
    "exchange-line-closed": (OurMail.ASK_THEM, TheirMail.OTHER),
    "exchange-answer-too-large": (OurMail.CALL, TheirMail.OTHER),
    "exchange-not-a-node": (OurMail.CALL, TheirMail.OTHER),
    "exchange-answer-unsigned": (OurMail.KEYS, TheirMail.OTHER),
    "exchange-answer-about-other-mail": (OurMail.DAMAGED, TheirMail.OTHER),
    "exchange-no-confirmed-peer": (OurMail.COMPARE, TheirMail.OTHER),
    "exchange-held-for-an-earlier-one": (OurMail.WAIT, TheirMail.OTHER),
    "exchange-too-much-held": (OurMail.WAIT, TheirMail.OTHER),
    "exchange-peer-rests": (OurMail.CALL, TheirMail.OTHER),
    "exchange-own-clock": (OurMail.OWN_CLOCK, TheirMail.OTHER),
    **{fault.value: (OurMail.SIGNING_KEY, TheirMail.OTHER) for fault in SigningFault},
    "exchange-laid-out": (OurMail.CARRY, TheirMail.OTHER),
    "exchange-sender-unknown": (OurMail.ASK_THEM, TheirMail.STRANGER),
    "exchange-sender-unconfirmed": (OurMail.ASK_THEM, TheirMail.COMPARE),
    "exchange-dossier-unreadable": (OurMail.DEFECT, TheirMail.VERSION),
    "exchange-message-missing": (OurMail.DEFECT, TheirMail.VERSION),
    "exchange-file-beside": (OurMail.VERSION, TheirMail.VERSION),
    "exchange-message-id-used": (OurMail.TWICE, TheirMail.TWICE),
    "exchange-message-id-too-long": (OurMail.DEFECT, TheirMail.VERSION),
    "exchange-sequence-used": (OurMail.TWICE, TheirMail.TWICE),
    "exchange-certificate-revoked": (OurMail.RENEW, TheirMail.KEYS),
    "exchange-peer-certificate-revoked": (OurMail.RENEW, TheirMail.OTHER),
    "exchange-awaits-files": (OurMail.ON_ITS_WAY, TheirMail.OTHER),
    "exchange-no-room-there": (OurMail.ROOM, TheirMail.OTHER),
    "exchange-too-much-awaited": (OurMail.ON_ITS_WAY, TheirMail.TOO_LARGE),
    "exchange-files-stood-still": (OurMail.BEGIN_AGAIN, TheirMail.LET_GO),
    "exchange-files-dropped": (OurMail.BEGIN_AGAIN, TheirMail.LET_GO),
    "exchange-file-not-taken": (OurMail.CALL, TheirMail.OTHER),
    "exchange-file-does-not-grow": (OurMail.ROOM, TheirMail.OTHER),
    RejectionCode.NOT_A_CONTAINER: (OurMail.DEFECT, TheirMail.FORGED),
    RejectionCode.TOO_LARGE: (OurMail.TOO_LARGE, TheirMail.TOO_LARGE),
    RejectionCode.TOO_MANY_FILES: (OurMail.TOO_LARGE, TheirMail.TOO_LARGE),
    RejectionCode.BLOWN_UP: (OurMail.DEFECT, TheirMail.FORGED),
    RejectionCode.NAME_REPEATED: (OurMail.DEFECT, TheirMail.FORGED),
    RejectionCode.NAME_UNSAFE: (OurMail.DEFECT, TheirMail.FORGED),
    RejectionCode.WRONG_TYPE: (OurMail.VERSION, TheirMail.VERSION),
    RejectionCode.PART_MISSING: (OurMail.VERSION, TheirMail.VERSION),
    RejectionCode.XML_UNREADABLE: (OurMail.DEFECT, TheirMail.FORGED),
    RejectionCode.XML_FORBIDDEN: (OurMail.DEFECT, TheirMail.FORGED),
    RejectionCode.MANIFEST_UNREADABLE: (OurMail.VERSION, TheirMail.VERSION),
    RejectionCode.VERSION_UNKNOWN: (OurMail.VERSION, TheirMail.VERSION),
    RejectionCode.FILES_DIFFER: (OurMail.DEFECT, TheirMail.FORGED),
    RejectionCode.SIGNATURE_SHAPE: (OurMail.VERSION, TheirMail.VERSION),
    RejectionCode.SIGNATURE_WRONG: (OurMail.KEYS, TheirMail.FORGED),
    RejectionCode.FILE_UNSIGNED: (OurMail.DEFECT, TheirMail.FORGED),
    RejectionCode.FILE_CHANGED: (OurMail.DEFECT, TheirMail.FORGED),
    RejectionCode.WRONG_CERTIFICATE: (OurMail.KEYS, TheirMail.KEYS),
    RejectionCode.CERTIFICATE_NOT_VALID: (OurMail.CLOCK, TheirMail.CLOCK),
    RejectionCode.WRONG_SENDER: (OurMail.DEFECT, TheirMail.FORGED),
    RejectionCode.WRONG_RECIPIENT: (OurMail.KEYS, TheirMail.FORGED),
    RejectionCode.RECEIPT_UNREADABLE: (OurMail.DAMAGED, TheirMail.OTHER),
    SealFault.NOT_SEALED: (OurMail.DAMAGED, TheirMail.DAMAGED),
    SealFault.VERSION_UNKNOWN: (OurMail.VERSION, TheirMail.VERSION),
    SealFault.OTHER_RECIPIENT: (OurMail.KEYS, TheirMail.KEYS),
    SealFault.WRONG_KEY: (OurMail.KEYS, TheirMail.KEYS),
    SealFault.CUT_SHORT: (OurMail.DAMAGED, TheirMail.DAMAGED),
    SealFault.LENGTHENED: (OurMail.DAMAGED, TheirMail.DAMAGED),
    SealFault.CHANGED: (OurMail.DAMAGED, TheirMail.DAMAGED),
    SealFault.TOO_LARGE: (OurMail.TOO_LARGE, TheirMail.TOO_LARGE),
}


def has_advice(reason: str) -> bool:
    """Whether we know what to do about a reason; of one from outside we may not."""
    return reason in _ADVICE


def about_ours(reason: str, language: ScreenLanguage) -> str:
    """What to do about mail of ours that was not taken for ``reason``; empty where there is none."""
    if not reason:
        return ""
    ours, _ = _ADVICE.get(reason, (OurMail.OTHER, TheirMail.OTHER))
    return text(f"desk-do-ours-{ours}", language)


def about_theirs(reason: str, language: ScreenLanguage) -> str:
    """What to do about mail we did not take for ``reason``."""
    _, theirs = _ADVICE.get(reason, (OurMail.OTHER, TheirMail.OTHER))
    return text(f"desk-do-theirs-{theirs}", language)


def about_work(error: str, language: ScreenLanguage) -> str:
    """What to do about work that was given up with ``error``, a reason or the name of what was raised."""
    if has_advice(error):
        return about_ours(error, language)
    full = "No space left" in error or "disk is full" in error
    database = error.startswith(("OperationalError", "InterfaceError"))
    return text(f"desk-do-work-{'full' if full else 'database' if database else 'inside'}", language)
