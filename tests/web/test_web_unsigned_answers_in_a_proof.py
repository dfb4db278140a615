"""Answers by a link or on paper in the proof of an exchange: listed apart, as what nobody signed."""

import io
import json
import subprocess
import sys
import zipfile

import msgspec
import pytest
from pypdf import PdfReader
from test_web_answer_by_link import WITNESS, acts_of, handed_in, made, office, opened
from test_web_answers_on_paper import REFUSED, brought, form_of, scan_of, written_down
from web_office import actor, browser

from rogatory.desk import proofs, receipts
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.kernel.canonical import canonical_bytes, sha256_hex
from rogatory.kernel.languages import ScreenLanguage
from rogatory.proof.bundle import INDEX, Index, index_bytes, read_index
from rogatory.proof.examine import examine

pytestmark = pytest.mark.django_db(transaction=True)
__all__ = ["office"]
SCRIPT = "import sys; from rogatory.node.commands import main; sys.exit(main(sys.argv[1:]))"
EN_AR = (ScreenLanguage.ENGLISH, ScreenLanguage.ARABIC)


def by_link(user, dossier_id):
    link = made(user, dossier_id)
    client = opened(link)
    claim, given = handed_in(client, link, "report_status", {"text": "With the prosecutor"})
    return claim, client.get(f"{given['Location']}answer.json").content


def on_paper(user, dossier_id, signed_by):
    client = browser(user)
    _, scan = form_of(client, dossier_id)
    written_down(client, dossier_id, brought(client, scan=scan_of(scan)), **REFUSED, signed_by=signed_by)
    return acts_of(dossier_id, acts.AnswerClaimed)[-1].claim_id


def proof_of(user, dossier_id, *, contents=True):
    made_now = proofs.make(actor(user), dossier_id, EN_AR, contents=contents)
    assert isinstance(made_now, proofs.ProofFile), made_now
    with made_now.stream as stream:
        return stream.read()


def part_of(proof, name):
    with zipfile.ZipFile(io.BytesIO(proof)) as archive:
        return archive.read(name)


def test_a_proof_lists_the_answers_nobody_signed_and_says_so(office, tmp_path):
    user, dossier_id = office
    claim, answer = by_link(user, dossier_id)
    paper = on_paper(user, dossier_id, "A clerk of the ministry (fictional)")
    proof = proof_of(user, dossier_id)
    report = examine(io.BytesIO(proof), {})
    assert report.sound, report.problems
    assert [(one.answer_id, one.came_by, one.says_from) for one in report.unsigned] == [
        (claim, "link", ""),
        (paper, "paper", "A clerk of the ministry (fictional)"),
    ]
    assert report.unsigned[0].answer_sha256 == sha256_hex(answer)
    assert report.unsigned[0].receipt_sha256 == sha256_hex(receipts.signed_receipt(claim))
    pages = PdfReader(io.BytesIO(part_of(proof, "proof.pdf"))).pages
    words = "".join("".join(page.extract_text() for page in pages).split())
    assert "didnotsign" in words
    for one in report.unsigned:
        assert one.answer_sha256 in words
        assert one.receipt_sha256 in words
    file = tmp_path / "proof.zip"
    file.write_bytes(proof)
    command = [sys.executable, "-c", SCRIPT, "proof", "verify", str(file)]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert "did not sign" in said
    assert sha256_hex(answer) in said
    told = json.loads(subprocess.run([*command, "--json"], capture_output=True, check=False).stdout)
    assert told["unsigned"][1]["answer_id"] == paper


def test_who_an_answer_says_it_is_from_is_left_out_where_it_may_not_be_told(office):
    user, dossier_id = office
    on_paper(user, dossier_id, f"For {WITNESS}\nher counsel")
    (one,) = examine(io.BytesIO(proof_of(user, dossier_id)), {}).unsigned
    assert one.says_from == ""
    (one,) = examine(io.BytesIO(proof_of(user, dossier_id, contents=False)), {}).unsigned
    assert one.says_from == ""


def test_an_index_of_before_is_read_and_written_as_it_was(office):
    user, dossier_id = office
    on_paper(user, dossier_id, "A clerk (fictional)")
    index = read_index(part_of(proof_of(user, dossier_id), INDEX))
    older = msgspec.structs.replace(index, unsigned=())
    plain = {field: getattr(index, field) for field in Index.__struct_fields__ if field != "unsigned"}
    assert index_bytes(older) == canonical_bytes(plain)
    assert read_index(index_bytes(older)).unsigned == ()
