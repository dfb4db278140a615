"""However a word is set on the page, it is the same word; and it is found again where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.search.arabic import skeleton, stems
from rogatory.search.forms import forms
from rogatory.search.letters import folded, tokens, words

ARABIC = st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءؤئ", min_size=2, max_size=9)

SAME = [
    ("إجراء", "اجراء", "أجراء", "آجراء"),
    ("مسؤول", "مسئول", "مسءول"),
    ("محكمة", "محكمه", "مُحْكَمَةٌ", "محـــكمة"),
    ("مستشفى", "مستشفي", "مستشفی"),
    ("46", "٤٦", "۴۶", "４６"),
    ("Procédure", "procedure", "PROCÉDURE", "proce\u0301dure"),
    ("œuvre", "OEUVRE"),
    ("الله", "ﷲ"),
    ("لا", "ﻻ"),
    ("مادة", "\u202bمادة\u202c", "ما\u200fدة", "ما\u200bدة"),
]


@pytest.mark.parametrize("spellings", SAME)
def test_every_spelling_of_a_word_is_one_word(spellings: tuple[str, ...]) -> None:
    assert len({folded(one) for one in spellings}) == 1


@given(st.text(max_size=80))
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    once = folded(text)
    assert folded(once) == once


@given(ARABIC, st.integers(0, 8), st.sampled_from("\u0640\u064e\u0651\u200d\u200f"))
def test_stretches_and_vowels_change_no_word(word: str, at: int, sign: str) -> None:
    place = 1 + at % len(word)
    assert words(word[:place] + sign + word[place:]) == words(word)


@given(st.text(max_size=200))
def test_a_word_is_found_where_it_stands(text: str) -> None:
    for token in tokens(text):
        assert token.word in words(text[token.start : token.end])


@given(st.integers(0, 10**9))
def test_digits_of_every_script_are_one_number(number: int) -> None:
    plain = str(number)
    for zero in "٠۰०":
        assert words("".join(chr(ord(zero) + int(digit)) for digit in plain)) == [plain]


def test_letters_and_digits_part() -> None:
    assert words("المادة46(9)b") == ["الماده", "46", "9", "b"]
    assert words("l’entraide d'un État") == ["l", "entraide", "d", "un", "etat"]


@given(ARABIC)
def test_a_word_is_its_own_first_form(word: str) -> None:
    (plain,) = words(word)
    assert forms(plain)[0] == plain
    assert all(len(stem) >= 2 for stem in stems(plain))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("القانون", "قانون"),
        ("وبالقانون", "قانونهم"),
        ("محكمة", "محكمتها"),
        ("للمحاكم", "المحاكم"),
        ("موظفين", "الموظفون"),
        ("طلبات", "طلبه"),
        ("فصل", "الفصل"),
        ("وسائل", "بالوسائل"),
        ("جزاء", "الجزائية"),
    ],
)
def test_what_is_attached_parts_no_words(one: str, other: str) -> None:
    assert set(stems(*words(one))) & set(stems(*words(other)))


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("قانون", "قوانين"),
        ("حق", "حقوق"),
        ("دليل", "أدلة"),
        ("مبدأ", "مبادئ"),
        ("قاضٍ", "القضاة"),
        ("شاهد", "شهود"),
    ],
)
def test_a_broken_plural_keeps_its_consonants(one: str, many: str) -> None:
    def bones(word: str) -> set[str]:
        return {skeleton(stem) for stem in stems(*words(word))}

    assert bones(one) & bones(many)


@pytest.mark.parametrize(
    ("one", "other"), [("requests", "requested"), ("demandes", "demandée"), ("avoirs", "avoir")]
)
def test_latin_words_meet_in_their_stems(one: str, other: str) -> None:
    assert set(forms(one)) & set(forms(*words(other)))
