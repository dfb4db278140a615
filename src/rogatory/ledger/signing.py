"""Signed statements: bytes as signed, their ECDSA P-256 signature (SHA-256) and the key's fingerprint.

The signed bytes travel inside as base64, so that nobody ever needs to encode a statement again to check it.
"""

import base64
import binascii
from collections.abc import Callable, Iterable
from typing import Annotated

import msgspec
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from rogatory.kernel.canonical import canonical_bytes, sha256_hex

Signer = Callable[[bytes], bytes]
"""Signs bytes with ECDSA P-256 and SHA-256 and gives the DER signature; a token may stand behind it."""

PublicKey = ec.EllipticCurvePublicKey


class StatementBroken(ValueError):
    """A signed statement that does not hold; ``code`` says why."""

    def __init__(self, code: str) -> None:
        """``code`` is ``unreadable``, ``unknown-key`` or ``wrong-signature``."""
        super().__init__(code)
        self.code = code


class NotAKey(ValueError):
    """Bytes that hold no ECDSA P-256 public key."""


class _Signed(
    msgspec.Struct, frozen=True, tag_field="format", tag="ledger_signed/1", forbid_unknown_fields=True
):
    body: str
    key: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
    signature: str


def signer_of(key: ec.EllipticCurvePrivateKey) -> Signer:
    """A signer over a private key held in memory."""
    return lambda message: key.sign(message, ec.ECDSA(hashes.SHA256()))


def key_fingerprint(key: PublicKey) -> str:
    """SHA-256 over the key's SubjectPublicKeyInfo in DER, as hexadecimal digits."""
    return sha256_hex(public_key_bytes(key))


def public_key_bytes(key: PublicKey) -> bytes:
    """The key's SubjectPublicKeyInfo in DER."""
    return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def read_public_key(data: bytes) -> PublicKey:
    """Read a P-256 public key from a key or a certificate, in PEM or DER. Raises ``NotAKey``."""
    for reader in _READERS:
        try:
            key = reader(data)
        except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion):
            continue
        if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
            return key
    raise NotAKey


_READERS: tuple[Callable[[bytes], object], ...] = (
    serialization.load_pem_public_key,
    serialization.load_der_public_key,
    lambda data: x509.load_pem_x509_certificate(data).public_key(),
    lambda data: x509.load_der_x509_certificate(data).public_key(),
)


def sign_statement(body: bytes, sign: Signer, key: PublicKey) -> bytes:
    """``body`` with its signature, as bytes to keep and hand on. ``key`` is the public half of ``sign``."""
    return canonical_bytes(
        _Signed(body=_to_base64(body), key=key_fingerprint(key), signature=_to_base64(sign(body)))
    )


def open_statement(signed: bytes, keys: Iterable[PublicKey]) -> bytes:
    """The body of a statement signed by one of ``keys``. Raises ``StatementBroken``."""
    statement = _read(signed)
    key = next((key for key in keys if key_fingerprint(key) == statement.key), None)
    if key is None:
        raise StatementBroken("unknown-key")
    body, signature = from_base64(statement.body), from_base64(statement.signature)
    try:
        key.verify(signature, body, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        raise StatementBroken("wrong-signature") from None
    return body


def unverified_body(signed: bytes) -> bytes:
    """The body of a statement, its signature not looked at. Raises ``StatementBroken`` when unreadable."""
    return from_base64(_read(signed).body)


def _read(signed: bytes) -> _Signed:
    try:
        return _DECODER.decode(signed)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise StatementBroken("unreadable") from None


def _to_base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def from_base64(text: str) -> bytes:
    """Decode strict base64: one text for one value. Raises ``StatementBroken`` for anything else."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise StatementBroken("unreadable") from None
    if _to_base64(data) != text:
        raise StatementBroken("unreadable")
    return data


_DECODER = msgspec.json.Decoder(_Signed)
