"""The pages in a real browser: sound by axe, within a telephone's width, alive where script runs."""

from pathlib import Path

import pytest
from seen_pages import AXE, CHROMIUM, WIDER, signed_in, violations
from web_office import COMPLETE, account, actor, begun

from rogatory.accounts.models import User
from rogatory.desk import casework

LAW_PAGES = [
    "/law/",
    "/law/basis/",
    "/law/basis/?requesting=TN&requested=JO&kind=mutual_legal_assistance&conduct=2017-03-03",
    "/law/basis/?requesting=TN&requested=",
    "/law/checklist/?requesting=TN&requested=JO&kind=extradition",
    "/law/checklist/?requesting=TN&requested=JO&kind=mutual_legal_assistance",
    "/law/check/",
    "/law/refusal/",
    "/law/duties/?trigger=request_received&requesting=JO&requested=TN",
    "/law/conduct/",
    "/law/treaties/",
    "/law/treaties/uncac_2003/?state=JO",
    "/law/concordance/",
    "/law/concordance/?concept=refusal",
    "/law/errata/?instrument=arab_anti_corruption_2010",
]
REQUEST_FILES = Path(__file__).resolve().parents[2] / "examples"

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium: pages not looked at"),
]


@pytest.fixture
def office(our_keys):
    user = account("leila", "officer", "head", "administrator", "auditor")
    dossier_id = begun(user)
    casework.perform(actor(user), dossier_id, "approve", {})
    casework.perform(actor(user), dossier_id, "send", {})
    return user, dossier_id, begun(user, facts="", facts_stated=[], offences=None)


def main_pages(dossier_id, draft_id):
    return [
        "/desk/",
        "/requests/",
        "/requests/new",
        f"/requests/{dossier_id}/",
        f"/requests/{draft_id}/",
        f"/requests/{draft_id}/edit",
        f"/requests/{dossier_id}/chronology",
        f"/requests/{dossier_id}/inventory",
        f"/requests/{draft_id}/do/approve",
        f"/requests/{dossier_id}/do/withdraw",
        "/provisions/uncac_2003/46(26)",
        *LAW_PAGES,
        "/library/",
        "/library/uncac_2003/46",
        "/peers/",
        "/operations/",
        "/people/",
        f"/people/{User.objects.get().pk}/",
        "/audit/ledger",
        "/account/password/change/",
        "/account/mfa/",
        "/nowhere",
    ]


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_axe_finds_nothing_against_any_page(chromium, live_server, office, language):
    if not AXE.exists():
        pytest.skip("axe-core is not fetched (npm install in assets): accessibility not examined")
    user, *dossiers = office
    page = signed_in(chromium, live_server, user, language)
    found = {}
    for address in main_pages(*dossiers):
        page.goto(address)
        if against := violations(page):
            found[address] = against
    assert not found
    assert [said for said in page.complaints if "404" not in said and "422" not in said] == []


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_the_answers_to_what_is_sent_are_sound_and_narrow_enough_too(chromium, live_server, office, language):
    if not AXE.exists():
        pytest.skip("axe-core is not fetched (npm install in assets): accessibility not examined")
    page = signed_in(chromium, live_server, office[0], language, width=320)
    for send in (refusal_asked, file_checked, conduct_compared):
        send(page)
        page.wait_for_selector(".answer")
        page.evaluate("document.querySelectorAll('main details').forEach(fold => { fold.open = true; })")
        assert page.evaluate(WIDER) <= 0, send
        assert violations(page) == [], send
    assert page.complaints == []


def refusal_asked(page):
    page.goto("/law/refusal/")
    page.select_option("#requesting", "JO")
    for ground in ("bank_secrecy", "essential_interests", "no_dual_criminality"):
        page.check(f"[value={ground}]")
    page.click("form.ask button[type=submit]")


def file_checked(page, address="/law/check/", name="2-deficient-request.json"):
    page.goto(address)
    page.set_input_files("#file", REQUEST_FILES / name)
    page.click("form.ask button[type=submit]")


def conduct_compared(page):
    file_checked(page, "/law/conduct/", "kinds/extradition.json")


def test_a_question_is_asked_and_its_notes_are_read_by_keyboard_alone(chromium, live_server, office):
    page = signed_in(chromium, live_server, office[0], "en")
    page.goto("/law/basis/")
    page.focus("#requested")
    page.keyboard.type("Jordan")
    for _ in range(3):  # past the kind and the days, to the button
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("#group-binds")
    page.focus("#call-1")
    page.keyboard.press("Enter")
    assert page.url.endswith("#note-1")
    page.focus("#note-1 a")
    page.keyboard.press("Enter")
    assert page.url.endswith("#call-1")
    assert page.complaints == []


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_no_page_is_wider_than_a_telephone(chromium, live_server, office, language):
    user, *dossiers = office
    page = signed_in(chromium, live_server, user, language, width=320)
    too_wide = {}
    for address in main_pages(*dossiers):
        page.goto(address)
        if (excess := page.evaluate(WIDER)) > 0:
            too_wide[address] = excess
    assert too_wide == {}


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_no_page_of_the_law_scrolls_sideways_at_the_widths_between(chromium, live_server, office, language):
    page = signed_in(chromium, live_server, office[0], language)
    too_wide = {}
    for width in (390, 768, 1000, 1200):
        page.set_viewport_size({"width": width, "height": 768})
        for address in LAW_PAGES:
            page.goto(address)
            if (excess := page.evaluate(WIDER)) > 0:
                too_wide[width, address] = excess
    assert too_wide == {}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_word_of_the_menu_stands_within_a_telephone(chromium, live_server, office, language):
    page = signed_in(chromium, live_server, office[0], language, width=390)
    for one in page.locator(".menu a").all():
        box = one.bounding_box()
        assert box, one
        assert box["x"] >= 0, one.text_content()
        assert box["x"] + box["width"] <= 390, one.text_content()


def test_a_citation_opens_beside_the_work_and_escape_gives_the_place_back(chromium, live_server, office):
    user, _, draft_id = office
    page = signed_in(chromium, live_server, user, "ar")
    page.goto(f"/requests/{draft_id}/")
    mark = page.locator("main a.cite").first
    mark.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .statement")
    assert page.evaluate("document.activeElement.id") == "provision-title"
    page.keyboard.press("Escape")
    assert page.locator("#panel > *").count() == 0
    assert page.evaluate("document.activeElement.className") == "cite"
    assert page.complaints == []


def test_the_check_and_the_letter_follow_the_writer(chromium, live_server, office):
    user, _, draft_id = office
    page = signed_in(chromium, live_server, user, "en")
    page.goto(f"/requests/{draft_id}/edit")
    before = page.locator("#check .finding-not_satisfied").count()
    page.fill("[id='facts']", COMPLETE["facts"])
    page.wait_for_function(
        "before => document.querySelectorAll('#check .finding-not_satisfied').length < before", arg=before
    )
    assert COMPLETE["facts"] in page.locator("#paper").text_content()
    page.click("button[name=_add][value=persons]")
    page.wait_for_selector("[id='persons.1.name']")
    assert page.evaluate("document.activeElement.id") == "persons.1.name"
    assert page.complaints == []


def test_the_details_of_a_measure_show_with_its_kind_and_what_is_said_is_never_hidden(
    chromium, live_server, office
):
    user, _, draft_id = office
    page = signed_in(chromium, live_server, user, "en")
    page.goto(f"/requests/{draft_id}/edit")
    assert details_shown(page) == ["bank", "period_from"]
    page.fill("[id='measures.0.bank']", "Bank of the Example")
    page.click("button[name=_check]")
    page.select_option("[id='measures.0.purpose']", "evidence_or_statements")
    assert details_shown(page) == ["questions", "bank"]
    assert page.complaints == []


def details_shown(page):
    names = ("questions", "document", "bank", "period_from")
    return [name for name in names if page.locator(f"[id='measures.0.{name}']").is_visible()]


def test_what_cannot_be_taken_back_is_not_sent_before_it_is_confirmed(chromium, live_server, office):
    user, dossier_id, _ = office
    page = signed_in(chromium, live_server, user, "fr")
    page.goto(f"/requests/{dossier_id}/do/withdraw")
    page.click("main .act-form button.main")
    assert page.url.endswith("/do/withdraw")
    page.check("#confirm")
    page.click("main .act-form button.main")
    page.wait_for_url(f"**/requests/{dossier_id}/")
    assert page.locator("[data-phase=withdrawn]").count() == 1
