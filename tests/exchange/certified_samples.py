"""Another State's node with an authority of its own, which renews and revokes its keys; all is invented."""

from datetime import UTC, datetime, timedelta

from cryptography import x509
from exchange_samples import LONG_AGO

from rogatory.exchange.certified import Description, sign_description
from rogatory.exchange.identity import Identity
from rogatory.kernel.canonical import sha256_hex
from rogatory.kernel.states import state_code
from rogatory.ledger.signing import signer_of
from rogatory.sealing.authorities import Use, certify, make_authority
from rogatory.sealing.keys import SigningKey, certificate_bytes, make_opening_key, make_signing_key


class CertifiedState:
    """A State whose officers compare its authority once; each ``node`` has the keys of that day."""

    def __init__(self, state: str, url: str = "http://localhost:1", mail_url: str = "") -> None:
        self.state, self.url, self.mail_url = state_code(state), url, mail_url
        self.key = make_signing_key()
        self.certificate = make_authority(
            self.key,
            node=f"{state} (fictional)",
            state=self.state,
            not_before=LONG_AGO,
            not_after=datetime.now(UTC) + timedelta(days=3650),
        )
        self.number, self.revoked, self.openings = 0, [], []
        self.signing, self.signing_certificate = None, None
        self.new_signing()
        self.new_opening()
        self.tls, self.tls_certificate = self.for_lines()

    def new_signing(self, *, revoke: bool = False, until: datetime | None = None) -> None:
        """Another signing key; the one before is replaced, or revoked."""
        if revoke:
            self.revoked.append(sha256_hex(certificate_bytes(self.signing_certificate)))
        self.signing = make_signing_key()
        self.signing_certificate = certify(
            self.signing.public_key(),
            Use.SIGNING,
            authority=self.certificate,
            authority_key=self.key,
            node=f"{self.state} (fictional)",
            not_before=LONG_AGO,
            not_after=until or datetime.now(UTC) + timedelta(days=365),
        )

    def for_lines(
        self, *, until: datetime | None = None, use: Use = Use.TLS
    ) -> tuple[SigningKey, x509.Certificate]:
        """A key for lines of mutual TLS and its certificate, or one that only says so."""
        key = make_signing_key()
        certificate = certify(
            key.public_key(),
            use,
            authority=self.certificate,
            authority_key=self.key,
            node=f"{self.state} (fictional)",
            host="localhost",
            not_before=LONG_AGO,
            not_after=until or datetime.now(UTC) + timedelta(days=365),
        )
        return key, certificate

    def new_line(self, *, revoke: bool = False) -> None:
        """Another key for lines; the one before is replaced, or revoked."""
        if revoke:
            self.revoked.append(sha256_hex(certificate_bytes(self.tls_certificate)))
        self.tls, self.tls_certificate = self.for_lines()

    def new_opening(self) -> None:
        """Another opening key; those before still open."""
        self.openings.insert(0, make_opening_key())

    def node(self) -> Identity:
        """The node today, with a description one later than the last."""
        self.number += 1
        description = Description(
            state=self.state,
            name=f"{self.state} (fictional)",
            exchange_url=self.url,
            number=self.number,
            issued_at=datetime.now(UTC),
            authority=(self.certificate,),
            certificate=self.signing_certificate,
            sealing_key=self.openings[0].sealing_key(),
            tls_certificate=self.tls_certificate,
            mail_url=self.mail_url,
            revoked=tuple(self.revoked),
        )
        return Identity(
            state=self.state,
            name=description.name,
            exchange_url=self.url,
            certificate=self.signing_certificate,
            sign=signer_of(self.signing),
            public_key=self.signing.public_key(),
            opening_key=self.openings[0],
            authority=self.certificate,
            description=sign_description(description, self.key),
            earlier_opening=tuple(self.openings[1:]),
        )
