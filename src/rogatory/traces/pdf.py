"""What a PDF carries: authors, notes, enclosed files, layers that are off, and what was there before."""

import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from rogatory.traces.findings import Found, Trace, Unreadable, if_any, if_counted
from rogatory.traces.pictures import of_xmp

_MOST_PAGES = 5_000
_MOST_NOTES = 5_000
_NOTES = frozenset(
    "/Text /FreeText /Popup /Highlight /Underline /StrikeOut /Squiggly /Caret /Ink /Stamp".split()
)
_REVISION = re.compile(rb"startxref\s+(\d+)\s+%%EOF")
_KNOWN = frozenset("/Author /Creator /Producer /CreationDate /ModDate /Trapped".split())


def traces(data: bytes) -> Iterator[Found]:
    """What a PDF carries; its pages are not drawn. Raises ``Unreadable``."""
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted:
            raise Unreadable
        yield from _information(reader)
        yield from _catalogue(reader)
        yield from _notes(reader)
    except (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        raise Unreadable from None
    # A file made to be shown page by page ends twice and names 0 the first time; each later end is a revision.
    ends = {int(at) for at in _REVISION.findall(data)} - {0}
    yield from if_counted(Trace.EARLIER_VERSIONS, len(ends) - 1)


def _information(reader: PdfReader) -> Iterator[Found]:
    said = {str(name): str(value) for name, value in dict(reader.metadata or {}).items()}
    yield from if_any(Trace.AUTHORS, [said.get("/Author")])
    yield from if_any(Trace.ORGANISATION, [said.get("/Company")])
    others = (f"{name[1:]}: {value}" for name, value in said.items() if name not in _KNOWN and value.strip())
    yield from if_any(Trace.PROPERTIES, others)


def _catalogue(reader: PdfReader) -> Iterator[Found]:
    root: Any = reader.root_object
    if metadata := root.get("/Metadata"):
        yield from of_xmp(metadata.get_object().get_data())
    files = [str(one.name) for one in islice(reader.attachment_list, _MOST_NOTES)]
    yield from if_any(Trace.EMBEDDED_FILES, files)
    names = _object(root.get("/Names")) or {}
    programs = ("/JavaScript" in names) + ("/OpenAction" in root) + ("/AA" in root)
    if "/JavaScript" in names or "/AA" in root or _is_action(root.get("/OpenAction")):
        yield Found(what=Trace.PROGRAMS, count=max(1, programs))
    shown = _object((_object(root.get("/OCProperties")) or {}).get("/D")) or {}
    yield from if_counted(Trace.HIDDEN_TEXT, len(_object(shown.get("/OFF")) or ()))


def _is_action(opening: Any) -> bool:
    """Whether opening the file does something; a place to begin reading at is a list."""
    action = _object(opening)
    return isinstance(action, dict) and str(action.get("/S")) not in {"/GoTo", "None"}


def _notes(reader: PdfReader) -> Iterator[Found]:
    notes, authors, files, marks = 0, dict[str, None](), 0, 0
    for note in islice(_annotations(reader), _MOST_NOTES):
        kind = str(note.get("/Subtype"))
        files += kind == "/FileAttachment"
        marks += kind == "/Redact"
        if kind in _NOTES and str(note.get("/Contents") or "").strip():
            notes += 1
            authors[str(note.get("/T") or "")] = None
    yield from if_counted(Trace.COMMENTS, notes, authors)
    yield from if_counted(Trace.EMBEDDED_FILES, files)
    yield from if_counted(Trace.REDACTIONS, marks)


def _annotations(reader: PdfReader) -> Iterator[Any]:
    for page in islice(reader.pages, _MOST_PAGES):
        for note in _object(page.get("/Annots")) or ():
            found = _object(note)
            if isinstance(found, dict):
                yield found


def _object(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value
