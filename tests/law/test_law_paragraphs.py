"""Every paragraph and item of the articles on assistance is stated, and is a rule or an admitted blind spot."""

import json
import re
from pathlib import Path

import pytest

from rogatory.kernel.findings import Citation
from rogatory.law.book import LawBook
from rogatory.law.provisions import concordance, counterparts, errata

FOLDERS = Path(__file__).resolve().parents[2] / "src" / "rogatory" / "law" / "instruments"
ARAB, UN = "arab_anti_corruption_2010", "uncac_2003"

ITEMS = {
    ARAB: {3: 11, 6: 6, 11: 4, 16: 3, 18: 2, 19: 4, 27: 2},
    UN: {3: 11, 9: 3, 10: 2, 11: 4, 15: 6, 21: 4, 29: 2},
}
PARAGRAPHS = {ARAB: ("20", 28), UN: ("46", 30)}
ARABIC_LETTERS = "أبجدهوزحطيك"


def places(instrument: str) -> set[str]:
    """Every paragraph and item of the article, from the table above."""
    article, count = PARAGRAPHS[instrument]
    items = {
        f"{article}({n})({'abcdefghijk'[i]})" for n, total in ITEMS[instrument].items() for i in range(total)
    }
    return {f"{article}({n})" for n in range(1, count + 1)} | items


@pytest.mark.parametrize("instrument", [ARAB, UN])
def test_every_place_is_stated(book: LawBook, instrument: str) -> None:
    assert places(instrument) <= set(book.instruments[instrument].provisions)


@pytest.mark.parametrize("instrument", [ARAB, UN])
def test_every_place_is_a_rule_or_an_admitted_blind_spot(book: LawBook, instrument: str) -> None:
    """A paragraph is accounted for by a rule on it or on one of its items; an item by a rule on it alone."""
    cited = {rule.cite for rule in book.instruments[instrument].rules}
    for place in places(instrument):
        ruled = place in cited or any(cite.startswith(f"{place}(") for cite in cited)
        assert ruled or place in blind_spots(instrument), f"{place} is neither a rule nor a blind spot"


@pytest.mark.parametrize("instrument", [ARAB, UN])
def test_a_blind_spot_is_blind(book: LawBook, instrument: str) -> None:
    cited = {rule.cite for rule in book.instruments[instrument].rules}
    assert not blind_spots(instrument) & cited


def test_the_table_agrees_with_the_united_nations_text(sources: Path) -> None:
    articles = json.loads((sources / "treaties" / "uncac-2003.en.json").read_text("utf-8"))["articles"]
    text = next(article["text"] for article in articles if str(article["number"]) == "46")
    assert counted(text, r"^(\d+)\.", r"^([a-k])\)", "46") == places(UN)


def test_the_table_agrees_with_the_arab_text(sources: Path) -> None:
    text = (sources / "arab-anti-corruption-convention-2010.ar.txt").read_text("utf-8")
    article = text[text.index("المادة 20 –") : text.index("المادة 21 –")]
    assert counted(article, r"^(\d+)-", r"^([أ-ي])\)", "20") == places(ARAB)


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_statements_are_sentences_of_our_own(book: LawBook, sources: Path, language: str) -> None:
    official = official_words(sources)
    for held in book.instruments.values():
        for stated in held.provisions.values():
            copied = longest_shared_run(stated.statement[language], official)
            assert len(copied) < 9, f"{held.id} {stated.cite} {language}: {' '.join(copied)}"


def test_counterparts_come_from_the_concepts(book: LawBook) -> None:
    assert Citation(UN, "46(23)") in counterparts(book, ARAB, "20(13)")
    assert Citation(UN, "46(26)") in counterparts(book, ARAB, "20(17)")
    assert Citation(UN, "41") in counterparts(book, ARAB, "20(4)")
    assert not [held for held in counterparts(book, UN, "46(14)") if held.instrument == ARAB]
    assert counterparts(book, UN, "43(2)") == ()


def test_each_paragraph_of_article_20_has_its_counterpart(book: LawBook) -> None:
    alone = {cite for cite in places(ARAB) if not counterparts(book, ARAB, cite)}
    assert alone == set()
    stated = concordance(book)["refusal.reasons"]
    assert {Citation(ARAB, "20(13)"), Citation(UN, "46(23)"), Citation("untoc_2000", "18(23)")} <= set(stated)


@pytest.mark.parametrize(
    "cite", ["20(24)", "20(16)(b)", "20(20)", "20(28)", "21(3)", "35(7)", "9(1)(e)", "30(3)(a)", "23(16)", "29"]
)
def test_known_traps_of_the_arab_text_are_shown(book: LawBook, cite: str) -> None:
    assert errata(book, Citation(ARAB, cite))


def blind_spots(instrument: str) -> set[str]:
    text = (FOLDERS / instrument / "BLINDSPOTS.md").read_text("utf-8").split("Modelled in part")[0]
    return set(re.findall(r"^- \*\*([\d()a-k]+)\*\*", text, re.MULTILINE))


def counted(text: str, paragraphs: str, items: str, article: str) -> set[str]:
    """The places a printed article has; an item may stand on the line of its paragraph's number."""
    found: set[str] = set()
    number = ""
    for line in (line.strip() for line in text.splitlines()):
        begins = re.match(paragraphs, line)
        if begins:
            number = begins[1]
            found.add(f"{article}({number})")
        item = re.match(items, line[begins.end() if begins else 0 :].strip())
        if item:
            found.add(f"{article}({number})({latin(item[1])})")
    return found


def latin(letter: str) -> str:
    """The Latin letter an item is cited by; Arabic items follow the abjad order."""
    return "abcdefghijk"[ARABIC_LETTERS.index(letter)] if letter in ARABIC_LETTERS else letter


def official_words(sources: Path) -> set[tuple[str, ...]]:
    texts = [(sources / "arab-anti-corruption-convention-2010.ar.txt").read_text("utf-8")]
    for name in ("uncac-2003.en.json", "uncac-2003.ar.json"):
        articles = json.loads((sources / "treaties" / name).read_text("utf-8"))["articles"]
        texts += [article["text"] for article in articles]
    return {run for text in texts for run in runs(text, 9)}


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def longest_shared_run(statement: str, official: set[tuple[str, ...]]) -> tuple[str, ...]:
    return next((run for run in runs(statement, 9) if run in official), ())
