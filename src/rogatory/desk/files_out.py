"""Large files going out: sent in pieces after the message that announced them, in a lane of their own."""

import io
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from rogatory.desk import containers, later, post
from rogatory.exchange import files_beside, introductions, moving, outbox, packing
from rogatory.exchange.files_beside import Opener
from rogatory.exchange.lines import line_to
from rogatory.exchange.network import Unreachable
from rogatory.exchange.outbox import Queued
from rogatory.sealing.container import read_container
from rogatory.sealing.manifest import FileLine
from rogatory.sealing.rejections import Rejected


def send_files(payload: Mapping[str, Any], now: datetime) -> None:
    """Send what the other node lacks of a message's large files, then the message again. Raises ``NotYet``."""
    message_id = payload["message_id"]
    queued = outbox.sent(message_id)
    peer = introductions.confirmed_peer(payload["recipient"])
    if queued is None or peer is None:
        return
    try:
        for line, opener in files_of(queued, containers.container_of(queued, now)):
            files_beside.send(line_to(peer), line, opener, _noting(message_id, line))
    except Unreachable as failure:
        moving.sent_kept(message_id, str(failure))
        raise later.NotYet(str(failure)) from None
    with transaction.atomic():
        post.ask_for_delivery(queued.to_send.reference, peer.state, now)


def _noting(message_id: str, line: FileLine) -> Callable[[int], None]:
    """Write down how far a file is, and that nothing keeps it."""
    moving.note_sent(message_id, [line])  # of a message that was signed before this was written down

    def moved(here: int) -> None:
        if line.beside is not None:
            moving.sent_moved(message_id, line.beside.sealed_sha256, here, timezone.now())

    return moved


def files_of(queued: Queued, container: bytes) -> Iterator[tuple[FileLine, Opener]]:
    """The lines of the files that travel beside a container of ours, and what opens each."""
    read = read_container(io.BytesIO(container))
    lines = () if isinstance(read, Rejected) else read.claimed.files
    named = dict(packing.names_of(queued.to_send.files))
    for line in lines:
        if line.beside is not None:
            yield line, containers.opener_of(named[line.name], queued.to_send.files_key_id)
