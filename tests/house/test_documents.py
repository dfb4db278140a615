"""What the documents say is so: paths exist, commands run, the glossary's names are in the code."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
ROOTS = "src|docs|tests|setup|tools|bench|assets|examples"
PATH = re.compile(rf"^(?:(?:{ROOTS}|\.ci)/[\w./*-]*|[\w-]+\.(?:md|lock|toml)|Makefile|\.importlinter)$")
BLOCK = re.compile(r"^```sh tested( exit (?P<code>\d))?\n(?P<script>.*?)^```", re.MULTILINE | re.DOTALL)
IDENTIFIER = re.compile(r"\| `(\w+)` \|$")
WRITTEN_BY_AN_OFFICE = {"node.toml"}


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def named_paths(page: Path) -> set[str]:
    quoted = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text_of(page), flags=re.M | re.S))
    return {word for word in quoted if PATH.match(word)} - WRITTEN_BY_AN_OFFICE


def stands(path: str) -> bool:
    """Whether the path is there; a bare name may stand anywhere among the sources."""
    bare = [] if "/" in path else (ROOT / "src").rglob(path)
    return any(ROOT.glob(path.rstrip("/"))) or any(bare)


def links(page: Path) -> set[str]:
    targets = re.findall(r"\]\(([^)#]+)", text_of(page))
    return {target for target in targets if "://" not in target}


def scripts() -> list[tuple[str, str, int]]:
    return [
        (f"{page.name}: {block['script'].splitlines()[0]}", block["script"], int(block["code"] or 0))
        for page in PAGES
        for block in BLOCK.finditer(text_of(page))
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_path_a_document_names_exists(page: Path) -> None:
    assert [path for path in named_paths(page) if not stands(path)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_document_leads_somewhere(page: Path) -> None:
    assert [target for target in links(page) if not (page.parent / target).exists()] == []


@pytest.mark.parametrize(("script", "code"), [pytest.param(*rest, id=name) for name, *rest in scripts()])
def test_the_commands_of_the_documents_run(script: str, code: int) -> None:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stdout + done.stderr


def test_the_glossary_names_what_the_code_has() -> None:
    rows = text_of(ROOT / "docs" / "glossary.md").splitlines()
    named = [match[1] for row in rows if (match := IDENTIFIER.search(row))]
    assert len(named) > 40
    code = "\n".join(text_of(file) for file in (ROOT / "src" / "rogatory").rglob("*.py"))
    words = set(re.findall(r"\w+", code))
    assert [name for name in named if name not in words] == []


def test_every_decision_is_listed_and_has_its_four_parts() -> None:
    decisions = sorted((ROOT / "docs" / "adr").glob("[0-9]*.md"))
    assert links(ROOT / "docs" / "adr" / "README.md") == {decision.name for decision in decisions}
    for decision in decisions:
        parts = re.findall(r"^\*\*(.+?)\.\*\*", text_of(decision), re.MULTILINE)
        assert parts == ["Context", "Decision", "Known or measured", "Consequences"], decision.name
