"""How a process of the node is told to stop: it finishes what is in hand."""

import signal
import threading
from types import FrameType


def stopped_by_signals() -> threading.Event:
    """What SIGTERM or SIGINT sets from now on; to be asked for in a process's main thread."""
    stopping = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        stopping.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    return stopping
