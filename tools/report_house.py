"""Print what breaks the house rules, and how long functions and files are; fails only for broken rules."""

import ast
import statistics
import sys
from pathlib import Path

from house_rules import CORE_ROOMS, LONGEST_FUNCTION, examine, functions, length

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "rogatory"
LONG_FILE = 300


def main() -> int:
    """0 when every rule holds; the figures are for reading, not for passing."""
    complaints = examine(PACKAGE)
    for complaint in complaints:
        print(complaint)
    print(f"  functions in the core: {_figures([PACKAGE / room for room in sorted(CORE_ROOMS)])}")
    print(f"  functions everywhere:  {_figures([PACKAGE])}")
    for file, lines in _long_files():
        print(f"  {file.relative_to(ROOT)} has {lines} lines; {LONG_FILE} is the aim")
    return 1 if complaints else 0


def _figures(folders: list[Path]) -> str:
    lengths = sorted(
        length(function)
        for folder in folders
        for file in folder.rglob("*.py")
        for function in functions(ast.parse(file.read_bytes()))
    )
    if len(lengths) < 2:
        return "none"
    ninetieth = statistics.quantiles(lengths, n=10)[-1]
    over = sum(lines > LONGEST_FUNCTION for lines in lengths)
    median = statistics.median(lengths)
    spread = f"median {median:.0f} lines, 90th percentile {ninetieth:.0f}"
    return f"{len(lengths)}: {spread}, {over} over {LONGEST_FUNCTION}"


def _long_files() -> list[tuple[Path, int]]:
    sizes = [(file, len(file.read_bytes().splitlines())) for file in PACKAGE.rglob("*.py")]
    return sorted(
        (file, lines) for file, lines in sizes if lines > LONG_FILE and "migrations" not in file.parts
    )


if __name__ == "__main__":
    sys.exit(main())
