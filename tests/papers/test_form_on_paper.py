"""The form as it comes back: printed, filled in, scanned askew and in grey, and still brought to its file."""

import io
import random
import re
import shutil
import subprocess
from datetime import date

import pytest
from PIL import Image
from pypdf import PdfReader
from test_letter import words_of

from rogatory.dossier.common.form_codes import Mark, grouped, square_text
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode
from rogatory.papers import Form, form
from rogatory.papers.form_paper import Box, Tick, form_contents
from rogatory.papers.scans import LARGEST_SCAN, Unreadable, marks_in

ARABIC, ENGLISH, FRENCH = ScreenLanguage
CODE = "73PPPAQ8SVC88VHSV"
PAIRS = [(ARABIC, ENGLISH), (FRENCH, ARABIC), (ENGLISH, FRENCH)]
PAGES = {"acknowledgement": 1, "answer": 2}
TITLES = {
    "acknowledgement": ("إشعار بالاستلام", "Acknowledgement of receipt", "Accusé de réception"),
    "answer": ("جواب عن طلب", "Answer to a request", "Réponse à une demande"),
}


def filled_in(kind: str = "answer", languages=(ENGLISH, ARABIC), contact: str = "desk@example.test") -> Form:
    return Form(
        kind=kind,
        languages=languages,
        number=3,
        code=CODE,
        reference="TN-2026-12/JO",
        requested_on=date(2026, 3, 1),
        issued_on=date(2026, 3, 2),
        requesting_state=StateCode("TN"),
        requested_state=StateCode("JO"),
        contact=contact,
        fictional=True,
    )


def printed(kind: str = "answer", languages=(ENGLISH, ARABIC), contact: str = "desk@example.test") -> bytes:
    return form(filled_in(kind, languages, contact))


def sheets(pdf: bytes, folder, dots: int = 150) -> list[Image.Image]:
    """The pages as a scanner at ``dots`` an inch would give them."""
    if not shutil.which("pdftoppm"):
        pytest.skip("pdftoppm is missing (Debian's poppler-utils): no form was scanned")
    (folder / "form.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-r", str(dots), "-gray", "-png", "form.pdf", "sheet"]
    subprocess.run(command, cwd=folder, check=True)
    return [Image.open(one).convert("L") for one in sorted(folder.glob("sheet*.png"))]


def as_jpeg(sheet: Image.Image, quality: int = 40) -> bytes:
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=quality)
    return out.getvalue()


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("languages", PAIRS)
def test_every_page_bears_its_own_square_and_the_letters_to_type(kind: str, languages) -> None:
    pdf = printed(kind, languages)
    marks = marks_in(pdf, "application/pdf")
    assert marks == tuple(Mark(CODE, page, PAGES[kind]) for page in range(1, PAGES[kind] + 1))
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    assert len(pages) == PAGES[kind]
    assert all(grouped(CODE) in page for page in pages)
    said = words_of(pdf)
    told = dict(zip(ScreenLanguage, TITLES[kind], strict=True))
    for language in languages:
        assert told[language] in said


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        (ARABIC, "المستندات المرفقة: عددها وبيان كل منها"),
        (ENGLISH, "Documents enclosed: how many, and what each is"),
        (FRENCH, "Pièces jointes\xa0: combien, et la nature de chacune"),
    ],
)
def test_an_answer_in_full_and_one_in_part_share_the_boxes_that_follow(language, asked) -> None:
    blocks = form_contents(filled_in(languages=(language, FRENCH if language is ENGLISH else ENGLISH))).blocks
    ticks = [place for place, one in enumerate(blocks) if isinstance(one, Tick)]
    in_full, in_part, refused = (blocks[place] for place in ticks[:3])
    assert (in_full.joins, in_part.joins, refused.joins) == (False, True, False)
    boxes = [one for one in blocks[ticks[1] : ticks[2]] if isinstance(one, Box)]
    assert any(asked in one.texts and one.lines > 1 for one in boxes)


def test_the_form_is_archival_and_can_be_read_aloud() -> None:
    whole = PdfReader(io.BytesIO(printed()))
    about = whole.trailer["/Root"]["/Metadata"].get_data().decode()
    assert re.search(r"pdfaid:part>2<", about)
    assert "pdfuaid:part>1<" in about


def test_the_square_says_nothing_of_the_case(tmp_path) -> None:
    if not shutil.which("zbarimg"):
        pytest.skip("zbarimg is missing (Debian's zbar-tools): the square was not read with a tool of others")
    read = set()
    for number, sheet in enumerate(sheets(printed(), tmp_path)):
        name = tmp_path / f"scan-{number}.png"
        sheet.save(name)
        made = subprocess.run(["zbarimg", "-q", "--raw", str(name)], capture_output=True, check=True)
        read.update(made.stdout.decode().split())
    assert read == {square_text(Mark(CODE, page, 2)) for page in (1, 2)}


@pytest.mark.parametrize("angle", [-11, -3, 4, 90, 180, 263])
def test_a_scan_askew_grainy_and_stamped_still_finds_its_page(tmp_path, angle: int) -> None:
    sheet = sheets(printed(), tmp_path)[1]
    chance = random.Random(angle)
    grain = Image.effect_noise(sheet.size, 60)
    grey = Image.blend(sheet, grain, 0.3)
    # A stamp over that part of the square by which no reader finds it.
    stamp = Image.new("L", (28, 28), 90)
    grey.paste(stamp, (chance.randint(225, 235), chance.randint(185, 195)))
    turned = grey.rotate(angle, expand=True, fillcolor=225, resample=Image.Resampling.BICUBIC)
    assert marks_in(as_jpeg(turned), "image/jpeg") == (Mark(CODE, 2, 2),)


def test_two_pages_laid_on_one_scan_are_both_found(tmp_path) -> None:
    first, second = sheets(printed(), tmp_path)
    both = Image.new("L", (first.width + second.width, first.height), 255)
    both.paste(first, (0, 0))
    both.paste(second, (first.width, 0))
    out = io.BytesIO()
    both.save(out, "PNG")
    assert {mark.page for mark in marks_in(out.getvalue(), "image/png")} == {1, 2}


def test_a_scan_without_a_square_is_empty_and_no_error() -> None:
    blank = io.BytesIO()
    Image.new("L", (1240, 1754), 255).save(blank, "PNG")
    assert marks_in(blank.getvalue(), "image/png") == ()


HOSTILE = {
    "nothing": (b"", "application/pdf"),
    "no document": (b"%PDF-1.7\n" + b"(" * 100_000, "application/pdf"),
    "half an image": (b"\x89PNG\r\n\x1a\n" + b"\x00" * 64, "image/png"),
    "another image inside": (b"GIF89a" + b"\x00" * 64, "image/png"),
    "a type not read": (b"II*\x00", "image/tiff"),
    "too large": (bytes(LARGEST_SCAN + 1), "image/png"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_no_scan_is_refused_and_brings_nothing_down(what: str) -> None:
    with pytest.raises(Unreadable):
        marks_in(*HOSTILE[what])


def test_a_small_file_that_would_swell_is_not_unfolded() -> None:
    swelling = io.BytesIO()
    Image.new("1", (40_000, 40_000)).save(swelling, "PNG")
    assert len(swelling.getvalue()) < 1_000_000
    with pytest.raises(Unreadable):
        marks_in(swelling.getvalue(), "image/png")


def test_a_contact_of_many_lines_costs_a_page_and_no_square() -> None:
    pdf = printed("answer", contact="A line of an address (fictional)\n" * 30)
    pages = len(PdfReader(io.BytesIO(pdf)).pages)
    assert marks_in(pdf, "application/pdf") == tuple(Mark(CODE, page, pages) for page in range(1, pages + 1))
