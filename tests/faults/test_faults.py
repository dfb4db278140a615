"""A short play of failing lines, processes, disks and clocks; `make faults` plays it for long."""

import os
import random
import subprocess
import sys
from pathlib import Path

PLAY = Path(__file__).with_name("play.py")


def test_nothing_is_lost_and_nothing_happens_twice_while_lines_processes_disks_and_clocks_fail() -> None:
    seed = os.environ.get("ROGATORY_FAULTS_SEED") or str(random.randrange(10**6))
    asked = ["--nodes", "2", "--messages", "40", "--seconds", "24", "--seed", seed]
    played = subprocess.run(
        [sys.executable, str(PLAY), *asked], capture_output=True, text=True, check=False, timeout=400
    )
    assert played.returncode == 0, f"ROGATORY_FAULTS_SEED={seed}\n{played.stdout}{played.stderr[-3000:]}"
    # What could not be made to fail here is said in the log.
    print(played.stdout)
