"""What may cross of a protected person: a pseudonym and a role, and no name in any text.

First form: no name of a protected person crosses. The other State reads ``P1``, ``P2`` … with the person's
role, and asks through a question or a consultation if it must know more; what it is told then is for an officer
to decide.
"""

from collections.abc import Callable
from typing import Any

import msgspec

from rogatory.dossier.common.codes import WORDS_OF_THE_FORMAT
from rogatory.dossier.common.names_in_text import NamesInText, each_text
from rogatory.law.request import Person, Request

MOST_NAMES = 200
"""How many names, other names and documents of protected persons one request may hold."""

StandIn = Callable[[int], str]
"""What a protected person is called, by their number among the protected, counted from 1."""

_CODES = frozenset(
    "message format requesting_state requested_state on at language translations"
    " concept id sha256 media_type question_id consultation_id"
    " conditions_id enquiry_id answer_by until"
    " period_from period_to hearing_on"
    " medium_id announced_sha256 computed_sha256".split()
)
"""Fields that hold codes, never words: a name that happens to stand in one must not break it."""


def protects_somebody(request: Request | None) -> bool:
    """Whether the request has a person whose identity is protected."""
    return request is not None and any(person.protected for person in request.persons or ())


def too_many_protected(request: Request) -> bool:
    """Whether more names are protected than are looked for in every text: no case has as many witnesses."""
    protected = (person for person in request.persons or () if person.protected)
    return sum(len(_identifying(person)) for person in protected) > MOST_NAMES


def without_identities(request: Request, stand_in: StandIn = "P{}".format) -> Request:
    """The request with its protected persons under a pseudonym, in the list and wherever a text names them.

    A name is found in any spacing and case; one under three characters is not looked for.
    """
    persons = request.persons or ()
    if not protects_somebody(request):
        return request
    called = _called(persons, stand_in)
    disguised = tuple(_disguised(person, called.get(place)) for place, person in enumerate(persons))
    opened = msgspec.structs.replace(request, persons=disguised)
    plain = _silent(msgspec.to_builtins(opened), request, stand_in)
    return msgspec.convert(plain, Request)


def without_names(plain: Any, request: Request | None) -> Any:
    """Plain values of a message with every mention of those ``request`` protects under their pseudonyms."""
    return plain if request is None else _silent(plain, request, "P{}".format)


def _silent(plain: Any, request: Request, stand_in: StandIn) -> Any:
    persons = request.persons or ()
    called = _called(persons, stand_in)
    names = NamesInText({said: called[place] for place in called for said in _identifying(persons[place])})
    return each_text(plain, lambda text: _disguise(text, names), _CODES)


def _disguise(text: str, names: NamesInText) -> str:
    return text if text in WORDS_OF_THE_FORMAT else names.replaced(text, lambda _, pseudonym: pseudonym)


def _called(persons: tuple[Person, ...], stand_in: StandIn) -> dict[int, str]:
    protected = [place for place, person in enumerate(persons) if person.protected]
    return {place: stand_in(number) for number, place in enumerate(protected, start=1)}


def _disguised(person: Person, pseudonym: str | None) -> Person:
    """A protected person keeps only a role: nationality or place of birth may already name them."""
    if pseudonym is None:
        return person
    return Person(name=pseudonym, role=person.role, legal_person=person.legal_person, protected=True)


def _identifying(person: Person) -> tuple[str, ...]:
    return tuple(text for text in (person.name, *person.other_names, *person.identity_documents) if text)
