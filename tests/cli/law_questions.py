"""Putting questions to `rogatory law` without a program for each, and what is expected of every answer."""

import io
import json
import os
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec

from rogatory.node.commands import main

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
DAY = ("--on", "2019-05-31")


class Asked(msgspec.Struct, frozen=True):
    """What came back: the exit status and what was printed on either channel."""

    status: int
    out: str
    err: str

    @property
    def answer(self) -> dict[str, Any]:
        """The answer as machines read it."""
        values: dict[str, Any] = json.loads(self.out)
        return values


def law(*words: str) -> Asked:
    """Ask as the command line does; what it learns of a node's folder ends with it."""
    out, err = io.StringIO(), io.StringIO()
    with patch.dict(os.environ), redirect_stdout(out), redirect_stderr(err):
        status = main(["law", *words])
    return Asked(status, out.getvalue(), err.getvalue())


def in_json(*words: str) -> dict[str, Any]:
    """The answer as machines read it; the question can be used."""
    asked = law(*words, "--json")
    assert asked.status in (0, 1), asked.err
    assert "\u2068" not in asked.out
    return asked.answer


def unusable(*words: str, place: str = "") -> None:
    """The question cannot be used, and one line says so in every language, naming the place."""
    for language in ("ar", "en", "fr"):
        asked = law(*words, "--language", language)
        assert (asked.status, asked.out) == (2, "")
        assert len(asked.err.strip().splitlines()) == 1, asked.err
        assert len(asked.err) < 500
        assert place in asked.err


def request_with(folder: Path, example: str, **changes: Any) -> str:
    """An example request with some of its values changed, as a file."""
    values = json.loads((EXAMPLES / example).read_text("utf-8"))
    file = folder / "request.json"
    file.write_text(json.dumps({**values, **changes}), encoding="utf-8")
    return str(file)
