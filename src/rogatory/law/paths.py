"""Paths in a request, as rules and findings name facts: ``proceedings.stage``, ``measures[].purpose``."""

from collections.abc import Iterator

from rogatory.law.request import Request


def absent(request: Request, wanted: str) -> tuple[str, ...]:
    """The concrete paths under ``wanted`` that hold nothing; none when the request contains it.

    ``a|b`` is contained when either is. ``list[].field`` wants a list that is not empty and the field in each
    of its items. Nothing, an empty text, a blank text and an empty list all hold nothing.
    """
    lacking: tuple[str, ...] = ()
    for choice in wanted.split("|"):
        lacking = tuple(_absent(request, choice.split("."), ""))
        if not lacking:
            return ()
    return lacking if "|" not in wanted else (wanted.split("|")[0].replace("[]", ""),)


def _absent(value: object, steps: list[str], so_far: str) -> Iterator[str]:
    if not steps:
        if is_blank(value):
            yield so_far
        return
    step, rest = steps[0], steps[1:]
    name = step.removesuffix("[]")
    path = f"{so_far}.{name}" if so_far else name
    inner = getattr(value, name) if value is not None else None
    if not step.endswith("[]"):
        yield from _absent(inner, rest, path)
        return
    if not inner:
        yield path
    for position, item in enumerate(inner or ()):
        yield from _absent(item, rest, f"{path}[{position}]")


def is_blank(value: object) -> bool:
    """Whether a value says nothing: absent, an empty or blank text, or an empty list."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or value == ()
