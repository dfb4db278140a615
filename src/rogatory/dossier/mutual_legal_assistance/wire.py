"""Bytes from another State read into a message, or into a word on why they are none; reading never raises."""

import types
from datetime import UTC, datetime
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from rogatory.dossier.mutual_legal_assistance.message_kinds import Message
from rogatory.dossier.mutual_legal_assistance.pseudonyms import too_many_protected
from rogatory.kernel.canonical import NotCanonical, canonical_bytes

MESSAGES: dict[str, type[Any]] = {str(kind.__struct_config__.tag): kind for kind in get_args(Message)}
"""Every message by its tag with version, as it stands on the wire."""


_EARLIEST, _LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC)
"""No act lies outside; a moment at the edge of the calendar has no day in another time zone."""


class Unrecognised(msgspec.Struct, frozen=True, kw_only=True):
    """A well-formed message of a kind or version we do not know; ``reason`` is ``kind`` or ``version``."""

    kind: str
    reason: str


class Malformed(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes that are no message, or a known kind that does not hold what it must; ``detail`` says where."""

    kind: str
    detail: str


def message_bytes(message: Message) -> bytes:
    """A message as it travels: one encoding, the same bytes for the same message."""
    return canonical_bytes(message)


def read_message(data: bytes) -> Message | Unrecognised | Malformed:
    """Read what came. Fields we do not know are passed over, at any depth."""
    plain = _plain(data)
    if isinstance(plain, Malformed):
        return plain
    kind = str(plain["message"])
    if kind not in MESSAGES:
        return _unknown(kind)
    try:
        return _recordable(msgspec.convert(_understood(plain, MESSAGES[kind], "", []), MESSAGES[kind]))
    except (msgspec.ValidationError, NotCanonical) as problem:
        return Malformed(kind=kind, detail=str(problem))


def _recordable(message: Message) -> Message:
    """The message, where our record can hold it. Raises ``NotCanonical`` or ``ValidationError``."""
    canonical_bytes(message)
    request = getattr(message, "request", None)
    if request is not None and too_many_protected(request):
        raise msgspec.ValidationError("more protected names than are looked for - at `$.request.persons`")
    if not _EARLIEST <= message.at < _LATEST:
        raise msgspec.ValidationError("a moment no act can have been done at - at `$.at`")
    return message


def not_understood(data: bytes) -> tuple[str, ...]:
    """The paths of the fields a known message brought and we passed over: ``request.persons[0].tribe``."""
    plain = _plain(data)
    if isinstance(plain, Malformed) or plain["message"] not in MESSAGES:
        return ()
    passed_over: list[str] = []
    _understood(plain, MESSAGES[plain["message"]], "", passed_over)
    return tuple(path for path in passed_over if path != "message")


def _plain(data: bytes) -> dict[str, Any] | Malformed:
    try:
        plain = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as problem:
        return Malformed(kind="", detail=str(problem))
    if not isinstance(plain, dict) or not isinstance(plain.get("message"), str):
        return Malformed(kind="", detail="no kind of message")
    return plain


def _unknown(tag: str) -> Unrecognised:
    kind = tag.rpartition("/")[0]
    known_kinds = {known.rpartition("/")[0] for known in MESSAGES}
    return Unrecognised(kind=tag, reason="version" if kind in known_kinds else "kind")


def _understood(value: Any, annotation: Any, path: str, passed_over: list[str]) -> Any:
    """``value`` without what ``annotation`` has no field for; every path left out is added to the list."""
    inner = _struct_within(annotation)
    if inner is None:
        return value
    if isinstance(value, list):
        return [_understood(item, inner, f"{path}[{n}]", passed_over) for n, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    fields = _fields(inner)
    kept = {}
    for name, item in value.items():
        place = f"{path}.{name}" if path else name
        if name in fields:
            kept[name] = _understood(item, fields[name], place, passed_over)
        else:
            passed_over.append(place)
    return kept


@cache
def _fields(struct: type[msgspec.Struct]) -> dict[str, Any]:
    """Looked up once: a message may hold millions of empty objects."""
    return {field.encode_name: field.type for field in msgspec.structs.fields(struct)}


def _struct_within(annotation: Any) -> Any:
    """The struct an annotation holds, itself, in a tuple or beside None; None where it holds none."""
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return annotation
    if get_origin(annotation) in (tuple, Union, types.UnionType, Annotated):
        within = (_struct_within(item) for item in get_args(annotation))
        return next((found for found in within if found is not None), None)
    return None
