"""A request as it may cross: protected persons under a pseudonym, their names taken out of every text.

First form: no name of a protected person crosses. The other State reads ``P1``, ``P2`` … with the person's
role, and asks through a question or a consultation if it must know more; what it is told then is for an officer
to decide.
"""

import re
from typing import Any

import msgspec

from rogatory.law.request import Person, Request

_SHORTEST = 3


def without_identities(request: Request) -> Request:
    """The request with its protected persons, in the order they stand in, called ``P1``, ``P2`` and so on.

    Names, other names and numbers of identity documents are also replaced where a text mentions them exactly;
    one under three characters is not looked for.
    """
    pseudonyms = _pseudonyms(request.persons or ())
    if not pseudonyms:
        return request
    placed = tuple(enumerate(request.persons or ()))
    persons = tuple(_disguised(person, pseudonyms.get(place)) for place, person in placed)
    disguised = msgspec.structs.replace(request, persons=persons)
    replacements = {
        text: pseudonyms[place]
        for place, person in placed
        if place in pseudonyms
        for text in _identifying(person)
    }
    return _replaced(disguised, replacements)


def _pseudonyms(persons: tuple[Person, ...]) -> dict[int, str]:
    protected = [place for place, person in enumerate(persons) if person.protected]
    return {place: f"P{number}" for number, place in enumerate(protected, start=1)}


def _disguised(person: Person, pseudonym: str | None) -> Person:
    if pseudonym is None:
        return person
    return Person(name=pseudonym, role=person.role, legal_person=person.legal_person, protected=True)


def _identifying(person: Person) -> tuple[str, ...]:
    texts = (person.name or "", *person.other_names, *person.identity_documents)
    return tuple(text for text in texts if len(text.strip()) >= _SHORTEST)


def _replaced(request: Request, replacements: dict[str, str]) -> Request:
    if not replacements:
        return request
    longest_first = sorted(replacements, key=len, reverse=True)
    pattern = re.compile("|".join(re.escape(text) for text in longest_first))
    plain = _each_text(msgspec.to_builtins(request), pattern, replacements)
    return msgspec.convert(plain, Request)


def _each_text(value: Any, pattern: re.Pattern[str], replacements: dict[str, str]) -> Any:
    match value:
        case str():
            return pattern.sub(lambda found: replacements[found.group()], value)
        case dict():
            return {key: _each_text(item, pattern, replacements) for key, item in value.items()}
        case list() | tuple():
            return [_each_text(item, pattern, replacements) for item in value]
        case _:
            return value
