"""Evidence in pieces, as a program that speaks tus sends it: whole after any break, and its sender's alone."""

import hashlib
import io
import re
import threading
from base64 import b64encode
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st
from web_office import account, actor, begun, browser

from rogatory.desk import casework, documents, uploads
from rogatory.node.worker import work_once
from rogatory.register.dossiers import key_of
from rogatory.store import arriving, blobs
from rogatory.store import uploads as store
from rogatory.store.models import Upload
from rogatory.web.views import commands

pytestmark = pytest.mark.django_db
CONTENT = b"%PDF-1.7 fictional\n" + bytes(range(256)) * 1200  # five chunks, the last one short
SIZE = len(CONTENT)
TUS = {"Tus-Resumable": "1.0.0"}
PIECE_TYPE = "application/offset+octet-stream"


@pytest.fixture
def office(settings, tmp_path, our_keys):
    settings.ROGATORY_BLOBS = tmp_path
    user = account("leila", "officer", "head")
    dossier_id = begun(user)
    casework.perform(actor(user), dossier_id, "approve", {})
    return SimpleNamespace(user=user, dossier_id=dossier_id, client=browser(user), folder=tmp_path / "uploads")


def announce(office, size=SIZE, name="كشف الحساب.pdf", client=None, **headers):
    metadata = f"filename {b64encode(name.encode()).decode()},modified {b64encode(b'1700000000000').decode()}"
    return (client or office.client).post(
        f"/requests/{office.dossier_id}/uploads/",
        headers={**TUS, "Upload-Length": str(size), "Upload-Metadata": metadata, **headers},
    )


def begun_upload(office, **how_so):
    answer = announce(office, **how_so)
    assert answer.status_code == 201, answer.content.decode()
    return answer.headers["Location"]


def piece(office, where, at, content, client=None, **more):
    headers = {**TUS, "Upload-Offset": str(at), **more.pop("headers", {})}
    return (client or office.client).generic("PATCH", where, content, PIECE_TYPE, headers=headers, **more)


def offset(office, where):
    return int(office.client.head(where, headers=TUS).headers["Upload-Offset"])


def read_back():
    while work_once(timezone.now, "test"):
        pass


def identifier(where):
    return where.rpartition("/")[2]


def used(office, where, seen="", **more):
    """Send the request with the upload as its annex; gives the page's answer."""
    return office.client.post(
        f"/requests/{office.dossier_id}/do/send",
        {"annexes_sent": f"{identifier(where)} {seen}".strip(), "confirm": "yes", **more},
    )


@how(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(1, len(CONTENT) - 1), max_size=6))
def test_a_file_cut_anywhere_comes_whole_and_its_digest_is_what_the_officer_has(office, cuts):
    Upload.objects.all().delete()
    where, at = begun_upload(office), 0
    for cut in [*sorted(set(cuts)), len(CONTENT)]:
        answer = piece(office, where, at, CONTENT[at:cut])
        assert answer.status_code == 204
        at = offset(office, where)
        assert at == cut == int(answer.headers["Upload-Offset"])
    assert office.client.get(where).json()["standing"] == "checking"
    read_back()
    told = office.client.get(where).json()
    assert (told["standing"], told["sha256"]) == ("ready", hashlib.sha256(CONTENT).hexdigest())


def test_nothing_of_a_file_lies_in_the_clear_while_it_comes_nor_after(office):
    where = begun_upload(office)
    piece(office, where, 0, CONTENT[:150_000])
    piece(office, where, 150_000, CONTENT[150_000:])
    lying = [file.read_bytes() for file in office.folder.parent.rglob("*") if file.is_file()]
    read_back()
    lying += [file.read_bytes() for file in office.folder.parent.rglob("*") if file.is_file()]
    assert lying
    assert not any(b"fictional" in one or bytes(range(64)) in one for one in lying)
    row = Upload.objects.get()
    assert "كشف".encode() not in bytes(row.name)


class Breaking(io.RawIOBase):
    """A line that breaks after some bytes of a piece."""

    def __init__(self, content, after):
        self.content, self.left = io.BytesIO(content), after

    def read(self, size=-1):
        if not self.left:
            raise OSError("the line is broken")
        given = self.content.read(min(size, self.left, 7000))
        self.left -= len(given)
        return given


def test_a_line_that_breaks_within_a_piece_loses_no_whole_chunk(office):
    where = begun_upload(office)
    file = store.find(identifier(where), key_of(office.dossier_id), office.user.pk)
    with pytest.raises(OSError, match="broken"):
        store.append(file, 0, Breaking(CONTENT, 200_000), len(CONTENT), timezone.now())
    here = offset(office, where)
    assert 0 < here <= 200_000
    piece(office, where, here, CONTENT[here:])
    read_back()
    assert office.client.get(where).json()["sha256"] == hashlib.sha256(CONTENT).hexdigest()


def test_what_a_killed_server_wrote_and_told_nobody_of_is_cut_off(office):
    where = begun_upload(office)
    piece(office, where, 0, CONTENT[:100_000])
    (records,) = office.folder.glob("*.coming")
    with records.open("ab") as half:
        half.write(b"\x00\x01\x00\x1chalf a record")
    piece(office, where, 100_000, CONTENT[100_000:])
    read_back()
    assert office.client.get(where).json()["sha256"] == hashlib.sha256(CONTENT).hexdigest()


def test_records_that_are_gone_from_the_disk_are_asked_for_again_from_the_beginning(office):
    where = begun_upload(office)
    piece(office, where, 0, CONTENT[:100_000])
    (records,) = office.folder.glob("*.coming")
    records.unlink()
    assert piece(office, where, 100_000, CONTENT[100_000:]).status_code == 409
    assert offset(office, where) == 0


@pytest.mark.parametrize("place", [5, 70_000, -5])
def test_a_record_changed_on_the_disk_is_told_and_never_used(office, place):
    where = begun_upload(office)
    piece(office, where, 0, CONTENT)
    (records,) = office.folder.glob("*.coming")
    changed = bytearray(records.read_bytes())
    changed[place] ^= 1
    records.write_bytes(changed)
    read_back()
    assert office.client.get(where).json() == {"standing": "damaged", "here": len(CONTENT), "sha256": ""}
    assert used(office, where).status_code == 422


@pytest.mark.data_layer
def test_an_act_names_what_was_sent_and_the_dossier_then_holds_it(office, monkeypatch):
    where = begun_upload(office)
    piece(office, where, 0, CONTENT)
    assert used(office, where).status_code == 422  # not read back yet
    read_back()
    assert used(office, where, seen="0" * 64).status_code == 422  # not what the browser read
    digest = hashlib.sha256(CONTENT).hexdigest()
    asked = used(office, where, seen=digest).content.decode()  # nobody knows what such a PDF carries
    assert "annexes_given" not in asked, "what was sent beforehand is offered once"
    sent = used(
        office, where, seen=digest, as_they_are=re.search(r'name="as_they_are" value="([^"]+)"', asked)[1]
    )
    assert (sent.status_code, sent.headers["Location"]) == (302, f"/requests/{office.dossier_id}/")
    (document,) = casework.dossier(actor(office.user), office.dossier_id).documents
    assert (document.name, document.sha256, document.size) == ("كشف الحساب.pdf", digest, SIZE)
    assert not Upload.objects.exists()
    assert list(office.folder.iterdir()) == []
    with documents.open_document(actor(office.user), office.dossier_id, digest)[1] as kept:
        assert kept.read() == CONTENT


def test_what_was_sent_for_one_field_of_an_act_is_put_into_no_other(office, monkeypatch):
    monkeypatch.setattr(commands, "file_fields", lambda _: ("annexes", "not_a_field_of_the_act"))
    where = begun_upload(office)
    piece(office, where, 0, CONTENT)
    read_back()
    assert "as_they_are" in used(office, where).content.decode()


def test_an_upload_is_its_beginners_alone_and_of_its_dossier(office):
    where = begun_upload(office)
    other = begun(office.user)
    elsewhere = where.replace(str(office.dossier_id), str(other))
    assert office.client.head(elsewhere, headers=TUS).status_code == 404
    colleague = account("sami", "officer")
    theirs = browser(colleague)
    for ask in (
        lambda: theirs.head(where, headers=TUS),
        lambda: theirs.get(where),
        lambda: piece(office, where, 0, b"x", client=theirs),
        lambda: theirs.delete(where),
        lambda: announce(office, client=theirs),
    ):
        assert ask().status_code == 404
    casework.perform(
        actor(office.user), office.dossier_id, "grant_access", {"user": str(colleague.pk), "level": "work"}
    )
    assert announce(office, client=theirs).status_code == 201
    assert theirs.head(where, headers=TUS).status_code == 404
    casework.perform(
        actor(office.user), office.dossier_id, "grant_access", {"user": str(colleague.pk), "level": "read"}
    )
    assert announce(office, client=browser(account("rim", "auditor"))).status_code == 404
    assert offset(office, where) == 0


def test_who_is_signed_out_or_sent_by_another_site_is_told_so_and_takes_nothing(office):
    where = begun_upload(office)
    office.client.logout()
    answer = piece(office, where, 0, CONTENT)
    assert answer.status_code == 403
    assert "Sign in again" in answer.content.decode()
    strict = browser(office.user)
    strict.handler.enforce_csrf_checks = True
    assert piece(office, where, 0, CONTENT, client=strict).status_code == 403
    assert Upload.objects.get().here == 0


def test_a_file_is_refused_before_it_is_sent_where_that_is_known(office, monkeypatch):
    for said in (
        announce(office, size=0),
        announce(office, size=uploads.LARGEST_UPLOAD + 1),
        announce(office, name="program.exe"),
    ):
        assert said.status_code == 422
        assert len(said.content.decode()) > 40
    assert announce(office, **{"Upload-Length": "-1"}).status_code == 400
    assert announce(office, **{"Upload-Metadata": "filename !"}).status_code == 400
    assert announce(office, **{"Tus-Resumable": "0.2"}).status_code == 400
    monkeypatch.setattr(store, "MOST_OF_ONE", 1)
    begun_upload(office)
    assert "discard some" in announce(office).content.decode()


def test_a_file_whose_bytes_belie_its_name_is_refused_with_its_first_piece(office):
    where = begun_upload(office)
    answer = piece(office, where, 0, b"\x89PNG\r\n\x1a\n" + bytes(9000))
    assert answer.status_code == 422
    assert "image/png" in answer.content.decode()
    assert not Upload.objects.exists()
    assert list(office.folder.iterdir()) == []


def with_room(monkeypatch, room):
    free = arriving._ROOM_LEFT_FREE + room
    monkeypatch.setattr(arriving.shutil, "disk_usage", lambda _: SimpleNamespace(free=free))


def let_in(user):
    return {"user": str(user.pk), "level": "work"}


@pytest.mark.data_layer
def test_what_one_officer_announces_leaves_room_for_the_others_and_for_mail(office, monkeypatch):
    with_room(monkeypatch, 10 * SIZE)
    first = begun_upload(office)
    begun_upload(office)
    refused = announce(office)
    assert refused.status_code == 422
    assert "discard some of them" in refused.content.decode()
    colleague = account("sami", "officer", "head")
    casework.perform(actor(office.user), office.dossier_id, "grant_access", let_in(colleague))
    begun_upload(office, client=browser(colleague))
    assert announce(office, client=browser(colleague)).status_code == 422, "a quarter is for mail"
    assert office.client.delete(first).status_code == 204
    begun_upload(office)


@pytest.mark.data_layer
def test_one_file_alone_may_take_all_but_what_mail_needs(office, monkeypatch):
    with_room(monkeypatch, 2 * SIZE * 4 // 3 + 1)
    begun_upload(office)
    with_room(monkeypatch, 2 * SIZE * 4 // 3 - 8)
    Upload.objects.all().delete()
    assert "no room" in announce(office).content.decode()


@pytest.mark.data_layer
@pytest.mark.django_db(transaction=True)
def test_files_announced_at_the_same_moment_are_counted_together(office, monkeypatch):
    with_room(monkeypatch, 10 * SIZE)
    start, answers = threading.Barrier(6), []

    def begin():
        start.wait()
        try:
            store.begin(key_of(office.dossier_id), office.user.pk, "disk.pdf", SIZE, 0, timezone.now())
            answers.append("begun")
        except store.TooMuch:
            answers.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=begin) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert sorted(answers) == ["begun"] * 2 + ["refused"] * 4


@pytest.mark.data_layer
def test_a_disk_is_never_promised_twice(office, monkeypatch):
    with_room(monkeypatch, 5 * SIZE)
    where = begun_upload(office)
    colleague = account("sami", "officer", "head")
    casework.perform(actor(office.user), office.dossier_id, "grant_access", let_in(colleague))
    assert "no room" in announce(office, client=browser(colleague)).content.decode()
    monkeypatch.setattr(arriving.shutil, "disk_usage", lambda _: SimpleNamespace(free=2**20))
    assert piece(office, where, 0, CONTENT).status_code == 507


def test_a_piece_in_another_place_beyond_the_end_or_unlike_tus_changes_nothing(office):
    where = begun_upload(office)
    piece(office, where, 0, CONTENT[:100])
    assert piece(office, where, 0, CONTENT[:100]).status_code == 409
    assert piece(office, where, 101, b"x").status_code == 409
    assert piece(office, where, 100, CONTENT).status_code == 413
    assert piece(office, where, 100, b"x", headers={"Tus-Resumable": "2.0"}).status_code == 412
    assert office.client.patch(where, b"x", "text/plain", headers=TUS).status_code == 415
    assert offset(office, where) == 100


@pytest.mark.data_layer
def test_what_nobody_goes_on_with_is_forgotten_after_a_week_and_not_before(office):
    begun_upload(office)
    where = begun_upload(office)
    piece(office, where, 0, CONTENT)
    read_back()
    assert uploads.sweep(timezone.now() + uploads.KEPT_FOR - timedelta(hours=1)) == 0
    assert uploads.sweep(timezone.now() + uploads.KEPT_FOR + timedelta(hours=1)) == 2
    assert list(office.folder.iterdir()) == []
    answer = office.client.get(where)
    assert (answer.status_code, "Choose it again" in answer.content.decode()) == (404, True)


def test_a_program_asks_what_it_may_do_and_takes_back_what_it_began(office):
    offered = office.client.options(f"/requests/{office.dossier_id}/uploads/")
    assert offered.headers["Tus-Version"] == "1.0.0"
    assert offered.headers["Tus-Max-Size"] == str(50 * 1024**3)
    where = begun_upload(office)
    assert office.client.delete(where).status_code == 204
    assert office.client.delete(where).status_code == 404


def test_the_form_shows_what_came_and_what_broke_off_without_script_too(office):
    whole, broken = begun_upload(office), begun_upload(office, name="disk.pdf")
    piece(office, whole, 0, CONTENT)
    piece(office, broken, 0, CONTENT[: len(CONTENT) // 2])
    read_back()
    page = office.client.get(f"/requests/{office.dossier_id}/do/send").content.decode()
    assert hashlib.sha256(CONTENT).hexdigest() in page
    assert "Broken off at" in page
    answer = office.client.post(broken, {"drop": "send"})
    assert answer.headers["Location"].endswith("/do/send")
    assert Upload.objects.count() == 1


def test_an_ordinary_form_leaves_nothing_in_the_clear_in_the_temporary_folder(office, tmp_path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    content, seen = b"%PDF-" + b"fictional " * 300_000, []
    kept = documents.add_document

    def look(actor, dossier_id, name, stream, **how):
        held = list(Path("/proc/self/fd").iterdir())
        lying = [one for one in held if one.exists() and str(temporary) in str(one.readlink())]
        seen.extend(one.read_bytes() for one in lying)
        return kept(actor, dossier_id, name, stream, **how)

    monkeypatch.setattr(documents, "add_document", look)
    form = {"annexes": io.BytesIO(content), "confirm": "yes"}
    form["annexes"].name = "annex.pdf"
    office.client.post(f"/requests/{office.dossier_id}/do/send", form)
    assert [len(one) for one in seen] == [len(content)]
    assert b"fictional" not in seen[0]
    with blobs.open_blob(hashlib.sha256(content).hexdigest(), key_of(office.dossier_id)) as stored:
        assert stored.read() == content


def test_what_is_only_asked_after_is_not_shown_so_nobody_can_be_said_to_have_opened_it(office):
    page = f"/requests/{office.dossier_id}/"
    for address in (page, f"{page}chronology"):
        assert (office.client.head(address).status_code, office.client.get(address).status_code) == (405, 200)
    assert office.client.head(f"{page}files/{'0' * 64}").status_code == 405


@pytest.mark.parametrize("first", ["dropped", "written"])
def test_a_file_dropped_while_it_is_read_back_leaves_nothing_on_the_disk(office, monkeypatch, first):
    where = begun_upload(office)
    piece(office, where, 0, CONTENT)
    written = blobs.write_aside

    def dropped_meanwhile(*how):
        stored = written(*how) if first == "written" else None
        assert office.client.delete(where).status_code == 204
        return stored or written(*how)

    monkeypatch.setattr(blobs, "write_aside", dropped_meanwhile)
    read_back()
    assert list(office.folder.iterdir()) == []


def test_what_a_crash_left_of_an_upload_is_forgotten_once_a_day(office):
    where = begun_upload(office)
    piece(office, where, 0, CONTENT[:100_000])
    for left in ("coming", "whole"):
        (office.folder / f"{uuid4()}.{left}").write_bytes(b"noise")
    uploads.sweep(timezone.now())
    assert [file.name for file in office.folder.iterdir()] == [f"{identifier(where)}.coming"]
