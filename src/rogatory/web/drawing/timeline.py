"""The two banks: the acts of a dossier by day, newest first."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from rogatory.desk.views import ActView
from rogatory.web.marks import local_day


def days_of(acts: Iterable[ActView], *, newest_first: bool = True) -> list[tuple[date, list[ActView]]]:
    """The acts by the day they happened on; within a day in the same order."""
    ordered = sorted(acts, key=lambda act: act.sequence, reverse=newest_first)
    return [(day, list(group)) for day, group in groupby(ordered, key=lambda act: local_day(act.at))]
