"""Commands about physical media."""

from rogatory.dossier.common.media import (
    Carriage,
    Comparison,
    Ending,
    Inventory,
    MediumKind,
    SealCondition,
)
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.command_base import CommandBase


class HandOverMedium(CommandBase, tag="hand_over_medium"):
    """Hand a physical medium over for the other State, and tell it so.

    ``files`` is the hash list of what is on it, at most one; ``enclosed`` instead the digests of files of this
    dossier that are on it. What the list comes to is read by the desk and stands in ``inventory``.
    """

    medium_kind: MediumKind
    carriage: Carriage
    label: str = ""
    handed_by: str = ""
    handed_on: str = ""
    handed_to: str = ""
    serial_number: str = ""
    seal_number: str = ""
    waybill: str = ""
    text: str = ""
    files: tuple[FileRef, ...] = ()
    enclosed: tuple[str, ...] = ()
    inventory: Inventory | None = None


class ReceiveMedium(CommandBase, tag="receive_medium"):
    """Record the arrival of a medium and how its seal was found."""

    medium_id: str
    seal_condition: SealCondition
    received_by: str = ""
    received_on: str = ""
    seal_number: str = ""
    text: str = ""


class CompareMedium(CommandBase, tag="compare_medium"):
    """Hand in the hash list computed from a medium; what the comparison comes to is for the desk to add."""

    medium_id: str
    files: tuple[FileRef, ...] = ()
    text: str = ""
    comparison: Comparison | None = None


class PassOnMedium(CommandBase, tag="pass_on_medium"):
    """Record that a medium went into other hands within our State."""

    medium_id: str
    handed_by: str = ""
    handed_to: str = ""
    handed_on: str = ""
    text: str = ""


class DisposeOfMedium(CommandBase, tag="dispose_of_medium"):
    """Send a medium back, or destroy it before a witness."""

    medium_id: str
    ending: Ending
    done_by: str = ""
    done_on: str = ""
    handed_to: str = ""
    carriage: Carriage | None = None
    waybill: str = ""
    seal_number: str = ""
    witness: str = ""
    text: str = ""


MediaCommand = HandOverMedium | ReceiveMedium | CompareMedium | PassOnMedium | DisposeOfMedium
