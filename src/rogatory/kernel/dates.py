"""Days, working days and periods, counted by a stated rule."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

import msgspec


class NoSuchDate(ValueError):
    """A text that names no day; ``args[0]`` is the text."""


def parse_date(text: str) -> date:
    """Read ``YYYY-MM-DD``. Raises ``NoSuchDate`` for anything else, the thirtieth of February included."""
    try:
        parsed = date.fromisoformat(text)
    except ValueError:
        raise NoSuchDate(text) from None
    if parsed.isoformat() != text:
        raise NoSuchDate(text)
    return parsed


class Unit(StrEnum):
    """What a period is counted in."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    HOURS = "hours"
    MONTHS = "months"
    YEARS = "years"


class Period(msgspec.Struct, frozen=True):
    """A length of time a clock gives: ``Period(15, Unit.DAYS)``. The day it starts is not counted."""

    count: int
    unit: Unit


class WorkingCalendar(msgspec.Struct, frozen=True):
    """One State's working time: weekend days (Monday is 0) and public holidays.

    ``complete_until`` is the last day the holidays are known for; a count that runs past it is a forecast.
    """

    weekend: frozenset[int]
    holidays: frozenset[date] = frozenset()
    complete_until: date | None = None

    def works_on(self, day: date) -> bool:
        """Whether offices are open on ``day``."""
        return day.weekday() not in self.weekend and day not in self.holidays


def due_on(start: date, period: Period, calendar: WorkingCalendar) -> date:
    """The last day of ``period`` when it starts on ``start``.

    Rule: the first day is not counted, the last one is; calendar days run over holidays; hours are rounded
    up to whole calendar days, since acts are dated by day; months and years end on the day of the same
    number, or on the last day of a month that has none.
    """
    match period.unit:
        case Unit.DAYS:
            return start + timedelta(days=period.count)
        case Unit.HOURS:
            return start + timedelta(days=-(-period.count // 24))
        case Unit.WORKING_DAYS:
            return _nth_working_day(start, period.count, calendar)
        case Unit.MONTHS:
            return months_after(start, period.count)
        case Unit.YEARS:
            return months_after(start, 12 * period.count)


def end_of(start: date, period: Period) -> date:
    """The last day of a period that knows no holidays. Raises ``ValueError`` for one of working days."""
    if period.unit is Unit.WORKING_DAYS:
        raise ValueError("working days are counted by a calendar: use due_on")
    return due_on(start, period, WorkingCalendar(frozenset()))


def months_after(start: date, count: int) -> date:
    """The day ``count`` months after ``start``: the same number, or the last day of a shorter month."""
    years, month = divmod(start.month - 1 + count, 12)
    year = start.year + years
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def _nth_working_day(start: date, count: int, calendar: WorkingCalendar) -> date:
    if count == 0:
        return start
    working = (day for day in _days_after(start) if calendar.works_on(day))
    for _ in range(count - 1):
        next(working)
    return next(working)


def _days_after(start: date) -> Iterator[date]:
    day = start
    while True:
        day += timedelta(days=1)
        yield day
