"""Help is given to everybody, with or without a node."""

import os
import subprocess
import sys

import pytest

from rogatory.node.commands import main

WORDS = (
    ("law",),
    ("law", "basis"),
    ("law", "refusal"),
    ("library",),
    ("library", "import"),
    ("ledger",),
    ("ledger", "verify"),
    ("node",),
    ("node", "create"),
    ("run",),
    ("demo",),
    ("serve",),
    ("worker",),
)


@pytest.mark.parametrize("words", [(), *WORDS], ids=" ".join)
def test_help_needs_no_node(words: tuple[str, ...]) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "ROGATORY_HOME"}
    shown = subprocess.run(
        [sys.executable, "-m", "rogatory.node.commands", *words, "--help"],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "usage: rogatory" in shown.stdout


def test_the_help_of_all_names_what_a_node_is_kept_with(capsys) -> None:
    assert main(["--help"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "administrator, keys, token, failed work" in said


def test_an_option_for_machines_says_what_it_prints(capsys) -> None:
    for words in (("node", "keys"), ("node", "token"), ("node", "failures"), ("ledger", "verify")):
        assert main([*words, "--help"]) == 0
        assert "--json one JSON object instead of sentences" in " ".join(capsys.readouterr().out.split()), words


def test_a_complaint_bears_no_isolation_marks(capsys, tmp_path) -> None:
    assert main(["proof", "verify", str(tmp_path / "nowhere.zip"), "--language", "ar"]) == 2
    said = capsys.readouterr().err
    assert "nowhere.zip" in said
    assert not set("\u2068\u2069") & set(said)
    assert "u2068" not in said
