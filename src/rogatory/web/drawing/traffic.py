"""The last day's mail as bars by the hour: what was delivered above the line, what was taken in below it."""

from collections.abc import Sequence
from typing import NamedTuple

HALF = 28
_STEP, _WIDTH = 10, 7


class Bar(NamedTuple):
    """One hour: where it stands, and how high it is on either side of the line, in the drawing's units."""

    x: int
    width: int
    up: float
    down: float


def bars_of(hours: Sequence[tuple[int, int]]) -> list[Bar]:
    """One bar for each hour, the busiest as high as there is room; a single message can still be seen."""
    most = max((max(out, taken) for out, taken in hours), default=0)
    return [
        Bar(x=place * _STEP, width=_WIDTH, up=_height(out, most), down=_height(taken, most))
        for place, (out, taken) in enumerate(hours)
    ]


def _height(count: int, most: int) -> float:
    return round(max(2.0, HALF * count / most), 1) if count else 0.0
