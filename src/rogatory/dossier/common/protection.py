"""Split a payload so that a protected person's identity can be sealed under a key of its own, and join it back.

The main part keeps what anybody in the file may see: that there is a person, in which role, and an identifier
that means nothing (``{"$protected": id}``). What identifies the person, and their name wherever a text of the
same payload mentions it, goes to a part of that identity alone. Destroying the key of that part leaves the file
whole and the person unnamed.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from rogatory.dossier.common.codes import WORDS_OF_THE_FORMAT
from rogatory.dossier.common.names_in_text import SHORTEST_NAME, NamesInText, each_text

Plain = dict[str, Any]
"""A payload as plain values: mappings, sequences, texts, whole numbers, truth values, nothing."""

MARKER = "$protected"
SEALED = "▮▮▮"
"""What stands in a text where a name is sealed and its key is not at hand."""

_OPEN_FIELDS = frozenset({"role", "legal_person", "protected"})
_CODES = frozenset(
    f"{MARKER} act sha256 media_type law_digest message_id actor user at received_at authenticated_at"
    " question_id consultation_id conditions_id enquiry_id"
    " command concept cite instrument code missing"
    " claim_id link_id link_event came_by says confirmed_by link_expires_on form_reference"
    " medium_id announced_sha256 computed_sha256"
    " form_id form_kind form_code form_languages"
    " message_kind refused_for carries".split()
)
"""Fields that hold codes, never words: a name that happens to stand in one must not break it."""
_OPENER = "⟦"
_TOKEN = re.compile("⟦⟦|⟦([^⟦⟧/]+)/([0-9]{1,9})⟧")
"""Our stand-in for a name; the opening sign itself, which any State may write in a text, is doubled."""


class Withheld(msgspec.Struct, frozen=True, kw_only=True):
    """A payload split: the main part, and one part for each protected identity, by its identifier."""

    main: Plain
    parts: Mapping[str, Plain]


def withhold(
    payload: Plain, identity_of: Callable[[str], str], known: Mapping[str, str] | None = None
) -> Withheld:
    """Take protected identities out of ``payload``.

    ``identity_of`` gives the identifier for a name; whoever keeps the keys makes it (a keyed digest, say), so
    that the same person bears the same identifier throughout a file and the identifier betrays nothing.
    ``known`` maps names already protected in this file to their identifiers, for texts that mention them.
    A name under three characters is not looked for in texts.
    """
    persons = {place: (identity_of(_naming(person)), person) for place, person in _protected(payload).items()}
    names = {**(known or {}), **_names_of(persons.values())}
    parts: dict[str, Plain] = {identity: _empty_part() for identity, _ in persons.values()}
    opened = _with_persons(payload, persons, parts)
    return Withheld(main=_without_names(opened, names, parts), parts=parts)


def protected_names(payload: Plain, identity_of: Callable[[str], str]) -> dict[str, str]:
    """Every name and document of the persons ``payload`` protects, with their identifiers."""
    return _names_of((identity_of(_naming(person)), person) for person in _protected(payload).values())


def rejoin(main: Plain, parts: Mapping[str, Plain]) -> Plain:
    """Put back the identities whose parts are at hand; the others stay sealed, unnamed and marked protected."""
    joined = each_text(main, lambda text: _TOKEN.sub(lambda found: _name_of(found, parts), text), _CODES)
    persons = [_rejoined(place, person, parts) for place, person in enumerate(_persons(joined))]
    if persons:
        joined = {**joined, "request": {**joined["request"], "persons": persons}}
    return dict(joined)


def sealed_identities(main: Plain) -> tuple[str, ...]:
    """The identifiers of the protected identities a main part refers to, in persons and in texts."""
    found = [person[MARKER] for person in _persons(main) if MARKER in person]

    def look(text: str) -> str:
        found.extend(token.group(1) for token in _TOKEN.finditer(text) if token.group(1))
        return text

    each_text(main, look, _CODES)
    return tuple(dict.fromkeys(found))


def _with_persons(payload: Plain, persons: Mapping[int, tuple[str, Plain]], parts: dict[str, Plain]) -> Plain:
    if not persons:
        return payload
    shown = list(_persons(payload))
    for place, (identity, person) in persons.items():
        hidden = {key: value for key, value in person.items() if key not in _OPEN_FIELDS}
        parts[identity]["persons"][str(place)] = hidden
        kept = {key: value for key, value in person.items() if key in _OPEN_FIELDS}
        shown[place] = {**kept, MARKER: identity}
    return {**payload, "request": {**payload["request"], "persons": shown}}


def _without_names(payload: Plain, names: Mapping[str, str], parts: dict[str, Plain]) -> Plain:
    """One pass with the longest name first, so that no replacement is replaced again."""
    found = NamesInText(names)

    def token(mention: str, identity: str) -> str:
        kept = parts.setdefault(identity, _empty_part())["names"]
        if mention not in kept:
            kept.append(mention)
        return f"⟦{identity}/{kept.index(mention)}⟧"

    def sealed(text: str) -> str:
        return text if text in WORDS_OF_THE_FORMAT else found.replaced(text, token, _told_apart)

    return dict(each_text(payload, sealed, _CODES))


def _told_apart(text: str) -> str:
    return text.replace(_OPENER, 2 * _OPENER)


def _rejoined(place: int, person: Plain, parts: Mapping[str, Plain]) -> Plain:
    if MARKER not in person:
        return person
    shown = {key: value for key, value in person.items() if key != MARKER}
    part = parts.get(person[MARKER])
    return {**shown, **part["persons"].get(str(place), {})} if part is not None else shown


def _name_of(found: re.Match[str], parts: Mapping[str, Plain]) -> str:
    if found.group(1) is None:
        return _OPENER
    part = parts.get(found.group(1))
    place = int(found.group(2))
    return str(part["names"][place]) if part is not None and place < len(part["names"]) else SEALED


def _persons(payload: Plain) -> list[Plain]:
    request = payload.get("request")
    return (request.get("persons") or []) if isinstance(request, dict) else []


def _protected(payload: Plain) -> dict[int, Plain]:
    """The protected persons by their place in the list."""
    return {place: person for place, person in enumerate(_persons(payload)) if person.get("protected")}


def _names_of(persons: Iterable[tuple[str, Plain]]) -> dict[str, str]:
    return {name: identity for identity, person in persons for name in _names(person)}


def _names(person: Plain) -> tuple[str, ...]:
    said = (person.get("name"), *(person.get("other_names") or ()), *(person.get("identity_documents") or ()))
    return tuple(name for name in said if name and len(name.strip()) >= SHORTEST_NAME)


def _naming(person: Plain) -> str:
    """What the identifier of a person is made from: the name, or all there is where no name is known."""
    if person.get("name"):
        return str(person["name"])
    hidden = {key: value for key, value in person.items() if key not in _OPEN_FIELDS}
    return msgspec.json.encode(hidden, order="sorted").decode()


def _empty_part() -> Plain:
    return {"persons": {}, "names": []}
