"""The asked side: what a process takes away from itself before it looks at what a stranger made."""

import resource

_MEMORY = 1024**3


def bind(seconds: int) -> None:
    """Leave this process one gigabyte and so many seconds of processor; no file to write, no child, no core."""
    for what, most in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
