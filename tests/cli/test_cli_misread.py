"""A question that cannot be read is told in one line, in the reader's language, with the place at fault."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from law_questions import EXAMPLES, law, request_with, unusable

from rogatory.desk import counsel
from rogatory.kernel.languages import ScreenLanguage

LANGUAGES = ["ar", "en", "fr"]
ENGLISH = (
    "expected",
    "unknown field",
    "malformed",
    "truncated",
    "invalid",
    "no such file",
    "is a directory",
    "permission",
    "not a directory",
    "arguments",
    "required",
    "usage",
    "choose",
    "argument",
)
"""Words of `msgspec`, of the operating system and of `argparse`."""


@pytest.fixture(autouse=True)
def no_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ROGATORY_HOME", raising=False)


def told(*words: str, place: str) -> None:
    """The question gets one line in each language, that names the place; in two of them without English."""
    unusable(*words, place=place)
    for language in ("ar", "fr"):
        said = law(*words, "--language", language).err.lower()
        assert [word for word in ENGLISH if word in said.replace(place.lower(), "")] == []


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ('{"measurs": []}', "measurs"),
        ('{"offences": [{"titel": "Bribery"}]}', "offences[0].titel"),
        ('{"offences": [{"elements": [{}]}]}', "offences[0].elements[0].id"),
        ('{"title": 1}', "title"),
        ('{"translations": "fr"}', "translations"),
        ('{"translations": [1]}', "translations[0]"),
        ('{"fictional": "yes"}', "fictional"),
        ('{"persons": {"name": "A"}}', "persons"),
        ('{"proceedings": []}', "proceedings"),
        ('{"kind": "war"}', "kind"),
        ('{"extradition": {"sentence_months": -1}}', "extradition.sentence_months"),
        ('{"extradition": {"sentence_months": 1.5}}', "extradition.sentence_months"),
        ('{"extradition": {"sentence_months": 2401}}', "2400"),
        (json.dumps({"legal_basis": ["x"] * 10_001}), "legal_basis"),
        ("[]", ""),
        ('{"title": x}', "10"),
        ('{"title": ', "JSON"),
        ("", ""),
    ],
    ids=lambda said: said[:30],
)
def test_what_is_wrong_in_a_file_is_told_with_its_place(tmp_path: Path, content: str, place: str) -> None:
    file = tmp_path / "request.json"
    file.write_text(content, encoding="utf-8")
    told("check", str(file), place=place)


def test_a_list_that_is_too_long_is_told_with_its_limit(tmp_path: Path) -> None:
    file = request_with(tmp_path, "1-complete-request.json", legal_basis=["x"] * 10_001)
    told("check", file, place="10000")


@pytest.mark.parametrize("content", ["é".encode("latin-1"), '{"title": "é"}'.encode("utf-16")], ids=str)
def test_a_file_in_another_encoding_is_told_which_to_save_it_in(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "request.json"
    file.write_bytes(b'{"title": "' + content + b'"}' if len(content) == 1 else content)
    told("check", str(file), place="UTF-8")


def test_a_file_that_begins_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    example = EXAMPLES / "1-complete-request.json"
    file = tmp_path / "request.json"
    file.write_bytes(b"\xef\xbb\xbf" + example.read_bytes())
    assert law("check", str(file), "--json") == law("check", str(example), "--json")


def test_a_field_that_stands_twice_behind_a_byte_order_mark_is_still_told(tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    file.write_bytes(b"\xef\xbb\xbf" + b'{"title": "a", "title": "b"}')
    told("check", str(file), place="title")


@pytest.mark.parametrize("name", ["absent.json", "", "a-file/below.json"])
def test_a_file_that_cannot_be_opened_is_told_with_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / "a-file").write_text("{}", encoding="utf-8")
    told("check", str(tmp_path / name), place=str(tmp_path / name))


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_a_file_closed_to_this_account_is_told_as_such(language: ScreenLanguage) -> None:
    said = str(counsel.unreadable(language, "closed.json", PermissionError(13, os.strerror(13))))
    assert "closed.json" in said
    assert os.strerror(13) not in said


def test_a_node_that_is_not_there_is_told_with_its_folder(tmp_path: Path) -> None:
    nowhere = str(tmp_path / "nowhere")
    told("kinds", "--node", nowhere, place=nowhere)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (("basis",), "REQUESTING, REQUESTED"),
        (("basis", "TN", "JO", "LB"), "LB"),
        (("basis", "TN", "JO", "--kinds", "extradition"), "--kinds"),
        (("basis", "TN", "JO", "--kind"), "--kind"),
        (("basis", "TN", "JO", "--k", "extradition"), "--known-as-of"),
        (("kinds", "--json=yes"), "--json"),
        (("kindz",), "kindz"),
        ((), "WHAT"),
    ],
    ids=lambda said: " ".join(said) if isinstance(said, tuple) else "",
)
def test_a_command_that_cannot_be_read_is_told_in_one_line(words: tuple[str, ...], place: str) -> None:
    told(*words, place=place)


def test_a_language_nobody_speaks_here_is_told_with_those_there_are() -> None:
    asked = law("kinds", "--language", "de")
    assert (asked.status, asked.out) == (2, "")
    assert "ar, en, fr" in asked.err
    assert len(asked.err.splitlines()) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_no_words_of_ours_is_quoted(tmp_path: Path, language: str) -> None:
    file = tmp_path / ("x" * 300)
    asked: Any = law("check", str(file), "--language", language)
    assert asked.status == 2
    assert os.strerror(36) in asked.err
