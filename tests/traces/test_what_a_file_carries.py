"""What a file carries besides what is seen is found; what cannot be read is never called clean."""

import io
import random
import time
import zipfile
from collections.abc import Callable

import carrying_files as files
import pytest
from carrying_files import DOCX, JPEG, ODT, PDF, PNG, XLSX

from rogatory.traces import looking
from rogatory.traces.findings import Found, Trace
from rogatory.traces.looking import Patience, look
from rogatory.traces.reading import READERS, found_in
from rogatory.wording import known_code


def found(data: bytes, media_type: str) -> dict[str, Found]:
    return {one.what.value: one for one in found_in(data, media_type)}


def looked(data: bytes, media_type: str) -> set[Trace]:
    return {one.what for one in look(io.BytesIO(data), media_type, Patience())}


def test_a_text_tells_its_authors_its_changes_its_notes_and_what_it_hides() -> None:
    carried = found(files.laden_word(), DOCX)
    assert {"Amina Mithaliyya", "Section 7", "كريم المثالي"} <= set(carried["authors"].said)
    assert carried["changes"].count == 2
    assert {"comments", "hidden-text", "preview", "embedded-files", "position", "device"} <= carried.keys()


def test_a_workbook_tells_its_hidden_sheets_and_the_files_it_refers_to() -> None:
    carried = found(files.sheet(), XLSX)
    assert carried["hidden-sheets"].said == ("Informants",)
    assert carried["hidden-cells"].count == 2
    assert carried["links"].said == ("file:///S:/Secret/list.xlsx",)


def test_an_open_document_tells_the_same() -> None:
    carried = found(files.open_text(), ODT)
    assert set(carried["authors"].said) == {"Amina Mithaliyya", "Karim Mithali"}
    assert {"changes", "comments", "preview"} <= carried.keys()


def test_a_picture_tells_where_when_by_whom_and_with_what_it_was_taken() -> None:
    carried = found(files.picture(place=True), JPEG)
    assert carried["position"].said == ("36.80500°N 10.18000°E",)
    assert carried["authors"].said == ("Karim Mithali",)
    assert {"device", "taken"} <= carried.keys()


def test_a_pdf_tells_its_author_its_notes_its_files_and_what_was_there_before() -> None:
    carried = found(files.laden_pdf(), PDF)
    assert carried["authors"].said == ("Amina Mithaliyya",)
    assert "Title: Draft for the minister" in carried["properties"].said
    assert carried["embedded-files"].said == ("list.csv",)
    assert {"comments", "redactions"} <= carried.keys()
    assert carried["earlier-versions"].count == 1


CLEAN = {
    DOCX: files.word(),
    XLSX: files.zipped(
        {**files.TYPES, "xl/workbook.xml": '<workbook><sheets><sheet name="1"/></sheets></workbook>'}
    ),
    JPEG: files.picture(),
    PNG: files.picture(kind="PNG"),
    PDF: files.bare_pdf(),
}


@pytest.mark.parametrize("media_type", CLEAN)
def test_of_a_file_that_carries_nothing_nothing_is_said(media_type: str) -> None:
    assert found(CLEAN[media_type], media_type) == {}


def bomb() -> bytes:
    return files.word(word__footnotes_xml=b"<w>" + b" " * 60_000_000 + b"</w>")


def lying_zip() -> bytes:
    return files.word(docProps__core_xml=files.properties(creator="x"))[:-30]


def laughing() -> bytes:
    entities = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(12))
    return files.word(docProps__core_xml=f'<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]><x>&a12;</x>')


def reaching_out() -> bytes:
    return files.word(docProps__core_xml='<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>')


def twice_named() -> bytes:
    out = io.BytesIO(files.word())
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", "<w/>")
    return out.getvalue()


def deep() -> bytes:
    return files.word(docProps__core_xml="<a>" * 100_000)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a zip that blows up": (bomb, DOCX),
    "a zip cut off": (lying_zip, DOCX),
    "entities within entities": (laughing, DOCX),
    "an entity from elsewhere": (reaching_out, DOCX),
    "a part named twice": (twice_named, DOCX),
    "elements without end": (deep, DOCX),
    "no PDF at all": (lambda: b"%PDF-1.7 " + bytes(5000), PDF),
    "no picture at all": (lambda: b"\xff\xd8\xff" + bytes(5000), JPEG),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_what_cannot_be_read_is_undetermined_within_its_time(case: str) -> None:
    made, media_type = HOSTILE[case]
    began = time.monotonic()
    assert Trace.UNREAD in looked(made(), media_type)
    assert time.monotonic() - began < 45


def test_a_file_that_takes_all_memory_or_time_ends_with_its_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "_LONGEST", 0.01)
    assert looked(files.laden_word(), DOCX) == {Trace.UNREAD}


def test_when_the_time_for_a_message_is_over_the_rest_is_undetermined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "_ENOUGH", -1.0)
    assert looked(files.laden_word(), DOCX) == {Trace.UNREAD}


def test_kinds_that_are_not_looked_into_and_files_too_large_are_never_called_clean(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert looked(b"PK\x03\x04", "application/zip") == {Trace.UNREAD_KIND}
    assert looked(b"plain", "text/plain") == set()
    monkeypatch.setattr(looking, "LARGEST", 100)
    assert looked(files.laden_word(), DOCX) == {Trace.UNREAD_LARGE}


@pytest.mark.parametrize("media_type", READERS)
def test_whatever_chance_makes_of_a_file_the_reader_answers(media_type: str) -> None:
    good = {DOCX: files.laden_word(), PDF: files.laden_pdf(), ODT: files.open_text(), XLSX: files.sheet()}
    data, drawn = good.get(media_type, files.picture(place=True)), random.Random(7)
    for _ in range(150):
        broken = bytearray(data)
        for _ in range(drawn.randint(1, 8)):
            broken[drawn.randrange(len(broken))] = drawn.randrange(256)
        cut = bytes(broken[: drawn.randrange(1, len(broken) + 1)]) if drawn.random() < 0.3 else bytes(broken)
        for one in found_in(cut, media_type):
            assert all(len(text) <= 120 and text.isprintable() for text in one.said)


def test_a_picture_whose_particulars_are_broken_is_not_called_clean() -> None:
    whole = files.picture(place=True)
    begins = whole.index(b"Exif") + 14
    assert "unread" in found(whole[:begins] + b"\xff\xff" + whole[begins + 2 :], JPEG)


def test_every_finding_has_its_words() -> None:
    assert [what for what in Trace if not known_code(f"traces-{what.value}")] == []
