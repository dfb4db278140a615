"""Paths in a request, as rules and findings name facts: ``proceedings.stage``, ``measures[].purpose``."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, get_args, get_origin

import msgspec

from rogatory.law.facts import Facts
from rogatory.law.request import Measure, Request

Placed = tuple[str, Any]
"""A value with the concrete path it stands at."""


def absent(request: Request, wanted: str) -> tuple[str, ...]:
    """The concrete paths under ``wanted`` that hold nothing; none when the request contains it.

    ``a|b`` is contained when either is. ``list[].field`` wants a list that is not empty and the field in each
    of its items. Nothing, an empty text, a blank text and an empty list all hold nothing.
    """
    readers = _readers(wanted)
    for reader in readers:
        lacking = reader(request)
        if not lacking:
            return ()
    return lacking if len(readers) == 1 else (wanted.split("|")[0].replace("[]", ""),)


def all_absent(request: Request, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """The concrete paths under any of ``wanted`` that hold nothing."""
    lacking: tuple[str, ...] = ()
    for each in wanted:
        lacking += absent(request, each)
    return lacking


def values_at(request: Request, path: str) -> Iterable[Placed]:
    """Every value at ``path`` with its concrete path; a list nobody gave is one value not known."""
    return _valuer(path)(request)


def is_blank(value: object) -> bool:
    """Whether a value says nothing: absent, a text without a visible sign, a list or a part with nothing in it.

    An ``id`` names its part and tells nothing of it; a field that holds its default was not filled in.
    """
    match value:
        case None:
            return True
        case str():
            begins = value[:1]
            return not (begins.isalnum() and begins not in _UNSEEN_FILLERS) and not any(map(_is_seen, value))
        case tuple():
            return all(is_blank(item) for item in value)
        case Facts():
            told = ((getattr(value, name), default) for name, default in _defaults(type(value)))
            return all(held == default or is_blank(held) for held, default in told)
        case _:
            return False


_UNSEEN_KINDS = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp", "Co", "Cn", "Cs", "Mn"})
_UNSEEN_FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def _is_seen(sign: str) -> bool:
    return unicodedata.category(sign) not in _UNSEEN_KINDS and sign not in _UNSEEN_FILLERS


def is_a_path(wanted: str) -> bool:
    """Whether ``wanted``, in the form ``absent`` takes, names facts the request format has."""
    return all(kind_at(choice) is not None for choice in wanted.split("|"))


def is_of_a_measure(wanted: str) -> bool:
    """Whether ``wanted`` names fields of a measure: one, or ``a|b``."""
    return set(wanted.split("|")) <= set(Measure.__struct_fields__)


def kind_at(path: str) -> Any:
    """The type of the fact at ``path`` as the format declares it; ``None`` where the format has none."""
    return _kind(Request, path.split("."))


@cache
def _choices(wanted: str) -> tuple[tuple[tuple[str, bool], ...], ...]:
    """Each choice as steps: the name of a field, and whether it is a list to go through."""
    return tuple(
        tuple((step.removesuffix("[]"), step.endswith("[]")) for step in choice.split("."))
        for choice in wanted.split("|")
    )


@cache
def _valuer(path: str) -> Callable[[Request], Iterable[Placed]]:
    if "[]" not in path:
        get = _getter(path)
        return lambda request: ((path, get(request)),)
    head, _, rest = path.partition("[].")
    if not rest or "[]" in rest:
        (steps,) = _choices(path)
        return lambda request: _values(request, steps, "")
    get_rows, get_field = _getter(head), _getter(rest)

    def values(request: Request) -> Iterable[Placed]:
        rows = get_rows(request)
        if rows is None:
            return ((head, None),)
        return [(f"{head}[{place}].{rest}", get_field(row)) for place, row in enumerate(rows)]

    return values


@cache
def _readers(wanted: str) -> tuple[Callable[[Request], tuple[str, ...]], ...]:
    """For each choice, what it lacks in a request; made once, since every check asks the same."""
    return tuple(_reader(choice) for choice in wanted.split("|"))


def _reader(choice: str) -> Callable[[Request], tuple[str, ...]]:
    head, in_a_list, rest = choice.partition("[].")
    if in_a_list and "[]" not in rest:
        return _reader_of_rows(head, rest)
    if "[]" in choice:
        (steps,) = _choices(choice)
        return lambda request: tuple(
            path for path, value in _values(request, steps, "", wanted=True) if is_blank(value)
        )
    get = _getter(choice)
    return lambda request: (choice,) if is_blank(get(request)) else ()


def _reader_of_rows(rows: str, field: str) -> Callable[[Request], tuple[str, ...]]:
    get_rows, get_field = _getter(rows), _getter(field)

    def lacks(request: Request) -> tuple[str, ...]:
        held = get_rows(request)
        if not held:
            return (rows,)
        return tuple(f"{rows}[{place}].{field}" for place, row in enumerate(held) if is_blank(get_field(row)))

    return lacks


def _getter(path: str) -> Callable[[Any], Any]:
    get = attrgetter(path)

    def value(holder: Any) -> Any:
        try:
            return get(holder)
        except AttributeError:  # a part on the way to the fact is not there
            return None

    return value


def _values(
    value: Any, steps: tuple[tuple[str, bool], ...], so_far: str, *, wanted: bool = False
) -> Iterator[Placed]:
    """``wanted``: a list that is empty is told as a value that holds nothing."""
    if not steps:
        yield so_far, value
        return
    (name, through), rest = steps[0], steps[1:]
    path = f"{so_far}.{name}" if so_far else name
    inner = getattr(value, name) if value is not None else None
    if not through:
        yield from _values(inner, rest, path, wanted=wanted)
    elif inner is None or (wanted and not inner):
        yield path, None
    else:
        for position, item in enumerate(inner):
            yield from _values(item, rest, f"{path}[{position}]", wanted=wanted)


def _kind(holder: type[Facts], steps: list[str]) -> Any:
    step, rest = steps[0], steps[1:]
    fields = _fields(holder)
    name = step.removesuffix("[]")
    if name not in fields:
        return None
    if not rest:
        return fields[name] if _is_list(fields[name]) or not step.endswith("[]") else None
    inner = next(_parts_of(fields[name]), None)
    is_list = _is_list(fields[name])
    return _kind(inner, rest) if inner is not None and is_list is step.endswith("[]") else None


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is tuple or any(map(_is_list, get_args(kind)))


@cache
def _fields(holder: type[Facts]) -> Mapping[str, Any]:
    """The type of each field; msgspec works them out anew at every call."""
    return {field.name: field.type for field in msgspec.structs.fields(holder)}


@cache
def _defaults(holder: type[Facts]) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in msgspec.structs.fields(holder) if field.name != "id")


def _parts_of(kind: Any) -> Iterator[type[Facts]]:
    if isinstance(kind, type) and issubclass(kind, Facts):
        yield kind
    for held in get_args(kind):
        yield from _parts_of(held)
