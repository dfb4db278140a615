"""A protected person's identity goes to a part of its own, and comes back only with it."""

import hashlib
import re
from datetime import UTC, datetime
from typing import Any

import msgspec
from act_samples import ACTS
from dossier_samples import REQUEST, WITNESS
from hypothesis import example, given
from hypothesis import strategies as st

from rogatory.dossier.common.protection import SEALED, rejoin, sealed_identities, withhold
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.messages import message_bytes, to_message
from rogatory.dossier.mutual_legal_assistance.pseudonyms import without_identities
from rogatory.kernel.canonical import canonical_bytes
from rogatory.law.request import Person, Request


def identity(name: str) -> str:
    """A stand-in for the keyed digest the register uses."""
    return hashlib.sha256(b"tests only" + name.encode()).hexdigest()[:16]


def plain(request: Request = REQUEST) -> dict[str, Any]:
    """A drafted act as plain values."""
    drafted = next(act for act in ACTS if isinstance(act, acts.RequestDrafted))
    written = canonical_bytes(msgspec.structs.replace(drafted, request=request))
    return dict(msgspec.json.decode(written))


def test_the_main_part_does_not_say_who_the_protected_person_is() -> None:
    withheld = withhold(plain(), identity)
    written = msgspec.json.encode(withheld.main).decode()
    for secret in (WITNESS.name, *WITNESS.other_names, *WITNESS.identity_documents):
        assert secret not in written
    assert withheld.main["request"]["persons"][1]["role"] == "witness"
    assert sealed_identities(withheld.main) == tuple(withheld.parts)


def test_with_the_part_at_hand_the_payload_is_whole_again() -> None:
    withheld = withhold(plain(), identity)
    assert rejoin(withheld.main, withheld.parts) == plain()


def test_without_the_part_the_person_is_there_unnamed_and_the_text_shows_a_bar() -> None:
    withheld = withhold(plain(), identity)
    sealed = msgspec.convert(rejoin(withheld.main, {}), acts.Act)
    assert isinstance(sealed, acts.RequestDrafted)
    assert sealed.request.persons is not None
    assert sealed.request.persons[1] == Person(role="witness", protected=True)
    assert sealed.request.facts == f"A contractor paid an official. {SEALED} saw the payment."


def test_a_person_who_is_not_protected_stays_in_the_main_part() -> None:
    withheld = withhold(plain(), identity)
    assert withheld.main["request"]["persons"][0]["name"] == "Karim Fictional"


def test_a_later_text_that_names_a_protected_person_is_sealed_too() -> None:
    note = {"act": "note_written/1", "text": "Salma Haddad called"}
    withheld = withhold(note, identity, {"Salma Haddad": identity("Salma Haddad")})
    assert "Salma" not in withheld.main["text"]
    assert rejoin(withheld.main, withheld.parts) == note
    assert rejoin(withheld.main, {})["text"] == f"{SEALED} called"


def test_the_same_person_bears_the_same_identifier_in_every_revision() -> None:
    first, second = withhold(plain(), identity), withhold(plain(REQUEST), identity)
    assert tuple(first.parts) == tuple(second.parts)


def test_a_payload_with_nobody_to_protect_is_left_alone() -> None:
    nobody = plain(msgspec.structs.replace(REQUEST, persons=None))
    withheld = withhold(nobody, identity)
    assert withheld.main == nobody
    assert not withheld.parts


NAMES = st.text("abcdéسلمى ", min_size=1, max_size=8)
PERSONS = st.builds(
    Person,
    name=st.none() | NAMES,
    other_names=st.lists(NAMES, max_size=2).map(tuple),
    location=st.none() | NAMES,
    legal_person=st.booleans(),
    protected=st.booleans(),
)


@given(st.lists(PERSONS, max_size=4).map(tuple), NAMES, st.text("abcdéسلمى ", max_size=40))
def test_splitting_and_joining_is_lossless_whoever_is_protected(
    persons: tuple[Person, ...], title: str, facts: str
) -> None:
    payload = plain(Request(persons=persons, title=title, facts=facts))
    withheld = withhold(payload, identity)
    assert rejoin(withheld.main, withheld.parts) == payload


@given(st.lists(PERSONS, max_size=4).map(tuple), st.text("abcdéسلمى ", max_size=40))
@example((Person(name="\u0644bb", protected=True),), "a\u0644bb \u0644bb")
def test_no_name_of_a_protected_person_is_left_in_what_crosses(persons: tuple[Person, ...], facts: str) -> None:
    """A name of three or four letters is part of many words, and is looked for where it stands alone."""
    crossing = without_identities(Request(persons=persons, facts=facts)).facts or ""
    for person in persons:
        names = (person.name or "", *person.other_names)
        for name in names if person.protected else ():
            if len(name.strip()) > 4:
                assert name not in crossing
            elif len(name.strip()) >= 3:
                assert not re.search(rf"\b{re.escape(name.strip())}\b", crossing)


def test_a_later_message_does_not_name_a_protected_person_either() -> None:
    supplied = acts.InformationSupplied(
        side=Side.REQUESTING,
        at=datetime(2026, 1, 5, tzinfo=UTC),
        question_id="q1",
        text=f"The contractor met {WITNESS.name.upper()} twice.",
    )
    message = to_message(supplied, REQUEST)
    assert message is not None
    written = message_bytes(message).decode()
    assert WITNESS.name.casefold() not in written.casefold()
    assert "P1 twice" in written
