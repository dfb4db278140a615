"""Which level each mark of an article stands on, found by trying every reading and keeping the least doubtful.

``أ- ١-`` then ``٢-`` may be the second item of (a) or the second paragraph: only what follows tells. So several
readings are followed side by side; each step that breaks the count costs, and the cheapest whole wins. The
steps that cost in the winner are the doubts.
"""

from collections.abc import Iterator, Sequence

import msgspec

from rogatory.library.parsing.marks import Mark, MarkKind
from rogatory.library.parsing.numerals import latin_letter, roman

_READINGS_KEPT = 24
_DEEPEST = 6
_JUMP, _FALL_BACK, _ODD_LEVEL, _LATE_START = 5, 8, 3, 4
_NEW_SERIES, _NESTED, _UNLIKELY = 6, 7, 1


class Frame(msgspec.Struct, frozen=True):
    """One level of the place reached: how it is numbered, which number, and whether the source gave it."""

    kind: MarkKind | None
    value: int
    text_ends_open: bool = False


class Line(msgspec.Struct, frozen=True):
    """What numbering needs of a line: its mark (none for plain text) and how its words end."""

    mark: Mark | None
    ends_open: bool
    ends_closed: bool


class Place(msgspec.Struct, frozen=True):
    """Where a line stands: the levels down to it, the series it belongs to, and the doubt, if any."""

    levels: tuple[Frame, ...]
    series: int
    opens: bool
    doubt: str = ""

    def cite(self, article: str) -> str:
        """The place as a cite of ``article``."""
        start = f"{article}[{self.series}]" if self.series > 1 else article
        return start + "".join(_cited(levels) for levels in _prefixes(self.levels))


class _Course(msgspec.Struct, frozen=True):
    """One reading up to a line: its cost, where it stands, and which course of the line before it continues."""

    cost: int
    at: Place
    article_open: bool
    closed: bool = True
    before: int = 0


def places_of(lines: Sequence[Line]) -> tuple[Place, ...]:
    """The place of each line of an article, in order."""
    history = [[_Course(cost=0, at=Place((), 1, True), article_open=False)]]
    for line in lines:
        history.append(_cheapest(_followed(history[-1], line)))
    return _told(history)


def _followed(courses: Sequence[_Course], line: Line) -> Iterator[_Course]:
    for index, course in enumerate(courses):
        for step in _steps(course, line):
            yield msgspec.structs.replace(step, before=index)


def _told(history: Sequence[Sequence[_Course]]) -> tuple[Place, ...]:
    """The places along the cheapest course, walked back from its end."""
    places, index = [], 0
    for courses in reversed(history[1:]):
        places.append(courses[index].at)
        index = courses[index].before
    return tuple(reversed(places))


def _cheapest(courses: Iterator[_Course]) -> list[_Course]:
    best: dict[tuple[Place, bool], _Course] = {}
    for course in courses:
        here = (course.at, course.article_open)
        if here not in best or course.cost < best[here].cost:
            best[here] = course
    return sorted(best.values(), key=lambda course: course.cost)[:_READINGS_KEPT]


def _steps(course: _Course, line: Line) -> Iterator[_Course]:
    if line.mark is None:
        yield from _plain_steps(course, line)
        return
    for kind, value in line.mark.readings:
        yield from _continuing(course, kind, value, line)
        yield _opening(course, kind, value, line)
        if value == 1 and course.at.levels and kind is course.at.levels[0].kind:
            place = Place((Frame(kind, value, line.ends_open),), course.at.series + 1, True, "starts-again")
            yield _gone(course, place, _NEW_SERIES, line)


def _plain_steps(course: _Course, line: Line) -> Iterator[_Course]:
    """Unnumbered words go on with the provision they follow, or close the list they follow."""
    levels = course.at.levels
    closes_list = bool(levels) and _list_is_open(course) and course.closed
    stays = Place(levels, course.at.series, False)
    yield _gone(course, stays, _UNLIKELY if closes_list else 0, line)
    if levels and levels[-1].kind is not None:
        after = Place((*levels[:-1], Frame(None, levels[-1].value + 1, line.ends_open)), course.at.series, True)
        yield _gone(course, after, 0 if closes_list else _ODD_LEVEL, line)


def _list_is_open(course: _Course) -> bool:
    """Whether the words above the list end in a colon, so that words after it are not its last item's."""
    levels = course.at.levels
    return levels[-2].text_ends_open if len(levels) > 1 else course.article_open


def _continuing(course: _Course, kind: MarkKind, value: int, line: Line) -> Iterator[_Course]:
    levels = course.at.levels
    for depth, frame in enumerate(levels):
        if frame.kind is not kind:
            continue
        wanted = frame.value + 1
        reached = wanted if kind is MarkKind.DASH else value
        place = Place((*levels[:depth], Frame(kind, reached, line.ends_open)), course.at.series, True)
        if reached == wanted:
            yield _gone(course, place, 0, line)
        else:
            cost = _JUMP if reached > wanted else _FALL_BACK
            yield _gone(course, msgspec.structs.replace(place, doubt="jumps"), cost, line)


def _opening(course: _Course, kind: MarkKind, value: int, line: Line) -> _Course:
    levels = course.at.levels
    first = kind is MarkKind.DASH or value == 1
    same_kind = bool(levels) and levels[-1].kind is kind
    reached = 1 if kind is MarkKind.DASH else value
    place = Place((*levels[: _DEEPEST - 1], Frame(kind, reached, line.ends_open)), course.at.series, True)
    if not first or same_kind:
        place = msgspec.structs.replace(place, doubt="nested" if same_kind else "starts-late")
    unannounced = bool(levels) and course.closed
    cost = (not first) * _LATE_START + same_kind * _NESTED + unannounced * _UNLIKELY
    return _gone(course, place, cost, line)


def _gone(course: _Course, place: Place, cost: int, line: Line) -> _Course:
    above_any_list = line.mark is None and not place.levels
    article_open = line.ends_open if above_any_list else course.article_open
    return _Course(course.cost + cost, place, article_open, line.ends_closed)


def _prefixes(levels: tuple[Frame, ...]) -> Iterator[tuple[Frame, ...]]:
    return (levels[: depth + 1] for depth in range(len(levels)))


def _cited(levels: tuple[Frame, ...]) -> str:
    frame = levels[-1]
    under_letter = len(levels) > 1 and levels[-2].kind is MarkKind.LETTER
    match frame.kind:
        case MarkKind.LETTER:
            return f"({latin_letter(frame.value)})"
        case MarkKind.ROMAN:
            return f"({roman(frame.value)})"
        case MarkKind.NUMBER:
            return f"({roman(frame.value)})" if under_letter and frame.value < 50 else f"({frame.value})"
        case MarkKind.DASH | None:
            return f"[{frame.value}]"
