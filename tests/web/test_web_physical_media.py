"""A disk from Amman as an officer in Tunis takes it in: on the pages, without script, on a telephone."""

import io
import re
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from seen_pages import AXE, CHROMIUM, WIDER, signed_in, violations
from test_web_in_a_browser import office  # noqa: F401 (a fixture)
from web_office import browser

from rogatory.desk import theirs
from rogatory.dossier.common.media import Carriage, Inventory, MediumKind
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.message_kinds import MediumHandedOver
from rogatory.dossier.mutual_legal_assistance.wire import message_bytes
from rogatory.exchange.inbox import Arrived
from rogatory.register import dossiers
from rogatory.store import blobs

pytestmark = pytest.mark.django_db(transaction=True)
ANNOUNCED = f"{'a' * 64}  كشف الحساب 2019.pdf\n{'b' * 64}  mail/archive-2020.pst\n".encode()
FOUND = f"{'a' * 64}  كشف الحساب 2019.pdf\n{'c' * 64}  mail/archive-2020.pst\n".encode()


def disk_from_amman(dossier_id):
    """Jordan announces a disk in the dossier of our request."""
    stored = blobs.put(io.BytesIO(ANNOUNCED), dossiers.key_of(dossier_id), 10**6)
    listed = FileRef(sha256=stored.sha256, size=stored.size, name="SHA256SUMS.txt", media_type="text/plain")
    message = MediumHandedOver(
        at=datetime.now(UTC),
        medium_id="d-1",
        medium_kind=MediumKind.DISK,
        label="قرص الأدلة رقم 1 (خيالي)",
        handed_by="R. Exhibit, evidence room (fictional)",
        handed_to="Courier of the ministry (fictional)",
        handed_on="2026-01-12",
        carriage=Carriage.DIPLOMATIC_BAG,
        serial_number="WD-77 0123",
        seal_number="JO-4471",
        waybill="Bag 12/2026",
        inventory=Inventory(sha256=stored.sha256, listed=2),
        files=(listed,),
    )
    theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="JO",
                reference=dossier_id,
                message=message_bytes(message),
                files=(listed,),
                container_sha256="1" * 64,
            )
        ],
        datetime.now(UTC),
    )


ARRIVAL = {
    "medium_id": "d-1",
    "received_by": "The evidence room, Tunis (fictional)",
    "received_on": "2026-01-19",
    "seal_condition": "intact",
    "seal_number": "JO-4471",
}


def compared(client, dossier_id, content=FOUND):
    """Take the disk in and hand in the list that was computed, as the forms post it."""
    arrived = client.post(f"/requests/{dossier_id}/do/receive_medium", ARRIVAL)
    assert arrived.status_code == 302, arrived.content.decode()[:3000]
    listed = SimpleUploadedFile("SHA256SUMS", content)
    return client.post(
        f"/requests/{dossier_id}/do/compare_medium", {"medium_id": "d-1", "files": listed, "confirm": "yes"}
    )


def test_without_script_a_disk_is_taken_in_and_what_differs_is_on_every_page_about_it(office):  # noqa: F811
    user, dossier_id, _ = office
    disk_from_amman(dossier_id)
    client = browser(user)
    page = client.get(f"/requests/{dossier_id}/").content.decode()
    assert "Undetermined: nobody has computed" in page
    assert f'href="/requests/{dossier_id}/do/receive_medium"' in page
    assert compared(client, dossier_id).status_code == 302
    for address in ("", "inventory", "chronology"):
        assert "Not what was announced" in client.get(f"/requests/{dossier_id}/{address}").content.decode()
    table = client.get(f"/requests/{dossier_id}/media/1/differences.csv")
    assert "mail/archive-2020.pst" in b"".join(table.streaming_content).decode()
    slip = client.get(f"/requests/{dossier_id}/media/1/slip.ar-en.pdf")
    assert slip["Content-Type"] == "application/pdf"
    assert slip.content.startswith(b"%PDF")
    for nowhere in ("media/2/slip.ar-en.pdf", "media/1/slip.ar.pdf", "media/0/differences.csv"):
        assert client.get(f"/requests/{dossier_id}/{nowhere}").status_code == 404


def test_a_list_with_a_line_that_cannot_be_read_comes_back_with_its_number_beside_the_field(office):  # noqa: F811
    user, dossier_id, _ = office
    disk_from_amman(dossier_id)
    answer = compared(browser(user), dossier_id, FOUND + b"not a line\n")
    assert answer.status_code == 422
    page = answer.content.decode()
    assert 'id="files-error"' in page
    assert page.count("line \u20683\u2069") == 2, "beside the field, and in the summary that leads to it"
    assert "files_given" not in page, "the list that was refused is not offered again beside the good one"


def test_a_good_list_takes_the_place_of_the_one_that_was_refused(office):  # noqa: F811
    user, dossier_id, _ = office
    client = browser(user)
    medium = {
        "medium_kind": "stick",
        "label": "Stick 2",
        "handed_by": "An officer (fictional)",
        "handed_on": "2026-01-20",
        "carriage": "by_hand",
        "confirm": "yes",
    }
    address = f"/requests/{dossier_id}/do/hand_over_medium"
    refused = client.post(address, {**medium, "files": SimpleUploadedFile("SHA256SUMS", b"not a line\n")})
    assert refused.status_code == 422
    assert "files_given" not in refused.content.decode()
    binary = client.post(address, {**medium, "files": SimpleUploadedFile("SHA256SUMS.arrived", b"\0\1\2")})
    assert binary.status_code == 422, "what is no text is no list"
    wrong_day = {**medium, "handed_on": "2026-02-31"}
    again = client.post(address, {**wrong_day, "files": SimpleUploadedFile("SHA256SUMS.arrived", FOUND)})
    assert again.status_code == 422
    offered = re.search(r'name="files_given" value="([^"]*)"', again.content.decode()).group(1)
    done = client.post(address, {**medium, "files_given": offered})
    assert done.status_code == 302, "a good list need not be chosen twice, whatever it is called"
    held = dossiers.load(dossier_id).dossier.media[0].hash_list
    assert (held.name, held.media_type) == ("SHA256SUMS.arrived", "text/plain")


def test_a_disk_of_ours_is_announced_by_the_form_with_files_of_the_dossier(office):  # noqa: F811
    user, dossier_id, _ = office
    disk_from_amman(dossier_id)
    client = browser(user)
    held = dossiers.load(dossier_id).dossier.media[0].hash_list.sha256
    fields = {
        "medium_kind": "stick",
        "label": "Stick 2",
        "handed_by": "An officer (fictional)",
        "handed_on": "2026-01-20",
        "carriage": "by_hand",
        "enclosed": [held],
        "confirm": "yes",
    }
    answer = client.post(f"/requests/{dossier_id}/do/hand_over_medium", fields)
    assert answer.status_code == 302, answer.content.decode()[:3000]
    ours = dossiers.load(dossier_id).dossier.media[1]
    assert (ours.label, ours.inventory.listed) == ("Stick 2", 1)


@pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium: pages not looked at")
@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_every_page_about_a_disk_is_sound_and_narrow_enough(chromium, live_server, office, language):  # noqa: F811
    if not AXE.exists():
        pytest.skip("axe-core is not fetched (npm install in assets): accessibility not examined")
    user, dossier_id, _ = office
    disk_from_amman(dossier_id)
    page = signed_in(chromium, live_server, user, language, width=320)
    forms = ["hand_over_medium", "receive_medium"]
    found = looked_at(page, dossier_id, [f"do/{form}" for form in forms])
    assert compared(browser(user), dossier_id).status_code == 302
    forms = ["compare_medium", "pass_on_medium", "dispose_of_medium"]
    found |= looked_at(page, dossier_id, ["", "inventory", *(f"do/{form}" for form in forms)])
    assert found == {}
    assert page.complaints == []


def looked_at(page, dossier_id, addresses):
    """What axe finds against each page, and how far each is wider than a telephone."""
    found = {}
    for address in addresses:
        page.goto(f"/requests/{dossier_id}/{address}")
        assert page.evaluate(WIDER) <= 0, address
        if against := violations(page):
            found[address] = against
    return found
