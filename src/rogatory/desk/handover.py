"""Whether an officer opened what came: told to the State that sent it, where our State tells that at all."""

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

import msgspec
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from rogatory.desk import access, carried, post
from rogatory.desk.cabinet import Cabinet
from rogatory.desk.views import Actor
from rogatory.exchange import given_back, introductions, network, outbox, vouching
from rogatory.exchange.identity import own_identity
from rogatory.exchange.listener import Reply
from rogatory.exchange.network import RECEIPTS_PATH, Unreachable
from rogatory.exchange.vouching import Vouched
from rogatory.register import chains

RECEIPT_JOB = "deliver_receipt"


def note_opened(actor: Actor, cabinet: Cabinet, now: datetime) -> None:
    """An officer who works on the dossier looks at it: what came and nobody had opened is opened now.

    Looking on, as an auditor does, opens nothing.
    """
    works = access.may_act(actor, cabinet.let_in_to_work, at_the_door=cabinet.at_the_door)
    if not (works and settings.NODE.configuration.tell_opened):
        return
    reference, sender = cabinet.loaded.opened.reference, cabinet.counterpart
    if not vouching.unopened(reference, sender):
        return
    with transaction.atomic():
        chains.lock(str(cabinet.dossier_id))  # of two who look at once, one opened it
        found = vouching.unopened(reference, sender)
        for vouched in vouching.vouch_opened(own_identity(), sender, found, now):
            send(vouched, now)


def tell_unopened(now: datetime) -> int:
    """Say of each message nobody opened in time that nobody did; gives how many."""
    configuration = settings.NODE.configuration
    if not configuration.tell_opened:
        return 0
    within = timedelta(days=configuration.opened_within_days)
    with transaction.atomic():
        told = list(vouching.vouch_unopened(own_identity(), within, now))
        for vouched in told:
            send(vouched, now)
    return len(told)


def deliver_receipt(payload: Mapping[str, Any], now: datetime) -> None:
    """Take one receipt of ours to the State it is for. Raises ``post.NotYet``."""
    peer, signed = introductions.confirmed_peer(payload["to"]), vouching.signed_receipt(payload["sha256"])
    if signed is None:
        return
    if peer is None:
        raise post.NotYet("exchange-no-confirmed-peer")
    if peer.route == "folder":
        carried.post_folder().put_receipt(peer.state, signed)
        given_back.sender_knows(peer.state, payload["sha256"])
        return
    if peer.rests_until and peer.rests_until > now:
        raise post.Resting(peer.rests_until)
    try:
        answer = network.post(peer.exchange_url, RECEIPTS_PATH, signed)
    except Unreachable as failure:
        introductions.no_answer_from(peer.state, now, random.random())  # noqa: S311 (a delay)
        raise post.NotYet(str(failure.args[0])) from None
    # A node that knows no such address, or will not have it, is not asked again: evidence is offered, not owed.
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise post.NotYet("exchange-nobody-answered")
    given_back.sender_knows(peer.state, payload["sha256"])


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
