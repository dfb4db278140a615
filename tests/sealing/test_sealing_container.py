"""Containers: what is put in comes out, other tools agree, and every tampering has its answer."""

import base64
import io
import re
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given, settings
from hypothesis import strategies as st
from sealing_samples import (
    JO_CERTIFICATE,
    JO_KEY,
    LETTER,
    NOW,
    TN_CERTIFICATE,
    TN_KEY,
    certificate_of,
    changed,
    judged,
    letter,
    packed,
    parts_of,
    repacked,
    signer_of,
)
from signxml import SignatureConfiguration
from signxml.exceptions import InvalidDigest, InvalidSignature
from signxml.xades import XAdESVerifier

from rogatory.sealing.container import (
    EnclosedFile,
    Letter,
    UnverifiedContainer,
    VerifiedContainer,
    build_container,
    read_container,
    verify_container,
)
from rogatory.sealing.manifest import LARGEST_ENCLOSED, MOST_FILES, Beside, FileLine, is_safe_name, safe_name
from rogatory.sealing.rejections import Rejected, RejectionCode

VECTORS = Path(__file__).parent / "vectors"
SIGNATURES, MANIFEST, LIST = "META-INF/signatures.xml", "manifest.json", "META-INF/manifest.xml"
ARABIC = "كشف حساب 1.pdf"
BESIDE = FileLine(
    name="video.mp4",
    media_type="video/mp4",
    size=9 * 1024 * 1024,
    sha256="0" * 64,
    beside=Beside(file_key=base64.b64encode(bytes(32)).decode(), sealed_sha256="1" * 64, sealed_size=1),
)


def code(container: bytes, **options: str) -> RejectionCode:
    outcome = judged(container, **options)
    assert isinstance(outcome, Rejected)
    return outcome.code


def test_a_letter_arrives_as_it_was_sent() -> None:
    arrived = judged(packed(letter(beside=[BESIDE])))
    assert isinstance(arrived, VerifiedContainer)
    assert arrived.files == {"message.json": b'{"fictional":true}', ARABIC: b"%PDF-1.7 fictional"}
    assert arrived.signed_at == NOW
    manifest = arrived.manifest
    assert (manifest.sender, manifest.recipient, manifest.sequence) == ("TN", "JO", 1)
    assert base64.b64decode(manifest.checkpoint) == LETTER.checkpoint
    assert [line.name for line in manifest.files] == ["message.json", ARABIC, "video.mp4"]
    assert manifest.files[2].beside is not None


def test_the_same_letter_gives_the_same_bytes() -> None:
    assert packed() == packed()


def test_a_container_says_what_it_is_in_its_first_bytes() -> None:
    expected = b"mimetypeapplication/vnd.etsi.asic-e+zip"
    assert packed()[30 : 30 + len(expected)] == expected


def test_before_it_is_verified_everything_is_a_claim() -> None:
    read = read_container(io.BytesIO(packed()))
    assert isinstance(read, UnverifiedContainer)
    assert read.claimed.sender == "TN"
    assert read.claimed_certificate == TN_CERTIFICATE


def test_the_container_of_version_1_is_still_read() -> None:
    read = read_container(io.BytesIO((VECTORS / "container-1.asice").read_bytes()))
    assert isinstance(read, UnverifiedContainer)
    assert read.claimed_certificate.public_key() == TN_KEY.public_key()
    verified = verify_container(read, certificate=read.claimed_certificate, sender="TN", recipient="JO")
    assert isinstance(verified, VerifiedContainer)
    assert verified.files[ARABIC] == b"%PDF-1.7 fictional"


# Another library


def ask_signxml(container: bytes) -> int:
    """How many references signxml found true."""
    parts = parts_of(container)
    config = SignatureConfiguration(expect_references=True, verification_time=NOW)
    found = XAdESVerifier().verify(
        parts[SIGNATURES],
        x509_cert=TN_CERTIFICATE,
        expect_config=config,
        uri_resolver=lambda uri: parts["files/" + ARABIC if uri.endswith(".pdf") else uri],
    )
    return len(found)


def test_signxml_agrees() -> None:
    assert ask_signxml(packed()) == 4
    with pytest.raises(InvalidDigest):
        ask_signxml(changed("files/message.json", b"true", b"TRUE"))
    with pytest.raises((InvalidDigest, InvalidSignature)):
        ask_signxml(changed(SIGNATURES, b"T09:30", b"T09:31"))


# Letters that cannot be sent


@pytest.mark.parametrize(
    "unsendable",
    [
        letter(enclosed=[EnclosedFile(name="../x", media_type="text/plain", data=b"")]),
        letter(enclosed=[EnclosedFile(name="x", media_type="text/plain", data=b"")] * 2),
        letter(enclosed=[EnclosedFile(name="x", media_type="text/plain", data=bytes(LARGEST_ENCLOSED + 1))]),
        letter(enclosed=[EnclosedFile(name="x", media_type="no type", data=b"")]),
        letter(
            enclosed=[
                EnclosedFile(name=f"{number}", media_type="text/plain", data=bytes(LARGEST_ENCLOSED))
                for number in range(8)
            ]
        ),
        letter(sender="not an identifier"),
        letter(kind="no version"),
    ],
)
def test_what_would_be_refused_is_not_sent(unsendable: Letter) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        packed(unsendable)


@pytest.mark.parametrize("name", ["a.pdf", "تقرير.pdf", "relevé d’identité.pdf", "x" * 200])
def test_plain_names_in_any_script_are_safe(name: str) -> None:
    assert is_safe_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        ".hidden",
        "a/b",
        "a\\b",
        "c:d",
        " a",
        "a\n",
        "a\x00b",
        "gpj\u202eexe",
        "e\u0301",
        "x" * 201,
    ],
)
def test_names_that_deceive_are_not(name: str) -> None:
    assert not is_safe_name(name)


@given(st.text(max_size=250))
def test_a_safe_name_can_be_made_of_any(name: str) -> None:
    assert is_safe_name(safe_name(name))
    assert safe_name(name) == name or not is_safe_name(name)


def test_a_name_made_safe_keeps_its_ending() -> None:
    assert safe_name("a/b\u202e.pdf") == "a_b_.pdf"
    assert safe_name("x" * 300 + ".pdf").endswith("x.pdf")


# Hostile containers: each reason for refusal


def test_what_is_no_zip_is_no_container() -> None:
    container = packed()
    for broken in (
        b"",
        b"PK",
        b"hello" * 100,
        container[:-1],
        container[10:],
        container + b"!",
        b"!" + container,
    ):
        assert code(broken) is RejectionCode.NOT_A_CONTAINER


def test_a_zip_with_a_hidden_place_is_no_container() -> None:
    for hide in (_with_comment, _with_extra_field, _with_gap):
        assert code(hide(packed())) is RejectionCode.NOT_A_CONTAINER


def _with_comment(container: bytes) -> bytes:
    stream = io.BytesIO(container)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.comment = b"hidden"
    return stream.getvalue()


def _with_extra_field(container: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts_of(container).items():
            entry = zipfile.ZipInfo(name)
            entry.extra = b"\x99\x99\x04\x00hide"
            archive.writestr(entry, data)
    return out.getvalue()


def _with_gap(container: bytes) -> bytes:
    # Zip readers go by the directory at the end: an entry whose line there is taken out becomes invisible.
    with zipfile.ZipFile(io.BytesIO(container)) as archive:
        last = archive.infolist()[-1]
    line = re.search(b"PK\x01\x02.{42}" + re.escape(last.filename.encode()), container, re.DOTALL)
    assert line is not None
    end = container.index(b"PK\x05\x06")
    count = (container[end + 8] - 1).to_bytes(2, "little")
    size = (int.from_bytes(container[end + 12 : end + 16], "little") - len(line[0])).to_bytes(4, "little")
    tail = container[end : end + 8] + count + count + size + container[end + 16 :]
    return container[: line.start()] + container[line.end() : end] + tail


def test_a_container_beyond_all_limits_is_not_unpacked() -> None:
    class Huge(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            return 2**40

    outcome = read_container(Huge())
    assert isinstance(outcome, Rejected)
    assert outcome.code is RejectionCode.TOO_LARGE
    parts = parts_of(packed())
    assert code(repacked({**parts, "files/large": bytes(LARGEST_ENCLOSED + 1)})) is RejectionCode.TOO_LARGE
    many = {f"files/{number}": bytes(LARGEST_ENCLOSED) for number in range(9)}
    assert code(deflated({**parts, **many}, level=0)) is RejectionCode.TOO_LARGE
    assert code(repacked({**parts, SIGNATURES: b" " * 3_000_000})) is RejectionCode.TOO_LARGE


def deflated(parts: dict[str, bytes], level: int = 9) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED, level)
    return out.getvalue()


def test_too_many_files_are_refused() -> None:
    files = {f"files/{number}": b"" for number in range(MOST_FILES + 1)}
    assert code(repacked({**parts_of(packed()), **files})) is RejectionCode.TOO_MANY_FILES


def test_a_zip_bomb_is_refused() -> None:
    bomb = deflated({**parts_of(packed()), "files/bomb": bytes(8_000_000)})
    assert code(bomb) is RejectionCode.BLOWN_UP


def test_a_compressed_container_is_read_all_the_same() -> None:
    assert isinstance(judged(deflated(parts_of(packed()))), VerifiedContainer)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_given_twice_are_refused() -> None:
    for again in ("files/message.json", "files/MESSAGE.json"):
        stream = io.BytesIO(packed())
        with zipfile.ZipFile(stream, "a") as archive:
            archive.writestr(zipfile.ZipInfo(again), b"another")
        assert code(stream.getvalue()) is RejectionCode.NAME_REPEATED


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/passwd", "files/../evil", "files/a/b", "META-INF/other.xml", "extra", "files/"]
)
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    assert code(repacked({**parts_of(packed()), name: b""})) is RejectionCode.NAME_UNSAFE


def test_another_kind_of_zip_is_refused() -> None:
    parts = parts_of(packed())
    assert code(repacked({**parts, "mimetype": b"application/epub+zip"})) is RejectionCode.WRONG_TYPE
    moved = {name: parts[name] for name in reversed(parts)}
    assert code(repacked(moved)) is RejectionCode.WRONG_TYPE


@pytest.mark.parametrize("name", ["mimetype", SIGNATURES, MANIFEST, LIST])
def test_a_container_without_one_of_its_parts_is_refused(name: str) -> None:
    parts = parts_of(packed())
    del parts[name]
    assert code(repacked(parts)) is RejectionCode.PART_MISSING


@pytest.mark.parametrize("xml", [b"", b"<open>", b"\xff\xfe<", b"<a>&undefined;</a>"])
def test_broken_xml_is_refused(xml: bytes) -> None:
    assert code(repacked({**parts_of(packed()), SIGNATURES: xml})) is RejectionCode.XML_UNREADABLE


@pytest.mark.parametrize(
    "added",
    [
        b'<!DOCTYPE a [<!ENTITY b "bomb"><!ENTITY c "&b;&b;">]>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd">',
        b"<!-- a comment -->",
        b"<?instruction?>",
    ],
)
def test_xml_that_refers_to_anything_is_refused(added: bytes) -> None:
    container = changed(SIGNATURES, b"<asic:XAdESSignatures", added + b"<asic:XAdESSignatures")
    assert code(container) is RejectionCode.XML_FORBIDDEN


def test_a_manifest_nobody_can_read_is_refused() -> None:
    assert code(changed(MANIFEST, b'"kind":', b'"kin":')) is RejectionCode.MANIFEST_UNREADABLE
    assert code(changed(MANIFEST, b"{", b"\xff")) is RejectionCode.MANIFEST_UNREADABLE
    later = changed(MANIFEST, b"rogatory_manifest/1", b"rogatory_manifest/2")
    assert code(later) is RejectionCode.VERSION_UNKNOWN


def test_files_must_be_those_of_the_manifest() -> None:
    parts = parts_of(packed())
    dropped = {name: data for name, data in parts.items() if name != "files/message.json"}
    assert code(repacked(dropped)) is RejectionCode.FILES_DIFFER
    assert code(repacked({**parts, "files/added": b""})) is RejectionCode.FILES_DIFFER
    assert code(repacked({**parts, "files/message.json": b"other"})) is RejectionCode.FILES_DIFFER
    assert code(changed(LIST, b"application/pdf", b"application/x-evil")) is RejectionCode.FILES_DIFFER


def test_a_changed_manifest_is_found() -> None:
    assert code(changed(MANIFEST, b'"sequence":1', b'"sequence":2')) is RejectionCode.FILE_CHANGED


def test_a_file_changed_along_with_the_manifest_is_found() -> None:
    forged = packed(letter(enclosed=[EnclosedFile(name="message.json", media_type="text/plain", data=b"!")]))
    parts = {**parts_of(forged), SIGNATURES: parts_of(packed())[SIGNATURES]}
    assert code(repacked(parts)) is RejectionCode.PART_MISSING
    more = packed(
        letter(enclosed=[*LETTER.enclosed, EnclosedFile(name="more", media_type="text/plain", data=b"")])
    )
    parts = {**parts_of(more), SIGNATURES: parts_of(packed())[SIGNATURES]}
    assert code(repacked(parts)) is RejectionCode.FILE_UNSIGNED


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"xml-exc-c14n#", b"xml-c14n11#"),
        (b"ecdsa-sha256", b"hmac-sha256"),
        (b"xmlenc#sha256", b"xmldsig#sha1"),
        (b"asic:XAdESSignatures", b"asic:Other"),
        (b'Target="#signature"', b'Target="#other"'),
        (b'URI="#signed-properties"', b'URI=""'),
        (b'Id="part-1"', b'Id="part-2"'),
        (b"<ds:KeyInfo>", b"<ds:KeyInfo><ds:KeyName>x</ds:KeyName>"),
        (b'URI="manifest.json"', b'URI="files/message.json"'),
        (b'URI="manifest.json"', b'URI="file:///etc/passwd"'),
        (b"2026-03-01T09:30:00Z", b"yesterday"),
        (b"2026-03-01T09:30:00Z", b"2026-03-01T09:30:00"),
        (b"<ds:X509Certificate>M", b"<ds:X509Certificate>!"),
        (b"<ds:DigestValue>", b"<ds:DigestValue>not!base64"),
        (
            b'<ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>',
            b'<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"/>',
        ),
    ],
)
def test_a_signature_of_another_form_is_refused(old: bytes, new: bytes) -> None:
    assert code(changed(SIGNATURES, old, new)) in (
        RejectionCode.SIGNATURE_SHAPE,
        RejectionCode.XML_UNREADABLE,
    )


def test_a_wrapped_signature_is_refused() -> None:
    """The genuine signature moved aside and another put where it stood: nothing unsigned may be believed."""
    xml = parts_of(packed())[SIGNATURES]
    signature = re.search(b"<ds:Signature .*</ds:Signature>", xml, re.DOTALL)
    assert signature is not None
    genuine = signature[0]
    forged = genuine.replace(b"2026-03-01T09:30:00Z", b"2027-03-01T09:30:00Z")
    for wrapped in (
        genuine + forged,
        forged + genuine,
        forged.replace(b"</ds:Signature>", b"<ds:Object>" + genuine + b"</ds:Object></ds:Signature>"),
        genuine.replace(b"<ds:Object>", b"<ds:Object>" + forged + b"</ds:Object><ds:Object>"),
        genuine.replace(b"<xades:QualifyingProperties", b"<x>" + forged + b"</x><xades:QualifyingProperties"),
    ):
        container = changed(SIGNATURES, genuine, wrapped)
        assert code(container) is RejectionCode.SIGNATURE_SHAPE


def test_signed_properties_put_beside_the_signed_ones_are_not_believed() -> None:
    xml = parts_of(packed())[SIGNATURES]
    properties = re.search(b"<xades:SignedProperties.*</xades:SignedProperties>", xml, re.DOTALL)
    assert properties is not None
    forged = properties[0].replace(b"2026-03-01", b"2027-03-01").replace(b' Id="signed-properties"', b"")
    aside = forged + b"<xades:UnsignedProperties>" + properties[0] + b"</xades:UnsignedProperties>"
    assert code(changed(SIGNATURES, properties[0], aside)) is RejectionCode.SIGNATURE_SHAPE


def test_a_wrong_signature_is_refused() -> None:
    for old, new in (
        (b"2026-03-01T09:30:00Z", b"2026-03-01T09:30:01Z"),
        (b"<ds:SignatureValue>", b"<ds:SignatureValue>AAAA"),
        (b"application/pdf", b"application/xml"),
    ):
        assert code(changed(SIGNATURES, old, new)) is RejectionCode.SIGNATURE_WRONG
    value = re.search(b"<ds:SignatureValue>.*</ds:SignatureValue>", parts_of(packed())[SIGNATURES])
    assert value is not None
    zeros = b"<ds:SignatureValue>" + base64.b64encode(bytes(64)) + b"</ds:SignatureValue>"
    assert code(changed(SIGNATURES, value[0], zeros)) is RejectionCode.SIGNATURE_WRONG


def signed_by(key: ec.EllipticCurvePrivateKey, certificate: object) -> bytes:
    out = io.BytesIO()
    build_container(LETTER, sign=signer_of(key), certificate=certificate, signed_at=NOW, out=out)
    return out.getvalue()


def test_a_stranger_is_not_the_peer() -> None:
    assert code(signed_by(JO_KEY, JO_CERTIFICATE)) is RejectionCode.WRONG_CERTIFICATE
    same_key_other_certificate = certificate_of(TN_KEY, "tn.example", "TN")
    assert code(signed_by(TN_KEY, same_key_other_certificate)) is RejectionCode.WRONG_CERTIFICATE


def test_a_stranger_with_the_peers_certificate_cannot_sign() -> None:
    assert code(signed_by(JO_KEY, TN_CERTIFICATE)) is RejectionCode.SIGNATURE_WRONG


def test_a_signature_outside_the_certificates_time_is_refused() -> None:
    for moment in (NOW - timedelta(days=2), NOW + timedelta(days=366)):
        assert code(packed(signed_at=moment)) is RejectionCode.CERTIFICATE_NOT_VALID


def test_a_letter_for_somebody_else_is_refused() -> None:
    assert code(packed(), recipient="MA") is RejectionCode.WRONG_RECIPIENT
    assert code(packed(), sender="MA") is RejectionCode.WRONG_SENDER


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_changed_byte_is_refused(data: st.DataObject) -> None:
    container = packed()
    at = data.draw(st.integers(0, len(container) - 1))
    flipped = container[:at] + bytes([container[at] ^ data.draw(st.integers(1, 255))]) + container[at + 1 :]
    outcome = judged(flipped)
    # Dates and rights in the zip's own headers are nobody's word: they may change, the letter may not.
    original = judged(container)
    assert isinstance(outcome, Rejected) or _said(outcome) == _said(original)


def _said(outcome: VerifiedContainer | Rejected) -> object:
    assert isinstance(outcome, VerifiedContainer)
    return outcome.manifest, dict(outcome.files), outcome.signed_at


def _into_zip(rubbish: bytes) -> bytes:
    return rubbish


def _into_signatures(rubbish: bytes) -> bytes:
    return repacked({**parts_of(packed()), SIGNATURES: rubbish})


def _into_manifest(rubbish: bytes) -> bytes:
    return repacked({**parts_of(packed()), MANIFEST: rubbish})


@pytest.mark.parametrize("into", [_into_zip, _into_signatures, _into_manifest])
@settings(max_examples=100, deadline=None)
@given(
    rubbish=st.binary(max_size=300) | st.text(alphabet="<>/&;ds:Signature \"'=#", max_size=200).map(str.encode)
)
def test_rubbish_is_refused_and_never_fails(into: Callable[[bytes], bytes], rubbish: bytes) -> None:
    assert isinstance(judged(into(rubbish)), Rejected)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_xml_cut_and_joined_anywhere_is_refused(data: st.DataObject) -> None:
    xml = parts_of(packed())[SIGNATURES]
    # Past the XML declaration, on which nothing depends.
    start = data.draw(st.integers(xml.index(b"<asic"), len(xml) - 1))
    end = data.draw(st.integers(start + 1, len(xml)))
    assert isinstance(judged(_into_signatures(xml[:start] + xml[end:])), Rejected)
