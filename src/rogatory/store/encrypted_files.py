"""One file encrypted in chunks, so that a file of any size passes through little memory.

Layout: the mark ``RGB1``, a 32-byte salt, a 32-byte seal, then chunks of 64 KiB plus 16 bytes.
A key of its own for each file comes from the dossier's key and the salt (HKDF-SHA256), so a chunk's nonce can
be its number and a flag for the last one: no chunk can be changed, moved, left out or cut off. The seal
(HMAC-SHA256 over the plaintext's digest) is checked first: a file put in another's place is not read at all.
"""

import hashlib
import hmac
import io
import os
from collections.abc import Iterator
from typing import BinaryIO

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from rogatory.store.cipher import Tampered

CHUNK_BYTES = 64 * 1024
_TAG_BYTES = 16
_MARK = b"RGB1"
_SALT_BYTES = _SEAL_BYTES = 32


class TooLarge(Exception):
    """The stream went on past the limit; ``args[0]`` is the limit in bytes."""


class Written(msgspec.Struct, frozen=True):
    """What went into the file: digest (64 hexadecimal digits) and size in bytes of the plaintext."""

    sha256: str
    size: int


def plain_size(encrypted: int) -> int:
    """Bytes of plaintext in a file of ``encrypted`` bytes."""
    body = encrypted - len(_MARK) - _SALT_BYTES - _SEAL_BYTES
    return body - _TAG_BYTES * -(-body // (CHUNK_BYTES + _TAG_BYTES))


def write_encrypted(source: BinaryIO, target: BinaryIO, key: bytes, limit: int) -> Written:
    """Encrypt ``source`` into the seekable ``target``. Raises ``TooLarge`` past ``limit`` bytes."""
    salt = os.urandom(_SALT_BYTES)
    cipher, sealing = _file_keys(key, salt)
    target.write(_MARK + salt + bytes(_SEAL_BYTES))
    digest, size = hashlib.sha256(), 0
    for number, chunk, last in _chunks(source):
        size += len(chunk)
        if size > limit:
            raise TooLarge(limit)
        digest.update(chunk)
        target.write(cipher.encrypt(_nonce(number, last), chunk, None))
    target.seek(len(_MARK) + _SALT_BYTES)
    target.write(_seal(sealing, digest.hexdigest()))
    return Written(digest.hexdigest(), size)


class DecryptedFile(io.RawIOBase):
    """The plaintext of an encrypted file, decrypted as it is read.

    Raises ``Tampered`` at once for a wrong key or another file, and while reading for a damaged chunk.
    """

    def __init__(self, source: BinaryIO, key: bytes, sha256: str, *, first_chunk: int = 0) -> None:
        """Check the seal of ``source``, which must hold the plaintext with digest ``sha256``.

        Reading begins with chunk ``first_chunk``, ``CHUNK_BYTES`` of plaintext each.
        """
        header = source.read(len(_MARK) + _SALT_BYTES + _SEAL_BYTES)
        salt = header[len(_MARK) : len(_MARK) + _SALT_BYTES]
        self._cipher, sealing = _file_keys(key, salt)
        if header[: len(_MARK)] != _MARK or not hmac.compare_digest(
            header[len(_MARK) + _SALT_BYTES :], _seal(sealing, sha256)
        ):
            source.close()
            raise Tampered("this file is not the one its name says, or the key is another's")
        self._source = source
        source.seek(first_chunk * (CHUNK_BYTES + _TAG_BYTES), os.SEEK_CUR)
        self._pieces = _chunks(source, CHUNK_BYTES + _TAG_BYTES, first_chunk)
        self._pending = b""

    def readable(self) -> bool:
        """Yes; nothing else can be done with it."""
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        """Fill ``buffer`` with plaintext; 0 at the end."""
        while not self._pending:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._pending = self._opened(*piece)
            if piece[2] and not self._pending:
                return 0
        taken = self._pending[: len(buffer)]
        buffer[: len(taken)] = taken
        self._pending = self._pending[len(taken) :]
        return len(taken)

    def close(self) -> None:
        """Close the file beneath as well."""
        if not self.closed:
            self._source.close()
        super().close()

    def _opened(self, number: int, piece: bytes, last: bool) -> bytes:
        try:
            return self._cipher.decrypt(_nonce(number, last), piece, None)
        except InvalidTag:
            raise Tampered(f"chunk {number} was changed, moved or cut off") from None


def _file_keys(key: bytes, salt: bytes) -> tuple[AESGCM, bytes]:
    derived = HKDF(algorithm=SHA256(), length=64, salt=salt, info=b"rogatory file at rest/1").derive(key)
    return AESGCM(derived[:32]), derived[32:]


def _chunks(source: BinaryIO, size: int = CHUNK_BYTES, first: int = 0) -> Iterator[tuple[int, bytes, bool]]:
    """Numbered chunks of ``size`` with a flag on the last one; an empty source gives one empty chunk."""
    number, chunk = first, filled(source, size)
    while True:
        following = filled(source, size) if len(chunk) == size else b""
        yield number, chunk, not following
        if not following:
            return
        number, chunk = number + 1, following


def filled(source: BinaryIO, size: int) -> bytes:
    """``size`` bytes, fewer only at the end: a socket or an upload may give less than asked before it."""
    parts, missing = [], size
    while missing and (part := source.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def _seal(sealing: bytes, sha256: str) -> bytes:
    return hmac.digest(sealing, sha256.encode("ascii"), "sha256")
