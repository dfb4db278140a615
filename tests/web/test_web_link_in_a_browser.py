"""An answer by link, from code to receipt: in a real browser without script, by axe, and at 320 pixels."""

import pytest
from seen_pages import CHROMIUM, WIDER, signed_in, violations
from test_web_answer_by_link import made, office

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium: pages not looked at"),
]
__all__ = ["office"]

DIRECTIONS = {"ar": "rtl", "en": "ltr"}
INSET = """(() => {
    const box = one => document.querySelector(one).getBoundingClientRect();
    const [card, whole] = [box("article.act-own"), box("main")];
    return [card.left - whole.left, whole.right - card.right].map(Math.round);
})()"""


def opened(chromium, live_server, language, width, script):
    context = chromium.new_context(
        viewport={"width": width, "height": 800},
        base_url=live_server.url,
        locale=language,
        java_script_enabled=script,
        bypass_csp=script,  # axe is a script, which these pages allow none of
    )
    return context.new_page()


def refuse(page, address, code, look_at):
    """Code, status, a refusal, the look at it, its receipt; ``look_at`` is called on every page."""
    page.goto(f"/answer/{address}/")
    look_at(page)
    page.fill("#code", code)
    page.press("#code", "Enter")
    look_at(page)
    page.click("a[href$='/write/refuse']")
    look_at(page)
    page.check("input[name=extent][value=full]")
    page.check("input[name=grounds][value=other]")
    page.fill("textarea[name=text]", "لا يمكن. Not possible.")
    page.click(".part-end button")
    look_at(page)
    page.click(".part-end button")
    look_at(page)
    page.wait_for_url("**/given/*/")


@pytest.mark.parametrize("language", DIRECTIONS)
def test_a_refusal_is_handed_in_without_script_and_receipted(chromium, live_server, office, language):
    user, dossier_id = office
    link = made(user, dossier_id, language=language)
    page = opened(chromium, live_server, language, 1000, script=False)
    refuse(page, link.address, link.code, lambda page: None)
    assert page.get_attribute("html", "dir") == DIRECTIONS[language]
    with page.expect_download() as taken:
        page.click("a[href$='receipt.asice']")
    assert taken.value.suggested_filename == "receipt.asice"
    page.context.close()


@pytest.mark.parametrize("language", DIRECTIONS)
def test_the_pages_of_a_link_are_sound_and_fit_a_telephone(chromium, live_server, office, language):
    user, dossier_id = office
    link = made(user, dossier_id, language=language)
    page = opened(chromium, live_server, language, 320, script=True)
    found = []

    def look_at(page):
        assert page.evaluate(WIDER) <= 0, page.url
        found.extend((page.url, *one) for one in violations(page))

    refuse(page, link.address, link.code, look_at)
    assert found == []
    page.context.close()


@pytest.mark.parametrize("language", DIRECTIONS)
def test_the_officers_pages_of_links_fit_a_telephone(chromium, live_server, office, language):
    user, dossier_id = office
    link = made(user, dossier_id)
    page = signed_in(chromium, live_server, user, language, 320)
    for path in ("links", "", "do/record_paper_answer"):
        page.goto(f"/requests/{dossier_id}/{path}")
        assert page.evaluate(WIDER) <= 0, path
        if path == "links":
            assert page.evaluate(INSET) == [0, 0], "a card is as wide as the page it stands on"
    assert link.code not in page.content()
    page.context.close()
