"""What our own node takes from the desk for sending, and what it refuses because it could never leave.

A recipient that is not confirmed yet, or does not answer, is no reason to refuse: its mail waits. Refused is
what no later day would let through, and what there is no room here to make ready.
"""

from collections.abc import Sequence
from enum import StrEnum

from rogatory.dossier.common.values import FileRef
from rogatory.exchange.packing import LARGEST_BESIDE, LARGEST_CONTAINER_FILES
from rogatory.sealing.manifest import LARGEST_ENCLOSED, MOST_FILES

_ROOM_LEFT_FREE = 16 * 1024 * 1024
"""Bytes of the disk a message must leave: the record of what becomes of it is still to be written."""


class Refusal(StrEnum):
    """Why our node does not take a message for sending."""

    FILE_TOO_LARGE = "exchange-submit-file-too-large"
    TOO_MANY_FILES = "exchange-submit-too-many-files"
    MESSAGE_TOO_LARGE = "exchange-submit-message-too-large"
    NO_ROOM = "exchange-submit-no-room"


def refusal_of(message: bytes, files: Sequence[FileRef], free: int) -> Refusal | None:
    """Why ``message`` with ``files`` cannot be taken for sending; nothing where it can.

    ``free`` are the bytes free on the disk its container is kept on.
    """
    if any(file.size > LARGEST_BESIDE for file in files):
        return Refusal.FILE_TOO_LARGE
    if len(files) >= MOST_FILES:  # the message itself is one of them
        return Refusal.TOO_MANY_FILES
    if len(message) > LARGEST_ENCLOSED:
        return Refusal.MESSAGE_TOO_LARGE
    # The larger files travel beside, and no second copy is kept of them.
    enclosed = sum(file.size for file in files if file.size <= LARGEST_ENCLOSED)
    kept = min(enclosed, LARGEST_CONTAINER_FILES) + len(message)
    return Refusal.NO_ROOM if free < kept + _ROOM_LEFT_FREE else None
