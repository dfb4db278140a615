"""Small frozen values the acts are made of."""

from enum import StrEnum
from typing import Annotated

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
    """A file of the dossier: its digest names it; size in bytes; the media type is what its bytes showed.

    Decoding refuses a digest that is not 64 lower-case hexadecimal digits: files are looked up by it.
    """

    sha256: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
    size: Annotated[int, msgspec.Meta(ge=0)]
    name: str
    media_type: str


class Extent(StrEnum):
    """Whether an answer covers the whole request or some of its measures."""

    FULL = "full"
    PART = "part"
