"""A node's keys: one to sign with (ECDSA P-256, with its certificate) and one to open seals with (X-Wing).

The opening key is the hybrid of ML-KEM-768 and X25519 known as X-Wing (draft-connolly-cfrg-xwing-kem; HPKE KEM
0x647a): its private half is a seed of 32 bytes, its public half 1,184 bytes of ML-KEM-768 and 32 of X25519.
"""

from datetime import datetime

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from rogatory.kernel.states import StateCode

SigningKey = ec.EllipticCurvePrivateKey


class OpeningKey(msgspec.Struct, frozen=True):
    """The private key seals are opened with; ``seed`` is secret."""

    seed: bytes

    def sealing_key(self) -> "SealingKey":
        """The public half."""
        raise NotImplementedError


class SealingKey(msgspec.Struct, frozen=True):
    """The public key others seal with: ``raw`` is 1,216 bytes."""

    raw: bytes

    def key_id(self) -> bytes:
        """The 32 bytes that name it in a sealed stream: the SHA-256 of ``raw``."""
        raise NotImplementedError


def make_signing_key() -> SigningKey:
    """A new ECDSA P-256 key, drawn by the cryptographic library."""
    raise NotImplementedError


def make_opening_key() -> OpeningKey:
    """A new opening key, drawn by the cryptographic library."""
    raise NotImplementedError


def make_certificate(
    key: SigningKey, *, node: str, state: StateCode, not_before: datetime, not_after: datetime
) -> x509.Certificate:
    """A self-signed certificate: common name ``node``, country ``state``, valid between two aware times."""
    raise NotImplementedError


def certificate_bytes(certificate: x509.Certificate) -> bytes:
    """The certificate in DER."""
    raise NotImplementedError


def read_certificate(data: bytes) -> x509.Certificate:
    """Read a DER certificate over an ECDSA P-256 key. Raises ``KeyUnreadable``."""
    raise NotImplementedError


def lock_signing_key(key: SigningKey, passphrase: bytes) -> bytes:
    """The key as encrypted PKCS#8 in PEM, for storage."""
    raise NotImplementedError


def unlock_signing_key(data: bytes, passphrase: bytes) -> SigningKey:
    """The key back. Raises ``KeyUnreadable`` for a wrong passphrase or anything else."""
    raise NotImplementedError


def lock_opening_key(key: OpeningKey, passphrase: bytes) -> bytes:
    """The key encrypted with AES-256-GCM under a scrypt-derived key, for storage (see docs/protocol.md)."""
    raise NotImplementedError


def unlock_opening_key(data: bytes, passphrase: bytes) -> OpeningKey:
    """The key back. Raises ``KeyUnreadable`` for a wrong passphrase or anything else."""
    raise NotImplementedError


def fingerprint(certificate: x509.Certificate, sealing_key: SealingKey) -> str:
    """What an officer reads to another over the telephone: 64 hexadecimal digits in groups of four.

    It is the SHA-256 over the certificate's SHA-256 and the sealing key's SHA-256, so it names both.
    """
    raise NotImplementedError


class KeyUnreadable(ValueError):
    """Bytes that give no key: damaged, of another kind, or locked with another passphrase."""
