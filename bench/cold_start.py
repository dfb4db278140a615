"""`make run` in a fresh clone, from nothing to the first page: what a newcomer waits."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

import figures

ROOT = Path(__file__).resolve().parent.parent
FIRST_PAGE = "http://localhost:8001/account/login/"
PATIENCE_SECONDS = 300


def main() -> None:
    """Clone what is committed, run it, wait for the first page, stop it."""
    if _answers():
        raise SystemExit("something already answers on port 8001: stop it to measure a cold start")
    folder = Path(tempfile.mkdtemp(prefix="rogatory-cold-"))
    try:
        subprocess.run(["git", "clone", "--quiet", ROOT, folder / "clone"], check=True)
        figures.say("cold `make run` to the first page", f"{_seconds_to_first_page(folder / 'clone'):.1f} s")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _seconds_to_first_page(clone: Path) -> float:
    started = time.perf_counter()
    running = subprocess.Popen(
        ["make", "run"], cwd=clone, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, start_new_session=True
    )
    try:
        while not _answers():
            if running.poll() is not None or time.perf_counter() - started > PATIENCE_SECONDS:
                raise SystemExit("`make run` ended, or showed no page in time")
            time.sleep(0.1)
        return time.perf_counter() - started
    finally:
        os.killpg(running.pid, signal.SIGINT)
        running.wait(30)


def _answers() -> bool:
    try:
        with urllib.request.urlopen(FIRST_PAGE, timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False


if __name__ == "__main__":
    main()
