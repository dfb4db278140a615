"""Names are found as quickly in the texts of a State that wishes us ill as in anybody's."""

import json

from hypothesis import given
from hypothesis import strategies as st

from rogatory.dossier.common.names_in_text import NamesInText
from rogatory.dossier.mutual_legal_assistance.messages import Malformed, read_message
from rogatory.dossier.mutual_legal_assistance.pseudonyms import MOST_NAMES

WORDS = st.text("abAB ", min_size=1, max_size=9)


def test_a_thousand_names_in_a_long_text_are_all_found():
    names = {f"name{number:04d}x": str(number) for number in range(1000)}
    text = "abcdefgh" * 25_000 + " ".join(names)
    found = NamesInText(names).replaced(text, lambda _, meaning: f"<{meaning}>")
    assert found == "abcdefgh" * 25_000 + " ".join(f"<{number}>" for number in range(1000))


@given(st.lists(WORDS, max_size=4), WORDS, WORDS)
def test_no_mention_is_left_and_nothing_else_is_touched(names, before, after):
    known = NamesInText(dict.fromkeys(("Zaynab Example", *names), "*"))
    said = known.replaced(f"{before}. ZAYNAB \n example. {after}", lambda mention, _: f"<{mention}>")
    assert said.replace("<", "").replace(">", "") == f"{before}. ZAYNAB \n example. {after}"
    assert "<ZAYNAB \n example>" in said


def test_a_name_given_with_its_vowels_is_found_without_them():
    known = NamesInText({"\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f": "P1"})
    assert known.replaced("\u0645\u062d\u0645\u062f.", lambda _, meaning: meaning) == "P1."


def test_a_message_with_more_protected_names_than_any_case_has_is_malformed():
    persons = [{"name": f"Fictional {number}", "protected": True} for number in range(MOST_NAMES + 1)]
    message = {
        "message": "request_sent/1",
        "at": "2026-03-01T09:30:00Z",
        "request": {"persons": persons},
        "revision": 1,
    }
    assert isinstance(read_message(json.dumps(message).encode()), Malformed)
