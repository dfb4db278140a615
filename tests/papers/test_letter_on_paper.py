"""The letter as it lies on the desk: sides and directions, what stays together, what is left unsaid."""

import io
import re
import shutil
import subprocess

import msgspec
import pytest
from pypdf import PdfReader
from test_letter import ARABIC, BRIDGE, ENGLISH, FRENCH, IBAN, letter_of, words_of

from rogatory.law.request import Authority, Confidentiality, Measure, Offence, Request, Urgency
from rogatory.papers import letter
from rogatory.papers.contents import contents
from rogatory.papers.runs import Run, runs


def words_on_the_page(pdf: bytes) -> list[str]:
    """The words as they stand on paper, from left to right, each with its punctuation on the side it is set."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is missing (Debian's poppler-utils): sides of punctuation not tested")
    made = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    return re.findall(r"<word [^>]*>([^<]*)</word>", made.stdout.decode())


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def test_what_nobody_answered_is_not_asserted() -> None:
    asserted = {
        ARABIC: ("لا تشترط سرية خاصة", "الطلب غير عاجل"),
        ENGLISH: ("No particular confidentiality", "not urgent"),
        FRENCH: ("Aucune confidentialité", "pas urgente"),
    }
    open_request = msgspec.structs.replace(BRIDGE, confidentiality=None, urgency=Urgency(), deadline=None)
    denied = msgspec.structs.replace(
        BRIDGE, confidentiality=Confidentiality(required=False), urgency=Urgency(urgent=False)
    )
    for language, sentences in asserted.items():
        unsaid = words_of(letter(letter_of(open_request), language))
        said = words_of(letter(letter_of(denied), language))
        for sentence in sentences:
            assert sentence not in unsaid
            assert sentence in said
    assert "urgency and time limit" not in words_of(letter(letter_of(open_request), ENGLISH))


def test_a_passage_in_the_other_script_keeps_its_own_direction() -> None:
    english = Request(
        title="Southern bridge, stage two",
        facts="The money went to an account in Amman.",
        offences=(Offence(title="Bribery of an official.", penalty="Prison: 20 years."),),
    )
    on_paper = words_on_the_page(letter(letter_of(english), ARABIC))
    assert {"Amman.", "official.", "years.", "bridge,"} <= set(on_paper)
    arabic = contents(letter_of(BRIDGE), ENGLISH)
    assert arabic.subject[-1].text == "\u2069"
    assert {run.direction for run in runs(f"دفع إلى Amman Bank بالحساب {IBAN} مبلغا كبيرا.")} == {"rtl"}
    assert {run.direction for run in runs("12/2024")} == {""}


def test_hours_and_the_mark_of_the_hijri_year_do_not_break() -> None:
    assert Run("08:00–16:00", boxed=True, direction="ltr") in runs("Open 08:00–16:00 daily")
    assert "1445\u00a0هـ)" in runs("يوم (6 ذو القعدة 1445 هـ)")[0].text
    assert " هـ" not in str(contents(letter_of(BRIDGE), ARABIC))


@pytest.mark.parametrize("lines", range(14, 44, 2))
def test_the_signature_stands_with_the_closing_words(lines: int) -> None:
    request = msgspec.structs.replace(
        BRIDGE, facts="A line of facts.\n" * lines, assurances=("Originals return.",)
    )
    signed = [page for page in pages_of(letter(letter_of(request), ENGLISH)) if "Seal of the authority" in page]
    assert len(signed) == 1
    assert "We remain at the disposal" in signed[0]
    assert "Originals return." in signed[0]


def test_short_rows_are_whole_and_endless_ones_lose_nothing() -> None:
    row = Offence(title="Bribery", penalty="BEGIN " + "year " * 90 + "CLOSES")
    pages = pages_of(letter(letter_of(Request(offences=(row,) * 9)), ENGLISH))
    assert [page.count("BEGIN") for page in pages] == [page.count("CLOSES") for page in pages]
    endless = "word " * 6_000 + "LAST"
    long = Request(costs=endless, assurances=(endless,), offences=(Offence(penalty=endless),))
    assert "".join(pages_of(letter(letter_of(long), ENGLISH))).count("LAST") == 3
    questions = Measure(id="m1", questions=("Why?",) * 200, description="one\n" * 200)
    said = "".join(pages_of(letter(letter_of(Request(measures=(questions,))), ENGLISH)))
    assert (said.count("Why?"), said.count("one\n")) >= (200, 199)


def test_an_authority_is_named_inside_a_sentence_as_grammar_wants() -> None:
    unnamed = msgspec.structs.replace(
        BRIDGE, requested_authority=Authority(name=" "), requesting_authority=None
    )
    french = words_of(letter(letter_of(unnamed), FRENCH))
    assert "à l’autorité requise, l’autorité centrale pour l’entraide judiciaire (Jordanie)" in french
    english = words_of(letter(letter_of(unnamed), ENGLISH))
    assert "The central authority for mutual legal assistance (Tunisia) presents" in english
    assert "compliments to the central authority" in english
    named = msgspec.structs.replace(BRIDGE, requested_authority=Authority(name="Le ministère de la Justice"))
    assert "requise, le ministère de la Justice (Jordanie)" in words_of(letter(letter_of(named), FRENCH))
