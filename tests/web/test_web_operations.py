"""The operations page in a real browser: read in ten seconds, worked by keyboard, no shell needed."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
import seen_pages
from seen_pages import AXE, CHROMIUM, WIDER, violations

from rogatory.exchange.descriptor import read_descriptor
from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import note_introduction
from rogatory.exchange.models import Incoming, Outgoing, Peer, RefusedMail
from rogatory.node.worker import work_once
from rogatory.store.models import Beat, Job

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium: pages not looked at"),
]
SHOTS = os.environ.get("ROGATORY_SHOTS", "")


def signed_in(chromium, live_server, user, language, width=1366):
    page = seen_pages.signed_in(chromium, live_server, user, language, width)
    page.context.set_default_timeout(8000)
    page.goto("/operations/")
    page.complaints.append(page.locator("main").text_content()[:300]) if "/operations" not in page.url else None
    return page


def peer(state, number, **about):
    now = datetime.now(UTC)
    return Peer.objects.create(
        id=f"00000000-0000-0000-0000-{number:012}",
        state=state,
        name=f"{state} (fictional)",
        exchange_url="https://example.test",
        certificate=b"",
        encryption_key=b"",
        fingerprint="ab" * 32,
        status="confirmed",
        introduced_at=now,
        **about,
    )


def outgoing(state, number, status="queued", hours=1, **about):
    now = datetime.now(UTC)
    return Outgoing(
        message_id=f"{state}-{number}",
        reference=f"00000000-0000-0000-0000-{number:012}",
        recipient=state,
        sequence=number,
        kind="status_enquired/1",
        key_id="k",
        files_key_id="k",
        message=b"",
        files=[],
        state=status,
        queued_at=now - timedelta(hours=hours),
        **about,
    )


@pytest.fixture
def troubled(amina):
    """Everything at once: a silent State, failed mail, a wrong clock, a gap, given-up work, a carried State."""
    now = datetime.now(UTC)
    peer("JO", 1, last_heard=now - timedelta(minutes=3), clock_ahead=7300)
    peer(
        "MA",
        2,
        last_heard=now - timedelta(days=9),
        silent_since=now - timedelta(days=8),
        rests_until=now + timedelta(minutes=50),
        tries=99,
    )
    peer("OM", 3, route="folder")
    Outgoing.objects.bulk_create(
        [outgoing("JO", n, "delivered", n % 24, settled_at=now - timedelta(hours=n % 24)) for n in range(1, 90)]
        + [outgoing("JO", n, "failed", 30, last_error="sealing-wrong-certificate") for n in range(100, 103)]
        + [outgoing("MA", n, hours=190, last_error="exchange-timed-out") for n in range(5)]
        + [outgoing("OM", 1, "submitted", 60, last_error="exchange-laid-out")]
    )
    Incoming.objects.bulk_create(
        [incoming(n, "taken", taken_at=now - timedelta(hours=n % 20)) for n in range(1, 60)]
        + [incoming(70, "held")]
    )
    RefusedMail.objects.create(
        sha256="a", reason="sealing-signature-wrong", size=9, times=4, first_at=now, last_at=now
    )
    Job.objects.create(
        name="deliver_dossier_mail",
        lane="to:JO/0",
        state="failed",
        run_after=now,
        attempts=200,
        max_attempts=200,
        last_error="OSError: [Errno 28] No space left on device",
    )
    Beat.objects.create(owner="here:1", kind="worker", started_at=now, seen_at=now)
    return amina


def incoming(number, state, **about):
    now = datetime.now(UTC)
    return Incoming(
        sender="JO",
        message_id=f"in-{number}",
        reference="00000000-0000-0000-0000-000000000009",
        sequence=number,
        key_id="k",
        container_sha256="c",
        state=state,
        received_at=now - timedelta(hours=5),
        **about,
    )


def looked_at(seen, name):
    """Keep a picture of a page, whole, or of a part of one."""
    if SHOTS:
        whole = {"full_page": True} if hasattr(seen, "goto") else {}
        seen.screenshot(path=str(Path(SHOTS) / f"{name}.png"), **whole)


@pytest.mark.parametrize(
    ("language", "width"), [("ar", 1366), ("en", 1366), ("fr", 1366), ("ar", 320), ("en", 320)]
)
def test_a_troubled_node_says_first_what_needs_a_hand_and_is_sound_and_narrow(
    chromium, live_server, troubled, language, width
):
    page = signed_in(chromium, live_server, troubled, language, width)
    looked_at(page, f"operations-{language}-{width}")
    gravities = page.locator(".trouble").evaluate_all("all => all.map(one => one.className)")
    assert len(gravities) >= 6
    harm = ["harm" in one for one in gravities]
    assert harm == sorted(harm, reverse=True)
    assert page.locator(".trouble").first.bounding_box()["y"] < 768
    assert page.evaluate(WIDER) <= 0
    if AXE.exists():
        assert violations(page) == []
    assert page.complaints == []


def test_every_trouble_leads_to_its_place(chromium, live_server, troubled):
    page = signed_in(chromium, live_server, troubled, "en")
    for link in page.locator(".trouble a").all():
        target = link.get_attribute("href")
        assert target == "/peers/" or page.locator(target).count() == 1, target


@pytest.mark.parametrize("language", ["ar", "en"])
def test_work_is_tried_again_and_dropped_by_keyboard_alone(chromium, live_server, troubled, language):
    page = signed_in(chromium, live_server, troubled, language)
    page.locator("[data-job] details summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("A reason (fictional)")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".told-success")
    assert page.locator("[data-job]").count() == 0
    assert page.complaints == []


def test_failed_mail_leaves_again_and_a_silent_state_is_tried_by_one_button_each(
    chromium, live_server, troubled
):
    page = signed_in(chromium, live_server, troubled, "en")
    page.click("[data-state=JO] button")
    page.wait_for_selector(".told-success")
    assert Outgoing.objects.filter(recipient="JO", state="failed").count() == 0


def test_the_record_is_verified_with_its_progress_and_the_outcome_appears_by_itself(
    chromium, live_server, amina
):
    page = signed_in(chromium, live_server, amina, "en")
    page.click("[data-errand=verify] button")
    page.wait_for_selector("[data-errand=verify][data-running=yes]")
    while work_once(lambda: datetime.now(UTC), "here:1/0"):
        pass
    page.wait_for_selector("[data-errand=verify][data-running=no]")
    assert "Nothing was changed" in page.locator("[data-errand=verify]").text_content()
    page.click("[data-errand=backup] button")
    page.wait_for_selector(".told-success")
    looked_at(page, "operations-well")
    assert page.complaints == []


def test_making_lists_anew_asks_to_be_confirmed(chromium, live_server, amina):
    page = signed_in(chromium, live_server, amina, "en")
    page.click("[data-errand=rebuild] button")
    assert not Job.objects.exists()
    page.check("#sure-rebuild")
    page.click("[data-errand=rebuild] button")
    page.wait_for_selector("[data-errand=rebuild][data-running=yes]")
    assert Job.objects.get().name == "run_errand"


def test_what_was_carried_here_is_put_in_and_what_lies_ready_is_downloaded(
    chromium, live_server, troubled, settings, tmp_path
):
    ready = settings.ROGATORY_POST / "out" / "OM"
    ready.mkdir(parents=True)
    (ready / "a.sealed").write_bytes(b"ROGATORYSEAL")
    page = signed_in(chromium, live_server, troubled, "en")
    with page.expect_download() as download:
        page.click("a[download]")
    download.value.save_as(tmp_path / "mail.zip")
    page.set_input_files("#came", tmp_path / "mail.zip")
    page.click("#came ~ *, form[action='/operations/carried'] button")
    page.wait_for_selector(".told-success")
    assert [file.read_bytes() for file in (settings.ROGATORY_POST / "in").iterdir()] == [b"ROGATORYSEAL"]


def known(state, **about):
    """A State somebody confirmed, under the keys of ours; they are shown and not used."""
    described = msgspec.structs.replace(read_descriptor(own_identity().description), state=state)
    noted = note_introduction(described, uuid4(), datetime.now(UTC))
    Peer.objects.filter(pk=noted.peer_id).update(status="confirmed", decided_by="Amina", **about)


@pytest.mark.parametrize(
    ("language", "mutual", "ordinary"),
    [
        ("en", "Mutual TLS", "Ordinary HTTPS"),
        ("ar", "TLS متبادل", "HTTPS عادي"),
        ("fr", "TLS mutuel", "HTTPS ordinaire"),
    ],
)
def test_both_pages_say_by_which_kind_of_line_each_state_is_reached(
    chromium, live_server, amina, language, mutual, ordinary
):
    known("JO", mail_url="https://jo.example:8443")
    known("MA", exchange_url="https://ma.example")
    known("OM", route="folder")
    page = signed_in(chromium, live_server, amina, language)
    heads = {state: page.locator(f"[data-state={state}] th").inner_text() for state in ("JO", "MA", "OM")}
    assert mutual in heads["JO"]
    assert ordinary in heads["MA"]
    assert "TLS" not in heads["OM"]
    looked_at(page, f"lines-operations-{language}")
    page.goto("/peers/")
    looked_at(page, f"lines-peers-{language}")
    said = [one.inner_text() for one in page.locator(".peer").all()]
    assert [(mutual in one, ordinary in one) for one in said] == [(True, False), (False, True), (False, False)]
    assert page.complaints == []
