"""Answers on paper in a real browser: by keyboard alone and without script, by axe, and at 320 pixels."""

from datetime import UTC, datetime

import pytest
from seen_pages import CHROMIUM, WIDER, signed_in, violations
from test_web_answer_by_link import office
from test_web_answers_on_paper import brought, form_of, scan_of
from web_office import PASSWORD, browser

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium: pages not looked at"),
]
__all__ = ["office"]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_pages_of_papers_are_sound_and_fit_a_telephone(chromium, live_server, office, language, tmp_path):
    user, dossier_id = office
    code, pdf = form_of(browser(user), dossier_id)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(pdf)
    page = signed_in(chromium, live_server, user, language, 320)
    found = []

    def look_at():
        assert page.evaluate(WIDER) <= 0, page.url
        found.extend((page.url, *one) for one in violations(page))

    page.goto(f"/requests/{dossier_id}/forms")
    look_at()
    page.goto("/paper/")
    look_at()
    page.fill("#code", "a slip")
    page.press("#code", "Enter")
    look_at()
    page.fill("#code", code)
    page.set_input_files("#scan", str(scan))
    page.click("main .part-end button")
    page.wait_for_selector("#found")
    look_at()
    assert found == []
    assert [one for one in page.complaints if "422" not in one] == [], "only the slip was refused"
    page.context.close()


def test_a_hand_scanner_and_a_keyboard_are_enough_without_script(chromium, live_server, office, tmp_path):
    user, dossier_id = office
    client = browser(user)
    code, pdf = form_of(client, dossier_id, "acknowledgement")
    assert brought(client, scan=scan_of(pdf)).status_code == 200
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(pdf)
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/account/login/")
    page.fill("[name=login]", user.username)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.goto("/paper/")
    # A hand scanner types what the square holds where the cursor stands, and presses Enter.
    page.keyboard.type(f"ROG1:{code.replace('-', '')}:1/1")
    page.keyboard.press("Enter")
    page.wait_for_selector("#found")
    page.fill("[name=number]", "JO-2026-7")
    page.fill("[name=written_on]", datetime.now(UTC).date().isoformat())
    page.set_input_files("[name=files]", str(scan))
    page.press("[name=number]", "Enter")
    page.wait_for_url(f"**/requests/{dossier_id}/")
    assert "JO-2026-7" in page.content()
    context.close()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_without_script_a_paper_is_written_down_in_the_fields_of_its_answer_alone(
    chromium, live_server, office, language
):
    user, dossier_id = office
    state = signed_in(chromium, live_server, user, language).context.storage_state()
    context = chromium.new_context(
        base_url=live_server.url, java_script_enabled=False, storage_state=state, locale=language
    )
    page = context.new_page()
    page.goto(f"/requests/{dossier_id}/do/record_paper_answer")
    assert fields_shown(page) == []
    page.focus("[name=says][value=acknowledge]")
    page.keyboard.press("Space")
    assert fields_shown(page) == []
    needed = {
        "request_information": ["questions"],
        "open_consultation": ["subject", "grounds"],
        "deliver_evidence": ["extent", "measures"],
        "postpone": ["grounds", "until"],
        "refuse": ["extent", "measures", "grounds"],
        "report_status": [],
    }
    for says, fields in needed.items():
        page.keyboard.press("ArrowDown")
        assert page.is_checked(f"[name=says][value={says}]")
        assert fields_shown(page) == fields, says
    context.close()


def fields_shown(page):
    names = ("questions", "subject", "extent", "measures", "grounds", "until")
    return [name for name in names if page.locator(f"#{name}").is_visible()]
