"""Reading a page of the documents as tests need it: sections, tables, words in code type, blocks."""

import re
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"
HEADING = re.compile(r"^#{2,3} (.+)$", re.MULTILINE)
CODE = re.compile(r"`([^`\n]+)`")
BLOCK = re.compile(r"^```(?P<info>.*?)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def page(name: str) -> str:
    """The text of a page."""
    return (DOCS / name).read_text(encoding="utf-8")


def section(text: str, heading: str) -> str:
    """What stands under a heading, down to the next."""
    parts = HEADING.split(text)
    return dict(zip(parts[1::2], parts[2::2], strict=True))[heading]


def rows(text: str, head: str) -> list[list[str]]:
    """The rows of the table in ``text`` whose first column is called ``head``."""
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith(f"| {head} |"):
            next(lines)
            break
    else:
        raise AssertionError(f"no table begins with the column {head}")
    found = []
    for line in lines:
        if not line.startswith("|"):
            break
        found.append([cell.strip() for cell in line.strip("|").split("|")])
    return found


def in_code(text: str) -> list[str]:
    """The words in code type, in their order."""
    return CODE.findall(text)


def blocks(text: str, info: str) -> list[str]:
    """The blocks whose first line begins with ``info``."""
    return [block["text"] for block in BLOCK.finditer(text) if block["info"].startswith(info)]


def anchor(heading: str) -> str:
    """The anchor a heading gets."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
