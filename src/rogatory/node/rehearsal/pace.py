"""Which State bears which temper, and how fast its days go, in words for the terminal."""

from collections.abc import Mapping

from rogatory.kernel.states import REHEARSAL_STATES

TEMPERS = ("strict", "slow", "silent", "chatty", "mixed")
"""The tempers by name, for the command line, which knows of them without loading the law."""

STATE_OF: Mapping[str, str] = dict(zip(TEMPERS, REHEARSAL_STATES, strict=False))
"""Each temper has a State of its own, so that several can stand beside each other in one rehearsal."""

_MONTH = 30
_REAL_DAY = 86_400


def pace_in_words(name: str, temper: str, seed: str, day_seconds: float) -> str:
    """Who answers and how, the seed, and the scale of time."""
    who = f"{name}: temper {temper}, seed {seed}."
    if day_seconds == _REAL_DAY:
        return f"{who} Its days are real ones."
    return f"{who} A day of its own passes in {day_seconds:g} seconds, a month in {_month(day_seconds)}."


def _month(day_seconds: float) -> str:
    seconds = _MONTH * day_seconds
    return f"{seconds / 60:g} minutes" if seconds >= 60 else f"{seconds:g} seconds"
