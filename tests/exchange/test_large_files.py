"""Large files: announced by a signed message, sent in pieces after it; its effect only when all are here."""

import io
import threading
from datetime import UTC, datetime
from http import HTTPStatus
from types import SimpleNamespace
from wsgiref.simple_server import make_server

import exchange_samples as samples
import msgspec
import pytest
from far_node import Silent
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

from rogatory.desk import arrivals, carried, containers, files_out, later, post
from rogatory.dossier.common.values import FileRef
from rogatory.exchange import awaited, files_beside
from rogatory.exchange.listener import Doors, Reply, listener
from rogatory.exchange.models import AwaitedFile, Incoming, Outgoing, RefusedMail
from rogatory.exchange.paths import CALLER
from rogatory.kernel.canonical import sha256_hex
from rogatory.node.worker import work_once
from rogatory.register.models import DossierRow
from rogatory.sealing.receipts import Evidence, verify_receipt
from rogatory.sealing.seal import CHUNK_BYTES, chunk_at, seal_under, sealed_from, sealed_size
from rogatory.store import arriving

pytestmark = pytest.mark.django_db
NOW = datetime.now(UTC)


@pytest.fixture
def announced(tunisia, jordan):
    """A message of Jordan's that came, and the large file it waits for."""
    return announce(tunisia, jordan, line_of())


@how(max_examples=60)
@given(size=st.integers(0, 3 * CHUNK_BYTES + 5), start=st.floats(0, 1))
def test_a_stream_gone_on_with_from_any_byte_is_the_one_that_was_begun(size, start):
    content, key, whole = b"\x07" * size, b"k" * 32, io.BytesIO()
    seal_under(key, io.BytesIO(content), whole)
    assert len(whole.getvalue()) == sealed_size(size)
    offset = int(start * len(whole.getvalue()))
    plain = io.BytesIO(content[chunk_at(offset) * CHUNK_BYTES :])
    assert b"".join(sealed_from(key, plain, offset)) == whole.getvalue()[offset:]


def test_a_message_with_a_large_file_waits_for_it_and_says_so(announced):
    assert announced.receipt.evidence == Evidence.RELAY_ACCEPTANCE
    assert announced.receipt.reason == "exchange-awaits-files"
    assert state_of(announced.message_id) == "held"
    assert not DossierRow.objects.filter(reference=announced.reference).exists()


def test_the_file_comes_and_the_message_has_its_effect(announced, tunisia):
    line, stream = announced.line, sealed_stream(announced.line)
    assert dict(ask("HEAD", line.beside.sealed_sha256).headers)["Upload-Offset"] == "0"
    reply = send_piece(line, 0, stream)
    assert reply.status == HTTPStatus.NO_CONTENT
    assert dict(reply.headers)["Upload-Offset"] == str(len(stream))
    open_what_came(announced.message_id)
    assert state_of(announced.message_id) == "taken"
    assert kept_content(announced) == CONTENT
    again = arrivals.take_in(io.BytesIO(samples.sealed(announced.container, tunisia.opening_key.sealing_key())))
    receipt = verify_receipt(
        io.BytesIO(again.receipt), certificate=tunisia.certificate, issuer="TN", recipient="JO"
    )
    assert receipt.evidence == Evidence.CONTENT_CONSIGNMENT


@how(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.floats(0, 1), max_size=5))
def test_a_file_broken_off_anywhere_any_number_of_times_comes_whole(tunisia, jordan, cuts):
    announced = announce(tunisia, jordan, line_of())
    stream, here = sealed_stream(announced.line), 0
    for cut in sorted(cuts):
        told = min(len(stream), here + max(1, int(cut * len(stream))))
        # The line broke: less came than was said would.
        came = (told + here) // 2
        send_piece(announced.line, here, stream[here:came], CONTENT_LENGTH=str(told - here))
        here = int(dict(ask("HEAD", announced.line.beside.sealed_sha256).headers)["Upload-Offset"])
        assert here == came
    send_piece(announced.line, here, stream[here:])
    open_what_came(announced.message_id)
    assert kept_content(announced) == CONTENT


def test_a_file_that_is_not_what_was_announced_is_forgotten_and_awaited_anew(announced):
    stream = sealed_stream(announced.line)
    send_piece(announced.line, 0, stream[:-1] + bytes([stream[-1] ^ 1]))
    open_what_came(announced.message_id)
    assert state_of(announced.message_id) == "held"
    assert dict(ask("HEAD", announced.line.beside.sealed_sha256).headers)["Upload-Offset"] == "0"
    send_piece(announced.line, 0, stream)
    open_what_came(announced.message_id)
    assert kept_content(announced) == CONTENT


def test_a_file_that_opens_to_something_else_is_not_kept(tunisia, jordan):
    other = b"\x01" * len(CONTENT)
    lying = line_of(other, sha256=sha256_hex(CONTENT))
    announced = announce(tunisia, jordan, lying)
    send_piece(lying, 0, sealed_stream(lying, other))
    open_what_came(announced.message_id)
    assert state_of(announced.message_id) == "held"
    assert not AwaitedFile.objects.get().opened


def test_nobody_sends_what_no_message_announced(announced):
    assert ask("HEAD", "0" * 64).status == HTTPStatus.NOT_FOUND
    assert ask("PATCH", "0" * 64, b"x", HTTP_UPLOAD_OFFSET="0").status == HTTPStatus.NOT_FOUND
    for name in ("", "..", "../../x", announced.line.beside.sealed_sha256.upper(), "0" * 63 + "\n"):
        assert ask("HEAD", name).status == HTTPStatus.NOT_FOUND


def test_on_a_line_another_state_made_the_file_is_not_awaited(announced):
    name = announced.line.beside.sealed_sha256
    assert ask("HEAD", name, **{CALLER: "MA"}).status == HTTPStatus.NOT_FOUND
    assert send_piece(announced.line, 0, b"rubbish", **{CALLER: "MA"}).status == HTTPStatus.NOT_FOUND
    assert ask("HEAD", name, **{CALLER: "JO"}).status == HTTPStatus.OK


def test_a_piece_in_another_place_or_beyond_the_end_is_refused_and_nothing_changes(announced):
    line, stream = announced.line, sealed_stream(announced.line)
    send_piece(line, 0, stream[:100])
    for at, body, status in (
        (0, stream[:100], HTTPStatus.CONFLICT),
        (101, stream[101:200], HTTPStatus.CONFLICT),
        (100, stream[100:] + b"more", HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
        (len(stream), b"x", HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
    ):
        assert send_piece(line, at, body).status == status
    assert send_piece(line, 100, b"", CONTENT_LENGTH="").status == HTTPStatus.BAD_REQUEST
    assert send_piece(line, 100, b"x", HTTP_TUS_RESUMABLE="2.0").status == HTTPStatus.PRECONDITION_FAILED
    assert send_piece(line, 100, b"x", CONTENT_TYPE="text/plain").status == HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    assert ask("DELETE", line.beside.sealed_sha256).status == HTTPStatus.METHOD_NOT_ALLOWED
    assert arriving.offset("JO", line.beside.sealed_sha256) == 100


def test_two_requests_do_not_write_to_one_file_at_once(announced):
    line, stream = announced.line, sealed_stream(announced.line)

    class Slow(io.BytesIO):
        def read(self, size=-1):
            self.meanwhile = self.meanwhile or send_piece(line, 0, stream).status
            return super().read(size)

        meanwhile = None

    slow = Slow(stream)
    send_piece(line, 0, b"", CONTENT_LENGTH=str(len(stream)), **{"wsgi.input": slow})
    assert slow.meanwhile == HTTPStatus.LOCKED
    open_what_came(announced.message_id)
    assert kept_content(announced) == CONTENT


def test_a_disk_without_room_takes_no_piece_and_says_so(announced, monkeypatch):
    monkeypatch.setattr(arriving.shutil, "disk_usage", lambda _: SimpleNamespace(free=2**30))
    assert send_piece(announced.line, 0, b"x").status == HTTPStatus.INSUFFICIENT_STORAGE


def test_a_state_announces_only_so_much_before_it_sends_it(tunisia, jordan, monkeypatch):
    monkeypatch.setattr(awaited, "MOST_AWAITED", 2 * sealed_size(len(CONTENT)))
    for _ in range(2):
        announce(tunisia, jordan, line_of())
    third = announce(tunisia, jordan, line_of())
    assert third.receipt.reason == "exchange-too-much-awaited"
    assert not Incoming.objects.filter(message_id=third.message_id).exists()
    assert RefusedMail.objects.get().reason == "exchange-too-much-awaited"


@pytest.mark.parametrize(
    "beside",
    [
        {"sealed_size": 1},
        {"sealed_size": 2**50},
        {"file_key": ""},
        {"file_key": "AAAA"},
        {"file_key": "!"},
    ],
)
def test_a_line_that_cannot_be_true_is_refused(tunisia, jordan, beside):
    line = line_of()
    impossible = msgspec.structs.replace(line, beside=msgspec.structs.replace(line.beside, **beside))
    assert announce(tunisia, jordan, impossible).receipt.reason == "exchange-file-beside"
    assert not AwaitedFile.objects.exists()


def test_what_was_sent_after_a_large_file_waits_for_it_and_other_dossiers_do_not(tunisia, jordan):
    first = announce(tunisia, jordan, line_of())
    second = announce(tunisia, jordan, line_of(b"small"), reference=first.reference, sequence=2)
    send_piece(second.line, 0, sealed_stream(second.line, b"small"))
    open_what_came(second.message_id)
    assert state_of(second.message_id) == "held"
    other = announce(tunisia, jordan, line_of(b"other"))
    send_piece(other.line, 0, sealed_stream(other.line, b"other"))
    open_what_came(other.message_id)
    assert state_of(other.message_id) == "taken"
    send_piece(first.line, 0, sealed_stream(first.line))
    open_what_came(first.message_id)
    work_all()
    assert [state_of(one.message_id) for one in (first, second)] == ["taken", "taken"]


def work_all():
    """All work that is due, as the worker does it."""
    while work_once(lambda: datetime.now(UTC), "here:1/0"):
        pass


class Taking:
    """Another node's door for large files, which breaks the line after ``breaks_after`` bytes of a request."""

    def __init__(self, breaks_after=None):
        self.came, self.breaks_after = bytearray(), breaks_after

    def __call__(self, environ):
        if environ["REQUEST_METHOD"] == "PATCH":
            size = int(environ["CONTENT_LENGTH"])
            assert int(environ["HTTP_UPLOAD_OFFSET"]) == len(self.came)
            if self.breaks_after is not None:
                self.came += environ["wsgi.input"].read(min(size, self.breaks_after))
                self.breaks_after = None
                return Reply(HTTPStatus.BAD_GATEWAY, b"")
            self.came += environ["wsgi.input"].read(size)
        return Reply(HTTPStatus.OK, b"", headers=(("Upload-Offset", str(len(self.came))),))


@pytest.fixture
def taking():
    door = Taking()
    nobody = Doors(descriptor=bytes, introduction=bytes, message=bytes, bundle=bytes, receipt=bytes, file=door)
    server = make_server("127.0.0.1", 0, listener(nobody), handler_class=Silent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    door.address = f"http://127.0.0.1:{server.server_port}"
    yield door
    server.shutdown()
    server.server_close()


def test_our_large_file_goes_over_in_pieces_and_on_from_where_the_line_broke(tunisia, taking, monkeypatch):
    monkeypatch.setattr(files_beside, "LARGEST_ENCLOSED", 1000)
    monkeypatch.setattr(files_beside, "_FIRST_PIECE", 100_001)
    samples.befriend(samples.identity("JO", taking.address))
    _, message_id = queue_with(CONTENT, tunisia)
    queued = post.outbox.queued_for(Outgoing.objects.get().reference, "JO")[0]
    container = containers.container_of(queued, NOW)
    ((line, _),) = files_out.files_of(queued, container)
    taking.breaks_after = 33_333
    with pytest.raises(later.NotYet, match="exchange-file-not-taken"):
        files_out.send_files({"message_id": message_id, "recipient": "JO"}, NOW)
    assert len(taking.came) == 33_333
    files_out.send_files({"message_id": message_id, "recipient": "JO"}, NOW)
    assert sha256_hex(bytes(taking.came)) == line.beside.sealed_sha256
    assert len(taking.came) == line.beside.sealed_size


def test_small_files_are_enclosed_and_what_exceeds_a_container_travels_beside(monkeypatch):
    def ref(size):
        return FileRef(sha256="0" * 64, size=size, name="x.zip", media_type="application/zip")

    mebibyte = 1024 * 1024
    assert files_beside.travel_beside([ref(8 * mebibyte)] * 6) == frozenset()
    assert files_beside.travel_beside([ref(8 * mebibyte)] * 6 + [ref(1)]) == {"06-x.zip"}
    assert files_beside.travel_beside([ref(8 * mebibyte + 1), ref(1)]) == {"01-x.zip"}


def test_a_large_file_is_carried_in_the_folder_beside_its_message(
    tunisia, jordan, settings, tmp_path, monkeypatch
):
    settings.ROGATORY_POST = tmp_path
    monkeypatch.setattr(files_beside, "LARGEST_ENCLOSED", 1000)
    carried.introductions.choose_route(carried.introductions.confirmed_peer("JO").peer_id, "folder")
    reference, _ = queue_with(CONTENT, tunisia)
    carried.deliver({"reference": str(reference), "recipient": "JO"}, NOW)
    assert sorted(file.suffix for file in (tmp_path / "out" / "JO").iterdir()) == [".beside", ".sealed"]
    (beside,) = (tmp_path / "out" / "JO").glob("*.beside")
    assert sha256_hex(beside.read_bytes()) == beside.stem


def test_a_large_file_that_came_by_folder_is_taken_over_whichever_came_first(
    tunisia, jordan, settings, tmp_path
):
    settings.ROGATORY_POST = tmp_path
    line = line_of()
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "disk.bin").write_bytes(sealed_stream(line))
    assert carried.take_in(NOW) == 0
    announced = announce(tunisia, jordan, line)
    assert carried.take_in(NOW) == 1
    open_what_came(announced.message_id)
    assert kept_content(announced) == CONTENT
