"""``rogatory worker``: takes queued jobs and calls the desk function each names, until stopped.

A few hands work side by side, so that one waiting for a slow answer keeps no other work waiting; of those with
nothing to do one looks out for work. A job that
fails is tried again later with growing delays; a worker that is killed leaves leases that run out.
"""

import argparse
import logging
import os
import random
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import close_old_connections, connection

from rogatory.desk import (
    carried,
    errands,
    files_in,
    files_out,
    handover,
    large_files,
    later,
    machine,
    peer_keys,
    peers,
    post,
    their_word,
    uploads,
)
from rogatory.desk.signing_key import SigningKeyAway
from rogatory.node.stopping import stopped_by_signals
from rogatory.store import beats, jobs

LEASE_SECONDS = 180
POLL_SECONDS = 0.25
FOLDER_SECONDS = 5
CLOCK_SECONDS = 5
HANDS = 12
SWEPT_EVERY = timedelta(days=1)
DONE_KEPT = timedelta(days=30)

JOBS: Mapping[str, Callable[[Mapping[str, Any], datetime], None]] = {
    post.DELIVERY_JOB: carried.deliver,
    post.FILES_JOB: files_out.send_files,
    files_in.OPENING_JOB: files_in.open_files,
    uploads.READING_JOB: uploads.read_back,
    peers.INTRODUCTION_JOB: peers.introduce_ourselves,
    handover.RECEIPT_JOB: handover.deliver_receipt,
    errands.ERRAND_JOB: errands.run,
    their_word.ANNOUNCE_JOB: peer_keys.announce_keys,
    their_word.ASK_JOB: peer_keys.ask_for_keys,
}
"""Every job by the name it is queued under, and the desk function that does it."""

Clock = Callable[[], datetime]

_log = logging.getLogger(__name__)
_in_hand: set[int] = set()
"""What the hands of this process work on: what one let go must not be held for it."""


def add_commands(subparsers: Any) -> None:
    """Add ``worker`` to the command line."""
    worker = subparsers.add_parser("worker", help="do one node's queued work until stopped")
    worker.set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Work until stopped."""
    work_until_stopped()
    return 0


def work_until_stopped() -> None:
    """Work until SIGTERM or SIGINT; the jobs in hand are finished first."""
    stopping = stopped_by_signals()
    owner = f"{socket.gethostname()}:{os.getpid()}"
    post.clock_went_back(datetime.now(UTC))
    end_leases_of_the_dead(datetime.now(UTC))
    door = threading.Lock()
    hands = [
        threading.Thread(target=_work, args=(f"{owner}/{number}", door, stopping), name=f"hand {number}")
        for number in range(HANDS)
    ]
    hands.append(threading.Thread(target=_keep_leases, args=(owner, stopping), name="leases"))
    hands.append(threading.Thread(target=_watch_the_folder, args=(stopping,), name="folder"))
    hands.append(threading.Thread(target=_watch_the_clock, args=(stopping,), name="clock"))
    hands.append(threading.Thread(target=_say_that_it_works, args=(owner, stopping), name="beat"))
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()


def end_leases_of_the_dead(now: datetime) -> int:
    """Take over what a killed worker of this machine held: its lane would wait for the lease to end."""
    ended = 0
    for owner in jobs.owners():
        machine, _, process = owner.partition("/")[0].rpartition(":")
        if machine == socket.gethostname() and process.isdecimal() and not _is_running(int(process)):
            ended += jobs.end_leases(owner, now)
    return ended


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _work(owner: str, door: threading.Lock, stopping: threading.Event) -> None:
    while not stopping.is_set():
        with door:
            job = _next_job(owner, stopping)
        if job is not None:
            _try_to_do(job)
    connection.close()


def _next_job(owner: str, stopping: threading.Event) -> jobs.LeasedJob | None:
    """Wait for a job to be due; nothing once we are to stop."""
    while not stopping.is_set():
        close_old_connections()
        try:
            if (job := jobs.lease(datetime.now(UTC), owner, LEASE_SECONDS)) is not None:
                return job
        except Exception:
            # A database that is briefly away must not end the worker; what was due stays due.
            _log.exception("the worker could not take a job")
        stopping.wait(POLL_SECONDS)
    return None


def _keep_leases(owner: str, stopping: threading.Event) -> None:
    """Work that takes longer than a lease, as a large file does, stays in the hands of who does it."""
    while not stopping.wait(LEASE_SECONDS / 3):
        close_old_connections()
        try:
            jobs.keep_leases(tuple(_in_hand), f"{owner}/", datetime.now(UTC), LEASE_SECONDS)
        except Exception:
            _log.exception("the worker could not keep its leases")
    connection.close()


def _watch_the_folder(stopping: threading.Event) -> None:
    while not stopping.wait(FOLDER_SECONDS):
        close_old_connections()
        try:
            carried.take_in(datetime.now(UTC))
        except Exception:
            # A folder or a database that is briefly away must not end the watch; what came stays there.
            _log.exception("the worker could not take in what came by folder")
    connection.close()


def _watch_the_clock(stopping: threading.Event) -> None:
    """See when the machine's clock is put back, and let nothing wait for the days it had named."""
    before = time.time() - time.monotonic()
    while not stopping.wait(CLOCK_SECONDS):
        ahead = time.time() - time.monotonic()
        if ahead < before - CLOCK_SECONDS:
            close_old_connections()
            try:
                post.clock_went_back(datetime.now(UTC))
            except Exception:
                _log.exception("the worker could not bring back what waits for a wrong day")
                continue  # and try again
        before = ahead
    connection.close()


def _say_that_it_works(owner: str, stopping: threading.Event) -> None:
    """Say now and then that this worker works; once a day forget what was done long ago or stands still."""
    started, swept = datetime.now(UTC), datetime.min.replace(tzinfo=UTC)
    while True:
        close_old_connections()
        now = datetime.now(UTC)
        try:
            beats.beat(machine.WORKER, owner, started, now)
            if abs(now - swept) > SWEPT_EVERY:
                _sweep(now)
                swept = now
        except Exception:
            _log.exception("the worker could not say that it works")
        if stopping.wait(beats.EVERY.total_seconds()):
            break
    connection.close()


_DAILY: Sequence[Callable[[datetime], object]] = (
    lambda now: jobs.forget_done(now - DONE_KEPT),
    handover.tell_unopened,
    uploads.sweep,
    large_files.give_back_what_stands_still,
)


def _sweep(now: datetime) -> None:
    """Do what is done once a day, each by itself: where one cannot be done, the rest is not left undone."""
    for work in _DAILY:
        try:
            work(now)
        except Exception:
            _log.exception("a part of the daily sweep could not be done")


def work_once(clock: Clock, owner: str) -> bool:
    """Take the job that has been due longest and do it; false where none is due."""
    job = jobs.lease(clock(), owner, LEASE_SECONDS)
    if job is not None:
        _do(job, clock)
    return job is not None


def _do(job: jobs.LeasedJob, clock: Clock) -> None:
    try:
        JOBS[job.name](job.payload, clock())
        jobs.done(job)
    except later.Resting as resting:
        jobs.put_off(job, resting.until, str(resting))
    except Exception as failure:
        _put_back(job, failure, clock())


def _try_to_do(job: jobs.LeasedJob) -> None:
    _in_hand.add(job.id)
    try:
        _do(job, lambda: datetime.now(UTC))
    except Exception:
        # Its lease runs out, and then it is done again.
        _log.exception("the worker could not say what became of a job")
    finally:
        _in_hand.discard(job.id)


def _put_back(job: jobs.LeasedJob, failure: Exception, now: datetime) -> None:
    expected = isinstance(failure, later.NotYet | peers.NotIntroduced | SigningKeyAway)
    reason = str(failure) if expected else f"{type(failure).__name__}: {failure}"
    if not expected:
        _log.exception("job %s %s failed", job.name, job.id)
    jitter = random.random()  # noqa: S311 (spreads retries; guards nothing)
    jobs.retry_later(job, now, reason, jitter)
