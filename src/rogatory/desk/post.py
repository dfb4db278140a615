"""The post going out: queued with the act that caused it, delivered by the worker, proved by receipts."""

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from rogatory.dossier.common.values import FileRef
from rogatory.exchange import delivery, evidence, introductions, outbox, packing
from rogatory.exchange.delivery import Answered
from rogatory.exchange.evidence import KeptReceipt
from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.exchange.models import Outgoing
from rogatory.exchange.network import Unreachable
from rogatory.exchange.outbox import MailState, Queued, ToSend
from rogatory.exchange.reading import LARGEST_CONTAINER
from rogatory.ledger.checkpoints import read_anchor, read_checkpoint
from rogatory.ledger.signing import StatementBroken, read_public_key
from rogatory.register import checkpoints
from rogatory.sealing.keys import certificate_bytes
from rogatory.store import blobs, jobs

DELIVERY_JOB = "deliver_dossier_mail"


class NotYet(Exception):
    """The work could not be done now and is to be tried again; the message is a machine reason."""


class TooMuchToSend(Exception):
    """The files of one message are more than an envelope carries; ``megabytes`` is what it does."""

    megabytes = LARGEST_CONTAINER // (1024 * 1024) - 1  # the rest is for the message and the signature


class _Kind(msgspec.Struct, frozen=True):
    message: str


def queue_message(
    dossier_id: UUID,
    reference: UUID,
    recipient: str,
    message: bytes,
    files: tuple[FileRef, ...],
    message_id: str,
) -> None:
    """Queue a message and the work of delivering it, in the caller's transaction.

    ``message`` are its canonical bytes; ``reference`` the name both States know the dossier by. Raises
    ``TooMuchToSend`` before anything is written, so that no act is recorded as sent that could never travel.
    """
    if sum(file.size for file in files) > TooMuchToSend.megabytes * 1024 * 1024:
        raise TooMuchToSend
    now = timezone.now()
    to_send = ToSend(
        message_id=message_id,
        reference=reference,
        recipient=recipient,
        kind=msgspec.json.decode(message, type=_Kind).message,
        message=message,
        files=files,
        files_key_id=f"dossier:{dossier_id}",
    )
    outbox.queue(to_send, now)
    _ask_for_delivery(reference, recipient, now)


def deliver(payload: Mapping[str, Any], now: datetime) -> None:
    """Deliver a dossier's mail in order until none is left. Raises ``NotYet`` where it must wait.

    A message the other State refused for good stops its dossier's mail until somebody looks at it; no other
    dossier waits for it.
    """
    reference, recipient = UUID(payload["reference"]), payload["recipient"]
    while queued := outbox.first_unsettled(reference, recipient):
        if queued.state == Outgoing.State.FAILED:
            return
        _deliver_one(queued, now)


def try_again(message_id: str) -> bool:
    """Queue a message that failed for good once more; false where there is none such."""
    with transaction.atomic():
        found = outbox.queue_again(message_id)
        if found is not None:
            _ask_for_delivery(*found, timezone.now())
        return found is not None


def mail_states(message_ids: tuple[str, ...]) -> dict[str, MailState]:
    """How far each of our messages has come."""
    return outbox.mail_states(message_ids)


def receipts_for(message_ids: tuple[str, ...]) -> dict[str, tuple[KeptReceipt, ...]]:
    """Every signed receipt about these messages, ours and theirs, in the order they came, by message."""
    return evidence.receipts_about(message_ids, settings.NODE.configuration.state) if message_ids else {}


def _ask_for_delivery(reference: UUID, recipient: str, now: datetime) -> None:
    jobs.enqueue(DELIVERY_JOB, {"reference": str(reference), "recipient": recipient}, now)


def _deliver_one(queued: Queued, now: datetime) -> None:
    message_id = queued.to_send.message_id
    try:
        peer = _peer(queued)
        container = _container(queued, now)
        answered = delivery.attempt(container, message_id, peer, own_identity())
    except Unreachable as failure:
        reason = str(failure.args[0])
        with transaction.atomic():
            outbox.note_attempt(message_id, Outgoing.State.QUEUED, reason, now)
        raise NotYet(reason) from None
    _note_answer(message_id, peer, answered, now)
    if answered.message_state in {Outgoing.State.QUEUED, Outgoing.State.SUBMITTED}:
        raise NotYet(answered.receipt.reason or "exchange-held-for-an-earlier-one")


def _peer(queued: Queued) -> PeerRecord:
    peer = introductions.confirmed_peer(queued.to_send.recipient)
    if peer is None:
        raise Unreachable("exchange-no-confirmed-peer")
    return peer


def _container(queued: Queued, now: datetime) -> bytes:
    """The message's signed container: the one of the first attempt, or a new one now."""
    if queued.container_sha256:
        with blobs.open_blob(queued.container_sha256, queued.key_id) as kept:
            return kept.read()
    own = own_identity()
    with transaction.atomic():
        checkpoint = checkpoints.current(own.state, now, own.sign, own.public_key) or b""
        container = packing.packed(queued, own, checkpoint, now)
        stored = blobs.put(io.BytesIO(container), queued.key_id, LARGEST_CONTAINER)
        outbox.keep_container(queued.to_send.message_id, stored.sha256)
    return container


def _note_answer(message_id: str, peer: PeerRecord, answered: Answered, now: datetime) -> None:
    with transaction.atomic():
        evidence.keep_got(answered.receipt, answered.signed, now)
        outbox.note_attempt(message_id, answered.message_state, answered.receipt.reason, now)
        introductions.heard_from(peer.state, now)
        keep_checkpoint(peer, answered.checkpoint, now)
        _keep_anchor(peer, answered.anchor, now)


def keep_checkpoint(peer: PeerRecord, checkpoint: bytes, at: datetime) -> bool:
    """Keep the ledger checkpoint a peer sent, where its signature holds; says whether it does."""
    try:
        read_checkpoint(checkpoint, [read_public_key(certificate_bytes(peer.certificate))])
    except StatementBroken:
        return False
    checkpoints.keep_foreign(peer.state, checkpoint, at)
    return True


def _keep_anchor(peer: PeerRecord, anchor: bytes, at: datetime) -> None:
    try:
        claimed = read_anchor(anchor, [read_public_key(certificate_bytes(peer.certificate))])
    except StatementBroken:
        return
    if claimed.node == own_identity().state and claimed.holder == peer.state:
        checkpoints.keep_anchor(peer.state, anchor, at)
