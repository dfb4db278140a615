"""The key this node signs with: where it is, whether it can be used now, and why not."""

from rogatory.exchange.identity import own_identity
from rogatory.exchange.keyring import read_keyring
from rogatory.store.cannot_sign import CannotSign
from rogatory.store.keyfiles import NoKeyFile
from rogatory.store.signing_keys import Held, fault_of

SigningKeyAway = CannotSign
"""Raised where something was to be signed and could not be: all of it is undone, and may be asked again."""


def where() -> Held:
    """In a file or in a token."""
    return read_keyring().held


def fault() -> str:
    """Why nothing can be signed now, as a code; empty where a signature was just made and held."""
    try:
        return fault_of(own_identity().sign)
    except CannotSign as cannot:
        return cannot.fault
    except NoKeyFile:
        return ""  # a node without keys has no exchange, which is told elsewhere
