"""Whether an officer opened what came: told to the State that sent it, where our State tells that at all."""

import random
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

import msgspec
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from rogatory.desk import access, carried, later, post
from rogatory.desk.cabinet import Cabinet
from rogatory.desk.containers import OWN_CLOCK
from rogatory.desk.signing_key import SigningKeyAway
from rogatory.desk.their_word import tell_of_ours
from rogatory.desk.timeline import files_of
from rogatory.desk.views import Actor
from rogatory.exchange import (
    given_back,
    introductions,
    network,
    outbox,
    own_certificates,
    resigning,
    vouching,
)
from rogatory.exchange.identity import own_identity
from rogatory.exchange.lines import line_to
from rogatory.exchange.listener import Reply
from rogatory.exchange.network import Unreachable
from rogatory.exchange.paths import RECEIPTS_PATH
from rogatory.exchange.vouching import Vouched
from rogatory.register import chains
from rogatory.sealing.rejections import RejectionCode

RECEIPT_JOB = "deliver_receipt"
_JUDGED = frozenset(
    {
        HTTPStatus.OK,
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.NOT_FOUND,
        HTTPStatus.METHOD_NOT_ALLOWED,
        HTTPStatus.UNPROCESSABLE_ENTITY,
    }
)
"""What a node answers to evidence once it looked at it, or has no such address; all else is said on the way."""


def note_opened(actor: Actor, cabinet: Cabinet, now: datetime) -> None:
    """An officer who works on the dossier looks at its page, which shows the whole text of every message.

    A message is opened with that where it has no files, or all of them were given out before. Looking on, as an
    auditor does, opens nothing.
    """
    shown = tuple(_files_by_message(cabinet))
    if _tells(actor, cabinet) and _opened_by_now(cabinet, shown) and _may_sign():
        _tell_opened(cabinet, now, shown)


def note_file_opened(actor: Actor, cabinet: Cabinet, sha256: str, now: datetime) -> None:
    """A file is given out to an officer who works on the dossier; the last of a message's files opens it."""
    if not _tells(actor, cabinet):
        return
    files = _files_by_message(cabinet)
    unopened = vouching.unopened(cabinet.loaded.opened.reference, cabinet.counterpart)
    bearing = [message_id for message_id in unopened if sha256 in files.get(message_id, ())]
    if bearing and _may_sign():
        vouching.note_retrieved(cabinet.counterpart, bearing, sha256, now)
        _tell_opened(cabinet, now, bearing)


def _tells(actor: Actor, cabinet: Cabinet) -> bool:
    """Whether what the actor opens is told: by our State at all, and of somebody who works on the dossier."""
    works = access.may_act(actor, cabinet.let_in_to_work, at_the_door=cabinet.at_the_door)
    return works and settings.NODE.configuration.tell_opened


def _may_sign() -> bool:
    """Whether our word counts: what an expired certificate signs proves nothing."""
    return own_identity().may_sign_at(timezone.now())


def _opened_by_now(cabinet: Cabinet, among: Collection[str]) -> tuple[str, ...]:
    """Those ``among`` the messages of which nothing is left to open, and nobody was told so yet.

    What came after the dossier was taken out was not shown: it is never among them.
    """
    sender = cabinet.counterpart
    new = vouching.unopened(cabinet.loaded.opened.reference, sender)
    unopened = tuple(one for one in new if one in among)
    if not unopened:
        return ()
    files, given = _files_by_message(cabinet), vouching.retrieved(sender, unopened)
    return tuple(one for one in unopened if all((one, file) in given for file in files.get(one, ())))


def _tell_opened(cabinet: Cabinet, now: datetime, among: Collection[str]) -> None:
    # While nothing can be signed it is told at the next look: reading a file must not wait for a token.
    with suppress(SigningKeyAway), transaction.atomic():
        chains.lock(str(cabinet.dossier_id))  # of two who look at once, one opened it
        found = _opened_by_now(cabinet, among)
        for vouched in vouching.vouch_opened(own_identity(), cabinet.counterpart, found, now):
            send(vouched, now)


def _files_by_message(cabinet: Cabinet) -> dict[str, tuple[str, ...]]:
    found = (recorded.act for recorded in cabinet.loaded.acts)
    return {act.message_id: tuple(file.sha256 for file in files_of(act)) for act in found if act.message_id}


def tell_unopened(now: datetime) -> int:
    """Say of each message nobody opened in time that nobody did; gives how many."""
    configuration = settings.NODE.configuration
    if not configuration.tell_opened or not own_identity().may_sign_at(now):
        return 0
    within = timedelta(days=configuration.opened_within_days)
    with transaction.atomic():
        told = list(vouching.vouch_unopened(own_identity(), within, now))
        for vouched in told:
            send(vouched, now)
    return len(told)


def deliver_receipt(payload: Mapping[str, Any], now: datetime) -> None:
    """Take one receipt of ours to the State it is for. Raises ``later.NotYet``."""
    peer, kept = introductions.confirmed_peer(payload["to"]), vouching.signed_receipt(payload["sha256"])
    if kept is None:
        return
    if peer is None:
        raise later.NotYet("exchange-no-confirmed-peer")
    if peer.route == "folder":
        carried.post_folder().put_receipt(peer.state, _under_our_key_of_today(kept, now))
        given_back.sender_knows(peer.state, payload["sha256"])
        return
    if peer.rests_until and peer.rests_until > now:
        raise later.Resting(peer.rests_until)
    signed = _under_our_key_of_today(kept, now)
    try:
        answer = network.post(line_to(peer), RECEIPTS_PATH, signed)
    except Unreachable as failure:
        introductions.no_answer_from(peer.state, now, random.random())  # noqa: S311 (a delay)
        raise later.NotYet(str(failure.args[0])) from None
    if answer.status not in _JUDGED:
        raise later.NotYet("exchange-nobody-answered")
    if answer.status == HTTPStatus.UNPROCESSABLE_ENTITY and not own_certificates.has_been_told(peer.state):
        tell_of_ours(peer.state, now)
        raise later.NotYet(RejectionCode.WRONG_CERTIFICATE.value)
    # A node that knows no such address, or will not have it, is not asked again: evidence is offered, not owed.
    given_back.sender_knows(peer.state, payload["sha256"])


def _under_our_key_of_today(receipt: bytes, now: datetime) -> bytes:
    """The same evidence under a key the other State can have heard of. Raises ``later.NotYet``."""
    own = own_identity()
    if not own.may_sign_at(now):
        raise later.NotYet(OWN_CLOCK)
    try:
        return resigning.signed_anew(receipt, own, now)
    except SigningKeyAway as away:
        raise later.NotYet(away.fault) from None


def receive_receipt(signed: bytes) -> Reply:
    """Take in evidence another State sends of its own accord about a message of ours."""
    if carried.take_receipt(signed, timezone.now()):
        return Reply(HTTPStatus.OK, b"{}", "application/json")
    body = msgspec.json.encode({"reason": "receipt-not-ours"})
    return Reply(HTTPStatus.UNPROCESSABLE_ENTITY, body, "application/json")


def send(vouched: Vouched, now: datetime) -> None:
    """Queue the work of taking evidence of ours to the State it is for, in the caller's transaction."""
    payload = {"to": vouched.to, "sha256": vouched.sha256}
    lane = outbox.receipts_lane_to(vouched.to)
    post.ask_for_work(RECEIPT_JOB, payload, now, lane)
