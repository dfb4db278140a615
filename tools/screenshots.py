"""Make the README's pictures from the two example nodes while `make run` serves them.

One for each direction of writing: an officer's desk in Arabic, and a dossier in English. Needs Chromium on the
path, and Playwright, which the dev environment of `make env` holds: run it with `.venv/bin/python`.
"""

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

try:
    from playwright.sync_api import Browser, Page, sync_playwright
except ModuleNotFoundError:
    sys.exit("Playwright is needed, which `make env` installs: run this with .venv/bin/python")

from rogatory.node.example.offices import read_sign_ins

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
SIZE = {"width": 1280, "height": 900}


def main() -> int:
    """Both pictures; 1 with one line where Chromium or the example nodes are missing."""
    chromium = shutil.which("chromium")
    nodes = ROOT / "var" / "nodes"
    if not chromium or not (nodes / "tn" / "sign-ins.txt").exists():
        print("Chromium and the nodes of `make run`, while they are served, are needed", file=sys.stderr)
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        _picture(browser, nodes / "tn", 8001, "ar", "desk-ar", lambda page: None)
        _picture(browser, nodes / "jo", 8002, "en", "dossier-en", _open_a_dossier)
        browser.close()
    return 0


def _picture(
    browser: Browser, node: Path, port: int, language: str, name: str, go: Callable[[Page], None]
) -> None:
    """Sign in as the officer of ``node``, choose ``language``, go where the picture is taken."""
    account = next(account for account in read_sign_ins(node) if account.role == "officer")
    page = browser.new_page(viewport=SIZE, device_scale_factor=1)
    page.goto(f"http://localhost:{port}/account/login/")
    page.fill("input[name=login]", account.username)
    page.fill("input[name=password]", account.password)
    page.locator("form:has(input[name=password]) button[type=submit]").click()
    page.wait_for_url("**/desk/")
    if page.get_attribute("html", "lang") != language:
        page.locator(f"form[action='/language'] button[value={language}]").click()
    page.goto(f"http://localhost:{port}/desk/")  # without the greeting a sign-in leaves
    go(page)
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    page.screenshot(path=IMAGES / f"{name}.png")
    page.close()


def _open_a_dossier(page: Page) -> None:
    """The most pressing dossier with a title in Latin letters, or the most pressing one."""
    dossiers = page.locator("main a[href^='/requests/'][href$='/']:not([href='/requests/'])")
    latin = dossiers.filter(has_text=re.compile(r"[A-Za-z]{4,} [a-z]{2,}"))
    (latin if latin.count() else dossiers).first.click()
    page.wait_for_url("**/requests/*-*/")


if __name__ == "__main__":
    sys.exit(main())
