"""A node's certificate authority: the key officers compare once, and the certificates it gives the node's keys.

The authority's key may be taken offline between two uses: it certifies the signing key and the key of the
node's TLS, and signs the node's description, and nothing that happens daily.
"""

import ipaddress
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from rogatory.kernel.states import StateCode
from rogatory.sealing.keys import SigningKey, certificate_key, in_groups, signs_only, subject_name

_FINGERPRINT = b"rogatory authority/1\n"


class Use(StrEnum):
    """What a certificate of the node is for; neither can stand in for the other."""

    SIGNING = "signing"
    TLS = "tls"


def make_authority(
    key: SigningKey,
    *,
    node: str,
    state: StateCode,
    not_before: datetime,
    not_after: datetime,
    exercise: bool = False,
) -> x509.Certificate:
    """The node's own authority: a self-signed certificate that may certify keys, and no other authority."""
    name = subject_name(node, state, exercise=exercise)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(not_before)
        .not_valid_after(not_after)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_certifies_only(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def request_for_authority(
    key: SigningKey, *, node: str, state: StateCode, exercise: bool = False
) -> x509.CertificateSigningRequest:
    """What an office hands to an authority of its State, so that it certifies the node's own."""
    return (
        x509.CertificateSigningRequestBuilder()
        .subject_name(subject_name(node, state, exercise=exercise))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_certifies_only(), critical=True)
        .sign(key, hashes.SHA256())
    )


def certify(
    public_key: ec.EllipticCurvePublicKey,
    use: Use,
    *,
    authority: x509.Certificate,
    authority_key: SigningKey,
    node: str,
    host: str = "",
    not_before: datetime,
    not_after: datetime,
) -> x509.Certificate:
    """A certificate of ``authority`` over ``public_key`` for one use, of the same State and world.

    ``host`` is what a TLS certificate is reached at. It is never valid beyond its authority.
    """
    subject = x509.Name([*list(authority.subject)[:-1], x509.NameAttribute(NameOID.COMMON_NAME, node)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(authority.subject)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(not_before)
        .not_valid_after(min(not_after, authority.not_valid_after_utc))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_named_by(authority), critical=False)
    )
    if use is Use.TLS:
        # Its subject may be the authority's too: without a name for its key OpenSSL takes it for self-signed.
        named = x509.SubjectKeyIdentifier.from_public_key(public_key)
        builder = builder.add_extension(named, critical=False)
    return _for_use(builder, use, host).sign(authority_key, hashes.SHA256())


def _key_named_by(authority: x509.Certificate) -> x509.AuthorityKeyIdentifier:
    """The authority's key as its own certificate names it: who gave it that may name keys in another way."""
    named = _name_of_key(authority)
    if named is None:
        return x509.AuthorityKeyIdentifier.from_issuer_public_key(certificate_key(authority))
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(named)


def _name_of_key(certificate: x509.Certificate) -> x509.SubjectKeyIdentifier | None:
    """What a certificate calls its own key, where it says so."""
    try:
        return certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    except x509.ExtensionNotFound:
        return None


def authority_fingerprint(authority: x509.Certificate) -> str:
    """What officers compare of a node with an authority: it names the authority's public key and nothing else.

    So it stays the same while certificates, opening keys and addresses change.
    """
    key = authority.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return in_groups(_FINGERPRINT + key)


def is_authority(certificate: x509.Certificate) -> bool:
    """Whether a certificate says that its key may certify others."""
    try:
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, ValueError):
        return False
    return constraints.ca and usage.key_cert_sign


def is_issued_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether ``issuer``, an authority, signed ``certificate``."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return is_authority(issuer)


def is_chain(chain: Sequence[x509.Certificate]) -> bool:
    """Whether each certificate of ``chain`` is an authority's, and the next one's work."""
    return all(map(is_authority, chain)) and all(is_issued_by(lower, upper) for lower, upper in pairwise(chain))


def is_for(certificate: x509.Certificate, use: Use) -> bool:
    """Whether a certificate is no authority's, and is for this use alone."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
        purposes = _purposes(certificate)
    except (x509.ExtensionNotFound, ValueError):
        return False
    signs = usage.digital_signature and not usage.key_cert_sign and not is_authority(certificate)
    match use:
        case Use.SIGNING:
            return signs and usage.content_commitment and not purposes
        case Use.TLS:
            return signs and not usage.content_commitment and purposes == set(_TLS_PURPOSES)


def is_named(certificate: x509.Certificate) -> bool:
    """Whether a certificate names its own key, without which no line of mutual TLS accepts it."""
    return _name_of_key(certificate) is not None


def is_of(certificate: x509.Certificate, state: str) -> bool:
    """Whether a certificate names ``state`` as its one country."""
    countries = certificate.subject.get_attributes_for_oid(NameOID.COUNTRY_NAME)
    return [country.value for country in countries] == [state]


def _purposes(certificate: x509.Certificate) -> set[x509.ObjectIdentifier]:
    try:
        return set(certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value)
    except x509.ExtensionNotFound:
        return set()


def _for_use(builder: x509.CertificateBuilder, use: Use, host: str) -> x509.CertificateBuilder:
    match use:
        case Use.SIGNING:
            return builder.add_extension(signs_only(), critical=True)
        case Use.TLS:
            names = x509.SubjectAlternativeName([_host_name(host)])
            purposes = x509.ExtendedKeyUsage(list(_TLS_PURPOSES))
            named = builder.add_extension(names, critical=False).add_extension(purposes, critical=True)
            return named.add_extension(_usage(), critical=True)


_TLS_PURPOSES = (ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH)


def _host_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _certifies_only() -> x509.KeyUsage:
    # It signs the node's description too.
    return _usage(certifies=True)


def _usage(*, certifies: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certifies,
        crl_sign=certifies,
        encipher_only=False,
        decipher_only=False,
    )
