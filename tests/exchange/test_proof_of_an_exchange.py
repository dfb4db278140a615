"""The proof of an exchange: made from a dossier, held by a court, checked by anybody; nothing is believed."""

import hashlib
import io
import json
import shutil
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from uuid import uuid4

import exchange_samples as samples
import msgspec
import pytest
from cryptography.hazmat.primitives import serialization
from proof_samples import SECRET, codes, examined, exchange, made, made_anew, named, packed, parts_of
from pypdf import PdfReader

from rogatory.desk import casework, proofs
from rogatory.desk.access import NotAllowed
from rogatory.desk.views import Refused
from rogatory.exchange.evidence import About, sign_receipt
from rogatory.exchange.models import Outgoing
from rogatory.kernel.canonical import sha256_hex
from rogatory.kernel.languages import ScreenLanguage
from rogatory.proof.bundle import INDEX, SIGNED_INDEX, SUMS, certificate_name, receipt_name
from rogatory.proof.report import Unusable
from rogatory.register.models import Entry
from rogatory.sealing.archive import write_archive
from rogatory.sealing.keys import certificate_bytes
from rogatory.sealing.receipts import Evidence
from rogatory.store import keys

pytestmark = pytest.mark.django_db
LANGUAGES = (ScreenLanguage.ENGLISH, ScreenLanguage.FRENCH)


@pytest.fixture
def dossier(far, tunisia, head):
    return exchange(head, far, tunisia)


@pytest.fixture
def proof(head, dossier):
    return made(head, dossier)


def test_a_proof_tells_who_sent_what_and_what_each_state_signed_about_it(proof, far, tunisia):
    report = examined(proof, TN=tunisia.fingerprint, JO=far.identity.fingerprint)
    assert report.sound, report.problems
    assert report.unproved == ()
    told = [(one.sender, one.sequence, [r.evidence.value for r in one.receipts]) for one in report.messages]
    assert sorted((sender, place) for sender, place, _ in told) == [("JO", 1), ("TN", 1), ("TN", 2)]
    assert all("ContentConsignment" in receipts for _, _, receipts in told)
    assert all(receipt.names_container for one in report.messages for receipt in one.receipts)
    assert [key.compared_by for key in report.keys] == ["officer", ""]


def test_without_fingerprints_it_says_plainly_that_nobody_proved_whose_keys_these_are(proof):
    report = examined(proof)
    assert report.sound
    assert report.unproved == ("JO", "TN")


def test_another_fingerprint_than_the_one_in_the_proof_is_found(proof, tunisia):
    stranger = samples.identity("JO")
    assert codes(examined(proof, TN=tunisia.fingerprint, JO=stranger.fingerprint)) == {"KEY_UNEXPECTED"}
    assert codes(examined(proof, LB=stranger.fingerprint)) == {"KEY_MISSING"}


def test_every_part_changed_by_a_byte_is_found(proof):
    parts = parts_of(proof)
    for name, data in parts.items():
        for place in {0, len(data) // 2, len(data) - 1}:
            bent = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
            try:
                report = examined(packed({**parts, name: bent}))
            except Unusable:
                assert name == INDEX
                continue
            assert not report.sound, (name, place)


def test_every_part_taken_out_or_put_in_is_found(proof):
    parts = parts_of(proof)
    for name in parts:
        without = {other: data for other, data in parts.items() if other != name}
        try:
            assert not examined(packed(without)).sound, name
        except Unusable:
            assert name == INDEX
    for name in ("files/evil.exe", "../outside", "messages/x.asice", "proof.html"):
        assert "PART_UNEXPECTED" in codes(examined(packed({**parts, name: b"more"}))), name


def test_its_maker_cannot_change_what_the_other_state_signed(proof, tunisia):
    parts = parts_of(proof)
    theirs = [name for name in parts if name.startswith("receipts/")]
    theirs = [name for name in theirs if b"ContentConsignment" in parts[name]]
    assert len(theirs) == 3
    for name in theirs:
        bent = parts[name].replace(b"ContentConsignment", b"ContentHandover___")
        assert not examined(made_anew({**parts, name: bent}, tunisia)).sound
    # Nor leave a message out that others came after, nor say another thing in the index than was signed.
    first = next(one for one in examined(proof).messages if (one.sender, one.sequence) == ("TN", 1))
    name = f"messages/{first.container_sha256}.asice"
    gone = {other: data for other, data in parts.items() if other != name}

    def without(index):
        kept = tuple(one for one in index.messages if one.container_sha256 != first.container_sha256)
        return msgspec.structs.replace(index, messages=kept)

    assert "SEQUENCE_MISSING" in codes(examined(made_anew(gone, tunisia, without)))
    assert "INDEX_DIFFERS" in codes(examined(made_anew(parts, tunisia, without)))
    assert examined(made_anew(parts, tunisia)).sound


def receipt_about(signer, message, **changes):
    about = About(
        message_id=changes.get("message_id", message.message_id),
        sender=message.sender,
        sealed_sha256="0" * 64,
        container_sha256=changes.get("container_sha256", message.container_sha256),
    )
    kind = changes.get("kind", Evidence.CONTENT_HANDOVER)
    return sign_receipt(signer, about, kind, datetime.now(UTC), receipt_id=uuid4())


def with_receipt(parts, signed, tunisia):
    return made_anew({**parts, receipt_name(signed): signed}, tunisia)


def test_a_receipt_for_another_message_or_another_text_proves_nothing(proof, far, tunisia):
    parts, (one, two, _) = parts_of(proof), sorted(examined(proof).messages, key=lambda m: m.sender != "TN")
    swapped = receipt_about(far.identity, one, container_sha256=two.container_sha256)
    assert codes(examined(with_receipt(parts, swapped, tunisia))) == {"RECEIPT_OTHER_CONTAINER"}
    nowhere = receipt_about(far.identity, one, message_id=str(uuid4()))
    assert codes(examined(with_receipt(parts, nowhere, tunisia))) == {"RECEIPT_FOR_NOTHING"}
    good = receipt_about(far.identity, one)
    assert examined(with_receipt(parts, good, tunisia)).sound


def test_a_receipt_by_somebody_else_proves_nothing(proof, far, tunisia):
    parts = parts_of(proof)
    ours = next(one for one in examined(proof).messages if one.sender == "TN")
    not_theirs = receipt_about(far.identity, ours, kind=Evidence.SUBMISSION_ACCEPTANCE)
    assert codes(examined(with_receipt(parts, not_theirs, tunisia))) == {"RECEIPT_NOT_THEIRS"}
    forged = receipt_about(samples.identity("JO"), ours)
    assert codes(examined(with_receipt(parts, forged, tunisia))) == {"CERTIFICATE_MISSING"}


def test_a_forged_certificate_is_found_by_whoever_has_the_fingerprint_and_told_to_who_has_not(
    proof, far, tunisia
):
    """Tunisia makes up a receipt of Jordan's with a key of its own."""
    parts, forger = parts_of(proof), samples.identity("JO")
    ours = next(one for one in examined(proof).messages if one.sender == "TN")
    signed, der = receipt_about(forger, ours), certificate_bytes(forger.certificate)
    forged = made_anew({**parts, receipt_name(signed): signed, certificate_name("JO", der): der}, tunisia)
    assert "JO" in examined(forged).unproved
    found = examined(forged, JO=far.identity.fingerprint)
    assert codes(found) == {"KEY_UNEXPECTED"}


def test_one_key_for_both_states_is_found(proof, tunisia):
    der = certificate_bytes(tunisia.certificate)
    both = made_anew({**parts_of(proof), certificate_name("JO", der): der}, tunisia)
    assert "ONE_KEY_TWO_STATES" in codes(examined(both))


def test_a_proof_that_a_third_party_signed_is_not_one(proof):
    assert "INDEX_UNSIGNED" in codes(examined(made_anew(parts_of(proof), samples.identity("TN"))))


def test_a_proof_of_hashes_holds_and_shows_nothing_of_the_contents(head, dossier, far, tunisia):
    with_contents, without = made(head, dossier), made(head, dossier, contents=False)
    assert SECRET.encode() in with_contents
    everything = b"".join(parts_of(without).values())
    assert SECRET.encode() not in everything
    assert not any(name.endswith(".asice") and name.startswith("messages/") for name in parts_of(without))
    report = examined(without, TN=tunisia.fingerprint, JO=far.identity.fingerprint)
    assert report.sound, report.problems
    assert {one.shown for one in report.messages} == {"list"}
    assert any(file.name == "01-بيان.pdf" for one in report.messages for file in one.files)


def test_what_was_erased_by_law_is_still_proved_by_the_other_states_receipt(head, dossier):
    gone = Outgoing.objects.get(sequence=1)
    keys.destroy_key(gone.key_id, datetime.now(UTC))
    report = examined(made(head, dossier))
    assert report.sound, report.problems
    found = next(one for one in report.messages if one.message_id == gone.message_id)
    assert (found.shown, found.why) == ("digest", "erased")
    assert any(receipt.by == "JO" and receipt.names_container for receipt in found.receipts)


def test_a_protected_name_never_leaves_in_a_proof(head, far, tunisia):
    person = {"name": "Karim Mithali", "role": "witness", "protected": True}
    dossier = exchange(head, far, tunisia, persons=[person])
    reference = Outgoing.objects.first().reference
    for place, told in enumerate(("Where is Karim  Mithali?", "And now?"), start=2):
        names = {"name": "01-Karim_Mithali.pdf" if place == 3 else "01-a.pdf"}
        file = samples.EnclosedFile(**names, media_type="application/pdf", data=b"%PDF Karim Mithali")
        samples.came(
            far.identity, samples.enquiry(told), tunisia, reference=reference, sequence=place, files=[file]
        )
    proof = made(head, dossier)
    everything = b"".join(parts_of(proof).values()) + proof
    assert b"Mithali" not in everything
    report = examined(proof)
    assert report.sound, report.problems
    theirs = {one.sequence: (one.shown, one.why) for one in report.messages if one.sender == "JO"}
    assert theirs == {1: ("list", "protected"), 2: ("list", "protected"), 3: ("digest", "protected")}


def test_a_proof_is_for_who_may_see_the_dossier_its_contents_for_who_works_on_it(head, dossier):
    auditor = msgspec.structs.replace(head, user_id=uuid4(), roles=frozenset({"auditor"}))
    refused = proofs.make(auditor, dossier, LANGUAGES, contents=True)
    assert isinstance(refused, Refused)
    assert examined(made(auditor, dossier, contents=False)).sound
    for role in ("officer", "administrator"):
        stranger = msgspec.structs.replace(head, user_id=uuid4(), roles=frozenset({role}))
        with pytest.raises(NotAllowed):
            proofs.make(stranger, dossier, LANGUAGES, contents=False)


def test_making_a_proof_is_on_the_record(head, dossier):
    before = Entry.objects.filter(chain="node:proofs").count()
    made(head, dossier)
    assert Entry.objects.filter(chain="node:proofs").count() == before + 1


def test_a_dossier_without_mail_has_nothing_to_prove(head, tunisia):
    begun = casework.start_request(head, {"requested_state": "JO", "title": "Fictional", "fictional": True})
    assert isinstance(proofs.make(head, begun.dossier_id, LANGUAGES, contents=False), Refused)


def test_hostile_files_are_refused_without_being_unpacked(proof):
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(INDEX, bytes(60_000_000))
    twice = io.BytesIO()
    write_archive([*parts_of(proof).items(), ("PROOF.json", b"{}")], twice)
    for broken in (b"", b"PK", bomb.getvalue(), twice.getvalue(), proof + b"\0", b"\0" + proof, proof[:-5]):
        with pytest.raises(Unusable):
            examined(broken)


@pytest.mark.parametrize("languages", ["ar en", "fr ar", "en fr"])
def test_its_paper_says_in_two_languages_what_the_check_found(head, dossier, languages):
    proof = made(head, dossier, languages=languages)
    pages = PdfReader(io.BytesIO(parts_of(proof)["proof.pdf"])).pages
    words = "".join("".join(page.extract_text() for page in pages).split())
    for one in examined(proof).messages:
        assert one.container_sha256 in words
        assert all(receipt.sha256 in words for receipt in one.receipts)
    verdicts = {"en": "HOLDS:everysignature", "fr": "VALIDE:chaquesignature", "ar": "سليم"}
    assert all(verdicts[one] in words for one in languages.split())


def test_it_is_verified_by_one_command_with_no_node_and_no_framework(proof, far, tunisia, tmp_path):
    file = tmp_path / "proof.zip"
    file.write_bytes(proof)
    script = (
        "import socket, sys; socket.socket = None\n"
        "from rogatory.node.commands import main\n"
        "status = main(sys.argv[1:])\n"
        "assert 'django' not in sys.modules, 'Django was loaded'\n"
        "sys.exit(status)"
    )

    def verified(*more):
        command = [sys.executable, "-c", script, "proof", "verify", str(file), *more]
        return subprocess.run(
            command, capture_output=True, text=True, check=False, env={"PATH": "", "LANG": "C.UTF-8"}
        )

    known = [f"--fingerprint=TN={tunisia.fingerprint}", f"--fingerprint=JO={far.identity.fingerprint}"]
    for language, says in (("ar", "سليم: فُحص"), ("en", "HOLDS:"), ("fr", "VALIDE\u00a0: chaque")):
        done = verified(*known, "--language", language)
        assert (done.returncode, says in done.stdout) == (0, True), done.stderr
    assert "WHOSE KEY this is, is NOT PROVED" in verified().stdout
    machine = json.loads(verified("--json").stdout)
    assert machine["sound"] is True
    assert machine["keys_unproved"] == ["JO", "TN"]
    file.write_bytes(packed({**parts_of(proof), "proof.pdf": b"%PDF-1.7 another"}))
    refused = verified()
    assert (refused.returncode, "DOES NOT HOLD" in refused.stdout) == (1, True), refused.stderr
    file.write_bytes(b"no zip")
    assert verified().returncode == 2
    assert verified("--fingerprint", "TN=12").returncode == 2


def test_tools_that_are_not_ours_check_it_too(proof, tunisia, tmp_path):
    with zipfile.ZipFile(io.BytesIO(proof)) as archive:
        archive.extractall(tmp_path)
    lines = parts_of(proof)[SUMS].decode().splitlines()
    assert {line.split("  ")[1] for line in lines} == set(parts_of(proof)) - {SUMS}
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--check", "--quiet", SUMS], cwd=tmp_path, check=True)
    assert all(
        hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() == digest
        for digest, name in (line.split("  ") for line in lines)
    )
    if shutil.which("xmlsec1") is None:
        pytest.skip("xmlsec1 is not on this machine (Debian: apt-get install xmlsec1)")
    pem = tunisia.certificate.public_bytes(serialization.Encoding.PEM)
    with zipfile.ZipFile(tmp_path / SIGNED_INDEX) as archive:
        archive.extractall(tmp_path / "index")
    (tmp_path / "index" / "certificate.pem").write_bytes(pem)
    command = ["xmlsec1", "--verify", "--enabled-reference-uris", "empty,same-doc,local,remote"]
    command += ["--id-attr:Id", "SignedProperties", "--pubkey-cert-pem", "certificate.pem"]
    command += ["META-INF/signatures.xml"]
    subprocess.run(command, cwd=tmp_path / "index", check=True, capture_output=True)


def test_names_of_parts_are_their_digests(proof):
    parts = parts_of(proof)
    for folder in ("receipts/", "messages/"):
        name = named(parts, folder)
        assert sha256_hex(parts[name]) in name
