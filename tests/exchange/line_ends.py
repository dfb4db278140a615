"""An end of a line of mutual TLS as a test wants it, honest or not: any certificate, any version."""

import ssl
import tempfile

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from rogatory.sealing.keys import SigningKey, certificate_bytes

Shown = tuple[SigningKey, x509.Certificate]


def renamed(shown: Shown, state: str, authority_key: SigningKey) -> Shown:
    """The same certificate in the name of another State, signed by an authority that has no business to."""
    key, was = shown
    names = [x509.NameAttribute(NameOID.COUNTRY_NAME, state), x509.NameAttribute(NameOID.COMMON_NAME, state)]
    builder = x509.CertificateBuilder(
        issuer_name=was.issuer,
        subject_name=x509.Name(names),
        public_key=was.public_key(),
        serial_number=was.serial_number,
        not_valid_before=was.not_valid_before_utc.replace(tzinfo=None),
        not_valid_after=was.not_valid_after_utc.replace(tzinfo=None),
        extensions=list(was.extensions),
    )
    return key, builder.sign(authority_key, hashes.SHA256())


def shows(context: ssl.SSLContext, shown: Shown) -> ssl.SSLContext:
    """``context``, which shows this certificate from now on."""
    key, certificate = shown
    with tempfile.NamedTemporaryFile(suffix=".pem") as file:
        file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        file.write(certificate.public_bytes(Encoding.PEM))
        file.flush()
        context.load_cert_chain(file.name)
    return context


def calling_as(shown: Shown | None, version: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> ssl.SSLContext:
    """Somebody who calls and believes whoever answers."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if version < ssl.TLSVersion.TLSv1_2:
        context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = version
    return shows(context, shown) if shown else context


def answering_as(shown: Shown, knows: x509.Certificate | None) -> ssl.SSLContext:
    """Somebody who answers, and asks for a certificate of ``knows`` where there is one."""
    context = shows(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), shown)
    if knows is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(cadata=certificate_bytes(knows))
    return context
