"""Mail that is carried: the same sealed bytes in a folder, taken in once, its receipts carried back."""

import io
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import exchange_samples as samples
import pytest

from rogatory.desk import carried, peers, post
from rogatory.exchange import evidence, introductions, outbox
from rogatory.exchange.evidence import About
from rogatory.exchange.identity import Identity
from rogatory.exchange.models import Incoming
from rogatory.kernel.canonical import sha256_hex
from rogatory.sealing.container import read_container
from rogatory.sealing.receipts import Evidence, verify_receipt
from rogatory.sealing.rejections import Rejected
from rogatory.sealing.seal import unseal
from rogatory.store import keys

pytestmark = pytest.mark.django_db
NOW = datetime.now(UTC)


@pytest.fixture
def folder(settings, tmp_path: Path) -> Path:
    settings.ROGATORY_POST = tmp_path / "post"
    (tmp_path / "post" / "in").mkdir(parents=True)
    return tmp_path / "post"


@pytest.fixture
def carried_to_jordan(jordan: Identity, folder: Path) -> Identity:
    """Jordan, whom our mail reaches by folder."""
    peer = introductions.confirmed_peer("JO")
    assert peer is not None
    introductions.choose_route(peer.peer_id, "folder")
    return jordan


def queue(reference=None) -> tuple[object, str]:
    reference, message_id = reference or uuid4(), str(uuid4())
    keys.make_key(f"dossier:{reference}")
    post.queue_message(reference, reference, "JO", samples.draft(), (), message_id)
    return reference, message_id


def deliver(reference) -> None:
    carried.deliver({"reference": str(reference), "recipient": "JO"}, NOW)


def state_of(message_id: str) -> str:
    return outbox.mail_states([message_id])[message_id].state


def laid_out(folder: Path, ending: str) -> list[Path]:
    return sorted((folder / "out" / "JO").glob(f"*.{ending}"))


def opened(file: Path, by: Identity) -> bytes:
    out = io.BytesIO()
    unseal(io.BytesIO(file.read_bytes()), out, by.opening_key, limit=10**8)
    return out.getvalue()


def answer(container: bytes, by: Identity, kind=Evidence.CONTENT_CONSIGNMENT, reason: str = "") -> bytes:
    manifest = read_container(io.BytesIO(container)).claimed
    about = About(
        message_id=manifest.message_id,
        sender=manifest.sender,
        sealed_sha256="0" * 64,
        container_sha256=sha256_hex(container),
    )
    return evidence.sign_receipt(by, about, kind, NOW, receipt_id=uuid4(), reason=reason)


def arrive(folder: Path, content: bytes, name: str = "") -> Path:
    file = folder / "in" / (name or f"{uuid4()}.bin")
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    return file


def mail_of(jordan: Identity, tunisia: Identity, **how) -> bytes:
    return samples.sealed(samples.container(jordan, samples.draft(), **how), tunisia.opening_key.sealing_key())


def in_the_folder(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield file.relative_to(folder).parts[0]


def test_a_message_lies_whole_in_the_folder_and_waits_for_its_receipt(carried_to_jordan, folder):
    reference, message_id = queue()
    deliver(reference)
    (file,) = laid_out(folder, "sealed")
    container = opened(file, carried_to_jordan)
    assert read_container(io.BytesIO(container)).claimed.message_id == message_id
    assert state_of(message_id) == "submitted"
    arrive(folder, answer(container, carried_to_jordan))
    assert carried.take_in(NOW) == 1
    assert state_of(message_id) == "delivered"
    (receipt,) = (kept for kept in post.receipts_for((message_id,))[message_id] if kept.by == "JO")
    assert (receipt.kind, receipt.by) == ("ContentConsignment", "JO")


def test_all_of_a_dossiers_mail_leaves_without_waiting_for_a_receipt(carried_to_jordan, folder):
    reference, first = queue()
    _, second = queue(reference)
    deliver(reference)
    assert len(laid_out(folder, "sealed")) == 2
    assert [state_of(one) for one in (first, second)] == ["submitted", "submitted"]


def test_a_bag_that_was_lost_is_packed_again_with_the_same_container(carried_to_jordan, folder):
    reference, message_id = queue()
    deliver(reference)
    (file,) = laid_out(folder, "sealed")
    container = opened(file, carried_to_jordan)
    file.unlink()
    assert post.try_again(samples.head(), message_id)
    deliver(reference)
    (again,) = laid_out(folder, "sealed")
    assert opened(again, carried_to_jordan) == container


def test_laying_out_twice_leaves_one_file(carried_to_jordan, folder):
    reference, message_id = queue()
    deliver(reference)
    post.try_again(samples.head(), message_id)
    deliver(reference)
    assert len(laid_out(folder, "sealed")) == 1
    assert list((folder / "out").rglob("*.part")) == []


def test_mail_from_a_gateways_own_folder_takes_effect_and_its_receipt_is_laid_out(jordan, tunisia, folder):
    message_id = str(uuid4())
    arrive(folder, mail_of(jordan, tunisia, reference=uuid4(), message_id=message_id), "from-JO/x.dat")
    assert carried.take_in(NOW) == 1
    assert Incoming.objects.get().state == "taken"
    (file,) = laid_out(folder, "receipt")
    receipt = verify_receipt(
        io.BytesIO(file.read_bytes()), certificate=tunisia.certificate, issuer="TN", recipient="JO"
    )
    assert not isinstance(receipt, Rejected)
    assert (receipt.message_id, receipt.evidence) == (message_id, Evidence.CONTENT_CONSIGNMENT)
    assert list(in_the_folder(folder)) == ["out", "taken"]


def test_the_same_disk_put_in_twice_changes_nothing(jordan, tunisia, folder):
    sealed = mail_of(jordan, tunisia, reference=uuid4())
    for _ in range(2):
        arrive(folder, sealed)
        carried.take_in(NOW)
    assert Incoming.objects.count() == 1
    assert len(laid_out(folder, "receipt")) == 1


def test_mail_that_came_before_an_earlier_one_stays_until_that_has_come(jordan, tunisia, folder):
    reference = uuid4()
    arrive(folder, mail_of(jordan, tunisia, reference=reference, sequence=2), "a")
    assert carried.take_in(NOW) == 0
    assert list(in_the_folder(folder)) == ["in"]
    assert laid_out(folder, "receipt") == []
    arrive(folder, mail_of(jordan, tunisia, reference=reference, sequence=1), "b")
    carried.take_in(NOW)
    carried.take_in(NOW)
    assert {row.state for row in Incoming.objects.all()} == {"taken"}
    assert len(laid_out(folder, "receipt")) == 2
    assert "in" not in set(in_the_folder(folder))


def test_a_refusal_that_comes_back_stops_the_message_until_somebody_lets_it_leave_again(
    carried_to_jordan, folder
):
    reference, message_id = queue()
    deliver(reference)
    container = opened(laid_out(folder, "sealed")[0], carried_to_jordan)
    reason = "exchange-sender-unconfirmed"
    arrive(folder, answer(container, carried_to_jordan, Evidence.RELAY_REJECTION, reason))
    carried.take_in(NOW)
    assert state_of(message_id) == "failed"
    deliver(reference)
    assert state_of(message_id) == "failed"


@pytest.mark.parametrize("forger", ["another key", "another State", "about another container"])
def test_a_forged_receipt_changes_nothing(carried_to_jordan, tunisia, folder, forger):
    reference, message_id = queue()
    deliver(reference)
    container = opened(laid_out(folder, "sealed")[0], carried_to_jordan)
    signer = carried_to_jordan
    if forger == "another key":
        signer = samples.identity("JO")
    if forger == "another State":
        signer = samples.identity("MA")
        samples.befriend(signer)
    if forger == "about another container":
        container = samples.container(tunisia, samples.draft(), reference=reference, message_id=message_id)
    arrive(folder, answer(container, signer))
    carried.take_in(NOW)
    assert state_of(message_id) == "submitted"
    assert "refused" in set(in_the_folder(folder))
    assert {kept.by for kept in post.receipts_for((message_id,))[message_id]} == {"TN"}


@pytest.mark.parametrize(
    "content", [b"", b"nonsense", b"ROGATORYSEAL", b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 99]
)
def test_what_nothing_can_be_made_of_is_put_aside(jordan, folder, content):
    arrive(folder, content)
    assert carried.take_in(NOW) == 1
    assert [part for part in in_the_folder(folder) if part != "out"] == ["refused"]


def test_what_is_still_being_written_and_what_only_points_elsewhere_is_left_alone(jordan, folder, tmp_path):
    secret = tmp_path / "secret"
    secret.write_bytes(b"not for the post")
    (folder / "in" / "link").symlink_to(secret)
    (folder / "in" / "elsewhere").symlink_to(tmp_path)
    arrive(folder, b"half", "mail.part")
    arrive(folder, b"hidden", ".mail")
    os.mkfifo(folder / "in" / "pipe")
    assert carried.take_in(NOW) == 0
    assert secret.read_bytes() == b"not for the post"


def test_a_node_is_added_by_its_file_and_its_mail_is_carried_once_it_is_confirmed(tunisia, folder):
    described = peers.signed_descriptor(samples.identity("MA"))
    added = peers.introduce_from_file(samples.head(), described)
    assert (added.route, added.status) == ("folder", "introduced")
    assert not isinstance(peers.confirm(samples.head(), added.peer_id, added.fingerprint), peers.Refused)
    assert carried.folder_for(samples.head()).waiting == {"MA": 0}
    assert isinstance(peers.introduce_from_file(samples.head(), b"{}"), peers.Refused)


def test_a_change_of_way_is_on_the_record_and_lets_what_waited_leave(jordan, folder):
    peer = introductions.confirmed_peer("JO")
    changed = peers.choose_route(samples.head(), peer.peer_id, "folder")
    assert changed.route == "folder"
    assert isinstance(peers.choose_route(samples.head(), peer.peer_id, "pigeon"), peers.Refused)


def test_a_message_that_waits_is_opened_again_only_once_its_file_changed_or_its_wait_is_over(
    jordan, tunisia, folder, monkeypatch
):
    reference, opened_files = uuid4(), []
    real = carried.arrivals.take_in
    monkeypatch.setattr(
        carried.arrivals, "take_in", lambda sealed: (opened_files.append(sealed.name), real(sealed))[1]
    )
    later = mail_of(jordan, tunisia, reference=reference, sequence=2, message_id="the-later")
    waits = arrive(folder, later, "b.bin")
    for _ in range(3):
        assert carried.take_in(NOW) == 0
    assert opened_files == [str(waits)]
    waits.write_bytes(samples.sealed(opened(waits, tunisia), tunisia.opening_key.sealing_key()))
    for _ in range(3):
        assert carried.take_in(NOW) == 0
    assert opened_files == [str(waits)] * 2
    first = arrive(folder, mail_of(jordan, tunisia, reference=reference, sequence=1), "a.bin")
    assert carried.take_in(NOW) == 2
    assert opened_files == [str(waits)] * 2 + [str(first), str(waits)]
    assert Incoming.objects.get(message_id="the-later").state == "taken"
