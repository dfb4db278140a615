"""Facts compared with values, as a law folder writes them: ``extradition.in_absentia=yes``; yes, no or unknown.

``path=value``, ``path!=value``, ``path<number`` and ``path>=number``; ``a=x|b=y`` holds when either does. Yes
and no stand for truth values, and ``=said`` asks of a text whether it says anything. Of a list, one item that
compares is enough; a fact nobody states is not known.
"""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Annotated, Any, get_args, get_origin

import msgspec

from rogatory.law.facts import Facts
from rogatory.law.paths import is_blank, kind_at, values_at
from rogatory.law.request import Request
from rogatory.law.truth import NO, YES, Truth, either

_FORM = re.compile(r"(?P<path>[a-z_.\[\]]+)(?P<operator>!=|>=|<|=)(?P<value>[A-Za-z0-9_]+)")


class NoSuchFact(ValueError):
    """A comparison no request could answer; the message says what is wrong with it."""


class Comparison(msgspec.Struct, frozen=True):
    """One fact of a request beside one value, or several of which it may equal one."""

    path: str
    operator: str
    values: tuple[str | int | bool, ...]


class Test(msgspec.Struct, frozen=True):
    """Comparisons of which one must hold, as written in ``text``."""

    __test__ = False

    text: str
    any_of: tuple[Comparison, ...]


def read_test(text: str) -> Test:
    """Read a test as a folder writes it. Raises ``NoSuchFact`` for one the request format cannot answer."""
    return Test(text, _merged([_comparison(part) for part in text.split("|")]))


def compared(request: Request, test: Test) -> Truth:
    """Whether the test holds of the request."""
    if len(test.any_of) == 1:
        return _compare(request, test.any_of[0])
    return either(_compare(request, comparison) for comparison in test.any_of)


def _compare(request: Request, comparison: Comparison) -> Truth:
    holds = _OPERATORS[comparison.operator]
    missing: list[str] = []
    for path, value in values_at(request, comparison.path):
        if value is None:
            missing.append(path)
        elif holds(value, comparison.values):
            return YES
    return Truth(holds=None, missing=tuple(missing)) if missing else NO


def _comparison(text: str) -> Comparison:
    found = _FORM.fullmatch(text)
    if found is None:
        raise NoSuchFact(
            f"{text!r} compares nothing: write path=value, path!=value, path<number or path>=number"
        )
    path, operator, value = found["path"], found["operator"], found["value"]
    declared = _item(kind_at(path)) if path.endswith("[]") else kind_at(path)
    if declared is None:
        raise NoSuchFact(f"{text!r} asks for {path}, which a request does not hold")
    return Comparison(path, operator, (_value(declared, operator, value, text),))


def _item(declared: Any) -> Any:
    """What a list holds."""
    lists = (_plain(held) for held in (declared, *get_args(declared)))
    return next((get_args(held)[0] for held in lists if get_origin(held) is tuple), None)


def _merged(comparisons: list[Comparison]) -> tuple[Comparison, ...]:
    """Neighbours that ask whether one fact equals this or that value, made one: the fact is read once."""
    made: list[Comparison] = []
    for one in comparisons:
        before = made[-1] if made else None
        if before and (before.path, before.operator, one.operator) == (one.path, "=", "="):
            made[-1] = Comparison(one.path, "=", before.values + one.values)
        else:
            made.append(one)
    return tuple(made)


def _value(declared: Any, operator: str, value: str, text: str) -> str | int | bool:
    kinds = {_plain(held) for held in get_args(declared) or (declared,)}
    if bool in kinds:
        if value not in _TRUTHS or operator not in ("=", "!="):
            raise NoSuchFact(f"{text!r}: compare a yes or no with =yes or =no")
        return _TRUTHS[value]
    if int in kinds:
        if not value.isdigit():
            raise NoSuchFact(f"{text!r} compares a number with {value!r}")
        return int(value)
    if any(get_origin(held) is tuple or _is_a_part(held) for held in kinds):
        raise NoSuchFact(f"{text!r}: compare one fact; a list is compared by its items, path[]=value")
    _refuse_unknown_word(kinds, operator, value, text)
    return value


def _is_a_part(held: Any) -> bool:
    return isinstance(held, type) and issubclass(held, Facts)


def _plain(declared: Any) -> Any:
    """The type beneath its bounds."""
    return get_args(declared)[0] if get_origin(declared) is Annotated else declared


def _refuse_unknown_word(kinds: set[Any], operator: str, value: str, text: str) -> None:
    if operator not in ("=", "!="):
        raise NoSuchFact(f"{text!r}: only numbers are compared by size")
    words = [held for held in kinds if isinstance(held, type) and issubclass(held, StrEnum)]
    if words and value not in set(words[0]):
        raise NoSuchFact(f"{text!r}: {value!r} is none of {', '.join(words[0])}")


SAID = "said"
"""The word that asks of a text whether it says anything."""
_TRUTHS = {"yes": True, "no": False}

_OPERATORS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": lambda held, values: held in values or (SAID in values and not is_blank(held)),
    "!=": lambda held, values: held not in values and (SAID not in values or is_blank(held)),
    "<": lambda held, values: bool(held < values[0]),
    ">=": lambda held, values: bool(held >= values[0]),
}
