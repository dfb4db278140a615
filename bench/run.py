"""`make bench`: every measurement in a process of its own, one after the other; figures and ratios of one run.

Names of measurements may be given to take only those: ``bench/run.py appends pages``.
"""

import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
MEASUREMENTS = (
    "law_checks",
    "appends",
    "exchange",
    "large_file",
    "upload",
    "pages",
    "demo",
    "search",
    "cold_start",
)


def main(wanted: list[str]) -> int:
    """1 where a measurement failed; the others are still taken."""
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {load:.1f}, Python {platform.python_version()}", flush=True)
    failed = [name for name in wanted or MEASUREMENTS if not _measure(name)]
    for name in failed:
        print(f"not measured: {name}")
    return 1 if failed else 0


def _measure(name: str) -> bool:
    # The nodes that are measured between are those that are played between under faults.
    around = {**os.environ, "PYTHONPATH": str(HERE.parent / "tests" / "faults")}
    return subprocess.run([sys.executable, HERE / f"{name}.py"], env=around, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
