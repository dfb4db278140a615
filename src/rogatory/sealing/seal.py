"""The seal for the way: a file key wrapped for the recipient, and the content in authenticated chunks."""

from typing import BinaryIO

import msgspec

from rogatory.sealing.keys import OpeningKey, SealingKey

CHUNK_BYTES = 64 * 1024


class Sealed(msgspec.Struct, frozen=True, kw_only=True):
    """What was written: the size in bytes and the SHA-256 of the sealed stream."""

    size: int
    sha256: str


def seal(plain: BinaryIO, out: BinaryIO, recipient: SealingKey) -> Sealed:
    """Seal everything ``plain`` gives, for ``recipient`` alone. Memory does not grow with the content."""
    raise NotImplementedError


def unseal(sealed: BinaryIO, out: BinaryIO, key: OpeningKey, *, limit: int) -> int:
    """Open a sealed stream into ``out`` and give the number of bytes written, at most ``limit``.

    Raises ``SealBroken``; what was written until then must be discarded.
    """
    raise NotImplementedError


def seal_beside(plain: BinaryIO, out: BinaryIO) -> tuple[bytes, Sealed]:
    """Encrypt a file that travels beside an envelope under a fresh key; the key goes into the manifest."""
    raise NotImplementedError


def unseal_beside(sealed: BinaryIO, out: BinaryIO, file_key: bytes, *, limit: int) -> int:
    """Open a file that travelled beside. Raises ``SealBroken``."""
    raise NotImplementedError
