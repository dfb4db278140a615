"""Our keys and the large files on the page of operations, in a browser: seen, renewed, revoked, given back."""

from datetime import UTC, datetime, timedelta

import pytest
from seen_pages import AXE, CHROMIUM, WIDER, violations
from test_web_operations import incoming, looked_at, outgoing, peer, signed_in
from web_office import PASSWORD

from rogatory.desk import own_keys
from rogatory.exchange import own_certificates
from rogatory.exchange.identity import own_identity
from rogatory.exchange.models import AwaitedFile, Incoming, Outgoing, Peer, SentFile
from rogatory.register import chains

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium: pages not looked at"),
]
GIGABYTE = 1_000_000_000


def moving(model, message, letter, size, done, **about):
    now = datetime.now(UTC)
    fresh = {"moved_at": now, "mark_done": done // 2, "mark_at": now - timedelta(minutes=2)}
    return model.objects.create(
        message=message,
        sha256=letter * 64,
        sealed_sha256=letter * 64,
        sealed_size=size,
        done=done,
        **{**fresh, **about},
    )


@pytest.fixture
def busy(amina, hold_keys):
    """Files on their way in every state, and keys renewed two days ago, of which one State has not heard."""
    now = datetime.now(UTC)
    hold_keys(at=now - timedelta(days=30))
    peer("JO", 1, last_heard=now)
    peer("MA", 2, last_heard=now - timedelta(days=3))
    peer("OM", 3, route="folder")
    assert own_keys.renew_own_keys(("signing", "opening"), now - timedelta(days=2)) == ""
    Peer.objects.filter(state="JO").update(told_number=own_identity().number, told_at=now - timedelta(days=2))
    Outgoing.objects.bulk_create(
        [
            outgoing("JO", 1, "submitted", 5, last_error="exchange-awaits-files"),
            outgoing("MA", 2, "submitted", 90, last_error="exchange-awaits-files"),
            outgoing("MA", 3, "failed", 90, last_error="exchange-files-dropped"),
            outgoing("OM", 4, "submitted", 9, last_error="exchange-laid-out"),
        ]
    )
    Incoming.objects.bulk_create([incoming(n, "held") for n in (1, 2)])
    Incoming.objects.update(container_sha256="0" * 64)
    sent = {row.sequence: row for row in Outgoing.objects.all()}
    moving(SentFile, sent[1], "a", 48 * GIGABYTE, 17 * GIGABYTE)
    moving(
        SentFile,
        sent[2],
        "b",
        2 * GIGABYTE,
        GIGABYTE // 3,
        moved_at=now - timedelta(days=2),
        problem="exchange-no-room-there",
    )
    moving(SentFile, sent[3], "c", 300_000_000, 0, moved_at=None, mark_at=None)
    moving(SentFile, sent[4], "d", 30_000_000, 30_000_000)
    came = {row.sequence: row for row in Incoming.objects.all()}
    moving(AwaitedFile, came[1], "e", 5 * GIGABYTE, 4 * GIGABYTE)
    moving(AwaitedFile, came[2], "f", 5 * GIGABYTE, 40_000_000, moved_at=now - timedelta(days=9))
    return amina


@pytest.mark.parametrize(
    ("language", "width"), [("ar", 1366), ("en", 1366), ("fr", 1366), ("ar", 320), ("en", 320)]
)
def test_files_and_keys_stand_on_the_page_sound_and_narrow(chromium, live_server, busy, language, width):
    page = signed_in(chromium, live_server, busy, language, width)
    for part in ("transfers", "keys"):
        looked_at(page.locator(f"section[aria-labelledby={part}]"), f"{part}-{language}-{width}")
    stages = page.locator("[data-transfer]").evaluate_all(
        "all => all.map(one => one.dataset.transfer[0] + one.dataset.stage)"
    )
    assert set(stages) == {"amoving", "bwaiting", "cstopped", "dcarried", "emoving", "fwaiting"}
    heard = page.locator("[data-told]").evaluate_all(
        "all => all.map(one => one.dataset.told + one.dataset.heard)"
    )
    assert heard == ["JOyes", "MAno", "OMcarried"]
    keys = page.locator("[data-key]").evaluate_all("all => all.map(one => one.dataset.key + one.dataset.state)")
    today = ["signingvalid", "openingvalid", "tlsvalid", "authorityvalid"]
    assert keys == [*today, "signingreplaced", "openingreplaced"]
    assert own_identity().fingerprint in page.locator("main").text_content()
    assert page.evaluate(WIDER) <= 0
    if AXE.exists():
        assert violations(page) == []
    assert page.complaints == []


def test_how_far_a_file_is_moves_on_the_page_by_itself(chromium, live_server, busy):
    page = signed_in(chromium, live_server, busy, "en")
    SentFile.objects.filter(sealed_sha256="a" * 64).update(done=18 * GIGABYTE)
    page.wait_for_selector("[data-transfer^=a] progress[value='18000000000']", timeout=15_000)
    assert page.complaints == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_file_that_stands_still_is_given_back_by_keyboard_alone(chromium, live_server, busy, language):
    page = signed_in(chromium, live_server, busy, language)
    page.locator("#give-" + "f" * 12).focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#reason")
    looked_at(page, f"give-back-{language}")
    page.locator("#reason").focus()
    page.keyboard.type("Announced by mistake (fictional)")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".told-success")
    assert page.locator("[data-transfer^=f]").count() == 0
    assert Incoming.objects.get(sequence=2).state == "given_back"
    assert page.complaints == []


def test_a_file_without_a_lever_confirmed_is_not_given_back(chromium, live_server, busy):
    page = signed_in(chromium, live_server, busy, "en")
    page.goto(f"/operations/transfers/JO/{'f' * 64}")
    page.fill("#reason", "Announced by mistake (fictional)")
    page.click("main button[type=submit]")
    assert page.locator("#sure:invalid").count() == 1
    assert Incoming.objects.get(sequence=2).state == "held"
    page.goto(f"/operations/transfers/JO/{'0' * 64}")
    page.wait_for_selector(".told-error")


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("what", ["renew", "revoke", "authority", "bring"])
def test_what_a_change_of_our_keys_will_do_is_said_before_it(chromium, live_server, busy, what, language):
    page = signed_in(chromium, live_server, busy, language)
    page.click(f"a[href$='/operations/keys/{what}']")
    if what == "bring":  # a file would not outlive being asked who one is
        proves_who_she_is(page)
    page.wait_for_selector("#sure")
    looked_at(page, f"keys-{what}-{language}")
    assert page.locator("ul.bullets li").count() >= 3
    assert page.evaluate(WIDER) <= 0
    if AXE.exists():
        assert violations(page) == []
    assert page.complaints == []


def proves_who_she_is(page):
    page.wait_for_url("**/reauthenticate/**")
    page.fill("input[name=password]", PASSWORD)
    page.click("main button[type=submit]", timeout=30_000)  # what was asked for is done before the answer


def test_keys_are_renewed_on_the_page_and_every_state_is_told(chromium, live_server, busy):
    before = own_identity()
    page = signed_in(chromium, live_server, busy, "en")
    page.click("a[href$='/operations/keys/renew']")
    assert page.locator("main :checked").count() == 0, "nothing is decided for the reader"
    page.check("input[value=signing]")
    page.check("input[value=tls]")
    page.check("#sure")
    page.click("main button[type=submit]")
    page.wait_for_url("**/reauthenticate/**")
    assert own_identity().certificate == before.certificate
    assert "Renew keys" in page.text_content("main")
    assert page.locator("main a[href$='/operations/#keys']").count() == 1
    proves_who_she_is(page)
    page.wait_for_selector(".told-success")
    after = own_identity()
    assert after.certificate != before.certificate
    assert after.tls_certificate != before.tls_certificate
    assert after.fingerprint == before.fingerprint
    assert page.locator("[data-key=signing][data-state=replaced]").count() == 2
    assert page.locator("[data-told=JO][data-heard=no]").count() == 1
    record = list(chains.read_chain("node:keys"))[-1].parts[0][1]
    assert str(busy.pk).encode() in record


def test_an_earlier_certificate_found_in_other_hands_is_revoked_on_the_page(chromium, live_server, busy):
    page = signed_in(chromium, live_server, busy, "en")
    page.click("a[href$='/operations/keys/revoke']")
    page.locator("input[name=certificate]").last.check()
    page.check("#sure")
    page.click("main button[type=submit]")
    proves_who_she_is(page)
    page.wait_for_selector(".told-success")
    states = {(key.kind, key.revoked, key.believed_until is None) for key in own_certificates.own_keys()}
    assert ("signing", True, False) in states
    assert ("signing", False, True) in states
    assert page.locator("[data-key=signing][data-state=revoked]").count() == 1


def test_the_request_for_another_authority_is_downloaded_and_a_wrong_chain_refused(
    chromium, live_server, busy, tmp_path
):
    page = signed_in(chromium, live_server, busy, "en")
    page.goto("/operations/keys/bring")
    proves_who_she_is(page)
    with page.expect_download() as download:
        page.click("a[download]")
    download.value.save_as(tmp_path / "request.pem")
    assert (tmp_path / "request.pem").read_text().startswith("-----BEGIN CERTIFICATE REQUEST")
    page.set_input_files("#chain", tmp_path / "request.pem")
    page.check("#sure")
    page.click("main button[type=submit]")
    page.wait_for_selector("text=do not certify one another")


def test_a_state_is_told_again_and_an_authority_that_is_away_is_said_to_be(
    chromium, live_server, busy, settings
):
    (settings.ROGATORY_KEYS / "authority.signing.pem").rename(settings.ROGATORY_KEYS / "elsewhere")
    page = signed_in(chromium, live_server, busy, "en")
    assert "is kept elsewhere, as it should be" in page.locator("main").text_content()
    page.click("[data-told=MA] button")
    page.wait_for_selector(".told-success")
    page.click("a[href$='/operations/keys/renew']")
    page.check("input[value=signing]")
    page.check("#sure")
    page.click("main button[type=submit]")
    proves_who_she_is(page)
    page.wait_for_selector("text=is not in the keys folder")
    assert own_certificates.described().number == 2
