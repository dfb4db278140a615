"""The text of a DOCX, paragraph by paragraph, with the numbers Word writes before list paragraphs."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from rogatory.kernel.findings import Sentence
from rogatory.library.parsing.encoding import Unreadable
from rogatory.library.parsing.word_lists import WordLists

_LARGEST_INSIDE = 64 * 1024 * 1024
_SKIPPED = frozenset(
    {qn("w:del"), qn("w:moveFrom"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)


def word_text(content: bytes) -> str:
    """The paragraphs in order, one to a line; deleted and moved words are not in it. Raises ``Unreadable``."""
    _within_the_limits(content)
    try:
        document = docx.Document(io.BytesIO(content))
    except (OpcError, KeyError, ValueError, AttributeError, etree.XMLSyntaxError, zipfile.BadZipFile):
        raise Unreadable(Sentence("library-import-broken-docx")) from None
    lists = WordLists(document)
    body: Any = document.element.body
    lines = (lists.mark(paragraph) + _words(paragraph) for paragraph in body.iter(qn("w:p")))
    return "\n".join(lines)


def _within_the_limits(content: bytes) -> None:
    """A small archive may hold a huge document: what it says of itself is checked before it is opened."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            inside = sum(member.file_size for member in archive.infolist())
            known = "word/document.xml" in archive.namelist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        raise Unreadable(Sentence("library-import-broken-docx")) from None
    if not known:
        raise Unreadable(Sentence("library-import-is-archive"))
    if inside > _LARGEST_INSIDE:
        raise Unreadable(Sentence("library-import-over-limit", {"limit": _LARGEST_INSIDE // 1024 // 1024}))


def _words(paragraph: Any) -> str:
    return "".join(_pieces(paragraph))


def _pieces(paragraph: Any) -> Iterator[str]:
    """The words of a paragraph itself: not what was deleted, and not the paragraphs of a text box in it."""
    for element in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr"), qn("w:noBreakHyphen")):
        above = list(_up_to(element, paragraph))
        if any(one.tag in _SKIPPED or one.tag == qn("w:p") for one in above):
            continue
        if element.tag == qn("w:t"):
            yield element.text or ""
        elif element.tag == qn("w:noBreakHyphen"):
            yield "-"
        elif element.getparent().tag == qn("w:r"):
            yield " " if element.tag == qn("w:tab") else "\n"


def _up_to(element: Any, top: Any) -> Iterator[Any]:
    above = element.getparent()
    while above is not None and above is not top:
        yield above
        above = above.getparent()
