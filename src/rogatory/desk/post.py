"""The post going out: queued with the act that caused it, delivered by the worker, proved by receipts."""

import io
import random
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from rogatory.desk.access import require_role, sees_every_dossier
from rogatory.desk.held_ledgers import keep_anchor, keep_checkpoint
from rogatory.desk.peers import reason_in_words
from rogatory.desk.their_word import hear_of_keys
from rogatory.desk.views import Actor, MailView, StateMail, StateView
from rogatory.dossier.common.values import FileRef
from rogatory.exchange import (
    delivery,
    evidence,
    files_beside,
    introductions,
    moving,
    outbox,
    packing,
    resigning,
    vouching,
)
from rogatory.exchange.awaited import FILES_AWAITED
from rogatory.exchange.delivery import Answered
from rogatory.exchange.evidence import KeptReceipt
from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.exchange.models import Outgoing
from rogatory.exchange.network import Unreachable
from rogatory.exchange.outbox import MailState, Queued, ToSend, Undelivered
from rogatory.exchange.reading import LARGEST_CONTAINER
from rogatory.kernel.states import state_code
from rogatory.register import chains, checkpoints
from rogatory.register.dossiers import key_of
from rogatory.register.rows import ByReference, by_reference
from rogatory.sealing.manifest import FileLine
from rogatory.store import blobs, jobs
from rogatory.wording import UnknownCode, state_name, text

DELIVERY_JOB = "deliver_dossier_mail"
FILES_JOB = "send_large_files"
CHAIN = "post"
LAID_OUT = "exchange-laid-out"
"""Why a message that goes by folder waits: it lies there or is on its way, and no receipt has come back."""
OWN_CLOCK = "exchange-own-clock"
"""Why nothing is signed: by our clock our own certificate is not valid yet, or no longer."""
_MOST_SHOWN = 50


DELIVERY_ATTEMPTS = 10_000
"""More than a year of tries once an hour: mail is not given up because a State is away for long."""


class NotYet(Exception):
    """The work could not be done now and is to be tried again; the message is a machine reason."""


class Resting(NotYet):
    """The other node is known not to answer; nothing was tried, and nothing is before ``until``."""

    def __init__(self, until: datetime) -> None:
        super().__init__("exchange-peer-rests")
        self.until = until


class TooMuchToSend(Exception):
    """One of a message's files is larger than any that travels; ``megabytes`` is what one may have."""

    megabytes = packing.LARGEST_BESIDE // (1024 * 1024)


class MailTriedAgain(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    tag_field="act",
    tag="mail_tried_again/1",
    forbid_unknown_fields=True,
):
    """An account let a message that had failed for good leave once more."""

    message_id: str
    recipient: str
    by: str


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
    if any(file.size > packing.LARGEST_BESIDE for file in files):
        raise TooMuchToSend
    now = timezone.now()
    to_send = ToSend(
        message_id=message_id,
        reference=reference,
        recipient=recipient,
        kind=msgspec.json.decode(message, type=_Kind).message,
        message=message,
        files=files,
        files_key_id=key_of(dossier_id),
    )
    outbox.queue(to_send, now)
    vouching.vouch_submitted(own_identity(), message_id, recipient, message, now)
    ask_for_delivery(reference, recipient, now)


def deliver(payload: Mapping[str, Any], now: datetime) -> None:
    """Deliver a dossier's mail in order until none is left. Raises ``NotYet`` where it must wait.

    A message the other State refused for good stops its dossier's mail until somebody looks at it; no other
    dossier waits for it. A node that did not answer rests: the mail of every dossier waits for its next try.
    """
    reference, recipient = UUID(payload["reference"]), payload["recipient"]
    _let_rest(recipient, now)
    while queued := outbox.first_unsettled(reference, recipient):
        if queued.state == Outgoing.State.FAILED:
            return
        _deliver_one(queued, now)


def undelivered(actor: Actor) -> tuple[StateMail, ...]:
    """What each State has not taken yet. Heads and auditors learn what it is about, administrators do not."""
    require_role(actor, "administrator", "head", "auditor")
    found, totals = outbox.undelivered(_MOST_SHOWN)
    dossiers = by_reference([one.reference for one in found]) if sees_every_dossier(actor) else {}
    return tuple(
        _state_mail(actor, state, [one for one in found if one.recipient == state], total, dossiers)
        for state, total in sorted(totals.items())
    )


def try_again(actor: Actor, message_id: str) -> bool:
    """Queue a message that failed for good once more; false where there is none such.

    Administrators and heads only.
    """
    require_role(actor, "administrator", "head")
    now = timezone.now()
    with transaction.atomic():
        found = outbox.queue_again(message_id)
        if found is None:
            return False
        reference, recipient = found
        ask_for_delivery(reference, recipient, now)
        act = MailTriedAgain(message_id=message_id, recipient=recipient, by=str(actor.user_id))
        chains.append_node_act(CHAIN, act, now)
        return True


def clock_went_back(now: datetime) -> None:
    """Let nothing wait for a day that only a clock too far ahead can have named."""
    with transaction.atomic():
        jobs.clock_went_back(now)
        introductions.clock_went_back(now)


def mail_states(message_ids: tuple[str, ...]) -> dict[str, MailState]:
    """How far each of our messages has come."""
    return outbox.mail_states(message_ids)


def receipts_for(message_ids: tuple[str, ...]) -> dict[str, tuple[KeptReceipt, ...]]:
    """Every signed receipt about these messages, ours and theirs, in the order they came, by message."""
    return evidence.receipts_about(message_ids, settings.NODE.configuration.state) if message_ids else {}


def _state_mail(
    actor: Actor, state: str, found: list[Undelivered], total: int, dossiers: ByReference
) -> StateMail:
    named = StateView(code=state, name=state_name(state_code(state), actor.language))
    return StateMail(
        state=named,
        mail=tuple(_mail_view(actor, one, dossiers.get((state, one.reference))) for one in found),
        more=total - len(found),
    )


def _mail_view(actor: Actor, one: Undelivered, dossier: tuple[UUID, str] | None) -> MailView:
    dossier_id, number = dossier or (None, "")
    laid_out = one.last_error == LAID_OUT
    told_as = "laid-out" if laid_out else one.state
    return MailView(
        message_id=one.message_id,
        queued_at=one.queued_at,
        attempts=one.attempts,
        failed=one.state == Outgoing.State.FAILED,
        label=text(f"desk-mail-{told_as}", actor.language),
        laid_out=laid_out,
        failure="" if laid_out else reason_in_words(one.last_error, actor.language),
        advice=text(f"desk-mail-advice-{told_as}", actor.language),
        what=_kind_in_words(actor, one.kind) if sees_every_dossier(actor) else "",
        number=number,
        dossier_id=dossier_id,
    )


def _kind_in_words(actor: Actor, kind: str) -> str:
    name = kind.partition("/")[0]
    try:
        return text(f"dossier-act-{name.replace('_', '-')}", actor.language)
    except UnknownCode:
        return name


def ask_for_delivery(reference: UUID, recipient: str, now: datetime) -> None:
    """Queue the work of delivering a dossier's mail, in the caller's transaction."""
    payload = {"reference": str(reference), "recipient": recipient}
    # One delivers all that waits in a dossier.
    ask_for_work(DELIVERY_JOB, payload, now, outbox.lane_of(reference, recipient))


def ask_for_work(job: str, payload: Mapping[str, str], now: datetime, lane: str) -> None:
    """Queue work for another State in its lane, tried for more than a year; once where it is due already."""
    if not jobs.is_due(job, payload, lane, now):
        jobs.enqueue(job, payload, now, lane=lane, max_attempts=DELIVERY_ATTEMPTS)


def _ask_for_files(message: ToSend, now: datetime) -> None:
    """Queue the work of sending a message's large files: in a lane of their own, no mail waits for them."""
    payload = {"message_id": message.message_id, "recipient": message.recipient}
    lane = outbox.files_lane_to(message.recipient)
    if not jobs.is_pending(FILES_JOB, payload, lane):
        jobs.enqueue(FILES_JOB, payload, now, lane=lane, max_attempts=DELIVERY_ATTEMPTS)


def _let_rest(recipient: str, now: datetime) -> None:
    peer = introductions.confirmed_peer(recipient)
    if peer and peer.rests_until and peer.rests_until > now:
        raise Resting(peer.rests_until)


def _deliver_one(queued: Queued, now: datetime) -> None:
    message_id = queued.to_send.message_id
    try:
        peer = _peer(queued)
        container = container_of(queued, now)
        answered = delivery.attempt(container, message_id, peer, own_identity(), now)
    except Unreachable as failure:
        reason = str(failure.args[0])
        with transaction.atomic():
            hear_of_keys(message_id, queued.to_send.recipient, reason, now)
            outbox.note_attempt(message_id, Outgoing.State.QUEUED, reason, now)
            introductions.no_answer_from(queued.to_send.recipient, now, random.random())  # noqa: S311 (a delay)
            vouching.vouch_not_reached(own_identity(), queued.to_send, reason, now)
        raise NotYet(reason) from None
    with transaction.atomic():
        introductions.note_clock(peer.state, answered.told_at - timezone.now())
        note_answer(message_id, peer, answered, answered.message_state, now)
    if answered.receipt.reason == FILES_AWAITED:
        _ask_for_files(queued.to_send, now)
    if answered.message_state in {Outgoing.State.QUEUED, Outgoing.State.SUBMITTED}:
        raise NotYet(answered.receipt.reason or "exchange-held-for-an-earlier-one")


def _peer(queued: Queued) -> PeerRecord:
    peer = introductions.confirmed_peer(queued.to_send.recipient)
    if peer is None:
        raise Unreachable("exchange-no-confirmed-peer")
    if peer.revoked_at is not None:
        raise Unreachable("exchange-peer-certificate-revoked")
    return peer


def container_of(queued: Queued, now: datetime) -> bytes:
    """The message's signed container: the one of the first attempt, or a new one now.

    Raises ``NotYet`` while our certificate is not valid by our clock: a container is signed once, and with a
    wrong time in it would be refused for good.
    """
    kept = _kept_container(queued)
    if kept and not queued.sign_anew:
        return kept
    own, message = own_identity(), queued.to_send
    if not own.may_sign_at(now):
        with transaction.atomic():
            outbox.note_attempt(message.message_id, Outgoing.State.QUEUED, OWN_CLOCK, now)
        raise NotYet(OWN_CLOCK)
    beside = [] if kept else _lines_beside(message)
    with transaction.atomic():
        if kept:
            container = resigning.signed_anew(kept, own, now)
        else:
            checkpoint = checkpoints.current(own.state, now, own.sign, own.public_key) or b""
            container = packing.packed(queued, own, checkpoint, now, beside)
        stored = blobs.put(io.BytesIO(container), queued.key_id, LARGEST_CONTAINER)
        outbox.keep_container(message.message_id, stored.sha256)
        moving.note_sent(message.message_id, beside)
    return container


def _kept_container(queued: Queued) -> bytes:
    """The container that was signed for a message; nothing where none was."""
    if not queued.container_sha256:
        return b""
    with blobs.open_blob(queued.container_sha256, queued.key_id) as kept:
        return kept.read()


def _lines_beside(message: ToSend) -> list[FileLine]:
    """The manifest's lines of the files that travel beside; it reads all of them, so no transaction waits."""
    apart = files_beside.travel_beside(message.files)
    return [
        files_beside.line_of(name, file, opener_of(file, message.files_key_id))
        for name, file in packing.names_of(message.files)
        if name in apart
    ]


def opener_of(file: FileRef, key_id: str) -> files_beside.Opener:
    """Opens a dossier's file from a chunk on."""
    return lambda chunk: blobs.open_blob(file.sha256, key_id, first_chunk=chunk)


def note_answer(message_id: str, peer: PeerRecord, answered: Answered, state: str, now: datetime) -> None:
    """Keep another State's verified answer and what it carries; ``state`` is what it makes of our message."""
    with transaction.atomic():
        evidence.keep_got(answered.receipt, answered.signed, now)
        outbox.note_attempt(message_id, state, answered.receipt.reason, now)
        note_heard(peer.state, now)
        keep_checkpoint(peer, answered.checkpoint, now)
        keep_anchor(peer, answered.anchor, now)
        hear_of_keys(message_id, peer.state, answered.receipt.reason, now)


def note_heard(state: str, at: datetime) -> None:
    """Remember that a State was heard; where it had been silent, all that waits for it may leave now."""
    if introductions.heard_from(state, at):
        jobs.wake(outbox.all_lanes_to(state), at)
