"""Our own keys as time goes on: new ones certified by our authority, earlier ones kept for mail on its way."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from secrets import token_hex

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from django.conf import settings

from rogatory.exchange.certificates import ON_ITS_WAY, digest
from rogatory.exchange.certified import LONGEST_CHAIN
from rogatory.exchange.descriptor import read_descriptor
from rogatory.exchange.identity import (
    AUTHORITY,
    AUTHORITY_VALID_FOR,
    certificates,
    describe,
    keep_certificates,
    make_certified,
    own_identity,
)
from rogatory.exchange.keyring import KeptOpening, Keyring, read_keyring
from rogatory.kernel.states import state_code
from rogatory.sealing.authorities import Use, is_chain, is_of, make_authority, request_for_authority
from rogatory.sealing.keys import (
    SigningKey,
    certificate_bytes,
    certificate_key,
    is_valid,
    make_opening_key,
    make_signing_key,
)
from rogatory.store import keyfiles
from rogatory.store.signing_keys import Held, where_new_keys_go

AuthorityAway = keyfiles.NoKeyFile
"""Raised while the authority's key is not in the keys folder: it was taken offline, or never made."""


class Key(StrEnum):
    """The keys a node renews."""

    SIGNING = "signing"
    OPENING = "opening"
    TLS = "tls"


class NoSuchCertificate(LookupError):
    """No earlier signing certificate of ours has this digest, or it is revoked already."""


class AuthorityNotNow(ValueError):
    """Our authority's certificate has not begun by our clock, or has ended: it vouches for nothing."""


class NotOurAuthority(ValueError):
    """Certificates that are not for our authority's key, or do not certify one another."""


def renew(which: Collection[Key], at: datetime, *, revoke: bool = False, earlier: str = "") -> Keyring:
    """Make these keys anew and describe them.

    A new signing key lives where ``node.toml`` says now, wherever the one before does. With ``revoke`` the
    certificates they replace are named as ones nobody is to believe any more, with ``earlier`` the one for
    signing we had before that has this SHA-256. Raises ``AuthorityAway``, ``AuthorityNotNow``,
    ``CannotSign`` or ``NoSuchCertificate``, nothing changed.
    """
    authority_key, keyring = keyfiles.signing_key(AUTHORITY), read_keyring()
    if not is_valid(certificates(AUTHORITY)[0], at):
        raise AuthorityNotNow
    name = f"{keyring.number + 1}-{token_hex(4)}"  # never that of a key a broken try left behind
    if earlier:
        keyring = _revoke_earlier(keyring, earlier)
    if Key.SIGNING in which:
        keyring = _new_signing(keyring, f"node-{name}", authority_key, at, revoke=revoke)
    if Key.OPENING in which:
        keyring = _new_opening(keyring, f"node-{name}", at)
    if Key.TLS in which:
        make_certified(f"tls-{name}", Use.TLS, Held.FILE, authority_key, at)
        keyring = _without(keyring, keyring.tls) if revoke and keyring.tls else keyring
        keyring = msgspec.structs.replace(keyring, tls=f"tls-{name}")
    gone = tuple(kept for kept in keyring.earlier_opening if kept.until <= at)
    kept = tuple(kept for kept in keyring.earlier_opening if kept.until > at)
    describe(msgspec.structs.replace(keyring, earlier_opening=kept), authority_key, at)
    for one in gone:
        keyfiles.destroy_opening_key(one.name)
    return read_keyring()


def make_own_authority(at: datetime) -> None:
    """Make the node an authority of its own, or that authority's certificate anew, and certify its keys by it.

    Of an earlier node officers elsewhere must compare the new fingerprint; the old keys stay for what is on its
    way.
    """
    try:
        key = keyfiles.signing_key(AUTHORITY)
    except keyfiles.NoKeyFile:
        key = make_signing_key()
        keyfiles.keep_signing_key(AUTHORITY, key)
    configuration = settings.NODE.configuration
    authority = make_authority(
        key,
        node=configuration.name[:64],
        state=state_code(configuration.state),
        not_before=at,
        not_after=at + AUTHORITY_VALID_FOR,
        exercise=configuration.rehearsal,
    )
    keep_certificates(AUTHORITY, (authority,))
    renew({Key.SIGNING, Key.TLS}, at)


def has_moved() -> bool:
    """Whether our description names other addresses than our configuration does now."""
    try:
        own = own_identity()
    except keyfiles.NoKeyFile:
        return False
    if not own.description:
        return False
    described = read_descriptor(own.description)
    ours = own.exchange_url, settings.NODE.configuration.mail_url.rstrip("/")
    return (described.described_url, described.mail_url) != ours


def authority_request() -> bytes:
    """What an authority of our State is to certify, in PEM: our authority's key. Raises ``AuthorityAway``."""
    configuration = settings.NODE.configuration
    request = request_for_authority(
        keyfiles.signing_key(AUTHORITY),
        node=configuration.name[:64],
        state=state_code(configuration.state),
        exercise=configuration.rehearsal,
    )
    return request.public_bytes(serialization.Encoding.PEM)


def bring_authority(pem: bytes, at: datetime) -> None:
    """Take a chain (PEM, our authority's certificate first) that an authority of our State gave.

    Signing and TLS keys are made anew under it. Raises ``NotOurAuthority`` and ``AuthorityAway``.
    """
    key = keyfiles.signing_key(AUTHORITY)
    try:
        chain = tuple(x509.load_pem_x509_certificates(pem))
    except ValueError:
        raise NotOurAuthority from None
    if not _is_ours(chain, key) or not is_valid(chain[0], at):
        raise NotOurAuthority
    keep_certificates(AUTHORITY, chain)
    renew({Key.SIGNING, Key.TLS}, at)


def _revoke_earlier(keyring: Keyring, named: str) -> Keyring:
    known = {digest(certificate_bytes(certificates(name)[0])) for name in keyring.earlier_signing}
    if named not in known.difference(keyring.revoked):
        raise NoSuchCertificate(named)
    return msgspec.structs.replace(keyring, revoked=(*keyring.revoked, named))


def _is_ours(chain: tuple[x509.Certificate, ...], key: SigningKey) -> bool:
    if not 1 <= len(chain) <= LONGEST_CHAIN or not is_chain(chain):
        return False
    return is_of(chain[0], settings.NODE.configuration.state) and certificate_key(chain[0]) == key.public_key()


def _new_signing(
    keyring: Keyring, name: str, authority_key: SigningKey, at: datetime, *, revoke: bool
) -> Keyring:
    held = where_new_keys_go()
    make_certified(name, Use.SIGNING, held, authority_key, at)
    keyring = _without(keyring, keyring.signing) if revoke else keyring
    earlier = (*keyring.earlier_signing, keyring.signing)
    return msgspec.structs.replace(keyring, signing=name, held=held, earlier_signing=earlier)


def _without(keyring: Keyring, name: str) -> Keyring:
    """The keyring, with the certificate of this key named as one nobody is to believe any more."""
    named = digest(certificate_bytes(certificates(name)[0]))
    return msgspec.structs.replace(keyring, revoked=(*keyring.revoked, named))


def _new_opening(keyring: Keyring, name: str, at: datetime) -> Keyring:
    keyfiles.keep_opening_key(name, make_opening_key())
    kept = KeptOpening(keyring.opening, at + ON_ITS_WAY)
    return msgspec.structs.replace(keyring, opening=name, earlier_opening=(*keyring.earlier_opening, kept))
