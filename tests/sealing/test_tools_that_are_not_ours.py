"""The container before tools that are not ours: xmlsec1 for its signature, libdigidocpp for the whole of it."""

import importlib.util
import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from sealing_samples import JO_CERTIFICATE, TN_CERTIFICATE, changed, letter, packed, parts_of, repacked
from second_node import ask, data, packed_by_it, why_not_here

from rogatory.sealing.container import EnclosedFile

SIGNATURES, MANIFEST, LIST = "META-INF/signatures.xml", "manifest.json", "META-INF/manifest.xml"
NO_XMLSEC1 = "xmlsec1 is not on this machine (Debian: apt-get install xmlsec1)"
NO_LIBDIGIDOCPP = "pydigidoc is not in the environment: it has no build for this machine"


def value_of(container: bytes) -> bytes:
    found = re.search(b"<ds:SignatureValue>(.*)</ds:SignatureValue>", parts_of(container)[SIGNATURES])
    assert found is not None
    return found[1]


def altered() -> dict[str, bytes]:
    """The sample container with each part that counts altered, by what was done."""
    whole = packed()
    value = value_of(whole)
    parts = parts_of(whole)
    every_file = {
        f"another {name}": repacked({**parts, name: parts[name] + b" "})
        for name in parts
        if name == MANIFEST or name.startswith("files/")
    }
    gone = {name: content for name, content in parts.items() if name != "files/message.json"}
    return {
        **every_file,
        "a file taken out": repacked(gone),
        "another signature value": changed(SIGNATURES, value, value[4:8] + value[:4] + value[8:]),
        "another signing time": changed(SIGNATURES, b"T09:30", b"T09:31"),
        "another digest": changed(SIGNATURES, b"<ds:DigestValue>7", b"<ds:DigestValue>8"),
        "another name for a file": changed(SIGNATURES, b'URI="files/message.json"', b'URI="manifest.json"'),
    }


def good() -> dict[str, bytes]:
    files = [
        EnclosedFile(name=f"file {number} & ½.bin", media_type="application/x-any", data=bytes(size))
        for number, size in enumerate([0, 1, 65_537])
    ]
    one_of_each = {"ours": packed(), "without a file": packed(letter(enclosed=[]))}
    return {**one_of_each, "with other files": packed(letter(enclosed=files))}


GOOD, ALTERED = good(), altered()


# xmlsec1


def xmlsec1_says(container: bytes, folder: Path) -> subprocess.CompletedProcess[str]:
    """What it says of a container of the samples."""
    return unpacked_and_verified(container, TN_CERTIFICATE, folder)


def unpacked_and_verified(
    container: bytes, certificate: x509.Certificate, folder: Path
) -> subprocess.CompletedProcess[str]:
    """What it says of the signature, asked as the protocol page says, with every file where it was unpacked."""
    with zipfile.ZipFile(io.BytesIO(container)) as archive:
        archive.extractall(folder)
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    uris = ["--enabled-reference-uris", "empty,same-doc,local,remote"]
    signer = ["--pubkey-cert-pem", "certificate.pem"]
    command = ["xmlsec1", "--verify", *uris, "--id-attr:Id", "SignedProperties", *signer, SIGNATURES]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


needs_xmlsec1 = pytest.mark.skipif(shutil.which("xmlsec1") is None, reason=NO_XMLSEC1)


@needs_xmlsec1
@pytest.mark.parametrize("container", GOOD.values(), ids=GOOD)
def test_xmlsec1_accepts_the_signature_and_every_reference(container: bytes, tmp_path: Path) -> None:
    said = xmlsec1_says(container, tmp_path)
    assert said.returncode == 0, said.stderr
    # The manifest, every file, and the signed properties.
    signed = len(parts_of(container)) - 3 + 1
    assert f"SignedInfo References (ok/all): {signed}/{signed}" in said.stderr + said.stdout


@needs_xmlsec1
@pytest.mark.parametrize("container", ALTERED.values(), ids=ALTERED)
def test_xmlsec1_refuses_it_once_anything_is_altered(container: bytes, tmp_path: Path) -> None:
    assert xmlsec1_says(container, tmp_path).returncode != 0


@needs_xmlsec1
def test_xmlsec1_refuses_it_under_the_certificate_of_another_state(tmp_path: Path) -> None:
    assert unpacked_and_verified(packed(), JO_CERTIFICATE, tmp_path).returncode != 0


@needs_xmlsec1
@pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it is here")
def test_xmlsec1_accepts_what_the_second_implementation_signed(tmp_path: Path) -> None:
    (made,) = ask([packed_by_it([EnclosedFile(name="a & b.txt", media_type="text/plain", data=b"hello")])])
    said = xmlsec1_says(data(made["container"]), tmp_path)
    assert said.returncode == 0, said.stderr


# libdigidocpp: the validator behind the Estonian identity card, which is made for ASiC-E

# What it says of every container, and rightly: our certificates are self-signed and compared by officers, so
# they stand on no list of trusted services; and baseline B has no time-stamp, which is an unsigned property.
EXPECTED = [
    "Signature validation",
    "Unable to verify signing certificate",
    "self-signed certificate",
    "QualifyingProperties block 'UnsignedProperties' is missing.",
]

needs_libdigidocpp = pytest.mark.skipif(importlib.util.find_spec("pydigidoc") is None, reason=NO_LIBDIGIDOCPP)


def libdigidocpp_says(containers: dict[str, bytes], folder: Path) -> dict[str, list[str]]:
    files = [folder / f"{number}.asice" for number in range(len(containers))]
    for file, container in zip(files, containers.values(), strict=True):
        file.write_bytes(container)
    scratch = folder / "scratch"
    scratch.mkdir()
    command = [sys.executable, "ask_libdigidocpp.py", str(scratch), *map(str, files)]
    done = subprocess.run(
        command,
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=False,
        env={"HOME": str(scratch)},
    )
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]
    return dict(zip(containers, answers, strict=True))


@needs_libdigidocpp
def test_libdigidocpp_finds_nothing_wrong_but_that_it_knows_no_certificate_and_no_time_stamp(
    tmp_path: Path,
) -> None:
    assert libdigidocpp_says(GOOD, tmp_path) == dict.fromkeys(GOOD, EXPECTED)


@needs_libdigidocpp
def test_libdigidocpp_refuses_it_once_anything_is_altered(tmp_path: Path) -> None:
    parts = parts_of(packed())
    more = {
        "a file put in": repacked({**parts, "files/more.txt": b"more"}),
        "a list that says something else": changed(LIST, b"application/pdf", b"application/zip"),
    }
    answers = libdigidocpp_says({**ALTERED, **more}, tmp_path)
    assert [how for how, complaints in answers.items() if not set(complaints) - set(EXPECTED)] == []
