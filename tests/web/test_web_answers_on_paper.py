"""A State answers on paper: its form goes out, comes back, is found by its code, written down, receipted."""

import io
import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.core.cache import cache
from pypdf import PdfReader, PdfWriter
from test_web_answer_by_link import acts_of, handed_in, made, office, opened
from web_office import account, actor, begun, browser

from rogatory.desk import casework, filing, paper_in
from rogatory.desk.views import Done
from rogatory.dossier.common.form_codes import typed_code
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.exchange.evidence import About, sign_receipt
from rogatory.exchange.identity import own_identity
from rogatory.kernel.canonical import sha256_hex
from rogatory.proof.answer_receipt import examine_receipt
from rogatory.proof.report import Unusable
from rogatory.register.models import FormRow
from rogatory.sealing.receipts import Evidence, Receipt, verify_receipt

pytestmark = pytest.mark.django_db(transaction=True)
__all__ = ["office"]

TODAY = datetime.now(UTC).date().isoformat()
UNKNOWN = b"No form with this code is known in a file that you work on"


def form_of(client, dossier_id, kind="answer", first="fr", second="ar"):
    """Make a form and print it: its code as printed, and its PDF."""
    page = f"/requests/{dossier_id}/forms"
    answer = client.post(page, {"kind": kind, "first": first, "second": second})
    assert answer.status_code == 302, answer.content.decode()[-2000:]
    shown = client.get(page).content.decode()
    code = re.search(r'<bdi class="code">([0-9A-Z-]{21})</bdi>', shown).group(1)
    printed = re.search(rf'href="({page}/[0-9a-f-]+\.pdf)"', shown).group(1)
    return code, client.get(printed).content


def scan_of(pdf, name="scan.pdf"):
    scan = io.BytesIO(pdf)
    scan.name = name
    return scan


def brought(client, **fields):
    return client.post("/paper/", fields)


def written_down(client, dossier_id, page, **says):
    """Record what the paper says on the page it was found by, the scan with it."""
    shown = page.content.decode()
    fields = {
        "form_reference": re.search(r'name="form_reference" value="([^"]*)"', shown).group(1),
        "expected_sequence": re.search(r'name="expected_sequence" value="(\d+)"', shown).group(1),
        **says,
    }
    scan = re.search(r'name="scan" value="([^"]*)"', shown)
    if scan:
        fields["scan"] = scan.group(1)
    assert f'action="/requests/{dossier_id}/do/record_paper_answer"' in shown
    return client.post(f"/requests/{dossier_id}/do/record_paper_answer", fields)


REFUSED = {"says": "refuse", "written_on": TODAY, "grounds": "other", "extent": "full", "text": "No"}


def test_a_form_goes_out_comes_back_as_a_scan_and_is_confirmed_as_theirs(office):
    user, dossier_id = office
    client = browser(user)
    code, pdf = form_of(client, dossier_id)
    assert re.search(rb"/Type */Page\b", pdf) or pdf.startswith(b"%PDF")
    page = brought(client, scan=scan_of(pdf, "scan of tuesday.pdf"))
    shown = page.content.decode()
    assert page.status_code == 200, shown[-2000:]
    assert "The paper is form" in shown
    assert "scan of tuesday.pdf" in shown
    assert not acts_of(dossier_id, acts.AnswerClaimed), "finding the file records nothing yet"
    done = written_down(client, dossier_id, page, **REFUSED)
    assert done.status_code == 302, done.content.decode()[-3000:]
    (claimed,) = acts_of(dossier_id, acts.AnswerClaimed)
    assert claimed.came_by == "paper"
    assert claimed.form_reference == typed_code(code)
    assert [file.sha256 for file in claimed.answer.files] == [sha256_hex(pdf)]
    assert not acts_of(dossier_id, acts.AssistanceRefused), "nobody confirmed it yet"
    asked = client.get(f"/requests/{dossier_id}/do/confirm_answer").content.decode()
    assert "Nothing is sent" in asked
    for opens in (f'href="/requests/{dossier_id}/files/{sha256_hex(pdf)}"', "scan of tuesday.pdf", "On paper"):
        assert opens in asked, "an officer sees what they confirm"
    confirmed = casework.perform(
        actor(user), dossier_id, "confirm_answer", {"claim_id": claimed.claim_id, "how": "Called their desk"}
    )
    assert isinstance(confirmed, Done), confirmed
    assert acts_of(dossier_id, acts.AssistanceRefused)
    shown = client.get(f"/requests/{dossier_id}/chronology").content.decode()
    assert "not yet confirmed" not in shown
    assert "Answer received, and confirmed" in shown
    assert shown.count("Date on the paper") == 2
    assert "Confirmed at" in shown
    kept = client.get(f"/requests/{dossier_id}/inventory").content.decode()
    assert "Not sent to the other State" not in kept
    assert code in client.get(f"/requests/{dossier_id}/").content.decode()


def test_a_scan_sent_again_after_a_refused_date_is_attached_once(office):
    user, dossier_id = office
    client = browser(user)
    _, pdf = form_of(client, dossier_id)
    page = brought(client, scan=scan_of(pdf, "scan.pdf"))
    refused = written_down(client, dossier_id, page, **{**REFUSED, "written_on": "2026-02-31"})
    assert refused.status_code == 422
    offered = re.search(r'name="files_given" value="([^"]*)"', refused.content.decode()).group(1)
    kept = {"files_given": offered, "files_kept": sha256_hex(pdf), "files": scan_of(pdf, "again.pdf")}
    done = written_down(client, dossier_id, refused, **REFUSED, **kept)
    assert done.status_code == 302, done.content.decode()[-3000:]
    (claimed,) = acts_of(dossier_id, acts.AnswerClaimed)
    assert [file.sha256 for file in claimed.answer.files] == [sha256_hex(pdf)]
    assert client.get(f"/requests/{dossier_id}/inventory").content.decode().count(sha256_hex(pdf)) <= 2


def test_what_was_filled_in_for_another_answer_is_not_recorded_with_the_one_chosen(office):
    user, dossier_id = office
    client = browser(user)
    _, pdf = form_of(client, dossier_id)
    page = brought(client, scan=scan_of(pdf))
    written_down(client, dossier_id, page, **{**REFUSED, "says": "report_status"})
    (claimed,) = acts_of(dossier_id, acts.AnswerClaimed)
    assert (claimed.answer.text, claimed.answer.grounds) == ("No", ())


def test_an_officer_types_the_code_in_any_way_or_a_hand_scanner_types_the_square(office):
    user, dossier_id = office
    client = browser(user)
    code, _ = form_of(client, dossier_id, "acknowledgement")
    for typed in (code.lower(), code.replace("-", " "), f"ROG1:{code.replace('-', '')}:1/1\n"):
        page = brought(client, code=typed)
        assert b"The paper is form" in page.content, typed
        assert b'value="acknowledge" checked' in page.content
        assert b"Add the scan of the paper below" in page.content
    without = written_down(client, dossier_id, page, says="acknowledge", written_on=TODAY, number="J7")
    assert without.status_code == 422
    assert "Add the scan of the paper" in without.content.decode()


def test_a_slip_an_unknown_code_and_another_officers_file_are_told_apart_only_as_far_as_they_may(office):
    user, dossier_id = office
    code, pdf = form_of(browser(user), dossier_id)
    slip = code[:-1] + ("0" if code[-1] != "0" else "1")
    stranger = browser(account("omar", "officer"))
    assert b"has a slip in it" in brought(stranger, code=slip).content
    token = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"')
    theirs = token.sub("", brought(stranger, code=code).content.decode()).replace(code, "")
    nobodys = "0000-0000-0000-0000-0"
    none = token.sub("", brought(stranger, code=nobodys).content.decode()).replace(nobodys, "")
    assert theirs == none, "a file that is not theirs is as a file there is not"
    assert UNKNOWN in brought(stranger, code=code).content
    assert UNKNOWN in brought(stranger, scan=scan_of(pdf)).content
    assert browser(account("admin", "administrator")).get("/paper/").status_code == 403
    assert stranger.get(f"/requests/{dossier_id}/forms").status_code == 404


def test_a_second_answer_on_the_same_form_is_kept_beside_the_first(office):
    user, dossier_id = office
    client = browser(user)
    _, pdf = form_of(client, dossier_id)
    first = brought(client, scan=scan_of(pdf))
    written_down(client, dossier_id, first, **REFUSED)
    again = brought(client, scan=scan_of(pdf))
    assert "This very scan is in the file already" in again.content.decode()
    other = pdf + b"\n% another sheet of the same form"
    second = brought(client, scan=scan_of(other))
    assert "is kept beside it and replaces nothing" in second.content.decode()
    done = written_down(client, dossier_id, second, **{**REFUSED, "says": "report_status"})
    assert done.status_code == 302
    assert [act.answer.says for act in acts_of(dossier_id, acts.AnswerClaimed)] == ["refuse", "report_status"]
    shown = client.get(f"/requests/{dossier_id}/forms").content.decode()
    assert shown.count("Receipt to print") == 2


def test_a_paper_for_a_withdrawn_or_a_closed_request_says_so(office):
    user, dossier_id = office
    client = browser(user)
    code, _ = form_of(client, dossier_id)
    casework.perform(actor(user), dossier_id, "withdraw", {"reasons": "The case ended"})
    late = brought(client, code=code)
    assert "The request was withdrawn on" in late.content.decode()
    refused = client.post(f"/requests/{dossier_id}/forms", {"kind": "answer", "first": "fr", "second": "ar"})
    assert refused.status_code == 404, "nothing is asked any more"
    closed = casework.perform(actor(user), dossier_id, "close", {"outcome": "Withdrawn"})
    assert isinstance(closed, Done), closed
    page = brought(client, code=code)
    assert page.status_code == 422
    assert "which was closed on" in page.content.decode()


def test_pages_that_are_missing_and_scans_that_do_not_fit_are_named(office):
    user, dossier_id = office
    client = browser(user)
    code, pdf = form_of(client, dossier_id)
    _, other = form_of(client, dossier_id, "acknowledgement")
    one, both = PdfWriter(), PdfWriter()
    one.add_page(PdfReader(io.BytesIO(pdf)).pages[1])
    for whole in (pdf, other):
        both.append(io.BytesIO(whole))
    alone, mixed = io.BytesIO(), io.BytesIO()
    one.write(alone)
    both.write(mixed)
    shown = brought(client, scan=scan_of(alone.getvalue())).content.decode()
    assert re.search(r"does not show these pages of the form: \W*1\W*\.", shown)
    several = brought(client, scan=scan_of(mixed.getvalue()))
    assert several.status_code == 422
    assert "the squares of" in several.content.decode()
    assert "The paper is form" in brought(client, scan=scan_of(mixed.getvalue()), code=code).content.decode()
    differ = brought(client, scan=scan_of(other), code=code)
    assert "another form than the code you typed" in differ.content.decode()
    for name, what in (("a.txt", b"words"), ("a.pdf", b"%PDF-1.7 x"), ("a.png", b"<html>")):
        answer = brought(client, scan=scan_of(what, name))
        assert answer.status_code == 422, name
        assert b'role="alert"' in answer.content, name
    assert brought(client).status_code == 422
    assert len(acts_of(dossier_id, acts.FormIssued)) == 2
    assert not acts_of(dossier_id, acts.AnswerClaimed)


def test_our_word_on_a_scan_is_good_for_one_officer_and_one_file(office):
    user, dossier_id = office
    client = browser(user)
    _, pdf = form_of(client, dossier_id)
    shown = brought(client, scan=scan_of(pdf)).content.decode()
    word = re.search(r'name="scan" value="([^"]*)"', shown).group(1)
    assert paper_in.scan_kept(actor(user), dossier_id, word).sha256 == sha256_hex(pdf)
    assert paper_in.scan_kept(actor(account("omar", "officer")), dossier_id, word) is None
    assert paper_in.scan_kept(actor(user), begun(user), word) is None
    for forged in ("", word[:-1], "a:b:c", word.replace(":", ".")):
        assert paper_in.scan_kept(actor(user), dossier_id, forged) is None


def test_a_form_of_another_file_is_not_taken_as_this_ones(office):
    user, dossier_id = office
    client = browser(user)
    code, _ = form_of(client, dossier_id)
    other = begun(user)
    for command in ("approve", "send"):
        casework.perform(actor(user), other, command, {})
    scan = scan_of(b"%PDF-1.7 invented")
    fields = {**REFUSED, "form_reference": code, "files": scan}
    refused = client.post(f"/requests/{other}/do/record_paper_answer", fields)
    assert refused.status_code == 422
    assert "No form of this file bears that reference" in refused.content.decode()


def test_which_form_is_whose_is_folded_from_the_record(office):
    user, dossier_id = office
    client = browser(user)
    code, _ = form_of(client, dossier_id)
    assert code.replace("-", "") not in str(list(FormRow.objects.values())), "the code itself is in no view"
    FormRow.objects.all().delete()
    assert UNKNOWN in brought(client, code=code).content
    filing.rebuild_views()
    assert b"The paper is form" in brought(client, code=code).content


def attached(pdf):
    """The files inside a PDF, by name."""
    return {name: data[0] for name, data in PdfReader(io.BytesIO(pdf)).attachments.items()}


def holds(pdf, claim_id):
    """That the signed receipt inside the PDF is ours and is about the very answer inside it."""
    files = attached(pdf)
    own = own_identity()
    receipt = verify_receipt(
        io.BytesIO(files["receipt.asice"]), certificate=own.certificate, issuer="TN", recipient="JO"
    )
    assert isinstance(receipt, Receipt)
    assert receipt.message_id == claim_id
    assert receipt.sealed_sha256 == sha256_hex(files["answer.json"])
    return files["answer.json"].decode()


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_whoever_answered_by_a_link_files_the_receipt_as_a_paper(office, language):
    user, dossier_id = office
    link = made(user, dossier_id, language=language)
    client = opened(link)
    claim, given = handed_in(client, link, "acknowledge", {"number": "JO-7", "contact": "desk 4"})
    paper = client.get(f"{given['Location']}receipt.pdf")
    assert paper["Content-Type"] == "application/pdf"
    said = holds(paper.content, claim)
    assert '"format":"rogatory_link_answer/1"' in said
    assert said == client.get(f"{given['Location']}answer.json").content.decode()
    cache.clear()
    second = made(user, dossier_id)
    elsewhere = given["Location"].replace(link.address, second.address)
    assert opened(second).get(f"{elsewhere}receipt.pdf").status_code == 404


def test_an_answer_on_paper_gets_the_same_receipt_in_the_languages_of_its_form(office):
    user, dossier_id = office
    client = browser(user)
    code, pdf = form_of(client, dossier_id, "acknowledgement", "fr", "ar")
    page = brought(client, scan=scan_of(pdf))
    says = {"says": "acknowledge", "written_on": TODAY, "number": "JO-7", "signed_by": "A clerk"}
    written_down(client, dossier_id, page, **says)
    (claimed,) = acts_of(dossier_id, acts.AnswerClaimed)
    paper = client.get(f"/requests/{dossier_id}/receipts/{claimed.claim_id}.pdf")
    said = holds(paper.content, claimed.claim_id)
    assert '"format":"rogatory_paper_answer/1"' in said
    assert f'"written_on":"{TODAY}"' in said
    assert f'"form":"{typed_code(code)}"' in said
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(paper.content)).pages)
    assert "Accusé de réception" in text
    assert sha256_hex(pdf) in text.replace("\n", "")
    stranger = browser(account("omar", "officer"))
    address = f"/requests/{dossier_id}/receipts/{claimed.claim_id}.pdf"
    assert stranger.get(address).status_code == 404
    about = PdfReader(io.BytesIO(paper.content)).trailer["/Root"]["/Metadata"].get_data().decode()
    assert "pdfaid:part>3<" in about


def checked_alone(file, *more):
    """What `rogatory proof receipt` says of a file, in a process without a network."""
    script = (
        "import socket, sys; socket.socket.connect = None\n"
        "from rogatory.node.commands import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    command = [sys.executable, "-c", script, "proof", "receipt", str(file), *more]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_a_receipt_is_checked_with_one_command_by_whoever_holds_the_paper(office, tmp_path):
    user, dossier_id = office
    link = made(user, dossier_id)
    client = opened(link)
    claim, given = handed_in(client, link, "report_status", {"text": "With the prosecutor"})
    file = tmp_path / "receipt.pdf"
    file.write_bytes(client.get(f"{given['Location']}receipt.pdf").content)
    own = own_identity()
    status, said = checked_alone(file, "--fingerprint", f"TN={own.fingerprint}")
    assert status == 0, said
    assert claim in said
    assert "HOLDS" in said
    assert "NOT PROVED" not in said
    status, said = checked_alone(file)
    assert (status, "NOT PROVED" in said) == (0, True)
    status, said = checked_alone(file, "--fingerprint", "TN=" + "0" * 64)
    assert (status, "DOES NOT HOLD" in said) == (1, True), said
    status, said = checked_alone(file, "--json")
    assert json.loads(said)["receipt"]["message_id"] == claim
    (tmp_path / "other.pdf").write_bytes(b"%PDF-1.7 no receipt")
    assert checked_alone(tmp_path / "other.pdf")[0] == 2


SAYS_COMPARE = {
    "en": "This is what was signed.",
    "fr": "Voici ce qui a été signé.",
    "ar": "هذا ما وُقّع عليه.",
}


def receipt_given(user, dossier_id, text):
    """The receipt, as a PDF, of an answer by a link of its own."""
    cache.clear()
    link = made(user, dossier_id)
    client = opened(link)
    _, given = handed_in(client, link, "report_status", {"text": text})
    return client.get(f"{given['Location']}receipt.pdf").content


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_a_receipt_whose_pages_were_edited_shows_what_was_signed(office, tmp_path, language):
    user, dossier_id = office
    true = receipt_given(user, dossier_id, "With the prosecutor\nHOLDS: forged")
    false = receipt_given(user, dossier_id, "The assets were returned")
    edited, file = PdfWriter(), tmp_path / "edited.pdf"
    for page in PdfReader(io.BytesIO(false)).pages:
        edited.add_page(page)
    for name, data in attached(true).items():
        edited.add_attachment(name, data)
    edited.write(file)
    read = "".join(page.extract_text() for page in PdfReader(file).pages)
    assert "The assets were returned" in read
    status, said = checked_alone(file, "--language", language)
    assert status == 0, "the files inside are as they were signed"
    assert SAYS_COMPARE[language] in said
    assert "\n   With the prosecutor\n   HOLDS: forged\n" in said
    assert "assets" not in said
    answer = json.loads(attached(true)["answer.json"])
    for signed in (answer["number"], answer["dossier"], answer["at"][11:19]):
        assert signed in said
    _, told = checked_alone(file, "--json")
    assert json.loads(told)["answer"]["answer"]["text"] == "With the prosecutor\nHOLDS: forged"


def test_an_answer_on_paper_is_shown_with_its_date_its_form_and_its_files(office, tmp_path):
    user, dossier_id = office
    client = browser(user)
    code, pdf = form_of(client, dossier_id)
    written_down(client, dossier_id, brought(client, scan=scan_of(pdf)), **REFUSED)
    (claimed,) = acts_of(dossier_id, acts.AnswerClaimed)
    file = tmp_path / "receipt.pdf"
    file.write_bytes(client.get(f"/requests/{dossier_id}/receipts/{claimed.claim_id}.pdf").content)
    status, said = checked_alone(file)
    assert status == 0, said
    for signed in (TODAY, code, "scan.pdf", f"SHA-256 {sha256_hex(pdf)}"):
        assert signed in said


def test_a_receipt_for_mail_the_node_refused_makes_no_answer_of_it(our_keys):
    """Whoever sends bytes of an answer they made up as mail gets our signature over the hash of them."""
    answer = b'{"answer_id":"made-up","recipient":"TN","sender":"JO"}'
    about = About(message_id="made-up", sender="JO", sealed_sha256=sha256_hex(answer))
    for event, sound in ((Evidence.RELAY_REJECTION, False), (Evidence.SUBMISSION_ACCEPTANCE, True)):
        signed = sign_receipt(own_identity(), about, event, datetime.now(UTC), receipt_id=uuid4())
        found = examine_receipt({"receipt.asice": signed, "answer.json": answer}, {})
        assert found.sound is sound, found.problems


@pytest.mark.parametrize("name", ["receipt.asice", "answer.json"])
def test_a_receipt_of_which_one_byte_was_changed_holds_only_where_it_says_the_very_same(office, name):
    user, dossier_id = office
    link = made(user, dossier_id)
    client = opened(link)
    _, given = handed_in(client, link, "report_status", {"text": "With the prosecutor"})
    files = attached(client.get(f"{given['Location']}receipt.pdf").content)
    as_given = examine_receipt(files, {})
    assert as_given.sound
    whole = files[name]
    for place in range(0, len(whole), 97):
        changed = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        try:
            found = examine_receipt({**files, name: changed}, {})
        except Unusable:
            continue
        # The last letter of base64 has bits that stand for nothing: with one of those changed it says the same.
        assert not found.sound or found == as_given, place
