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


def typeset(layout: str, values: Mapping[str, Any], *, dated: date) -> bytes:
    """Set ``values`` in the named layout. Equal values give equal bytes: the PDF carries ``dated``, not now.

    A character no font of ours has stops the first attempt, since an archival PDF may show no empty boxes; the
    second one prints such characters as their code points.
    """
    text = json.dumps(values, ensure_ascii=False)
    try:
        return _compiled(layout, text, dated)
    except typst.TypstError as failure:
        if "could not be displayed" not in failure.message:
            raise
        return _compiled(layout, within_the_font(text), dated)


def _compiled(layout: str, values: str, dated: date) -> bytes:
    stamp = datetime.combine(dated, time(), tzinfo=UTC)
    compiler = typst.Compiler(input=_layout(layout), font_paths=letter_fonts(), sys_inputs={"values": values})
    made = compiler.compile(format="pdf", pdf_standards=["a-2a", "ua-1"], timestamp=stamp)
    if not isinstance(made, bytes):
        raise TypeError("typst gives one PDF for one document")
    return made


@cache
def _layout(name: str) -> bytes:
    return (resources.files("rogatory.papers") / "layouts" / f"{name}.typ").read_bytes()
