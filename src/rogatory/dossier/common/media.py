"""What is said of a physical medium, a disk or a box of papers: frozen values and the words of the format."""

from enum import StrEnum
from typing import Annotated

import msgspec

_Count = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
_Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z", max_length=64)]


class MediumKind(StrEnum):
    """What kind of thing is handed over."""

    DISK = "disk"
    STICK = "stick"
    CARD = "card"
    OPTICAL = "optical"
    TAPE = "tape"
    DEVICE = "device"
    PAPER = "paper"
    OTHER = "other"


class Carriage(StrEnum):
    """By what way it goes."""

    DIPLOMATIC_BAG = "diplomatic_bag"
    COURIER = "courier"
    BY_HAND = "by_hand"
    POST = "post"


class SealCondition(StrEnum):
    """How the seal was found on arrival; ``NONE`` where it was announced without a seal and has none."""

    INTACT = "intact"
    BROKEN = "broken"
    MISSING = "missing"
    OTHER_NUMBER = "other_number"
    NONE = "none"


class Ending(StrEnum):
    """What became of it at last."""

    RETURNED = "returned"
    DESTROYED = "destroyed"


class Inventory(msgspec.Struct, frozen=True, kw_only=True):
    """What a hash list lists. The list is a file of the dossier; an act carries only this of it.

    ``sha256`` is the list's own digest, ``listed`` the number of files it names, ``total_bytes`` their sizes
    together, None where the list gives no sizes for all of them.
    """

    sha256: _Sha256
    listed: _Count
    total_bytes: _Count | None = None


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """What came of comparing two hash lists, each named by its own digest.

    Of the files announced ``same`` are there, ``renamed`` are there under another name, ``different`` have
    another content under their name, ``missing`` are not there; ``extra`` are there and were not announced.
    """

    announced_sha256: _Sha256
    computed_sha256: _Sha256
    same: _Count = 0
    renamed: _Count = 0
    different: _Count = 0
    missing: _Count = 0
    extra: _Count = 0

    @property
    def agrees(self) -> bool:
        """Whether all that was announced is there, and nothing else."""
        return not (self.different or self.missing or self.extra)
