"""Make docs/rooms.md from the import contract's rows and the one sentence each package opens with."""

import ast
import configparser
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

OPENING = """\
# The rooms

Made by `tools/rooms.py` from the rows in `.importlinter` and the sentence each package opens with; change
those, then run `.venv/bin/python tools/rooms.py`. A room imports only rooms below it; rooms on one row never
import each other.

| row | room | holds |
|--:|---|---|
"""


def page(root: Path) -> str:
    """The whole page for the tree at ``root``."""
    package = root / "src" / "rogatory"
    lines = [
        f"| {row} | `{room}` | {_sentence(package / room)} |"
        for row, rooms in rows(root)
        for room in rooms
        if (package / room / "__init__.py").exists()
    ]
    return OPENING + "\n".join(lines) + "\n" + "".join(_inside(package, row) for row in rows(root))


def rows(root: Path) -> list[tuple[int, list[str]]]:
    """The rows of the house, highest first, as the contract has them; rooms not yet born are among them."""
    contract = configparser.ConfigParser()
    contract.read(root / ".importlinter", encoding="utf-8")
    layers = contract["importlinter:contract:rows"]["layers"].split("\n")
    named = [[room.strip(" ()") for room in layer.split("|")] for layer in layers if layer.strip()]
    return [(len(named) - position, rooms) for position, rooms in enumerate(named)]


def _inside(package: Path, row: tuple[int, list[str]]) -> str:
    return "".join(
        f"\n## Inside `{room}`\n\n" + "\n".join(within) + "\n"
        for room in row[1]
        if (within := list(_packages_within(package / room)))
    )


def _packages_within(room: Path) -> Iterator[str]:
    for opening in sorted(room.glob("*/**/__init__.py")):
        if opening.parent.name != "migrations":
            yield f"- `{'.'.join(opening.parent.relative_to(room.parent).parts)}`: {_sentence(opening.parent)}"


def _sentence(folder: Path) -> str:
    opening = (folder / "__init__.py").read_text(encoding="utf-8")
    return ast.get_docstring(ast.parse(opening)) or ""


def main(arguments: list[str]) -> int:
    """Write the page; with ``--check`` only compare, and fail when it differs."""
    target = ROOT / "docs" / "rooms.md"
    wanted = page(ROOT)
    if arguments == ["--check"]:
        if target.read_text(encoding="utf-8") == wanted:
            return 0
        print("docs/rooms.md is not what the packages say: run .venv/bin/python tools/rooms.py")
        return 1
    target.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
