"""Papers that came back: which pages of which forms a scan shows, and which files are inside a PDF."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from rogatory.apart.asking import Failed, answer_of
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
    texts = msgspec.json.decode(_read(scan, "squares", media_type), type=list[str])
    return tuple(sorted({mark for text in texts if (mark := read_square(text)) is not None}))


def files_inside(pdf: bytes) -> Mapping[str, bytes]:
    """The files a PDF carries, by name; the first ten, each up to a megabyte. Raises ``Unreadable``."""
    if len(pdf) > LARGEST_SCAN:
        raise Unreadable("application/pdf")
    return msgspec.json.decode(_read(pdf, "files"), type=dict[str, bytes])


def _read(data: bytes, *asked: str) -> bytes:
    try:
        return answer_of([str(_READER), *asked], data, _SECONDS)
    except Failed as failure:
        raise Unreadable(*asked) from failure
