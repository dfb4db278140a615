"""An officer sends a large file while the line, the node and the browser fail; in Arabic, by keyboard alone."""

import hashlib
import os
import signal
from datetime import date

import pytest
from seen_pages import CHROMIUM, WIDER, violations

from rogatory.node import serve
from rogatory.node.example.offices import Office, OfficePlan, free_ports, prepare, read_sign_ins, wait_until_up
from rogatory.node.example.papers import request
from rogatory.node.example.whole_story import begin
from rogatory.node.fetched import fetched_folders

pytestmark = [
    pytest.mark.skipif(
        not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium: no file was sent from it"
    ),
    pytest.mark.skipif(
        not dict(fetched_folders()).keys() >= {"fetched/tus", "fetched/hashes"},
        reason="the scripts were not fetched (npm install in assets): only the ordinary form is there",
    ),
]
MEBIBYTE = 1024 * 1024
LARGE = 200 * MEBIBYTE
PATIENCE = 90_000  # milliseconds
PAGES = 0


class Node:
    """A served node, one process of which can be killed and started again; an approved request waits in it."""

    def __init__(self, folder):
        web, exchange = free_ports(2)
        plan = OfficePlan(state="TN", folder=folder / "tn", port=web, exchange_port=exchange)
        self.node = prepare([plan])["TN"]
        self.children = serve.start(self.node, log=folder / "log.txt")
        wait_until_up(self.node.configuration)
        self.office = Office(self.node)
        self.office.hire()
        bank = begin(self.office, request("port_cranes", date.today()))  # noqa: DTZ011
        bank.do("approve", role="head")
        self.address = f"{bank.address}do/send"

    def kill_pages(self):
        os.killpg(self.children[PAGES].pid, signal.SIGKILL)
        self.children[PAGES].wait()

    def start_pages(self):
        self.children[PAGES] = serve.start_again(self.node, PAGES)
        wait_until_up(self.node.configuration)

    def lying(self):
        """What the node's folder holds of uploads."""
        return sorted((self.node.data / "blobs" / "uploads").iterdir())


@pytest.fixture(scope="module")
def node(tmp_path_factory):
    served = Node(tmp_path_factory.mktemp("node"))
    yield served
    served.office.go_home()
    serve.stop(served.children)


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A file no part of which is like another, and its digest."""
    file = tmp_path_factory.mktemp("evidence") / "صورة القرص.e01"
    digest = hashlib.sha256()
    with file.open("wb") as out:
        for part in [
            b"EVF\x09\x0d\x0a\xff\x00" + bytes(MEBIBYTE - 8),
            *(os.urandom(MEBIBYTE) for _ in range(199)),
        ]:
            out.write(part)
            digest.update(part)
    return file, digest.hexdigest()


def signed_in(chromium, node, language, width=1366):
    account = next(one for one in read_sign_ins(node.node.home) if one.role == "officer")
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, base_url=node.office.origin, locale=language
    )
    page = context.new_page()
    sign_in(page, account)
    page.goto("/desk/")
    if page.get_attribute("html", "lang") != language:
        page.click(f".languages button[value={language}]")
    page.goto(node.address)
    return page


def sign_in(page, account):
    page.goto("/account/login/")
    page.fill("input[name=login]", account.username)
    page.fill("input[name=password]", account.password)
    page.press("input[name=password]", "Enter")
    page.wait_for_url("**/desk/")


def held_to(page, bytes_a_second):
    """Slow the line, so that something can happen in the middle."""
    line = page.context.new_cdp_session(page)
    line.send("Network.enable")
    conditions = {"offline": False, "latency": 5, "downloadThroughput": -1, "uploadThroughput": bytes_a_second}
    line.send("Network.emulateNetworkConditions", conditions)
    return line


def wait_for_state(page, state, timeout=PATIENCE):
    page.wait_for_selector(f".sent li[data-state={state}]", timeout=timeout)


def wait_until_part_came(page, part):
    page.wait_for_function(
        "part => document.querySelector('.sent progress').value >= part", arg=part, timeout=PATIENCE
    )


def sound(page):
    assert violations(page) == []
    assert page.evaluate(WIDER) <= 0


def discard(page, node):
    """Leave the list as it was found."""
    page.goto(node.address)
    page.click("[data-discard]")
    page.wait_for_url(f"**{node.address}")
    page.wait_for_selector("[data-discard]", state="detached")
    assert node.lying() == []
    page.context.close()


def test_the_node_is_killed_in_the_middle_and_the_file_goes_on_and_is_the_same(chromium, node, large):
    file, digest = large
    page = signed_in(chromium, node, "en")
    line = held_to(page, 25 * MEBIBYTE)
    page.set_input_files("#annexes", file)
    wait_until_part_came(page, 0.3)
    node.kill_pages()
    assert not any(file.read_bytes().startswith(b"EVF") for file in node.lying())
    node.start_pages()
    line.detach()
    wait_for_state(page, "ready")
    assert page.inner_text(".sent [data-sha256]") == digest
    assert page.inner_text(".sent [data-line]") == "In, and the same: your copy and ours have the same SHA-256."
    assert "In, and the same" in page.inner_text("[data-told]")
    assert page.inner_text(".sent [data-cancel]").startswith("Discard"), "what is in is no more cancelled"
    sound(page)
    discard(page, node)


def test_the_browser_is_closed_and_on_another_day_the_same_file_goes_on_where_it_was(chromium, node, large):
    file, digest = large
    page = signed_in(chromium, node, "fr")
    held_to(page, 20 * MEBIBYTE)
    page.set_input_files("#annexes", file)
    wait_until_part_came(page, 0.3)
    page.context.close()
    page = signed_in(chromium, node, "fr")
    page.wait_for_selector(".sent li[data-standing=coming]")
    assert "Choisissez le même fichier pour continuer" in page.inner_text(".sent")
    sent = []
    page.on("request", lambda asked: sent.append((asked.method, asked.headers.get("upload-offset", ""))))
    page.set_input_files("#annexes", file)
    wait_for_state(page, "ready")
    assert page.inner_text(".sent [data-sha256]") == digest
    assert "POST" not in [method for method, _ in sent]
    assert min(int(offset) for method, offset in sent if method == "PATCH") >= LARGE // 5
    discard(page, node)


def test_in_arabic_by_keyboard_a_file_is_paused_gone_on_with_and_sent_with_the_request(chromium, node, large):
    file, digest = large
    page = signed_in(chromium, node, "ar", width=390)
    assert page.get_attribute("html", "dir") == "rtl"
    line = held_to(page, 20 * MEBIBYTE)
    page.focus("#annexes")
    with page.expect_file_chooser() as chosen:
        page.keyboard.press("Space")
    chosen.value.set_files(file)
    wait_until_part_came(page, 0.1)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hasAttribute('data-pause')")
    page.keyboard.press("Enter")
    wait_for_state(page, "paused")
    sound(page)
    page.check("#confirm")
    page.focus("button.main")
    page.keyboard.press("Enter")
    assert "صورة القرص.e01" in page.inner_text("[data-told]")
    assert page.url.endswith("/do/send")
    line.detach()
    page.focus("[data-pause]")
    page.keyboard.press("Enter")
    wait_for_state(page, "ready")
    assert page.inner_text("[data-told]").startswith("وصل مطابقًا")
    page.focus("button.main")
    page.keyboard.press("Enter")
    page.focus("#as_they_are")  # nobody can look into an image of a disk: that is said, and decided
    page.keyboard.press("Space")
    page.focus("#confirm")
    page.keyboard.press("Space")
    page.focus("button.main")
    page.keyboard.press("Enter")
    page.wait_for_url("**/requests/*/")
    assert page.locator(f"a[href$='{digest}']").count()
    assert node.lying() == []
    page.context.close()
