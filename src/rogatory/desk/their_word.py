"""What an answer says of keys: ours are told again, or the other State's are asked for."""

from datetime import datetime

from rogatory.exchange import outbox
from rogatory.exchange.certificates import CERTIFICATE_REVOKED
from rogatory.sealing.rejections import RejectionCode, SealFault
from rogatory.store import jobs

ANNOUNCE_JOB = "announce_our_keys"
ASK_JOB = "ask_for_their_keys"
_LINE_CLOSED = "exchange-line-closed"
_SIGNATURE_NOT_BELIEVED = frozenset({RejectionCode.WRONG_CERTIFICATE.value, CERTIFICATE_REVOKED})
_OURS_UNKNOWN = _SIGNATURE_NOT_BELIEVED | {_LINE_CLOSED}
_THEIRS_UNKNOWN = frozenset(
    {SealFault.OTHER_RECIPIENT.value, "exchange-answer-unsigned", "exchange-line-not-theirs", _LINE_CLOSED}
)


def hear_of_keys(message_id: str, state: str, reason: str, at: datetime) -> None:
    """Mend what an answer says is wrong with keys: tell the State of ours again, or ask it for its own.

    A State that was away while our key changed twice never hears of the one between: what that one signed is
    signed anew.
    """
    if reason in _SIGNATURE_NOT_BELIEVED:
        outbox.sign_anew(message_id)
    if reason in _OURS_UNKNOWN:
        tell_of_ours(state, at)
    if reason in _THEIRS_UNKNOWN:
        jobs.enqueue(ASK_JOB, {"state": state}, at)


def tell_of_ours(state: str, at: datetime) -> None:
    """Queue the work of telling a State which keys we have now."""
    jobs.enqueue(ANNOUNCE_JOB, {"state": state}, at)
