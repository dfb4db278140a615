"""Work that must happen: queued in the caller's transaction, leased by a worker, tried again until done.

A worker holds a job only for the time of its lease, so one killed in mid-work (even with ``kill -9``) leaves
nothing behind but a lease that runs out. A job may therefore run more than once: what it does must bear it.
Work named to a lane is done one piece at a time there, and lanes do not wait for each other: whoever is slow to
answer keeps nobody else waiting. Time is an argument everywhere, in UTC.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

import msgspec
from django.db import IntegrityError, transaction
from django.db.models import F, Q, QuerySet

from rogatory.store.models import Job

FIRST_DELAY = timedelta(seconds=5)
LONGEST_DELAY = timedelta(hours=1)
LONGEST_WAIT = LONGEST_DELAY * 5 / 4
ATTEMPTS = 200  # with the delays above: a little over eight days
_LONGEST_ERROR = 500


class LeaseLost(Exception):
    """The lease ran out and the job may be another worker's now: undo what was done under it."""


class LeasedJob(msgspec.Struct, frozen=True, kw_only=True):
    """A job in a worker's hands; ``attempts`` counts this one."""

    id: int
    name: str
    payload: dict[str, Any]
    attempts: int
    max_attempts: int
    owner: str


class FailedJob(msgspec.Struct, frozen=True, kw_only=True):
    """A job that was given up, for the operator; ``lane`` says whom it was for, where it was for somebody."""

    id: int
    name: str
    attempts: int
    error: str
    since: datetime
    lane: str = ""


class HeldJob(msgspec.Struct, frozen=True, kw_only=True):
    """A job in somebody's hands."""

    name: str
    lane: str


class InNumbers(msgspec.Struct, frozen=True, kw_only=True):
    """How much work could be taken now, is put off, is in hand, and was given up; ``due_since`` the longest."""

    due: int
    later: int
    failed: int
    in_hand: tuple[HeldJob, ...]
    due_since: datetime | None


def enqueue(
    name: str, payload: Mapping[str, Any], run_after: datetime, *, lane: str = "", max_attempts: int = ATTEMPTS
) -> int:
    """Queue a call of the desk function known as ``name``, in the caller's transaction; gives the job's id."""
    job = Job.objects.create(
        name=name, lane=lane, payload=dict(payload), run_after=run_after, max_attempts=max_attempts
    )
    return int(job.pk)


def is_due(name: str, payload: Mapping[str, Any], lane: str, now: datetime) -> bool:
    """Whether this very call waits to be taken now; it is taken after the caller's transaction, not before."""
    same = Job.objects.filter(name=name, lane=lane, state=Job.State.QUEUED, run_after__lte=now)
    return same.filter(payload=dict(payload)).select_for_update(skip_locked=True).first() is not None


def is_pending(name: str, payload: Mapping[str, Any], lane: str) -> bool:
    """Whether this very call waits, for now or for later, or is in hand."""
    unfinished = Job.objects.filter(name=name, lane=lane, state__in=[Job.State.QUEUED, Job.State.LEASED])
    return unfinished.filter(payload=dict(payload)).exists()


def lease(now: datetime, owner: str, seconds: int) -> LeasedJob | None:
    """Take the job that has been due longest, for ``seconds``; nothing where none is due.

    Two workers never hold the same job, nor two of one lane: PostgreSQL skips rows another holds and refuses
    the second of a lane, SQLite lets one writer in.
    """
    if not _takeable(now).exists():  # who looks in vain keeps no writer waiting
        return None
    try:
        with transaction.atomic():
            _give_up_exhausted(now)
            job = _takeable(now).select_for_update(skip_locked=True).order_by("run_after", "id").first()
            return _taken(job, now, owner, seconds) if job else None
    except IntegrityError:  # another worker took one of the same lane in this moment
        return None


def keep_leases(in_hand: Collection[int], owners: str, now: datetime, seconds: int) -> int:
    """Hold for ``seconds`` more those of these jobs that owners whose names begin so hold; gives how many."""
    held = Job.objects.filter(
        pk__in=in_hand, state=Job.State.LEASED, lease_owner__startswith=owners, lease_until__gt=now
    )
    return held.update(lease_until=now + timedelta(seconds=seconds))


def done(job: LeasedJob) -> None:
    """Say that the work is done; in the transaction of the work itself where that has one.

    Raises ``LeaseLost`` where somebody else may hold the job by now.
    """
    if not _held(job).update(state=Job.State.DONE, lease_until=None, last_error=""):
        raise LeaseLost(f"{job.name} {job.id}")


def retry_later(job: LeasedJob, now: datetime, error: str, jitter: float) -> datetime | None:
    """Put the job back for later, or give it up when its attempts are used; gives when it runs next.

    ``jitter`` (0 to 1, drawn by the caller) keeps many jobs from coming back in the same second.
    """
    exhausted = job.attempts >= job.max_attempts
    run_after = now + delay_after(job.attempts, jitter)
    state = Job.State.FAILED if exhausted else Job.State.QUEUED
    _held(job).update(state=state, run_after=run_after, lease_until=None, last_error=error[:_LONGEST_ERROR])
    return None if exhausted else run_after


def put_off(job: LeasedJob, until: datetime, reason: str) -> None:
    """Put the job back untried until ``until``: whoever it is for is known not to answer before."""
    _held(job).update(
        state=Job.State.QUEUED,
        run_after=until,
        attempts=F("attempts") - 1,
        lease_until=None,
        last_error=reason[:_LONGEST_ERROR],
    )


def wake(lanes: Collection[str], now: datetime) -> int:
    """Let all that waits in these lanes be tried now; gives how many."""
    waiting = Job.objects.filter(lane__in=lanes, state=Job.State.QUEUED, run_after__gt=now)
    return waiting.update(run_after=now)


def clock_went_back(now: datetime) -> int:
    """Bring back what was put off, or leased, by a clock that stood too far ahead; gives how many jobs.

    Nothing is ever put off for longer than the longest delay: what is, would else wait for that day to come.
    """
    queued = Job.objects.filter(state=Job.State.QUEUED, run_after__gt=now + LONGEST_WAIT)
    leased = Job.objects.filter(state=Job.State.LEASED, lease_until__gt=now + LONGEST_WAIT)
    return queued.update(run_after=now) + leased.update(lease_until=now)


def owners() -> frozenset[str]:
    """Who holds leases now, as ``lease`` was told."""
    held = Job.objects.filter(state=Job.State.LEASED)
    return frozenset(held.values_list("lease_owner", flat=True).distinct())


def end_leases(owner: str, now: datetime) -> int:
    """Let what an owner known to be dead held be taken at once; gives how many jobs."""
    held = Job.objects.filter(state=Job.State.LEASED, lease_owner=owner, lease_until__gt=now)
    return held.update(lease_until=now)


def delay_after(attempts: int, jitter: float) -> timedelta:
    """How long to wait after the ``attempts``-th failure: doubled up to an hour, plus up to a quarter."""
    doubled = FIRST_DELAY * (1 << min(attempts - 1, 20))
    return min(doubled, LONGEST_DELAY) * (1 + jitter / 4)


def due_count(now: datetime) -> int:
    """How many jobs could be taken now."""
    return _takeable(now).count()


def failures(most: int | None = None) -> tuple[FailedJob, ...]:
    """The jobs that were given up, oldest first: all of them, or ``most`` at most."""
    return tuple(map(_failed, Job.objects.filter(state=Job.State.FAILED).order_by("id")[:most]))


def in_numbers(now: datetime) -> InNumbers:
    """The queue in figures. Of a lane all that is due counts, though one piece is done at a time."""
    queued = Job.objects.filter(state=Job.State.QUEUED)
    due = queued.filter(run_after__lte=now)
    held = Job.objects.filter(state=Job.State.LEASED).exclude(lease_until=None).order_by("lease_until")
    return InNumbers(
        due=due.count(),
        later=queued.filter(run_after__gt=now).count(),
        failed=Job.objects.filter(state=Job.State.FAILED).count(),
        in_hand=tuple(HeldJob(name=row.name, lane=row.lane) for row in held),
        due_since=due.order_by("run_after").values_list("run_after", flat=True).first(),
    )


def forget_failed(job_id: int) -> FailedJob | None:
    """Drop a job that was given up; gives it, nothing where there is no such failed job."""
    failed = Job.objects.filter(pk=job_id, state=Job.State.FAILED)
    job = failed.first()
    return _failed(job) if job and failed.delete()[0] else None


def try_again(job_id: int, now: datetime) -> bool:
    """Queue a failed job anew with all its attempts; false where there is no such failed job."""
    failed = Job.objects.filter(pk=job_id, state=Job.State.FAILED)
    return bool(failed.update(state=Job.State.QUEUED, attempts=0, run_after=now))


def forget_done(before: datetime) -> int:
    """Delete finished jobs that were due before ``before``; gives how many."""
    return Job.objects.filter(state=Job.State.DONE, run_after__lt=before).delete()[0]


def _takeable(now: datetime) -> QuerySet[Job]:
    busy = Job.objects.filter(state=Job.State.LEASED).exclude(lane="").values("lane")
    queued = Q(state=Job.State.QUEUED, run_after__lte=now) & ~Q(lane__in=busy)
    # In a lane whose worker died the job it held is the one that goes on.
    abandoned = Q(state=Job.State.LEASED, lease_until__lte=now)
    return Job.objects.filter(queued | abandoned)


def _taken(job: Job, now: datetime, owner: str, seconds: int) -> LeasedJob:
    job.state, job.lease_owner = Job.State.LEASED, owner
    job.lease_until = now + timedelta(seconds=seconds)
    job.attempts += 1
    job.save(update_fields=["state", "lease_owner", "lease_until", "attempts"])
    return _leased(job)


def _give_up_exhausted(now: datetime) -> None:
    # A job that takes its worker down each time must not do so for ever.
    abandoned = Job.objects.filter(state=Job.State.LEASED, lease_until__lte=now)
    abandoned.filter(attempts__gte=F("max_attempts")).update(
        state=Job.State.FAILED, lease_until=None, last_error="the worker stopped while doing it"
    )


def _held(job: LeasedJob) -> QuerySet[Job]:
    return Job.objects.filter(pk=job.id, state=Job.State.LEASED, lease_owner=job.owner, attempts=job.attempts)


def _failed(job: Job) -> FailedJob:
    return FailedJob(
        id=job.pk,
        name=job.name,
        attempts=job.attempts,
        error=job.last_error,
        since=job.created_at,
        lane=job.lane,
    )


def _leased(job: Job) -> LeasedJob:
    return LeasedJob(
        id=job.pk,
        name=job.name,
        payload=job.payload,
        attempts=job.attempts,
        max_attempts=job.max_attempts,
        owner=job.lease_owner,
    )
