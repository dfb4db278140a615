"""Each State's working days, so that a clock runs by the offices that must act."""

from datetime import date

from django.conf import settings

from rogatory.desk.public_holidays import published_calendar
from rogatory.kernel.dates import WorkingCalendar


def calendar_of(state: str, today: date) -> WorkingCalendar:
    """The working calendar of ``state`` around ``today``; our own weekend is the one the office set."""
    calendar = published_calendar(state, today.year)
    node = settings.NODE.configuration
    if state != node.state:
        return calendar
    return WorkingCalendar(
        weekend=frozenset(node.weekend),
        holidays=calendar.holidays,
        complete_until=calendar.complete_until,
    )
