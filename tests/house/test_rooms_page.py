"""The page on the rooms is made from the packages, and says what they say."""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import rooms  # noqa: E402


def test_the_page_is_what_the_packages_say() -> None:
    assert (ROOT / "docs" / "rooms.md").read_text(encoding="utf-8") == rooms.page(ROOT)


def test_a_changed_sentence_changes_the_page(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / ".importlinter", tmp_path)
    assert rooms.page(tmp_path) == rooms.page(ROOT)
    (tmp_path / "src" / "rogatory" / "law" / "__init__.py").write_text('"""Something else."""\n')
    assert "| 2 | `law` | Something else. |" in rooms.page(tmp_path)
