"""Mail to another State: delivered in order, tried again until it is receipted, and never lost on the way."""

import threading
from datetime import UTC, datetime, timedelta
from uuid import uuid4
from wsgiref.simple_server import make_server

import exchange_samples as samples
import pytest
from far_node import FarNode, Silent

from rogatory.desk import containers, later, post
from rogatory.exchange import introductions, network, outbox
from rogatory.exchange.models import Outgoing
from rogatory.kernel.canonical import sha256_hex
from rogatory.register.models import Anchor, ForeignCheckpoint
from rogatory.sealing.receipts import Evidence
from rogatory.store import jobs, keys

pytestmark = pytest.mark.django_db
NOW = datetime.now(UTC)


@pytest.fixture
def far(tunisia):
    with FarNode("JO").at_its_address() as node:
        yield node


def queue(reference=None, message_id=""):
    """Queue a message of ours to Jordan; gives its dossier and identifier."""
    reference, message_id = reference or uuid4(), message_id or str(uuid4())
    keys.make_key(f"dossier:{reference}")
    post.queue_message(reference, reference, "JO", samples.draft(), (), message_id)
    return reference, message_id


def deliver(reference) -> None:
    post.deliver({"reference": str(reference), "recipient": "JO"}, datetime.now(UTC))


def state_of(message_id):
    found = outbox.mail_states([message_id])[message_id]
    return found.state, found.last_error


def test_a_message_waits_until_an_officer_confirmed_its_recipient(far):
    reference, message_id = queue()
    with pytest.raises(later.NotYet, match="exchange-no-confirmed-peer"):
        deliver(reference)
    assert state_of(message_id) == ("queued", "exchange-no-confirmed-peer")
    samples.befriend(far.identity)
    deliver(reference)
    assert state_of(message_id) == ("delivered", "")
    assert far.taken == [message_id]


def test_two_workers_that_read_the_same_message_send_the_same_container(far):
    """A clock that jumps ends a lease while its worker works on: another begins the same work."""
    reference, message_id = queue()
    (as_both_read_it,) = outbox.unsettled(reference, "JO", 1)
    first = containers.container_of(as_both_read_it, datetime.now(UTC))
    assert containers.container_of(as_both_read_it, datetime.now(UTC) + timedelta(hours=5)) == first
    assert Outgoing.objects.get(pk=message_id).container_sha256 == sha256_hex(first)


def test_a_dossiers_mail_goes_out_in_the_order_it_was_queued(far):
    samples.befriend(far.identity)
    reference, first = queue()
    _, second = queue(reference)
    deliver(reference)
    assert far.taken == [first, second]


def test_queueing_mail_queues_the_work_of_delivering_it(far):
    queue()
    assert jobs.lease(datetime.now(UTC), "worker", 60).name == post.DELIVERY_JOB


def test_the_other_states_receipt_is_kept_and_shown(far):
    samples.befriend(far.identity)
    reference, message_id = queue()
    deliver(reference)
    (receipt,) = (kept for kept in post.receipts_for((message_id,))[message_id] if kept.by == "JO")
    assert (receipt.kind, receipt.by) == ("ContentConsignment", "JO")
    assert introductions.confirmed_peer("JO").last_heard is not None


def test_the_same_container_is_sent_at_every_attempt(far):
    samples.befriend(far.identity)
    reference, message_id = queue()
    far.answer, far.reason = Evidence.RELAY_REJECTION, "exchange-sender-unconfirmed"
    for _ in range(2):
        with pytest.raises(later.NotYet, match="exchange-sender-unconfirmed"):
            deliver(reference)
    kept = Outgoing.objects.get(pk=message_id).container_sha256
    far.answer, far.reason = Evidence.CONTENT_CONSIGNMENT, ""
    deliver(reference)
    assert Outgoing.objects.get(pk=message_id).container_sha256 == kept
    assert state_of(message_id) == ("delivered", "")


def test_an_answer_somebody_else_signed_proves_nothing(far):
    samples.befriend(far.identity)
    reference, message_id = queue()
    far.signs_as = samples.identity("JO")
    with pytest.raises(later.NotYet, match="exchange-answer-unsigned"):
        deliver(reference)
    assert state_of(message_id) == ("queued", "exchange-answer-unsigned")
    assert {kept.by for kept in post.receipts_for((message_id,))[message_id]} == {"TN"}


def test_a_message_held_by_the_other_side_is_asked_after_again(far):
    samples.befriend(far.identity)
    reference, message_id = queue()
    far.answer = Evidence.RELAY_ACCEPTANCE
    with pytest.raises(later.NotYet):
        deliver(reference)
    assert state_of(message_id)[0] == "submitted"
    far.answer = Evidence.CONTENT_CONSIGNMENT
    deliver(reference)
    assert state_of(message_id)[0] == "delivered"


def test_a_message_refused_for_good_stops_its_own_dossier_alone(far):
    samples.befriend(far.identity)
    stuck, first = queue()
    _, behind = queue(stuck)
    far.answer, far.reason = Evidence.RELAY_REJECTION, "exchange-sequence-used"
    deliver(stuck)
    assert state_of(first) == ("failed", "exchange-sequence-used")
    assert state_of(behind)[0] == "queued"
    far.answer, far.reason = Evidence.CONTENT_CONSIGNMENT, ""
    going, other = queue()
    deliver(going)
    assert state_of(other)[0] == "delivered"
    assert post.try_again(samples.head(), first)
    deliver(stuck)
    assert [state_of(message)[0] for message in (first, behind)] == ["delivered", "delivered"]


def test_nobody_at_the_address_is_tried_again(tunisia):
    gone = samples.identity("JO", "http://127.0.0.1:9")
    samples.befriend(gone)
    reference, message_id = queue()
    with pytest.raises(later.NotYet, match="exchange-nobody-answered"):
        deliver(reference)
    assert state_of(message_id) == ("queued", "exchange-nobody-answered")


def test_a_receipt_without_checkpoint_and_anchor_leaves_neither(far):
    samples.befriend(far.identity)
    reference, _ = queue()
    deliver(reference)
    assert not ForeignCheckpoint.objects.exists()
    assert not Anchor.objects.exists()


@pytest.mark.parametrize(
    "typed",
    [
        "ftp://node.example",
        "node.example",
        "http://node.example",
        "http://10.0.0.1/",
        "https://user:pass@node.example",
        "https://node.example/?to=there",
        "file:///etc/passwd",
        "http://localhost.evil.example",
        "http://[::1",
        "https://[x]/",
        "http://localhost:abc",
        "https://\x00x",
        "",
    ],
)
def test_only_addresses_of_nodes_are_called(typed):
    with pytest.raises(network.BadAddress):
        network.checked_address(typed)


def test_an_answer_without_end_is_not_read_to_its_end(far):
    def endless(_environ, start_response):
        start_response("200 OK", [("Content-Type", "application/json")])
        return (b" " * 65536 for _ in range(64))

    server = make_server("127.0.0.1", 0, endless, handler_class=Silent)
    threading.Thread(target=server.handle_request, daemon=True).start()
    with pytest.raises(network.Unreachable, match="exchange-answer-too-large"):
        network.get(f"http://127.0.0.1:{server.server_port}", "/exchange/v1/node")
    server.server_close()
