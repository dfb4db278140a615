"""The example's requests and files; everybody and everything in them is invented."""

from collections.abc import Iterator
from datetime import date, timedelta
from importlib import resources
from typing import Any

import msgspec

from rogatory.node.example.officer import Upload

TRANSCRIPT = Upload(
    "statement-of-account-fictional.txt",
    "FICTIONAL EXAMPLE — statement of account\n"
    "2024-03-07  credit 240 000 JOD\n2024-06-12  credit 310 000 JOD\n".encode(),
    "text/plain",
)
QUESTIONS = Upload(
    "questions-fictional.txt",
    "مثال خيالي — أسئلة الشاهد\n١. من طلب إبرام عقد الاستشارة؟\n٢. ما العمل الذي أُنجز بموجبه؟\n".encode(),
    "text/plain",
)


def request(name: str, today: date) -> dict[str, Any]:
    """The example request ``name``, as plain values. A date ``+120`` is that many days after ``today``."""
    source = resources.files("rogatory.node.example") / "requests" / f"{name}.json"
    plain: dict[str, Any] = msgspec.json.decode(source.read_bytes())
    deadline = plain.get("deadline")
    if deadline and deadline["on"].startswith("+"):
        deadline["on"] = (today + timedelta(days=int(deadline["on"]))).isoformat()
    return plain


def without(plain: dict[str, Any], *fields: str) -> dict[str, Any]:
    """The same request with whole fields left out, as a hurried officer would leave them."""
    return {name: value for name, value in plain.items() if name not in fields}


def as_form(plain: dict[str, Any]) -> dict[str, str | list[str]]:
    """A request as the fields of the form that writes one: ``offences.0.title``; repeated for a list."""
    return dict(_flat("", plain))


def _flat(path: str, value: Any) -> Iterator[tuple[str, str | list[str]]]:
    match value:
        case bool():
            yield path, "yes" if value else "no"
        case str():
            yield path, value
        case list() if all(isinstance(item, str) for item in value):
            yield path, value
        case list():
            for place, item in enumerate(value):
                yield from _flat(f"{path}.{place}", item)
        case dict():
            for name, item in value.items():
                yield from _flat(f"{path}.{name}" if path else name, item)
        case _:
            raise TypeError(f"{path}: {value!r} is nothing a form can hold")
