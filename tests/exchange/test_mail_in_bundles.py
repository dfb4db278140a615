"""Mail in bundles: many messages in one request and one write, and each as safe as if it had come alone."""

import io
import threading
from datetime import UTC, datetime
from http import HTTPStatus
from uuid import uuid4

import exchange_samples as samples
import msgspec
import pytest
from django.db import connection
from far_node import FarNode
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rogatory.desk import arrivals, later, post
from rogatory.dossier.common.values import FileRef
from rogatory.exchange import bundles, outbox
from rogatory.exchange.listener import Reply
from rogatory.exchange.models import Incoming, Outgoing
from rogatory.kernel.canonical import sha256_hex
from rogatory.register import dossiers
from rogatory.register.models import DossierRow
from rogatory.sealing.receipts import Evidence, Receipt, verify_receipt
from rogatory.store import cipher, keys

pytestmark = pytest.mark.django_db


@pytest.fixture
def far(tunisia):
    with FarNode("JO").at_its_address() as node:
        samples.befriend(node.identity)
        yield node


def dossier_of(count):
    """A dossier with ``count`` messages for Jordan, by its reference."""
    reference, message_ids = uuid4(), [str(uuid4()) for _ in range(count)]
    keys.make_key(f"dossier:{reference}")
    for message_id in message_ids:
        post.queue_message(reference, reference, "JO", samples.draft(), (), message_id)
    return reference, message_ids


def deliver(reference):
    post.deliver({"reference": str(reference), "recipient": "JO"}, datetime.now(UTC))


def states(message_ids):
    found = outbox.mail_states(message_ids)
    return [found[one].state for one in message_ids]


def in_one_lane():
    """Two dossiers that wait for each other's turn: their mail takes the same lane."""
    first, second = dossier_of(2), dossier_of(2)
    while outbox.lane_of(first[0], "JO") != outbox.lane_of(second[0], "JO"):
        second = dossier_of(2)
    return first, second


def receipts_in(reply, tunisia):
    found = []
    for part in bundles.parts_of(reply.body):
        receipt = verify_receipt(io.BytesIO(part), certificate=tunisia.certificate, issuer="TN", recipient="JO")
        assert isinstance(receipt, Receipt), receipt
        found.append(receipt)
    return found


def hand_in(tunisia, *containers):
    """What Jordan posts, each sealed for this node."""
    key = tunisia.opening_key.sealing_key()
    return arrivals.receive_together([samples.sealed(one, key) for one in containers])


def acts_of(reference):
    row = DossierRow.objects.filter(reference=reference).first()
    return [recorded.act.message_id for recorded in dossiers.load(row.dossier_id).acts] if row else []


def test_what_waits_in_a_dossier_leaves_in_one_request_and_each_has_its_own_receipt(far):
    reference, message_ids = dossier_of(5)
    deliver(reference)
    assert (far.bundles, far.taken) == ([5], message_ids)
    assert set(states(message_ids)) == {"delivered"}
    for kept in post.receipts_for(tuple(message_ids)).values():
        assert [one.kind for one in kept if one.by == "JO"] == ["ContentConsignment"]


def test_mail_of_other_dossiers_on_the_same_way_leaves_with_it(far):
    (reference, ours), (_, others) = in_one_lane()
    deliver(reference)
    assert [one for one in far.taken if one in ours] == ours
    assert [one for one in far.taken if one in others] == others
    assert set(states(ours + others)) == {"delivered"}


def test_no_request_carries_more_than_the_protocol_allows(far):
    reference, message_ids = dossier_of(bundles.MOST + 3)
    deliver(reference)
    assert (far.bundles, far.taken) == ([bundles.MOST, 3], message_ids)


def test_a_node_of_before_gets_each_message_by_itself(far):
    far.takes_bundles = False
    reference, message_ids = dossier_of(3)
    deliver(reference)
    assert (far.bundles, far.taken) == ([], message_ids)
    assert set(states(message_ids)) == {"delivered"}


def test_what_is_not_answered_is_sent_again_and_the_rest_is_not(far):
    class Forgetful(FarNode):
        def bundle(self, sealed) -> Reply:
            whole = bundles.parts_of(super().bundle(sealed).body)
            return Reply(HTTPStatus.OK, bundles.bundled([whole[0], b"", *whole[2:]]))

    with Forgetful("MA").at_its_address() as morocco:
        samples.befriend(morocco.identity)
        reference, message_ids = uuid4(), [str(uuid4()) for _ in range(3)]
        keys.make_key(f"dossier:{reference}")
        for message_id in message_ids:
            post.queue_message(reference, reference, "MA", samples.draft(), (), message_id)
        work = {"reference": str(reference), "recipient": "MA"}
        with pytest.raises(later.NotYet, match="exchange-answer-unsigned"):
            post.deliver(work, datetime.now(UTC))
        assert states(message_ids) == ["delivered", "queued", "delivered"]
        post.note_heard("MA", datetime.now(UTC))
        post.deliver(work, datetime.now(UTC))
        assert states(message_ids) == ["delivered"] * 3
        assert [morocco.taken.count(one) for one in message_ids] == [1, 2, 1]


def test_what_was_refused_behind_another_leaves_once_that_was_taken(far):
    far.answer, far.reason = Evidence.RELAY_REJECTION, "exchange-sequence-used"
    reference, message_ids = dossier_of(3)
    deliver(reference)
    assert states(message_ids) == ["failed", "queued", "queued"]
    far.answer, far.reason = Evidence.CONTENT_CONSIGNMENT, ""
    assert post.try_again(samples.head(), message_ids[0])
    deliver(reference)
    assert states(message_ids) == ["delivered"] * 3


def test_a_bundle_has_its_effects_in_order_and_is_answered_message_by_message(tunisia, jordan):
    one, two = uuid4(), uuid4()
    sent = [
        samples.container(jordan, samples.draft(), reference=reference, sequence=number)
        for number in (1, 2, 3)
        for reference in (one, two)
    ]
    receipts = receipts_in(hand_in(tunisia, *sent), tunisia)
    assert {receipt.evidence for receipt in receipts} == {Evidence.CONTENT_CONSIGNMENT}
    assert [receipt.container_sha256 for receipt in receipts] == [sha256_hex(one) for one in sent]
    named = [receipt.message_id for receipt in receipts]
    assert (acts_of(one), acts_of(two)) == (named[::2], named[1::2])


def test_what_is_wrong_with_one_message_keeps_no_other_of_its_bundle_back(tunisia, jordan):
    good, forged = uuid4(), uuid4()
    forger = samples.identity("JO")
    reply = hand_in(
        tunisia,
        samples.container(forger, samples.draft(), reference=forged),
        samples.container(jordan, samples.draft(), reference=good),
    )
    refused, taken = receipts_in(reply, tunisia)
    assert (refused.evidence, refused.reason) == (Evidence.RELAY_REJECTION, "sealing-wrong-certificate")
    assert taken.evidence is Evidence.CONTENT_CONSIGNMENT
    assert (len(acts_of(good)), acts_of(forged)) == (1, [])


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(order=st.lists(st.integers(0, 5), min_size=1, max_size=9))
def test_however_a_bundle_is_put_together_each_message_counts_once_and_in_its_place(tunisia, jordan, order):
    references = uuid4(), uuid4()
    made = [
        samples.container(jordan, samples.draft(), reference=reference, sequence=number)
        for reference in references
        for number in (1, 2, 3)
    ]
    receipts = receipts_in(hand_in(tunisia, *(made[place] for place in order)), tunisia)
    assert [one.container_sha256 for one in receipts] == [sha256_hex(made[place]) for place in order]
    for reference, first in zip(references, (0, 3), strict=True):
        unbroken = [number for number in (1, 2, 3) if set(range(first, first + number)) <= set(order)]
        taken = Incoming.objects.filter(reference=reference, state=Incoming.State.TAKEN)
        assert list(taken.values_list("sequence", flat=True)) == unbroken
        assert list(taken.values_list("message_id", flat=True)) == acts_of(reference)


@pytest.mark.data_layer
@pytest.mark.django_db(transaction=True)
def test_the_same_bundle_by_two_ways_at_once_takes_effect_once(tunisia, jordan):
    references = [uuid4() for _ in range(3)]
    sent = [samples.container(jordan, samples.draft(), reference=one) for one in references]
    replies = []

    def one_way(containers) -> None:
        try:
            replies.append(hand_in(tunisia, *containers))
        finally:
            connection.close()

    ways = [threading.Thread(target=one_way, args=(one,)) for one in (sent, sent[::-1], sent[1:], sent[:1])]
    for way in ways:
        way.start()
    for way in ways:
        way.join(60)
    assert sorted(len(bundles.parts_of(reply.body)) for reply in replies) == [1, 2, 3, 3]
    assert [len(acts_of(reference)) for reference in references] == [1, 1, 1]


@given(parts=st.lists(st.binary(max_size=50), max_size=bundles.MOST))
def test_a_bundle_is_read_as_it_was_put_together(parts):
    assert list(bundles.parts_of(bundles.bundled(parts))) == parts


@given(parts=st.lists(st.binary(max_size=50), min_size=1, max_size=5), data=st.data())
def test_a_bundle_cut_within_a_part_is_none(parts, data):
    whole, ends = bundles.bundled(parts), {0}
    for part in parts:
        ends.add(max(ends) + 4 + len(part))
    cut = data.draw(st.integers(0, len(whole)).filter(lambda place: place not in ends))
    with pytest.raises(bundles.NotABundle):
        bundles.parts_of(whole[:cut])


def test_more_parts_than_a_bundle_may_have_are_none():
    with pytest.raises(bundles.NotABundle):
        bundles.parts_of(bundles.bundled([b""] * (bundles.MOST + 1)))


def test_a_message_that_was_tried_before_goes_by_itself(far):
    reference, message_ids = dossier_of(3)
    Outgoing.objects.filter(pk=message_ids[0]).update(attempts=1)
    deliver(reference)
    assert (far.bundles, far.taken) == ([2], message_ids)


def test_a_message_that_cannot_be_made_ready_keeps_no_other_dossier_back(far):
    (reference, ours), (others, theirs) = in_one_lane()
    Outgoing.objects.filter(pk=theirs[0]).update(message=b"what the disk made of it")
    deliver(reference)
    assert (far.taken, states(ours + theirs)) == (ours, ["delivered"] * 2 + ["queued"] * 2)
    with pytest.raises(cipher.Tampered):
        deliver(others)


def test_a_file_that_is_gone_keeps_no_other_dossier_back(far):
    gone = FileRef(sha256="0" * 64, size=5, name="gone.txt", media_type="text/plain")
    (reference, ours), (_, theirs) = in_one_lane()
    Outgoing.objects.filter(pk=theirs[1]).update(files=[msgspec.to_builtins(gone)])
    deliver(reference)
    assert [one for one in far.taken if one in ours] == ours
    assert states(ours + theirs[1:]) == ["delivered"] * 2 + ["queued"]
