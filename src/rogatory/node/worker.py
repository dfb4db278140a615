"""``rogatory worker``: takes queued jobs one at a time and calls the desk function each names, until stopped.

A job that fails is tried again later with growing delays; a worker that is killed leaves a lease that runs out.
"""

import argparse
import logging
import os
import random
import signal
import socket
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from types import FrameType
from typing import Any

from django.db import close_old_connections

from rogatory.desk import peers, post
from rogatory.store import jobs

LEASE_SECONDS = 180
POLL_SECONDS = 0.25

JOBS: Mapping[str, Callable[[Mapping[str, Any], datetime], None]] = {
    post.DELIVERY_JOB: post.deliver,
    peers.INTRODUCTION_JOB: peers.introduce_ourselves,
}
"""Every job by the name it is queued under, and the desk function that does it."""

_log = logging.getLogger(__name__)


def add_commands(subparsers: Any) -> None:
    """Add ``worker`` to the command line."""
    worker = subparsers.add_parser("worker", help="do one node's queued work until stopped")
    worker.set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Work until stopped."""
    work_until_stopped()
    return 0


def work_until_stopped() -> None:
    """Work until SIGTERM or SIGINT; the job in hand is finished first."""
    stopping = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        stopping.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    owner = f"{socket.gethostname()}:{os.getpid()}"
    while not stopping.is_set():
        if not _did_something(owner):
            stopping.wait(POLL_SECONDS)


def work_once(now: datetime, owner: str) -> bool:
    """Take the job that has been due longest and do it; false where none is due."""
    job = jobs.lease(now, owner, LEASE_SECONDS)
    if job is None:
        return False
    try:
        JOBS[job.name](job.payload, now)
        jobs.done(job)
    except Exception as failure:
        _put_back(job, failure)
    return True


def _did_something(owner: str) -> bool:
    close_old_connections()
    try:
        return work_once(datetime.now(UTC), owner)
    except Exception:
        # A database that is briefly away must not end the worker; what was due stays due.
        _log.exception("the worker could not take a job")
        return False


def _put_back(job: jobs.LeasedJob, failure: Exception) -> None:
    expected = isinstance(failure, post.NotYet | peers.NotIntroduced)
    reason = str(failure) if expected else f"{type(failure).__name__}: {failure}"
    if not expected:
        _log.exception("job %s %s failed", job.name, job.id)
    jitter = random.random()  # noqa: S311 (spreads retries; guards nothing)
    jobs.retry_later(job, datetime.now(UTC), reason, jitter)
