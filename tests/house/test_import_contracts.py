"""The import contracts hold for the house as it stands, and each is seen to catch what it forbids."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINTER = Path(sys.executable).parent / "lint-imports"

PLANTED = {
    "rows: the law may not know the desk": ("rows", {"law/planted.py": "import rogatory.desk.views"}),
    "rows: rooms on one row are strangers": ("rows", {"register/planted.py": "import rogatory.exchange"}),
    "rows: doors are strangers too": ("rows", {"web/planted.py": "import rogatory.cli"}),
    "rows: a room without a row": ("rows", {"annex/__init__.py": ""}),
    "cycles: two modules of one room": (
        "cycles",
        {
            "kernel/planted_hen.py": "import rogatory.kernel.planted_egg",
            "kernel/planted_egg.py": "import rogatory.kernel.planted_hen",
        },
    ),
    "doors: a page that reads the register itself": ("doors", {"web/planted.py": "import rogatory.register"}),
    "doors: a command that reads the law itself": ("doors", {"cli/planted.py": "import rogatory.law.book"}),
    "pure-core: Django in a case": ("pure-core", {"dossier/planted.py": "from django.db import models"}),
    "pure-core: the network in a treaty": ("pure-core", {"law/planted.py": "import httpx"}),
    "ledger-alone: the ledger reads the law": (
        "ledger-alone",
        {"ledger/planted.py": "import rogatory.law.book"},
    ),
    "kernel-first: the kernel reads XML": ("kernel-first", {"kernel/planted.py": "import lxml.etree"}),
}


@pytest.fixture(scope="module")
def copied_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources and the contracts, so that nothing is planted in the real house."""
    house = tmp_path_factory.mktemp("house")
    shutil.copytree(
        ROOT / "src", house / "src", ignore=shutil.ignore_patterns("__pycache__", "static", "*.ftl")
    )
    shutil.copy(ROOT / ".importlinter", house)
    return house


def lint(house: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINTER, "--no-logo", "--cache-dir", "cache", *options],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(house / "src"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def planted(request: pytest.FixtureRequest, copied_house: Path) -> Iterator[tuple[Path, str]]:
    contract, files = PLANTED[request.param]
    written = []
    for name, line in files.items():
        file = copied_house / "src" / "rogatory" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{line}\n")
        written.append(file)
    yield copied_house, contract
    for file in written:
        file.unlink()
        if file.name == "__init__.py":
            shutil.rmtree(file.parent)


def test_the_house_keeps_its_contracts(copied_house: Path) -> None:
    done = lint(copied_house)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("planted", PLANTED, indirect=True)
def test_a_planted_violation_is_caught(planted: tuple[Path, str]) -> None:
    house, contract = planted
    done = lint(house, "--contract", contract)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "1 broken" in done.stdout, done.stdout + done.stderr


def test_every_contract_has_a_planted_violation() -> None:
    contracts = (ROOT / ".importlinter").read_text()
    named = {line.split(":")[2].rstrip("]") for line in contracts.splitlines() if ":contract:" in line}
    assert named == {contract for contract, _ in PLANTED.values()}
