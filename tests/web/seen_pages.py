"""Pages as a browser shows them: who signs in to look, and what axe finds against what is seen."""

from pathlib import Path

from web_office import PASSWORD

CHROMIUM = Path("/usr/bin/chromium")
AXE = Path(__file__).resolve().parents[2] / "assets" / "node_modules" / "axe-core" / "axe.min.js"
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def signed_in(chromium, live_server, user, language, width=1366):
    """The first page after signing in, in whose ``complaints`` stands what the browser told its console."""
    user.language = language
    user.save(update_fields=["language"])
    context = chromium.new_context(
        viewport={"width": width, "height": 768}, base_url=live_server.url, locale=language
    )
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda said: said.type == "error" and page.complaints.append(said.text))
    page.goto("/account/login/")
    page.fill("input[name=login]", user.username)
    page.fill("input[name=password]", PASSWORD)
    page.click("main button[type=submit]")
    page.wait_for_selector(".menu")  # where one begins is another page for each role
    return page


def violations(page):
    """What axe finds against the page as it stands: each rule, and the first element that breaks it."""
    page.evaluate(AXE.read_text())
    found = page.evaluate("rules => axe.run(document, {runOnly: rules})", _RULES)["violations"]
    return [(one["id"], one["nodes"][0]["html"][:200]) for one in found]
