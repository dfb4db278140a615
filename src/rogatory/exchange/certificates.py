"""The signing certificates of other States as time goes on: today's, those it had before, and those it revoked.

When a message was signed is only its signer's word, so a certificate once revoked proves nothing new, whatever
time it names. What came before keeps its proof: the certificate is never deleted.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import Enum
from typing import Literal

from cryptography import x509

from rogatory.exchange.models import PeerCertificate
from rogatory.kernel.canonical import sha256_hex
from rogatory.sealing.keys import certificate_bytes, read_certificate

CERTIFICATE_REVOKED = "exchange-certificate-revoked"
ON_ITS_WAY = timedelta(days=400)
"""How long after a key was replaced mail is still taken that it signed, or that was sealed to it."""


WARN_BEFORE = timedelta(days=60)
"""How long before a certificate ends officers and operators are told."""


class Standing(Enum):
    """What a State's certificate proves about mail that comes now."""

    BELIEVED = "believed"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


def digest(certificate: bytes) -> str:
    """What names a certificate: the SHA-256 of its DER."""
    return sha256_hex(certificate)


def standing(state: str, certificate: x509.Certificate, at: datetime) -> Standing:
    """What a certificate proves about what comes from ``state`` at ``at``."""
    row = PeerCertificate.objects.filter(state=state, sha256=digest(certificate_bytes(certificate))).first()
    if row is None:
        return Standing.UNKNOWN
    if row.revoked_at is not None or (row.replaced_at is not None and row.replaced_at + ON_ITS_WAY < at):
        return Standing.REVOKED
    return Standing.BELIEVED


def is_revoked(state: str, named: str) -> bool:
    """Whether the certificate of ``state`` with this digest is believed no longer."""
    return PeerCertificate.objects.filter(state=state, sha256=named).exclude(revoked_at=None).exists()


def believed_now(state: str, at: datetime) -> tuple[x509.Certificate, ...]:
    """The certificates of ``state`` that prove what comes now: today's, and those replaced not long ago."""
    rows = PeerCertificate.objects.filter(state=state, revoked_at=None).order_by("-believed_at")
    return tuple(
        read_certificate(bytes(row.certificate))
        for row in rows
        if row.replaced_at is None or row.replaced_at + ON_ITS_WAY >= at
    )


def ever_believed() -> tuple[tuple[str, x509.Certificate], ...]:
    """Every certificate we ever believed, with its State: what it signed then, it signed."""
    rows = PeerCertificate.objects.values_list("state", "certificate")
    return tuple((state, read_certificate(bytes(certificate))) for state, certificate in rows)


def believe(state: str, certificate: bytes, at: datetime) -> None:
    """Let ``certificate`` speak for ``state`` from now on; the one before it was replaced."""
    current = PeerCertificate.objects.filter(state=state, replaced_at=None).exclude(sha256=digest(certificate))
    current.update(replaced_at=at)
    PeerCertificate.objects.update_or_create(
        state=state,
        sha256=digest(certificate),
        defaults={"replaced_at": None, "revoked_at": None},
        create_defaults={"certificate": certificate, "believed_at": at},
    )


def revoke(state: str, digests: Collection[str], at: datetime) -> None:
    """Believe nothing new that these certificates of ``state`` signed."""
    PeerCertificate.objects.filter(state=state, sha256__in=digests, revoked_at=None).update(revoked_at=at)


def revoke_all(state: str, at: datetime) -> None:
    """Believe nothing new of all that has spoken for ``state`` so far."""
    PeerCertificate.objects.filter(state=state, revoked_at=None).update(revoked_at=at)


def ends(until: datetime, at: datetime) -> Literal["valid", "soon", "expired"]:
    """How urgent the end of a certificate is: ``valid``, ``soon`` or ``expired``."""
    if until < at:
        return "expired"
    return "soon" if until - at <= WARN_BEFORE else "valid"
