"""Encryption of small values at rest: AES-256-GCM with a fresh nonce, bound to the place a value stands in."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE_BYTES = 12


class Tampered(Exception):
    """The bytes are not what was encrypted under this key for this place."""


def encrypt(key: bytes, plaintext: bytes, context: bytes) -> bytes:
    """Encrypt under a 32-byte ``key``. ``context`` is not stored; the same is needed to decrypt."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plaintext, context)


def decrypt(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """Undo ``encrypt``. Raises ``Tampered`` for a wrong key, another context or changed bytes."""
    if len(sealed) < _NONCE_BYTES:
        raise Tampered("too short to have been encrypted here")
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], context)
    except InvalidTag:
        raise Tampered("wrong key, wrong place or changed bytes") from None
