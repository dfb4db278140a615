"""The inventory of a dossier's files as its page and its lists show it."""

from datetime import datetime
from uuid import UUID

from rogatory.desk.views.base import Bank, StateView, View
from rogatory.desk.views.case import ReceiptView
from rogatory.desk.views.media import MediumView


class PassageView(View):
    """One act that brought a file: when, which side did it, and the evidence that it arrived.

    ``crossing`` is false where the act was never told to the other State; ``delivery`` tells how far a message
    of ours has come.
    """

    at: datetime
    bank: Bank
    title: str
    crossing: bool
    delivery: str
    receipts: tuple[ReceiptView, ...]


class InventoryLine(View):
    """A file, once, with every act that brought it in the order they came.

    ``size`` is in bytes; ``saved_as`` is the name the hash list knows it by, unlike that of any other.
    """

    number: int
    name: str
    saved_as: str
    size: int
    sha256: str
    media_type: str
    passages: tuple[PassageView, ...]


class InventoryView(View):
    """What files a dossier holds, and how each came or went."""

    dossier_id: UUID
    number: str
    reference: str
    title: str
    our_state: StateView
    counterpart: StateView
    fictional: bool
    lines: tuple[InventoryLine, ...]
    media: tuple[MediumView, ...] = ()

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(line.size for line in self.lines)
