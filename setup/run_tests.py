"""Run every test, then the data layer's a second time on PostgreSQL, and count both runs in the last line.

What the machine lacks is told in the last lines, by name and with what is therefore not tested.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import environment
import machine
import postgresql

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "build" / "tests"
NO_TESTS_COLLECTED = 5


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
    """Run both; ``arguments`` go on to pytest. 0 only when nothing failed in either run."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    missing = machine.missing_after_installing()
    # npm may have come with what was just installed.
    environment.fetch_second_implementation()
    total = run_pytest("sqlite", arguments, {})
    told = [
        f"Not tested: {want.untested} ({want.name} is missing: apt-get install {want.package})"
        for want in missing
    ]
    programs = machine.postgresql_programs()
    if programs:
        on_postgresql, complaint = data_layer_on(programs, arguments)
        total += on_postgresql
        told += [complaint] if complaint else []
    for line in told:
        print(line)
    (RESULTS / "count.txt").write_text(f"{total}\n")
    print(total)
    return 1 if total.failed else 0


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


def run_pytest(name: str, arguments: list[str], environment: dict[str, str]) -> Count:
    """One run of pytest, counted from its own report; a run that leaves no report is one failure."""
    report = RESULTS / f"{name}.xml"
    report.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", f"--junitxml={report}", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, check=False
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
