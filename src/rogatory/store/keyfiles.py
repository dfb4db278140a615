"""The node's own private keys, one encrypted file each, which only the node's account may read.

Each is locked with a passphrase of its own derived from the node's master key, so a copied key folder without
``master.secret`` opens nothing.
"""

import os
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from rogatory.sealing.keys import (
    OpeningKey,
    SigningKey,
    lock_opening_key,
    lock_signing_key,
    unlock_opening_key,
    unlock_signing_key,
)
from rogatory.store.cannot_sign import KeyExists
from rogatory.store.keys import master_key


class NoKeyFile(Exception):
    """The node has no key of this name yet."""


class KeyFileExists(KeyExists):
    """There is a file of this name already."""


def keep_signing_key(name: str, key: SigningKey) -> None:
    """Write a signing key as encrypted PKCS#8. Raises ``KeyFileExists``."""
    _write_once(signing_file(name), lock_signing_key(key, passphrase(name)))


def signing_key(name: str) -> SigningKey:
    """Read it back. Raises ``NoKeyFile`` and ``sealing.keys.KeyUnreadable``."""
    return unlock_signing_key(_read(signing_file(name)), passphrase(name))


def has_signing_key(name: str) -> bool:
    """Whether such a key lies here."""
    return signing_file(name).is_file()


def keep_opening_key(name: str, key: OpeningKey) -> None:
    """Write the key seals are opened with. Raises ``KeyFileExists``."""
    _write_once(_opening_file(name), lock_opening_key(key, passphrase(name)))


def opening_key(name: str) -> OpeningKey:
    """Read it back. Raises ``NoKeyFile`` and ``sealing.keys.KeyUnreadable``."""
    return unlock_opening_key(_read(_opening_file(name)), passphrase(name))


def destroy_opening_key(name: str) -> None:
    """Remove an opening key for good: what was sealed to it and is still on its way stays sealed."""
    _opening_file(name).unlink(missing_ok=True)


def passphrase(name: str) -> bytes:
    """The passphrase of the key file ``name``: 64 hexadecimal digits."""
    info = b"rogatory key file/1 " + name.encode()
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(master_key())
    return derived.hex().encode("ascii")


def signing_file(name: str) -> Path:
    """Where the signing key ``name`` lies, for a library that reads files; ``passphrase`` unlocks it."""
    return Path(settings.ROGATORY_KEYS) / f"{name}.signing.pem"


def _opening_file(name: str) -> Path:
    return Path(settings.ROGATORY_KEYS) / f"{name}.opening.key"


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise NoKeyFile(file.name) from None


def _write_once(file: Path, locked: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise KeyFileExists(file.name) from None
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(locked)
        stream.flush()
        os.fsync(stream.fileno())
