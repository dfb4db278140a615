"""The house rules hold, and each is seen to catch a planted sample and to let its good twin pass."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import house_rules  # noqa: E402

GOOD_OPENING = '"""What the planted room holds."""\n'

SAMPLES = [
    (
        "no-clock",
        "law/planted.py",
        "from datetime import datetime\nat = datetime.now()",
        "def at(now): return now",
    ),
    ("no-clock", "law/planted.py", "from datetime import date\non = date.today()", "from datetime import date"),
    ("no-clock", "kernel/planted.py", "import time", "import datetime"),
    ("no-chance", "dossier/planted.py", "import random", "import math"),
    ("no-chance", "dossier/planted.py", "import uuid\nkey = uuid.uuid4()", "import uuid\nuuid.UUID(int=1)"),
    ("no-chance", "ledger/planted.py", "from secrets import token_bytes", "import hashlib"),
    ("no-outside", "sealing/planted.py", "import os", "import io"),
    ("no-outside", "law/planted.py", "open('law.toml')", "import tomllib"),
    ("no-outside", "law/planted.py", "from pathlib import Path", "import zipfile"),
    ("no-outside", "law/planted.py", "import logging", "import re"),
    ("no-outside", "law/planted.py", "from importlib import resources", "from functools import cache"),
    ("no-outside", "dossier/planted.py", "print('sent')", "str('sent')"),
    ("no-outside", "sealing/planted.py", "import socket", "from io import BytesIO"),
    ("only-known-libraries", "law/planted.py", "import requests", "import msgspec"),
    ("only-known-libraries", "kernel/planted.py", "import lxml", "import json"),
    ("no-default-verdict", "law/planted.py", "found.get(cite, Verdict.SATISFIED)", "found[cite]"),
    ("no-default-verdict", "law/planted.py", "verdict = given or Verdict.SATISFIED", "verdict = given"),
    ("no-default-verdict", "law/planted.py", "def f(verdict=Verdict.SATISFIED): ...", "def f(verdict): ..."),
    ("no-default-verdict", "law/planted.py", "class F:\n    v: V = Verdict.SATISFIED", "class F:\n    v: V"),
    ("no-swallowed-error", "web/planted.py", "try:\n    f()\nexcept Exception:\n    pass", "f()"),
    ("short-functions", "web/planted.py", "def f():\n" + "    g()\n" * 60, "def f():\n" + "    g()\n" * 59),
    ("package-sentence", "law/part/__init__.py", '"""Two. Sentences."""', '"""One sentence."""'),
    ("package-sentence", "law/part/__init__.py", "", '"""One sentence."""'),
    ("no-grab-bags", "law/utils.py", "", None),
    ("no-grab-bags", "web/helpers/forms.py", "", None),
    ("no-admin", "web/planted.py", "from django.contrib import admin", "from django.contrib import auth"),
    ("no-admin", "node/planted.py", "APPS = ['django.contrib.admin']", "APPS = ['django.contrib.auth']"),
    (
        "no-foreign-keys-between-rooms",
        "register/planted.py",
        "peer = models.ForeignKey('exchange.Peer', on_delete=1)",
        "author = models.ForeignKey('accounts.User', on_delete=1)",
    ),
]


def complaints_about(house: Path, name: str, text: str) -> set[str]:
    file = house / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return {complaint.rule for complaint in house_rules.examine(house)}


def test_the_house_keeps_its_rules() -> None:
    assert house_rules.examine(ROOT / "src" / "rogatory") == []


@pytest.mark.parametrize(("rule", "name", "bad", "good"), SAMPLES)
def test_a_planted_sample_is_caught(tmp_path: Path, rule: str, name: str, bad: str, good: str | None) -> None:
    assert complaints_about(tmp_path, name, bad) == {rule}
    if good is not None:
        assert complaints_about(tmp_path, name, good) == set()


def test_every_rule_has_a_sample() -> None:
    described = {rule.__name__.replace("_", "-") for rule in house_rules.RULES}
    sampled = {"package-says-what-it-holds" if rule == "package-sentence" else rule for rule, *_ in SAMPLES}
    assert described == sampled


def test_outside_the_core_a_room_may_use_the_machine(tmp_path: Path) -> None:
    assert complaints_about(tmp_path, "store/planted.py", "import os, random, time\nprint(open('x'))") == set()


def test_a_command_of_the_core_may_read_and_print_but_nothing_beside_it(tmp_path: Path) -> None:
    assert complaints_about(tmp_path, "ledger/__main__.py", "import sys\nprint(open(sys.argv[1]))") == set()
    assert complaints_about(tmp_path, "ledger/reading.py", "open('export')") == {"no-outside"}


def test_an_untyped_function_in_the_core_is_caught(tmp_path: Path) -> None:
    file = tmp_path / "planted.py"
    file.write_text("def judge(facts):\n    return facts\n")
    assert "no-untyped-def" in types_of(file)
    file.write_text("def judge(facts: str) -> str:\n    return facts\n")
    assert "Success" in types_of(file)


def types_of(file: Path) -> str:
    """What mypy says under our own settings; the Django plug-in left out, since the core knows no Django."""
    settings = (ROOT / "pyproject.toml").read_text().splitlines()
    kept = [line for line in settings if not line.startswith(("plugins", "packages"))]
    house = file.with_name("pyproject.toml")
    house.write_text("\n".join(kept))
    options = ["--config-file", str(house), "--cache-dir", str(ROOT / "build" / "mypy")]
    command = [sys.executable, "-m", "mypy", *options, str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=file.parent).stdout
