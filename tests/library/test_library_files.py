"""Files of every kind: what a person has, read as it is, and refused in words where it cannot be."""

import io
import zipfile

import docx
import pytest
from docx.oxml import OxmlElement
from test_library_reading import PAGE, refusal

from rogatory.library.parsing.encoding import LARGEST_FILE
from rogatory.library.parsing.files import read_file
from rogatory.library.parsing.tree import Reading

LAW = """قانون عدد 9 لسنة 2031 مؤرخ في 4 أفريل 2031 يتعلق بالأنهار الخيالية
الباب الأول
أحكام عامة
الفصل الأول – النهر ماء يجري.
الفصل 2 – تصون الدولة الأنهار:
أ) في الصيف.
ب) في الشتاء.
الباب الثاني – العقوبات
القسم الأول: في الخطايا
الفصل 3 – يعاقب من يلوث النهر.
الفصل 3 مكرر – تضاعف العقوبة.
"""
"""Fictional."""


def reading(content: bytes | str, work_id: str = "rivers_2031") -> Reading:
    return read_file(content if isinstance(content, bytes) else content.encode(), work_id=work_id).reading


def cites(found: Reading) -> list[str]:
    return [p.cite for article in found.body.articles for p in article.provisions if p.mark or p.text]


def divisions(found: Reading) -> list[tuple[str, int, int, str]]:
    return [(one.kind, one.level, one.before, one.title) for one in found.body.divisions]


def test_in_a_tunisian_law_the_fasl_is_the_article() -> None:
    found = reading(LAW)
    assert cites(found) == ["1", "2", "2(a)", "2(b)", "3", "3 bis"]
    assert divisions(found) == [
        ("part", 1, 0, "الباب الأول أحكام عامة"),
        ("part", 1, 2, "الباب الثاني العقوبات"),
        ("section", 2, 2, "القسم الأول في الخطايا"),
    ]
    assert not found.doubts
    assert found.enactment is None


def test_where_the_text_has_madda_the_fasl_is_a_chapter() -> None:
    law = LAW.replace("الفصل", "المادة").replace("القسم الأول", "الفصل الأول")
    found = reading(law)
    assert [one.kind for one in found.body.divisions] == ["part", "part", "chapter"]
    assert "library-doubt-word-means-chapter" in [doubt.code for doubt in found.doubts]
    assert len(found.body.articles) == 4


ENGLISH = """Convention on Invented Rivers
The Parties have agreed:
PART I. GENERAL
Chapter One – Terms
Article 1
Use of terms
1. A river runs.
Article 2. Care
(a) Rivers are cared for;
(b) Banks too.
PART II
Article 3
Article 2 of this Convention applies to lakes.
Done at Nowhere.
"""
FRENCH = """Convention sur les rivières fictives
Titre premier – Dispositions générales
Article premier
Définitions
1. Une rivière coule.
Article 2 – Soins
a) Les rivières sont soignées ;
b) Les rives aussi.
Fait à Nulle-Part.
"""


def test_english_and_french_texts_have_their_structure_too() -> None:
    english, french = reading(ENGLISH), reading(FRENCH)
    assert (english.language, french.language) == ("en", "fr")
    assert cites(english) == ["1(1)", "2(a)", "2(b)", "3"]
    assert [(one.kind, one.level) for one in english.body.divisions] == [
        ("part", 1),
        ("chapter", 2),
        ("part", 1),
    ]
    assert cites(french) == ["1(1)", "2(a)", "2(b)"]
    assert [one.title for one in french.body.divisions] == ["Titre premier – Dispositions générales"]
    assert [article.title for article in french.body.articles] == ["Définitions", "Soins"]


def test_a_line_that_mentions_an_article_opens_none_and_is_told() -> None:
    found = reading(ENGLISH)
    line = ENGLISH.split("\n").index("Article 2 of this Convention applies to lakes.") + 1
    told = [(doubt.code, doubt.line) for doubt in found.doubts]
    assert told == [("library-doubt-reference-not-opening", line)]


def test_the_hundredth_article_in_words() -> None:
    law = "قانون رقم 3 لسنة 2031 بشأن البحار الخيالية\nالمادة التاسعة والتسعون: بحر\nنص.\nالمادة المائة: مد\n"
    law += "نص.\nالمادة الأولى بعد المائة: جزر\nنص."
    assert [article.number for article in reading(law).body.articles] == ["99", "100", "101"]


def word(paragraphs: list[str], *, numbered: tuple[int, ...] = ()) -> bytes:
    document = docx.Document()
    for at, words in enumerate(paragraphs):
        document.add_paragraph(words, style="List Number" if at in numbered else None)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def test_a_word_file_is_read_as_its_text() -> None:
    lines = ENGLISH.strip().split("\n")
    assert reading(word(lines)).body == reading(ENGLISH).body
    assert read_file(word(lines), work_id="rivers").form == "docx"


def test_numbers_that_word_counts_by_itself_are_in_the_text() -> None:
    found = reading(word(["Article 1", "Run.", "Stand.", "Article 2", "None."], numbered=(1, 2)))
    assert cites(found) == ["1(1)", "1(2)", "2"]


def test_words_deleted_in_word_are_not_in_the_text() -> None:
    document = docx.Document()
    document.add_paragraph("Article 1")
    paragraph = document.add_paragraph("Rivers run.")._p
    deleted, run, words = OxmlElement("w:del"), OxmlElement("w:r"), OxmlElement("w:t")
    words.text = " They do not."
    run.append(words)
    deleted.append(run)
    paragraph.append(deleted)
    kept = io.BytesIO()
    document.save(kept)
    assert [p.text for p in reading(kept.getvalue()).body.articles[0].provisions] == ["Rivers run."]


def archive(**files: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in files.items():
            written.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return kept.getvalue()


def test_archives_that_are_no_word_file_or_a_bomb_are_refused() -> None:
    assert refusal(archive(notes=b"x")) == "library-import-is-archive"
    assert refusal(archive(word__document_xml=b"x")) == "library-import-broken-docx"
    assert refusal(archive(word__document_xml=b" " * (65 * 1024 * 1024))) == "library-import-over-limit"
    assert refusal(b"PK\x03\x04" + b"x" * 50) == "library-import-broken-docx"


def test_a_word_file_nested_ten_thousand_deep_does_no_harm() -> None:
    kept = io.BytesIO()
    whole = zipfile.ZipFile(io.BytesIO(word(["Article 1"])))
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as written:
        for name in whole.namelist():
            deep = b"<w:body>" + b"<w:sdt>" * 10_000 + b"</w:sdt>" * 10_000
            written.writestr(name, whole.read(name).replace(b"<w:body>", deep))
    assert refusal(kept.getvalue()) == "library-import-broken-docx"


def html(body: str) -> str:
    return (
        f"<!DOCTYPE html><html><head><title>x</title><script>var a=1;</script></head><body>{body}</body></html>"
    )


def test_a_web_page_is_read_as_its_text_with_the_numbers_of_its_lists() -> None:
    page = html(
        "<nav>Home</nav><h1>Convention on Invented Rivers</h1><h2>Article 1</h2><p>Care</p>"
        "<ol><li>Rivers <b>run</b>.</li><li>Banks<br>stand:"
        "<ol type=a><li>here;</li><li>there.</li></ol></li></ol>"
    )
    found = reading(page)
    assert cites(found) == ["1(1)", "1(2)", "1(2)(a)", "1(2)(b)"]
    assert found.body.articles[0].provisions[1].text == "Rivers run."


@pytest.mark.parametrize("depth", [100, 10_000])
def test_a_page_nested_ten_thousand_deep_does_no_harm(depth: int) -> None:
    page = html("<div>" * depth + "<p>Article 1</p><p>Rivers run.</p>" + "</div>" * depth)
    if depth == 100:
        assert cites(reading(page)) == ["1"]
    else:
        assert refusal(page.encode()) == "library-import-nested-too-deep"


def pdf(words: str) -> bytes:
    """A PDF of one page with the words, each line by itself; ``words`` may be empty, as in a scan."""
    shown = " ".join(f"({line}) Tj T*" for line in words.split("\n") if line)
    stream = f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kept = b"%PDF-1.4\n"
    places = []
    for number, held in enumerate(objects, start=1):
        places.append(len(kept))
        kept += b"%d 0 obj\n%s\nendobj\n" % (number, held)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(kept)
    return kept + b"xref\n0 6\n0000000000 65535 f \n" + table + trailer


def test_the_text_of_a_pdf_is_read_with_a_remark_and_a_scan_is_called_one() -> None:
    found = reading(pdf("Article 1\nCare\n1. Rivers run.\n2. Banks stand."))
    assert cites(found) == ["1(1)", "1(2)"]
    assert found.doubts[0].code == "library-doubt-from-pdf"
    assert refusal(pdf("")) == "library-import-is-scan"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xd0\xcf\x11\xe0 and more", "library-import-is-old-word"),
        (b"{\\rtf1 words}", "library-import-is-rtf"),
        (b"\x89PNG\r\n", "library-import-is-picture"),
        (b"\xff\xd8\xff\xe0", "library-import-is-picture"),
        (bytes(range(1, 256)) * 40, "library-import-not-text"),
        (b"PK\x03\x04" + bytes(LARGEST_FILE), "library-import-over-limit"),
    ],
)
def test_what_is_no_text_is_called_what_it_is(content: bytes, code: str) -> None:
    assert refusal(content) == code


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("windows-1256", "windows-1256"),
        ("utf-16", "utf-16"),
        ("iso-8859-6", "iso-8859-6"),
    ],
)
def test_arabic_in_an_older_encoding_is_read_and_told(encoding: str, told: str) -> None:
    page = PAGE.replace("–", "-").replace("،", ",")
    read = read_file(page.encode(encoding), work_id="rivers")
    assert read.encoding == told
    assert read.reading.doubts[0].excerpt == told
    assert read.reading.body == reading(page).body


def test_french_in_windows_1252_and_text_encoded_twice_are_read_and_told() -> None:
    french = FRENCH + "La présente convention a été signée dans l’État où la législation est prête.\n" * 3
    assert read_file(french.encode("windows-1252"), work_id="rivers").encoding == "windows-1252"
    for text in (french, PAGE):
        twice = "".join(map(_as_windows_reads, text.encode())).encode()
        read = read_file(twice, work_id="rivers")
        assert (read.encoding, read.reading.body) == ("utf-8 twice", reading(text).body)


def _as_windows_reads(byte: int) -> str:
    undefined = byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
    return chr(byte) if undefined else bytes([byte]).decode("windows-1252")


def test_direction_controls_are_taken_out_and_told_by_line() -> None:
    found = reading(ENGLISH.replace("A river runs.", "A \u202eriver\u202c runs."))
    assert found.body == reading(ENGLISH).body
    told = [(one.code, one.line) for one in found.doubts if "direction" in one.code]
    assert told == [("library-doubt-direction-controls", ENGLISH.split("\n").index("1. A river runs.") + 1)]


def test_direction_controls_escaped_in_json_are_taken_out_too() -> None:
    articles = b'[{"number": "1", "text": "A \\u202eriver."}]'
    found = reading(b'{"id": "r", "language": "en", "title": "Rivers", "articles": ' + articles + b"}")
    assert found.body.articles[0].provisions[0].text == "A river."
    assert [one.code for one in found.doubts] == ["library-doubt-direction-controls"]


def test_letters_stored_as_shapes_and_stretched_words_are_read_as_words() -> None:
    found = reading(LAW.replace("الأنهار", "الأنهـــــار").replace("ماء", "\ufee3\ufe8e\ufe80"))
    assert found.body.articles[0].provisions[0].text == "النهر ماء يجري."
    assert "الأنهار" in found.body.articles[1].provisions[0].text
    codes = {one.code for one in found.doubts}
    assert {"library-doubt-letter-forms", "library-doubt-stretched"} <= codes
