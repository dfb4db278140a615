"""A node's description of itself, signed by its authority or, in the first form, with the key inside it.

The signature proves that whoever wrote it holds the key; whose key it is, an officer finds out by comparing
the fingerprint over another channel.
"""

import base64
import unicodedata
from typing import Annotated, Literal

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from rogatory.exchange.certified import CERTIFIED_FORMAT, Description, NotCertified, read_description
from rogatory.exchange.identity import Identity
from rogatory.exchange.network import BadAddress, checked_address
from rogatory.kernel.canonical import canonical_bytes
from rogatory.kernel.states import NoSuchState, StateCode, state_code
from rogatory.ledger.signing import (
    StatementBroken,
    from_base64,
    open_statement,
    sign_statement,
    unverified_body,
)
from rogatory.sealing.authorities import authority_fingerprint
from rogatory.sealing.keys import KeyUnreadable, SealingKey, certificate_bytes, fingerprint, read_certificate

_SEALING_KEY_BYTES = 1216


class DescriptorRefused(ValueError):
    """A description that cannot be believed; ``args[0]`` is the code of the sentence that says why."""


class Descriptor(msgspec.Struct, frozen=True, kw_only=True):
    """A description whose signature holds. It says who its holder claims to be, not who they are.

    ``exchange_url`` is where we reach the node, ``described_url`` where it says so. Where an authority signed
    it, ``authority`` is that, and the rest below is as in ``certified.Description``.
    """

    state: StateCode
    name: str
    exchange_url: str
    certificate: x509.Certificate
    sealing_key: SealingKey
    described_url: str = ""
    authority: x509.Certificate | None = None
    number: int = 0
    tls_certificate: x509.Certificate | None = None
    mail_url: str = ""
    revoked: tuple[str, ...] = ()

    @property
    def fingerprint(self) -> str:
        """64 hexadecimal digits in groups of four: of the authority, or of certificate and sealing key."""
        if self.authority is not None:
            return authority_fingerprint(self.authority)
        return fingerprint(self.certificate, self.sealing_key)


class _Form(msgspec.Struct, frozen=True):
    format: str


class _Wire(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: Literal["rogatory_node/1"]
    state: Annotated[str, msgspec.Meta(min_length=2, max_length=2)]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    exchange_url: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    certificate: Annotated[str, msgspec.Meta(max_length=16_000)]
    sealing_key: Annotated[str, msgspec.Meta(max_length=4_000)]


def signed_descriptor(own: Identity) -> bytes:
    """Our own description, as other nodes fetch it."""
    if own.description:
        return own.description
    wire = _Wire(
        format="rogatory_node/1",
        state=own.state,
        name=own.name,
        exchange_url=own.exchange_url,
        certificate=_base64(certificate_bytes(own.certificate)),
        sealing_key=_base64(own.opening_key.sealing_key().raw),
    )
    return sign_statement(canonical_bytes(wire), own.sign, own.public_key)


def read_descriptor(signed: bytes) -> Descriptor:
    """Read a description and check its signature. Raises ``DescriptorRefused``."""
    try:
        body = unverified_body(signed)
        if msgspec.json.decode(body, type=_Form).format == CERTIFIED_FORMAT:
            return _certified(read_description(signed, body))
        claimed = msgspec.json.decode(body, type=_Wire)
        descriptor = _believable(claimed)
        open_statement(signed, [_public_key(descriptor.certificate)])
    except StatementBroken as broken:
        raise DescriptorRefused(f"exchange-descriptor-{broken.code}") from None
    except NotCertified:
        raise DescriptorRefused("exchange-descriptor-not-certified") from None
    except (msgspec.MsgspecError, KeyUnreadable, UnicodeError):
        raise DescriptorRefused("exchange-descriptor-unreadable") from None
    return descriptor


def _certified(described: Description) -> Descriptor:
    state, address = _checked(described.state, described.exchange_url)
    _require_plain(described.name)
    return Descriptor(
        state=state,
        name=described.name,
        exchange_url=address,
        described_url=address,
        certificate=described.certificate,
        sealing_key=described.sealing_key,
        authority=described.authority[0],
        number=described.number,
        tls_certificate=described.tls_certificate,
        mail_url=_checked(state, described.mail_url)[1] if described.mail_url else "",
        revoked=described.revoked,
    )


def _require_plain(name: str) -> None:
    if _hides_something(name):
        raise DescriptorRefused("exchange-descriptor-name")


def _checked(state: str, address: str) -> tuple[StateCode, str]:
    try:
        return state_code(state), checked_address(address)
    except NoSuchState:
        raise DescriptorRefused("exchange-descriptor-state") from None
    except BadAddress as bad:
        raise DescriptorRefused(bad.args[0]) from None


def _believable(claimed: _Wire) -> Descriptor:
    state, address = _checked(claimed.state, claimed.exchange_url)
    _require_plain(claimed.name)
    raw = from_base64(claimed.sealing_key)
    if len(raw) != _SEALING_KEY_BYTES:
        raise DescriptorRefused("exchange-descriptor-unreadable")
    return Descriptor(
        state=state,
        name=claimed.name,
        exchange_url=address,
        described_url=address,
        certificate=read_certificate(from_base64(claimed.certificate)),
        sealing_key=SealingKey(raw),
    )


def _hides_something(name: str) -> bool:
    """Whether a sign in it is not seen, or turns the direction of what stands after it on a page."""
    return any(unicodedata.category(sign)[0] == "C" for sign in name)


def _public_key(certificate: x509.Certificate) -> ec.EllipticCurvePublicKey:
    key = certificate.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise DescriptorRefused("exchange-descriptor-unreadable")
    return key


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
