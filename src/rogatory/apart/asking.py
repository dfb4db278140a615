"""The asking side: bytes go to a program of ours in a process of its own, and its answer comes back."""

import subprocess
import sys
from collections.abc import Sequence


class Failed(Exception):
    """It ended with an error, or took more time than it was given; what it wrote counts for nothing."""


def answer_of(program: Sequence[str], data: bytes, seconds: float) -> bytes:
    """What ``program`` writes when it reads ``data``, within that many seconds. Raises ``Failed``.

    ``program`` are arguments of Python's: a file, or ``-m`` and a module, and what follows. It finds no
    environment, no folder and no key's place around it; it binds itself by ``bounds.bind`` before it looks at
    the first byte.
    """
    try:
        read = subprocess.run(  # noqa: S603 (our own programs, no shell)
            [sys.executable, "-I", *program],
            input=data,
            capture_output=True,
            env={},
            cwd="/",
            timeout=max(seconds, _LEAST),
            check=True,
        )
    except subprocess.SubprocessError as failure:
        raise Failed(*program) from failure
    return read.stdout


_LEAST = 0.1
"""Seconds that one is given for whom nothing is left: it then fails as whoever takes too long."""
