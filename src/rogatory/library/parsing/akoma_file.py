"""An Akoma Ntoso document read as any other text: its lines in order, with the marks its elements give."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from rogatory.kernel.findings import Sentence
from rogatory.library.parsing.articles import read_article
from rogatory.library.parsing.divisions import KINDS, division_of
from rogatory.library.parsing.encoding import Unreadable
from rogatory.library.parsing.headings import opening_of
from rogatory.library.parsing.numbered import head_number
from rogatory.library.parsing.numerals import heading_number
from rogatory.library.parsing.tree import Article, Body, Division, Doubt, GazetteRecord, Piece, Reading

_OURS = {"ara": "ar", "eng": "en", "fra": "fr", "fre": "fr"}
_HIERARCHY = frozenset(
    {*KINDS, *"article paragraph subparagraph point indent alinea clause list level proviso rule".split()}
)
_BREAK = re.compile(r"\s*\n\s*")
_FIRST_NUMBER = re.compile(r"\d+(?:\s+(?:bis|ter|quater))?")


def read_akoma(content: bytes) -> Reading:
    """Read the document. Raises ``Unreadable`` for XML that is broken, or holds no text of law."""
    root = _root(content)
    body = next(iter(_all(root, "body", "mainBody")), None)
    if body is None:
        raise Unreadable(Sentence("library-import-no-articles"))
    unit = "article" if next(iter(_all(body, "article")), None) is not None else "paragraph"
    found = _Found(unit)
    found.take(body)
    if not found.articles:
        raise Unreadable(Sentence("library-import-no-articles"))
    return Reading(
        language=_language(root),
        identifier=_identifier(root),
        body=_body(root, found),
        record=_record(root),
        doubts=tuple(found.doubts),
        unit=unit,
    )


def _root(content: bytes) -> Any:
    """No entity is expanded and nothing fetched; what is nested beyond the parser's depth is refused."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as broken:
        deep = "depth" in str(broken).casefold()
        code = "library-import-nested-too-deep" if deep else "library-import-broken-xml"
        raise Unreadable(Sentence(code)) from None


class _Found:
    """Units and divisions as they are met, in the order of the document."""

    def __init__(self, unit: str) -> None:
        self.unit = unit
        self.articles: list[Article] = []
        self.divisions: list[Division] = []
        self.doubts: list[Doubt] = []

    def take(self, holder: Any, level: int = 0) -> None:
        for element in holder:
            name = _name(element)
            if name == self.unit:
                article, doubts = _article(element, len(self.articles) + 1)
                self.articles.append(article)
                self.doubts += doubts
            elif name in KINDS:
                self.divisions.append(_division(element, name, level + 1, len(self.articles)))
                self.take(element, level + 1)
            elif name not in ("num", "heading", "content"):
                self.take(element, level)


def _article(element: Any, position: int) -> tuple[Article, tuple[Doubt, ...]]:
    mark, heading = _child(element, "num"), _child(element, "heading")
    lines = [Piece(line=n, text=text) for n, (_, text) in enumerate(_flow(element), start=1)]
    unmarked = {n for n, (marked, _) in enumerate(_flow(element), start=1) if not marked}
    return read_article(
        _number(mark, position),
        Piece(line=0, text=mark) if mark else None,
        (Piece(line=0, text=heading),) if heading else (),
        lines,
        unmarked=unmarked,
    )


def _flow(element: Any) -> Iterator[tuple[bool, str]]:
    """The lines of an article in order; a numbered element's mark stands before its first line."""
    pending: list[str] = []
    own = _by_name(element, ("num", "heading"))
    for one in element.iter("{*}*"):
        name = _name(one)
        if one is element or one in own:
            continue
        if name == "num" and _name(one.getparent()) in _HIERARCHY:
            pending.append(_said(one))
        elif name in ("p", "heading") and (name == "p" or _name(one.getparent()) in _HIERARCHY):
            yield bool(pending), " ".join([*pending, _said(one)]).strip()
            pending = []
    if pending:
        yield True, " ".join(pending)


def _division(element: Any, kind: str, level: int, before: int) -> Division:
    mark, heading = _child(element, "num"), _child(element, "heading")
    told = _counted(mark)
    return Division(
        kind=kind,
        number=str(told) if told else mark,
        level=level,
        mark=Piece(line=0, text=mark),
        heading=(Piece(line=0, text=heading),) if heading else (),
        before=before,
    )


def _counted(mark: str) -> int:
    """The number a division's mark gives, whole (``الباب الحادي عشر``) or in one of its words; 0 for none."""
    if opens := division_of(mark):
        return opens.number
    words = [word.strip(".:–-") for word in mark.split()]
    return next((value for word in words if (value := heading_number(word) or head_number(word))), 0)


def _number(mark: str, position: int) -> str:
    """An article's number by its mark, or by its place where the mark gives none."""
    if opening := opening_of(" ".join(mark.split())):
        return opening.label
    digits = _FIRST_NUMBER.search(mark)
    return digits.group() if digits else str(position)


def _body(root: Any, found: _Found) -> Body:
    return Body(
        title=_pieces(root, "preface"),
        preamble=_pieces(root, "preamble"),
        articles=tuple(found.articles),
        closing=_pieces(root, "conclusions"),
        divisions=tuple(found.divisions),
    )


def _pieces(root: Any, name: str) -> tuple[Piece, ...]:
    holder = next(iter(_all(root, name)), None)
    if holder is None:
        return ()
    lines = [_said(one) for one in _all(holder, "p")]
    return tuple(Piece(line=0, text=line) for line in lines if line)


def _record(root: Any) -> GazetteRecord | None:
    fields = {one.get("name", ""): one.text or "" for one in root.iter("{*}field") if one.get("name")}
    return GazetteRecord(fields=fields, lines=()) if fields else None


def _language(root: Any) -> str:
    code = next((one.get("language", "") for one in _all(root, "FRBRlanguage")), "")
    return _OURS.get(code, code or "en")


def _identifier(root: Any) -> str:
    work = next(iter(_all(root, "FRBRWork")), None)
    held = next(iter(_all(work, "FRBRuri")), None) if work is not None else None
    return held.get("value", "") if held is not None else ""


def _all(root: Any, *names: str) -> Iterator[Any]:
    return (one for one in root.iter("{*}*") if _name(one) in names)


def _child(element: Any, name: str) -> str:
    return next((_said(one) for one in element if _name(one) == name), "")


def _by_name(element: Any, names: Sequence[str]) -> list[Any]:
    return [one for one in element if _name(one) in names]


def _said(element: Any) -> str:
    """An element's words; a line break in the XML is a space."""
    return _BREAK.sub(" ", "".join(element.itertext())).strip()


def _name(element: Any) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
