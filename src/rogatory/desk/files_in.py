"""Large files coming in: taken in pieces, opened once whole; then the message that announced them is taken."""

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any, BinaryIO, cast
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from rogatory.desk import theirs
from rogatory.exchange import awaited, inbox, moving, pieces
from rogatory.exchange.awaited import Standing
from rogatory.exchange.identity import own_identity
from rogatory.exchange.listener import Environ, Reply
from rogatory.exchange.packing import LARGEST_BESIDE, file_key_of
from rogatory.register import dossiers
from rogatory.sealing.manifest import FileLine
from rogatory.sealing.rejections import SealBroken
from rogatory.sealing.seal import unsealed_beside
from rogatory.store import arriving, blobs, jobs, keys

OPENING_JOB = "open_large_files"
_log = logging.getLogger(__name__)


def answer(environ: Environ) -> Reply:
    """Answer another node about one large file, or take a piece of it."""
    said = pieces.answer(environ, once_whole=_came)
    return Reply(said.status, b"", headers=said.headers)


def ask_to_open(sender: str, message_id: str, now: datetime) -> None:
    """Queue the work of opening what has come of a message's files."""
    payload, lane = {"sender": sender, "message_id": message_id}, f"opening:{sender}"
    if not jobs.is_due(OPENING_JOB, payload, lane, now):
        jobs.enqueue(OPENING_JOB, payload, now, lane=lane)


def open_files(payload: Mapping[str, Any], now: datetime) -> None:
    """Open the files of a message once all are whole and it is its turn, keep them, and take the message.

    A file that is not what was announced is forgotten and awaited anew. Until it is opened a file can be given
    back, so none is before its message can be taken.
    """
    sender, message_id = payload["sender"], payload["message_id"]
    waiting = list(awaited.not_opened(sender, message_id))
    if not waiting or not all(file.whole for file in waiting) or not inbox.is_next(sender, message_id):
        return
    contents = inbox.unpacked_container(sender, message_id, own_identity().state)
    lines = {line.beside.sealed_sha256: line for line in contents.beside if line.beside}
    for file in waiting:
        _open(file, lines[file.sealed_sha256], contents.reference)
    with transaction.atomic():
        theirs.hold(sender, [contents.reference])
        inbox.take_what_waits(sender, contents.reference, own_identity().state, theirs.file_arrived, now)
        ask_for_the_next(sender, contents.reference, now)
    for file in waiting:
        arriving.discard(file.sender, file.sealed_sha256)


def ask_for_the_next(sender: str, reference: UUID, now: datetime) -> None:
    """Have the files opened of the message whose turn it is now in a dossier, where it waits for files."""
    message_id = inbox.next_awaiting(sender, reference)
    if message_id:
        ask_to_open(sender, message_id, now)


def _came(file: Standing) -> None:
    with transaction.atomic():
        ask_to_open(file.sender, file.message_id, timezone.now())


def _open(file: Standing, line: FileLine, reference: UUID) -> None:
    key_id = dossiers.key_of(theirs.dossier_named(file.sender, reference))
    keys.make_key(key_id)
    with arriving.opened(file.sender, file.sealed_sha256) as sealed:
        plain = cast(BinaryIO, arriving.ChunkStream(unsealed_beside(sealed, file_key_of(line))))
        try:
            blobs.put(plain, key_id, LARGEST_BESIDE, expected=line.sha256)
        except (SealBroken, blobs.OtherContent, blobs.TooLarge) as defect:
            _log.warning("a large file of %s is not what was announced: %s", file.sender, type(defect).__name__)
            arriving.discard(file.sender, file.sealed_sha256)
            moving.came_moved(file.sender, file.sealed_sha256, 0, timezone.now())
            return
    awaited.opened(file)
