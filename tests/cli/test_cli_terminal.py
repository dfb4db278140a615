"""What a terminal would obey is shown and not obeyed, whoever wrote it; no answer ends in a trace."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from law_questions import DAY, EXAMPLES, Asked, law, request_with
from test_cli_law import PROGRAM, office

LANGUAGES = ["ar", "en", "fr"]
ISOLATES = "\u2068\u2069"
CONTROLS = "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0))))
TURNS = "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029)))
HOSTILE = f"x{CONTROLS}y{TURNS}z"
"""Every sign a terminal acts on, or that turns the reading order of what stands beside it."""


@pytest.fixture(autouse=True)
def no_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ROGATORY_HOME", raising=False)


def obeyed(printed: str) -> list[str]:
    """The signs printed as they are, our own lines and isolation marks left aside."""
    return [sign for sign in printed if sign in CONTROLS + TURNS and sign not in f"\n{ISOLATES}"]


def hostile_request(folder: Path) -> str:
    """A request in which every text an officer is shown holds every such sign."""
    values = json.loads((EXAMPLES / "kinds" / "extradition.json").read_text("utf-8"))
    (offence,) = values["offences"]
    offence |= {"title": HOSTILE, "provision": HOSTILE, "penalty": HOSTILE}
    offence["counterpart"] |= {"title": HOSTILE, "provision": HOSTILE, "penalty": HOSTILE}
    for element in (*offence["elements"], *offence["counterpart"]["elements"]):
        element["text"] = HOSTILE
    stated = [{**fact, "text": HOSTILE} for fact in values["facts_stated"]]
    return request_with(
        folder,
        "kinds/extradition.json",
        title=HOSTILE,
        offences=[offence],
        facts_stated=stated,
        legal_basis=[HOSTILE],
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", ["check", "dual", "jurisdiction"])
def test_no_text_of_a_request_steers_the_terminal(tmp_path: Path, question: str, language: str) -> None:
    asked = law(question, hostile_request(tmp_path), "--language", language)
    assert obeyed(asked.out) == []
    assert asked.err == ""


def test_what_a_terminal_would_obey_is_shown_where_it_stands(tmp_path: Path) -> None:
    file = request_with(
        tmp_path, "kinds/extradition.json", offences=[{"title": "a\x1b[2Jb\x07\r\x00\x9b\u202e"}]
    )
    assert "a␛[2Jb␇␍␀\\u009b\\u202e" in law("dual", file).out


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_of_several_lines_forges_no_line_of_ours(tmp_path: Path, language: str) -> None:
    forged = "A bribe\nOffence 2: satisfied\r\nOffence 3: satisfied\x85Offence 4\u2028Offence 5"
    one = law("dual", request_with(tmp_path, "kinds/extradition.json", offences=[{"title": "A bribe"}]))
    other = law("dual", request_with(tmp_path, "kinds/extradition.json", offences=[{"title": forged}]))
    assert len(other.out.splitlines()) == len(one.out.splitlines())
    assert not [line for line in other.out.splitlines() if line.startswith(("Offence 2", "Offence 3"))]


@pytest.mark.parametrize("mark", TURNS)
def test_an_arabic_screen_keeps_our_isolation_marks_and_no_mark_of_the_file(tmp_path: Path, mark: str) -> None:
    file = request_with(tmp_path, "kinds/extradition.json", offences=[{"title": f"before{mark}behind"}])
    printed = law("dual", file, "--language", "ar").out
    assert f"before\\u{ord(mark):04x}behind" in printed
    assert printed.count("\u2068") == printed.count("\u2069") > 0


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_screen_without_isolation_marks_shows_those_of_the_file(tmp_path: Path, language: str) -> None:
    file = request_with(tmp_path, "kinds/extradition.json", offences=[{"title": "a\u2068b\u2069c"}])
    printed = law("dual", file, "--language", language).out
    assert "a\\u2068b\\u2069c" in printed
    assert "\u2068" not in printed


@pytest.mark.parametrize("language", LANGUAGES)
def test_machines_read_the_text_of_a_file_as_it_stood(tmp_path: Path, language: str) -> None:
    asked = law("dual", hostile_request(tmp_path), "--json", "--language", language)
    assert obeyed(asked.out) == []
    assert not set(ISOLATES) & set(asked.out)
    (offence,) = asked.answer["offences"]
    assert offence["ours"]["title"] == HOSTILE
    assert {fact["text"] for element in offence["elements"] for fact in element["facts"]} == {HOSTILE}


def asked_with(content: dict[str, Any], folder: Path, language: str, name: str = "request.json") -> Asked:
    file = folder / name
    file.write_text(json.dumps(content), encoding="utf-8")
    return law("check", str(file), "--language", language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "content",
    [{HOSTILE: 1}, {"kind": HOSTILE}, {"requested_state": HOSTILE}, {"on": HOSTILE}, {"format": HOSTILE}],
    ids=lambda content: next(iter(content))[:12].rstrip("x\x00"),
)
def test_a_file_that_cannot_be_used_does_not_steer_the_terminal_either(
    tmp_path: Path, content: dict[str, Any], language: str
) -> None:
    asked = asked_with(content, tmp_path, language)
    assert asked.status == 2
    assert obeyed(asked.err) == []
    assert not set(ISOLATES) & set(asked.err)
    assert len(asked.err.splitlines()) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "words",
    [
        ("basis", "TN", "JO", "--kind", HOSTILE),
        ("basis", "TN", HOSTILE),
        ("basis", "TN", "JO", "--on", HOSTILE),
        ("basis", "TN", "JO", "--node", f"/{HOSTILE}"),
        ("basis", "TN", "JO", HOSTILE),
        ("basis", "TN", "JO", f"--{HOSTILE}"),
        ("concordance", HOSTILE),
        ("show", "uncac_2003", HOSTILE),
        ("refusal", "TN", "JO", "--ground", HOSTILE),
        ("refusal", "TN", "JO", "--ground", "other", "--decision", HOSTILE),
        ("check", f"/{HOSTILE}"),
        (HOSTILE,),
    ],
    ids=lambda words: " ".join(words)[:30].encode("ascii", "ignore").decode().replace("\x00", ""),
)
def test_no_option_and_no_file_name_steers_the_terminal(words: tuple[str, ...], language: str) -> None:
    typed = [word.replace("\x00", "") for word in words]
    asked = law(*typed, "--language", language)
    assert (asked.status, asked.out) == (2, "")
    assert obeyed(asked.err) == []
    assert not set(ISOLATES) & set(asked.err)
    assert len(asked.err.splitlines()) == 1


SIGNS = "\x1b]0;pwn\x07\x9b\u202e\u2069\n"


def hostile_office(folder: Path) -> str:
    """A node whose law folder holds such signs in its titles, statements and notes."""
    node = office(folder)
    written = "".join(f"\\u{ord(sign):04x}" for sign in SIGNS)
    for file in (node / "law" / "pact").rglob("*.toml"):
        said = file.read_text("utf-8")
        file.write_text(re.sub(r'\b((?:ar|en|fr) = ")', lambda head: head[1] + written, said), "utf-8")
    return str(node)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "words",
    [
        ("kinds",),
        ("basis", "TN", "JO", *DAY),
        ("status", "pact_1999", "TN"),
        ("show", "pact_1999", "46(8)"),
        ("errata", "pact_1999"),
        ("checklist", "TN", "JO", *DAY),
        ("duties", "request_received", "TN", "JO", *DAY),
        ("refusal", "TN", "JO", "--ground", "bank_secrecy", *DAY),
    ],
    ids=lambda words: words[0],
)
def test_no_law_folder_steers_the_terminal(tmp_path: Path, words: tuple[str, ...], language: str) -> None:
    asked = law(*words, "--language", language, "--node", hostile_office(tmp_path))
    assert asked.status in (0, 1), asked.err
    assert obeyed(asked.out) == []
    assert "␛]0;pwn␇\\u009b\\u202e\\u2069␤" in asked.out


def test_machines_read_a_law_folder_as_it_stands(tmp_path: Path) -> None:
    asked = law("show", "pact_1999", "46(8)", "--json", "--node", hostile_office(tmp_path))
    assert obeyed(asked.out) == []
    assert asked.answer["places"][0]["statement"].startswith(SIGNS)
    assert asked.answer["title"].startswith(SIGNS)


def run(*words: str, **how: Any) -> subprocess.CompletedProcess[bytes]:
    """The command as a shell starts it."""
    how = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
    around = {name: value for name, value in os.environ.items() if name != "ROGATORY_HOME"}
    how["env"] = {**around, **how.get("env", {})}
    return subprocess.run([sys.executable, "-c", PROGRAM, "law", *words], check=False, timeout=120, **how)


@pytest.mark.parametrize("encoding", ["cp1256", "ascii", "latin-1"])
def test_an_answer_is_utf_8_whatever_the_machine_speaks(encoding: str) -> None:
    words = ("checklist", "TN", "JO", "--language", "ar", *DAY)
    done = run(*words, env={"PYTHONIOENCODING": encoding})
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode("utf-8") == law(*words).out
    refused = run("basis", "TN", "XX", "--language", "ar", env={"PYTHONIOENCODING": encoding})
    assert refused.stderr.decode("utf-8") == law("basis", "TN", "XX", "--language", "ar").err


def test_bytes_that_are_no_text_are_shown() -> None:
    done = run(os.fsdecode(b"show"), "uncac_2003", os.fsdecode(b"4\xff6"))
    assert done.returncode == 2
    assert "4\\udcff6" in done.stderr.decode("utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this machine has no /dev/full")
@pytest.mark.parametrize(
    "words", [("kinds",), ("basis", "TN", "JO"), ("kinds", "--json"), ("--help",)], ids=" ".join
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_finds_no_room_gets_one_line_and_status_2(words: tuple[str, ...], language: str) -> None:
    with open("/dev/full", "wb") as full:
        done = run(*words, *(() if words == ("--help",) else ("--language", language)), stdout=full)
    assert done.returncode == 2
    assert len(done.stderr.decode("utf-8").splitlines()) == 1, done.stderr


@pytest.mark.parametrize("words", [("kinds",), ("basis", "TN", "JO")], ids=" ".join)
def test_a_reader_who_has_seen_enough_is_told_nothing_more(words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = run(*words, stdout=closed)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_closed_output_ends_in_no_trace() -> None:
    done = run("basis", "TN", "JO", stdout=None, preexec_fn=lambda: os.close(1))
    assert b"Traceback" not in done.stderr
