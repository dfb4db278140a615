"""The seal for the way: a file key wrapped for the recipient, and the content in authenticated chunks.

The file key is wrapped by HPKE (RFC 9180, single shot, base mode) with X-Wing, HKDF-SHA256 and AES-256-GCM. The
content follows in chunks of 64 KiB by the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, *Online
Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance*, CRYPTO 2015): the nonce of a chunk is a prefix,
its number and a mark on the last, so that nothing can be cut off, moved or put in. See docs/protocol.md.
"""

import hashlib
from collections.abc import Iterator
from typing import BinaryIO

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from rogatory.sealing.keys import OpeningKey, SealingKey
from rogatory.sealing.rejections import SealBroken, SealFault

CHUNK_BYTES = 64 * 1024
FILE_KEY_BYTES = 32
_TAG_BYTES = 16
_PREFIX_BYTES = 7
_MAGIC = b"ROGATORYSEAL"
_VERSION = 1
_FOR_RECIPIENT, _BESIDE = 1, 2
_WRAPPED_BYTES = 1120 + 32 + _TAG_BYTES
_START = len(_MAGIC) + 2
_PURPOSE = b"rogatory seal 1 content"
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


class Sealed(msgspec.Struct, frozen=True, kw_only=True):
    """What was written: the size in bytes and the SHA-256 of the sealed stream."""

    size: int
    sha256: str


def seal(plain: BinaryIO, out: BinaryIO, recipient: SealingKey) -> Sealed:
    """Seal everything ``plain`` gives, for ``recipient`` alone. Memory does not grow with the content."""
    file_key = make_file_key()
    opening = _opening(_FOR_RECIPIENT) + recipient.key_id()
    wrapped = _SUITE.encrypt(file_key, recipient.hybrid(), info=opening)
    return _write(opening + wrapped, file_key, plain, out)


def unseal(sealed: BinaryIO, out: BinaryIO, key: OpeningKey, *, limit: int) -> int:
    """Open a sealed stream into ``out`` and give the number of bytes written, at most ``limit``.

    Raises ``SealBroken``; what was written until then must be discarded.
    """
    opening = _read_opening(sealed, _FOR_RECIPIENT)
    key_id = _read_exactly(sealed, 32)
    if key_id != key.sealing_key().key_id():
        raise SealBroken(SealFault.OTHER_RECIPIENT)
    wrapped = _read_exactly(sealed, _WRAPPED_BYTES)
    try:
        file_key = _SUITE.decrypt(wrapped, key.hybrid(), info=opening + key_id)
    except (InvalidTag, ValueError):
        raise SealBroken(SealFault.WRONG_KEY) from None
    return _open_into(opening + key_id + wrapped, file_key, sealed, out, limit)


def make_file_key() -> bytes:
    """A fresh key for one stream: 32 bytes, drawn by the cryptographic library. Never use it for two."""
    return AESGCM.generate_key(256)


def seal_beside(plain: BinaryIO, out: BinaryIO) -> tuple[bytes, Sealed]:
    """Encrypt a file that travels beside an envelope under a fresh key; the key goes into the manifest."""
    file_key = make_file_key()
    return file_key, seal_under(file_key, plain, out)


def seal_under(file_key: bytes, plain: BinaryIO, out: BinaryIO) -> Sealed:
    """Encrypt one stream under a key made for it alone; the same input gives the same bytes."""
    return _write(_opening(_BESIDE), file_key, plain, out)


def sealed_size(size: int) -> int:
    """How many bytes a content of ``size`` bytes has when it is sealed to travel beside."""
    return _START + size + _TAG_BYTES * max(1, -(-size // CHUNK_BYTES))


def chunk_at(offset: int) -> int:
    """The number of the chunk that holds byte ``offset`` of a stream sealed to travel beside."""
    return max(0, offset - _START) // (CHUNK_BYTES + _TAG_BYTES)


def sealed_from(file_key: bytes, plain: BinaryIO, offset: int) -> Iterator[bytes]:
    """What ``seal_under`` writes, from byte ``offset`` on; ``plain`` stands at chunk ``chunk_at(offset)``."""
    header, first = _opening(_BESIDE), chunk_at(offset)
    skipped = offset - _START - first * (CHUNK_BYTES + _TAG_BYTES)
    if skipped < 0:
        yield header[offset:]
    for written in _sealed_chunks(header, file_key, plain, first):
        yield written[max(0, skipped) :]
        skipped = 0


def unseal_beside(sealed: BinaryIO, out: BinaryIO, file_key: bytes, *, limit: int) -> int:
    """Open a file that travelled beside, into at most ``limit`` bytes. Raises ``SealBroken``."""
    return _open_into(_read_opening(sealed, _BESIDE), file_key, sealed, out, limit)


def unsealed_beside(sealed: BinaryIO, file_key: bytes) -> Iterator[bytes]:
    """What ``unseal_beside`` writes, by chunks. Raises ``SealBroken``: then discard what was given before."""
    yield from _opened_chunks(_read_opening(sealed, _BESIDE), file_key, sealed)


def _opening(form: int) -> bytes:
    return _MAGIC + bytes([_VERSION, form])


def _read_opening(sealed: BinaryIO, form: int) -> bytes:
    opening = _read_up_to(sealed, _START)
    if not opening.startswith(_MAGIC) or len(opening) < _START:
        raise SealBroken(SealFault.NOT_SEALED)
    if opening != _opening(form):
        raise SealBroken(SealFault.VERSION_UNKNOWN)
    return opening


class _Cipher:
    """The chunks of one stream: its key and prefix follow from the file key and the whole header."""

    def __init__(self, header: bytes, file_key: bytes) -> None:
        salt = hashlib.sha256(header).digest()
        drawn = HKDF(hashes.SHA256(), FILE_KEY_BYTES + _PREFIX_BYTES, salt, _PURPOSE).derive(file_key)
        self._aead, self._prefix = AESGCM(drawn[:32]), drawn[32:]

    def _nonce(self, number: int, last: bool) -> bytes:
        return self._prefix + number.to_bytes(4, "big") + bytes([last])

    def encrypt(self, chunk: bytes, number: int, last: bool) -> bytes:
        return self._aead.encrypt(self._nonce(number, last), chunk, None)

    def decrypt(self, chunk: bytes, number: int, last: bool) -> bytes | None:
        try:
            return self._aead.decrypt(self._nonce(number, last), chunk, None)
        except InvalidTag:
            return None


def _write(header: bytes, file_key: bytes, plain: BinaryIO, out: BinaryIO) -> Sealed:
    digest, size = hashlib.sha256(header), len(header)
    out.write(header)
    for written in _sealed_chunks(header, file_key, plain):
        digest.update(written)
        size += len(written)
        out.write(written)
    return Sealed(size=size, sha256=digest.hexdigest())


def _sealed_chunks(header: bytes, file_key: bytes, plain: BinaryIO, first: int = 0) -> Iterator[bytes]:
    cipher = _Cipher(header, file_key)
    for number, chunk, last in _chunks(plain, CHUNK_BYTES, first):
        yield cipher.encrypt(chunk, number, last)


def _opened_chunks(header: bytes, file_key: bytes, sealed: BinaryIO) -> Iterator[bytes]:
    cipher = _Cipher(header, file_key)
    for number, chunk, last in _chunks(sealed, CHUNK_BYTES + _TAG_BYTES):
        yield _open_chunk(cipher, chunk, number, last)


def _open_into(header: bytes, file_key: bytes, sealed: BinaryIO, out: BinaryIO, limit: int) -> int:
    written = 0
    for plain in _opened_chunks(header, file_key, sealed):
        written += len(plain)
        if written > limit:
            raise SealBroken(SealFault.TOO_LARGE)
        out.write(plain)
    return written


def _open_chunk(cipher: _Cipher, chunk: bytes, number: int, last: bool) -> bytes:
    if len(chunk) < _TAG_BYTES:
        raise SealBroken(SealFault.CUT_SHORT)
    plain = cipher.decrypt(chunk, number, last)
    if plain is None:
        # A chunk that opens under the opposite mark is whole: the stream around it was cut or lengthened.
        whole = cipher.decrypt(chunk, number, not last) is not None
        raise SealBroken(
            (SealFault.CUT_SHORT if last else SealFault.LENGTHENED) if whole else SealFault.CHANGED
        )
    if last and number and not plain:
        raise SealBroken(SealFault.CHANGED)
    return plain


def _chunks(stream: BinaryIO, size: int, first: int = 0) -> Iterator[tuple[int, bytes, bool]]:
    number, chunk = first, _read_up_to(stream, size)
    while True:
        following = _read_up_to(stream, size) if len(chunk) == size else b""
        yield number, chunk, not following
        if not following:
            return
        number, chunk = number + 1, following


def _read_exactly(stream: BinaryIO, size: int) -> bytes:
    data = _read_up_to(stream, size)
    if len(data) < size:
        raise SealBroken(SealFault.CUT_SHORT)
    return data


def _read_up_to(stream: BinaryIO, size: int) -> bytes:
    # A pipe or a socket may give less than asked for before its end.
    pieces, missing = [], size
    while missing and (piece := stream.read(missing)):
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)
