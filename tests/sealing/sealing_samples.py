"""Two nodes' keys and a letter between them, for the tests. No secrets: every key follows from a number."""

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from rogatory.kernel.states import state_code
from rogatory.sealing.archive import write_archive
from rogatory.sealing.container import (
    EnclosedFile,
    Letter,
    Signer,
    VerifiedContainer,
    build_container,
    read_container,
    verify_container,
)
from rogatory.sealing.keys import OpeningKey, make_certificate
from rogatory.sealing.rejections import Rejected

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
TN_KEY = ec.derive_private_key(2001, ec.SECP256R1())
JO_KEY = ec.derive_private_key(2002, ec.SECP256R1())
JO_OPENING = OpeningKey(bytes(range(32)))
TN_OPENING = OpeningKey(bytes(range(32, 64)))


def certificate_of(key: ec.EllipticCurvePrivateKey, node: str, state: str) -> x509.Certificate:
    return make_certificate(
        key,
        node=node,
        state=state_code(state),
        not_before=NOW - timedelta(days=1),
        not_after=NOW + timedelta(days=365),
    )


TN_CERTIFICATE = certificate_of(TN_KEY, "tn.example", "TN")
JO_CERTIFICATE = certificate_of(JO_KEY, "jo.example", "JO")


def signer_of(key: ec.EllipticCurvePrivateKey) -> Signer:
    """A signer that gives the same bytes every time (RFC 6979), so that a failing example can be run again."""
    return lambda message: key.sign(message, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))


LETTER = Letter(
    sender="TN",
    recipient="JO",
    message_id="7d3f8f5e-6a0f-4a53-9f4e-0d5b9f0f3a10",
    dossier="1f0e1c52-94f5-4b57-8a43-2d9f4b2b8c11",
    sequence=1,
    kind="request_sent/1",
    created_at=NOW,
    checkpoint=b"{}",
    enclosed=[
        EnclosedFile(name="message.json", media_type="application/json", data=b'{"fictional":true}'),
        EnclosedFile(name="كشف حساب 1.pdf", media_type="application/pdf", data=b"%PDF-1.7 fictional"),
    ],
)


def packed(letter: Letter = LETTER, *, signed_at: datetime = NOW) -> bytes:
    """The letter as a container Tunisia signed."""
    out = io.BytesIO()
    build_container(letter, sign=signer_of(TN_KEY), certificate=TN_CERTIFICATE, signed_at=signed_at, out=out)
    return out.getvalue()


def judged(container: bytes, *, recipient: str = "JO", sender: str = "TN") -> VerifiedContainer | Rejected:
    """What Jordan makes of a container said to come from Tunisia."""
    read = read_container(io.BytesIO(container))
    if isinstance(read, Rejected):
        return read
    return verify_container(read, certificate=TN_CERTIFICATE, sender=sender, recipient=recipient)


def letter(**changes: object) -> Letter:
    return msgspec.structs.replace(LETTER, **changes)


def parts_of(container: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(container)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(parts: Mapping[str, bytes]) -> bytes:
    """A container of these parts, in this order, signed or not."""
    out = io.BytesIO()
    write_archive(parts.items(), out)
    return out.getvalue()


def changed(part: str, old: bytes, new: bytes, container: bytes | None = None) -> bytes:
    """A container in which some bytes of one part were replaced."""
    parts = parts_of(container or packed())
    assert old in parts[part], old
    return repacked({**parts, part: parts[part].replace(old, new)})
