"""The days offices are closed in each State, as published; a count that rests on them needs no node."""

from datetime import date
from functools import cache

import holidays

from rogatory.kernel.dates import WorkingCalendar

_SATURDAY_SUNDAY = frozenset({5, 6})
_YEARS_BACK, _YEARS_AHEAD = 2, 3


@cache
def published_calendar(state: str, year: int) -> WorkingCalendar:
    """The weekend and holidays of ``state`` around ``year``; Saturday and Sunday where nothing is published.

    Islamic holidays lie ahead as estimates until the moon is seen: a due date that rests on them is a forecast.
    """
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
