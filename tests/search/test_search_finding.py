"""A provision is found by any spelling of its words, narrowed as asked, by those who may know of it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rogatory.search.citations import cited
from rogatory.search.entries import Entry, Narrowed, Place
from rogatory.search.finding import find
from rogatory.search.index import Index, NotMade, made_from, open_index, write_index
from rogatory.search.snippets import snippet

TEXTS = {
    "1": ("ar", "تلتزم الدول الأطراف بتقديم المساعدة القانونية في التحقيقات المتعلقة بالجرائم"),
    "2": ("ar", "لا يجوز رفض الطلب بحجة سرية أعمال المصارف"),
    "3": ("en", "States Parties shall not refuse a request on the ground of bank secrecy"),
    "4": ("fr", "Les États Parties ne peuvent refuser l’entraide en invoquant le secret bancaire"),
    "5": ("ar", "تُنشئ كلُّ دولةٍ سلطةً مركزيّة تتلقى الطلبات وتنفذها أو تحيلها"),
}


def entries() -> Iterator[Entry]:
    for cite, (language, text) in TEXTS.items():
        place = Place(
            work="treaty", cite=cite, article=cite, language=language, day=date(2000 + int(cite), 1, 1)
        )
        yield Entry(place=place, text=text)
    kept = Place(work="guide", cite="9", language="ar", audience="officials")
    yield Entry(place=kept, text="دليل داخلي في سرية المصارف")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("index")
    assert write_index(folder, entries(), source="first") == 6
    return open_index(folder)


def found(index: Index, query: str, narrowed: Narrowed | None = None) -> list[str]:
    return [hit.place.cite for hit in find(index, query, narrowed).hits]


@pytest.mark.parametrize("cite", TEXTS)
def test_a_text_finds_itself(index: Index, cite: str) -> None:
    assert found(index, TEXTS[cite][1])[0] == cite


@pytest.mark.parametrize(
    ("query", "cite"),
    [
        ("مساعدات قانونيه", "1"),
        ("جريمة التحقيق", "1"),
        ("مصرف سري", "2"),
        ("المصـــارف اعمال", "2"),
        ("السلطات المركزية", "5"),
        ("refusing requests secrecy", "3"),
        ("refus secret bancaires", "4"),
        ("entriade bancaire", "4"),
        ("المسعادة القانونية", "1"),
    ],
)
def test_other_spellings_inflections_and_slips_find_it_too(index: Index, query: str, cite: str) -> None:
    assert found(index, query)[0] == cite


def test_a_search_is_narrowed_by_language_work_and_days(index: Index) -> None:
    assert set(found(index, "bank secret secrecy", Narrowed(language="fr"))) == {"4"}
    assert found(index, "secrecy", Narrowed(work="another")) == []
    assert found(index, "سرية المصارف", Narrowed(since=date(2002, 1, 1), until=date(2002, 12, 31))) == ["2"]


def test_what_is_kept_from_a_reader_is_not_found_by_that_reader(index: Index) -> None:
    assert "9" not in found(index, "دليل داخلي سرية المصارف")
    assert "9" in found(index, "دليل داخلي", Narrowed(audiences=("public", "officials")))


@pytest.mark.parametrize(
    "query", ["", " ", "و " * 5000, "من " * 3333, "\x00\xff\ufffe" * 100, "x" * 10_000, "؟!*()\"'"]
)
def test_a_query_without_sense_does_no_harm(index: Index, query: str) -> None:
    assert len(found(index, query)) <= 10


def test_what_may_have_been_meant_is_offered(index: Index) -> None:
    assert find(index, "secracy").instead == "secrecy"
    assert find(index, "secrecy").instead == ""


def test_an_index_is_replaced_while_an_older_one_is_read(tmp_path: Path) -> None:
    with pytest.raises(NotMade):
        open_index(tmp_path)
    write_index(tmp_path, entries(), source="one")
    old = open_index(tmp_path)
    write_index(tmp_path, [], source="two")
    assert made_from(tmp_path) == "two"
    assert found(old, "secrecy")
    assert found(open_index(tmp_path), "secrecy") == []


def test_an_index_of_another_analysis_is_not_read(tmp_path: Path) -> None:
    write_index(tmp_path, entries())
    stamp = next(tmp_path.glob("*/stamp.json"))
    stamp.write_text('{"analysis": 0, "source": ""}')
    assert made_from(tmp_path) is None


@pytest.mark.parametrize(
    ("query", "cite", "rest"),
    [
        ("م 46 ف 9 UNCAC", "46(9)", ("uncac",)),
        ("article 46, paragraph 9 (b)", "46(9)(b)", ()),
        ("المادة ٤٦ فقرة ٩ (ب)", "46(9)(b)", ()),
        ("المادة ٤٦ فقرة ٩ (هـ)", "46(9)(e)", ()),
        ("UNTOC art. 18(23)", "18(23)", ("untoc",)),
        ("الفصل 12", "12", ()),
    ],
)
def test_a_citation_is_read_in_the_box(query: str, cite: str, rest: tuple[str, ...]) -> None:
    read = cited(query)
    assert read is not None
    assert (read.cite, read.rest) == (cite, rest)


def test_words_without_a_number_cite_nothing() -> None:
    assert cited("فصل السلطات") is None
    assert cited("an article on banks") is None


def test_a_snippet_marks_the_words_as_they_stand(index: Index) -> None:
    text = "كلمة " * 100 + TEXTS["5"][1]
    parts = snippet(text, find(index, "سلطات مركزية").sought)
    assert [part.text for part in parts if part.answers][:2] == ["سلطةً", "مركزيّة"]
    assert parts[0].text == "… "
    whole = snippet(TEXTS["3"][1], frozenset({"bank"}))
    assert "".join(part.text for part in whole) == TEXTS["3"][1]
