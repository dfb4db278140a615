"""The pages around the cases: people, other States and their mail, the audit, the library and its imports."""

import json
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from test_web_pages import LANGUAGES, well_set
from web_office import COMPLETE, PASSWORD, account, actor, begun, browser, typed

from rogatory.accounts.models import User
from rogatory.desk import casework
from rogatory.exchange import introductions, outbox, refusals
from rogatory.exchange.descriptor import read_descriptor, signed_descriptor
from rogatory.exchange.evidence import About
from rogatory.exchange.identity import Identity
from rogatory.exchange.models import Outgoing
from rogatory.exchange.reading import MailRefused
from rogatory.kernel.states import state_code
from rogatory.law.vocabulary import Examination
from rogatory.ledger.audit import verify_export
from rogatory.ledger.signing import signer_of
from rogatory.sealing.keys import make_certificate, make_opening_key, make_signing_key
from rogatory.store.lawfolders import shipped_law_book
from rogatory.web.forms.request_fields import MEASURE_DETAILS, SECTIONS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("our_keys")]
NEW_PASSWORD = "another long and dull sentence"
TREATY = {
    "id": "fictional_treaty",
    "language": "en",
    "title": "A fictional treaty on assistance",
    "articles": [{"number": "1", "heading": "Purpose", "text": "1. The States help each other.\n3. And more."}],
}


@pytest.fixture
def amina():
    return account("amina", "administrator")


@pytest.fixture
def sami():
    return account("sami", "officer")


@pytest.fixture
def failed():
    """A draft shown to Jordan that its node turned away for good."""
    head = account("hana", "head", "officer")
    dossier_id = begun(head)
    casework.perform(actor(head), dossier_id, "share_draft", {"note": "Please look."})
    message_id = Outgoing.objects.get().message_id
    outbox.note_attempt(message_id, "failed", "sealing-wrong-certificate", datetime.now(UTC))
    return head, dossier_id, message_id


def treaty(**changes):
    return SimpleUploadedFile("treaty.json", json.dumps({**TREATY, **changes}).encode())


def refused(sender="LY", reason="exchange-sender-unknown"):
    about = About(message_id="m-1", sender=sender, sealed_sha256="a" * 64)
    refusals.note_refused(MailRefused(reason, about), 2048, datetime.now(UTC))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_office_page_is_set_in_the_readers_language(language, sami, failed):
    refused()
    everything = account("all", "administrator", "head", "auditor", language=language)
    client = browser(everything)
    library = ("/library/", "/library/uncac_2003/", "/library/uncac_2003/46")
    for address in (f"/people/{sami.pk}/", f"/people/{everything.pk}/", "/peers/", "/audit/", *library):
        well_set(client.get(address), language)
    imported = client.post("/library/", {"file": treaty()})
    assert "data-lines" in well_set(imported, language)
    well_set(client.post("/library/", {"file": treaty(articles=[])}), language, 422)
    well_set(client.post(f"/people/{sami.pk}/", {"step": "password", "password": "x"}), language, 422)


def test_an_administrator_changes_roles_and_the_page_shows_them(amina, sami):
    client = browser(amina)
    where = f"/people/{sami.pk}/"
    answer = client.post(where, {"step": "roles", "roles": ["officer", "auditor", "emperor"]})
    assert (answer.status_code, answer["Location"]) == (302, where)
    sami.refresh_from_db()
    assert sami.roles == ["officer", "auditor"]
    assert client.get(where).content.decode().count(" checked") == 2


def test_an_account_is_closed_and_opened_again(amina, sami):
    inside, client, where = browser(sami), browser(amina), f"/people/{sami.pk}/"
    assert client.post(where, {"step": "close"}).status_code == 302
    assert inside.get("/desk/").status_code == 302
    assert 'value="reopen"' in client.get(where).content.decode()
    client.post(where, {"step": "reopen"})
    assert inside.get("/desk/").status_code == 200


def test_the_last_administrator_cannot_be_closed_nor_lose_the_role(amina):
    client, where = browser(amina), f"/people/{amina.pk}/"
    assert "only administrator" in well_set(client.post(where, {"step": "close"}), "en", 422)
    assert "only administrator" in well_set(client.post(where, {"step": "roles", "roles": ["head"]}), "en", 422)
    assert User.objects.get(pk=amina.pk).is_active


def test_a_password_is_replaced_only_when_the_administrator_confirms_who_asks(amina, sami):
    client, where = browser(amina), f"/people/{sami.pk}/"
    asked = {"step": "password", "password": NEW_PASSWORD}
    well_set(client.post(where, asked), "en", 422)
    assert User.objects.get(pk=sami.pk).check_password(PASSWORD)
    assert client.post(where, asked | {"confirm": "yes"}).status_code == 302
    assert User.objects.get(pk=sami.pk).check_password(NEW_PASSWORD)
    page = well_set(client.post(where, asked | {"confirm": "yes", "password": "short"}), "en", 422)
    assert NEW_PASSWORD not in page


def test_the_people_are_the_administrators_business_alone(amina, sami):
    for role in ("officer", "head", "executing", "auditor"):
        client = browser(account(f"a-{role}", role))
        assert client.get(f"/people/{sami.pk}/").status_code == 403
        assert client.post(f"/people/{sami.pk}/", {"step": "close"}).status_code == 403
    client = browser(amina)
    assert client.get(f"/people/{uuid4()}/").status_code == 404
    assert client.post(f"/people/{sami.pk}/", {"step": "promote"}).status_code == 404


def test_mail_that_failed_for_good_is_shown_with_its_reason_and_tried_again(failed):
    head, dossier_id, message_id = failed
    client = browser(head)
    page = client.get("/peers/").content.decode()
    assert f"/requests/{dossier_id}/" in page
    assert "certificate other than the one confirmed" in page
    assert client.post("/peers/send-again", {"message": message_id}).status_code == 302
    assert Outgoing.objects.get().state == "queued"
    assert "/peers/send-again" not in client.get("/peers/").content.decode()


def test_an_administrator_sends_mail_again_without_learning_of_the_dossier(failed, amina):
    _, dossier_id, message_id = failed
    client = browser(amina)
    page = client.get("/peers/").content.decode()
    assert message_id in page
    assert str(dossier_id) not in page
    assert client.post("/peers/send-again", {"message": message_id}).status_code == 302
    assert Outgoing.objects.get().state == "queued"


def test_others_do_not_send_mail_again(failed):
    for role in ("officer", "executing", "auditor"):
        client = browser(account(f"a-{role}", role))
        assert client.post("/peers/send-again", {"message": failed[2]}).status_code == 403
    assert browser(failed[0]).get("/peers/send-again").status_code == 405
    assert (
        "/peers/send-again"
        not in browser(User.objects.get(username="a-auditor")).get("/peers/").content.decode()
    )


def test_the_auditor_reads_refused_mail_and_takes_the_ledger_away(sami):
    begun(sami)
    refused()
    client = browser(account("auditor", "auditor"))
    page = client.get("/audit/").content.decode()
    assert "Libya" in page
    assert "has not introduced its system" in page
    taken = client.get("/audit/ledger.jsonl")
    assert taken["Content-Disposition"].startswith('attachment; filename="ledger-')
    assert "no-store" in taken["Cache-Control"]
    lines = b"".join(taken.streaming_content).splitlines(keepends=True)
    assert verify_export(lines).summary.sound


def test_the_ledger_is_taken_away_by_auditors_and_heads_alone():
    for role, status in (("officer", 403), ("executing", 403), ("administrator", 403), ("head", 200)):
        assert browser(account(f"a-{role}", role)).get("/audit/ledger.jsonl").status_code == status


def test_a_head_imports_a_text_and_sees_every_doubt_with_its_line(failed):
    client = browser(failed[0])
    page = well_set(client.post("/library/", {"file": treaty()}), "en")
    page = page.replace("\u2068", "").replace("\u2069", "")  # the marks that keep a number in its place
    assert "article 1, line 2" in page
    assert "A number is skipped here." in page
    assert "/library/fictional_treaty/" in page
    assert "Already held" in client.post("/library/", {"file": treaty()}).content.decode()
    assert "The States help each other." in client.get("/library/fictional_treaty/1").content.decode()


def test_a_file_that_is_no_text_is_refused_in_words_and_nothing_is_kept(amina):
    client = browser(amina)
    for upload in (SimpleUploadedFile("x.txt", b"nothing"), SimpleUploadedFile("x.json", b"{"), None):
        well_set(client.post("/library/", {"file": upload} if upload else {}), "en", 422)
    assert "How official texts come in" in client.get("/library/").content.decode()


def test_only_heads_and_administrators_import(sami):
    for user in (sami, account("auditor", "auditor"), account("executing", "executing")):
        client = browser(user)
        assert client.post("/library/", {"file": treaty()}).status_code == 403
        assert 'type="file"' not in client.get("/library/").content.decode()


def test_a_treaty_without_its_text_can_be_read_in_our_words_and_says_how_to_get_it(sami, amina):
    page = browser(sami).get("/library/uncac_2003/46").content.decode()
    assert "has not been imported" in page
    assert 'class="paragraph-text"' not in page
    assert "/library/uncac_2003/46" in browser(sami).get("/library/uncac_2003/").content.decode()
    assert "/library/#import" in browser(amina).get("/library/uncac_2003/46").content.decode()
    assert browser(sami).get("/library/no_such_treaty/").status_code == 404


def test_the_details_of_a_measure_are_typed_saved_and_stand_in_the_request(sami):
    measure = {
        **COMPLETE["measures"][0],
        "bank": "Bank of the Example",
        "account": "JO94CBJO0010000000000131000302",
        "holder": "Example Trading",
        "period_from": "2025-01-01",
        "period_to": "2025-12-31",
        "records": "Statements",
    }
    client = browser(sami)
    saved = client.post("/requests/new", typed({**COMPLETE, "measures": [measure]}))
    page = client.get(saved["Location"]).content.decode()
    assert all(measure[name] in page for name in ("bank", "account", "holder", "period_from", "records"))
    live = client.post("/requests/check", typed({**COMPLETE, "measures": [measure]})).content.decode()
    assert "Bank of the Example" in live.partition('id="paper"')[2]


def test_every_detail_practice_asks_of_a_kind_of_measure_is_offered_with_it():
    offered = {field.name: field.purposes for field in MEASURE_DETAILS}
    always = {field.name for one in SECTIONS if one.name == "measures" for field in one.fields} - offered.keys()
    rules = [rule for held in shipped_law_book().practice for rule in held.rules]
    asking = [rule for rule in rules if rule.examine is Examination.MEASURES_DETAILED]
    assert asking
    for rule in asking:
        for choice in (*rule.requires, *rule.where_possible):
            for name in set(choice.split("|")) - always:
                assert set(rule.purposes) <= set(offered[name]), (rule.id, name)


def somebody_else(state: str) -> Identity:
    """Another State's node, with keys of its own."""
    key, now = make_signing_key(), datetime.now(UTC)
    certificate = make_certificate(
        key, node="Fictional", state=state_code(state), not_before=now, not_after=now + timedelta(days=9)
    )
    return Identity(
        state=state_code(state),
        name="Fictional",
        exchange_url="http://localhost:1",
        certificate=certificate,
        sign=signer_of(key),
        public_key=key.public_key(),
        opening_key=make_opening_key(),
    )


def test_a_state_the_network_does_not_reach_is_added_by_file_and_its_mail_carried(amina, settings, tmp_path):
    settings.ROGATORY_POST = tmp_path / "post"
    client = browser(amina)
    ours = client.get("/peers/our-description")
    assert "attachment" in ours.headers["Content-Disposition"]
    assert json.loads(ours.content)
    itself = SimpleUploadedFile("node.json", ours.content)
    assert client.post("/peers/from-file", {"description": itself}).status_code == 422
    assert client.post("/peers/from-file", {}).status_code == 422
    described = SimpleUploadedFile("node.json", signed_descriptor(somebody_else("JO")))
    assert client.post("/peers/from-file", {"description": described}).status_code == 302
    (peer,) = introductions.all_peers()
    client.post(f"/peers/{peer.peer_id}/confirm", {"fingerprint": peer.fingerprint})
    for language in LANGUAGES:
        client.post("/language", {"language": language})
        page = well_set(client.get("/peers/"), language)
        assert str(tmp_path / "post" / "out" / "JO") in page
    assert client.post(f"/peers/{peer.peer_id}/route", {"route": "network"}).status_code == 302
    assert introductions.confirmed_peer("JO").route == "network"
    assert str(tmp_path / "post") not in client.get("/peers/").content.decode()


def test_officers_do_not_choose_the_way_of_the_mail(sami, settings, tmp_path):
    settings.ROGATORY_POST = tmp_path / "post"
    client = browser(sami)
    described = SimpleUploadedFile("node.json", b"{}")
    assert client.post("/peers/from-file", {"description": described}).status_code == 403
    assert client.post(f"/peers/{uuid4()}/route", {"route": "folder"}).status_code == 403


def test_a_certificate_is_revoked_only_by_who_may_and_says_that_it_is_meant(amina):
    other = somebody_else("JO")
    described = read_descriptor(signed_descriptor(other))
    peer = introductions.note_introduction(described, uuid4(), datetime.now(UTC))
    introductions.confirm(peer.peer_id, other.fingerprint, "an officer", datetime.now(UTC))
    client = browser(amina)
    address = f"/peers/{peer.peer_id}/revoke"
    assert address in client.get("/peers/").content.decode()
    client.post(address, {})
    assert introductions.confirmed_peer("JO").revoked_at is None
    auditor = account("the-auditor", "auditor")
    assert address not in browser(auditor).get("/peers/").content.decode()
    assert browser(auditor).post(address, {"sure": "yes"}).status_code == 403
    assert client.post(address, {"sure": "yes"}).status_code == 302
    assert introductions.confirmed_peer("JO").revoked_at is not None
