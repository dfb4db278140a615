"""The post coming in: opened, checked, filed once in its dossier, and answered with a signed receipt."""

from datetime import datetime
from http import HTTPStatus
from typing import BinaryIO
from uuid import UUID, uuid4

import msgspec
from django.db import transaction
from django.utils import timezone

from rogatory.desk import files_in, theirs
from rogatory.desk.held_ledgers import keep_checkpoint
from rogatory.desk.post import note_heard
from rogatory.exchange import evidence, inbox, reading, refusals
from rogatory.exchange.awaited import FILES_AWAITED
from rogatory.exchange.delivery import decoded
from rogatory.exchange.evidence import sign_receipt
from rogatory.exchange.identity import Identity, own_identity
from rogatory.exchange.listener import Reply
from rogatory.exchange.reading import TOO_MUCH_HELD, MailRefused, ReadMail
from rogatory.ledger.checkpoints import make_anchor
from rogatory.register import checkpoints
from rogatory.sealing.receipts import Evidence


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
    """Take in one sealed message, whole in ``sealed``, and answer the caller with our signed receipt."""
    done = take_in(sealed)
    refused = HTTPStatus.FORBIDDEN if done.may_pass else HTTPStatus.UNPROCESSABLE_ENTITY
    return Reply(HTTPStatus.OK if done.taken else refused, done.receipt)


def take_in(sealed: BinaryIO) -> Receipted:
    """Take in one sealed message, whole in ``sealed``, by whatever way it came."""
    own, at = own_identity(), timezone.now()
    sha256, size = reading.digest_of(sealed)
    try:
        mail = reading.read_mail(sealed, sha256, own, at)
        with transaction.atomic():
            return _taken(mail, own, at)
    except MailRefused as refused:
        return _refused(refused, size, own, at)


def _taken(mail: ReadMail, own: Identity, at: datetime) -> Receipted:
    outcome = inbox.take(mail, theirs.file_arrived, at)
    reason = FILES_AWAITED if outcome.awaits_files else ""
    kind = Evidence.RELAY_ACCEPTANCE if outcome.held else Evidence.CONTENT_CONSIGNMENT
    receipt = evidence.given_before(mail.about, kind) if outcome.again else None
    if receipt is None:
        note_heard(mail.peer.state, at)
        receipt = _receipt(mail, kind, own, at, reason)
        evidence.keep_given(mail.about, kind, receipt, at)
    if not outcome.held:
        files_in.ask_for_the_next(mail.peer.state, UUID(mail.opened.manifest.dossier), at)
    if outcome.again and outcome.awaits_files:
        # All of them may be here, and the node have stopped before it opened them.
        files_in.ask_to_open(mail.peer.state, mail.about.message_id, at)
    message_id = mail.about.message_id
    return Receipted(receipt=receipt, sender=mail.peer.state, message_id=message_id, held=outcome.held)


def _receipt(mail: ReadMail, kind: Evidence, own: Identity, at: datetime, reason: str) -> bytes:
    checkpoint = decoded(mail.opened.manifest.checkpoint)
    kept = keep_checkpoint(mail.peer, checkpoint, at)
    return sign_receipt(
        own,
        mail.about,
        kind,
        at,
        receipt_id=uuid4(),
        reason=reason,
        checkpoint=checkpoints.current(own.state, at, own.sign, own.public_key) or b"",
        anchor=make_anchor(checkpoint, own.state, at, own.sign, own.public_key) if kept else b"",
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
