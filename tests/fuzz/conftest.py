"""The examples of other rooms stand beside the fuzz."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / room) for room in ("sealing", "dossier", "ledger")]
