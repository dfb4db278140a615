"""The law on one core: checks beside the same comparisons by hand, every pair of parties, and a cold start."""

import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import figures
import msgspec
from law_by_hand import check_by_hand

from rogatory.law.basis import every_pair
from rogatory.law.check import check
from rogatory.law.kinds import Kind
from rogatory.law.request import Request
from rogatory.store.lawfolders import shipped_law_book

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
ON, KNOWN = date(2019, 5, 31), date(2026, 1, 15)
COLD = """
import time
begun = time.perf_counter()
from rogatory.store.lawfolders import shipped_law_book
imported = time.perf_counter()
shipped_law_book()
print(imported - begun, time.perf_counter() - imported)
"""


def main() -> None:
    """Each figure by itself; reading the book is measured apart, since a process does it once."""
    _cold_start()
    _checks()
    _pairs()


def _cold_start() -> None:
    """Importing the engine and reading the five folders in a new process: the median of nine."""
    taken = []
    for _ in range(9):
        ran = subprocess.run([sys.executable, "-c", COLD], capture_output=True, text=True, check=True)
        taken.append([float(figure) * 1000 for figure in ran.stdout.split()])
    imported, read = sorted(taken, key=sum)[4]
    figures.say("law, cold import and reading every folder", f"{imported:.0f} ms + {read:.0f} ms")


def _checks() -> None:
    book = shipped_law_book()
    for file in sorted(EXAMPLES.glob("*-request.json")):
        request = msgspec.json.decode(file.read_bytes(), type=Request)
        found = check(book, request, ON, KNOWN)
        rate = figures.rate(lambda request=request: check(book, request, ON, KNOWN))
        by_hand = figures.rate(lambda request=request: check_by_hand(request, ON))
        told = f"{rate:,.0f} a second, by hand {by_hand:,.0f}: {by_hand / rate:.1f} times as long"
        figures.say(f"law checks, {file.stem} ({len(found.findings)} findings)", told)
    for kind in (Kind.EXTRADITION, Kind.CONFISCATION):
        request = msgspec.json.decode((EXAMPLES / "kinds" / f"{kind}.json").read_bytes(), type=Request)
        rate = figures.rate(lambda request=request: check(book, request, ON, KNOWN))
        figures.say(f"law checks, {kind}", f"{rate:,.0f} a second")


def _pairs() -> None:
    book = shipped_law_book()
    states = sorted(book.instruments["uncac_2003"].parties)[:192]
    for kind in (Kind.MUTUAL_LEGAL_ASSISTANCE, Kind.EXTRADITION):
        begun = time.perf_counter()
        count = sum(1 for _ in every_pair(book, states, kind, ON, KNOWN))
        taken = time.perf_counter() - begun
        figures.say(f"law basis, every pair of {len(states)} parties, {kind}", f"{count:,} in {taken:.2f} s")


if __name__ == "__main__":
    main()
