"""Containers: an ASiC-E zip with one XAdES baseline-B signature over the manifest and every file."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import BinaryIO

import msgspec
from cryptography import x509

from rogatory.sealing.manifest import FileLine, Manifest
from rogatory.sealing.rejections import Rejected

Signer = Callable[[bytes], bytes]
"""Signs bytes with ECDSA P-256 and SHA-256 and gives the DER signature; a token may stand behind it."""


class EnclosedFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file to put in: at most ``LARGEST_ENCLOSED`` bytes."""

    name: str
    media_type: str
    data: bytes


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """What an envelope is to say, before its files are counted and hashed. See ``Manifest`` for the fields."""

    sender: str
    recipient: str
    message_id: str
    dossier: str
    sequence: int
    kind: str
    created_at: datetime
    checkpoint: bytes = b""
    enclosed: Sequence[EnclosedFile] = ()
    beside: Sequence[FileLine] = ()


class UnverifiedContainer(msgspec.Struct, frozen=True, kw_only=True):
    """A container in good shape whose word nobody has checked yet: everything in it is a claim."""

    claimed: Manifest
    claimed_certificate: x509.Certificate
    signatures_xml: bytes
    parts: Mapping[str, bytes]


class VerifiedContainer(msgspec.Struct, frozen=True, kw_only=True):
    """A container that holds: the manifest, the files by name, and when the signer says it signed."""

    manifest: Manifest
    files: Mapping[str, bytes]
    signed_at: datetime
    certificate: x509.Certificate


def build_container(
    letter: Letter, *, sign: Signer, certificate: x509.Certificate, signed_at: datetime, out: BinaryIO
) -> Manifest:
    """Write the container to ``out`` and give its manifest. Same input, same bytes, the signature apart.

    Raises ``ValueError`` for a file too large to be enclosed, a repeated or unsafe name, or a field out of form.
    """
    raise NotImplementedError


def read_container(stream: BinaryIO) -> UnverifiedContainer | Rejected:
    """Read a container from a stream that can seek, within limits; nothing in it is believed yet."""
    raise NotImplementedError


def verify_container(
    container: UnverifiedContainer, *, certificate: x509.Certificate, sender: str, recipient: str
) -> VerifiedContainer | Rejected:
    """Check a container against the certificate known for ``sender`` and our own name ``recipient``."""
    raise NotImplementedError
