"""The post coming in: opened, checked, filed once in its dossier, and answered with a signed receipt."""

import io
import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cache
from http import HTTPStatus
from typing import BinaryIO
from uuid import UUID, uuid4

import msgspec
from django.db import transaction
from django.utils import timezone

from rogatory.desk import files_in, theirs
from rogatory.desk.held_ledgers import keep_checkpoint
from rogatory.desk.post import note_heard
from rogatory.desk.signing_key import SigningKeyAway
from rogatory.exchange import bundles, evidence, inbox, introductions, plain_mail, reading, refusals
from rogatory.exchange.awaited import FILES_AWAITED
from rogatory.exchange.delivery import decoded
from rogatory.exchange.evidence import sign_receipt
from rogatory.exchange.identity import Identity, own_identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.exchange.listener import Reply
from rogatory.exchange.reading import TOO_MUCH_HELD, MailRefused, ReadMail
from rogatory.ledger.checkpoints import make_anchor
from rogatory.register import checkpoints
from rogatory.sealing.receipts import Evidence

_log = logging.getLogger(__name__)


class Receipted(msgspec.Struct, frozen=True, kw_only=True):
    """Our signed receipt for what came, the sender it claimed, and the message it was.

    ``held`` is so while a message sent before it is missing, also where too many wait for it to be kept;
    ``may_pass`` where the same mail may be taken once an officer has confirmed its sender.
    """

    receipt: bytes
    sender: str
    message_id: str
    taken: bool = True
    held: bool = False
    may_pass: bool = False


def receive(sealed: BinaryIO) -> Reply:
    """Take in one sealed message, whole in ``sealed``, and answer the caller with our signed receipt.

    While nothing can be signed nothing is taken in: the sender, who has no receipt, tries again by itself.
    """
    try:
        done = take_in(sealed)
    except SigningKeyAway as away:
        return _nothing_signed(away)
    refused = HTTPStatus.FORBIDDEN if done.may_pass else HTTPStatus.UNPROCESSABLE_ENTITY
    return Reply(HTTPStatus.OK if done.taken else refused, done.receipt)


def receive_together(sealed: Sequence[bytes]) -> Reply:
    """Take in several sealed messages, and answer with our receipt for each, in their order."""
    try:
        return Reply(HTTPStatus.OK, bundles.bundled(take_in_together(sealed)))
    except SigningKeyAway as away:
        return _nothing_signed(away)


def _nothing_signed(away: SigningKeyAway) -> Reply:
    _log.warning("mail was not taken in, for no receipt can be signed: %s", away)
    body = msgspec.json.encode({"reason": "signing-key-away"})
    return Reply(HTTPStatus.SERVICE_UNAVAILABLE, body, "application/json")


def take_in(sealed: BinaryIO) -> Receipted:
    """Take in one sealed message, whole in ``sealed``, by whatever way it came. Raises ``SigningKeyAway``."""
    own, at = own_identity(), timezone.now()
    return _settled(_looked_at(sealed, own, at, introductions.confirmed_peer), own, at)


def take_in_together(sealed: Sequence[bytes]) -> tuple[bytes, ...]:
    """Take in several sealed messages in one write where all is well with all of them, else one by one.

    Gives our receipt for each; no bytes for one we can say nothing about now, which is to be sent again.
    Raises ``SigningKeyAway``.
    """
    own, at, peer_of = own_identity(), timezone.now(), cache(introductions.confirmed_peer)
    looked = [_looked_at(io.BytesIO(one), own, at, peer_of) for one in sealed]
    mails = [one.mail for one in looked if isinstance(one, _Opened)]
    if mails and len(mails) == len(looked):
        try:
            with transaction.atomic():
                return _taken_together(mails, own, at)
        except (plain_mail.NotPlain, MailRefused):
            pass  # one of them is to be looked at by itself, and the others are not to suffer for it
        except SigningKeyAway:
            raise
        except Exception:
            _log.exception("several messages could not be taken in together")
    return tuple(_settled_if_possible(one, own, at) for one in looked)


class _Opened(msgspec.Struct, frozen=True):
    mail: ReadMail
    size: int


class _Turned(msgspec.Struct, frozen=True):
    refused: MailRefused
    size: int


def _looked_at(sealed: BinaryIO, own: Identity, at: datetime, peer_of: reading.PeerOf) -> _Opened | _Turned:
    sha256, size = reading.digest_of(sealed)
    try:
        return _Opened(reading.read_mail(sealed, sha256, own, at, peer_of), size)
    except MailRefused as refused:
        return _Turned(refused, size)


def _settled(looked: _Opened | _Turned, own: Identity, at: datetime) -> Receipted:
    if isinstance(looked, _Turned):
        return _refused(looked.refused, looked.size, own, at)
    try:
        with transaction.atomic():
            return _taken(looked.mail, own, at)
    except MailRefused as refused:
        return _refused(refused, looked.size, own, at)


def _settled_if_possible(looked: _Opened | _Turned, own: Identity, at: datetime) -> bytes:
    try:
        return _settled(looked, own, at).receipt
    except SigningKeyAway:
        raise
    except Exception:
        # What one message does to us keeps no other of its bundle back.
        _log.exception("a message could not be taken in; it is to be sent again")
        return b""


def _taken_together(mails: Sequence[ReadMail], own: Identity, at: datetime) -> tuple[bytes, ...]:
    _hold_dossiers(mails)
    plain_mail.take(mails, theirs.file_arrived, at)
    note_heard(mails[0].peer.state, at)
    ledgers = _on_ledgers(mails, own, at)
    kind = Evidence.CONTENT_CONSIGNMENT
    receipts = tuple(_receipt(mail, kind, own, at, "", ledgers) for mail in mails)
    evidence.keep_all_given(zip((mail.about for mail in mails), receipts, strict=True), kind, at)
    return receipts


def _taken(mail: ReadMail, own: Identity, at: datetime) -> Receipted:
    _hold_dossiers([mail])
    outcome = inbox.take(mail, theirs.file_arrived, at)
    reason = FILES_AWAITED if outcome.awaits_files else ""
    kind = Evidence.RELAY_ACCEPTANCE if outcome.held else Evidence.CONTENT_CONSIGNMENT
    receipt = evidence.given_before(mail.about, kind) if outcome.again else None
    if receipt is None:
        note_heard(mail.peer.state, at)
        receipt = _receipt(mail, kind, own, at, reason, _on_ledgers([mail], own, at))
        evidence.keep_given(mail.about, kind, receipt, at)
    if not outcome.held:
        files_in.ask_for_the_next(mail.peer.state, UUID(mail.opened.manifest.dossier), at)
    if outcome.again and outcome.awaits_files:
        # All of them may be here, and the node have stopped before it opened them.
        files_in.ask_to_open(mail.peer.state, mail.about.message_id, at)
    message_id = mail.about.message_id
    return Receipted(receipt=receipt, sender=mail.peer.state, message_id=message_id, held=outcome.held)


def _hold_dossiers(mails: Sequence[ReadMail]) -> None:
    references = set[UUID]()
    for mail in mails:
        with suppress(ValueError):  # no reference at all: it is refused where it is read
            references.add(UUID(mail.opened.manifest.dossier))
    theirs.hold(mails[0].peer.state, references)


class _Ledgers(msgspec.Struct, frozen=True):
    """What receipts say of ledgers: our newest checkpoint, and by each checkpoint that came our word on it."""

    ours: bytes
    anchors: Mapping[str, bytes]


def _on_ledgers(mails: Sequence[ReadMail], own: Identity, at: datetime) -> _Ledgers:
    peer, came = mails[0].peer, {mail.opened.manifest.checkpoint for mail in mails}
    anchors = {text: _anchor(peer, decoded(text), own, at) for text in sorted(came)}
    ours = checkpoints.current(own.state, at, own.sign, own.public_key) or b""
    return _Ledgers(ours, anchors)


def _anchor(peer: PeerRecord, checkpoint: bytes, own: Identity, at: datetime) -> bytes:
    kept = keep_checkpoint(peer, checkpoint, at)
    return make_anchor(checkpoint, own.state, at, own.sign, own.public_key) if kept else b""


def _receipt(
    mail: ReadMail, kind: Evidence, own: Identity, at: datetime, reason: str, ledgers: _Ledgers
) -> bytes:
    return sign_receipt(
        own,
        mail.about,
        kind,
        at,
        receipt_id=uuid4(),
        reason=reason,
        checkpoint=ledgers.ours,
        anchor=ledgers.anchors[mail.opened.manifest.checkpoint],
    )


def _refused(refused: MailRefused, size: int, own: Identity, at: datetime) -> Receipted:
    receipt = sign_receipt(
        own, refused.about, Evidence.RELAY_REJECTION, at, receipt_id=uuid4(), reason=refused.reason
    )
    with transaction.atomic():
        refusals.note_refused(refused, size, at)
        # Kept where the signature held alone: anybody can make us refuse something in another's name.
        if refused.proved:
            evidence.keep_given(refused.about, Evidence.RELAY_REJECTION, receipt, at)
    return Receipted(
        receipt=receipt,
        sender=refused.about.sender,
        message_id=refused.about.message_id,
        taken=False,
        held=refused.reason == TOO_MUCH_HELD,
        may_pass=refused.may_pass_later,
    )
