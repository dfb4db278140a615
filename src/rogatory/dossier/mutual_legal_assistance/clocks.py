"""The clocks that run in a file: one for each open matter, by the strictest source that applies.

The periods are those of the law book, where the office may set its own; a day the other State named, or a
deadline the request suggests with reasons, counts beside them. Due days are computed from facts alone; whether
one is past depends on the day it is looked at, and is never stored.
"""

from collections.abc import Iterator
from datetime import date

import msgspec

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.common.clocks import Calendars, OpenClock
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance.matters import Matter, MatterKind, open_matters
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.kernel.dates import NoSuchDate, Period, due_on, parse_date
from rogatory.kernel.findings import Citation, Standing
from rogatory.law.kinds import Kind
from rogatory.law.rules import Rule

_CLOCKS_OF: dict[MatterKind, tuple[str, ...]] = {
    MatterKind.ANSWER_QUESTIONS: ("answer_question",),
    MatterKind.ANSWER_CONSULTATION: ("answer_question",),
    MatterKind.ANSWER_CONDITIONS: ("answer_question",),
    MatterKind.CONCLUDE_CONSULTATION: ("answer_question",),
    MatterKind.COMMENT_ON_DRAFT: ("answer_question",),
    MatterKind.REPORT_STATUS: ("answer_enquiry",),
    MatterKind.REGISTER: ("register",),
    MatterKind.ACKNOWLEDGE: ("acknowledge",),
    MatterKind.DECIDE: ("completeness", "decide_or_ask"),
    MatterKind.EXECUTE: ("execute",),
}
"""The clocks that run for a matter, by the last word of the concept their rule bears in the law book."""

_PRACTICE = "practice"
_EXECUTE_SOON = "execution.prompt"


class _Source(msgspec.Struct, frozen=True):
    """A due day and where it comes from."""

    due: date
    citation: Citation
    standing: Standing


def open_clocks(dossier: Dossier, law: ApplicableLaw, calendars: Calendars) -> tuple[OpenClock, ...]:
    """Every clock that runs in the file, first due first; none for what the law book has no period for."""
    running = [clock for matter in open_matters(dossier) for clock in _clocks(dossier, law, calendars, matter)]
    return tuple(sorted((*running, *_report(dossier, law, calendars)), key=lambda clock: clock.due))


def _clocks(dossier: Dossier, law: ApplicableLaw, calendars: Calendars, matter: Matter) -> Iterator[OpenClock]:
    named = _named_day(matter)
    if matter.kind is MatterKind.RESUME:
        yield from _running(matter, "postponement", named)
    for name in _CLOCKS_OF.get(matter.kind, ()):
        yield from _running(matter, name, named or _sources(dossier, law, calendars, matter, name))


def _running(matter: Matter, name: str, sources: tuple[_Source, ...]) -> Iterator[OpenClock]:
    if not sources:
        return
    strictest = min(sources, key=lambda source: source.due)
    yield OpenClock(
        name=name,
        owed_by=matter.owed_by,
        since=matter.since.date(),
        due=strictest.due,
        citation=strictest.citation,
        standing=strictest.standing,
        matter=matter.kind.value,
        id=matter.id,
    )


def _named_day(matter: Matter) -> tuple[_Source, ...]:
    """The day the act itself named; a text from outside that is no day names none."""
    try:
        day = parse_date(matter.due)
    except NoSuchDate:
        return ()
    return (_Source(day, Citation(_PRACTICE, "named_day"), Standing.PRACTICE),)


def _sources(
    dossier: Dossier, law: ApplicableLaw, calendars: Calendars, matter: Matter, name: str
) -> tuple[_Source, ...]:
    start, calendar = matter.since.date(), calendars.of(matter.owed_by)
    periods = tuple(
        _Source(due_on(start, period, calendar), citation, standing)
        for period, citation, standing in _periods(law, name, dossier)
    )
    return (*periods, *(_suggested(dossier, law) if name == "execute" else ()))


def _periods(law: ApplicableLaw, name: str, dossier: Dossier) -> Iterator[tuple[Period, Citation, Standing]]:
    kind = dossier.request.kind if dossier.request is not None else Kind.MUTUAL_LEGAL_ASSISTANCE
    urgent = _is_urgent(dossier)
    for instrument in (*law.book.chosen(law.instruments), *law.book.practice):
        for rule in instrument.rules:
            if rule.period is not None and rule.concerns(kind) and _is_clock(rule, name, urgent):
                yield rule.period, instrument.citation(rule.cite), instrument.standing


def _is_clock(rule: Rule, name: str, urgent: bool) -> bool:
    return rule.concept.rpartition(".")[2] == name and rule.urgent in (None, urgent)


def _suggested(dossier: Dossier, law: ApplicableLaw) -> tuple[_Source, ...]:
    """A deadline the request suggests with reasons is to be taken into account; without reasons it is not."""
    deadline = dossier.request.deadline if dossier.request is not None else None
    if deadline is None or not (deadline.reasons or "").strip():
        return ()
    try:
        day = parse_date(deadline.on or "")
    except NoSuchDate:
        return ()
    return tuple(
        _Source(day, instrument.citation(rule.cite), instrument.standing)
        for instrument in law.book.chosen(law.instruments)
        for rule in instrument.rules
        if rule.concept == _EXECUTE_SOON
    )


def _report(dossier: Dossier, law: ApplicableLaw, calendars: Calendars) -> tuple[OpenClock, ...]:
    """A sign of life is due every so often, even if nothing happened, until the request is answered."""
    over = dossier.wholly_answered or dossier.withdrawn_at is not None or dossier.closed_at is not None
    since = dossier.heard_from_requested_at or dossier.registered_at
    if over or dossier.sent_at is None or since is None:
        return ()
    matter = Matter(kind=MatterKind.REPORT_STATUS, owed_by=Side.REQUESTED, since=since)
    name = "report_status"
    return tuple(_running(matter, name, _sources(dossier, law, calendars, matter, name)))


def _is_urgent(dossier: Dossier) -> bool:
    urgency = dossier.request.urgency if dossier.request is not None else None
    return urgency is not None and urgency.urgent is True
