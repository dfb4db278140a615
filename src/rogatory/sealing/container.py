"""Containers: an ASiC-E zip with one XAdES baseline-B signature over the manifest and every file."""

import base64
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import BinaryIO

import msgspec
from cryptography import x509
from lxml import etree

from rogatory.kernel.canonical import canonical_bytes
from rogatory.sealing.archive import LARGEST_CONTAINER, read_archive, write_archive
from rogatory.sealing.keys import is_valid
from rogatory.sealing.manifest import (
    LARGEST_ENCLOSED,
    MANIFEST_FORMAT,
    FileLine,
    Manifest,
    NotAManifest,
    UnknownVersion,
    is_safe_name,
    read_manifest,
)
from rogatory.sealing.rejections import Refusal, Rejected, RejectionCode
from rogatory.sealing.signatures import ClaimedSignature, check_signature, read_signature
from rogatory.sealing.xades import SignedPart, Signer, build_signatures
from rogatory.sealing.xml import read_xml

__all__ = [
    "LARGEST_CONTAINER",
    "EnclosedFile",
    "Letter",
    "Signer",
    "UnverifiedContainer",
    "VerifiedContainer",
    "build_container",
    "letter_of",
    "read_container",
    "verify_container",
]

MEDIA_TYPE = "application/vnd.etsi.asic-e+zip"
_MANIFEST_TYPE = "application/json"
_MIMETYPE, _LIST, _SIGNATURES = "mimetype", "META-INF/manifest.xml", "META-INF/signatures.xml"
_MANIFEST, _FILES = "manifest.json", "files/"
_OPENDOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"


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
    signature: ClaimedSignature
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

    Raises ``ValueError`` for a file or a whole too large, a repeated or unsafe name, or a field out of form.
    """
    manifest = read_manifest(canonical_bytes(_manifest(letter)))
    _refuse_unsendable(letter, manifest)
    payload = _payload(letter, manifest)
    signed = [
        SignedPart(name=name, media_type=media_type, sha256=hashlib.sha256(data).digest())
        for name, media_type, data in payload
    ]
    signatures = build_signatures(signed, sign=sign, certificate=certificate, signed_at=signed_at)
    types = [(name, media_type) for name, media_type, _ in payload]
    own = [(_MIMETYPE, MEDIA_TYPE.encode()), (_LIST, _list_xml(types)), (_SIGNATURES, signatures)]
    write_archive([*own, *((name, data) for name, _, data in payload)], out)
    return manifest


def read_container(stream: BinaryIO) -> UnverifiedContainer | Rejected:
    """Read a container from a stream that can seek, within limits; nothing in it is believed yet."""
    try:
        parts = read_archive(stream)
        _check_own_parts(parts)
        signature = read_signature(parts[_SIGNATURES])
        manifest = claimed_manifest(parts[_MANIFEST])
        _check_files(manifest, parts)
        _check_list(manifest, parts[_LIST])
    except Refusal as refusal:
        return refusal.rejected
    payload = {name: data for name, data in parts.items() if _is_payload(name)}
    return UnverifiedContainer(
        claimed=manifest, claimed_certificate=signature.certificate, signature=signature, parts=payload
    )


def letter_of(container: UnverifiedContainer) -> Letter:
    """What a container of ours says, to be signed anew: built again, it has the same manifest and files."""
    manifest = container.claimed
    return Letter(
        sender=manifest.sender,
        recipient=manifest.recipient,
        message_id=manifest.message_id,
        dossier=manifest.dossier,
        sequence=manifest.sequence,
        kind=manifest.kind,
        created_at=datetime.fromisoformat(manifest.created_at),
        checkpoint=base64.b64decode(manifest.checkpoint),
        enclosed=[
            EnclosedFile(name=line.name, media_type=line.media_type, data=container.parts[_FILES + line.name])
            for line in _enclosed(manifest)
        ],
        beside=[line for line in manifest.files if line.beside is not None],
    )


def verify_container(
    container: UnverifiedContainer, *, certificate: x509.Certificate, sender: str, recipient: str
) -> VerifiedContainer | Rejected:
    """Check a container against the certificate known for ``sender`` and our own name ``recipient``.

    The certificate must have been valid when the signer says it signed; whether that time can be true is for
    the caller, who knows when the container came.
    """
    try:
        check_signature(container.signature, container.parts, certificate)
        check_validity(certificate, container.signature.signed_at)
        check_parties(container.claimed, sender, recipient)
    except Refusal as refusal:
        return refusal.rejected
    files = {line.name: container.parts[_FILES + line.name] for line in _enclosed(container.claimed)}
    return VerifiedContainer(
        manifest=container.claimed,
        files=files,
        signed_at=container.signature.signed_at,
        certificate=certificate,
    )


def _manifest(letter: Letter) -> Manifest:
    enclosed = (
        FileLine(
            name=file.name,
            media_type=file.media_type,
            size=len(file.data),
            sha256=hashlib.sha256(file.data).hexdigest(),
        )
        for file in letter.enclosed
    )
    return Manifest(
        format=MANIFEST_FORMAT,
        sender=letter.sender,
        recipient=letter.recipient,
        message_id=letter.message_id,
        dossier=letter.dossier,
        sequence=letter.sequence,
        kind=letter.kind,
        created_at=letter.created_at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        checkpoint=base64.b64encode(letter.checkpoint).decode(),
        files=(*enclosed, *letter.beside),
    )


def _refuse_unsendable(letter: Letter, manifest: Manifest) -> None:
    names = {line.name.casefold() for line in manifest.files}
    if len(names) != len(manifest.files):
        raise ValueError("two files bear the same name")
    for line in manifest.files:
        if not is_safe_name(line.name):
            raise ValueError(f"no file may bear the name {line.name!r}")
    if any(len(file.data) > LARGEST_ENCLOSED for file in letter.enclosed):
        raise ValueError("a file of this size travels beside the container")
    if sum(len(file.data) for file in letter.enclosed) > LARGEST_CONTAINER - _ROOM_FOR_THE_REST:
        raise ValueError("files of this size together travel beside the container")


_ROOM_FOR_THE_REST = 4 * 1024 * 1024


def _payload(letter: Letter, manifest: Manifest) -> list[tuple[str, str, bytes]]:
    files = [(_FILES + file.name, file.media_type, file.data) for file in letter.enclosed]
    return [(_MANIFEST, _MANIFEST_TYPE, canonical_bytes(manifest)), *files]


def _is_payload(name: str) -> bool:
    return name == _MANIFEST or name.startswith(_FILES)


def _enclosed(manifest: Manifest) -> Iterator[FileLine]:
    return (line for line in manifest.files if line.beside is None)


def _check_own_parts(parts: Mapping[str, bytes]) -> None:
    for name in parts:
        if not (name in _OWN or (name.startswith(_FILES) and is_safe_name(name.removeprefix(_FILES)))):
            raise Refusal(RejectionCode.NAME_UNSAFE, name=name)
    for name in _OWN:
        if name not in parts:
            raise Refusal(RejectionCode.PART_MISSING, name=name)
    if next(iter(parts)) != _MIMETYPE or parts[_MIMETYPE] != MEDIA_TYPE.encode():
        raise Refusal(RejectionCode.WRONG_TYPE)


_OWN = (_MIMETYPE, _LIST, _SIGNATURES, _MANIFEST)


def claimed_manifest(data: bytes) -> Manifest:
    """What a manifest says, before anything of it is believed. Raises ``Refusal``."""
    try:
        return read_manifest(data)
    except UnknownVersion as unknown:
        raise Refusal(RejectionCode.VERSION_UNKNOWN, version=str(unknown)[:100]) from None
    except NotAManifest:
        raise Refusal(RejectionCode.MANIFEST_UNREADABLE) from None


def _check_files(manifest: Manifest, parts: Mapping[str, bytes]) -> None:
    names = [line.name for line in manifest.files]
    if len({name.casefold() for name in names}) != len(names):
        raise Refusal(RejectionCode.FILES_DIFFER)
    listed = {_FILES + line.name: line for line in _enclosed(manifest)}
    present = {name: data for name, data in parts.items() if name.startswith(_FILES)}
    if listed.keys() != present.keys() or not all(is_safe_name(name) for name in names):
        raise Refusal(RejectionCode.FILES_DIFFER)
    for name, line in listed.items():
        data = present[name]
        if (len(data), hashlib.sha256(data).hexdigest()) != (line.size, line.sha256):
            raise Refusal(RejectionCode.FILES_DIFFER, name=line.name)


def _list_xml(types: Sequence[tuple[str, str]]) -> bytes:
    root = etree.Element(f"{{{_OPENDOCUMENT}}}manifest", nsmap={"manifest": _OPENDOCUMENT})
    for path, media_type in (("/", MEDIA_TYPE), *types):
        entry = etree.SubElement(root, f"{{{_OPENDOCUMENT}}}file-entry")
        entry.set(f"{{{_OPENDOCUMENT}}}full-path", path)
        entry.set(f"{{{_OPENDOCUMENT}}}media-type", media_type)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _check_list(manifest: Manifest, data: bytes) -> None:
    # This list is not signed, so it may say nothing that the signed manifest does not.
    files = ((_FILES + line.name, line.media_type) for line in _enclosed(manifest))
    expected = read_xml(_list_xml([(_MANIFEST, _MANIFEST_TYPE), *files]))
    if _flat(read_xml(data)) != _flat(expected):
        raise Refusal(RejectionCode.FILES_DIFFER, name=_LIST)


def _flat(root: etree._Element) -> list[tuple[object, ...]]:
    return [_shape(root), *sorted((*_shape(child), len(child)) for child in root)]


def _shape(element: etree._Element) -> tuple[str, str, str]:
    return str(element.tag), str(sorted(element.attrib.items())), "".join(map(str, element.itertext())).strip()


def check_validity(certificate: x509.Certificate, signed_at: datetime) -> None:
    """Refuse a signature from before or after the certificate's time. Raises ``Refusal``."""
    if not is_valid(certificate, signed_at):
        raise Refusal(RejectionCode.CERTIFICATE_NOT_VALID)


def check_parties(manifest: Manifest, sender: str, recipient: str) -> None:
    """Refuse a manifest between others than these. Raises ``Refusal``."""
    if manifest.sender != sender:
        raise Refusal(RejectionCode.WRONG_SENDER, sender=manifest.sender)
    if manifest.recipient != recipient:
        raise Refusal(RejectionCode.WRONG_RECIPIENT, recipient=manifest.recipient)
