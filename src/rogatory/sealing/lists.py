"""A container without its files: the signed list of what was in it, which holds by itself.

The signature covers the manifest and the SHA-256 of every file, so that manifest and signature alone prove who
sent which files to whom, and show nothing of what is in them but their names.
"""

import hashlib
import io

import msgspec
from cryptography import x509

from rogatory.sealing.archive import read_archive
from rogatory.sealing.container import check_parties, check_validity, claimed_manifest
from rogatory.sealing.manifest import Manifest, is_safe_name
from rogatory.sealing.rejections import Refusal, Rejected, RejectionCode
from rogatory.sealing.signatures import ClaimedSignature, check_signed_digests, read_signature


class SignedList(msgspec.Struct, frozen=True, kw_only=True):
    """``manifest.json`` and ``META-INF/signatures.xml`` of a container, as they stood in it."""

    manifest: bytes
    signatures: bytes


class UnverifiedList(msgspec.Struct, frozen=True, kw_only=True):
    """A list in good shape whose word nobody has checked yet: everything in it is a claim."""

    claimed: Manifest
    claimed_certificate: x509.Certificate
    signature: ClaimedSignature
    manifest: bytes


def list_of(container: bytes) -> SignedList | Rejected:
    """The list of a container, whose signature is not looked at."""
    try:
        parts = read_archive(io.BytesIO(container))
    except Refusal as refusal:
        return refusal.rejected
    names = ("manifest.json", "META-INF/signatures.xml")
    if any(name not in parts for name in names):
        return Rejected(code=RejectionCode.PART_MISSING)
    return SignedList(manifest=parts[names[0]], signatures=parts[names[1]])


def read_list(signed: SignedList) -> UnverifiedList | Rejected:
    """Read a list; nothing in it is believed yet."""
    try:
        signature = read_signature(signed.signatures)
        manifest = claimed_manifest(signed.manifest)
        names = {line.name.casefold() for line in manifest.files}
        if len(names) != len(manifest.files) or not all(is_safe_name(line.name) for line in manifest.files):
            raise Refusal(RejectionCode.FILES_DIFFER)
    except Refusal as refusal:
        return refusal.rejected
    return UnverifiedList(
        claimed=manifest,
        claimed_certificate=signature.certificate,
        signature=signature,
        manifest=signed.manifest,
    )


def verify_list(
    listed: UnverifiedList, *, certificate: x509.Certificate, sender: str, recipient: str
) -> Manifest | Rejected:
    """Check a list as ``verify_container`` checks a container, but for the bytes of its files."""
    enclosed = [line for line in listed.claimed.files if line.beside is None]
    digests = {f"files/{line.name}": bytes.fromhex(line.sha256) for line in enclosed}
    digests["manifest.json"] = hashlib.sha256(listed.manifest).digest()
    try:
        check_signed_digests(listed.signature, digests, certificate)
        check_validity(certificate, listed.signature.signed_at)
        check_parties(listed.claimed, sender, recipient)
    except Refusal as refusal:
        return refusal.rejected
    return listed.claimed
