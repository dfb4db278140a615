"""From plain values to a PDF, by typst: a layout of ours, the values beside it as data, never as markup."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from importlib import resources
from typing import Any

import typst

from rogatory.papers.fonts import letter_fonts
from rogatory.papers.printable import within_the_font

_LAYOUTS = {
    "letter": ("letter",),
    "paired": ("two_languages", "paired"),
    "form": ("two_languages", "form"),
}


def typeset(layout: str, values: Mapping[str, Any], *, dated: date, carries_files: bool = False) -> bytes:
    """Set ``values`` in the named layout. Equal values give equal bytes: the PDF carries ``dated``, not now.

    A character no font of ours has stops the first attempt, since an archival PDF may show no empty boxes; the
    second one prints such characters as their code points. The PDF is also PDF/A-2a and PDF/UA-1; one that
    ``carries_files`` is PDF/A-3a, which alone of the two may carry any file.
    """
    text = json.dumps(values, ensure_ascii=False)
    try:
        return _compiled(layout, text, dated, carries_files)
    except typst.TypstError as failure:
        if "could not be displayed" not in failure.message:
            raise
        return _compiled(layout, within_the_font(text), dated, carries_files)


def _compiled(layout: str, values: str, dated: date, carries_files: bool) -> bytes:
    stamp = datetime.combine(dated, time(), tzinfo=UTC)
    compiler = typst.Compiler(input=_layout(layout), font_paths=letter_fonts(), sys_inputs={"values": values})
    made = compiler.compile(
        format="pdf", pdf_standards=["a-3a" if carries_files else "a-2a", "ua-1"], timestamp=stamp
    )
    if not isinstance(made, bytes):
        raise TypeError("typst gives one PDF for one document")
    return made


@cache
def _layout(name: str) -> bytes:
    """A layout, after what it has in common with others: typst reads one source and no file beside it."""
    folder = resources.files("rogatory.papers") / "layouts"
    return b"".join((folder / f"{part}.typ").read_bytes() for part in _LAYOUTS[name])
