"""What may be found in a file, as codes and the few words that were found."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

MOST_SAID = 8
LONGEST_SAID = 120


class Trace(StrEnum):
    """What a file carries that whoever looks at it does not see, or that could not be found out."""

    AUTHORS = "authors"
    ORGANISATION = "organisation"
    COMMENTS = "comments"
    CHANGES = "changes"
    HIDDEN_TEXT = "hidden-text"
    HIDDEN_SHEETS = "hidden-sheets"
    HIDDEN_CELLS = "hidden-cells"
    EMBEDDED_FILES = "embedded-files"
    PROGRAMS = "programs"
    LINKS = "links"
    PROPERTIES = "properties"
    PREVIEW = "preview"
    POSITION = "position"
    DEVICE = "device"
    TAKEN = "taken"
    REDACTIONS = "redactions"
    EARLIER_VERSIONS = "earlier-versions"
    UNREAD_KIND = "unread-kind"
    UNREAD_LARGE = "unread-large"
    UNREAD = "unread"


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a file carries, how often (0: not counted), and what it says.

    That is at most eight texts, none over 120 characters.
    """

    what: Trace
    count: int = 1
    said: tuple[str, ...] = ()


class Unreadable(Exception):
    """The file, or a part of it, is not of the form it must have, or is larger than is looked into."""


def together(found: Iterable[Found]) -> tuple[Found, ...]:
    """What was found here and there, once for each kind, in the order of ``Trace``."""
    counts: dict[Trace, int] = {}
    said: dict[Trace, dict[str, None]] = {}
    for one in found:
        counts[one.what] = counts.get(one.what, 0) + one.count
        said.setdefault(one.what, {}).update(dict.fromkeys(_clean(one.said)))
    return tuple(
        Found(what=what, count=counts[what], said=tuple(said[what])[:MOST_SAID])
        for what in Trace
        if what in counts
    )


def if_any(what: Trace, said: Iterable[str | None]) -> Iterator[Found]:
    """A finding where any of the texts says something."""
    texts = tuple(text for text in said if text and text.strip())
    if texts:
        yield Found(what=what, count=0, said=texts)


def if_counted(what: Trace, count: int, said: Iterable[str] = ()) -> Iterator[Found]:
    """A finding where something was counted."""
    if count:
        yield Found(what=what, count=count, said=tuple(said))


def _clean(texts: Iterable[str]) -> Iterator[str]:
    """Texts on one line, without signs that are not seen; nothing of those that then say nothing."""
    for text in texts:
        seen = "".join(sign if sign.isprintable() else " " for sign in text[: 4 * LONGEST_SAID])
        if plain := " ".join(seen.split())[:LONGEST_SAID]:
            yield plain
