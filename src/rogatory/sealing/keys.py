"""A node's keys: one to sign with (ECDSA P-256, with its certificate) and one to open seals with (X-Wing).

The opening key is the hybrid of ML-KEM-768 and X25519 known as X-Wing (draft-connolly-cfrg-xwing-kem; HPKE KEM
0x647a): its private half is a seed of 32 bytes, its public half 1,184 bytes of ML-KEM-768 and 32 of X25519.
"""

import base64
import hashlib
from datetime import datetime
from functools import lru_cache

import msgspec
from cryptography import x509
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, hpke, serialization
from cryptography.hazmat.primitives.asymmetric import ec, mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.x509.oid import NameOID

from rogatory.kernel.canonical import canonical_bytes
from rogatory.kernel.states import StateCode

SigningKey = ec.EllipticCurvePrivateKey

_SEED_BYTES = 32
_MLKEM_SEED_BYTES = 64
_MLKEM_PUBLIC_BYTES = 1184
_PUBLIC_BYTES = _MLKEM_PUBLIC_BYTES + 32
_LOCKED_FORMAT = "rogatory_opening_key/1"
_ONLY_NONCE = bytes(12)
_EXERCISE = "EXERCISE"
"""The organisational unit in the certificate of a node that is for exercises alone."""


class KeyUnreadable(ValueError):
    """Bytes that give no key: damaged, of another kind, or locked with another passphrase."""


class OpeningKey(msgspec.Struct, frozen=True):
    """The private key seals are opened with; ``seed`` is secret. Raises ``KeyUnreadable`` for a wrong size."""

    seed: bytes

    def __post_init__(self) -> None:
        """A seed has one length."""
        if len(self.seed) != _SEED_BYTES:
            raise KeyUnreadable

    def __repr__(self) -> str:
        """Nothing of the seed: it must not reach a log."""
        return "OpeningKey(…)"

    def sealing_key(self) -> "SealingKey":
        """The public half."""
        lattice, curve = _halves(self.seed)
        return SealingKey(
            lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw(),
        )

    def hybrid(self) -> hpke.MLKEM768X25519PrivateKey:
        """The key as the cryptographic library wants it."""
        return hpke.MLKEM768X25519PrivateKey(*_halves(self.seed))


@lru_cache(maxsize=16)
def _halves(seed: bytes) -> tuple[mlkem.MLKEM768PrivateKey, x25519.X25519PrivateKey]:
    """Both private keys of a seed; a node has few, and drawing them anew for every message would take long."""
    expanded = hashlib.shake_256(seed).digest(_MLKEM_SEED_BYTES + 32)
    return (
        mlkem.MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_BYTES]),
        x25519.X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_BYTES:]),
    )


class SealingKey(msgspec.Struct, frozen=True):
    """The public key others seal with: ``raw`` is 1,216 bytes. Raises ``KeyUnreadable`` for anything else."""

    raw: bytes

    def __post_init__(self) -> None:
        """Refuse what is no key before it is used."""
        if len(self.raw) != _PUBLIC_BYTES:
            raise KeyUnreadable
        self.hybrid()

    def key_id(self) -> bytes:
        """The 32 bytes that name it in a sealed stream: the SHA-256 of ``raw``."""
        return hashlib.sha256(self.raw).digest()

    def hybrid(self) -> hpke.MLKEM768X25519PublicKey:
        """The key as the cryptographic library wants it."""
        return _public_halves(self.raw)


@lru_cache(maxsize=512)
def _public_halves(raw: bytes) -> hpke.MLKEM768X25519PublicKey:
    try:
        return hpke.MLKEM768X25519PublicKey(
            mlkem.MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC_BYTES]),
            x25519.X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC_BYTES:]),
        )
    except ValueError:
        raise KeyUnreadable from None


def make_signing_key() -> SigningKey:
    """A new ECDSA P-256 key, drawn by the cryptographic library."""
    return ec.generate_private_key(ec.SECP256R1())


def make_opening_key() -> OpeningKey:
    """A new opening key, drawn by the cryptographic library."""
    return OpeningKey(AESGCM.generate_key(8 * _SEED_BYTES))


def make_certificate(
    key: SigningKey,
    *,
    node: str,
    state: StateCode,
    not_before: datetime,
    not_after: datetime,
    exercise: bool = False,
) -> x509.Certificate:
    """A self-signed certificate: common name ``node``, country ``state``, valid between two aware times.

    A node for ``exercise`` alone says so in its certificate, so that every signature of it does for ever.
    """
    name = subject_name(node, state, exercise=exercise)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(not_before)
        .not_valid_after(not_after)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(signs_only(), critical=True)
        .sign(key, hashes.SHA256())
    )


def subject_name(node: str, state: StateCode, *, exercise: bool = False) -> x509.Name:
    """Whom a certificate is for: the State as country, the node as common name, and whether it exercises."""
    unit = [x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, _EXERCISE)] if exercise else []
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, state),
            *unit,
            x509.NameAttribute(NameOID.COMMON_NAME, node),
        ]
    )


def is_for_exercise(certificate: x509.Certificate) -> bool:
    """Whether a certificate says that its node is for exercises alone."""
    units = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME)
    return any(unit.value == _EXERCISE for unit in units)


def signs_only() -> x509.KeyUsage:
    """What the key of a signing certificate may be used for, and nothing else."""
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def is_valid(certificate: x509.Certificate, at: datetime) -> bool:
    """Whether a certificate has begun by then and not ended, both ends included."""
    return certificate.not_valid_before_utc <= at <= certificate.not_valid_after_utc


def certificate_bytes(certificate: x509.Certificate) -> bytes:
    """The certificate in DER."""
    return certificate.public_bytes(serialization.Encoding.DER)


@lru_cache(maxsize=512)
def read_certificate(data: bytes) -> x509.Certificate:
    """Read a DER certificate over an ECDSA P-256 key. Raises ``KeyUnreadable``."""
    try:
        certificate = x509.load_der_x509_certificate(data)
        certificate_key(certificate)
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion):
        raise KeyUnreadable from None
    return certificate


def certificate_key(certificate: x509.Certificate) -> ec.EllipticCurvePublicKey:
    """The P-256 key a certificate names. Raises ``KeyUnreadable`` when it names another kind."""
    key = certificate.public_key()
    if not (isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)):
        raise KeyUnreadable
    return key


def lock_signing_key(key: SigningKey, passphrase: bytes) -> bytes:
    """The key as encrypted PKCS#8 in PEM, for storage."""
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase),
    )


def unlock_signing_key(data: bytes, passphrase: bytes) -> SigningKey:
    """The key back. Raises ``KeyUnreadable`` for a wrong passphrase or anything else."""
    try:
        key = serialization.load_pem_private_key(data, passphrase)
    except (ValueError, TypeError):
        raise KeyUnreadable from None
    if not (isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1)):
        raise KeyUnreadable
    return key


class _Locked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    salt: str
    locked: str


def lock_opening_key(key: OpeningKey, passphrase: bytes) -> bytes:
    """The key encrypted with AES-256-GCM under a scrypt-derived key, for storage (see docs/protocol.md)."""
    salt = AESGCM.generate_key(256)
    # One nonce is enough: the salt is fresh, so the key it gives locks this one seed and nothing else.
    locked = AESGCM(_stretch(passphrase, salt)).encrypt(_ONLY_NONCE, key.seed, _LOCKED_FORMAT.encode())
    salt_text, locked_text = (base64.b64encode(data).decode() for data in (salt, locked))
    return canonical_bytes(_Locked(format=_LOCKED_FORMAT, salt=salt_text, locked=locked_text))


def unlock_opening_key(data: bytes, passphrase: bytes) -> OpeningKey:
    """The key back. Raises ``KeyUnreadable`` for a wrong passphrase or anything else."""
    try:
        stored = msgspec.json.decode(data, type=_Locked)
        salt, locked = (base64.b64decode(text, validate=True) for text in (stored.salt, stored.locked))
        seed = AESGCM(_stretch(passphrase, salt)).decrypt(_ONLY_NONCE, locked, stored.format.encode())
    except (msgspec.MsgspecError, ValueError, InvalidTag):
        raise KeyUnreadable from None
    if stored.format != _LOCKED_FORMAT:
        raise KeyUnreadable
    return OpeningKey(seed)


def _stretch(passphrase: bytes, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(passphrase)


def fingerprint(certificate: x509.Certificate, sealing_key: SealingKey) -> str:
    """What an officer reads to another over the telephone: 64 hexadecimal digits in groups of four.

    It is the SHA-256 over the certificate's SHA-256 and the sealing key's SHA-256, so it names both.
    """
    return in_groups(hashlib.sha256(certificate_bytes(certificate)).digest() + sealing_key.key_id())


def in_groups(named: bytes) -> str:
    """The SHA-256 of ``named`` as an officer reads it out."""
    digits = hashlib.sha256(named).hexdigest().upper()
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))
