"""References: what the words name, in three languages, and what is wrong with those of the real texts."""

import json
import string
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_library_reading import ARAB_CONVENTION, official, treaty
from test_library_shelf import bring, run

from rogatory.desk import cross_references, reading_room
from rogatory.kernel.languages import ScreenLanguage
from rogatory.library.parsing.numerals import arabic_letter, latin_letter
from rogatory.library.references.comparing import Sister, beside_sisters, between_languages
from rogatory.library.references.found import Place, Reference
from rogatory.library.references.reading import references
from rogatory.library.references.resolving import Doubt, Places, resolve

HERE = Place(work="rivers", cite="20(3)")
RIVERS = {"اتفاقية الأنهار الخيالية": "rivers_2031", "Convention on Invented Rivers": "rivers_2031"}
"""Fictional."""


def cites(text: str, at: Place = HERE) -> list[str]:
    return [cite for one in references(text, at, RIVERS) for cite in one.cites]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("وفق المادة 20 فقرة 5", ["20", "20(5)"]),
        ("المنصوص عليها في الفقرتين (1 و2) من هذه المادة", ["20(1)", "20(2)"]),
        ("بموجب المادة (الرابعة/ح) من هذه الاتفاقية", ["4(h)"]),
        ("في الفقرات (ح، ك، ل) من المادة الرابعة", ["4(h)", "4(k)", "4(l)", "4"]),
        ("وفقا للمادتين العشرين والحادية والعشرين من هذه الاتفاقية", ["20", "21"]),
        ("بالفقرة (1/ب) من هذه المادة", ["20(1)(b)"]),
        ("للفقرتين (19،18) من هذه المادة", ["20(19)", "20(18)"]),
        ("تطبق الفقرات (٤) إلى (٦) من هذه المادة", ["20(4)", "20(5)", "20(6)"]),
        ("للفقرة ١ (أ) “١” أو “٢” من المادة (٢٣)", ["23(1)(a)(i)", "23(1)(a)(ii)", "23"]),
        ("لأغراض الفقرة الفرعية (ب) أعلاه", ["20(3)(b)"]),
        ("من هذه المادة", []),
        ("الفقرة ٩ من قرار المؤتمر", []),
        ("في الفصل الثاني من هذه الاتفاقية", []),
        ("article 46, paragraph 9 (b), of this Convention", ["46", "46(9)(b)"]),
        ("articles 31, paragraph 1, and 54, paragraph 1 a)", ["31", "31(1)", "54", "54(1)(a)"]),
        (
            "article 23, paragraph 1 a) (i) or (ii) or b) (i)",
            ["23", "23(1)(a)(i)", "23(1)(a)(ii)", "23(1)(b)(i)"],
        ),
        ("paragraphs 9 to 11 of this article", ["20(9)", "20(10)", "20(11)"]),
        ("subparagraphs d) (i) and (iii) of this paragraph", ["20(3)(d)(i)", "20(3)(d)(iii)"]),
        ("Article 46(9)(b) applies", ["46(9)(b)"]),
        ("articles 2 and 3 of the Charter", []),
        ("conformément au paragraphe 2 du présent article", ["20(2)"]),
        ("de l'article 46, paragraphe 9, alinéa b), de la présente Convention", ["46", "46(9)(b)"]),
        ("aux articles 4 à 6 de la présente Convention", ["4", "5", "6"]),
    ],
)
def test_the_words_name_these_places(text: str, named: list[str]) -> None:
    assert cites(text) == named


def test_the_fasl_is_an_article_where_the_text_counts_by_it() -> None:
    assert cites("الفصلين 67 و77 من هذا القانون", Place("law", "3", fasl=True)) == ["67", "77"]


def test_a_reference_to_another_text_leads_there() -> None:
    for text in ("المادة 3 من اتفاقية الأنهار الخيالية", "article 3 of the Convention on Invented Rivers"):
        assert [(one.work, one.cites) for one in references(text, HERE, RIVERS)] == [("rivers_2031", ("3",))]


def test_in_a_report_the_convention_is_the_one_it_is_about() -> None:
    at = Place("report", "34", convention="rivers_2031")
    found = references("الفقرة ١٦ من المادة ٤٦ من الاتفاقية، والبند ٤ من جدول الأعمال، والبند ٥", at)
    assert [(one.work, one.cite) for one in found] == [("rivers_2031", "46(16)"), ("rivers_2031", "46")]


PARTS = st.tuples(st.integers(1, 99), st.integers(1, 40), st.integers(1, 12))


@given(PARTS)
def test_a_place_written_in_each_language_is_read_back(parts: tuple[int, int, int]) -> None:
    article, paragraph, item = parts
    wanted = f"{article}({paragraph})({latin_letter(item)})"
    letter = latin_letter(item)
    for text in (
        f"المادة {article} فقرة {paragraph} ({arabic_letter(item)})",
        f"الفقرة {paragraph} ({arabic_letter(item)}) من المادة ({article})",
        f"article {article}, paragraph {paragraph} ({letter}), of this Convention",
        f"paragraphe {paragraph}, alinéa {letter}), de l'article {article}",
    ):
        assert wanted in cites(text), text


@given(st.text(alphabet="المادةفقرة من هذه(1) 23،وأبج/إلى" + string.ascii_lowercase + "ivx\n", max_size=80))
def test_any_words_are_read_in_order_and_within_the_text(text: str) -> None:
    found = references(text, HERE, RIVERS)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.cites for one in found)


PLACES = Places(frozenset({"4", "4(8)", "7", "7(1)", "7(1)(a)", "20", "20(3)", "54"}), {"54": 5})


@pytest.mark.parametrize(
    ("cite", "at", "target", "doubt"),
    [
        ("20(3)", "7(1)", "20(3)", None),
        ("4(h)", "7(1)", "4(8)", Doubt.LETTER_FOR_NUMBER),
        ("99(1)", "7(1)", "", Doubt.MISSING_ARTICLE),
        ("20(9)", "7(1)", "20", Doubt.MISSING_PLACE),
        ("54(2)", "7(1)", "54", None),
        ("7(a)", "7(1)(c)", "7(1)(a)", Doubt.NEARER_PLACE),
        ("20(3)", "20(3)", "20(3)", Doubt.TO_ITSELF),
    ],
)
def test_where_a_reference_leads_and_what_is_wrong_with_it(
    cite: str, at: str, target: str, doubt: Doubt | None
) -> None:
    found = resolve(Reference(0, 1, "rivers", (cite,)), Place("rivers", at), PLACES)
    assert (found.target, found.doubt) == (target, doubt)


def test_a_range_that_runs_past_the_end_is_in_doubt() -> None:
    found = resolve(Reference(0, 1, "rivers", ("20(3)", "20(4)")), Place("rivers", "7"), PLACES)
    assert (found.named, found.doubt) == ("20(4)", Doubt.MISSING_PLACE)


def test_copies_that_name_different_places_are_told() -> None:
    (one,) = between_languages({"2": {"32"}, "3": {"1"}}, {"2": {"23"}, "3": {"1"}})
    assert (one.cite, one.named, one.expected) == ("2", "32", "23")


def test_a_provision_that_refers_elsewhere_than_its_sister_is_told() -> None:
    there, here = {"20(24)": {"46(5)"}}, {"46(4)": {"20(23)"}}
    sister = Sister({"46(5)": {"46(4)"}}, there, here)
    (one,) = beside_sisters({"20(24)": {"20(5)", "7"}}, [sister])
    assert (one.named, one.expected) == ("20(5)", "20(23)")
    assert beside_sisters({"20(24)": {"20(23)"}}, [sister]) == ()
    agrees = Sister({"18(5)": {"18(4)"}}, {"20(24)": {"18(5)"}}, {"18(4)": {"20(5)"}})
    assert beside_sisters({"20(24)": {"20(5)"}}, [sister, agrees]) == ()


@pytest.mark.django_db
def test_references_are_links_on_the_article_and_listed_on_the_work(capsys) -> None:  # type: ignore[no-untyped-def]
    articles = [
        {"number": "1", "text": "1. A river runs.\n2. Paragraph 1 of this article applies."},
        {"number": "2", "text": "Article 1, paragraph 7, and article 9 apply."},
    ]
    bring(treaty(articles=articles), "rivers_2031")
    found = reading_room.article(ScreenLanguage.ENGLISH, "rivers_2031", "1")
    assert found is not None
    (link,) = found.paragraphs[1].links["en"]
    assert found.paragraphs[1].official_text["en"][link.start : link.end] == "1"
    assert (link.work_id, link.article, link.cite) == ("rivers_2031", "1", "1(1)")
    assert run("references", "rivers_2031", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["count"] == 4
    assert [(one["cite"], one["named"], one["doubt"]) for one in told["listed"]] == [
        ("2", "1(7)", "missing-place"),
        ("2", "9", "missing-article"),
    ]
    assert run("references", "no_such_work") == 2


def listed(work: str) -> set[tuple[str, str, str]]:
    told = cross_references.references(ScreenLanguage.ENGLISH, work).listed
    return {(one.cite, one.named, one.target) for one in told}


@pytest.mark.django_db
def test_the_known_defects_of_the_official_texts_are_listed() -> None:
    bring(official(ARAB_CONVENTION.name))
    for language in ("ar", "en"):
        bring(official(f"treaties/uncac-2003.{language}.json"))
    arab = listed("arab_anti_corruption_2010")
    assert {("9(1)(e)", "4(h)", "4(8)"), ("30(3)(a)", "4(k)", "4(11)"), ("30(3)(a)", "4(l)", "4(12)")} <= arab
    assert {("20(24)", "20(5)", "20(23)"), ("21(3)", "20(5)", "20(6)")} <= arab
    assert {("2(h)", "32", "23"), ("37(4)", "23", "32")} <= listed("uncac_2003")


@pytest.mark.django_db
def test_both_copies_of_the_un_convention_refer_to_the_same_places_save_two() -> None:
    for language in ("ar", "en"):
        bring(official(f"treaties/uncac-2003.{language}.json"))
    told = cross_references.references(ScreenLanguage.ENGLISH, "uncac_2003")
    assert told.count == 226
    assert {one.doubt for one in told.listed} == {"languages-differ"}
    assert len(told.listed) == 2
