"""The post that goes by folder: laid out for whoever carries it, and taken in as over the network."""

import io
import logging
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from typing import IO, Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from rogatory.desk import arrivals, containers, files_in, files_out, peers, post
from rogatory.desk.access import require_role
from rogatory.desk.views import Actor, PostFolderView
from rogatory.exchange import (
    awaited,
    evidence,
    files_beside,
    inbox,
    introductions,
    moving,
    outbox,
    vouching,
)
from rogatory.exchange.delivery import verified_answer
from rogatory.exchange.files_beside import Opener
from rogatory.exchange.folder import (
    DESCRIPTION_FILE,
    LARGEST_CARRIED,
    Carried,
    PostFolder,
    Seen,
    named_by_content,
    seen,
    what_is,
)
from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.exchange.models import Outgoing
from rogatory.exchange.network import Unreachable
from rogatory.sealing.container import read_container
from rogatory.sealing.manifest import FileLine
from rogatory.sealing.receipts import Evidence
from rogatory.sealing.rejections import Rejected
from rogatory.sealing.seal import seal
from rogatory.store import arriving

_KEPT_AT_MOST = {Evidence.CONTENT_HANDOVER: 1, Evidence.CONTENT_HANDOVER_FAILURE: 1, Evidence.RELAY_FAILURE: 12}
"""Of evidence that changes nothing, how often it is kept about a message: nobody fills our tables with it."""
_log = logging.getLogger(__name__)


def post_folder() -> PostFolder:
    """The folder this node shares with whoever carries its mail."""
    return PostFolder(settings.ROGATORY_POST)


def folder_for(actor: Actor) -> PostFolderView | None:
    """The folder and what waits in it, for who carries mail; nothing while no State is reached by folder."""
    require_role(actor, "administrator", "head", "auditor")
    states = [peer.state for peer in introductions.listed_peers() if peer.route == "folder"]
    if not states:
        return None
    folder = post_folder()
    return PostFolderView(
        incoming=str(folder.root / "in"),
        outgoing={state: str(folder.root / "out" / state) for state in states},
        waiting={state: folder.waiting(state) for state in states},
    )


def take_away(actor: Actor, state: str, out: IO[bytes]) -> int:
    """Write all that lies there for a State into ``out`` as one ZIP; gives how many files. It stays there too.

    Administrators and heads: everything in it is sealed for that State.
    """
    require_role(actor, "administrator", "head")
    files = post_folder().to_carry(state)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as bundle:
        for file in files:
            with suppress(FileNotFoundError):  # taken by somebody else in this moment
                bundle.write(file, file.name)
    return len(files)


def put_in(actor: Actor, came: Sequence[IO[bytes]]) -> int:
    """Lay what was carried here into the folder for incoming mail; gives how many files. Administrators, heads.

    A ZIP that another node's page made is put in file by file. What each file is, the worker looks at.
    """
    require_role(actor, "administrator", "head")
    return sum(_put_in(one) for one in came)


def _put_in(came: IO[bytes]) -> int:
    parts = _bundled(came)
    if parts is None:
        came.seek(0)
        post_folder().put_in(came)
        return 1
    with zipfile.ZipFile(came) as bundle:
        for part in parts:
            with bundle.open(part) as content:
                post_folder().put_in(content)
    return len(parts)


def _bundled(came: IO[bytes]) -> list[zipfile.ZipInfo] | None:
    """What another node laid out, of a bundle of it; nothing where it is none: a receipt too is a ZIP."""
    try:
        with zipfile.ZipFile(came) as bundle:
            parts = bundle.infolist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return None
    # Stored as they are, never packed: nothing can swell.
    return parts if parts and all(map(_as_laid_out, parts)) else None


def _as_laid_out(part: zipfile.ZipInfo) -> bool:
    """Whether a part of a bundle is named and kept as another node lays its post out."""
    is_small = part.filename.endswith((".sealed", ".receipt")) or part.filename == DESCRIPTION_FILE
    is_whole = part.file_size <= LARGEST_CARRIED if is_small else part.filename.endswith(".beside")
    return is_whole and part.compress_type == zipfile.ZIP_STORED


def deliver(payload: Mapping[str, Any], now: datetime) -> None:
    """Deliver a dossier's mail by the way its recipient is reached. Raises ``later.NotYet``."""
    peer = introductions.confirmed_peer(payload["recipient"])
    if peer is None or peer.route != "folder" or peer.revoked_at is not None:
        post.deliver(payload, now)
        return
    for queued in outbox.queued_for(UUID(payload["reference"]), peer.state):
        container = containers.container_of(queued, now)
        for line, opener in files_out.files_of(queued, container):
            _lay_out_beside(peer.state, queued.to_send.message_id, line, opener, now)
        _lay_out(peer, queued.to_send.message_id, container, now)


class _Waiting(NamedTuple):
    """A message that came by folder and was held: the file as it was then, and which message it is."""

    seen: Seen
    sender: str
    message_id: str


_waiting: dict[Path, _Waiting] = {}
"""What this process need not open again until it has changed or its wait is over; lost with the process."""


def take_in(now: datetime) -> int:
    """Take in whatever came in the folder; gives how many files had their effect or were refused.

    A message that was held is opened again only once its file changed, or the message waits no longer.
    """
    folder, settled = post_folder(), 0
    arrived = list(folder.arrived())
    for gone in _waiting.keys() - set(arrived):
        del _waiting[gone]
    for file in arrived:
        settled += _take_safely(folder, file, now)
    return settled


def _still_waits(file: Path) -> bool:
    known = _waiting.get(file)
    return known is not None and known.seen == seen(file) and inbox.is_held(known.sender, known.message_id)


def _take_safely(folder: PostFolder, file: Path, now: datetime) -> bool:
    """Whatever one file does to whoever reads it, those behind it are taken in."""
    try:
        return not _still_waits(file) and _take(folder, file, now)
    except FileNotFoundError:  # another worker was quicker
        return False
    except Exception:
        _log.exception("a file that came by folder could not be taken in; it stays where it is")
        return False


def _lay_out_beside(state: str, message_id: str, line: FileLine, opener: Opener, now: datetime) -> None:
    if line.beside is not None:
        post_folder().put_beside(state, line.beside.sealed_sha256, files_beside.sealed_bytes(line, opener))
        moving.sent_moved(message_id, line.beside.sealed_sha256, line.beside.sealed_size, now)


def _lay_out(peer: PeerRecord, message_id: str, container: bytes, now: datetime) -> None:
    sealed = io.BytesIO()
    seal(io.BytesIO(container), sealed, peer.sealing_key)
    post_folder().put_mail(peer.state, message_id, sealed.getvalue())
    with transaction.atomic():
        outbox.note_attempt(message_id, Outgoing.State.SUBMITTED, post.LAID_OUT, now)


def _take(folder: PostFolder, file: Path, now: datetime) -> bool:
    match what_is(file):
        case Carried.MAIL:
            return _take_mail(folder, file)
        case Carried.BESIDE:
            return _take_beside(file)
        case Carried.RECEIPT if take_receipt(file.read_bytes(), now):
            folder.taken(file)
        case Carried.DESCRIPTION if peers.receive_introduction(file.read_bytes()).status == HTTPStatus.ACCEPTED:
            folder.taken(file)
        case _:
            folder.refused(file)
    return True


def _take_mail(folder: PostFolder, file: Path) -> bool:
    """Take in a message and lay our receipt out; one that waits for an earlier one stays where it is."""
    looked_at = seen(file)
    with file.open("rb") as sealed:
        done = arrivals.take_in(sealed)
    if done.held:
        _waiting[file] = _Waiting(looked_at, done.sender, done.message_id)
        return False
    if introductions.confirmed_peer(done.sender):
        folder.put_receipt(done.sender, done.receipt)
    if done.taken:
        folder.taken(file)
    else:
        folder.refused(file)
    return True


def _take_beside(file: Path) -> bool:
    """Take over a large file that a message announced; one that is not awaited yet stays where it is."""
    file = named_by_content(file)
    try:
        announced = awaited.standing(file.stem)
    except awaited.NotAwaited:
        return False
    if announced.whole or file.stat().st_size != announced.sealed_size:
        return False
    arriving.adopt(announced.sender, announced.sealed_sha256, file)
    moving.came_moved(announced.sender, announced.sealed_sha256, announced.sealed_size, timezone.now())
    files_in.ask_to_open(announced.sender, announced.message_id, timezone.now())
    return True


def take_receipt(signed: bytes, now: datetime) -> bool:
    """Note another State's answer; false for one that proves nothing about a message of ours.

    Nobody is asked again by folder: an answer that over the network would lead to another try fails, and
    somebody who has mended what it names lets the message leave once more.
    """
    claimed = read_container(io.BytesIO(signed))
    peer = None if isinstance(claimed, Rejected) else introductions.confirmed_peer(claimed.claimed.sender)
    if peer is None:
        return False
    try:
        answered = verified_answer(signed, peer, own_identity(), now)
    except Unreachable:
        return False
    receipt = answered.receipt
    if evidence.got_before(signed):  # it may come again long after the message it is about left anew
        return True
    if not outbox.is_about(receipt.message_id, peer.state, receipt.container_sha256):
        return False
    most = _KEPT_AT_MOST.get(receipt.evidence)
    if most and vouching.times_told(receipt.message_id, peer.state, receipt.evidence) >= most:
        return True
    failed = answered.message_state is Outgoing.State.QUEUED
    state = Outgoing.State.FAILED if failed else answered.message_state
    post.note_answers(peer, [post.Noted(receipt.message_id, answered, state)], now)
    return True
