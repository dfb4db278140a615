"""Bytes made wrong by chance that can be drawn again: blindly, or along the structure they have."""

import io
import json
import random
from copy import deepcopy
from typing import Any

from breaking import PIECES, THINGS
from lxml import etree

from rogatory.sealing.archive import read_archive, write_archive
from rogatory.sealing.rejections import Refusal

LARGEST = 300_000
"""No example grows beyond this many bytes; limits on size have tests of their own."""

ODD_TEXTS = (
    *("", " ", "\0", "\n", "\u202efdp.exe", "\u200b", "\ud800", "e\u0301", "\ufdfa", "\u0661", "ﷺ", "<script>"),
    *("../../etc/passwd", "a" * 300, "x" * 9000, "%00%s{0}{{7*7}}", "{ $n }", "9999-12-31", "0000-00-00"),
    *("2026-02-30T25:61:61.000000Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "NaN"),
    *(
        "refusal\n",
        "TN",
        "JO",
        "XX",
        "receipt/1",
        "request_sent/1",
        "request_sent/2",
        "visit/1",
        "A" * 64,
        "0" * 64,
    ),
    *("0" * 63 + "\n", "P1", "⟦p/1⟧", "⟦p/99999999999999999999⟧", '#read("/etc/passwd")', "application/json"),
)
ODD_VALUES: tuple[Any, ...] = (
    *ODD_TEXTS,
    *(0, 1, -1, 2**31, 2**53, 2**63, 2**64, 10**40, 0.5, -0.0, 1e308, True, False, None),
    *([], {}, [None], [[]], {"": ""}, {"é": 1}, [{}] * 600, ["x"] * 600),
)
ODD_BYTES = (
    *PIECES,
    b"\xff",
    b"\xff\xfe",
    b"\0" * 16,
    b"PK\3\4",
    b"PK\5\6",
    b"ROGATORYSEAL",
    b"1e9",
    b"[" * 500,
)


def mutated(drawn: random.Random, data: bytes, others: tuple[bytes, ...] = ()) -> bytes:
    """``data`` changed one to four times; ``others`` are what may be put together with it."""
    for _ in range(drawn.choice((1, 1, 1, 2, 2, 3, 4))):
        data = _once(drawn, data, others)
    return data[:LARGEST]


def _once(drawn: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    if drawn.random() < 0.15:
        return _blindly(drawn, data, others)
    if data[:1] in {b"{", b"["}:
        return _json(drawn, data, others)
    if data[:4] == b"PK\3\4":
        return _zip(drawn, data, others)
    if data.lstrip()[:1] == b"<":
        return _markup(drawn, data)
    return _lines(drawn, data, others) if data.count(b"\n") > 1 else _blindly(drawn, data, others)


def _blindly(drawn: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    at, length = drawn.randrange(len(data) + 1), drawn.choice((1, 1, 2, 4, 8, 64, 1024))
    match drawn.randrange(7):
        case 0 if data:
            at = min(at, len(data) - 1)
            return data[:at] + bytes([data[at] ^ (1 << drawn.randrange(8))]) + data[at + 1 :]
        case 1:
            return data[:at] + data[at + length :]
        case 2:
            return data[:at] + drawn.choice(ODD_BYTES) + data[at:]
        case 3:
            return data[:at] + drawn.randbytes(length) + data[at + length :]
        case 4:
            return data[:at] + data[at : at + length] * drawn.choice((2, 3, 50)) + data[at + length :]
        case 5:
            return data[:at]
        case _:
            other = drawn.choice(others) if others else data
            return data[:at] + other[drawn.randrange(len(other) + 1) :]


def _lines(drawn: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    """A line changed as JSON, left out, told twice, or put elsewhere."""
    lines = data.splitlines(keepends=True)
    at, other = drawn.randrange(len(lines)), drawn.randrange(len(lines))
    match drawn.randrange(4):
        case 0:
            lines[at] = _json(drawn, lines[at].rstrip(b"\n"), others) + b"\n"
        case 1:
            del lines[at]
        case 2:
            lines.insert(other, lines[at])
        case _:
            lines[at], lines[other] = lines[other], lines[at]
    return b"".join(lines)


def _markup(drawn: random.Random, data: bytes) -> bytes:
    """A tag or an attribute left out, said twice, or another, or something odd, in its place."""
    if drawn.random() < 0.6:
        return _elements(drawn, data)
    things = [match.span() for match in THINGS.finditer(data)]
    if not things:
        return data + drawn.choice(ODD_BYTES)
    (begin, end), other = drawn.choice(things), slice(*drawn.choice(things))
    instead = drawn.choice((b"", data[begin:end] * 2, data[other], drawn.choice(ODD_BYTES)))
    return data[:begin] + instead + data[end:]


def _elements(drawn: random.Random, data: bytes) -> bytes:
    """An element left out, moved, doubled or wrapped; an attribute or a text put in another's place."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return data + drawn.choice(ODD_BYTES)
    every = [element for element in root.iter() if isinstance(element.tag, str)]
    one, other = drawn.choice(every), drawn.choice(every)
    _element_changed(drawn, one, other)
    return etree.tostring(root)


def _element_changed(drawn: random.Random, one: Any, other: Any) -> None:
    parent, inside = one.getparent(), other in list(one.iter())
    match drawn.randrange(8):
        case 0 if parent is not None:
            parent.remove(one)
        case 1 if parent is not None:
            parent.insert(drawn.randrange(len(parent) + 1), deepcopy(one))
        case 2 if not inside and parent is not None:
            other.insert(drawn.randrange(len(other) + 1), one)
        case 3 if not inside:
            other.append(deepcopy(one))
        case 4 if parent is not None:
            wrapper = etree.SubElement(
                parent, drawn.choice((other.tag, "wrapped", "{http://x.example/}Object"))
            )
            wrapper.append(one)
        case 5 if one.attrib:
            name = drawn.choice(sorted(one.attrib))
            one.attrib[name] = drawn.choice((*other.attrib.values(), *_XML_TEXTS, one.attrib[name] + " "))
        case 6:
            one.attrib[drawn.choice(("Id", "Algorithm", "URI", "x"))] = drawn.choice(_XML_TEXTS)
        case _:
            one.text = drawn.choice((other.text, *_XML_TEXTS, (one.text or "") + "\n"))


_XML_TEXTS = (
    *(
        "",
        "#",
        "#signature",
        "#signed-properties",
        "manifest.json",
        "files/message.json",
        "mimetype",
        "x" * 5000,
    ),
    *("http://www.w3.org/2000/09/xmldsig#enveloped-signature", "http://www.w3.org/TR/1999/REC-xslt-19991116"),
    *(
        "http://www.w3.org/2001/04/xmlenc#sha256",
        "file:///etc/passwd",
        "AAAA",
        "2026-03-01T09:30:00Z",
        "\u202e",
    ),
)


def _zip(drawn: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    """A part changed, left out, renamed or told twice, and the zip made whole again around it."""
    try:
        parts = list(read_archive(io.BytesIO(data)).items())
    except Refusal:
        return _blindly(drawn, data, others)
    if not parts:
        return _blindly(drawn, data, others)
    at = drawn.randrange(len(parts))
    name, content = parts[at]
    match drawn.randrange(5):
        case 0:
            del parts[at]
        case 1:
            parts[at] = (
                drawn.choice(("files/x", "FILES/x", "../x", "files/a/b", name.upper(), "files/\u202e")),
                content,
            )
        case 2:
            parts.insert(drawn.randrange(len(parts) + 1), (f"{name}x", content))
        case 3:
            parts.insert(0, parts.pop(at))
        case _:
            parts[at] = (name, _once(drawn, content, others))
    out = io.BytesIO()
    write_archive(parts, out)
    return out.getvalue()


def _json(drawn: random.Random, data: bytes, others: tuple[bytes, ...]) -> bytes:
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError):
        return _blindly(drawn, data, others)
    root = [plain]
    _change(drawn, root, others)
    return _written(drawn, root[0])


def _written(drawn: random.Random, plain: Any) -> bytes:
    """Mostly in the one encoding; now and then in another."""
    odd = drawn.random()
    try:
        if odd < 0.05:
            return json.dumps(plain).encode("utf-8", "surrogatepass")
        text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=odd > 0.95)
    except (ValueError, TypeError, RecursionError):
        return b"{}"
    return text.encode("utf-8", "surrogatepass")


def _change(drawn: random.Random, root: list[Any], others: tuple[bytes, ...]) -> None:
    places = list(_places(root))
    holder, key = drawn.choice(places)
    match drawn.randrange(8):
        case 0 if holder is not root:
            del holder[key]
        case 1:
            other, other_key = drawn.choice(places)
            holder[key] = other[other_key]
        case 2:
            holder[key] = _from_elsewhere(drawn, others, holder[key])
        case 3 if isinstance(holder[key], str):
            holder[key] = _text(drawn, holder[key])
        case 4 if isinstance(holder[key], dict):
            holder[key][drawn.choice(("more", "", "é", "format", "x" * 300))] = drawn.choice(ODD_VALUES)
        case 5 if isinstance(holder[key], list) and holder[key]:
            holder[key].extend([drawn.choice(holder[key])] * drawn.choice((1, 2, 40)))
        case 6 if isinstance(holder[key], int):
            holder[key] += drawn.choice((1, -1, 2**31, -(2**31), 2**62))
        case _ if drawn.random() < 0.6 and type(holder[key]) in _LIKE:
            holder[key] = drawn.choice(_LIKE[type(holder[key])])
        case _:
            holder[key] = drawn.choice(ODD_VALUES)


_LIKE = {kind: tuple(odd for odd in ODD_VALUES if type(odd) is kind) for kind in (str, int, bool, list, dict)}


def _text(drawn: random.Random, text: str) -> str:
    at = drawn.randrange(len(text) + 1)
    odd = drawn.choice(ODD_TEXTS)
    return drawn.choice(
        (text + "\n", text[:at] + odd + text[at:], text[:at], text + text, text.swapcase(), f" {text}")
    )


def _from_elsewhere(drawn: random.Random, others: tuple[bytes, ...], kept: Any) -> Any:
    """A value out of another example, wherever it stood there."""
    for _ in range(3):
        other = drawn.choice(others) if others else b""
        if other[:1] == b"{":
            try:
                root = [json.loads(other)]
            except (ValueError, RecursionError):
                continue
            holder, key = drawn.choice(list(_places(root)))
            return holder[key]
    return kept


def _places(root: Any) -> Any:
    """Every place of the tree: what holds it and under which key."""
    waiting = [root]
    while waiting:
        holder = waiting.pop()
        keys = holder if isinstance(holder, dict) else range(len(holder))
        for key in keys:
            yield holder, key
            if isinstance(holder[key], dict | list) and holder[key]:
                waiting.append(holder[key])
