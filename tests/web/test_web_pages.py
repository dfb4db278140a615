"""The pages as officials meet them: in three languages and two directions, by role, without inline script."""

import re
from typing import get_args
from uuid import uuid4

import pytest
from django.conf import settings
from web_office import COMPLETE, PASSWORD, account, actor, begun, browser, typed

from rogatory.desk import casework
from rogatory.dossier.mutual_legal_assistance import message_kinds
from rogatory.web.forms.command_fields import COMMANDS, confirmation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("our_keys")]
LANGUAGES = ("ar", "en", "fr")
INLINE = re.compile(r"<style|\sstyle\s*=|\son[a-z]+\s*=|javascript:", re.IGNORECASE)
SCRIPT = re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)", re.IGNORECASE)


@pytest.fixture
def leila():
    return account("leila", "officer", "head")


def well_set(answer, language: str, status: int = 200) -> str:
    page = answer.content.decode()
    assert answer.status_code == status, page[:1500]
    direction = "rtl" if language == "ar" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in page
    assert not INLINE.search(page), INLINE.search(page)
    assert not SCRIPT.search(page), SCRIPT.search(page)
    assert "web-" not in re.sub(r'(class|id|href|src|for|name)="[^"]*"', "", page)
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    return page


def addresses(dossier_id) -> list[str]:
    here = f"/requests/{dossier_id}/"
    return [
        "/desk/",
        "/requests/",
        "/requests/?q=Bribery&phase=draft&side=requesting&counterpart=JO&page=7",
        "/requests/new",
        here,
        f"{here}edit",
        f"{here}chronology",
        f"{here}proof",
        f"{here}inventory",
        "/provisions/arab_anti_corruption_2010/20(17)",
        "/library/",
        "/audit/",
        "/audit/ledger",
        "/peers/",
        "/account/password/change/",
        "/account/mfa/",
        "/account/mfa/webauthn/",
        "/account/reauthenticate/",
        "/account/logout/",
        *(f"{here}do/{command}" for command in COMMANDS),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_set_in_the_readers_language_and_direction(leila, language):
    dossier_id = begun(leila)
    client = browser(leila)
    client.post("/language", {"language": language, "next": "/desk/"})
    for address in addresses(dossier_id):
        well_set(client.get(address), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_administrators_pages_and_the_errors_are_too(language):
    client = browser(account("admin", "administrator", language=language))
    for address in ("/people/", "/peers/", "/library/"):
        well_set(client.get(address), language)
    well_set(client.get("/desk/", follow=True), language)
    well_set(client.get("/nowhere"), language, 404)
    well_set(client.get("/audit/"), language, 403)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sign_in_page_speaks_the_browsers_language(client, language):
    answer = client.get("/account/login/", headers={"accept-language": f"{language};q=1.0"})
    well_set(answer, language)


def test_each_role_comes_to_its_own_first_page():
    first = {"officer": "/desk/", "executing": "/desk/", "auditor": "/audit/", "administrator": "/people/"}
    for role, address in first.items():
        assert browser(account(f"a-{role}", role)).get("/")["Location"] == address


def test_a_dossier_one_may_not_know_of_answers_as_one_that_is_not_there(leila):
    dossier_id, other = begun(leila), browser(account("stranger", "officer"))
    lists = ("inventory", "inventory.csv", "SHA256SUMS")
    for tail in ("", "chronology", "proof", *lists, "edit", "do/send", "letter.ar.pdf", f"files/{'a' * 64}"):
        seen = other.get(f"/requests/{dossier_id}/{tail}")
        missing = other.get(f"/requests/{uuid4()}/{tail}")
        assert (seen.status_code, missing.status_code) == (404, 404), tail
    assert other.post(f"/requests/{dossier_id}/do/write_note", {"text": "x"}).status_code == 404


def test_nobody_signed_in_is_sent_to_the_door(client, leila):
    dossier_id = begun(leila)
    for address in addresses(dossier_id)[:8]:
        answer = client.get(address)
        assert answer.status_code == 302, address
        assert answer["Location"].startswith("/account/login/")


def test_a_request_is_typed_and_saved_and_stands_on_its_page(leila):
    client = browser(leila)
    answer = client.post("/requests/new", typed(COMPLETE))
    assert answer.status_code == 302, answer.content.decode()[:3000]
    page = client.get(answer["Location"]).content.decode()
    assert COMPLETE["title"] in page
    assert "Statements of the account" in page
    assert "nexus-lines" in page


def test_what_was_typed_is_what_is_saved(leila):
    address = browser(leila).post("/requests/new", typed(COMPLETE))["Location"]
    saved = casework.dossier(actor(leila), address.split("/")[2]).request
    assert within(COMPLETE, saved)


def within(said, kept) -> bool:
    """Whether everything in ``said`` stands in ``kept``, lists in the same order."""
    match said:
        case dict():
            return all(within(value, kept[key]) for key, value in said.items())
        case list():
            return len(said) == len(kept) and all(map(within, said, kept))
        case _:
            return said == kept


def test_a_request_without_a_state_is_refused_beside_the_field_and_nothing_typed_is_lost(leila):
    answer = browser(leila).post("/requests/new", {"title": "Half a request"})
    page = well_set(answer, "en", 422)
    assert 'value="Half a request"' in page
    assert 'href="#requested_state"' in page
    assert 'id="requested_state-error"' in page


@pytest.mark.parametrize("rows", ["facts_stated", "offences", "persons", "measures"])
def test_rows_come_and_go_without_any_script(leila, rows):
    client = browser(leila)
    added = well_set(client.post("/requests/new", typed(COMPLETE) | {"_add": rows}), "en")
    assert f'id="{rows}.1"' in added
    removed = well_set(client.post("/requests/new", typed(COMPLETE) | {"_remove": f"{rows}.0"}), "en")
    assert f'name="_remove" value="{rows}.0"' not in removed


def test_the_check_follows_what_is_typed(leila):
    client = browser(leila)
    poor = client.post("/requests/check", {"requested_state": "JO", "requesting_state": "TN"}).content.decode()
    assert "sign-not_satisfied" in poor or "sign-undetermined" in poor
    assert 'id="paper"' in poor
    assert 'id="mark-requested_state"' in poor
    assert "<html" not in poor


def test_a_step_is_taken_and_the_dossier_shows_it(leila):
    dossier_id, client = begun(leila), browser(leila)
    answer = client.post(f"/requests/{dossier_id}/do/write_note", {"text": "The prosecutor rang."})
    assert (answer.status_code, answer["Location"]) == (302, f"/requests/{dossier_id}/")
    assert "The prosecutor rang." in client.get(answer["Location"]).content.decode()


def test_a_step_taken_on_a_stale_page_is_refused_in_words(leila):
    dossier_id, client = begun(leila), browser(leila)
    stale = {"text": "Too late.", "expected_sequence": "1"}
    page = well_set(client.post(f"/requests/{dossier_id}/do/write_note", stale), "en", 422)
    assert "Too late." in page


def approved(client, dossier_id):
    """The head approves, proving who they are on the way; what was asked then happens without asking twice."""
    where = client.post(f"/requests/{dossier_id}/do/approve", {})["Location"]
    back = where.partition("next=")[2].replace("%2F", "/")
    answer = client.post("/account/reauthenticate/", {"password": PASSWORD, "next": back})
    assert (answer.status_code, answer["Location"]) == (302, f"/requests/{dossier_id}/")


def test_the_head_approves_and_sends_through_the_pages(leila):
    dossier_id, client = begun(leila), browser(leila)
    asked_again = client.post(f"/requests/{dossier_id}/do/approve", {})
    assert asked_again["Location"].startswith("/account/reauthenticate/")
    approved(client, dossier_id)
    assert client.post(f"/requests/{dossier_id}/do/send", {}).status_code == 302
    assert "act-crossing" in client.get(f"/requests/{dossier_id}/").content.decode()


def test_a_file_that_lies_about_its_type_is_refused_and_a_true_one_kept(leila):
    from django.core.files.uploadedfile import SimpleUploadedFile

    dossier_id, client = begun(leila), browser(leila)
    approved(client, dossier_id)
    lie = SimpleUploadedFile("annex.pdf", b"MZ" + b"\x00" * 2000)
    well_set(client.post(f"/requests/{dossier_id}/do/send", {"annexes": lie}), "en", 422)
    true = SimpleUploadedFile("annex.pdf", b"%PDF-1.7\n" + b"x" * 2000 + b"\n%%EOF")
    # It is no whole PDF, so that nobody knows what it carries: the officer is told, and sends it as it is.
    asked = well_set(client.post(f"/requests/{dossier_id}/do/send", {"annexes": true}), "en", 422)
    fields = {
        name: re.search(rf'name="{name}" value="([^"]+)"', asked).group(1)
        for name in ("annexes_given", "as_they_are")
    }
    assert client.post(f"/requests/{dossier_id}/do/send", fields).status_code == 302
    page = client.get(f"/requests/{dossier_id}/").content.decode()
    where = re.search(rf"/requests/{dossier_id}/files/([0-9a-f]{{64}})", page)
    assert where
    kept = client.get(where.group(0))
    assert b"".join(kept.streaming_content).startswith(b"%PDF")
    assert kept["Cache-Control"] == "private, no-store"


def test_the_letter_comes_as_pdf_in_the_language_asked_for(leila):
    dossier_id, client = begun(leila), browser(leila)
    for language in LANGUAGES:
        answer = client.get(f"/requests/{dossier_id}/letter.{language}.pdf")
        assert (answer.status_code, answer.content[:5]) == (200, b"%PDF-")
    assert client.get(f"/requests/{dossier_id}/letter.de.pdf").status_code == 404


def test_an_unknown_step_is_not_found_and_one_not_open_says_so(leila):
    dossier_id, client = begun(leila), browser(leila)
    assert client.get(f"/requests/{dossier_id}/do/bribe").status_code == 404
    assert "not open now" in client.get(f"/requests/{dossier_id}/do/refuse").content.decode()
    well_set(client.post(f"/requests/{dossier_id}/do/refuse", {"extent": "full"}), "en", 422)


def test_the_language_switch_keeps_the_page_and_the_account_and_leaves_for_nowhere_else(leila):
    client = browser(leila)
    kept = client.post("/language", {"language": "fr", "next": "/requests/?q=x"})
    assert kept["Location"] == "/requests/?q=x"
    leila.refresh_from_db()
    assert leila.language == "fr"
    for elsewhere in ("https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"):
        assert client.post("/language", {"language": "ar", "next": elsewhere})["Location"] == "/"


def test_the_documents_language_is_not_the_screens(leila):
    dossier_id, client = begun(leila), browser(leila)
    page = client.get(f"/requests/{dossier_id}/edit").content.decode()
    assert '<html lang="en" dir="ltr">' in page
    assert '<div class="letter-paper" lang="ar" dir="rtl">' in page


def test_a_form_without_proof_of_origin_is_turned_away_in_words(leila):
    from django.test import Client

    stranger = Client(enforce_csrf_checks=True)
    stranger.cookies = browser(leila).cookies
    well_set(stranger.post("/requests/new", {"title": "x"}), "en", 403)


def test_too_many_fields_and_too_much_text_are_told_as_such(leila):
    client = browser(leila)
    many = {f"offences.{number}.title": "x" for number in range(settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1)}
    well_set(client.post("/requests/check", many), "en", 413)
    well_set(
        client.post("/requests/new", {"facts": "x" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)}), "en", 413
    )


def test_a_provision_opens_beside_the_work_or_as_a_page(leila):
    client = browser(leila)
    where = "/provisions/uncac_2003/46(26)"
    beside = client.get(where, headers={"HX-Request": "true", "HX-Target": "panel"}).content.decode()
    assert "<html" not in beside
    assert "46(26)" in beside
    well_set(client.get(where), "en")
    well_set(client.get("/provisions/uncac_2003/999(1)"), "en", 404)


def test_an_account_is_made_by_the_administrator_and_a_weak_password_is_not_taken():
    client = browser(account("admin", "administrator"))
    person = {"username": "sami", "name": "Sami (fictional)", "roles": ["officer"], "language": "ar"}
    well_set(client.post("/people/", person | {"password": "short"}), "en", 422)
    assert client.post("/people/", person | {"password": "quite a long sentence"}).status_code == 302
    assert "Sami (fictional)" in client.get("/people/").content.decode()


def test_the_session_cookie_is_named_after_the_node(leila):
    assert settings.SESSION_COOKIE_NAME in browser(leila).cookies
    assert settings.SESSION_COOKIE_NAME.startswith("session_")


TELLS = {
    "draft_shared": "share_draft",
    "draft_commented": "comment_on_draft",
    "request_sent": "send",
    "receipt_acknowledged": "acknowledge",
    "information_requested": "request_information",
    "information_supplied": "supply_information",
    "consultation_opened": "open_consultation",
    "consultation_answered": "answer_consultation",
    "execution_postponed": "postpone",
    "execution_resumed": "resume",
    "conditions_imposed": "impose_conditions",
    "conditions_accepted": "accept_conditions",
    "conditions_declined": "decline_conditions",
    "evidence_delivered": "deliver_evidence",
    "assistance_refused": "refuse",
    "request_withdrawn": "withdraw",
    "status_enquired": "enquire_status",
    "status_reported": "report_status",
    "medium_handed_over": "hand_over_medium",
    "medium_received": "receive_medium",
    "medium_compared": "compare_medium",
    "medium_disposed": "dispose_of_medium",
}


def test_every_step_that_tells_the_other_state_something_asks_once_whether_it_may_go():
    tags = {kind.__struct_config__.tag.partition("/")[0] for kind in get_args(message_kinds.Message)}
    assert tags == TELLS.keys()
    unasked = {command for command in COMMANDS if not confirmation(command)}
    assert unasked.isdisjoint(TELLS.values())
    assert unasked >= {"write_note", "grant_access", "record_execution", "register", "forward"}, (
        "these stay here"
    )
