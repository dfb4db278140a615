"""Checking a signature: only the form our own containers have is accepted, so nothing can be wrapped in it.

Every element is reached by its place, never by searching for an identifier, and what is hashed is the very
element that is then read. signxml does not stand here because it also parses every signed file as
XML, and then refuses one that has a DTD; the tests put the same containers before it and before xmlsec1.
"""

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import unquote

import msgspec
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from lxml import etree

from rogatory.sealing.keys import KeyUnreadable, certificate_bytes, certificate_key, read_certificate
from rogatory.sealing.rejections import Refusal, RejectionCode
from rogatory.sealing.xades import (
    ASIC,
    DS,
    ECDSA_SHA256,
    EXCLUSIVE_C14N,
    SCALAR_BYTES,
    SHA256,
    SIGNED_PROPERTIES_TYPE,
    XADES,
    canonical_xml,
    part_uri,
)
from rogatory.sealing.xml import read_xml


class ClaimedSignature(msgspec.Struct, frozen=True, kw_only=True):
    """A signature of the right form, nothing of it checked yet."""

    signed_info: bytes
    value: bytes
    certificate: x509.Certificate
    certificate_digest: bytes
    properties_digest: bytes
    properties: bytes
    signed_at: datetime
    parts: Mapping[str, bytes]


def read_signature(xml: bytes) -> ClaimedSignature:
    """Read ``META-INF/signatures.xml``. Raises ``Refusal``."""
    root = read_xml(xml)
    if root.tag != f"{{{ASIC}}}XAdESSignatures":
        raise _wrong_shape()
    _refuse_repeated_ids(root)
    (signature,) = _children(root, (DS, "Signature"))
    signed_info, value, key_info, holder = _children(
        signature, (DS, "SignedInfo"), (DS, "SignatureValue"), (DS, "KeyInfo"), (DS, "Object")
    )
    properties = _signed_properties(signature, holder)
    *parts, about_properties = _references(signed_info)
    signed_at, certificate_digest = _read_properties(properties)
    return ClaimedSignature(
        signed_info=_canonical(signed_info),
        value=_decoded(value),
        certificate=_certificate(key_info),
        certificate_digest=certificate_digest,
        properties_digest=_properties_digest(about_properties, properties),
        properties=_canonical(properties),
        signed_at=signed_at,
        parts=_part_digests(parts),
    )


def check_signature(
    claimed: ClaimedSignature, parts: Mapping[str, bytes], certificate: x509.Certificate
) -> None:
    """Check a signature over exactly ``parts`` by exactly ``certificate``. Raises ``Refusal``."""
    digests = {name: hashlib.sha256(data).digest() for name, data in parts.items()}
    check_signed_digests(claimed, digests, certificate)


def check_signed_digests(
    claimed: ClaimedSignature, digests: Mapping[str, bytes], certificate: x509.Certificate
) -> None:
    """The same where of some parts no more than the SHA-256 is at hand. Raises ``Refusal``."""
    if certificate_bytes(claimed.certificate) != certificate_bytes(certificate):
        raise Refusal(RejectionCode.WRONG_CERTIFICATE)
    _check_value(claimed, certificate)
    if not _same(claimed.properties_digest, claimed.properties):
        raise Refusal(RejectionCode.SIGNATURE_WRONG)
    if not _same(claimed.certificate_digest, certificate_bytes(certificate)):
        raise Refusal(RejectionCode.WRONG_CERTIFICATE)
    for name in digests.keys() - claimed.parts.keys():
        raise Refusal(RejectionCode.FILE_UNSIGNED, name=name)
    for name in claimed.parts.keys() - digests.keys():
        raise Refusal(RejectionCode.PART_MISSING, name=name)
    for name, digest in digests.items():
        if not hmac.compare_digest(claimed.parts[name], digest):
            raise Refusal(RejectionCode.FILE_CHANGED, name=name)


def _check_value(claimed: ClaimedSignature, certificate: x509.Certificate) -> None:
    if len(claimed.value) != 2 * SCALAR_BYTES:
        raise Refusal(RejectionCode.SIGNATURE_WRONG)
    halves = (claimed.value[:SCALAR_BYTES], claimed.value[SCALAR_BYTES:])
    r, s = (int.from_bytes(half, "big") for half in halves)
    try:
        certificate_key(certificate).verify(
            encode_dss_signature(r, s), claimed.signed_info, ec.ECDSA(hashes.SHA256())
        )
    except InvalidSignature:
        raise Refusal(RejectionCode.SIGNATURE_WRONG) from None


def _same(digest: bytes, data: bytes) -> bool:
    return hmac.compare_digest(digest, hashlib.sha256(data).digest())


def _wrong_shape() -> Refusal:
    return Refusal(RejectionCode.SIGNATURE_SHAPE)


def _children(parent: etree._Element, *expected: tuple[str, str]) -> list[etree._Element]:
    children = list(parent)
    if [child.tag for child in children] != [f"{{{space}}}{name}" for space, name in expected]:
        raise _wrong_shape()
    return children


def _refuse_repeated_ids(root: etree._Element) -> None:
    ids = [element.get("Id") for element in root.iter() if element.get("Id") is not None]
    if len(set(ids)) != len(ids):
        raise _wrong_shape()


def _signed_properties(signature: etree._Element, holder: etree._Element) -> etree._Element:
    (qualifying,) = _children(holder, (XADES, "QualifyingProperties"))
    if qualifying.get("Target") != _own_reference(signature):
        raise _wrong_shape()
    properties = list(qualifying)
    # Properties that are not signed may follow, as a time-stamp would; nothing here believes them.
    if not properties or properties[0].tag != f"{{{XADES}}}SignedProperties":
        raise _wrong_shape()
    return properties[0]


def _canonical(element: etree._Element) -> bytes:
    """The bytes that are hashed; there are none where a namespace in sight has a relative name (RFC 3741)."""
    around = (name for above in element.iterancestors() for name in above.nsmap.values())
    if not all(_ABSOLUTE.match(name) for name in around):
        raise _wrong_shape()
    try:
        return canonical_xml(element)
    except etree.C14NError:
        raise _wrong_shape() from None


_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def _own_reference(element: etree._Element) -> str:
    own = element.get("Id")
    if not own:
        raise _wrong_shape()
    return f"#{own}"


def _references(signed_info: etree._Element) -> list[etree._Element]:
    if len(signed_info) < len(_METHODS) + 2:
        raise _wrong_shape()
    expected = [(DS, "Reference")] * (len(signed_info) - len(_METHODS))
    method, algorithm, *references = _children(signed_info, *_METHODS, *expected)
    if (_algorithm(method), _algorithm(algorithm)) != (EXCLUSIVE_C14N, ECDSA_SHA256):
        raise _wrong_shape()
    return references


_METHODS = ((DS, "CanonicalizationMethod"), (DS, "SignatureMethod"))


def _algorithm(element: etree._Element) -> str:
    # Nothing inside: a child could change what the algorithm does.
    if len(element):
        raise _wrong_shape()
    return str(element.get("Algorithm"))


def _properties_digest(reference: etree._Element, properties: etree._Element) -> bytes:
    if reference.get("Type") != SIGNED_PROPERTIES_TYPE or reference.get("URI") != _own_reference(properties):
        raise _wrong_shape()
    transforms, *digest = _children(reference, (DS, "Transforms"), *_DIGEST)
    (transform,) = _children(transforms, (DS, "Transform"))
    if _algorithm(transform) != EXCLUSIVE_C14N:
        raise _wrong_shape()
    return _digest(digest)


_DIGEST = ((DS, "DigestMethod"), (DS, "DigestValue"))


def _part_digests(references: list[etree._Element]) -> dict[str, bytes]:
    digests: dict[str, bytes] = {}
    for reference in references:
        uri = reference.get("URI") or ""
        name = unquote(uri, errors="replace")
        if not uri or reference.get("Type") is not None or part_uri(name) != uri or name in digests:
            raise _wrong_shape()
        digests[name] = _digest(_children(reference, *_DIGEST))
    return digests


def _digest(method_and_value: list[etree._Element]) -> bytes:
    method, value = method_and_value
    if _algorithm(method) != SHA256:
        raise _wrong_shape()
    return _decoded(value)


def _certificate(key_info: etree._Element) -> x509.Certificate:
    (data,) = _children(key_info, (DS, "X509Data"))
    (certificate,) = _children(data, (DS, "X509Certificate"))
    try:
        return read_certificate(_decoded(certificate))
    except KeyUnreadable:
        raise _wrong_shape() from None


def _read_properties(properties: etree._Element) -> tuple[datetime, bytes]:
    about_signature = _one(properties, "SignedSignatureProperties")
    certificate = _one(_one(_one(about_signature, "SigningCertificateV2"), "Cert"), "CertDigest")
    signed_at = _moment(_text(_one(about_signature, "SigningTime")))
    return signed_at, _digest(_children(certificate, *_DIGEST))


def _one(parent: etree._Element, name: str) -> etree._Element:
    found = [child for child in parent if child.tag == f"{{{XADES}}}{name}"]
    if len(found) != 1:
        raise _wrong_shape()
    return found[0]


def _moment(text: str) -> datetime:
    # Python's own reader takes many other forms, which another implementation would refuse.
    if not _MOMENT.fullmatch(text):
        raise _wrong_shape()
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise _wrong_shape() from None


_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})"
)


def _decoded(element: etree._Element) -> bytes:
    text = _WHITE_SPACE.sub("", _text(element))
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise _wrong_shape() from None
    # One text for the same bytes: the last character's spare bits are no place for anything.
    if base64.b64encode(data).decode("ascii") != text:
        raise _wrong_shape()
    return data


_WHITE_SPACE = re.compile(r"[ \t\r\n]")


def _text(element: etree._Element) -> str:
    if len(element):
        raise _wrong_shape()
    return element.text or ""
