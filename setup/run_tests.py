"""Run every test, and the data layer's a second time on PostgreSQL; the last line counts all of it.

What serves nodes and browsers waits more than it works: it runs beside the rest, and is printed after it.
What the machine lacks is told in the last lines, by name and with what is therefore not tested.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import environment
import machine
import postgresql

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "build" / "tests"
NO_TESTS_COLLECTED = 5
SERVED = ("tests/web", "tests/border", "tests/journeys")
"""The folders whose tests serve nodes or drive a browser, about half of all the time there is."""


@dataclass(frozen=True)
class Count:
    """How one run of pytest ended; an error in setting a test up counts as a failure."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def main(arguments: list[str]) -> int:
    """Run all; ``arguments``, options alone, go on to pytest. 0 only when nothing failed in any run."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    missing = machine.missing_after_installing()
    # npm may have come with what was just installed.
    environment.fetch_second_implementation()
    with ThreadPoolExecutor(max_workers=1) as beside:
        served = beside.submit(run_pytest, "served", [*SERVED, *arguments], {}, RESULTS / "served.txt")
        rest = [f"--ignore={folder}" for folder in SERVED]
        total = run_pytest("sqlite", [*rest, *arguments], {})
        on_postgresql, told_of_it = data_layer_twice(arguments)
        total += on_postgresql + served.result()
    print((RESULTS / "served.txt").read_text(encoding="utf-8", errors="replace"), flush=True)
    told = [
        f"Not tested: {want.untested} ({want.name} is missing: apt-get install {want.package})"
        for want in missing
    ]
    for line in [*told, *told_of_it]:
        print(line)
    (RESULTS / "count.txt").write_text(f"{total}\n")
    print(total)
    return 1 if total.failed else 0


def data_layer_twice(arguments: list[str]) -> tuple[Count, list[str]]:
    """The data layer on PostgreSQL where its server is on this machine, and what is to be told of that."""
    programs = machine.postgresql_programs()
    if programs is None:
        return Count(), []
    count, complaint = data_layer_on(programs, arguments)
    return count, [complaint] if complaint else []


def data_layer_on(programs: Path, arguments: list[str]) -> tuple[Count, str]:
    """Run the tests marked ``data_layer`` on PostgreSQL; a server that will not start is a failure."""
    try:
        with postgresql.throw_away_server(programs) as address:
            print(f"\nThe data layer again, on PostgreSQL from {programs}", flush=True)
            environment = {"ROGATORY_TEST_DATABASE_URL": address}
            return run_pytest("postgresql", ["-m", "data_layer", *arguments], environment), ""
    except subprocess.CalledProcessError as failure:
        return Count(
            failed=1
        ), f"Not tested: the data layer on PostgreSQL (the server did not start: {failure})"


def run_pytest(
    name: str, arguments: list[str], environment: dict[str, str], told_in: Path | None = None
) -> Count:
    """One run of pytest, counted from its own report; a run that leaves no report is one failure.

    What it prints goes to ``told_in`` where that is given.
    """
    report = RESULTS / f"{name}.xml"
    report.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", f"--junitxml={report}", *arguments]
    surroundings = {**os.environ, **environment}
    # The tests start some hundred processes: each would compile the whole of us.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    with told_in.open("w") if told_in else nullcontext() as file:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=surroundings,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT if file else None,
            check=False,
        )
    if not report.exists():
        return Count(failed=1)
    count = read_report(report)
    fell_over = done.returncode not in (0, NO_TESTS_COLLECTED) and not count.failed
    return count + Count(failed=1) if fell_over else count


def read_report(report: Path) -> Count:
    """Count a JUnit report as pytest writes it."""
    suites = ElementTree.parse(report).getroot().iter("testsuite")
    total = Count()
    for suite in suites:
        number = {key: int(suite.get(key, "0")) for key in ("tests", "failures", "errors", "skipped")}
        failed = number["failures"] + number["errors"]
        total += Count(number["tests"] - failed - number["skipped"], failed, number["skipped"])
    return total


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
