"""Which of the node's key files are in use, which are kept for what is on its way, and what we say of them.

One file of the keys folder, replaced as a whole, so that every process sees either all of a change or nothing.
It holds no secret.
"""

import os
from datetime import datetime
from pathlib import Path

import msgspec
from django.conf import settings

from rogatory.kernel.canonical import canonical_bytes
from rogatory.store.signing_keys import Held

FIRST = "node"
"""The name of a node's first signing and opening keys, also where it never had a keyring."""


class KeptOpening(msgspec.Struct, frozen=True):
    """An opening key that was replaced: mail sealed to it is opened ``until`` then."""

    name: str
    until: datetime


class Keyring(msgspec.Struct, frozen=True, kw_only=True):
    """The names of the node's keys, and where the signing key is ``held``.

    ``description`` is our last description as signed, empty without authority.
    ``earlier_signing`` are never used again; their certificates stay, to read what they signed. ``revoked`` are
    the SHA-256 of certificates of ours that nobody is to believe any more.
    """

    signing: str = FIRST
    held: Held = Held.FILE
    opening: str = FIRST
    tls: str = ""
    earlier_signing: tuple[str, ...] = ()
    earlier_opening: tuple[KeptOpening, ...] = ()
    revoked: tuple[str, ...] = ()
    number: int = 0
    description: str = ""


def read_keyring() -> Keyring:
    """The node's keyring; the first keys alone where it has none."""
    try:
        return msgspec.json.decode(_file().read_bytes(), type=Keyring)
    except FileNotFoundError:
        return Keyring()


def keep_keyring(keyring: Keyring) -> None:
    """Put ``keyring`` in the place of the one before, whole or not at all."""
    file = _file()
    unfinished = file.with_suffix(".part")
    with unfinished.open("wb") as stream:
        stream.write(canonical_bytes(keyring))
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.replace(file)


def stamp() -> tuple[str, int, int]:
    """What changes whenever another keyring is in force; costs one look at the file."""
    file = _file()
    try:
        seen = file.stat()
    except FileNotFoundError:
        return str(file), 0, 0
    return str(file), seen.st_ino, seen.st_mtime_ns


def _file() -> Path:
    return Path(settings.ROGATORY_KEYS) / "node.keyring.json"
