"""What the desk answers about the law as plain values; a citation is an ``instrument`` and a ``cite``."""

from collections.abc import Iterable
from typing import Any

import msgspec

from rogatory.desk.views import BindingView, SilentView, View


def for_machines(view: View) -> dict[str, Any]:
    """A view as plain values."""
    values: dict[str, Any] = _flat(msgspec.to_builtins(view))
    return values


def bindings_for_machines(bindings: Iterable[BindingView]) -> list[dict[str, Any]]:
    """Treaties that bind or not, by the names their readers know."""
    held = [for_machines(binding) for binding in bindings]
    return [{"id": values.pop("instrument"), **values} for values in held]


def silent_for_machines(silent: Iterable[SilentView]) -> list[dict[str, Any]]:
    """Treaties that say nothing, by the same names."""
    held = [for_machines(one) for one in silent]
    return [{"id": values.pop("instrument"), **values} for values in held]


def _flat(value: Any) -> Any:
    match value:
        case {"instrument": instrument, "cite": cite, "label": _}:
            return {"instrument": instrument, "cite": cite}
        case {"citation": place, **rest}:
            return {**(_flat(place) or {"cite": ""}), **{key: _flat(held) for key, held in rest.items()}}
        case dict():
            return {key: _flat(held) for key, held in value.items()}
        case list() | tuple():
            return [_flat(held) for held in value]
        case _:
            return value
