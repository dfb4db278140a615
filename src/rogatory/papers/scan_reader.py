"""A process of its own that opens one scan or one PDF: what comes by post is a stranger's bytes.

Started by ``scans`` by the file's name: of the house it knows ``apart`` alone. It binds itself before it looks
at the first byte, then it reads its standard input. For ``squares`` and a media type it writes the texts of all
squares in the scan, as a JSON list; for ``files`` the files inside the PDF in base64, as a JSON object.
"""

import base64
import json
import sys
from collections.abc import Iterator

import pypdfium2
import zxingcpp
from PIL import Image

from rogatory.apart.bounds import bind

MOST_PAGES = 40
MOST_SQUARES = 100
LONGEST_TEXT = 64
MOST_FILES = 10
LARGEST_FILE = 1024 * 1024
_MOST_PIXELS = 80_000_000
_LONGEST_SIDE = 3600
_DOTS_PER_POINT = 220 / 72
_SECONDS = 25


def main(what: str, *media_type: str) -> None:
    """Read standard input, write what was asked of it. Ends with an error for what cannot be opened."""
    bind(_SECONDS)
    found = _files(sys.stdin.buffer.read()) if what == "files" else _squares_in(*media_type)
    sys.stdout.write(json.dumps(found))


def _squares_in(media_type: str) -> list[str]:
    pages = _of_pdf(sys.stdin.buffer.read()) if media_type == "application/pdf" else _of_image()
    found: dict[str, None] = {}
    for page in pages:
        # A noisy scan is read once more at half its size, where grains of dust run together.
        for square in _squares(page) or _squares(page.reduce(2)):
            if len(square.text) <= LONGEST_TEXT and len(found) < MOST_SQUARES:
                found[square.text] = None
    return list(found)


def _squares(page: Image.Image) -> list[zxingcpp.Barcode]:
    return zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))


def _of_pdf(data: bytes) -> Iterator[Image.Image]:
    document = pypdfium2.PdfDocument(data)
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        scale = min(_DOTS_PER_POINT, _LONGEST_SIDE / max(*page.get_size(), 1))
        yield page.render(scale=scale, grayscale=True, may_draw_forms=False).to_pil()


def _files(data: bytes) -> dict[str, str]:
    document = pypdfium2.PdfDocument(data)
    inside = [document.get_attachment(n) for n in range(min(document.count_attachments(), MOST_FILES))]
    if len({one.get_name()[:LONGEST_TEXT] for one in inside}) < len(inside):
        raise ValueError("two files of one name: which of them a person sees, nobody can say")
    read = {one.get_name()[:LONGEST_TEXT]: bytes(one.get_data())[: LARGEST_FILE + 1] for one in inside}
    return {name: base64.b64encode(data).decode("ascii") for name, data in read.items()}


def _of_image() -> Iterator[Image.Image]:
    image = Image.open(sys.stdin.buffer, formats=("PNG", "JPEG"))
    if image.width * image.height > _MOST_PIXELS:
        raise ValueError("more pixels than a sheet of paper has")
    image.draft("L", (_LONGEST_SIDE, _LONGEST_SIDE))
    grey = image.convert("L")
    grey.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    yield grey


if __name__ == "__main__":
    main(*sys.argv[1:])
