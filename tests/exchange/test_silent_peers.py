"""A node that does not answer: it rests between tries, nobody else waits for it, no mail is given up."""

from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from uuid import uuid4

import exchange_samples as samples
import pytest
from far_node import FarNode

from rogatory.desk import post
from rogatory.exchange import introductions, outbox
from rogatory.exchange.listener import Reply
from rogatory.node import worker
from rogatory.store import jobs, keys
from rogatory.store.models import Job

pytestmark = pytest.mark.django_db
BEGUN = datetime(2026, 3, 1, 12, tzinfo=UTC)


class MovingClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = BEGUN

    def __call__(self) -> datetime:
        return self.now


class AwayNode(FarNode):
    """A node whose house is dark while ``away``: what answers in its place is no node."""

    def __init__(self, state: str) -> None:
        super().__init__(state)
        self.away = True
        self.called = 0

    def bundle(self, sealed) -> Reply:
        self.called += self.away
        return Reply(HTTPStatus.BAD_GATEWAY, b"") if self.away else super().bundle(sealed)

    def message(self, stream) -> Reply:
        self.called += self.away
        return Reply(HTTPStatus.BAD_GATEWAY, b"") if self.away else super().message(stream)


@pytest.fixture
def jordan(tunisia):
    with AwayNode("JO").at_its_address() as node:
        samples.befriend(node.identity)
        yield node


@pytest.fixture
def morocco(tunisia):
    with FarNode("MA").at_its_address() as node:
        samples.befriend(node.identity)
        yield node


def queue(state: str) -> str:
    """A message in a dossier of its own, queued when the clock began."""
    reference, message_id = uuid4(), str(uuid4())
    keys.make_key(f"dossier:{reference}")
    post.queue_message(reference, reference, state, samples.draft(), (), message_id)
    Job.objects.filter(run_after__gt=BEGUN).update(run_after=BEGUN)
    return message_id


def work_until_nothing_is_due(clock: MovingClock) -> None:
    while worker.work_once(clock, "the worker"):
        pass


def pass_time(clock: MovingClock, until: datetime) -> None:
    """Let the worker work at every moment something falls due."""
    while clock.now < until:
        work_until_nothing_is_due(clock)
        due = (
            Job.objects.filter(state="queued").order_by("run_after").values_list("run_after", flat=True).first()
        )
        clock.now = max(min(due or until, until), clock.now + timedelta(seconds=1))


def states(message_ids: list[str]) -> set[str]:
    return {one.state for one in outbox.mail_states(message_ids).values()}


def test_after_a_month_of_silence_all_mail_leaves_in_the_minute_the_node_is_back(jordan):
    clock = MovingClock()
    waiting = [queue("JO") for _ in range(3)]
    pass_time(clock, BEGUN + timedelta(days=31))
    assert states(waiting) == {"queued"}
    assert jobs.failures() == ()
    assert introductions.confirmed_peer("JO").silent_since == BEGUN
    # One try an hour for the whole node, however many dossiers wait for it.
    assert 24 * 31 * 0.75 < jordan.called < 24 * 31 + 30
    jordan.away = False
    pass_time(clock, clock.now + timedelta(hours=1, minutes=16))
    assert states(waiting) == {"delivered"}
    assert len(jordan.taken) == len(waiting)
    assert introductions.confirmed_peer("JO").silent_since is None


def test_mail_from_a_node_that_was_silent_lets_ours_go_at_once(jordan):
    clock = MovingClock()
    waiting = queue("JO")
    pass_time(clock, BEGUN + timedelta(days=3))
    jordan.away = False
    post.note_heard("JO", clock.now)
    work_until_nothing_is_due(clock)
    assert states([waiting]) == {"delivered"}


def test_no_dossier_of_another_state_waits_for_a_silent_node(jordan, morocco):
    clock = MovingClock()
    stuck = [queue("JO") for _ in range(5)]
    free = [queue("MA") for _ in range(5)]
    work_until_nothing_is_due(clock)
    assert (states(stuck), states(free)) == ({"queued"}, {"delivered"})


def test_the_other_dossiers_of_a_silent_node_cost_it_no_call(jordan):
    for _ in range(5):
        queue("JO")
    work_until_nothing_is_due(MovingClock())
    assert jordan.called == 1


def test_a_newly_confirmed_node_gets_what_waited_for_it_at_once(tunisia):
    clock = MovingClock()
    waiting = queue("JO")
    work_until_nothing_is_due(clock)
    with FarNode("JO").at_its_address() as node:
        samples.befriend(node.identity)
        jobs.wake(outbox.lanes_to("JO"), clock.now)
        work_until_nothing_is_due(clock)
    assert states([waiting]) == {"delivered"}
