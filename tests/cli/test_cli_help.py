"""Help is given to everybody, with or without a node."""

import os
import subprocess
import sys

import pytest

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
