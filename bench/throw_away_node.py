"""A node for measuring, on the checkout's own disk (a temporary folder may live in memory); gone afterwards."""

import atexit
import shutil
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def make() -> Path:
    """Make a node for Tunisia as ``rogatory node create`` does, set Django up on it, give back its folder."""
    from rogatory.node import upkeep
    from rogatory.node.configuration import Configuration
    from rogatory.node.create import create_node, make_exchange_keys

    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    home = Path(tempfile.mkdtemp(prefix="node-", dir=folder))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    node = create_node(home, Configuration(state="TN", name="Measured (fictional)", rehearsal=True))
    upkeep.prepare_tables(node)
    make_exchange_keys(node)
    return home
