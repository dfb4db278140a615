"""What needs a hand, in the order it wants one: first what does not work now, then what will not for long."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from rogatory.desk.machine import Machine, stale
from rogatory.desk.views import (
    ErrandView,
    GapView,
    OwnKeysView,
    StateLineView,
    TransfersView,
    TroubleView,
    WorkView,
)
from rogatory.desk.views.operations import Gravity
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.wording import say, state_in_a_sentence, text

_SILENT_FOR = timedelta(hours=24)
_HELD_FOR = timedelta(hours=1)
_STILL_FOR = timedelta(days=1)
_TOLD_WITHIN = timedelta(days=1)
_WORK_LATE = timedelta(minutes=10)
_VERIFIED_WITHIN = timedelta(days=2)
_BACKED_UP_WITHIN = timedelta(days=7)
_SECONDS_A_DAY = 86_400


def troubles_of(
    machine: Machine,
    *,
    states: tuple[StateLineView, ...],
    gaps: tuple[GapView, ...],
    work: WorkView,
    errands: tuple[ErrandView, ...],
    unconfirmed: int,
    transfers: TransfersView,
    keys: OwnKeysView,
    now: datetime,
    language: ScreenLanguage,
) -> tuple[TroubleView, ...]:
    """Everything that needs a hand."""
    found = [
        *_of_the_machine(machine, language),
        *_of_the_work(work, machine, now, language),
        *(trouble for line in states for trouble in _of_a_state(line, now, language)),
        *_of_gaps(gaps, now, language),
        *_of_transfers(transfers, now, language),
        *_of_keys(keys, now, language),
        *_of_errands(errands, now, language),
    ]
    if unconfirmed:
        found.append(_trouble("introduced", "time", "peers", language, count=unconfirmed))
    return tuple(
        sorted(found, key=lambda one: one.gravity)
    )  # "harm" sorts before "time", and sorting is stable


def _of_the_machine(machine: Machine, language: ScreenLanguage) -> Iterator[TroubleView]:
    if not machine.workers:
        yield _trouble("no-worker", "harm", "machine", language)
    if not machine.listens:
        yield _trouble("no-listener", "harm", "machine", language)
    if machine.cannot_sign:
        what, advice = (text(code, language) for code in ("desk-trouble-signing-key", machine.cannot_sign))
        yield TroubleView(gravity="harm", what=what, advice=advice, anchor="machine")
    if machine.no_room:
        yield _trouble("no-room", "harm", "machine", language)
    elif machine.little_room:
        yield _trouble("little-room", "time", "machine", language)


def _of_the_work(
    work: WorkView, machine: Machine, now: datetime, language: ScreenLanguage
) -> Iterator[TroubleView]:
    failed = len(work.failed) + work.more_failed
    if failed:
        yield _trouble("failed-work", "harm", "work", language, count=failed)
    # Without a worker all work is late, and that is told already.
    if machine.workers and work.due_since and now - work.due_since > _WORK_LATE:
        yield _trouble("late-work", "time", "work", language, count=work.due)


def _of_a_state(line: StateLineView, now: datetime, language: ScreenLanguage) -> Iterator[TroubleView]:
    state = state_in_a_sentence(state_code(line.state.code), language)
    anchor = f"state-{line.state.code}"
    if line.failed:
        yield TroubleView(
            gravity="harm",
            what=text("desk-trouble-failed-mail", language, state=state, count=line.failed),
            advice=" ".join(filter(None, (line.reason, line.advice))),
            anchor=anchor,
        )
    owed = line.waiting + line.held_there
    if line.silent_since and now - line.silent_since > _SILENT_FOR:
        days = (now - line.silent_since).days
        yield _trouble("silent", "time", anchor, language, state=state, days=days, count=owed)
    elif owed and line.oldest and now - line.oldest > _SILENT_FOR:
        yield TroubleView(
            gravity="time",
            what=text("desk-trouble-waiting", language, state=state, count=owed),
            advice=" ".join(filter(None, (line.reason, line.advice))) or text("desk-do-ours-call", language),
            anchor=anchor,
        )
    if line.clock_ahead:
        yield _trouble("clock", "time", anchor, language, state=state)


def _of_gaps(gaps: tuple[GapView, ...], now: datetime, language: ScreenLanguage) -> Iterator[TroubleView]:
    late = [gap for gap in gaps if now - gap.since > _HELD_FOR]
    if late:
        yield _trouble("gaps", "time", "gaps", language, count=len(late))


def _of_transfers(transfers: TransfersView, now: datetime, language: ScreenLanguage) -> Iterator[TroubleView]:
    still = [
        one
        for one in (*transfers.going, *transfers.coming)
        if one.stage == "waiting" and now - (one.moved_at or one.since) > _STILL_FOR
    ]
    if still:
        yield _trouble("files-still", "time", "transfers", language, count=len(still))


def _of_keys(keys: OwnKeysView, now: datetime, language: ScreenLanguage) -> Iterator[TroubleView]:
    for key in keys.keys:
        name = text(f"desk-key-{key.kind}", language)
        if key.state == "expired":
            yield _trouble("key-expired", "harm", "keys", language, key=name)
        elif key.state == "soon":
            yield _trouble("key-soon", "time", "keys", language, key=name, days=key.days or 0)
    untold = [one for one in keys.told if one.heard == "no" and one.at and now - one.at > _TOLD_WITHIN]
    if untold:
        yield _trouble("not-told", "time", "keys", language, count=len(untold))


def _of_errands(
    errands: tuple[ErrandView, ...], now: datetime, language: ScreenLanguage
) -> Iterator[TroubleView]:
    by_kind = {one.kind: one for one in errands}
    verify, backup = by_kind["verify"], by_kind["backup"]
    if verify.ended_at and not verify.good:
        yield _trouble("record", "harm", "errands", language)
    elif not verify.running and stale(verify.ended_at, now, _VERIFIED_WITHIN):
        name = "not-verified" if verify.ended_at else "never-verified"
        yield _trouble(name, "time", "errands", language)
    if stale(backup.ended_at, now, _BACKED_UP_WITHIN):
        yield _trouble("no-backup", "time", "errands", language)


def _trouble(
    name: str, gravity: Gravity, anchor: str, language: ScreenLanguage, **args: str | int
) -> TroubleView:
    return TroubleView(
        gravity=gravity,
        what=say(Sentence(f"desk-trouble-{name}", args), language),
        advice=text(f"desk-trouble-{name}-do", language),
        anchor=anchor,
    )
