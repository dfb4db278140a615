"""Requests checked against every instrument, on one core."""

from datetime import date
from pathlib import Path

import figures
import msgspec

from rogatory.law.check import check
from rogatory.law.request import Request
from rogatory.store.lawfolders import shipped_law_book

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
ON = date(2026, 1, 15)


def main() -> None:
    """Each example by itself; reading the book is measured apart, since a process does it once."""
    book = shipped_law_book()
    for file in sorted(EXAMPLES.glob("*-request.json")):
        request = msgspec.json.decode(file.read_bytes(), type=Request)
        findings = len(check(book, request, ON, ON).findings)
        rate = figures.rate(lambda request=request: check(book, request, ON, ON))
        figures.say(f"law checks, {file.stem} ({findings} findings)", f"{rate:,.0f} a second")


if __name__ == "__main__":
    main()
