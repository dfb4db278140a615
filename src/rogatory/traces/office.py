"""What a word processor's or a spreadsheet's file carries: its zip opened part by part, within bounds."""

import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator

from rogatory.traces import pictures
from rogatory.traces.findings import Found, Trace, Unreadable, if_any, if_counted
from rogatory.traces.xml import attribute, elements, name_of

_MOST_PARTS = 3_000
_LARGEST_PART = 48 * 1024 * 1024
_LARGEST_WHOLE = 256 * 1024 * 1024
"""Bytes of all parts together once unpacked: a zip that blows up is not followed further."""

_CHANGES = frozenset(
    "ins del moveFrom moveTo rPrChange pPrChange sectPrChange tblPrChange changed-region".split()
)
_BROKEN = (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, zlib.error, EOFError, OSError)
"""What the reader of zips raises for one that was made or changed to mislead it."""
_HIDDEN = frozenset({"vanish", "webHidden", "hidden-text", "hidden-paragraph"})
_OFF = frozenset({"0", "false", "off"})
_PICTURE = {"jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "tif": "image/tiff"}


def traces(data: bytes) -> Iterator[Found]:
    """What the file carries. Raises ``Unreadable``, also for a zip that is larger than it seems."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from _of_names(archive.namelist())
            for name, part in _parts(archive):
                yield from _of_part(name, part)
    except _BROKEN:
        raise Unreadable from None


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    listed, whole = archive.infolist(), 0
    if len(listed) > _MOST_PARTS or len({one.filename for one in listed}) != len(listed):
        raise Unreadable
    for one in listed:
        if not (one.filename.endswith((".xml", ".rels")) or _ending(one.filename) in _PICTURE):
            continue
        with archive.open(one) as stream:
            part = stream.read(_LARGEST_PART + 1)
        whole += len(part)
        if len(part) > _LARGEST_PART or whole > _LARGEST_WHOLE:
            raise Unreadable
        yield one.filename, part


def _of_names(names: list[str]) -> Iterator[Found]:
    """What the mere presence of a part tells."""
    for what, pattern in _BY_NAME:
        yield from if_counted(what, sum(1 for name in names if pattern.match(name)))


_BY_NAME = tuple(
    (what, re.compile(pattern))
    for what, pattern in (
        (Trace.EMBEDDED_FILES, r"(word|xl)/embeddings/.+|Object[^/]*/content\.xml$|ObjectReplacements/.+"),
        (Trace.PROGRAMS, r".*vbaProject\.bin$|(word|xl)/activeX/.+\.bin$|(Basic|Scripts)/.+"),
        (Trace.PREVIEW, r"docProps/thumbnail\..+|Thumbnails/.+"),
        (Trace.EARLIER_VERSIONS, r"Versions/.+|VersionList\.xml$"),
        (Trace.COMMENTS, r"xl/threadedComments/.+\.xml$"),
    )
)


def _of_part(name: str, part: bytes) -> Iterator[Found]:
    if (media_type := _PICTURE.get(_ending(name))) is not None:
        yield from pictures.traces(part, media_type)
        return
    for pattern, read in _READERS:
        if pattern.match(name):
            yield from read(part)


def _properties(part: bytes) -> Iterator[Found]:
    """Who wrote it, for whom, and what somebody noted about it."""
    people, offices, others = list[str](), list[str](), list[str]()
    for element in elements(part):
        name, text = name_of(element), (element.text or "").strip()
        if name in {"creator", "lastModifiedBy", "initial-creator", "Manager", "printed-by"}:
            people.append(text)
        elif name == "Company":
            offices.append(text)
        elif name in {"description", "keywords", "keyword", "subject", "category", "Template"} and text:
            others.append(f"{name}: {text}")
        elif name == "user-defined" and text:
            others.append(f"{attribute(element, 'name')}: {text}")
    yield from if_any(Trace.AUTHORS, people)
    yield from if_any(Trace.ORGANISATION, offices)
    yield from if_any(Trace.PROPERTIES, others)


def _custom(part: bytes) -> Iterator[Found]:
    names = [attribute(element, "name") for element in elements(part) if name_of(element) == "property"]
    yield from if_any(Trace.PROPERTIES, names)


def _text(part: bytes) -> Iterator[Found]:
    """Changes, notes and hidden letters of a written text."""
    counted, authors, last_creators = Counter[Trace](), dict[str, None](), dict[str, None]()
    for element in elements(part):
        name = name_of(element)
        author = attribute(element, "author")
        if name in _CHANGES:
            counted[Trace.CHANGES] += 1
            authors[author] = None
        elif name in {"comment", "annotation"}:
            counted[Trace.COMMENTS] += 1
            authors[author] = None
        elif name == "creator":
            last_creators[element.text or ""] = None
        elif name in _HIDDEN and attribute(element, "val") not in _OFF:
            counted[Trace.HIDDEN_TEXT] += 1
    for what, count in counted.items():
        yield Found(what=what, count=count)
    yield from if_any(Trace.AUTHORS, (*authors, *last_creators))


def _workbook(part: bytes) -> Iterator[Found]:
    hidden = [
        attribute(element, "name")
        for element in elements(part)
        if name_of(element) == "sheet" and attribute(element, "state") in {"hidden", "veryHidden"}
    ]
    yield from if_counted(Trace.HIDDEN_SHEETS, len(hidden), hidden)


def _sheet(part: bytes) -> Iterator[Found]:
    hidden = sum(
        1
        for element in elements(part)
        if name_of(element) in {"row", "col"} and attribute(element, "hidden") not in {"", *_OFF}
    )
    yield from if_counted(Trace.HIDDEN_CELLS, hidden)


def _sheet_notes(part: bytes) -> Iterator[Found]:
    authors, count = list[str](), 0
    for element in elements(part):
        count += name_of(element) == "comment"
        if name_of(element) == "author":
            authors.append(element.text or "")
    yield from if_counted(Trace.COMMENTS, count)
    yield from if_any(Trace.AUTHORS, authors)


def _people(part: bytes) -> Iterator[Found]:
    yield from if_any(Trace.AUTHORS, (attribute(element, "displayName") for element in elements(part)))


def _links(part: bytes) -> Iterator[Found]:
    """Files and places elsewhere it refers to; a link to be followed by a reader is seen."""
    outside = [
        attribute(element, "Target")
        for element in elements(part)
        if attribute(element, "TargetMode") == "External"
        and not attribute(element, "Type").endswith("/hyperlink")
    ]
    yield from if_any(Trace.LINKS, outside)


_Reader = Callable[[bytes], Iterator[Found]]
_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (r"docProps/(core|app)\.xml$|meta\.xml$", _properties),
        (r"docProps/custom\.xml$", _custom),
        (r"word/[^/]+\.xml$|(content|styles)\.xml$", _text),
        (r"xl/workbook\.xml$", _workbook),
        (r"xl/worksheets/[^/]+\.xml$", _sheet),
        (r"xl/(comments/)?comments?[0-9]*\.xml$", _sheet_notes),
        (r"(xl|word)/(persons/person[0-9]*|people)\.xml$", _people),
        (r".*\.rels$", _links),
    )
)


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()
