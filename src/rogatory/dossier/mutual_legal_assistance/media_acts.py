"""Acts about physical media: handed over, received, compared, passed on, returned or destroyed."""

from rogatory.dossier.common.media import (
    Carriage,
    Comparison,
    Ending,
    Inventory,
    MediumKind,
    SealCondition,
)
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.act_base import ActBase


class MediumHandedOver(ActBase, tag="medium_handed_over/1"):
    """A disk, a stick, a box of papers left for the other State: what it is, who gave it to whom, by what way.

    ``waybill`` is the number of the bag or parcel. ``files`` holds the hash list of what is on it, at most one,
    and ``inventory`` what that list comes to; without a list what is on it cannot be compared.
    """

    medium_id: str
    medium_kind: MediumKind
    label: str
    handed_by: str
    handed_on: str
    carriage: Carriage
    handed_to: str = ""
    serial_number: str = ""
    seal_number: str = ""
    waybill: str = ""
    text: str = ""
    inventory: Inventory | None = None
    files: tuple[FileRef, ...] = ()


class MediumReceived(ActBase, tag="medium_received/1"):
    """It arrived, and how its seal was found; ``seal_number`` is the one read there."""

    medium_id: str
    received_by: str
    received_on: str
    seal_condition: SealCondition
    seal_number: str = ""
    text: str = ""


class MediumCompared(ActBase, tag="medium_compared/1"):
    """Its files were hashed where it arrived, and that list was compared with the one announced.

    ``files`` holds the list that was computed, so that the other State can compare again.
    """

    medium_id: str
    comparison: Comparison
    text: str = ""
    files: tuple[FileRef, ...] = ()


class MediumPassedOn(ActBase, tag="medium_passed_on/1"):
    """Within one State it went into other hands: a laboratory, a court, a safe."""

    medium_id: str
    handed_by: str
    handed_to: str
    handed_on: str
    text: str = ""


class MediumDisposed(ActBase, tag="medium_disposed/1"):
    """It was sent back, or destroyed before a witness; ``done_by`` is who did it."""

    medium_id: str
    ending: Ending
    done_by: str
    done_on: str
    handed_to: str = ""
    carriage: Carriage | None = None
    waybill: str = ""
    seal_number: str = ""
    witness: str = ""
    text: str = ""


MediumAct = MediumHandedOver | MediumReceived | MediumCompared | MediumPassedOn | MediumDisposed
