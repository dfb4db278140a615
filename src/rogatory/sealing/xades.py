"""The form of the signature: XAdES baseline-B (ETSI EN 319 132-1) in an ASiC-E (ETSI EN 319 162-1)."""

import base64
import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from urllib.parse import quote

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from lxml import etree

from rogatory.sealing.keys import certificate_bytes

Signer = Callable[[bytes], bytes]
"""Signs bytes with ECDSA P-256 and SHA-256 and gives the DER signature; a token may stand behind it."""

ASIC = "http://uri.etsi.org/02918/v1.2.1#"
DS = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
EXCLUSIVE_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
SIGNED_PROPERTIES_TYPE = "http://uri.etsi.org/01903#SignedProperties"
SCALAR_BYTES = 32

_SIGNATURE_ID = "signature"
_PROPERTIES_ID = "signed-properties"


class SignedPart(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the container as its signature names it."""

    name: str
    media_type: str
    sha256: bytes


def part_uri(name: str) -> str:
    """The name of a part as a URI reference: percent-encoded UTF-8."""
    return quote(name)


def build_signatures(
    parts: Sequence[SignedPart], *, sign: Signer, certificate: x509.Certificate, signed_at: datetime
) -> bytes:
    """``META-INF/signatures.xml`` over the parts; same input, same bytes, the signature value apart."""
    root = etree.Element(_asic("XAdESSignatures"), nsmap={"asic": ASIC})
    signature = etree.SubElement(root, _ds("Signature"), nsmap={"ds": DS}, Id=_SIGNATURE_ID)
    signed_info = etree.SubElement(signature, _ds("SignedInfo"))
    value = etree.SubElement(signature, _ds("SignatureValue"))
    _add_certificate(signature, certificate)
    properties = _add_properties(signature, parts, certificate, signed_at)
    _fill_signed_info(signed_info, parts, properties)
    value.text = _base64(_raw_signature(sign(canonical_xml(signed_info))))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def canonical_xml(element: etree._Element) -> bytes:
    """The element by exclusive canonicalisation without comments."""
    return etree.tostring(element, method="c14n", exclusive=True, with_comments=False)


def _fill_signed_info(
    signed_info: etree._Element, parts: Sequence[SignedPart], properties: etree._Element
) -> None:
    etree.SubElement(signed_info, _ds("CanonicalizationMethod"), Algorithm=EXCLUSIVE_C14N)
    etree.SubElement(signed_info, _ds("SignatureMethod"), Algorithm=ECDSA_SHA256)
    for number, part in enumerate(parts, start=1):
        reference = etree.SubElement(
            signed_info, _ds("Reference"), Id=_reference_id(number), URI=part_uri(part.name)
        )
        _add_digest(reference, part.sha256)
    reference = etree.SubElement(
        signed_info, _ds("Reference"), Type=SIGNED_PROPERTIES_TYPE, URI=f"#{_PROPERTIES_ID}"
    )
    transforms = etree.SubElement(reference, _ds("Transforms"))
    etree.SubElement(transforms, _ds("Transform"), Algorithm=EXCLUSIVE_C14N)
    _add_digest(reference, hashlib.sha256(canonical_xml(properties)).digest())


def _add_certificate(signature: etree._Element, certificate: x509.Certificate) -> None:
    key_info = etree.SubElement(signature, _ds("KeyInfo"))
    data = etree.SubElement(key_info, _ds("X509Data"))
    etree.SubElement(data, _ds("X509Certificate")).text = _base64(certificate_bytes(certificate))


def _add_properties(
    signature: etree._Element,
    parts: Sequence[SignedPart],
    certificate: x509.Certificate,
    signed_at: datetime,
) -> etree._Element:
    holder = etree.SubElement(signature, _ds("Object"))
    qualifying = etree.SubElement(
        holder, _xades("QualifyingProperties"), nsmap={"xades": XADES}, Target=f"#{_SIGNATURE_ID}"
    )
    properties = etree.SubElement(qualifying, _xades("SignedProperties"), Id=_PROPERTIES_ID)
    about_signature = etree.SubElement(properties, _xades("SignedSignatureProperties"))
    etree.SubElement(about_signature, _xades("SigningTime")).text = _seconds(signed_at)
    signer = etree.SubElement(about_signature, _xades("SigningCertificateV2"))
    digest = etree.SubElement(etree.SubElement(signer, _xades("Cert")), _xades("CertDigest"))
    _add_digest(digest, hashlib.sha256(certificate_bytes(certificate)).digest())
    about_data = etree.SubElement(properties, _xades("SignedDataObjectProperties"))
    for number, part in enumerate(parts, start=1):
        _add_format(about_data, f"#{_reference_id(number)}", part.media_type)
    return properties


def _add_format(parent: etree._Element, reference: str, media_type: str) -> None:
    data_format = etree.SubElement(parent, _xades("DataObjectFormat"), ObjectReference=reference)
    etree.SubElement(data_format, _xades("MimeType")).text = media_type


def _add_digest(parent: etree._Element, digest: bytes) -> None:
    etree.SubElement(parent, _ds("DigestMethod"), Algorithm=SHA256)
    etree.SubElement(parent, _ds("DigestValue")).text = _base64(digest)


def _raw_signature(der: bytes) -> bytes:
    r, s = decode_dss_signature(der)
    return r.to_bytes(SCALAR_BYTES, "big") + s.to_bytes(SCALAR_BYTES, "big")


def _reference_id(number: int) -> str:
    return f"part-{number}"


def _seconds(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("a time without its zone names no moment")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _asic(name: str) -> str:
    return f"{{{ASIC}}}{name}"


def _ds(name: str) -> str:
    return f"{{{DS}}}{name}"


def _xades(name: str) -> str:
    return f"{{{XADES}}}{name}"
