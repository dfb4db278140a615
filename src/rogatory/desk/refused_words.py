"""Why mail was refused, as it reads at our end."""

from rogatory.desk.peers import reason_in_words
from rogatory.exchange.given_back import DROPPED, STOOD_STILL
from rogatory.exchange.reading import SENDER_UNCONFIRMED, SENDER_UNKNOWN, TOO_MUCH_HELD
from rogatory.kernel.languages import ScreenLanguage

# The catalogue words these for who sent the mail; whoever reads this is at the other end of it.
_AT_OUR_END = {
    SENDER_UNKNOWN: "desk-refused-sender-unknown",
    TOO_MUCH_HELD: "desk-refused-too-much-held",
    SENDER_UNCONFIRMED: "desk-refused-sender-unconfirmed",
    DROPPED: "desk-refused-given-back",
    STOOD_STILL: "desk-refused-given-back",
}


def refused_reason(reason: str, language: ScreenLanguage) -> str:
    """The sentence for a reason we gave."""
    return reason_in_words(_AT_OUR_END.get(reason, reason), language)
