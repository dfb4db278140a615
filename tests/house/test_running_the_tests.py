"""The one line that counts both runs, and the server for the second."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "setup"))

import machine  # noqa: E402
import postgresql  # noqa: E402
import run_tests  # noqa: E402

REPORT = """<testsuites><testsuite name="pytest" errors="1" failures="2" skipped="3" tests="10">
</testsuite></testsuites>"""


def test_errors_count_as_failures_and_runs_add_up(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(REPORT)
    count = run_tests.read_report(report)
    assert str(count + run_tests.Count(passed=1)) == "5 passed, 3 failed, 3 skipped"


def test_a_missing_program_is_told_and_not_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = {want.name for want in machine.WANTS if want.find()}
    assert "Chromium" not in found


def test_the_throw_away_server_answers_and_is_gone_afterwards() -> None:
    programs = machine.postgresql_programs()
    if programs is None:
        pytest.skip("PostgreSQL's server programs are not on this machine (apt-get install postgresql)")
    with postgresql.throw_away_server(programs) as address:
        assert _answer(programs, address) == "1"
    assert _answer(programs, address) == ""


def _answer(programs: Path, address: str) -> str:
    asked = [str(programs / "psql"), "--no-psqlrc", "-At", "-c", "select 1", address]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
