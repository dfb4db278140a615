"""Every name of a protected person is sealed wherever a text mentions it, and codes stay as they are."""

import hashlib
from typing import Any

from rogatory.dossier.common.protection import MARKER, SEALED, rejoin, sealed_identities, withhold

SALMA = {
    "name": "Salma Haddad",
    "other_names": ["Umm Karim", "S. Ben Haddad"],
    "identity_documents": ["TN-774411"],
    "role": "witness",
    "protected": True,
}
OMAR = {"name": "Omar Fictional", "role": "expert", "protected": True}


def identity(name: str) -> str:
    return hashlib.sha256(b"tests only" + name.encode()).hexdigest()[:16]


def payload(*persons: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"act": "request_drafted/1", "request": {"persons": list(persons)}, **more}


def test_the_other_names_and_the_documents_of_a_witness_are_sealed_in_texts_too() -> None:
    for mention in ("Salma Haddad", "Umm Karim", "S. Ben Haddad", "TN-774411"):
        given = payload(SALMA, note=f"He was seen by {mention} at noon.")
        withheld = withhold(given, identity)
        assert mention not in str(withheld.main)
        assert rejoin(withheld.main, {})["note"] == f"He was seen by {SEALED} at noon."
        assert rejoin(withheld.main, withheld.parts) == given


def test_two_witnesses_and_one_known_from_before_are_all_sealed() -> None:
    text = "Salma Haddad, Omar Fictional and Lina Fictional were there."
    known = {"Lina Fictional": identity("Lina Fictional")}
    withheld = withhold(payload(SALMA, OMAR, note=text), identity, known)
    assert rejoin(withheld.main, {})["note"] == f"{SEALED}, {SEALED} and {SEALED} were there."
    assert set(withheld.parts) == {
        identity(one) for one in ("Salma Haddad", "Omar Fictional", "Lina Fictional")
    }
    assert set(sealed_identities(withheld.main)) == set(withheld.parts)


def test_a_code_that_happens_to_hold_a_name_is_not_broken_at_any_depth() -> None:
    files = [{"sha256": "Salma Haddad", "name": "Statement of Salma Haddad"}]
    given = payload(SALMA, message_id="Salma Haddad", files=files)
    withheld = withhold(given, identity)
    assert withheld.main["message_id"] == "Salma Haddad"
    assert withheld.main["files"][0]["sha256"] == "Salma Haddad"
    assert "Salma" not in withheld.main["files"][0]["name"]


def test_what_looks_like_a_seal_in_a_code_is_left_there_and_points_at_nobody() -> None:
    token = f"⟦{identity('Salma Haddad')}/0⟧"
    main = {"act": "note_written/1", "message_id": token, "files": [{"sha256": token}], "text": "Nothing."}
    assert sealed_identities(main) == ()
    assert rejoin(main, {identity("Salma Haddad"): {"persons": {}, "names": ["Salma Haddad"]}}) == main


def test_a_seal_whose_part_does_not_hold_that_mention_stays_a_bar() -> None:
    who = identity("Salma Haddad")
    main = {"act": "note_written/1", "text": f"⟦{who}/0⟧ ⟦{who}/1⟧"}
    assert rejoin(main, {who: {"persons": {}, "names": ["Salma Haddad"]}})["text"] == f"Salma Haddad {SEALED}"


def test_a_person_whose_part_was_kept_for_another_place_stays_unnamed() -> None:
    who = identity("Salma Haddad")
    main = payload({"role": "witness", "protected": True, MARKER: who})
    part = {"persons": {"3": {"name": "Salma Haddad"}}, "names": []}
    assert rejoin(main, {who: part})["request"]["persons"] == [{"role": "witness", "protected": True}]


def test_the_identities_in_texts_are_told_with_those_of_persons_each_once() -> None:
    withheld = withhold(payload(SALMA, note="Salma Haddad. Salma Haddad."), identity)
    assert sealed_identities(withheld.main) == (identity("Salma Haddad"),)
    note = withhold(
        {"act": "note_written/1", "text": "Omar Fictional"}, identity, {"Omar Fictional": "id-of-omar"}
    )
    assert sealed_identities(note.main) == ("id-of-omar",)
