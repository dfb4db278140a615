"""Who we are to other nodes: our names, our keys and certificates, and the address we can be reached at."""

import io
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from cryptography import x509
from django.conf import settings

from rogatory.exchange.certified import Description, sign_description
from rogatory.exchange.keyring import FIRST, Keyring, keep_keyring, read_keyring, stamp
from rogatory.kernel.states import StateCode, state_code
from rogatory.ledger.signing import PublicKey, Signer
from rogatory.sealing.authorities import Use, authority_fingerprint, certify, make_authority
from rogatory.sealing.container import Letter, build_container
from rogatory.sealing.keys import (
    OpeningKey,
    SigningKey,
    certificate_bytes,
    certificate_key,
    fingerprint,
    is_valid,
    make_opening_key,
    make_signing_key,
    read_certificate,
)
from rogatory.store import keyfiles
from rogatory.store.signing_keys import Held, held_in, where_new_keys_go

AUTHORITY = "authority"
FIRST_TLS = "tls"
_LONGEST_NAME = 64  # of a common name: X.520
VALID_FOR = timedelta(days=2 * 365)
AUTHORITY_VALID_FOR = timedelta(days=15 * 365)


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Our side of every exchange; the opening key opens our mail.

    ``sign`` raises ``CannotSign`` while the token that holds the signing key cannot be used.

    ``earlier_opening`` are keys we had before, for what is still on its way; ``earlier_certificates`` prove
    what we signed before. ``description`` is what our authority signed of us, the ``number`` the latest of
    those; without an authority there is none.
    """

    state: StateCode
    name: str
    exchange_url: str
    certificate: x509.Certificate
    sign: Signer
    public_key: PublicKey
    opening_key: OpeningKey
    authority: x509.Certificate | None = None
    tls_certificate: x509.Certificate | None = None
    description: bytes = b""
    number: int = 0
    earlier_opening: tuple[OpeningKey, ...] = ()
    earlier_certificates: tuple[x509.Certificate, ...] = ()

    @property
    def fingerprint(self) -> str:
        """What our officers read out to the other State's."""
        if self.authority is not None:
            return authority_fingerprint(self.authority)
        return fingerprint(self.certificate, self.opening_key.sealing_key())

    @property
    def public_keys(self) -> tuple[PublicKey, ...]:
        """Every key we ever signed with, today's first."""
        return (self.public_key, *(certificate_key(one) for one in self.earlier_certificates))

    def may_sign_at(self, at: datetime) -> bool:
        """Whether our certificate is valid then: else every reader refuses what is signed, and for good."""
        return is_valid(self.certificate, at)


def signed_container(letter: Letter, own: Identity, at: datetime) -> bytes:
    """A container of ours, under our signature of today. Raises ``ValueError`` for what cannot be sent."""
    out = io.BytesIO()
    build_container(letter, sign=own.sign, certificate=own.certificate, signed_at=at, out=out)
    return out.getvalue()


def make_identity(state: str, name: str, at: datetime) -> None:
    """Make the node's authority, keys and certificates, once. Raises ``KeyExists`` and ``CannotSign``."""
    authority_key = make_signing_key()
    authority = make_authority(
        authority_key,
        node=name[:_LONGEST_NAME],
        state=state_code(state),
        not_before=at,
        not_after=at + AUTHORITY_VALID_FOR,
        exercise=settings.NODE.configuration.rehearsal,
    )
    keyfiles.keep_signing_key(AUTHORITY, authority_key)
    keyfiles.keep_opening_key(FIRST, make_opening_key())
    keep_certificates(AUTHORITY, (authority,))
    held = where_new_keys_go()
    make_certified(FIRST, Use.SIGNING, held, authority_key, at)
    make_certified(FIRST_TLS, Use.TLS, Held.FILE, authority_key, at)
    describe(Keyring(tls=FIRST_TLS, held=held), authority_key, at)


def make_certified(key_name: str, use: Use, held: Held, authority_key: SigningKey, at: datetime) -> None:
    """Make a key of the node there, and its certificate. Raises ``KeyExists`` and ``CannotSign``."""
    certificate = certify(
        held_in(held).make(key_name),
        use,
        authority=certificates(AUTHORITY)[0],
        authority_key=authority_key,
        node=settings.NODE.configuration.name[:_LONGEST_NAME],
        host=urlsplit(own_address()).hostname or "localhost",
        not_before=at,
        not_after=at + VALID_FOR,
    )
    keep_certificates(key_name, (certificate,))


def describe(keyring: Keyring, authority_key: SigningKey, at: datetime) -> None:
    """Put ``keyring`` in force with a new description of it, signed by our authority."""
    configuration, number = settings.NODE.configuration, keyring.number + 1
    description = Description(
        state=configuration.state,
        name=configuration.name,
        exchange_url=own_address(),
        number=number,
        issued_at=at,
        authority=certificates(AUTHORITY),
        certificate=certificates(keyring.signing)[0],
        sealing_key=keyfiles.opening_key(keyring.opening).sealing_key(),
        tls_certificate=certificates(keyring.tls)[0] if keyring.tls else None,
        mail_url=configuration.mail_url.rstrip("/"),
        revoked=keyring.revoked,
    )
    signed = sign_description(description, authority_key)
    keep_keyring(msgspec.structs.replace(keyring, number=number, description=signed.decode("ascii")))


class _OwnIdentity:
    """The node's identity, read once for each keyring. Raises ``keyfiles.NoKeyFile`` and ``CannotSign``."""

    def __call__(self) -> Identity:
        return _identity(*stamp())

    def cache_clear(self) -> None:
        """Read it anew next time: the folder or the configuration is another one."""
        _identity.cache_clear()


own_identity = _OwnIdentity()


@lru_cache(maxsize=1)
def _identity(_keyring_file: str, _its_number: int, _its_time: int) -> Identity:
    keyring = read_keyring()
    opening, certificate = keyfiles.opening_key(keyring.opening), certificates(keyring.signing)[0]
    public_key = certificate_key(certificate)
    configuration = settings.NODE.configuration
    return Identity(
        state=state_code(configuration.state),
        name=configuration.name,
        exchange_url=own_address(),
        certificate=certificate,
        sign=held_in(keyring.held).signer(keyring.signing, public_key),
        public_key=public_key,
        opening_key=opening,
        authority=certificates(AUTHORITY)[0] if keyring.description else None,
        tls_certificate=certificates(keyring.tls)[0] if keyring.tls else None,
        description=keyring.description.encode("ascii"),
        number=keyring.number,
        earlier_opening=tuple(keyfiles.opening_key(kept.name) for kept in keyring.earlier_opening),
        earlier_certificates=tuple(certificates(name)[0] for name in keyring.earlier_signing),
    )


def own_address() -> str:
    """Where other nodes reach our exchange."""
    configuration = settings.NODE.configuration
    return configuration.exchange_url or f"http://localhost:{configuration.exchange_port}"


def keep_certificates(key_name: str, chain: tuple[x509.Certificate, ...]) -> None:
    """Keep the certificate of a key, followed by those of who certified it."""
    _certificate_file(key_name).write_bytes(b"".join(certificate_bytes(one) for one in chain))


def certificates(key_name: str) -> tuple[x509.Certificate, ...]:
    """The certificate of one of our keys, followed by those of who certified it."""
    data = _certificate_file(key_name).read_bytes()
    found: list[x509.Certificate] = []
    while data:
        size = 4 + int.from_bytes(data[2:4], "big")  # a DER sequence of 256 to 65,535 bytes
        found.append(_read(data[:size]) if found else read_certificate(data[:size]))
        data = data[size:]
    return tuple(found)


def _read(data: bytes) -> x509.Certificate:
    return x509.load_der_x509_certificate(data)


def _certificate_file(key_name: str) -> Path:
    return Path(settings.ROGATORY_KEYS) / f"{key_name}.certificate.der"
