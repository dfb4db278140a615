"""Answers of three: yes, no, or not known for want of these facts; and how several make one."""

from collections.abc import Iterable

import msgspec


class Truth(msgspec.Struct, frozen=True):
    """One answer of three: ``holds`` is true, false, or nothing; ``missing`` are the paths to decide it."""

    holds: bool | None
    missing: tuple[str, ...] = ()


YES, NO = Truth(holds=True), Truth(holds=False)


def known(value: bool | None, path: str) -> Truth:
    """A fact as an answer; not known where nobody states it, ``path`` being where it would stand."""
    if value is None:
        return Truth(holds=None, missing=(path,))
    return YES if value else NO


def negated(answer: Truth) -> Truth:
    """No for yes and yes for no; not known stays not known."""
    return answer if answer.holds is None else Truth(holds=not answer.holds)


def every(answers: Iterable[Truth]) -> Truth:
    """No if one is no; not known if one is not known; else yes."""
    missing: tuple[str, ...] = ()
    for answer in answers:
        if answer.holds is False:
            return NO
        missing += answer.missing
    return Truth(holds=None, missing=tuple(dict.fromkeys(missing))) if missing else YES


def either(answers: Iterable[Truth]) -> Truth:
    """Yes if one is yes; not known if one is not known; else no."""
    missing: tuple[str, ...] = ()
    for answer in answers:
        if answer.holds:
            return YES
        missing += answer.missing
    return Truth(holds=None, missing=tuple(dict.fromkeys(missing))) if missing else NO
