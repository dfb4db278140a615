"""What is fetched at set-up is pinned by digest, and no file says from where."""

import json
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock", "setup/uv.lock.txt"]


def pins(lock: str) -> dict[str, str]:
    """Package and version for each entry, with the digests behind it dropped."""
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", (ROOT / lock).read_text(), re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_with_a_digest_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    entries = re.split(r"\n(?=\S)", text.strip())
    assert entries
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text
    assert "index-url" not in text


@pytest.mark.parametrize("folder", ["assets", "tests/sealing/second_implementation"])
def test_what_npm_fetches_is_pinned_with_a_digest_and_no_address(folder: str) -> None:
    text = (ROOT / folder / "package-lock.json").read_text()
    packages = json.loads(text)["packages"]
    fetched = {name: entry for name, entry in packages.items() if name}
    assert fetched
    assert all(
        entry["integrity"].startswith("sha512-") and "resolved" not in entry for entry in fetched.values()
    )
    assert "://" not in text


def test_the_environment_of_the_tests_can_also_run() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_every_dependency_named_is_in_its_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert _names(project["project"]["dependencies"]) <= _locked("requirements.lock")
    assert _names(project["dependency-groups"]["dev"]) <= _locked("requirements-dev.lock")


def _names(requirements: list[str]) -> set[str]:
    return {_plain(re.split(r"[\[<>=~!; ]", requirement)[0]) for requirement in requirements}


def _locked(lock: str) -> set[str]:
    return {_plain(name) for name in pins(lock)}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
