"""Before a file leaves, the officer is shown what it carries besides what is seen, and the choice is kept."""

import re
import sys
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from web_office import account, actor, begun, browser

sys.path.append(str(Path(__file__).parents[1] / "traces"))
import carrying_files as files

from rogatory.desk import casework
from rogatory.desk.views import Done
from rogatory.exchange.models import Outgoing
from rogatory.kernel.canonical import sha256_hex
from rogatory.wording import text

pytestmark = pytest.mark.django_db
LADEN, PLAIN = files.laden_word(), files.word()


@pytest.fixture
def leila(our_keys):
    return account("leila", "officer", "head")


@pytest.fixture
def dossier(leila):
    dossier_id = begun(leila)
    assert isinstance(casework.perform(actor(leila), dossier_id, "approve", {}), Done)
    return dossier_id


def upload(data, name="statement.docx"):
    return SimpleUploadedFile(name, data)


def asked(page, name):
    found = re.search(rf'name="{name}" value="([^"]+)"', page)
    assert found, name
    return found[1]


def test_an_officer_is_shown_what_a_file_carries_and_nothing_leaves(leila, dossier):
    answer = browser(leila).post(f"/requests/{dossier}/do/send", {"annexes": upload(LADEN)})
    page = answer.content.decode()
    assert answer.status_code == 422
    for said in ("Amina Mithaliyya", "36.80500°N 10.18000°E", text("traces-changes", actor(leila).language)):
        assert said in page
    assert not Outgoing.objects.exists()


def test_sent_as_it_is_it_leaves_byte_for_byte_and_the_choice_is_on_the_record(leila, dossier):
    client = browser(leila)
    page = client.post(f"/requests/{dossier}/do/send", {"annexes": upload(LADEN)}).content.decode()
    given = {"annexes_given": asked(page, "annexes_given"), "as_they_are": asked(page, "as_they_are")}
    assert client.post(f"/requests/{dossier}/do/send", given).status_code == 302
    (sent,) = Outgoing.objects.get().files
    assert (sent["sha256"], sent["name"]) == (sha256_hex(LADEN), "statement.docx")
    assert sent["size"] == len(LADEN)
    chosen = next(
        act for act in casework.dossier(actor(leila), dossier).acts if act.tag == "files_sent_as_they_are"
    )
    assert chosen.internal
    said = str(chosen.body)
    assert "statement.docx" in said
    assert "Tracked changes" in said
    assert "Amina" not in said


def test_whoever_was_shown_another_file_is_shown_this_one_too(leila, dossier):
    client = browser(leila)
    page = client.post(f"/requests/{dossier}/do/send", {"annexes": upload(LADEN)}).content.decode()
    other = {"annexes": upload(files.sheet(), "list.xlsx"), "as_they_are": asked(page, "as_they_are")}
    answer = client.post(f"/requests/{dossier}/do/send", other)
    assert answer.status_code == 422
    assert "Informants" in answer.content.decode()
    assert not Outgoing.objects.exists()


def test_left_out_again_the_file_does_not_go_and_nothing_is_recorded_of_it(leila, dossier):
    client = browser(leila)
    client.post(f"/requests/{dossier}/do/send", {"annexes": upload(LADEN)})
    answer = client.post(f"/requests/{dossier}/do/send", {"annexes": upload(PLAIN, "cleaned.docx")})
    assert answer.status_code == 302
    assert [file["name"] for file in Outgoing.objects.get().files] == ["cleaned.docx"]
    assert "files_sent_as_they_are" not in {act.tag for act in casework.dossier(actor(leila), dossier).acts}


def test_what_cannot_be_looked_into_is_told_as_not_known(leila, dossier):
    archive = upload(files.zipped({"list.csv": "a"}), "list.zip")
    page = browser(leila).post(f"/requests/{dossier}/do/send", {"annexes": archive}).content.decode()
    assert text("traces-unread-kind", actor(leila).language) in page


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_page_is_whole_in_each_language(leila, dossier, language):
    leila.language = language
    leila.save(update_fields=["language"])
    page = browser(leila).post(f"/requests/{dossier}/do/send", {"annexes": upload(LADEN)}).content.decode()
    assert text("traces-position", actor(leila).language) in page
    assert text("web-carried-title", actor(leila).language) in page


@pytest.mark.parametrize("given", ["0" * 64 + " a.docx", "../x a.docx", "nonsense"])
def test_a_file_nobody_gave_cannot_be_named(leila, dossier, given):
    answer = browser(leila).post(f"/requests/{dossier}/do/send", {"annexes_given": given})
    assert answer.status_code == 404


def test_a_file_of_another_dossier_cannot_be_named(leila, dossier):
    client, other = browser(leila), begun(leila)
    client.post(f"/requests/{dossier}/do/send", {"annexes": upload(LADEN)})
    casework.perform(actor(leila), other, "approve", {})
    given = {"annexes_given": f"{sha256_hex(LADEN)} statement.docx"}
    assert client.post(f"/requests/{other}/do/send", given).status_code == 404
