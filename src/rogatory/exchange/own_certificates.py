"""Our own keys and certificates as they stand, told with what others make of them."""

from datetime import datetime
from itertools import pairwise
from typing import Literal

import msgspec
from cryptography import x509
from cryptography.x509.oid import NameOID

from rogatory.exchange.certificates import ON_ITS_WAY, digest
from rogatory.exchange.certified import read_description
from rogatory.exchange.identity import AUTHORITY, Identity, certificates, own_identity
from rogatory.exchange.keyring import Keyring, read_keyring
from rogatory.exchange.models import Peer
from rogatory.ledger.signing import unverified_body
from rogatory.sealing.keys import OpeningKey, certificate_bytes
from rogatory.store import keyfiles

Kind = Literal["signing", "opening", "tls", "authority", "issuer"]


class OwnKey(msgspec.Struct, frozen=True, kw_only=True):
    """A key of ours. ``named`` is the SHA-256 of its certificate, or the identifier of an opening key.

    ``not_after`` is when its certificate ends, nothing for an opening key, which has none. ``believed_until``
    is set once it was replaced: until then others take what it signed, and mail sealed to it is opened.
    ``by`` names who certified an authority, empty where it stands by itself.
    """

    kind: Kind
    named: str
    not_after: datetime | None = None
    believed_until: datetime | None = None
    revoked: bool = False
    by: str = ""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a confirmed State has our description of today: the number it last said it had, and when."""

    state: str
    route: Literal["network", "folder"]
    number: int
    at: datetime | None


class Described(msgspec.Struct, frozen=True):
    """Our description of today: its number and when our authority signed it."""

    number: int
    at: datetime


def own_keys() -> tuple[OwnKey, ...]:
    """Every key of ours that is in use or still counts for somebody, those of today first."""
    keyring, own = read_keyring(), own_identity()
    today = [_signing(keyring, own.certificate, None), _opening(own.opening_key, None)]
    if own.tls_certificate:
        today.append(_certified("tls", own.tls_certificate))
    if keyring.description:
        today += _authorities()
    return (*today, *_earlier(keyring, own))


def described() -> Described | None:
    """Our description of today; nothing where no authority signs one."""
    signed = read_keyring().description.encode("ascii")
    if not signed:
        return None
    description = read_description(signed, unverified_body(signed))
    return Described(description.number, description.issued_at)


def authority_is_here() -> bool:
    """Whether our authority's key lies in the keys folder; it may be kept elsewhere between renewals."""
    return keyfiles.has_signing_key(AUTHORITY)


def note_told(address: str, number: int, at: datetime) -> None:
    """Remember that the node at ``address`` said it has our description of this number."""
    Peer.objects.filter(exchange_url=address, told_number__lte=number).update(told_number=number, told_at=at)


def has_been_told(state: str) -> bool:
    """Whether a confirmed State's node said it has our description of today, where we have one."""
    today = described()
    confirmed = Peer.objects.filter(state=state, status=Peer.Status.CONFIRMED)
    return today is None or confirmed.filter(told_number__gte=today.number).exists()


def told() -> tuple[Told, ...]:
    """What each confirmed State said it has, by its code."""
    rows = Peer.objects.filter(status=Peer.Status.CONFIRMED).order_by("state")
    listed = rows.values("state", "route", "told_number", "told_at")
    return tuple(
        msgspec.convert({**row, "number": row["told_number"], "at": row["told_at"]}, Told) for row in listed
    )


def _signing(keyring: Keyring, certificate: x509.Certificate, replaced_at: datetime | None) -> OwnKey:
    key = _certified("signing", certificate)
    until = replaced_at + ON_ITS_WAY if replaced_at else None
    return msgspec.structs.replace(key, believed_until=until, revoked=key.named in keyring.revoked)


def _opening(key: OpeningKey, until: datetime | None) -> OwnKey:
    return OwnKey(kind="opening", named=key.sealing_key().key_id().hex(), believed_until=until)


def _earlier(keyring: Keyring, own: Identity) -> tuple[OwnKey, ...]:
    # One was replaced when the next was made.
    followed_by = pairwise((*own.earlier_certificates, own.certificate))
    signing = [_signing(keyring, one, after.not_valid_before_utc) for one, after in followed_by]
    kept = zip(own.earlier_opening, keyring.earlier_opening, strict=True)
    opening = [_opening(key, one.until) for key, one in kept]
    return (*reversed(signing), *reversed(opening))


def _authorities() -> list[OwnKey]:
    own, *above = certificates(AUTHORITY)
    return [_certified("authority", own), *(_certified("issuer", one) for one in above)]


def _certified(kind: Kind, certificate: x509.Certificate) -> OwnKey:
    return OwnKey(
        kind=kind,
        named=digest(certificate_bytes(certificate)),
        not_after=certificate.not_valid_after_utc,
        by="" if certificate.issuer == certificate.subject else _common_name(certificate.issuer),
    )


def _common_name(name: x509.Name) -> str:
    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else name.rfc4514_string()
