"""The recording of what crosses stands beside the pieces other rooms' tests lend."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / "exchange")]
