"""Each State's working days, so that a clock runs by the offices that must act."""

from datetime import date
from functools import cache

import holidays
from django.conf import settings

from rogatory.kernel.dates import WorkingCalendar

_SATURDAY_SUNDAY = frozenset({5, 6})
_YEARS_BACK, _YEARS_AHEAD = 2, 3


def calendar_of(state: str, today: date) -> WorkingCalendar:
    """The working calendar of ``state`` around ``today``; our own weekend is the one the office set.

    Islamic holidays lie ahead as estimates until the moon is seen: a due date that rests on them is a forecast.
    """
    calendar = _published(state, today.year)
    node = settings.NODE.configuration
    if state != node.state:
        return calendar
    return WorkingCalendar(
        weekend=frozenset(node.weekend),
        holidays=calendar.holidays,
        complete_until=calendar.complete_until,
    )


@cache
def _published(state: str, year: int) -> WorkingCalendar:
    years = range(year - _YEARS_BACK, year + _YEARS_AHEAD)
    try:
        known = holidays.country_holidays(state, years=years)
    except NotImplementedError:
        return WorkingCalendar(weekend=_SATURDAY_SUNDAY)
    return WorkingCalendar(
        weekend=frozenset(known.weekend),
        holidays=frozenset(known.keys()),
        complete_until=date(years[-1], 12, 31),
    )
