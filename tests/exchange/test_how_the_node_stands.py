"""The page of operations: what needs a hand, to whom it is told, and the levers that need no shell."""

import ast
import io
import tomllib
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import exchange_samples as samples
import pytest
from far_node import FarNode

import rogatory
from rogatory.desk import carried, errands, machine, mail_advice, operations, post
from rogatory.desk.access import NotAllowed
from rogatory.desk.views import Actor
from rogatory.exchange import introductions, outbox, refusals
from rogatory.exchange.evidence import About
from rogatory.exchange.models import Conversation, Incoming, Outgoing, Peer
from rogatory.exchange.reading import MailRefused
from rogatory.kernel.languages import ScreenLanguage
from rogatory.node.worker import JOBS, work_once
from rogatory.register import chains
from rogatory.register.models import Entry
from rogatory.sealing.rejections import RejectionCode, SealFault
from rogatory.store import beats, jobs, keys
from rogatory.store.models import Beat, Errand, Job
from rogatory.wording import text

pytestmark = pytest.mark.django_db
EXCHANGE = Path(rogatory.__file__).parent / "exchange"
DESK = Path(rogatory.__file__).parent / "desk"


def actor(*roles, language=ScreenLanguage.ENGLISH):
    return Actor(
        user_id=uuid4(),
        name="Somebody (fictional)",
        roles=frozenset(roles),
        language=language,
        authenticated_at=datetime.now(UTC),
    )


@pytest.fixture
def amina():
    return actor("administrator")


@pytest.fixture
def well(tunisia, amina, monkeypatch):
    """A node at which nothing is amiss: a worker works, the door is open, the record was verified."""
    now = datetime.now(UTC)
    beats.beat(machine.WORKER, "here:1", now, now)
    monkeypatch.setattr(machine, "_NO_ROOM", 0)
    monkeypatch.setattr(machine, "_LITTLE_ROOM", 0.0)
    monkeypatch.setattr(machine, "_listens", lambda: True)
    for kind in ("backup", "verify"):
        assert errands.ask(amina, kind)
    while work_once(lambda: datetime.now(UTC), "here:1/0"):
        pass
    return amina


def told(actor_):
    return [one.what for one in operations.overview(actor_).troubles]


def to_send(message_id, reference, state):
    keys.make_key(f"dossier:{reference}")
    return outbox.ToSend(
        message_id=message_id,
        reference=reference,
        recipient=state,
        kind="status_enquired/1",
        message=samples.enquiry(),
        files=(),
        files_key_id=f"dossier:{reference}",
    )


def queued(state="JO", at=None):
    message_id = str(uuid4())
    reference = uuid4()
    outbox.queue(to_send(message_id, reference, state), at or datetime.now(UTC))
    return message_id, reference


def test_where_nothing_is_amiss_nothing_is_asked_of_anybody(well, jordan):
    assert told(well) == []


def test_a_worker_that_is_gone_is_told_first(well, jordan):
    queued()
    Beat.objects.update(seen_at=datetime.now(UTC) - timedelta(minutes=5))
    view = operations.overview(well)
    assert view.troubles[0].what == "Nothing is being sent: no worker runs."
    assert "No worker since" in view.sections[-1].facts[0].said


def test_a_record_never_verified_is_not_said_to_be_two_days_late(well):
    Errand.objects.filter(kind="verify").delete()
    assert "The record has never been verified yet." in told(well)


def test_a_door_where_nobody_answers_is_told(well, monkeypatch):
    monkeypatch.setattr(machine, "_listens", lambda: False)
    assert told(well) == ["Other States cannot reach us: nobody answers at our door for them."]


def test_a_full_disk_is_told_before_mail_is_turned_away(well, monkeypatch):
    monkeypatch.setattr(machine, "_NO_ROOM", 2**62)
    (trouble,) = operations.overview(well).troubles
    assert trouble.gravity == "harm"
    assert trouble.what.startswith("The disk is nearly full")


def test_failed_mail_is_told_with_its_reason_and_what_to_do_and_leaves_again_by_one_button(well, jordan):
    message_id, _ = queued()
    outbox.note_attempt(message_id, "failed", "sealing-wrong-certificate", datetime.now(UTC))
    (trouble,) = operations.overview(well).troubles
    assert (trouble.gravity, trouble.anchor) == ("harm", "state-JO")
    assert text("desk-do-ours-keys", ScreenLanguage.ENGLISH) in trouble.advice
    assert operations.send_all_again(well, "JO") == 1
    assert Outgoing.objects.get().state == "queued"
    assert told(well) == []


def test_a_state_that_has_been_silent_for_days_is_told_and_can_be_tried_at_once(well, jordan):
    queued()
    introductions.no_answer_from("JO", datetime.now(UTC) - timedelta(days=3), 0)
    introductions.no_answer_from("JO", datetime.now(UTC), 0)
    (silent,) = told(well)
    assert "has not answered for" in silent
    (line,) = operations.overview(well).states
    assert line.next_try is not None
    assert operations.try_state_now(well, "JO")
    (line,) = operations.overview(well).states
    assert (line.next_try, line.silent_since is not None) == (None, True)
    assert not operations.try_state_now(well, "LY")


def test_mail_for_a_state_nobody_confirmed_stands_there_with_what_to_do(well):
    message_id, _ = queued("LY", datetime.now(UTC) - timedelta(days=2))
    outbox.note_attempt(message_id, "queued", "exchange-no-confirmed-peer", datetime.now(UTC))
    (line,) = operations.overview(well).states
    assert (line.state.code, line.waiting) == ("LY", 1)
    assert line.advice == text("desk-do-ours-compare", ScreenLanguage.ENGLISH)
    assert "waits" in told(well)[0] or "waited" in told(well)[0]


def test_what_was_given_up_is_tried_again_or_dropped_with_a_reason_on_the_record(well):
    job_id = jobs.enqueue("deliver_dossier_mail", {}, datetime.now(UTC), lane="to:JO/0", max_attempts=1)
    held = jobs.lease(datetime.now(UTC), "here:1/0", 60)
    jobs.retry_later(held, datetime.now(UTC), "OSError: [Errno 28] No space left on device", 0)
    (failed,) = operations.overview(well).work.failed
    assert (failed.what, failed.whom) == ("Delivering mail", "Jordan")
    assert failed.advice == text("desk-do-work-full", ScreenLanguage.ENGLISH)
    assert not operations.drop_work(well, job_id, "  ")
    assert operations.drop_work(well, job_id, "It was sent by diplomatic bag.")
    assert not operations.try_work_again(well, job_id)
    assert operations.overview(well).work.failed == ()
    record = list(chains.read_chain("node:upkeep"))[-1].parts[0][1]
    assert b"work_dropped/1" in record
    assert b"It was sent by diplomatic bag." in record


def test_mail_that_waits_for_one_before_it_names_the_missing_numbers_and_words_to_send(well, jordan):
    reference, since = uuid4(), datetime.now(UTC) - timedelta(hours=2)
    Conversation.objects.create(reference=reference, state="JO", taken=2)
    for sequence in (6, 7):
        Incoming.objects.create(
            sender="JO",
            message_id=str(uuid4()),
            reference=reference,
            sequence=sequence,
            key_id="k",
            container_sha256="c",
            state="held",
            received_at=since,
        )
    (gap,) = operations.overview(well).gaps
    assert (gap.first, gap.last, gap.held, gap.since) == (3, 5, 2, since)
    assert str(reference) in gap.to_tell
    assert gap.dossier_id is None
    assert "waits for a message that has not come" in told(well)[0]


def test_an_answer_tells_by_how_much_the_other_clock_differs(well, tunisia, monkeypatch):
    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        _, reference = queued()
        real = datetime.now(UTC)
        monkeypatch.setattr(post.timezone, "now", lambda: real + timedelta(hours=5))
        post.deliver({"reference": str(reference), "recipient": "JO"}, real)
        monkeypatch.undo()
    (line,) = operations.overview(well).states
    assert line.clock_ahead is not None
    assert -5 * 3600 - 60 < line.clock_ahead.total_seconds() < -5 * 3600 + 60
    assert line.delivered == 1
    assert any("clock" in one for one in told(well))


def test_refused_mail_is_counted_by_reason_with_what_to_do(well):
    for digest in ("a", "b"):
        about = About(message_id="m", sender="LY", sealed_sha256=digest * 64)
        refusals.note_refused(MailRefused("sealing-signature-wrong", about), 9, datetime.now(UTC))
    (one,) = operations.overview(well).refused
    assert (one.pieces, one.times) == (2, 2)
    assert one.advice == text("desk-do-theirs-forged", ScreenLanguage.ENGLISH)


def test_the_record_is_verified_and_the_lists_made_anew_from_the_page(well, amina):
    assert errands.ask(amina, "rebuild")
    assert not errands.ask(amina, "rebuild")
    assert not errands.ask(amina, "no-such-thing")
    running = {one.kind: one for one in operations.errands_now(amina)}["rebuild"]
    assert running.running
    while work_once(lambda: datetime.now(UTC), "here:1/0"):
        pass
    after = {one.kind: one for one in operations.errands_now(amina)}
    assert after["rebuild"].said.endswith("files were listed anew from the record.")
    assert after["verify"].good
    assert after["verify"].said.endswith("Nothing was changed, dropped, moved or put in.")


def test_a_record_that_was_tampered_with_is_told_before_all_else(well, amina):
    entry = Entry.objects.order_by("pk").first()
    Entry.objects.filter(pk=entry.pk).update(encoded=bytes(entry.encoded)[:-1])
    assert errands.ask(amina, "verify")
    while work_once(lambda: datetime.now(UTC), "here:1/0"):
        pass
    (trouble,) = operations.overview(amina).troubles
    assert (trouble.gravity, trouble.what[:31]) == ("harm", "The record does not hold: somet")


def test_an_errand_that_fails_says_so_and_can_be_asked_for_again(well, amina, monkeypatch):
    monkeypatch.setattr(errands.audit, "verified", lambda *_: 1 / 0)
    assert errands.ask(amina, "verify")
    while work_once(lambda: datetime.now(UTC), "here:1/0"):
        pass
    verify = {one.kind: one for one in operations.errands_now(amina)}["verify"]
    assert "ZeroDivisionError" in verify.said
    assert errands.ask(amina, "verify")


def test_carried_mail_is_taken_away_and_put_in_without_a_shell(well, jordan, settings, tmp_path):
    settings.ROGATORY_POST = tmp_path / "post"
    Peer.objects.update(route="folder")
    laid_out = {b"ROGATORYSEAL...", b"a large file", b"a receipt", b"a description"}
    carried.post_folder().put_mail("JO", "m-1", b"ROGATORYSEAL...")
    carried.post_folder().put_beside("JO", "ab" * 32, iter([b"a large file"]))
    carried.post_folder().put_receipt("JO", b"a receipt")
    carried.post_folder().put_description("JO", b"a description")
    taken = io.BytesIO()
    assert carried.take_away(well, "JO", taken) == 4
    taken.seek(0)
    assert carried.put_in(well, [taken, io.BytesIO(b"something else")]) == 5
    contents = {file.read_bytes() for file in carried.post_folder().arrived()}
    assert contents == {*laid_out, b"something else"}
    view = operations.overview(well).carried
    assert (view.outgoing[0][1], view.arrived) == (4, 5)


def test_a_packed_archive_is_put_in_as_it_is_and_never_unpacked(well, settings, tmp_path):
    settings.ROGATORY_POST = tmp_path / "post"
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("a.sealed", bytes(10_000_000))
    bomb.seek(0)
    assert carried.put_in(well, [bomb]) == 1
    (file,) = carried.post_folder().arrived()
    assert file.stat().st_size < 20_000


def test_auditors_look_and_touch_nothing_and_officers_do_not_even_look(well, jordan):
    auditor = actor("auditor")
    assert not operations.overview(auditor).may_act
    for role in ("officer", "executing"):
        with pytest.raises(NotAllowed):
            operations.overview(actor(role))
    for who in (auditor, actor("officer")):
        for lever in (
            lambda one: operations.try_state_now(one, "JO"),
            lambda one: operations.try_work_again(one, 1),
            lambda one: operations.drop_work(one, 1, "why"),
            lambda one: errands.ask(one, "rebuild"),
            lambda one: carried.take_away(one, "JO", io.BytesIO()),
            lambda one: carried.put_in(one, [io.BytesIO(b"x")]),
        ):
            with pytest.raises(NotAllowed):
                lever(who)


def stored_reasons():
    """Every reason the exchange can store: our codes for mail, found where they are written."""
    codes = {str(one) for one in (*RejectionCode, *SealFault)}
    files = [
        # What is refused before it is mail stands on its dossier alone, and its sentence says what to do.
        *(file for file in EXCHANGE.glob("*.py") if file.name != "submitting.py"),
        *(DESK / f"{name}.py" for name in ("post", "carried", "arrivals", "theirs")),
    ]
    for file in files:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        shown_at_once = {
            constant.value
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in AT_ONCE
            for constant in ast.walk(call)
            if isinstance(constant, ast.Constant)
        }
        codes |= {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.startswith(("exchange-", "sealing-"))
            and node.value not in shown_at_once
        }
    return codes


AT_ONCE = {"BadAddress", "DescriptorRefused"}
"""What refuses an administrator's own typing: it is answered on the page and never stored."""


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_every_reason_the_exchange_can_store_says_what_happened_and_what_to_do(language):
    for code in sorted(stored_reasons()):
        assert text(code, language), code
        assert mail_advice.has_advice(code), code
        assert mail_advice.about_ours(code, language)
        assert mail_advice.about_theirs(code, language)


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_every_kind_of_work_has_its_words(language):
    for name in JOBS:
        assert text(f"desk-job-{name.replace('_', '-')}", language)


def test_the_version_shown_is_the_version_packaged():
    packaged = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert packaged["project"]["version"] == rogatory.__version__


def test_done_work_of_long_ago_does_not_slow_the_page(well):
    now = datetime.now(UTC)
    Job.objects.bulk_create(
        [Job(name="deliver_dossier_mail", state="done", run_after=now, max_attempts=9) for _ in range(2000)]
    )
    figures = jobs.in_numbers(now)
    assert (figures.due, figures.later, figures.failed, figures.in_hand) == (0, 0, 0, ())
