"""The auditor's command: it runs with this room and the kernel alone, and says each thing in one line."""

import json
import string
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from ledger_samples import JO_KEY, JORDAN, TN_KEY, Sample, a_ledger

from rogatory.kernel.languages import ScreenLanguage
from rogatory.ledger.__main__ import main
from rogatory.ledger.problems import ProblemCode
from rogatory.ledger.sentences import SENTENCES

ALONE = """
import importlib.abc, runpy, sys

class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        top, *rest = name.split(".")
        if top == "django" or (top == "rogatory" and rest[:1] not in ([], ["ledger"], ["kernel"])):
            raise ImportError("the verifier must not need " + name)

sys.meta_path.insert(0, Refuse())
sys.argv = ["rogatory.ledger", *sys.argv[1:]]
runpy.run_module("rogatory.ledger", run_name="__main__")
"""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return written(tmp_path, a_ledger())


def written(folder: Path, sample: Sample) -> Path:
    path = folder / "export.jsonl"
    path.write_bytes(b"".join(sample.lines()))
    return path


def alone(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", ALONE, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_it_needs_only_the_ledger_and_the_kernel(export: Path) -> None:
    done = alone(str(export), "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["summary"]["sound"] is True


def test_the_other_rooms_really_are_refused() -> None:
    code = ALONE.replace('runpy.run_module("rogatory.ledger", run_name="__main__")', "import rogatory.law")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "must not need rogatory.law" in done.stderr


def test_a_sound_ledger_says_so_and_what_is_not_anchored(
    export: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(export)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("sound")
    assert "anchored with jo.example: checkpoint 1" in said
    assert "not yet anchored: 2 entries (1 checkpointed here only, 1 not checkpointed)" in said
    assert "the key of tn.example was taken from the export" in said


def test_each_problem_is_one_line_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample = a_ledger()
    del sample.chains["dossier-003"][2]
    assert main([str(written(tmp_path, sample))]) == 1
    assert "chain dossier-003, entry 3: entries 3 to 3 are missing\n" in capsys.readouterr().out


def test_keys_and_checkpoints_may_be_brought(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample = a_ledger()
    export = written(tmp_path, sample)
    for name, key in (("tn.pem", TN_KEY), ("jo.pem", JO_KEY)):
        pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        (tmp_path / name).write_bytes(pem)
    (tmp_path / "held").write_bytes(sample.checkpoints[1].signed)
    keys = ["--public-key", f"{tmp_path}/tn.pem", "--holder-key", f"{JORDAN}={tmp_path}/jo.pem"]
    assert main([str(export), *keys, "--checkpoint", f"{tmp_path}/held"]) == 0
    said = capsys.readouterr().out
    assert "taken from the export" not in said
    assert "agrees with the checkpoint brought: number 2" in said
    assert main([str(export), "--public-key", f"{tmp_path}/jo.pem"]) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["absent.jsonl"],
        ["empty.jsonl"],
        ["good.jsonl", "--public-key", "empty.jsonl"],
        ["good.jsonl", "--holder-key", "no-equals-sign"],
        ["good.jsonl", "--checkpoint", "absent"],
        ["."],
    ],
)
def test_unusable_input_is_said_in_one_line(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path, a_ledger()).rename("good.jsonl")
    Path("empty.jsonl").touch()
    assert main(arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_json_stays_json_when_the_export_ends_in_rubbish(
    export: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export.write_bytes(b"".join([*export.read_bytes().splitlines(keepends=True)[:5], b"rubbish\n"]))
    assert main([str(export), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["unusable"]["line"] == 6


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_what_it_finds_is_said_in_each_language(
    language: ScreenLanguage, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sample = a_ledger()
    sample.chains["dossier-001"].pop(0)
    sample.chains["dossier-002"].clear()
    sample.chains["dossier-003"].pop()
    sample.checkpoints[0] = msgspec.structs.replace(sample.checkpoints[0], anchors=(b"{}",))
    assert main([str(written(tmp_path, sample)), "--language", str(language)]) == 1
    said = capsys.readouterr().out
    assert "{" not in said
    assert SENTENCES[language]["ledger-not-sound"].format(problems=4) in said


def test_the_three_languages_say_the_same_things() -> None:
    def arguments(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    english = SENTENCES[ScreenLanguage.ENGLISH]
    assert {str(code) for code in ProblemCode} <= english.keys()
    for language in ScreenLanguage:
        assert SENTENCES[language].keys() == english.keys()
        for code, text in SENTENCES[language].items():
            assert arguments(text) == arguments(english[code]), (language, code)
