"""Two whole nodes change and revoke their keys while mail flows both ways: nothing is lost, nothing twice."""

import os
import random
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))
import play
from machine_faults import faketime

EXPIRED = "+800d"
"""Past the end of every certificate made today."""


@pytest.fixture
def sides(tmp_path):
    """Two nodes that believe each other, with clocks of their own where the machine has the means."""
    started = []
    try:
        for state in ("TN", "JO"):
            started.append(play.Side(state, tmp_path, "keys", library=faketime()))
        play.acquaint(started)
        yield started
    finally:
        for side in started:
            side.stop()


def write_to_each_other(sides, chance):
    """Both queue mail to each other, in dossiers old and new."""
    for one, other in (sides, sides[::-1]):
        one.inside("queue", to=[other.state], count=5, dossiers_each=2, seed=str(chance.random()))


def test_keys_change_are_revoked_and_run_out_in_the_midst_of_traffic(sides):
    seed = os.environ.get("ROGATORY_FAULTS_SEED") or str(random.randrange(10**6))
    print(f"seed {seed}")
    chance, (tunisia, jordan) = random.Random(seed), sides
    changes = [
        (tunisia, ["signing", "opening"], False),
        (jordan, ["opening"], False),
        (jordan, ["signing", "tls"], False),
        (tunisia, ["signing"], True),
        (jordan, ["opening", "signing"], False),
    ]
    write_to_each_other(sides, chance)
    for side, keys, revoke in changes:
        assert side.inside("change_keys", keys=keys, revoke=revoke) == ""
        write_to_each_other(sides, chance)
    if jordan.clock:
        jordan.clock.jump(EXPIRED)
        write_to_each_other(sides, chance)
    else:
        print("libfaketime is missing (apt-get install libfaketime): no certificate ran out")
    left = play.settle(sides)
    reports = {side.state: side.inside("report") for side in sides}
    played = {"reports": reports, "left": left, "done": {"keys": len(changes)}}
    assert play.disagreements(played) == [], seed
    assert [len(report["sent"]) for report in reports.values()] == [5 * (6 + bool(jordan.clock))] * 2
    assert tunisia.inside("keys_ever") == [3, 2, 1]
    assert jordan.inside("keys_ever") == [3, 3, 0]
