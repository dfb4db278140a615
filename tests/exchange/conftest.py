"""The node under test: Tunisia's, with keys of its own in a folder of its own."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import exchange_samples as samples
import pytest
from far_node import FarNode

from rogatory.exchange.identity import Identity

sys.path[:0] = [str(Path(__file__).parents[1] / "store")]  # the token is the store's


@pytest.fixture
def tunisia(db, hold_keys) -> Identity:
    """This node's identity."""
    return hold_keys("TN", "Tunisia (fictional)", datetime.now(UTC) - timedelta(days=400))


@pytest.fixture
def jordan(tunisia) -> Identity:
    """A peer our officer confirmed."""
    other = samples.identity("JO")
    samples.befriend(other)
    return other


@pytest.fixture
def far(tunisia):
    """Jordan's node, at its address, confirmed here."""
    with FarNode("JO").at_its_address() as node:
        samples.befriend(node.identity)
        yield node


@pytest.fixture
def head():
    """The head of our office."""
    return samples.head()
