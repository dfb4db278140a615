"""Whoever is protected, whatever a State writes: names and documents stay sealed, and every text comes back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_protected_persons import identity

from rogatory.dossier.common.protection import SEALED, protected_names, rejoin, sealed_identities, withhold

LAYLA = {
    "name": "Layla Mithal",
    "other_names": ["Umm Farid"],
    "identity_documents": ["TN-4471902"],
    "role": "witness",
    "protected": True,
}
FARID = {"name": "Farid Mithal", "other_names": ["The Accountant"], "protected": True}
UNNAMED = {"name": None, "identity_documents": ["JO-9930017"], "role": "victim", "protected": True}
OPEN = {"name": "Karim Fictional", "other_names": ["Abu Karim"], "identity_documents": ["TN-1"]}
SECRETS = ("Layla Mithal", "Umm Farid", "TN-4471902", "Farid Mithal", "The Accountant", "JO-9930017")


def drafted(facts: str, *persons: dict[str, Any]) -> dict[str, Any]:
    return {"act": "request_drafted/1", "request": {"facts": facts, "persons": list(persons)}}


def noted(text: str, **more: Any) -> dict[str, Any]:
    return {"act": "note_written/1", "text": text, **more}


@pytest.mark.parametrize("secret", SECRETS)
@given(st.permutations((LAYLA, FARID, UNNAMED, OPEN)))
def test_each_name_and_document_of_each_protected_person_is_sealed_in_the_text(
    secret: str, persons: list[dict[str, Any]]
) -> None:
    payload = drafted(f"It was {secret} who came.", *persons)
    withheld = withhold(payload, identity)
    assert secret not in str(withheld.main)
    assert rejoin(withheld.main, {})["request"]["facts"] == f"It was {SEALED} who came."
    assert rejoin(withheld.main, withheld.parts) == payload


@pytest.mark.parametrize("said", ["Karim Fictional", "Abu Karim", "TN-1"])
def test_who_is_not_protected_is_named_in_the_text_as_before(said: str) -> None:
    withheld = withhold(drafted(f"It was {said}.", LAYLA, OPEN), identity)
    assert withheld.main["request"]["facts"] == f"It was {said}."


@pytest.mark.parametrize("secret", SECRETS)
def test_a_later_note_seals_everybody_the_file_protects_already(secret: str) -> None:
    known = protected_names(drafted("", LAYLA, OPEN, FARID, UNNAMED), identity)
    assert set(known) == set(SECRETS)
    withheld = withhold(noted(f"{secret} telephoned"), identity, known)
    assert withheld.main["text"] == f"⟦{known[secret]}/0⟧ telephoned"
    assert rejoin(withheld.main, withheld.parts)["text"] == f"{secret} telephoned"


def test_a_later_revision_seals_whom_only_the_earlier_one_protects() -> None:
    known = protected_names(drafted("", LAYLA), identity)
    withheld = withhold(drafted("Layla Mithal and Farid Mithal came.", FARID), identity, known)
    assert rejoin(withheld.main, {})["request"]["facts"] == f"{SEALED} and {SEALED} came."


def test_each_identity_opens_only_its_own_names() -> None:
    withheld = withhold(drafted("Layla Mithal met Farid Mithal.", LAYLA, FARID), identity)
    one = {key: part for key, part in withheld.parts.items() if key == identity("Layla Mithal")}
    opened = rejoin(withheld.main, one)["request"]
    assert opened["facts"] == f"Layla Mithal met {SEALED}."
    assert opened["persons"] == [LAYLA, {"protected": True}]


@given(st.text("⟦⟧/01a ▮", max_size=12), st.text("⟦⟧/01a ▮", max_size=12))
def test_signs_like_ours_in_what_somebody_wrote_come_back_as_written(before: str, after: str) -> None:
    """Another State may write anything: it neither looks sealed nor opens another person's name."""
    payload = drafted(f"{before}Layla Mithal{after}", LAYLA)
    withheld = withhold(payload, identity)
    assert "Layla" not in str(withheld.main)
    assert rejoin(withheld.main, withheld.parts) == payload
    assert rejoin(withheld.main, {})["request"]["facts"] == f"{before}{SEALED}{after}"
    assert sealed_identities(withheld.main) == (identity("Layla Mithal"),)


@pytest.mark.parametrize("number", ["0", "7", "9" * 5000], ids=len)
def test_a_stand_in_somebody_made_up_leaves_the_file_readable(number: str) -> None:
    payload = noted(f"⟦{identity('Layla Mithal')}/{number}⟧")
    known = {"Layla Mithal": identity("Layla Mithal")}
    withheld = withhold(payload, identity, known)
    assert rejoin(withheld.main, withheld.parts) == payload
    rejoin(payload, {})
