"""Scans of forms that came back: which pages of which forms they show."""

import subprocess
import sys
from pathlib import Path

import msgspec

from rogatory.dossier.common.form_codes import Mark, read_square

LARGEST_SCAN = 40 * 1024 * 1024
"""The bytes of the largest scan that is looked at."""
READABLE = frozenset({"application/pdf", "image/png", "image/jpeg"})
"""The media types a square is looked for in."""
_READER = Path(__file__).with_name("scan_reader.py")
_SECONDS = 40


class Unreadable(ValueError):
    """The scan could not be opened, or took more time or memory than a scan needs."""


def marks_in(scan: bytes, media_type: str) -> tuple[Mark, ...]:
    """The squares of ours in a scan, by form and page; empty where there is none. Raises ``Unreadable``.

    A scan is a stranger's bytes: another process opens it, with little memory and time and nothing to reach.
    """
    if media_type not in READABLE or len(scan) > LARGEST_SCAN:
        raise Unreadable(media_type)
    try:
        read = subprocess.run(  # noqa: S603 (our own reader, no shell)
            [sys.executable, "-I", str(_READER), media_type],
            input=scan,
            capture_output=True,
            env={},
            cwd="/",
            timeout=_SECONDS,
            check=True,
        )
        texts = msgspec.json.decode(read.stdout, type=list[str])
    except (subprocess.SubprocessError, msgspec.DecodeError) as failure:
        raise Unreadable(media_type) from failure
    return tuple(sorted({mark for text in texts if (mark := read_square(text)) is not None}))
