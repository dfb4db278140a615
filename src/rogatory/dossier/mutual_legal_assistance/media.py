"""A physical medium as both files know it: what it is, who held it when, and what was found on it."""

from datetime import datetime
from enum import StrEnum

from rogatory.dossier.common.media import Carriage, Comparison, Inventory, MediumKind, SealCondition
from rogatory.dossier.common.values import FileRef, Side
from rogatory.dossier.mutual_legal_assistance.state_part import StatePart


class Stage(StrEnum):
    """Where a medium is."""

    ON_THE_WAY = "on_the_way"
    HELD = "held"
    ON_THE_WAY_BACK = "on_the_way_back"
    BACK = "back"
    DESTROYED = "destroyed"


class CustodyStep(StrEnum):
    """How a medium came into the hands it was in next."""

    HANDED_OVER = "handed_over"
    RECEIVED = "received"
    PASSED_ON = "passed_on"
    RETURNED = "returned"
    RECEIVED_BACK = "received_back"
    DESTROYED = "destroyed"


class Custody(StatePart):
    """One link of the chain: by whom and to whom it went on which day (as the act says), in which State.

    ``given_by`` is empty where somebody took it from a carrier, ``held_by`` where nobody holds it any more.
    """

    step: CustodyStep
    side: Side
    given_by: str
    held_by: str
    on: str
    since: datetime


class Medium(StatePart):
    """A medium that one side announced: ``sent_by``. ``since`` is the moment its stage last changed.

    ``hash_list`` is the list announced, and ``inventory`` what it comes to. ``seal_condition`` is how the seal
    was found when it first arrived, ``seal_read`` the number read then, ``seal_found`` what was written of it.
    ``comparison`` is the newest one, ``earlier`` are those before it, newest first: none hides another.
    """

    id: str
    sent_by: Side
    kind: MediumKind
    label: str
    carriage: Carriage
    since: datetime
    stage: Stage
    custody: tuple[Custody, ...]
    serial_number: str = ""
    seal_number: str = ""
    waybill: str = ""
    inventory: Inventory | None = None
    hash_list: FileRef | None = None
    seal_condition: SealCondition | None = None
    seal_read: str = ""
    seal_found: str = ""
    comparison: Comparison | None = None
    earlier: tuple[Comparison, ...] = ()

    @property
    def awaited_by(self) -> Side | None:
        """The side it is on its way to."""
        match self.stage:
            case Stage.ON_THE_WAY:
                return self.sent_by.other
            case Stage.ON_THE_WAY_BACK:
                return self.sent_by
            case _:
                return None

    @property
    def held_by(self) -> Side | None:
        """The side that got it and must account for it; None while on its way, back, or destroyed."""
        return self.sent_by.other if self.stage is Stage.HELD else None

    @property
    def comparisons_disagree(self) -> bool:
        """Whether one comparison found what was announced and another did not."""
        held = (*self.earlier, *((self.comparison,) if self.comparison else ()))
        return len({one.agrees for one in held}) > 1

    @property
    def to_compare(self) -> bool:
        """Whether its holder still owes the comparison: there is a list to compare with, and nobody did."""
        return self.stage is Stage.HELD and self.inventory is not None and self.comparison is None
