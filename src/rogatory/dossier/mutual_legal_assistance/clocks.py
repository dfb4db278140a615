"""The clocks that run in a file: one for each open matter, by the strictest source that applies.

The periods are those of the law book, where the office may set its own; a day the other State named, or a
deadline the request suggests with reasons, counts beside them. Due days are computed from facts alone; whether
one is past depends on the day it is looked at, and is never stored.
"""

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.common.clocks import Calendars, OpenClock
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance.matters import Matter, MatterKind, open_matters
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.kernel.dates import NoSuchDate, Period, Unit, due_on, parse_date
from rogatory.kernel.findings import Citation, Standing
from rogatory.law.book import Rule

DEFAULTS: dict[str, Period] = {
    "register": Period(1, Unit.WORKING_DAYS),
    "acknowledge": Period(5, Unit.WORKING_DAYS),
    "completeness": Period(10, Unit.WORKING_DAYS),
    "decide": Period(30, Unit.DAYS),
    "answer": Period(15, Unit.DAYS),
    "execute": Period(90, Unit.DAYS),
    "report": Period(60, Unit.DAYS),
}
"""Practice's periods by clock, used where the law book gives none for it."""

URGENT: dict[str, Period] = {
    "register": Period(24, Unit.HOURS),
    "acknowledge": Period(24, Unit.HOURS),
    "completeness": Period(48, Unit.HOURS),
    "decide": Period(48, Unit.HOURS),
    "answer": Period(48, Unit.HOURS),
}
"""Practice's periods for an urgent request, where they are shorter."""

_CLOCKS_OF: dict[MatterKind, tuple[str, ...]] = {
    MatterKind.ANSWER_QUESTIONS: ("answer",),
    MatterKind.ANSWER_CONSULTATION: ("answer",),
    MatterKind.ANSWER_CONDITIONS: ("answer",),
    MatterKind.REPORT_STATUS: ("answer",),
    MatterKind.CONCLUDE_CONSULTATION: ("answer",),
    MatterKind.COMMENT_ON_DRAFT: ("answer",),
    MatterKind.REGISTER: ("register",),
    MatterKind.ACKNOWLEDGE: ("acknowledge",),
    MatterKind.DECIDE: ("completeness", "decide"),
    MatterKind.EXECUTE: ("execute",),
}

_PRACTICE = "practice"


class _Source(msgspec.Struct, frozen=True):
    """A due day and where it comes from."""

    due: date
    citation: Citation
    standing: Standing


def open_clocks(dossier: Dossier, law: ApplicableLaw, calendars: Calendars) -> tuple[OpenClock, ...]:
    """Every clock that runs in the file, the first due first."""
    running = [clock for matter in open_matters(dossier) for clock in _clocks(dossier, law, calendars, matter)]
    return tuple(sorted((*running, *_report(dossier, law, calendars)), key=lambda clock: clock.due))


def _clocks(dossier: Dossier, law: ApplicableLaw, calendars: Calendars, matter: Matter) -> Iterator[OpenClock]:
    named = _named_day(matter)
    for name in _CLOCKS_OF.get(matter.kind, ()):
        sources = named or _sources(dossier, law, calendars, matter, name)
        yield _running(matter, name, sources)
    if matter.kind is MatterKind.RESUME and named:
        yield _running(matter, "postponement", named)


def _running(matter: Matter, name: str, sources: Iterable[_Source]) -> OpenClock:
    strictest = min(sources, key=lambda source: source.due)
    return OpenClock(
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
    return (_Source(day, Citation(_PRACTICE, "clock.named_day"), Standing.PRACTICE),)


def _sources(
    dossier: Dossier, law: ApplicableLaw, calendars: Calendars, matter: Matter, name: str
) -> tuple[_Source, ...]:
    start, calendar = matter.since.date(), calendars.of(matter.owed_by)
    periods = tuple(
        _Source(due_on(start, period, calendar), citation, standing)
        for period, citation, standing in _periods(law, name, _is_urgent(dossier))
    )
    return (*periods, *(_suggested(dossier, law) if name == "execute" else ()))


def _periods(law: ApplicableLaw, name: str, urgent: bool) -> tuple[tuple[Period, Citation, Standing], ...]:
    """The law book's periods for a clock, practice's of this room where it gives none."""
    found = tuple(
        (rule.period, instrument.citation(rule.cite), instrument.standing)
        for instrument in (*law.book.chosen(law.instruments), *law.book.practice)
        for rule in instrument.rules
        if rule.period is not None and _is_clock(rule, name, urgent)
    )
    if found:
        return found
    period = URGENT.get(name, DEFAULTS[name]) if urgent else DEFAULTS[name]
    return ((period, Citation(_PRACTICE, f"clock.{name}"), Standing.PRACTICE),)


def _is_clock(rule: Rule, name: str, urgent: bool) -> bool:
    return rule.concept == f"clock.{name}" and rule.urgent in (None, urgent)


def _suggested(dossier: Dossier, law: ApplicableLaw) -> tuple[_Source, ...]:
    """A deadline the request suggests with reasons is to be taken into account; without reasons it is not."""
    deadline = dossier.request.deadline if dossier.request is not None else None
    if deadline is None or not (deadline.reasons or "").strip():
        return ()
    try:
        day = parse_date(deadline.on or "")
    except NoSuchDate:
        return ()
    cited = [
        (instrument.citation(rule.cite), instrument.standing)
        for instrument in law.book.chosen(law.instruments)
        for rule in instrument.rules
        if rule.concept == "execution.deadlines"
    ]
    citation, standing = cited[0] if cited else (Citation(_PRACTICE, "clock.deadline"), Standing.PRACTICE)
    return (_Source(day, citation, standing),)


def _report(dossier: Dossier, law: ApplicableLaw, calendars: Calendars) -> tuple[OpenClock, ...]:
    """A sign of life is due every so often, even if nothing happened, until the request is answered."""
    over = dossier.wholly_answered or dossier.withdrawn_at is not None or dossier.closed_at is not None
    since = dossier.heard_from_requested_at or dossier.registered_at
    if over or dossier.sent_at is None or since is None:
        return ()
    matter = Matter(kind=MatterKind.REPORT_STATUS, owed_by=Side.REQUESTED, since=since)
    return (_running(matter, "report", _sources(dossier, law, calendars, matter, "report")),)


def _is_urgent(dossier: Dossier) -> bool:
    urgency = dossier.request.urgency if dossier.request is not None else None
    return urgency is not None and urgency.urgent is True
