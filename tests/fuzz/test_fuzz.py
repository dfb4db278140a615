"""A short and seeded turn of what `make fuzz` does for an hour: readers answer, whatever they are given."""

import os
import random
from pathlib import Path

import pytest
from fuzz_mutations import mutated
from fuzz_run import chance
from fuzz_targets import TARGETS

SEED = os.environ.get("ROGATORY_FUZZ_SEED") or str(random.randrange(10**6))
SECONDS, MOST = 1.5, 3000
FOUND_BEFORE = Path(__file__).parent / "found"
UNBROKEN = {
    "receipt": "RelayRejection",
    "seal": "opened",
    "file_beside": "opened",
    "statement": "opened",
    "checkpoint": "Checkpoint unreadable",
    "export": "verified",
    "message": "AssistanceRefused",
    "listener": "200 OK",
    "folder": "mail",
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", TARGETS)
def test_whatever_a_stranger_writes_is_answered_with_a_reason_of_ours(name, monkeypatch, tmp_path):
    monkeypatch.setattr("fuzz_run.OUT", tmp_path)
    watch = chance(name, SECONDS, SEED, MOST)
    assert watch.findings == {}, f"ROGATORY_FUZZ_SEED={SEED}"
    assert watch.tried > len(watch.examples)


@pytest.mark.parametrize("name", TARGETS)
def test_a_good_example_reaches_the_end_and_is_not_turned_away_at_the_door(name):
    target = TARGETS[name]
    assert target.enter(target.examples()[0]) == UNBROKEN.get(name, "read")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "file", sorted(FOUND_BEFORE.glob("*/*")), ids=lambda file: f"{file.parent.name}/{file.name}"
)
def test_what_was_found_once_is_answered_since(file):
    assert TARGETS[file.parent.name].enter(file.read_bytes())


def test_the_same_seed_draws_the_same_changes():
    examples = TARGETS["message"].examples()
    once, again = ([mutated(random.Random(n), examples[n], examples) for n in range(18)] for _ in range(2))
    assert once == again
