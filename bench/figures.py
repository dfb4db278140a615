"""How figures are taken and printed."""

import statistics
import time
from collections.abc import Callable


def rate(action: Callable[[], object], *, seconds: float = 3.0) -> float:
    """How many times a second ``action`` runs, over about ``seconds``, after one run to warm up."""
    action()
    count, started = 0, time.perf_counter()
    while (passed := time.perf_counter() - started) < seconds:
        action()
        count += 1
    return count / passed


def milliseconds(action: Callable[[], object], *, times: int = 30) -> tuple[float, float]:
    """Median and 90th percentile of ``times`` runs, in milliseconds, after one run to warm up."""
    action()
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        action()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken), statistics.quantiles(taken, n=10)[-1]


def say(name: str, figure: str) -> None:
    """One line of the report."""
    print(f"{name:<52}  {figure}", flush=True)
