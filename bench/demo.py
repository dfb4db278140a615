"""The whole scenario between two nodes over HTTP, end to end: seconds, and steps that held."""

import json
import subprocess
import time
from pathlib import Path

import figures

ROGATORY = Path(__file__).resolve().parent.parent / ".venv" / "bin" / "rogatory"


def main() -> None:
    """One run of what `make demo` plays."""
    started = time.perf_counter()
    done = subprocess.run([ROGATORY, "demo", "--once", "--json"], capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - started
    steps = json.loads(done.stdout)["steps"]
    figures.say("the demo, end to end", f"{seconds:.1f} s")
    figures.say("steps of the demo", f"{len(steps)}")


if __name__ == "__main__":
    main()
