"""A machine whose clock was wrong: nothing is signed that would be refused, nothing waits for a wrong day."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import exchange_samples as samples
import msgspec
import pytest
from far_node import FarNode

from rogatory.desk import later, post
from rogatory.desk.signing_key import SigningKeyAway
from rogatory.exchange import identity, introductions
from rogatory.exchange.models import Outgoing, Peer, Receipt
from rogatory.sealing.receipts import Evidence
from rogatory.store import jobs, keys
from rogatory.store.cannot_sign import SigningFault
from rogatory.store.models import Job

pytestmark = pytest.mark.django_db


@pytest.fixture
def sent(tunisia):
    """A message queued for Jordan; gives how to deliver it at a moment."""
    reference, message_id = uuid4(), str(uuid4())
    keys.make_key(f"dossier:{reference}")
    post.queue_message(reference, reference, "JO", samples.enquiry(), (), message_id)
    return lambda at: post.deliver({"reference": str(reference), "recipient": "JO"}, at)


@pytest.mark.parametrize("off", [timedelta(days=-600), timedelta(days=365 * 9)])
def test_with_a_clock_at_which_our_certificate_is_not_valid_nothing_is_signed_and_mail_waits(sent, off):
    now = datetime.now(UTC)
    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        with pytest.raises(later.NotYet, match="exchange-own-clock"):
            sent(now + off)
        row = Outgoing.objects.get()
        assert (row.state, row.last_error, row.container_sha256) == ("queued", "exchange-own-clock", "")
        assert Peer.objects.get(state="JO").silent_since is None
        sent(datetime.now(UTC))
        assert Outgoing.objects.get().state == "delivered"


def test_what_a_clock_far_ahead_put_off_is_done_once_the_clock_is_right(sent, jordan):
    now, ahead = datetime.now(UTC), datetime.now(UTC) + timedelta(days=700)
    Job.objects.update(run_after=ahead)
    introductions.no_answer_from("JO", ahead, 0.5)
    assert jobs.lease(now, "here:1/0", 60) is None
    post.clock_went_back(now)
    assert Peer.objects.get(state="JO").rests_until is None
    assert jobs.lease(now, "here:1/0", 60) is not None


def test_a_lane_leased_until_a_day_far_ahead_is_free_once_the_clock_is_right(sent, jordan):
    now, ahead = datetime.now(UTC), datetime.now(UTC) + timedelta(days=700)
    assert jobs.lease(ahead, "dead:1/0", 60) is not None
    assert jobs.lease(now, "here:1/0", 60) is None
    post.clock_went_back(now)
    assert jobs.lease(now, "here:1/0", 60) is not None


def test_what_rests_as_it_should_goes_on_resting(sent, jordan):
    now = datetime.now(UTC)
    for _ in range(20):
        introductions.no_answer_from("JO", now, 1)
    rests = Peer.objects.get(state="JO").rests_until
    post.clock_went_back(now)
    assert Peer.objects.get(state="JO").rests_until == rests


def test_a_node_that_is_not_reached_is_not_vouched_for_under_a_certificate_that_has_ended(sent):
    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        far.signs_as = samples.identity("JO")  # whoever answers is not Jordan
        with pytest.raises(later.NotYet):
            sent(datetime.now(UTC))
        ended = datetime.now(UTC) + timedelta(days=365 * 2)
        with pytest.raises(later.NotYet):
            sent(ended)
    assert Receipt.objects.filter(kind=Evidence.RELAY_FAILURE.value).count() == 1
    assert (Outgoing.objects.get().attempts, Peer.objects.get(state="JO").tries) == (2, 2)


def test_a_node_that_is_not_reached_rests_also_while_nothing_can_be_signed(sent, monkeypatch):
    def away(_data):
        raise SigningKeyAway(SigningFault.ABSENT)

    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        far.signs_as = samples.identity("JO")
        with pytest.raises(later.NotYet):
            sent(datetime.now(UTC))
        Receipt.objects.filter(kind=Evidence.RELAY_FAILURE.value).delete()
        own = msgspec.structs.replace(identity.own_identity(), sign=away)
        monkeypatch.setattr(post, "own_identity", lambda: own)
        with pytest.raises(later.NotYet):
            sent(datetime.now(UTC) + timedelta(hours=2))
    assert (Outgoing.objects.get().attempts, Peer.objects.get(state="JO").tries) == (2, 2)
