"""Large files nobody waits for any longer: their bytes are given back, both sides know, and nothing is lost."""

import io
import shutil
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from uuid import uuid4

import exchange_samples as samples
import pytest
from far_node import FarNode
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st
from large_samples import (
    CONTENT,
    announce,
    ask,
    kept_content,
    line_of,
    open_what_came,
    queue_with,
    sealed_stream,
    send_piece,
    state_of,
)

from rogatory.desk import arrivals, carried, containers, files_out, large_files, operations, post
from rogatory.desk.access import NotAllowed
from rogatory.desk.views import Actor
from rogatory.exchange import evidence, files_beside, given_back, introductions, moving
from rogatory.exchange.evidence import About
from rogatory.exchange.models import AwaitedFile, Incoming, Outgoing
from rogatory.exchange.models import Receipt as ReceiptRow
from rogatory.kernel.canonical import sha256_hex
from rogatory.kernel.languages import ScreenLanguage
from rogatory.node.worker import work_once
from rogatory.register import chains
from rogatory.sealing.receipts import Evidence, verify_receipt
from rogatory.sealing.rejections import Rejected
from rogatory.store import arriving
from rogatory.wording import text

pytestmark = [pytest.mark.django_db, pytest.mark.data_layer]
NOW = datetime.now(UTC)
WHY = "It was announced by mistake (fictional)."


def somebody(*roles):
    return Actor(
        user_id=uuid4(),
        name="Amina (fictional)",
        roles=frozenset(roles),
        language=ScreenLanguage.ENGLISH,
        authenticated_at=datetime.now(UTC),
    )


@pytest.fixture
def amina():
    return somebody("administrator")


@pytest.fixture
def far(tunisia):
    """Jordan's node at its address, confirmed here."""
    with FarNode("JO").at_its_address() as node:
        samples.befriend(node.identity)
        yield node


def work_all():
    while work_once(lambda: datetime.now(UTC), "here:1/0"):
        pass


@pytest.fixture(autouse=True)
def nothing_on_its_way(settings):
    """The folder of what arrives is the whole run's: what other tests left there is not this test's."""
    shutil.rmtree(Path(settings.ROGATORY_BLOBS) / "arriving", ignore_errors=True)


def arriving_files(settings) -> list[Path]:
    folder = Path(settings.ROGATORY_BLOBS) / "arriving"
    return sorted(folder.iterdir()) if folder.is_dir() else []


def sent_again(announced, tunisia) -> tuple[str, str]:
    """The same message, as its sender sends it again; gives our evidence and its reason."""
    sealed = samples.sealed(announced.container, tunisia.opening_key.sealing_key())
    done = arrivals.take_in(io.BytesIO(sealed))
    receipt = verify_receipt(
        io.BytesIO(done.receipt), certificate=tunisia.certificate, issuer="TN", recipient="JO"
    )
    assert not isinstance(receipt, Rejected)
    return receipt.evidence.value, receipt.reason


def drop(amina, line) -> bool:
    return large_files.drop(amina, "JO", line.beside.sealed_sha256, WHY)


def test_an_administrator_gives_back_what_came_and_the_other_state_is_told(amina, tunisia, far, settings):
    announced = announce(tunisia, far.identity, line_of())
    send_piece(announced.line, 0, sealed_stream(announced.line)[:1000])
    assert drop(amina, announced.line)
    assert arriving_files(settings) == []
    assert not AwaitedFile.objects.exists()
    assert ask("HEAD", announced.line.beside.sealed_sha256).status == HTTPStatus.NOT_FOUND
    work_all()
    (signed,) = far.receipts
    told = verify_receipt(io.BytesIO(signed), certificate=tunisia.certificate, issuer="TN", recipient="JO")
    assert (told.evidence, told.reason) == (Evidence.RELAY_REJECTION, given_back.DROPPED)
    assert (told.message_id, told.container_sha256) == (
        announced.message_id,
        sha256_hex(announced.container),
    )
    record = list(chains.read_chain("node:post"))[-1].parts[0][1]
    for written in (
        b"large_files_given_back/1",
        announced.message_id.encode(),
        b"announced by mistake",
        b"1000",
    ):
        assert written in record
    assert WHY.encode() not in signed


def test_sent_again_before_its_sender_was_told_it_is_answered_so_and_after_that_it_begins_again(
    amina, tunisia, far
):
    announced = announce(tunisia, far.identity, line_of())
    assert drop(amina, announced.line)
    assert sent_again(announced, tunisia) == ("RelayRejection", given_back.DROPPED)
    assert state_of(announced.message_id) == "given_back"
    work_all()
    assert sent_again(announced, tunisia) == ("RelayAcceptance", "exchange-awaits-files")
    send_piece(announced.line, 0, sealed_stream(announced.line))
    open_what_came(announced.message_id)
    assert kept_content(announced) == CONTENT


@how(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(came=st.floats(0, 1), came_again=st.floats(0, 1))
def test_given_back_at_any_byte_a_file_begins_again_and_comes_whole(amina, tunisia, jordan, came, came_again):
    announced = announce(tunisia, jordan, line_of())
    stream = sealed_stream(announced.line)
    for share in (came, came_again):
        send_piece(announced.line, 0, stream[: int(share * (len(stream) - 1))])
        assert drop(amina, announced.line)
        Incoming.objects.filter(message_id=announced.message_id).update(sender_knows=True)
        assert sent_again(announced, tunisia) == ("RelayAcceptance", "exchange-awaits-files")
        assert dict(ask("HEAD", announced.line.beside.sealed_sha256).headers)["Upload-Offset"] == "0"
    send_piece(announced.line, 0, stream)
    open_what_came(announced.message_id)
    assert kept_content(announced) == CONTENT


def test_all_files_of_a_message_are_given_back_with_one_and_its_dossiers_later_mail_waits(
    amina, tunisia, far, settings
):
    one, other = line_of(), line_of(b"another", name="02-other.zip")
    announced = announce(tunisia, far.identity, one, other)
    later = announce(tunisia, far.identity, line_of(b"later"), reference=announced.reference, sequence=2)
    send_piece(other, 0, sealed_stream(other, b"another"))
    send_piece(later.line, 0, sealed_stream(later.line, b"later"))
    assert drop(amina, one)
    work_all()
    assert [state_of(each.message_id) for each in (announced, later)] == ["given_back", "held"]
    (gap,) = operations.overview(amina).gaps
    assert (gap.first, gap.last) == (1, 1)
    assert len(arriving_files(settings)) == 1
    sent_again(announced, tunisia)
    for line, content in ((one, CONTENT), (other, b"another")):
        send_piece(line, 0, sealed_stream(line, content))
    work_all()
    assert [state_of(each.message_id) for each in (announced, later)] == ["taken", "taken"]
    assert arriving_files(settings) == []


def test_a_state_may_announce_as_much_again_once_its_files_were_given_back(amina, tunisia, far, monkeypatch):
    monkeypatch.setattr(given_back.awaited, "MOST_AWAITED", line_of().beside.sealed_size)
    first = announce(tunisia, far.identity, line_of())
    assert announce(tunisia, far.identity, line_of()).receipt.reason == "exchange-too-much-awaited"
    assert drop(amina, first.line)
    assert announce(tunisia, far.identity, line_of()).receipt.reason == "exchange-awaits-files"


def test_what_stands_still_for_sixty_days_is_given_back_and_what_moves_is_not(tunisia, far, settings):
    still, moves = announce(tunisia, far.identity, line_of()), announce(tunisia, far.identity, line_of())
    long_ago = NOW - given_back.GIVEN_BACK_AFTER - timedelta(hours=1)
    Incoming.objects.update(received_at=long_ago)
    for one in (still, moves):
        send_piece(one.line, 0, sealed_stream(one.line)[:10])
    AwaitedFile.objects.update(moved_at=long_ago)
    send_piece(moves.line, 10, sealed_stream(moves.line)[10:20])
    assert large_files.give_back_what_stands_still(datetime.now(UTC)) == 1
    assert [state_of(one.message_id) for one in (still, moves)] == ["given_back", "held"]
    assert arriving.offset("JO", moves.line.beside.sealed_sha256) == 20
    assert len(arriving_files(settings)) == 1
    work_all()
    (signed,) = far.receipts
    told = verify_receipt(io.BytesIO(signed), certificate=tunisia.certificate, issuer="TN", recipient="JO")
    assert told.reason == given_back.STOOD_STILL
    assert large_files.give_back_what_stands_still(datetime.now(UTC)) == 0


def test_a_message_that_began_again_has_its_sixty_days_anew(amina, tunisia, far):
    announced = announce(tunisia, far.identity, line_of())
    Incoming.objects.update(received_at=NOW - 2 * given_back.GIVEN_BACK_AFTER)
    assert drop(amina, announced.line)
    work_all()
    sent_again(announced, tunisia)
    assert large_files.give_back_what_stands_still(datetime.now(UTC)) == 0


def test_what_a_crash_between_record_and_disk_left_is_forgotten_and_nothing_awaited_is(
    amina, tunisia, far, settings, monkeypatch
):
    gone, here = announce(tunisia, far.identity, line_of()), announce(tunisia, far.identity, line_of())
    for one in (gone, here):
        send_piece(one.line, 0, sealed_stream(one.line)[:500])

    class PowerCut(Exception):
        pass

    def cut(*_):
        raise PowerCut

    monkeypatch.setattr(large_files.arriving, "discard", cut)
    with pytest.raises(PowerCut):
        drop(amina, gone.line)
    monkeypatch.undo()
    assert state_of(gone.message_id) == "given_back"
    assert len(arriving_files(settings)) == 2
    large_files.give_back_what_stands_still(datetime.now(UTC))
    (left,) = arriving_files(settings)
    assert left.stat().st_size == 500
    assert arriving.offset("JO", here.line.beside.sealed_sha256) == 500
    work_all()
    assert len(far.receipts) == 1


def test_given_back_while_a_piece_comes_the_piece_harms_nothing(amina, tunisia, far, settings):
    announced = announce(tunisia, far.identity, line_of())
    line, stream = announced.line, sealed_stream(announced.line)

    class Meanwhile(io.BytesIO):
        done = False

        def read(self, size=-1):
            if not self.done:
                self.done = True
                assert drop(amina, line)
            return super().read(size)

    send_piece(line, 0, b"", CONTENT_LENGTH=str(len(stream)), **{"wsgi.input": Meanwhile(stream)})
    assert state_of(announced.message_id) == "given_back"
    large_files.give_back_what_stands_still(datetime.now(UTC))
    assert arriving_files(settings) == []
    work_all()
    sent_again(announced, tunisia)
    send_piece(line, 0, stream)
    open_what_came(announced.message_id)
    assert kept_content(announced) == CONTENT


def test_what_was_taken_or_dropped_already_is_not_dropped(amina, tunisia, far):
    announced = announce(tunisia, far.identity, line_of())
    send_piece(announced.line, 0, sealed_stream(announced.line))
    work_all()
    assert not drop(amina, announced.line)
    assert kept_content(announced) == CONTENT
    other = announce(tunisia, far.identity, line_of())
    assert drop(amina, other.line)
    assert not drop(amina, other.line)


def test_a_reason_is_asked_for_and_only_who_keeps_the_node_gives_back(amina, tunisia, jordan):
    announced = announce(tunisia, jordan, line_of())
    sealed_sha256 = announced.line.beside.sealed_sha256
    assert not large_files.drop(amina, "JO", sealed_sha256, "  ")
    for role in ("auditor", "officer", "executing"):
        with pytest.raises(NotAllowed):
            large_files.drop(somebody(role), "JO", sealed_sha256, WHY)
    for role in ("officer", "executing"):
        with pytest.raises(NotAllowed):
            large_files.shown(somebody(role), NOW)
    assert state_of(announced.message_id) == "held"


def test_a_state_reached_by_folder_is_told_there_and_begins_again_there(
    amina, tunisia, jordan, settings, tmp_path
):
    settings.ROGATORY_POST = tmp_path
    introductions.choose_route(introductions.confirmed_peer("JO").peer_id, "folder")
    announced = announce(tunisia, jordan, line_of())
    assert drop(amina, announced.line)
    work_all()
    (receipt,) = (tmp_path / "out" / "JO").glob("*.receipt")
    told = verify_receipt(
        io.BytesIO(receipt.read_bytes()), certificate=tunisia.certificate, issuer="TN", recipient="JO"
    )
    assert told.reason == given_back.DROPPED
    assert sent_again(announced, tunisia) == ("RelayAcceptance", "exchange-awaits-files")


def test_another_message_does_not_take_the_place_of_one_whose_files_are_awaited_or_given_back(
    amina, tunisia, jordan
):
    announced = announce(tunisia, jordan, line_of())
    for _ in range(2):
        intruder = announce(tunisia, jordan, line_of(b"other"), reference=announced.reference)
        assert intruder.receipt.reason == "exchange-sequence-used"
        drop(amina, announced.line)


def ours_waiting(tunisia, far, monkeypatch):
    """A message of ours whose files Jordan awaits; gives its identifier and the line of its file."""
    monkeypatch.setattr(files_beside, "LARGEST_ENCLOSED", 1000)
    _, message_id = queue_with(CONTENT, tunisia)
    queued = post.outbox.queued_for(Outgoing.objects.get().reference, "JO")[0]
    ((line, _),) = files_out.files_of(queued, containers.container_of(queued, NOW))
    post.outbox.note_attempt(message_id, "submitted", "exchange-awaits-files", NOW)
    return message_id, line


def rejection_of(far, message_id) -> bytes:
    row = Outgoing.objects.get(pk=message_id)
    about = About(
        message_id=message_id, sender="TN", sealed_sha256="0" * 64, container_sha256=row.container_sha256
    )
    return evidence.sign_receipt(
        far.identity, about, Evidence.RELAY_REJECTION, NOW, receipt_id=uuid4(), reason=given_back.DROPPED
    )


def test_our_page_says_that_the_other_state_gave_our_files_back_and_what_to_do(
    amina, tunisia, far, monkeypatch
):
    message_id, line = ours_waiting(tunisia, far, monkeypatch)
    moving.sent_moved(message_id, line.beside.sealed_sha256, 100, NOW)
    assert carried.take_receipt(rejection_of(far, message_id), NOW)
    (one,) = large_files.shown(amina, datetime.now(UTC)).going
    assert one.stage == "stopped"
    assert one.problem == text(given_back.DROPPED, ScreenLanguage.ENGLISH)
    assert one.advice == text("desk-do-ours-begin-again", ScreenLanguage.ENGLISH)
    assert (one.name, one.dossier_id, one.number) == ("", None, "")
    (headed,) = large_files.shown(somebody("head"), datetime.now(UTC)).going
    assert headed.name == "large.zip"


def test_the_same_rejection_again_does_not_stop_a_message_that_left_anew(amina, tunisia, far, monkeypatch):
    message_id, _ = ours_waiting(tunisia, far, monkeypatch)
    rejection = rejection_of(far, message_id)
    assert carried.take_receipt(rejection, NOW)
    assert Outgoing.objects.get().state == "failed"
    assert post.try_again(amina, message_id)
    assert carried.take_receipt(rejection, NOW)
    assert Outgoing.objects.get().state == "queued"


def test_the_page_tells_how_far_files_are_and_a_rate_only_while_they_move(amina, tunisia, far, monkeypatch):
    message_id, line = ours_waiting(tunisia, far, monkeypatch)
    (waiting,) = large_files.shown(amina, NOW).going
    assert (waiting.stage, waiting.done, waiting.rate) == ("waiting", 0, None)
    for seconds, done in ((0, 1000), (10, 21_000), (20, 41_000)):
        moving.sent_moved(message_id, line.beside.sealed_sha256, done, NOW + timedelta(seconds=seconds))
    (moves,) = large_files.shown(amina, NOW + timedelta(seconds=25)).going
    assert (moves.stage, moves.done, moves.rate) == ("moving", 41_000, 2000)
    moving.sent_kept(message_id, "exchange-no-room-there")
    (still,) = large_files.shown(amina, NOW + timedelta(minutes=10)).going
    assert (still.stage, still.rate) == ("waiting", None)
    assert still.problem == text("exchange-no-room-there", ScreenLanguage.ENGLISH)
    assert still.advice == text("desk-do-ours-room", ScreenLanguage.ENGLISH)
    moving.sent_moved(message_id, line.beside.sealed_sha256, line.beside.sealed_size, NOW)
    (whole,) = large_files.shown(amina, NOW).going
    assert (whole.stage, whole.problem) == ("whole", "")
    post.outbox.note_attempt(message_id, "delivered", "", NOW)
    assert large_files.shown(amina, NOW).going == ()


def test_a_file_that_comes_shows_its_bytes_when_it_is_given_back_and_waits_for_no_message(
    amina, tunisia, jordan
):
    announced = announce(tunisia, jordan, line_of())
    send_piece(announced.line, 0, sealed_stream(announced.line)[:777])
    (one,) = large_files.shown(amina, datetime.now(UTC)).coming
    assert (one.done, one.size) == (777, announced.line.beside.sealed_size)
    assert one.given_back_at - one.moved_at == given_back.GIVEN_BACK_AFTER
    assert operations.overview(amina).gaps == ()
    later = datetime.now(UTC) + timedelta(days=2)
    (still,) = large_files.shown(amina, later).coming
    assert still.stage == "waiting"
    assert still.problem == text("desk-file-stands-still", ScreenLanguage.ENGLISH)


def test_files_that_stand_still_for_a_day_are_told_first(amina, tunisia, jordan):
    announce(tunisia, jordan, line_of())
    AwaitedFile.objects.update(moved_at=NOW - timedelta(days=2))
    assert any("stood still" in one.what for one in operations.overview(amina).troubles)


def test_nothing_is_given_back_while_our_certificate_has_ended_and_the_sender_could_not_be_told(
    amina, tunisia, jordan, monkeypatch
):
    announced = announce(tunisia, jordan, line_of())
    long_after = NOW + timedelta(days=365 * 3)
    assert large_files.give_back_what_stands_still(long_after) == 0
    monkeypatch.setattr(large_files.timezone, "now", lambda: long_after)
    with pytest.raises(large_files.CertificateNotValid):
        drop(amina, announced.line)
    assert state_of(announced.message_id) == Incoming.State.HELD
    assert not ReceiptRow.objects.filter(kind=Evidence.RELAY_REJECTION.value).exists()
