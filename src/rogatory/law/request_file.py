"""From the bytes of a request file to a request, or one clear reason why not, naming the place."""

import codecs
import json
import re
from collections.abc import Iterator
from datetime import date

import msgspec

from rogatory.kernel.dates import NoSuchDate, parse_date
from rogatory.kernel.findings import Sentence
from rogatory.kernel.states import NoSuchState, state_code
from rogatory.law.facts import Facts
from rogatory.law.request import Request

__all__ = ["LARGEST_REQUEST", "UnusableRequest", "day_in", "read_request", "state_in", "verify_request"]

LARGEST_REQUEST = 10_000_000
"""The most bytes a request file may have; evidence and annexes travel as files of their own."""

FORMAT = Request().format
"""The format of request files this version reads and writes."""

_DECODER = msgspec.json.Decoder(Request)


class UnusableRequest(ValueError):
    """A request file that cannot be used; ``reason`` is the one sentence that says why and where."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(reason.code)
        self.reason = reason


def read_request(data: bytes) -> Request:
    """Read a request file, with or without the byte order mark some editors begin it with.

    Raises ``UnusableRequest`` for anything that is not the request format.
    """
    if len(data) > LARGEST_REQUEST:
        raise UnusableRequest(Sentence("law-input-too-large", {"limit": f"{LARGEST_REQUEST // 1_000_000} MB"}))
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        request = _DECODER.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise UnusableRequest(_defect(data, fault)) from None
    if twice := _named_twice(data):
        raise UnusableRequest(Sentence("law-input-named-twice", {"path": twice[:40]}))
    verify_request(request)
    return request


def _named_twice(data: bytes) -> str:
    """A field that stands twice in one part of the file, or nothing: nobody could tell which one is meant."""
    found: list[str] = []

    def names(pairs: list[tuple[str, object]]) -> None:
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                found.append(name)
            seen.add(name)

    json.loads(data, object_pairs_hook=names)
    return found[0] if found else ""


def verify_request(request: Request) -> None:
    """Refuse texts that stand for a State or a day and are none. Raises ``UnusableRequest`` naming the path."""
    for path, text in _given(_STATES, request):
        state_in(text, path)
    for path, text in _given(_DAYS, request):
        day_in(text, path)
    if request.format != FORMAT:
        raise UnusableRequest(
            Sentence("law-input-unknown-format", {"text": request.format[:40], "known": FORMAT})
        )
    if request.requesting_state and request.requesting_state == request.requested_state:
        raise UnusableRequest(Sentence("law-input-same-state", {"text": request.requesting_state}))


def state_in(text: str, path: str) -> None:
    """Refuse a text that is no State's code; ``path`` says where it stood."""
    if not _is_state(text):
        code = "law-input-state-in-capitals" if _is_state(text.upper()) else "law-input-no-such-state"
        raise UnusableRequest(Sentence(code, {"path": path, "text": text[:40]}))


def day_in(text: str, path: str) -> date:
    """Read a day. Raises ``UnusableRequest`` for a text that is none; ``path`` says where it stood."""
    try:
        return parse_date(text)
    except NoSuchDate:
        raise UnusableRequest(Sentence("law-input-no-such-date", {"path": path, "text": text[:40]})) from None


def _is_state(text: str) -> bool:
    try:
        state_code(text)
    except NoSuchState:
        return False
    return True


def _defect(data: bytes, fault: Exception) -> Sentence:
    """Why the file is no request: broken JSON and endless nesting come before any word on the format.

    The decoder stops at the first field it does not know and so may never see that the file is cut short.
    """
    try:
        msgspec.json.decode(data)
    except RecursionError:
        return Sentence("law-input-too-deep")
    except (msgspec.DecodeError, UnicodeDecodeError) as broken:
        return _not_json(data, broken)
    if isinstance(fault, RecursionError):
        return Sentence("law-input-too-deep")
    return _not_the_format(fault)


def _not_json(data: bytes, fault: Exception) -> Sentence:
    """How the file is no JSON; what has no words of ours is told as it came."""
    place, half = _BYTE.search(str(fault)), _half_a_sign(data)
    if half is not None and (str(fault) == _CUT_SHORT or _SURROGATE in str(fault)):
        return Sentence(
            "law-input-not-json", {"defect": "half_a_sign", "byte": str(half), "problem": _one_line(fault)}
        )
    if isinstance(fault, UnicodeDecodeError) or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        defect = "not_utf_8"
    elif str(fault) == _CUT_SHORT:
        defect = "cut_short" if data.strip() else "empty"
    else:
        defect = "malformed" if place else "other"
    args = {"defect": defect, "byte": place[1] if place else "", "problem": _one_line(fault)}
    return Sentence("law-input-not-json", args)


def _half_a_sign(data: bytes) -> int | None:
    """The byte at which an escape writes half of a surrogate pair alone, which no text in UTF-8 can hold.

    The decoder often takes it for the end of the file. A file that does end there is cut short.
    """
    halves = (escape for escape in _ESCAPES.finditer(data) if escape["half"])
    return next((half.start() for half in halves if half.end() < len(data)), None)


def _not_the_format(fault: Exception) -> Sentence:
    """How the file departs from the format, and where; what has no words of ours is told as it came."""
    said, path = str(fault), ""
    if place := _AT.search(said):
        said, path = said[: place.start()], place[1].removeprefix("$").removeprefix(".")
    found = ((name, pattern.fullmatch(said)) for name, pattern in _DEPARTURES.items())
    defect, parts = next(((name, match.groupdict()) for name, match in found if match), ("other", {}))
    if defect == "wrong_type" and not path:
        defect = "no_object"
    named = {name: part.removesuffix(" | null")[:40] for name, part in parts.items()}
    if defect in ("unknown_field", "missing_field"):
        path = f"{path}.{named['text']}" if path else named["text"]
    args = {"defect": defect, "at": path, "text": "", "wanted": "", "given": "", "limit": "", **named}
    return Sentence("law-input-not-the-format", {**args, "problem": _one_line(fault)})


_CUT_SHORT = "Input data was truncated"
_SURROGATE = "utf-16 surrogate pair"
_ESCAPES = re.compile(
    rb"\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", re.DOTALL
)
"""Escapes in a JSON text, a pair of surrogates as one; a surrogate beside no other half is a ``half``."""
_BYTE = re.compile(r"\(byte (\d+)\)\Z")
_AT = re.compile(r" - at `([^`]*)`\Z")
_DEPARTURES = {
    name: re.compile(pattern, re.DOTALL)
    for name, pattern in (
        ("unknown_field", "Object contains unknown field `(?P<text>.+)`"),
        ("missing_field", "Object missing required field `(?P<text>.+)`"),
        ("unknown_word", "Invalid enum value '(?P<text>.*)'"),
        ("too_many", "Expected `array` of length <= (?P<limit>[0-9]+)"),
        ("too_high", "Expected `int` <= (?P<limit>[0-9]+)"),
        ("too_low", "Expected `int` >= (?P<limit>[0-9]+)"),
        ("wrong_type", "Expected `(?P<wanted>[^`]+)`, got `(?P<given>[^`]+)`"),
    )
}
"""What the decoder says of a file that is JSON and no request, as the catalogues choose by it."""


def _one_line(fault: Exception) -> str:
    """What the decoder said, cut to a line: it repeats names that come from the file."""
    return " ".join(str(fault).split())[:200]


_DAYS = frozenset(
    "on born_on period_from period_to hearing_on dated valued_on return_on returned_on preserve_until"
    " arrested_on".split()
)
"""Fields that hold a day, in whatever part of a request they stand."""

_STATES = frozenset(
    "requesting_state requested_state committed_in effects_in aboard offender_nationalities offender_residence"
    " offender_present_in victim_nationalities victim_residence against_state meant_for not_extradited_by"
    " proceedings_in".split()
)
"""Fields that hold the code of a State, or a list of them. A person's nationality is words, not a code."""


def _given(names: frozenset[str], value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a field of one of ``names``, with the path it stands at; an empty one only in a list."""
    for name in value.__struct_fields__ if isinstance(value, Facts) else ():
        place = f"{path}.{name}" if path else name
        for at, held in _each(getattr(value, name), place):
            if name in names and isinstance(held, str) and (held or at != place):
                yield at, held
            elif isinstance(held, Facts):
                yield from _given(names, held, at)


def _each(value: object, place: str) -> Iterator[tuple[str, object]]:
    if isinstance(value, tuple):
        yield from ((f"{place}[{position}]", item) for position, item in enumerate(value))
    else:
        yield place, value
