"""Facts of a request that cannot both be so; they are told, and neither is believed over the other."""

from collections.abc import Iterable
from typing import Any

from rogatory.law.paths import is_blank
from rogatory.law.request import Request

_DENIALS = {
    "confiscation.no_order": ("confiscation.order", "confiscation.order_final", "confiscation.extent"),
}
"""A fact that says something is not there, and the places where it would stand."""


def contradicted(request: Request, required: Iterable[str]) -> tuple[str, ...]:
    """The paths that contradict one of ``required``, with that one; none where nothing does."""
    for denial, denied in _DENIALS.items():
        if _value(request, denial) is not True:
            continue
        wanted = {path for each in required for path in each.split("|")}
        met = next((path for path in denied if any(_under(each, path) for each in wanted)), None)
        if met and not is_blank(_value(request, met)):
            return (denial, met)
    return ()


def contradictions(request: Request) -> tuple[tuple[str, str], ...]:
    """Every pair of paths in the request that cannot both be so."""
    return tuple(
        (denial, path)
        for denial, denied in _DENIALS.items()
        for path in denied
        if _value(request, denial) is True and not is_blank(_value(request, path))
    )


def _under(path: str, above: str) -> bool:
    return path == above or path.startswith(f"{above}.")


def _value(request: Request, path: str) -> object:
    value: Any = request
    for name in path.split("."):
        value = getattr(value, name) if value is not None else None
    return value
