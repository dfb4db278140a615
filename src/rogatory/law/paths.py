"""Paths in a request, as rules and findings name facts: ``proceedings.stage``, ``measures[].purpose``."""

from collections.abc import Iterator
from typing import Any, get_args, get_origin

import msgspec

from rogatory.law.request import Facts, Measure, Request


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


def is_a_path(wanted: str) -> bool:
    """Whether ``wanted``, in the form ``absent`` takes, names facts the request format has."""
    return all(_leads_somewhere(Request, choice.split(".")) for choice in wanted.split("|"))


def is_of_a_measure(wanted: str) -> bool:
    """Whether ``wanted`` names fields of a measure: one, or ``a|b``."""
    return set(wanted.split("|")) <= set(Measure.__struct_fields__)


def _leads_somewhere(kind: type[Facts], steps: list[str]) -> bool:
    step, rest = steps[0], steps[1:]
    fields = {field.name: field.type for field in msgspec.structs.fields(kind)}
    name = step.removesuffix("[]")
    if name not in fields:
        return False
    if not rest:
        return True
    inner = next(_parts_of(fields[name]), None)
    is_list = any(get_origin(held) is tuple for held in (fields[name], *get_args(fields[name])))
    return inner is not None and is_list is step.endswith("[]") and _leads_somewhere(inner, rest)


def _parts_of(kind: Any) -> Iterator[type[Facts]]:
    if isinstance(kind, type) and issubclass(kind, Facts):
        yield kind
    for held in get_args(kind):
        yield from _parts_of(held)


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
