"""The code of a printed form: what nobody guesses, what a slip does to it, and how people type it."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rogatory.dossier.common.form_codes import (
    CHANCE_BYTES,
    LETTERS,
    Mark,
    NotACode,
    as_printed,
    code_of,
    grouped,
    read_square,
    square_text,
    typed_code,
)

CODES = st.binary(min_size=CHANCE_BYTES, max_size=CHANCE_BYTES).map(code_of).filter(bool)
IN_A_SQUARE = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


@given(CODES, st.sampled_from(["upper", "lower"]), st.sampled_from(["-", " ", "", " - ", "\u200f-\u200e"]))
def test_a_code_is_read_however_it_is_typed(code: str, case: str, between: str) -> None:
    typed = between.join(grouped(code).split("-"))
    assert typed_code(getattr(typed, case)()) == code
    alike = typed.replace("0", "O").replace("1", "l")
    assert typed_code(alike) == code
    eastern = typed.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert typed_code(eastern) == code


@given(CODES, st.integers(0, 16), st.sampled_from(LETTERS))
def test_one_wrong_letter_is_never_taken_for_another_form(code: str, place: int, letter: str) -> None:
    assume(code[place] != letter)
    with pytest.raises(NotACode):
        typed_code(code[:place] + letter + code[place + 1 :])


@given(CODES, st.integers(0, 14))
def test_two_letters_changed_about_are_never_taken_for_another_form(code: str, place: int) -> None:
    first, second = code[place], code[place + 1]
    assume(first != second)
    with pytest.raises(NotACode):
        typed_code(code[:place] + second + first + code[place + 2 :])


@given(CODES, st.integers(1, 9), st.integers(1, 9))
def test_a_square_holds_the_code_and_the_page_and_nothing_else(code: str, page: int, pages: int) -> None:
    mark = Mark(code, page, pages)
    said = square_text(mark)
    assert set(said) <= IN_A_SQUARE
    assert said == f"ROG1:{code}:{page}/{pages}"
    assert read_square(said) == mark
    assert typed_code(said.lower()) == code, "a hand scanner types what the square holds"


@given(st.text(max_size=200))
def test_whatever_is_typed_or_scanned_is_a_code_or_is_refused(text: str) -> None:
    read_square(text)
    try:
        code = typed_code(text)
    except NotACode:
        assert as_printed(text) == text
    else:
        assert as_printed(text) == grouped(code)


@pytest.mark.parametrize("square", ["https://example.test/", "ROG1:7:1/1", "ROG2:73PPPAQ8SVC88VHSV:1/1", ""])
def test_a_square_of_somebody_else_is_none_of_ours(square: str) -> None:
    assert read_square(square) is None
