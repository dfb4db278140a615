"""Files as published, read whole: what is the text, what is the site's, and that no word goes missing."""

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rogatory.library.parsing.encoding import LARGEST_FILE, Unreadable
from rogatory.library.parsing.files import ReadFile, read_file
from rogatory.library.parsing.tree import Reading, body_pieces

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"
ARAB_CONVENTION = SOURCES / "arab-anti-corruption-convention-2010.ar.txt"

PAGE = """أحدث النصوص

>

أمر رئاسي عدد 7 لسنة 2031 مؤرخ في 3 مارس 2031 يتعلق بالمصادقة على اتفاقية خيالية

إن رئيس الجمهورية،

وعلى اتفاقية الأنهار الخيالية.

يصدر الأمر الآتي نصه :

الفصل الأول تمت المصادقة على اتفاقية الأنهار.

الفصل 2 – وزير الري مكلف بتنفيذ هذا الأمر.

تونس في 3 مارس 2031

.

اتفاقية الأنهار الخيالية

الديباجة

:

إن الدول الموقعة، قد اتفقت على ما يلي:

المادة 1 – تعريفات

1- النهر: ماء يجري.

2- الضفة: ما يحد النهر.

المادة 2



صون الأنهار

تصون الدول أنهارها:

– بالرعاية.

– بالمراقبة.

المادة الثالثة – التعاون

1- تتعاون الدول:

أ) في الصيف.

ب. ب- في الشتاء.

2-

أ) للدولة أن تستشير.

وتجيبها الأخرى.

حررت هذه الاتفاقية في مدينة خيالية.

صنف النص:أمر رئاسي
عدد النص:7
تاريخ النص:2031-03-03
الوزارة / الهيكل:رئاسة الجمهورية
حالة النص:ساري المفعول
عدد الرائد الرسمي:20
تاريخ الرائد الرسمي:2031-03-05
الصفحة الأولى من الرائد الرسمي:11 - 12

لا يوجد نصوص مرتبطة بهذا النص

إعلان! تصميم جديد للموقع.
"""


def treaty(**changes: object) -> bytes:
    held: dict[str, object] = {
        "id": "rivers-2031",
        "language": "en",
        "title": "Convention on Invented Rivers",
        "articles": [
            {
                "number": "1",
                "heading": "Terms",
                "text": "1.   A river runs.\n\na) on land;\n\nb) to the sea.\n2.   A bank stands.",
            },
            {
                "number": "2",
                "heading": "Article 2 | Care",
                "text": "Rivers are cared for.\nDone at Nowhere.\n####Elsewhere",
            },
        ],
    }
    return json.dumps(held | changes, ensure_ascii=False).encode()


def invented() -> ReadFile:
    return read_file(PAGE.encode(), work_id="rivers_2031")


def words(text: str) -> str:
    return "".join(text.split())


def told_by_line(reading: Reading) -> str:
    """Everything the reader kept or left out, put back in the order of the page."""
    pieces = [(line.line, line.text) for line in reading.left_out]
    pieces += [(piece.line, piece.text) for piece in reading.record.lines] if reading.record else []
    for body in filter(None, (reading.body, reading.enactment)):
        pieces += [(piece.line, piece.text) for piece in (*body.title, *body.preamble, *body.closing)]
        for division in body.divisions:
            pieces += [(piece.line, piece.text) for piece in (division.mark, *division.heading) if piece]
        for article in body.articles:
            pieces += [(piece.line, piece.text) for piece in (article.mark, *article.heading) if piece]
            for provision in article.provisions:
                marks = [(provision.pieces[0].line, provision.mark)] if provision.pieces else []
                pieces += marks + [(piece.line, piece.text) for piece in provision.pieces]
    return "".join(words(text) for _, text in sorted(pieces, key=lambda piece: piece[0]))


def test_the_treaty_the_act_and_the_record_are_told_apart() -> None:
    reading = invented().reading
    assert reading.body.name == "اتفاقية الأنهار الخيالية"
    assert [article.number for article in reading.body.articles] == ["1", "2", "3"]
    assert [article.title for article in reading.body.articles] == ["تعريفات", "صون الأنهار", "التعاون"]
    assert reading.enactment is not None
    assert [article.number for article in reading.enactment.articles] == ["1", "2"]
    assert reading.record is not None
    assert reading.record.fields == {
        "kind": "أمر رئاسي",
        "number": "7",
        "date": "2031-03-03",
        "issuer": "رئاسة الجمهورية",
        "status": "ساري المفعول",
        "gazette_number": "20",
        "gazette_date": "2031-03-05",
        "page": "11 - 12",
        "related": "",
    }


def test_paragraphs_of_the_page_are_cited_as_the_law_cites_them() -> None:
    found = [p.cite for article in invented().reading.body.articles for p in article.provisions if p.mark]
    assert found == [
        *("1(1)", "1(2)", "2[1]", "2[2]"),
        *("3(1)", "3(1)(a)", "3(1)(b)", "3(2)", "3(2)(a)"),
    ]


def test_what_the_site_adds_is_left_out_and_told() -> None:
    left = [line.text for line in invented().reading.left_out]
    assert left == ["أحدث النصوص", ">", ".", ":", "إعلان! تصميم جديد للموقع."]


def test_no_word_of_the_page_is_lost_or_moved() -> None:
    marks = {"–", "-", ":"}
    kept, page = told_by_line(invented().reading), words(PAGE)
    assert [c for c in kept if c not in marks] == [c for c in page if c not in marks]


def test_a_page_without_record_or_act_is_read_too() -> None:
    start, end = PAGE.index("اتفاقية الأنهار الخيالية\n\nالديباجة"), PAGE.index("صنف النص")
    reading = read_file(PAGE[start:end].encode(), work_id="rivers_2031").reading
    assert reading.enactment is None
    assert reading.record is None
    assert len(reading.body.articles) == 3


def test_doubts_carry_the_line_of_the_file() -> None:
    doubts = [(doubt.code, doubt.article, doubt.line) for doubt in invented().reading.doubts]
    line = PAGE.split("\n").index("ب. ب- في الشتاء.") + 1
    assert doubts == [("library-doubt-mark-doubled", "3", line)]


def test_a_missing_article_is_a_doubt() -> None:
    page = PAGE.replace("المادة 2\n", "المادة 4\n")
    assert "library-doubt-article-jumps" in [
        d.code for d in read_file(page.encode(), work_id="rivers").reading.doubts
    ]


def test_windows_1256_is_recognised_and_said() -> None:
    page = PAGE.replace("–", "-").encode("windows-1256")
    read = read_file(page, work_id="rivers_2031")
    assert read.encoding == "windows-1256"
    assert read.reading.body.name == "اتفاقية الأنهار الخيالية"
    assert read.reading.doubts[0].code == "library-doubt-encoding"


def test_line_ends_and_byte_order_marks_make_no_difference() -> None:
    read = read_file(b"\xef\xbb\xbf" + PAGE.replace("\n", "\r\n").encode(), work_id="rivers_2031")
    assert read.reading == invented().reading


def test_a_treaty_in_json_names_its_own_work() -> None:
    read = read_file(treaty())
    assert read.work_id == "rivers_2031"
    assert read_file(treaty(), work_id="other_rivers").work_id == "other_rivers"
    body = read.reading.body
    assert [p.cite for p in body.articles[0].provisions if p.mark] == ["1(1)", "1(1)(a)", "1(1)(b)", "1(2)"]
    assert body.articles[1].title == "Care"
    assert [piece.text for piece in body.closing] == ["Done at Nowhere."]
    assert [line.text for line in read.reading.left_out] == ["####Elsewhere"]


def refusal(content: bytes, **more: str) -> str:
    with pytest.raises(Unreadable) as defect:
        read_file(content, **more)
    return defect.value.sentence.code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "library-import-empty"),
        (b" \n\n", "library-import-empty"),
        (b"x" * (LARGEST_FILE + 1), "library-import-over-limit"),
        (bytes(range(256)) * 10, "library-import-not-text"),
        (b"%PDF-1.7\n\xff\xfe", "library-import-is-pdf"),
        ("كلام لا مواد فيه.".encode(), "library-import-no-articles"),
        (b"{", "library-import-broken-json"),
        (b"[1, 2]", "library-import-broken-json"),
        (b"[" * 200_000, "library-import-broken-json"),
        (b'{"id": "x"}', "library-import-broken-json"),
        (treaty(articles=[]), "library-import-no-articles"),
        (treaty(articles=[{"number": "../1", "text": "x"}]), "library-import-broken-json"),
        (treaty(language="English"), "library-import-broken-json"),
        (treaty(title="a\x00b"), "library-import-control-characters"),
        (treaty(id="???"), "library-import-unknown-work"),
        (treaty(articles=[{"number": "1", "text": "x\n" * 30_000}]), "library-import-too-many-lines"),
        (treaty(articles=[{"number": "1", "text": "x"}] * 3_000), "library-import-too-many-articles"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(content: bytes, code: str) -> None:
    assert refusal(content) == code


def test_an_unknown_page_must_be_named_and_named_well() -> None:
    assert refusal(PAGE.encode()) == "library-import-unknown-work"
    assert refusal(PAGE.encode(), work_id="../etc") == "library-import-bad-work-id"


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with contextlib.suppress(Unreadable):
        read_file(content, work_id="anything")


@settings(deadline=None)
@given(st.lists(st.sampled_from(PAGE.split("\n")), max_size=40))
def test_any_order_of_lines_is_read_or_refused_and_nothing_lost(lines: list[str]) -> None:
    page = "\n".join(lines)
    try:
        reading = read_file(page.encode(), work_id="anything").reading
    except Unreadable:
        return
    marks = {"–", "-", ":"}
    assert [c for c in told_by_line(reading) if c not in marks] == [c for c in words(page) if c not in marks]


def official(name: str) -> bytes:
    path = SOURCES / name
    if not path.exists():
        pytest.skip(f"../shared/sources/{name} is not on this machine: the official text is not tested")
    return path.read_bytes()


def test_the_arab_convention_has_all_its_articles_paragraphs_and_record() -> None:
    reading = read_file(official(ARAB_CONVENTION.name)).reading
    articles = {article.number: article for article in reading.body.articles}
    assert list(articles) == [str(n) for n in range(1, 36)]
    paragraphs = {
        number: {p.cite for p in article.provisions if p.mark} for number, article in articles.items()
    }
    assert {f"20({n})" for n in range(1, 29)} <= paragraphs["20"]
    assert {f"20(3)({letter})" for letter in "abcdefghijk"} <= paragraphs["20"]
    assert {f"4({n})" for n in range(1, 14)} == paragraphs["4"]
    assert {f"35({n})" for n in range(1, 9)} == paragraphs["35"]
    assert articles["27"].title
    assert reading.record is not None
    assert reading.record.fields["number"] == "134"
    assert reading.record.fields["gazette_date"] == "2016-11-18"
    assert reading.enactment is not None
    assert len(reading.enactment.articles) == 2
    assert [doubt.code for doubt in reading.doubts] == ["library-doubt-mark-doubled"]


def test_no_word_of_the_arab_convention_is_lost() -> None:
    content = official(ARAB_CONVENTION.name)
    marks = {"–", "-", ":"}
    kept, page = told_by_line(read_file(content).reading), words(content.decode())
    assert [c for c in kept if c not in marks] == [c for c in page if c not in marks]


TREATIES = [
    ("uncac-2003.en.json", "uncac_2003", 71),
    ("uncac-2003.ar.json", "uncac_2003", 71),
    ("untoc-2000.en.json", "untoc_2000", 41),
    ("arab-transnational-organized-crime-2010.ar.json", "arab_transnational_organized_crime_2010", 40),
    ("oman-morocco-judicial-cooperation-2010.ar.json", "oman_morocco_2010", 87),
]


@pytest.mark.parametrize(("name", "work_id", "articles"), TREATIES)
def test_the_treaties_in_json_are_read_whole(name: str, work_id: str, articles: int) -> None:
    content = official(f"treaties/{name}")
    read = read_file(content)
    assert read.work_id == work_id
    assert len(read.reading.body.articles) == articles
    given = json.loads(content)
    source = words("".join(article["text"] for article in given["articles"]))
    kept = words(
        "".join(_without_headings(read.reading)) + "".join(line.text for line in read.reading.left_out)
    )
    assert sorted(source) == sorted(kept)


def _without_headings(reading: Reading) -> Iterator[str]:
    body = reading.body
    for article in body.articles:
        for provision in article.provisions:
            yield provision.mark
            yield from (piece.text for piece in provision.pieces)
    yield from (piece.text for piece in body.closing)


def test_both_copies_of_the_un_convention_have_the_same_provisions() -> None:
    copies = [read_file(official(f"treaties/uncac-2003.{language}.json")).reading for language in ("ar", "en")]
    arabic, english = ([p.cite for a in copy.body.articles for p in a.provisions] for copy in copies)
    assert arabic == english
    assert "46(29)(b)" in english


def test_every_word_of_a_body_is_in_its_pieces() -> None:
    body = invented().reading.body
    assert "ماء يجري." in " ".join(body_pieces(body))
