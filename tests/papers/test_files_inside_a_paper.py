"""The files inside a PDF that came from a stranger: none stands in for another of the same name."""

import io

import pytest
from pypdf import PdfWriter

from rogatory.papers import scans


def pdf_with(*files):
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    for name, content in files:
        writer.add_attachment(name, content)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_each_file_is_read_by_its_name():
    assert scans.files_inside(pdf_with(("answer.json", b"one"), ("receipt.asice", b"two"))) == {
        "answer.json": b"one",
        "receipt.asice": b"two",
    }


def test_a_paper_with_two_files_of_one_name_is_not_read_at_all():
    with pytest.raises(scans.Unreadable):
        scans.files_inside(pdf_with(("answer.json", b"shown by the reader"), ("answer.json", b"checked")))
