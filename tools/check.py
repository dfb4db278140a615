"""`make check`: what can be checked without running the product, one line each, all even after a failure."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
CODE = ["src", "tests", "setup", "tools", "bench"]

CHECKS = (
    ("format", [BIN / "ruff", "format", "--check", "--quiet", *CODE]),
    ("lint", [BIN / "ruff", "check", "--quiet", *CODE]),
    ("types", [BIN / "mypy", "--no-error-summary"]),
    ("import contracts", [BIN / "lint-imports", "--no-logo", "--cache-dir", "build/import_contracts"]),
    ("house rules", [sys.executable, "tools/report_house.py"]),
    ("docs/rooms.md", [sys.executable, "tools/rooms.py", "--check"]),
)


def main() -> int:
    """Run them all; 0 only when all hold."""
    broken = [name for name, command in CHECKS if not _holds(name, command)]
    return 1 if broken else 0


def _holds(name: str, command: list[str | Path]) -> bool:
    started = time.monotonic()
    done = subprocess.run(
        [str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    holds = done.returncode == 0
    print(f"{'holds ' if holds else 'BROKEN'}  {name}  ({time.monotonic() - started:.1f} s)", flush=True)
    if not holds or name == "house rules":
        print(done.stdout + done.stderr, end="", flush=True)
    return holds


if __name__ == "__main__":
    sys.exit(main())
