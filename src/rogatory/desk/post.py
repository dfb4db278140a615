"""The post going out: queued with the act that caused it, delivered by the worker, proved by receipts."""

import logging
import random
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from rogatory.desk.access import require_role, sees_every_dossier
from rogatory.desk.containers import containers_of
from rogatory.desk.held_ledgers import keep_anchor, keep_checkpoint
from rogatory.desk.later import NotYet, Resting
from rogatory.desk.peers import reason_in_words
from rogatory.desk.signing_key import SigningKeyAway
from rogatory.desk.their_word import hear_of_keys
from rogatory.desk.views import Actor, MailView, StateMail, StateView
from rogatory.dossier.common.values import FileRef
from rogatory.exchange import (
    delivery,
    evidence,
    introductions,
    outbox,
    submitting,
    vouching,
)
from rogatory.exchange.awaited import FILES_AWAITED
from rogatory.exchange.delivery import Answered, Parcel
from rogatory.exchange.evidence import KeptReceipt
from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.exchange.leaving import together_with
from rogatory.exchange.models import Outgoing
from rogatory.exchange.network import Unreachable
from rogatory.exchange.outbox import Attempt, MailState, Queued, ToSend, Undelivered
from rogatory.exchange.submitting import Refusal
from rogatory.kernel.states import state_code
from rogatory.register import chains
from rogatory.register.dossiers import key_of
from rogatory.register.rows import ByReference, by_reference
from rogatory.store import blobs, jobs
from rogatory.wording import message_kind, state_name, text

DELIVERY_JOB = "deliver_dossier_mail"
FILES_JOB = "send_large_files"
CHAIN = "post"
LAID_OUT = "exchange-laid-out"
"""Why a message that goes by folder waits: it lies there or is on its way, and no receipt has come back."""
_MOST_SHOWN = 50
_log = logging.getLogger(__name__)


DELIVERY_ATTEMPTS = 10_000
"""More than a year of tries once an hour: mail is not given up because a State is away for long."""


class SubmissionRefused(Exception):
    """Our node does not take a message for sending, so that what would have sent it must not be done."""

    def __init__(self, reason: Refusal, message_id: str, recipient: str, message: bytes) -> None:
        super().__init__(reason.value)
        self.reason, self.message_id = reason, message_id
        self.recipient, self.message = recipient, message


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
    ``SubmissionRefused`` before anything is written, so that no act is recorded as sent that could not
    travel.
    """
    refused = submitting.refusal_of(message, files, blobs.free_room())
    if refused is not None:
        raise SubmissionRefused(refused, message_id, recipient, message)
    now, own = timezone.now(), own_identity()
    to_send = ToSend(
        message_id=message_id,
        reference=reference,
        recipient=recipient,
        kind=kind_of(message),
        message=message,
        files=files,
        files_key_id=key_of(dossier_id),
    )
    outbox.queue(to_send, now)
    if own.may_sign_at(now):  # else it is signed with the container, once our certificate is valid
        vouching.vouch_submitted(own, message_id, recipient, message, now)
    ask_for_delivery(reference, recipient, now)


def kind_of(message: bytes) -> str:
    """What a message of ours is, with its version, from its canonical bytes."""
    return msgspec.json.decode(message, type=_Kind).message


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
        try:
            _deliver(_leaving_with(queued), now)
        except (delivery.TakesOneByOne, _NotReady):
            _deliver([queued], now)


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
    return message_kind(kind, actor.language) or kind.partition("/")[0]


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


class _NotReady(Exception):
    """One of several messages cannot be made ready; nothing of them has left."""


def _leaving_with(first: Queued) -> Sequence[Queued]:
    try:
        return together_with(first)
    except Exception:
        # What cannot be read of another dossier stops that one's own work, where it is told, and no other's.
        _log.exception("mail that would leave with a message cannot be read; it leaves alone")
        return (first,)


def _made_ready(messages: Sequence[Queued], now: datetime) -> Sequence[bytes]:
    try:
        return containers_of(messages, now)
    except NotYet:
        raise
    except Exception:
        if len(messages) == 1:
            raise
        _log.exception("several messages cannot be made ready together; the first is tried alone")
        raise _NotReady from None


def _deliver(messages: Sequence[Queued], now: datetime) -> None:
    """Try to deliver mail. Raises ``NotYet`` where the dossier of the first, whose turn it is, must wait."""
    try:
        peer = _peer(messages[0])
        brought = _attempted(messages, peer, now)
    except Unreachable as failure:
        raise _not_reached(messages, failure, now) from None
    noted = _noted(messages, brought)
    if noted:
        with transaction.atomic():
            introductions.note_clock(peer.state, noted[0].answered.told_at - timezone.now())
            note_answers(peer, noted, now)
    for one, told in zip(messages, brought, strict=True):
        if isinstance(told, Unreachable):
            raise _not_reached([one], told, now)
        if told.receipt.reason == FILES_AWAITED:
            _ask_for_files(one.to_send, now)
    _wait_if_need_be(messages, brought)


def _wait_if_need_be(messages: Sequence[Queued], brought: Sequence[Answered | Unreachable]) -> None:
    """Raise ``NotYet`` where the first one's dossier must wait; others have work of their own."""
    for one, told in zip(messages, brought, strict=True):
        if isinstance(told, Unreachable) or told.message_state not in _TO_BE_TRIED_AGAIN:
            continue
        if one.to_send.reference == messages[0].to_send.reference:
            raise NotYet(told.receipt.reason or "exchange-held-for-an-earlier-one")


_TO_BE_TRIED_AGAIN = frozenset({Outgoing.State.QUEUED, Outgoing.State.SUBMITTED})


def _attempted(
    messages: Sequence[Queued], peer: PeerRecord, now: datetime
) -> tuple[Answered | Unreachable, ...]:
    own, made = own_identity(), _made_ready(messages, now)
    parcels = [Parcel(one.to_send.message_id, container) for one, container in zip(messages, made, strict=True)]
    if len(parcels) == 1:
        return (delivery.attempt(parcels[0], peer, own, now),)
    return delivery.attempt_together(parcels, peer, own, now)


def _not_reached(messages: Sequence[Queued], failure: Unreachable, now: datetime) -> NotYet:
    """Note that the other node answered nothing about these messages; gives what the worker is told."""
    reason, recipient = str(failure.args[0]), messages[0].to_send.recipient
    own = own_identity()
    with transaction.atomic():
        hear_of_keys(messages[0].to_send.message_id, recipient, reason, now)
        outbox.note_attempts(
            [Attempt(one.to_send.message_id, Outgoing.State.QUEUED, reason) for one in messages], now
        )
        introductions.no_answer_from(recipient, now, random.random())  # noqa: S311 (a delay)
        if own.may_sign_at(now):  # what an expired certificate signs proves nothing
            _vouch_not_reached(messages, reason, now)
    return NotYet(reason)


def _vouch_not_reached(messages: Sequence[Queued], reason: str, now: datetime) -> None:
    # While nothing can be signed it is told at the next failure: the node is to rest all the same.
    with suppress(SigningKeyAway), transaction.atomic():
        for one in messages:
            vouching.vouch_not_reached(own_identity(), one.to_send, reason, now)


def _peer(queued: Queued) -> PeerRecord:
    peer = introductions.confirmed_peer(queued.to_send.recipient)
    if peer is None:
        raise Unreachable("exchange-no-confirmed-peer")
    if peer.revoked_at is not None:
        raise Unreachable("exchange-peer-certificate-revoked")
    return peer


class Noted(msgspec.Struct, frozen=True):
    """Another State's verified answer about a message of ours, and what it makes of that message."""

    message_id: str
    answered: Answered
    state: str


def _noted(messages: Sequence[Queued], brought: Sequence[Answered | Unreachable]) -> list[Noted]:
    """What each answer makes of its message; one refused behind another of its dossier was not at fault."""
    noted: list[Noted] = []
    stopped: set[UUID] = set()
    for one, told in zip(messages, brought, strict=True):
        if isinstance(told, Unreachable):
            continue
        state, reference = told.message_state, one.to_send.reference
        if state is Outgoing.State.FAILED:
            state = Outgoing.State.QUEUED if reference in stopped else state
            stopped.add(reference)
        noted.append(Noted(one.to_send.message_id, told, state))
    return noted


def note_answers(peer: PeerRecord, noted: Sequence[Noted], now: datetime) -> None:
    """Keep another State's answers and what they carry."""
    with transaction.atomic():
        evidence.keep_got([(one.answered.receipt, one.answered.signed) for one in noted], now)
        outbox.note_attempts(
            [Attempt(one.message_id, one.state, one.answered.receipt.reason) for one in noted], now
        )
        note_heard(peer.state, now)
        for checkpoint in {one.answered.checkpoint for one in noted}:
            keep_checkpoint(peer, checkpoint, now)
        for anchor in {one.answered.anchor for one in noted}:
            keep_anchor(peer, anchor, now)
        for one in noted:
            hear_of_keys(one.message_id, peer.state, one.answered.receipt.reason, now)


def note_heard(state: str, at: datetime) -> None:
    """Remember that a State was heard; where it had been silent, all that waits for it may leave now."""
    if introductions.heard_from(state, at):
        jobs.wake(outbox.all_lanes_to(state), at)
