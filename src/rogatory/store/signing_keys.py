"""Where the key a node signs with may live: in a file of its own, or in a token that never gives it out."""

from enum import StrEnum
from typing import Literal, Protocol

from django.conf import settings

from rogatory.ledger.signing import PublicKey, Signer, signer_of
from rogatory.sealing.keys import KeyUnreadable, make_signing_key
from rogatory.store import keyfiles
from rogatory.store.cannot_sign import CannotSign, SigningFault
from rogatory.store.keys import master_key
from rogatory.store.token_keys import TokenKeys
from rogatory.store.token_pin import TokenPin

PROBE = b"rogatory probe/1: proves that a key signs, and states nothing\n"


class Held(StrEnum):
    """Where a signing key is; a node's keyring says it of today's."""

    FILE = "file"
    TOKEN = "token"  # noqa: S105 (where it is, not what opens it)


class SigningKeys(Protocol):
    """A place for signing keys (ECDSA P-256), each by a name; a name is given once."""

    def make(self, name: str) -> PublicKey:
        """Make a key and give its public half. Raises ``KeyExists`` and ``CannotSign``."""

    def signer(self, name: str, public_key: PublicKey) -> Signer:
        """What signs with the key of that name, whose public half is ``public_key``.

        Raises ``CannotSign``, at once or when it is to sign, where that key is not there or is another one.
        """


class FileKeys:
    """Signing keys in the keys folder, each in a file encrypted under the node's master key."""

    def make(self, name: str) -> PublicKey:
        """See ``SigningKeys``."""
        key = make_signing_key()
        keyfiles.keep_signing_key(name, key)
        return key.public_key()

    def signer(self, name: str, public_key: PublicKey) -> Signer:
        """See ``SigningKeys``; the key is read at once."""
        try:
            key = keyfiles.signing_key(name)
        except keyfiles.NoKeyFile:
            raise CannotSign(SigningFault.MISSING) from None
        except KeyUnreadable:
            raise CannotSign(SigningFault.UNREADABLE) from None
        if key.public_key() != public_key:
            raise CannotSign(SigningFault.OTHER_KEY)
        return signer_of(key)


def where_new_keys_go() -> Held:
    """Where the next signing key is to live: in the token ``node.toml`` names, or in a file."""
    return Held.TOKEN if settings.ROGATORY_TOKEN else Held.FILE


def held_in(place: Held) -> SigningKeys:
    """The signing keys that are there."""
    match place:
        case Held.FILE:
            return FileKeys()
        case Held.TOKEN:
            return token_keys()


def token_keys() -> TokenKeys:
    """The keys in the token ``node.toml`` names, or in none."""
    return TokenKeys(settings.ROGATORY_TOKEN, token_pin())


def token_pin() -> TokenPin:
    """What opens the node's token."""
    return TokenPin(settings.ROGATORY_KEYS, master_key, settings.ROGATORY_TOKEN_PIN)


def fault_of(sign: Signer) -> SigningFault | Literal[""]:
    """Why a signer cannot sign now; empty where it can."""
    try:
        sign(PROBE)
    except CannotSign as cannot:
        return cannot.fault
    return ""
