"""The text of an HTML page, block by block; its scripts, styles and menus are no part of it."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from rogatory.kernel.findings import Sentence
from rogatory.library.parsing.encoding import Unreadable
from rogatory.library.parsing.numerals import latin_letter, roman

_LEFT_OUT = frozenset("script style noscript template svg nav head iframe object form button".split())
_IN_A_LINE = frozenset(
    "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strong sub sup u".split()
)


def page_text(text: str) -> str:
    """The page's words with a line for each block, however deep blocks are nested. Raises ``Unreadable``."""
    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if any("depth" in one.message for one in parser.error_log):
        raise Unreadable(Sentence("library-import-nested-too-deep"))
    if root is None:
        raise Unreadable(Sentence("library-import-broken-html"))
    lines = "".join(_words(root)).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines)


def _words(root: Any) -> Iterator[str]:
    """Every text in order; a block begins and ends a line. No recursion: pages nest as deep as they like."""
    inside = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        skipped = element.tag in _LEFT_OUT
        if event == "start":
            inside += skipped
            yield _opened(element) if not inside else ""
        else:
            inside -= skipped
            yield _closed(element) if not inside else ""


def _opened(element: Any) -> str:
    return _edge(element) + _item_mark(element) + _spaced(element.text)


def _item_mark(element: Any) -> str:
    """The mark a browser counts by itself before the items of a list."""
    above = element.getparent()
    if element.tag != "li" or above is None:
        return ""
    if above.tag != "ol":
        return "– "
    value = element.get("value") or ""
    start = above.get("start") or ""
    before = sum(1 for one in element.itersiblings("li", preceding=True))
    number = int(value) if value.isdecimal() else before + (int(start) if start.isdecimal() else 1)
    return f"{_counted(number, above.get('type') or '1')}. "


def _counted(number: int, way: str) -> str:
    match way:
        case "a" | "A":
            return latin_letter(number)
        case "i" | "I" if number < 50:
            return roman(number)
        case _:
            return str(number)


def _closed(element: Any) -> str:
    return _edge(element) + _spaced(element.tail)


def _edge(element: Any) -> str:
    if element.tag in ("td", "th"):
        return " "
    return "" if element.tag in _IN_A_LINE else "\n"


def _spaced(words: str | None) -> str:
    """Line breaks in the source of a page are spaces in its text."""
    return (words or "").replace("\n", " ")
