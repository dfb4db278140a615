"""A node's description as its authority signs it: its keys of today, what was revoked, and its addresses.

The authority is the one officers compare; whoever holds only the signing key can change nothing here.
"""

import base64
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from cryptography import x509

from rogatory.kernel.canonical import canonical_bytes
from rogatory.ledger.entries import utc_text
from rogatory.ledger.signing import from_base64, open_statement, sign_statement, signer_of
from rogatory.sealing.authorities import Use, is_authority, is_chain, is_for, is_issued_by, is_of
from rogatory.sealing.keys import (
    KeyUnreadable,
    SealingKey,
    SigningKey,
    certificate_bytes,
    certificate_key,
    read_certificate,
)

CERTIFIED_FORMAT = "rogatory_node/2"
LONGEST_CHAIN = 4
_LAST_NUMBER = 2**31 - 1
_Address = Annotated[str, msgspec.Meta(max_length=300)]
_Certificate = Annotated[str, msgspec.Meta(max_length=16_000)]
_Digest = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class Description(msgspec.Struct, frozen=True, kw_only=True):
    """What an authority certifies of its node.

    ``authority`` begins with the node's own, and goes on with who certified that. Of two descriptions the one
    with the higher ``number`` counts. ``revoked`` are the SHA-256 of certificates nobody is to believe.
    ``mail_url`` is where mail is taken by mutual TLS; empty where it goes to ``exchange_url``.
    """

    state: str
    name: str
    exchange_url: str
    number: int
    issued_at: datetime
    authority: tuple[x509.Certificate, ...]
    certificate: x509.Certificate
    sealing_key: SealingKey
    tls_certificate: x509.Certificate | None = None
    mail_url: str = ""
    revoked: tuple[str, ...] = ()


class _Wire(msgspec.Struct, frozen=True, kw_only=True):
    format: Literal["rogatory_node/2"]
    state: Annotated[str, msgspec.Meta(min_length=2, max_length=2)]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    exchange_url: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    number: Annotated[int, msgspec.Meta(ge=1, le=_LAST_NUMBER)]
    issued_at: datetime
    authority: Annotated[tuple[_Certificate, ...], msgspec.Meta(min_length=1, max_length=LONGEST_CHAIN)]
    certificate: _Certificate
    sealing_key: Annotated[str, msgspec.Meta(max_length=4_000)]
    tls_certificate: _Certificate = ""
    mail_url: _Address = ""
    revoked: Annotated[tuple[_Digest, ...], msgspec.Meta(max_length=400)] = ()


class NotCertified(ValueError):
    """A description whose certificates do not hold together."""


def sign_description(description: Description, authority_key: SigningKey) -> bytes:
    """The description as other nodes get it."""
    wire = {
        "format": CERTIFIED_FORMAT,
        "state": description.state,
        "name": description.name,
        "exchange_url": description.exchange_url,
        "number": description.number,
        "issued_at": utc_text(description.issued_at),
        "authority": [_base64(one) for one in description.authority],
        "certificate": _base64(description.certificate),
        "sealing_key": base64.b64encode(description.sealing_key.raw).decode("ascii"),
        "tls_certificate": _base64(description.tls_certificate) if description.tls_certificate else "",
        "mail_url": description.mail_url,
        "revoked": list(description.revoked),
    }
    return sign_statement(canonical_bytes(wire), signer_of(authority_key), authority_key.public_key())


def read_description(signed: bytes, body: bytes) -> Description:
    """Read ``body``, which ``signed`` carries, and check every signature.

    Raises ``NotCertified``, ``StatementBroken``, ``KeyUnreadable`` or msgspec's own. Whose authority it is, is
    for the caller, who knows which one officers compared.
    """
    wire = _DECODER.decode(body)
    authority = _certificates(wire.authority)
    certificate = _certificate(wire.certificate)
    tls = _certificate(wire.tls_certificate) if wire.tls_certificate else None
    _require_chain(wire.state, authority, certificate, tls)
    open_statement(signed, [certificate_key(authority[0])])
    return Description(
        state=wire.state,
        name=wire.name,
        exchange_url=wire.exchange_url,
        number=wire.number,
        issued_at=wire.issued_at,
        authority=authority,
        certificate=certificate,
        sealing_key=SealingKey(from_base64(wire.sealing_key)),
        tls_certificate=tls,
        mail_url=wire.mail_url,
        revoked=wire.revoked,
    )


def _require_chain(
    state: str,
    authority: Sequence[x509.Certificate],
    certificate: x509.Certificate,
    tls: x509.Certificate | None,
) -> None:
    own = authority[0]
    if not is_chain(authority) or not is_authority(own) or not is_of(own, state):
        raise NotCertified
    if not (is_issued_by(certificate, own) and is_for(certificate, Use.SIGNING) and is_of(certificate, state)):
        raise NotCertified
    if tls is not None and not (is_issued_by(tls, own) and is_for(tls, Use.TLS) and is_of(tls, state)):
        raise NotCertified


def _certificates(texts: Sequence[str]) -> tuple[x509.Certificate, ...]:
    own, *issuers = texts
    return (_certificate(own), *(_issuer(text) for text in issuers))


def _certificate(text: str) -> x509.Certificate:
    return read_certificate(from_base64(text))


def _issuer(text: str) -> x509.Certificate:
    """An authority above the node's own: its key may be of any kind."""
    try:
        return x509.load_der_x509_certificate(from_base64(text))
    except (ValueError, TypeError, x509.InvalidVersion):
        raise KeyUnreadable from None


def _base64(certificate: x509.Certificate) -> str:
    return base64.b64encode(certificate_bytes(certificate)).decode("ascii")


_DECODER = msgspec.json.Decoder(_Wire)
