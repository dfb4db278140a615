"""Which reader looks into a file, and what is said where none does."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from rogatory.traces import office, pdf, pictures
from rogatory.traces.findings import Found, Trace, Unreadable, together

_Reader = Callable[[bytes], Iterator[Found]]

READERS: Mapping[str, _Reader] = {
    "application/pdf": pdf.traces,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": office.traces,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": office.traces,
    "application/vnd.oasis.opendocument.text": office.traces,
    **{kind: partial(pictures.traces, media_type=kind) for kind in pictures.FORMATS},
}
"""The types that are looked into, by media type."""


def found_in(data: bytes, media_type: str) -> tuple[Found, ...]:
    """What a file of one of ``READERS`` carries; what it says before it cannot be read further stays said."""
    return together(_with_doubt(READERS[media_type](data)))


def _with_doubt(found: Iterator[Found]) -> Iterator[Found]:
    try:
        yield from found
    except Unreadable:
        yield Found(what=Trace.UNREAD)
