"""Who we are to other nodes: our names, our keys and certificate, and the address we can be reached at."""

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import msgspec
from cryptography import x509
from django.conf import settings

from rogatory.kernel.states import StateCode, state_code
from rogatory.ledger.signing import PublicKey, Signer, signer_of
from rogatory.sealing.keys import (
    OpeningKey,
    certificate_bytes,
    fingerprint,
    make_certificate,
    make_opening_key,
    make_signing_key,
    read_certificate,
)
from rogatory.store import keyfiles

KEY_NAME = "node"
_LONGEST_NAME = 64  # of a common name: X.520
_VALID_FOR = timedelta(days=5 * 365)


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Our side of every exchange. ``sign`` may stand before a token; the opening key opens our mail."""

    state: StateCode
    name: str
    exchange_url: str
    certificate: x509.Certificate
    sign: Signer
    public_key: PublicKey
    opening_key: OpeningKey

    @property
    def fingerprint(self) -> str:
        """What our officers read out to the other State's."""
        return fingerprint(self.certificate, self.opening_key.sealing_key())

    def may_sign_at(self, at: datetime) -> bool:
        """Whether our certificate is valid then: else every reader refuses what is signed, and for good."""
        return self.certificate.not_valid_before_utc <= at <= self.certificate.not_valid_after_utc


def make_identity(state: str, name: str, at: datetime) -> None:
    """Make the node's keys and its certificate, once. Raises ``keyfiles.KeyFileExists``."""
    signing = make_signing_key()
    certificate = make_certificate(
        signing,
        node=name[:_LONGEST_NAME],
        state=state_code(state),
        not_before=at,
        not_after=at + _VALID_FOR,
        exercise=settings.NODE.configuration.rehearsal,
    )
    keyfiles.keep_signing_key(KEY_NAME, signing)
    keyfiles.keep_opening_key(KEY_NAME, make_opening_key())
    _certificate_file().write_bytes(certificate_bytes(certificate))


@cache
def own_identity() -> Identity:
    """The node's identity, read once for each process. Raises ``keyfiles.NoKeyFile``."""
    signing = keyfiles.signing_key(KEY_NAME)
    configuration = settings.NODE.configuration
    return Identity(
        state=state_code(configuration.state),
        name=configuration.name,
        exchange_url=configuration.exchange_url or f"http://localhost:{configuration.exchange_port}",
        certificate=read_certificate(_certificate_file().read_bytes()),
        sign=signer_of(signing),
        public_key=signing.public_key(),
        opening_key=keyfiles.opening_key(KEY_NAME),
    )


def _certificate_file() -> Path:
    return Path(settings.ROGATORY_KEYS) / f"{KEY_NAME}.certificate.der"
