"""How the node stands, for whoever keeps it: what needs a hand first, and the hand's own levers."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec
from django.db import transaction
from django.utils import timezone

from rogatory.desk import carried, errands, keys_shown, large_files, mail_advice, post
from rogatory.desk import machine as machine_desk
from rogatory.desk.access import require_role, sees_every_dossier
from rogatory.desk.peers import reason_in_words
from rogatory.desk.refused_words import refused_reason
from rogatory.desk.troubles import troubles_of
from rogatory.desk.views import (
    Actor,
    CarriedView,
    ErrandView,
    FailedWorkView,
    GapView,
    OperationsView,
    RefusedCountView,
    StateLineView,
    StateView,
    WorkView,
)
from rogatory.exchange import introductions, outbox, traffic
from rogatory.exchange.lines import kind_of_line
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.register import chains
from rogatory.register.rows import by_reference
from rogatory.store import jobs
from rogatory.wording import UnknownCode, state_name, text

HOURS = 24
MOST_FAILED_SHOWN = 20
_CLOCKS_AGREE = timedelta(minutes=2)
_REFUSED_WITHIN = timedelta(days=7)


class WorkDropped(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    tag_field="act",
    tag="work_dropped/1",
    forbid_unknown_fields=True,
):
    """An account dropped work that had been given up: it will not be done."""

    work: str
    error: str
    reason: str
    by: str


def overview(actor: Actor) -> OperationsView:
    """How the node stands now. Administrators, heads and auditors; no case is told to an administrator."""
    require_role(actor, "administrator", "head", "auditor")
    now, language = timezone.now(), actor.language
    machine = machine_desk.looked_at(now)
    states, gaps = _states(now, language), _gaps(actor)
    work, asked = _work(now, language), errands.shown(language)
    transfers, keys = large_files.shown(actor, now), keys_shown.shown(actor, now)
    return OperationsView(
        at=now,
        troubles=troubles_of(
            machine,
            states=states,
            gaps=gaps,
            work=work,
            errands=asked,
            unconfirmed=traffic.unconfirmed(),
            transfers=transfers,
            keys=keys,
            now=now,
            language=language,
        ),
        states=states,
        work=work,
        gaps=gaps,
        refused=_refused(now, language),
        carried=_carried(states),
        errands=asked,
        sections=(machine_desk.section(machine, language),),
        hours=traffic.hour_by_hour(now, HOURS),
        transfers=transfers,
        keys=keys,
        may_act=actor.has("administrator") or actor.has("head"),
    )


def errands_now(actor: Actor) -> tuple[ErrandView, ...]:
    """How far what was asked for is. Administrators, heads and auditors."""
    require_role(actor, "administrator", "head", "auditor")
    return errands.shown(actor.language)


def try_state_now(actor: Actor, state: str) -> bool:
    """Let all that waits for a State be tried at once; false where nobody confirmed it."""
    require_role(actor, "administrator", "head")
    if introductions.confirmed_peer(state) is None:
        return False
    with transaction.atomic():
        introductions.end_rest(state)
        jobs.wake(outbox.all_lanes_to(state), timezone.now())
    return True


def send_all_again(actor: Actor, state: str) -> int:
    """Queue every message to a State that failed for good once more; gives how many."""
    return sum(post.try_again(actor, message_id) for message_id in outbox.failed_for(state))


def try_work_again(actor: Actor, job_id: int) -> bool:
    """Have work done that was given up; false where there is no such work."""
    require_role(actor, "administrator", "head")
    return jobs.try_again(job_id, timezone.now())


def drop_work(actor: Actor, job_id: int, reason: str) -> bool:
    """Drop work that was given up, on the record and with a reason; false without one, or without such work."""
    require_role(actor, "administrator", "head")
    if not reason.strip():
        return False
    with transaction.atomic():
        dropped = jobs.forget_failed(job_id)
        if dropped is None:
            return False
        act = WorkDropped(
            work=f"{dropped.name} {dropped.lane}".strip(),
            error=dropped.error,
            reason=reason.strip()[:500],
            by=str(actor.user_id),
        )
        chains.append_node_act(errands.CHAIN, act, datetime.now(UTC))
    return True


def _states(now: datetime, language: ScreenLanguage) -> tuple[StateLineView, ...]:
    owed, lately = traffic.owed(), traffic.lately(now - timedelta(hours=HOURS))
    known = {line.state: line for line in traffic.lines()}
    nobody = traffic.Line(
        state="",
        route="network",
        exchange_url="",
        mail_url="",
        last_heard=None,
        silent_since=None,
        rests_until=None,
        tries=0,
        clock_ahead=None,
    )
    return tuple(
        _state(
            msgspec.structs.replace(known.get(code, nobody), state=code),
            owed.get(code, traffic.Owed()),
            lately.get(code),
            language,
        )
        for code in sorted(known.keys() | owed.keys())
    )


def _state(
    line: traffic.Line, owed: traffic.Owed, lately: traffic.Lately | None, language: ScreenLanguage
) -> StateLineView:
    reason = owed.failed_reason or owed.reason
    ahead = timedelta(seconds=line.clock_ahead or 0)
    return StateLineView(
        state=_named(line.state, language),
        route=line.route,
        line=kind_of_line(line.mail_url, line.exchange_url) if line.exchange_url else None,
        last_heard=line.last_heard,
        silent_since=line.silent_since,
        next_try=line.rests_until,
        waiting=owed.waiting,
        held_there=owed.held_there,
        failed=owed.failed,
        oldest=owed.oldest,
        reason=reason_in_words(reason, language),
        advice=mail_advice.about_ours(reason, language),
        delivered=lately.delivered if lately else 0,
        on_the_way=lately.on_the_way if lately else None,
        clock_ahead=ahead if abs(ahead) > _CLOCKS_AGREE else None,
    )


def _work(now: datetime, language: ScreenLanguage) -> WorkView:
    figures, failed = jobs.in_numbers(now), jobs.failures(MOST_FAILED_SHOWN)
    return WorkView(
        due=figures.due,
        due_since=figures.due_since,
        later=figures.later,
        in_hand=tuple(" · ".join(filter(None, _what(one.name, one.lane, language))) for one in figures.in_hand),
        failed=tuple(_failed(one, language) for one in failed),
        more_failed=figures.failed - len(failed),
    )


def _failed(job: jobs.FailedJob, language: ScreenLanguage) -> FailedWorkView:
    what, whom = _what(job.name, job.lane, language)
    known = mail_advice.has_advice(job.error)
    return FailedWorkView(
        job_id=job.id,
        what=what,
        whom=whom,
        attempts=job.attempts,
        since=job.since,
        failure=reason_in_words(job.error, language) if known else job.error,
        advice=mail_advice.about_work(job.error, language),
    )


def _what(name: str, lane: str, language: ScreenLanguage) -> tuple[str, str]:
    """The words for a job, and the State it is for."""
    code = outbox.state_of(lane)
    try:
        what = text(f"desk-job-{name.replace('_', '-')}", language)
    except UnknownCode:
        what = name
    return what, _named(code, language).name if code else ""


def _gaps(actor: Actor) -> tuple[GapView, ...]:
    found = traffic.gaps()
    numbers = by_reference([gap.reference for gap in found]) if sees_every_dossier(actor) else {}
    return tuple(_gap(gap, numbers.get((gap.sender, gap.reference)), actor.language) for gap in found)


def _gap(gap: traffic.Gap, dossier: tuple[UUID, str] | None, language: ScreenLanguage) -> GapView:
    dossier_id, number = dossier or (None, "")
    first, last, reference = gap.first, gap.last, str(gap.reference)
    return GapView(
        state=_named(gap.sender, language),
        first=first,
        last=last,
        held=gap.held,
        since=gap.since,
        to_tell=text("desk-gap-to-tell", language, reference=reference, first=first, last=last, held=gap.held),
        number=number,
        dossier_id=dossier_id,
    )


def _refused(now: datetime, language: ScreenLanguage) -> tuple[RefusedCountView, ...]:
    return tuple(
        RefusedCountView(
            what=refused_reason(one.reason, language),
            advice=mail_advice.about_theirs(one.reason, language),
            pieces=one.pieces,
            times=one.times,
            last_at=one.last_at,
        )
        for one in traffic.refused_since(now - _REFUSED_WITHIN)
    )


def _carried(states: tuple[StateLineView, ...]) -> CarriedView | None:
    by_folder = [line.state for line in states if line.route == "folder"]
    if not by_folder:
        return None
    folder = carried.post_folder()
    arrived, refused = folder.counts()
    outgoing = tuple((state, folder.waiting(state.code)) for state in by_folder)
    return CarriedView(outgoing=outgoing, arrived=arrived, refused=refused)


def _named(code: str, language: ScreenLanguage) -> StateView:
    return StateView(code=code, name=state_name(state_code(code), language))
