"""A short play of failing lines and killed processes; `make faults` plays it for long."""

import os
import random
from pathlib import Path

from play import disagreements, play


def test_nothing_is_lost_and_nothing_happens_twice_while_lines_and_processes_fail(tmp_path: Path) -> None:
    seed = os.environ.get("ROGATORY_FAULTS_SEED") or str(random.randrange(10**6))
    played = play(nodes=2, messages=40, seconds=16, seed=seed, folder=tmp_path)
    assert disagreements(played) == [], f"ROGATORY_FAULTS_SEED={seed}: {played['done']} {played['lines']}"
    assert played["done"], "no fault was made"
