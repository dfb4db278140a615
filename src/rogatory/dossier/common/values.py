"""Small frozen values the acts are made of."""

from enum import StrEnum

import msgspec


class Side(StrEnum):
    """Which bank an act stands on: the State that asks, or the State that is asked."""

    REQUESTING = "requesting"
    REQUESTED = "requested"

    @property
    def other(self) -> "Side":
        """The opposite bank."""
        return Side.REQUESTED if self is Side.REQUESTING else Side.REQUESTING


class FileRef(msgspec.Struct, frozen=True, kw_only=True):
    """A file of the dossier: its digest names it; size in bytes; the media type is what its bytes showed."""

    sha256: str
    size: int
    name: str
    media_type: str


class Extent(StrEnum):
    """Whether an answer covers the whole request or some of its measures."""

    FULL = "full"
    PART = "part"
