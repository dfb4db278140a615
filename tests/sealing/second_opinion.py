"""A second implementation of the seal, written from docs/protocol.md and the published papers alone.

It uses neither our code nor the library's HPKE, only the primitives: so what we write can be opened by others.
"""

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SUITE_ID = b"HPKE" + (0x647A).to_bytes(2, "big") + (1).to_bytes(2, "big") + (2).to_bytes(2, "big")


def open_sealed(sealed: bytes, seed: bytes) -> bytes:
    """Open a stream sealed for the key of ``seed``."""
    assert sealed[:14] == b"ROGATORYSEAL\x01\x01"
    header, wrapped = sealed[: 14 + 32 + 1168], sealed[14 + 32 : 14 + 32 + 1168]
    file_key = _hpke_open(wrapped[:1120], wrapped[1120:], seed, info=header[: 14 + 32])
    return _open_chunks(header, file_key, sealed[len(header) :])


def open_beside(sealed: bytes, file_key: bytes) -> bytes:
    """Open a stream encrypted under ``file_key``."""
    assert sealed[:14] == b"ROGATORYSEAL\x01\x02"
    return _open_chunks(sealed[:14], file_key, sealed[14:])


def _open_chunks(header: bytes, file_key: bytes, content: bytes) -> bytes:
    (aead, prefix), size = content_key(header, file_key), 65536 + 16
    chunks = [content[start : start + size] for start in range(0, len(content), size)]
    return b"".join(
        aead.decrypt(prefix + number.to_bytes(4, "big") + bytes([chunk is chunks[-1]]), chunk, None)
        for number, chunk in enumerate(chunks)
    )


def content_key(header: bytes, file_key: bytes) -> tuple[AESGCM, bytes]:
    """What the chunks are encrypted with, and what their nonces begin with."""
    drawn = _expand(_extract(hashlib.sha256(header).digest(), file_key), b"rogatory seal 1 content", 32 + 7)
    return AESGCM(drawn[:32]), drawn[32:]


def _hpke_open(enc: bytes, ciphertext: bytes, seed: bytes, info: bytes) -> bytes:
    key, nonce = hpke_key(_x_wing(enc, seed), info)
    return AESGCM(key).decrypt(nonce, ciphertext, b"")


def hpke_key(shared: bytes, info: bytes) -> tuple[bytes, bytes]:
    """The key and the nonce of the one message, from the shared secret."""
    secret = _labeled_extract(shared, b"secret", b"")
    context = b"\x00" + _labeled_extract(b"", b"psk_id_hash", b"") + _labeled_extract(b"", b"info_hash", info)
    return _labeled_expand(secret, b"key", context, 32), _labeled_expand(secret, b"base_nonce", context, 12)


def _x_wing(enc: bytes, seed: bytes) -> bytes:
    expanded = hashlib.shake_256(seed).digest(96)
    curve = X25519PrivateKey.from_private_bytes(expanded[64:])
    lattice_secret = MLKEM768PrivateKey.from_seed_bytes(expanded[:64]).decapsulate(enc[:1088])
    curve_secret = curve.exchange(X25519PublicKey.from_public_bytes(enc[1088:]))
    return x_wing_secret(lattice_secret, curve_secret, enc[1088:], curve.public_key().public_bytes_raw())


def x_wing_secret(lattice_secret: bytes, curve_secret: bytes, share: bytes, public: bytes) -> bytes:
    """The two secrets made into one, bound to the passing X25519 key and the recipient's."""
    label = bytes.fromhex("5c2e2f2f5e5c")
    return hashlib.sha3_256(lattice_secret + curve_secret + share + public + label).digest()


def _labeled_extract(salt: bytes, label: bytes, material: bytes) -> bytes:
    return _extract(salt, b"HPKE-v1" + SUITE_ID + label + material)


def _labeled_expand(key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return _expand(key, length.to_bytes(2, "big") + b"HPKE-v1" + SUITE_ID + label + info, length)


def _extract(salt: bytes, material: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), material, "sha256")


def _expand(key: bytes, info: bytes, length: int) -> bytes:
    output, block, number = b"", b"", 1
    while len(output) < length:
        block = hmac.digest(key, block + info + bytes([number]), "sha256")
        output, number = output + block, number + 1
    return output[:length]
