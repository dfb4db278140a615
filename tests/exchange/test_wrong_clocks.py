"""A machine whose clock was wrong: nothing is signed that would be refused, nothing waits for a wrong day."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import exchange_samples as samples
import pytest
from far_node import FarNode

from rogatory.desk import later, post
from rogatory.exchange import introductions
from rogatory.exchange.models import Outgoing, Peer
from rogatory.store import jobs, keys
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
