"""The same idea in every treaty, what is wrong with the texts, and one place with all that is known of it."""

import pytest
from law_questions import in_json, law, unusable

ARAB, UN = "arab_anti_corruption_2010", "uncac_2003"
LANGUAGES = ["ar", "en", "fr"]


@pytest.fixture(autouse=True)
def no_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ROGATORY_HOME", raising=False)


def test_a_lawyer_finds_bank_secrecy_in_both_conventions() -> None:
    (row,) = in_json("concordance", "refusal.bank_secrecy")["rows"]
    places = {(place["instrument"], place["cite"]) for place in row["places"]}
    assert {(UN, "46(8)"), (ARAB, "20(21)")} <= places


def test_a_concept_brings_those_below_it() -> None:
    concepts = {row["concept"] for row in in_json("concordance", "refusal")["rows"]}
    assert {"refusal.bank_secrecy", "refusal.reasons"} <= concepts
    assert all(concept == "refusal" or concept.startswith("refusal.") for concept in concepts)


def test_a_treaty_without_the_concept_is_named_as_such() -> None:
    (row,) = in_json("concordance", "dual_criminality.by_conduct")["rows"]
    assert ARAB in {treaty["instrument"] for treaty in row["absent_from"]}


def test_only_what_differs_is_shown_where_differences_are_asked_for() -> None:
    rows = in_json("concordance", "--differences")["rows"]
    assert rows
    assert all(row["differences"] for row in rows)
    noted = {(one["instrument"], one["cite"]) for row in rows for one in row["differences"] if one["note"]}
    assert (UN, "46(9)(b)") in noted
    assert len(rows) < len(in_json("concordance")["rows"])


def test_the_wrong_cross_reference_of_the_arab_convention_is_told_with_our_reading() -> None:
    errata = in_json("errata", ARAB)["errata"]
    told = next(note for note in errata if note["cite"] == "20(24)")
    assert told["kind"] == "erratum"
    assert told["note"]
    assert {note["instrument"] for note in errata} == {ARAB}
    assert {ARAB, UN} <= {note["instrument"] for note in in_json("errata")["errata"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_place_an_answer_cites_is_shown_when_it_is_asked_for(language: str) -> None:
    printed = law("show", UN, "46(15)(b)", "--language", language).out.splitlines()[2]
    cite = printed.split("  ")[0].split(" ")[-1]
    assert in_json("show", UN, cite)["places"][0]["cite"] == "46(15)(b)"


@pytest.mark.parametrize(
    "title",
    ["UNCAC", "uncac", "CNUCC", "اتفاقية الأمم المتحدة", "United Nations Convention against Corruption"],
)
def test_a_treaty_is_known_by_its_titles_too(title: str) -> None:
    assert in_json("show", title, "46.8")["places"][0]["instrument"] == UN
    assert in_json("status", title, "TN")["instrument"] == UN


def test_a_title_is_known_without_its_vowel_signs_and_with_any_dash() -> None:
    for title in ("Oman-Morocco Conv.", "اتفاقية عمان والمغرب", "conv. oman-maroc"):
        assert in_json("show", title, "39")["places"][0]["instrument"] == "oman_morocco_2010"
    unusable("show", "Conv.", "39", place="INSTRUMENT")


def test_a_place_is_shown_with_its_counterpart_its_note_and_its_rules() -> None:
    (found,) = in_json("show", UN, "46(9)(b)")["places"]
    assert (found["instrument"], found["cite"]) == (UN, "46(9)(b)")
    assert found["statement"]
    assert {"instrument": ARAB, "cite": "20(16)(b)"} in found["counterparts"]
    assert [note["kind"] for note in found["errata"]] == ["difference"]
    rule = next(rule for rule in found["rules"] if rule["id"] == "without-dual-criminality")
    assert "limit must_still_give_non_coercive" in rule["does"]
    assert rule["kind_in_words"]


def test_an_article_is_shown_whole_in_the_order_of_the_text() -> None:
    cites = [place["cite"] for place in in_json("show", UN, "46")["places"]]
    assert [cite for cite in cites if cite.count("(") == 1] == [f"46({number})" for number in range(1, 31)]
    assert cites[cites.index("46(21)") :][:3] == ["46(21)", "46(21)(a)", "46(21)(b)"]
    paragraph = [place["cite"] for place in in_json("show", UN, "46(21)")["places"]]
    assert paragraph == [cite for cite in cites if cite.startswith("46(21)")]


def test_practice_can_be_shown_as_well() -> None:
    (found,) = in_json("show", "practice", "nexus")["places"]
    assert found["rules"]


def test_a_concept_only_rules_are_filed_under_has_its_row_too() -> None:
    (row,) = in_json("concordance", "scope.offence")["rows"]
    assert {place["instrument"] for place in row["places"]} >= {UN, ARAB}
    assert "scope.offence" in {found["concept"] for found in in_json("concordance", "scope")["rows"]}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "words",
    [("kinds",), ("concordance", "refusal"), ("errata",), ("show", UN, "46(21)"), ("show", ARAB, "20(16)")],
)
def test_a_lawyer_reads_it_in_his_language(words: tuple[str, ...], language: str) -> None:
    asked = law(*words, "--language", language)
    assert (asked.status, asked.err) == (0, "")
    assert "desk-law-" not in asked.out
    assert ("اتفاقية" in asked.out) is (language == "ar")


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (("concordance", "refusals"), "refusal"),
        (("errata", "uncac_203"), UN),
        (("errata", "practice"), "practice"),
        (("show", "uncak", "46"), UN),
        (("show", UN, "460"), "46"),
        (("show", UN, "46(999)"), "46(9)"),
        (("show", UN, "x" * 5_000), "CITE"),
        (("show", UN, "two\nlines"), "CITE"),
    ],
)
def test_what_no_book_holds_gets_one_line_with_what_is_near(words: tuple[str, ...], place: str) -> None:
    unusable(*words, place=place)
