"""Protected persons kept out of print: their names are replaced wherever the request mentions them."""

import re
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import msgspec

from rogatory.law.request import Person, Purpose, Request
from rogatory.papers.printable import printable

_SHORTEST_NAME = 3
_STANDS_ALONE_UP_TO = 4
_CODES = frozenset(
    "format kind requesting_state requested_state on language translations form channel "
    "stage concept id".split()
)


def without_protected(request: Request, stand_in: Callable[[int], str]) -> Request:
    """The request with each protected person's names, documents and details replaced by ``stand_in(n)``.

    ``n`` counts the protected persons from 1. Every text of the request is searched, since a name sealed in the
    list of persons is often repeated in the facts.
    """
    protected = [person for person in request.persons or () if person.protected]
    if not protected:
        return request
    masks = [_mask(person, stand_in(number)) for number, person in enumerate(protected, start=1)]
    plain = msgspec.to_builtins(request)
    numbers = count(1)
    plain["persons"] = [_sealed(person, stand_in, numbers) for person in plain["persons"]]
    return msgspec.convert(_everywhere(plain, masks), Request)


Mask = Callable[[str], str]


def _mask(person: Person, stand_in: str) -> Mask:
    said = (person.name, *person.other_names, *person.identity_documents)
    names = sorted({name.strip() for name in said if name and len(name.strip()) >= _SHORTEST_NAME}, key=len)
    if not names:
        return lambda text: text
    pattern = re.compile("|".join(_pattern(name) for name in reversed(names)), re.IGNORECASE)
    return lambda text: pattern.sub(lambda _: stand_in, text)


def _pattern(name: str) -> str:
    """A name as it may be written: any spaces within it; a short one only as a word of its own."""
    spaced = r"\s+".join(map(re.escape, printable(name).split()))
    return rf"\b{spaced}\b" if len(name) <= _STANDS_ALONE_UP_TO else spaced


def _sealed(person: dict[str, Any], stand_in: Callable[[int], str], numbers: Iterator[int]) -> dict[str, Any]:
    """A protected person keeps only a role: nationality or place of birth may already name them."""
    if not person["protected"]:
        return person
    return {
        "name": stand_in(next(numbers)),
        "role": person["role"],
        "protected": True,
        "legal_person": person["legal_person"],
    }


def _everywhere(value: Any, masks: list[Mask]) -> Any:
    match value:
        case str():
            value = printable(value)
            for mask in masks:
                value = mask(value)
            return value
        case list() | tuple():
            return [_everywhere(item, masks) for item in value]
        case dict():
            return {
                key: item if _is_code(key, item) else _everywhere(item, masks) for key, item in value.items()
            }
        case _:
            return value


def _is_code(key: str, value: Any) -> bool:
    """Whether the field holds a code, not words: a name that happens to equal one must not break it."""
    return key in _CODES or (key == "purpose" and value in set(Purpose))
