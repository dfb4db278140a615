"""Flat form fields (``offences.0.title``) into the nested request they spell, whatever a hostile browser sends.

Only names the request format knows are read; an index orders rows and allocates nothing; blank means not known.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rogatory.web.forms.request_fields import READINGS, ROW_PREFIXES, SHOWN, Reading

_LONGEST_INDEX = 6
_LONGEST_NAME = 120

Plain = dict[str, Any]


def nest(fields: Iterable[tuple[str, Sequence[str]]]) -> Plain:
    """The nested request ``fields`` spell: each is a name with all the values posted under it."""
    tree: dict[str | int, Any] = {}
    for name, values in fields:
        path = _path(name)
        value = _read(path, values) if path else None
        if value is not None:
            _place(tree, path, value)
    return _named_rows(_listed(tree))


def known_names(fields: Iterable[tuple[str, Sequence[str]]]) -> list[str]:
    """The names among ``fields`` that the form shows, each once and as the form writes it."""
    return [name for name, _ in fields if _pattern(_path(name)) in SHOWN]


def without_row(fields: Iterable[tuple[str, Sequence[str]]], row: str) -> list[tuple[str, Sequence[str]]]:
    """The same fields with one row (``offences.2``) taken out."""
    return [(name, values) for name, values in fields if not name.startswith(f"{row}.")]


def _path(name: str) -> tuple[str | int, ...]:
    if len(name) > _LONGEST_NAME or "*" in name:  # what stands for an index in a pattern is none in a name
        return ()
    return tuple(
        int(part) if part.isascii() and part.isdigit() and len(part) <= _LONGEST_INDEX else part
        for part in name.split(".")
    )


def _pattern(path: tuple[str | int, ...]) -> str:
    return ".".join("*" if isinstance(part, int) else part for part in path)


def _read(path: tuple[str | int, ...], values: Sequence[str]) -> Any:
    reading = READINGS.get(_pattern(path))
    texts = [text for value in values if (text := value.replace("\r\n", "\n").strip())]
    if reading is None or not texts:
        return None
    match reading:
        case Reading.TEXT:
            return texts[-1]
        case Reading.LINES:
            return [line.strip() for text in texts for line in text.split("\n") if line.strip()]
        case Reading.MANY:
            return list(dict.fromkeys(texts))
        case Reading.TRUTH:
            return {"yes": True, "no": False}.get(texts[-1])
        case Reading.TICK:
            return texts[-1] == "yes" or None


def _place(tree: dict[str | int, Any], path: tuple[str | int, ...], value: Any) -> None:
    *parents, last = path
    for part in parents:
        tree = tree.setdefault(part, {})
    tree[last] = value


def _listed(node: Any) -> Any:
    """Mappings keyed by numbers become lists in the order of the numbers."""
    if not isinstance(node, dict):
        return node
    if node and all(isinstance(key, int) for key in node):
        return [_listed(node[key]) for key in sorted(node)]
    return {key: _listed(item) for key, item in node.items()}


def _named_rows(request: Plain) -> Plain:
    """Rows that say nothing fall away; facts and measures get the identifier lines are drawn by."""
    for rows, prefix in ROW_PREFIXES.items():
        said = [row for row in request.get(rows, ()) if set(row) - {"id"}]
        if rows == "facts_stated":
            said = [row for row in said if row.get("text")]
        request.pop(rows, None)
        if said:
            request[rows] = _identified(said, prefix) if prefix else said
    return request


def _identified(rows: list[Plain], prefix: str) -> list[Plain]:
    taken: set[str] = set()
    named = []
    for row in rows:
        identity = row.get("id", "")
        if not identity or identity in taken:
            identity = _unused(prefix, taken | {str(other.get("id")) for other in rows})
        taken.add(identity)
        named.append({**row, "id": identity})
    return named


def _unused(prefix: str, taken: set[str]) -> str:
    number = 1
    while f"{prefix}{number}" in taken:
        number += 1
    return f"{prefix}{number}"


def posted(data: Mapping[str, Any]) -> list[tuple[str, Sequence[str]]]:
    """A Django ``QueryDict`` as (name, values) pairs."""
    lists = getattr(data, "lists", None)
    return list(lists()) if lists else [(name, [value]) for name, value in data.items()]
