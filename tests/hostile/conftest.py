"""A real node with its listener and database, a State it trusts that turned hostile, and one that is honest."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parents[1] / room) for room in ("exchange", "sealing")]

from besieged import Besieged  # noqa: E402  (found by the line above)


@pytest.fixture(scope="session")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Besieged]:
    """Tunisia's node, served; Jordan's and Morocco's keys are confirmed there."""
    besieged = Besieged(tmp_path_factory.mktemp("besieged"))
    try:
        yield besieged
    finally:
        besieged.stop()
