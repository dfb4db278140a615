"""Work that must happen: on every database, taken by one worker, tried again, never lost to a killed one."""

import os
import socket
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from rogatory.node import worker
from rogatory.store import jobs

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
pytestmark = [pytest.mark.django_db, pytest.mark.data_layer]


def queue(name="deliver-message", after=NOON, **options):
    return jobs.enqueue(name, {"message": name}, after, **options)


def lease(at=NOON, owner="first", seconds=60):
    return jobs.lease(at, owner, seconds)


def test_work_is_taken_in_the_order_it_fell_due():
    queue("later", NOON + timedelta(minutes=1))
    queue("earlier", NOON)
    assert lease(seconds=600).name == "earlier"
    assert lease() is None
    assert lease(NOON + timedelta(minutes=2)).name == "later"


def test_work_queued_in_a_transaction_that_fails_was_never_queued():
    with transaction.atomic():
        queue()
        transaction.set_rollback(True)
    assert jobs.due_count(NOON) == 0


def test_a_killed_worker_leaves_a_lease_that_runs_out_and_another_takes_over():
    queue()
    lease(owner="killed", seconds=60)
    assert lease(NOON + timedelta(seconds=59), owner="second") is None
    again = lease(NOON + timedelta(seconds=60), owner="second")
    assert (again.payload, again.attempts, again.owner) == ({"message": "deliver-message"}, 2, "second")


def test_a_worker_that_outlived_its_lease_cannot_call_the_work_done():
    queue()
    slow = lease(owner="slow", seconds=1)
    quick = lease(NOON + timedelta(seconds=2), owner="quick")
    with pytest.raises(jobs.LeaseLost):
        jobs.done(slow)
    jobs.done(quick)
    with pytest.raises(jobs.LeaseLost):
        jobs.done(quick)


def test_a_worker_keeps_the_lease_of_what_is_in_its_hands_and_of_nothing_else():
    """What could not be put back, as on a full disk, falls to whoever comes once its lease is over."""
    in_hand, let_fall = queue("in hand"), queue("let fall")
    for _each in (in_hand, let_fall):
        lease(owner="here/1", seconds=60)
    shortly = NOON + timedelta(seconds=40)
    assert jobs.keep_leases((in_hand,), "here/", shortly, 60) == 1
    assert jobs.keep_leases((in_hand, let_fall), "elsewhere/", shortly, 60) == 0
    assert lease(NOON + timedelta(seconds=61), owner="there/1").name == "let fall"
    assert lease(NOON + timedelta(seconds=61), owner="there/1") is None


def test_the_same_worker_twice_holds_two_different_leases():
    queue()
    first = lease(owner="same", seconds=1)
    lease(NOON + timedelta(seconds=2), owner="same")
    with pytest.raises(jobs.LeaseLost):
        jobs.done(first)


def test_of_one_lane_one_piece_is_done_at_a_time_and_no_other_lane_waits():
    for name, lane in (
        ("first", "to:JO"),
        ("behind", "to:JO"),
        ("beside", "to:MA"),
        ("free", ""),
        ("free too", ""),
    ):
        queue(name, lane=lane)
    held = [lease(owner=f"worker {number}") for number in range(5)]
    assert [job and job.name for job in held] == ["first", "beside", "free", "free too", None]
    jobs.done(held[0])
    assert lease().name == "behind"


def test_a_lane_whose_worker_was_killed_goes_on_with_the_work_it_held():
    queue("first", lane="to:JO")
    queue("behind", NOON - timedelta(hours=1), lane="to:JO")
    assert lease(owner="killed", seconds=60).name == "behind"
    assert lease(owner="second") is None
    assert lease(NOON + timedelta(minutes=2), owner="second").name == "behind"


def test_what_waits_in_a_lane_can_be_let_go_at_once():
    queue("tomorrow", NOON + timedelta(days=1), lane="to:JO")
    queue("elsewhere", NOON + timedelta(days=1), lane="to:MA")
    assert jobs.wake(["to:JO"], NOON) == 1
    assert lease().name == "tomorrow"
    assert lease() is None


def test_work_that_waits_to_be_taken_is_known_to_and_work_in_hand_or_later_is_not():
    def is_due(name="deliver-message", lane="to:JO"):
        with transaction.atomic():
            return jobs.is_due(name, {"message": name}, lane, NOON)

    queue("tomorrow", NOON + timedelta(days=1), lane="to:JO")
    assert not is_due("tomorrow")
    queue(lane="to:JO")
    assert is_due()
    assert not is_due(lane="to:MA")
    # What is in hand may have passed by what is queued now.
    lease()
    assert not is_due()


def test_work_put_off_untried_uses_up_no_attempt():
    queue(max_attempts=1)
    jobs.put_off(lease(), NOON + timedelta(hours=1), "rests")
    assert lease(NOON + timedelta(minutes=59)) is None
    assert lease(NOON + timedelta(hours=1)).attempts == 1


def test_failed_work_comes_back_later_and_is_given_up_at_the_last_attempt():
    number = queue(max_attempts=2)
    first = lease()
    again = jobs.retry_later(first, NOON, "ConnectError: refused", jitter=0.0)
    assert again == NOON + jobs.FIRST_DELAY
    assert lease(again - timedelta(seconds=1)) is None
    assert jobs.retry_later(lease(again), again, "ConnectError: refused", jitter=0.0) is None
    (failure,) = jobs.failures()
    assert (failure.id, failure.attempts, failure.error) == (number, 2, "ConnectError: refused")


def test_work_that_kills_every_worker_is_given_up_and_named():
    queue(max_attempts=1)
    lease(seconds=60)
    assert lease(NOON + timedelta(minutes=2), owner="second") is None
    assert "stopped" in jobs.failures()[0].error


def test_an_operator_can_have_failed_work_tried_again():
    number = queue(max_attempts=1)
    jobs.retry_later(lease(), NOON, "refused", jitter=0.0)
    assert jobs.try_again(number, NOON)
    assert not jobs.try_again(number, NOON)
    assert lease().attempts == 1


def test_finished_work_is_forgotten_and_other_work_is_not():
    queue("old")
    jobs.done(lease())
    queue("new")
    assert jobs.forget_done(NOON + timedelta(days=30)) == 1
    assert jobs.due_count(NOON) == 1


@given(attempts=st.integers(1, 100_000), jitter=st.floats(0, 1))
def test_the_delay_grows_and_never_passes_an_hour_and_a_quarter(attempts, jitter):
    delay = jobs.delay_after(attempts, jitter)
    assert jobs.FIRST_DELAY <= delay <= jobs.LONGEST_DELAY * 1.25
    assert delay <= jobs.delay_after(attempts + 1, jitter)


@pytest.mark.django_db(transaction=True)
def test_many_workers_at_once_take_each_piece_of_work_once():
    numbers = {queue(f"work-{number}") for number in range(20)}
    taken: list[int] = []

    def work(owner: str) -> None:
        try:
            while job := lease(owner=owner):
                taken.append(job.id)
                jobs.done(job)
        finally:
            connection.close()

    workers = [threading.Thread(target=work, args=(f"worker-{number}",)) for number in range(4)]
    for one in workers:
        one.start()
    for one in workers:
        one.join(60)
    assert sorted(taken) == sorted(numbers)


@pytest.mark.django_db(transaction=True)
def test_many_workers_at_once_never_hold_two_pieces_of_one_lane():
    for number in range(20):
        queue(f"work-{number}", lane=f"lane {number % 2}")
    together: list[int] = []
    inside = {"lane 0": 0, "lane 1": 0}
    counted = threading.Lock()

    def work(owner: str) -> None:
        try:
            while jobs.due_count(NOON):
                if job := lease(owner=owner):
                    lane = f"lane {int(job.name[5:]) % 2}"
                    with counted:
                        inside[lane] += 1
                        together.append(inside[lane])
                    with counted:
                        inside[lane] -= 1
                    jobs.done(job)
        finally:
            connection.close()

    workers = [threading.Thread(target=work, args=(f"worker-{number}",)) for number in range(4)]
    for one in workers:
        one.start()
    for one in workers:
        one.join(60)
    assert together == [1] * 20


def test_what_a_killed_worker_of_this_machine_held_is_taken_over_at_once():
    queue(lane="to:JO")
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    lease(owner=f"{socket.gethostname()}:{gone.pid}/2", seconds=600)
    assert worker.end_leases_of_the_dead(NOON) == 1
    assert lease(NOON, owner="second") is not None


@pytest.mark.parametrize(
    "owner", ["another-machine:1/0", f"{socket.gethostname()}:{os.getpid()}/0", "no owner"]
)
def test_what_another_worker_may_still_hold_is_left_to_it(owner):
    queue()
    lease(owner=owner, seconds=600)
    assert worker.end_leases_of_the_dead(NOON) == 0
    assert lease(NOON, owner="second") is None
