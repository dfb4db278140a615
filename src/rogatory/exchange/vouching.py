"""What our own node vouches for: mail taken from an officer, a node not reached, mail opened, or let go."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import msgspec
from django.db.models import QuerySet

from rogatory.exchange.evidence import About, keep_given, sign_receipt
from rogatory.exchange.identity import Identity
from rogatory.exchange.models import Incoming, Outgoing, RetrievedFile
from rogatory.exchange.models import Receipt as ReceiptRow
from rogatory.exchange.outbox import ToSend
from rogatory.kernel.canonical import sha256_hex
from rogatory.sealing.receipts import Evidence

FAILURE_TOLD_EVERY = timedelta(days=1)
LOOKED_BACK = timedelta(days=60)
"""How long after its time a message that nobody opened is still looked for: a node may have been off."""
NOT_OPENED = "not-opened-in-time"
_HANDOVERS = (Evidence.CONTENT_HANDOVER.value, Evidence.CONTENT_HANDOVER_FAILURE.value)


class Vouched(msgspec.Struct, frozen=True, kw_only=True):
    """Evidence of ours that is to travel: whom it is for, and what names it here."""

    to: str
    sha256: str


def vouch_submitted(own: Identity, message_id: str, recipient: str, message: bytes, at: datetime) -> None:
    """Our node took a message from an officer; ``message`` are its own bytes, sealed only later."""
    about = About(
        message_id=message_id, sender=own.state, recipient=recipient, sealed_sha256=sha256_hex(message)
    )
    _given(own, about, Evidence.SUBMISSION_ACCEPTANCE, at)


def vouch_accepted_by_now(own: Identity, message: ToSend, at: datetime) -> None:
    """The same of a message taken while our certificate was not valid and nothing could be signed; once."""
    if not _ours(Evidence.SUBMISSION_ACCEPTANCE.value).filter(message_id=message.message_id).exists():
        vouch_submitted(own, message.message_id, message.recipient, message.message, at)


def vouch_rejected(
    own: Identity, message_id: str, recipient: str, message: bytes, reason: str, at: datetime
) -> None:
    """Our node would not take a message from an officer; ``message`` are its own bytes, kept nowhere."""
    about = About(
        message_id=message_id, sender=own.state, recipient=recipient, sealed_sha256=sha256_hex(message)
    )
    _given(own, about, Evidence.SUBMISSION_REJECTION, at, reason)


def vouch_not_reached(own: Identity, message: ToSend, reason: str, at: datetime) -> None:
    """The other node was not reached with a message: signed at the first failure, then once a day at most."""
    told = _ours(Evidence.RELAY_FAILURE.value).filter(message_id=message.message_id)
    if not told.filter(at__gt=at - FAILURE_TOLD_EVERY).exists():
        row = Outgoing.objects.get(pk=message.message_id)
        about = About(
            message_id=message.message_id,
            sender=own.state,
            recipient=message.recipient,
            sealed_sha256=sha256_hex(message.message),
            container_sha256=row.container_sha256,
        )
        _given(own, about, Evidence.RELAY_FAILURE, at, reason)


def unopened(reference: UUID, sender: str) -> tuple[str, ...]:
    """The messages of a dossier that nobody here has opened yet, by identifier."""
    taken = Incoming.objects.filter(reference=reference, sender=sender, state=Incoming.State.TAKEN)
    found = tuple(taken.values_list("message_id", flat=True))
    opened = _ours(Evidence.CONTENT_HANDOVER.value).filter(message_id__in=found, other_state=sender)
    known = set(opened.values_list("message_id", flat=True))
    return tuple(message_id for message_id in found if message_id not in known)


def note_retrieved(sender: str, message_ids: Iterable[str], sha256: str, at: datetime) -> None:
    """A file of these messages of ``sender``'s was given out to somebody who works on their dossier."""
    came = Incoming.objects.filter(sender=sender, message_id__in=tuple(message_ids))
    rows = [RetrievedFile(message=message, sha256=sha256, at=at) for message in came]
    RetrievedFile.objects.bulk_create(rows, ignore_conflicts=True)


def retrieved(sender: str, message_ids: Iterable[str]) -> frozenset[tuple[str, str]]:
    """The files that were given out, each by its message and its digest."""
    rows = RetrievedFile.objects.filter(message__sender=sender, message__message_id__in=tuple(message_ids))
    return frozenset(rows.values_list("message__message_id", "sha256"))


def vouch_opened(own: Identity, sender: str, message_ids: Iterable[str], at: datetime) -> tuple[Vouched, ...]:
    """An officer opened these messages of ``sender``'s; gives what is to travel back."""
    return tuple(_handed_over(own, sender, one, Evidence.CONTENT_HANDOVER, at) for one in message_ids)


def vouch_unopened(own: Identity, within: timedelta, at: datetime) -> Iterator[Vouched]:
    """Nobody opened these messages ``within`` that time of their being filed: said once of each."""
    due = Incoming.objects.filter(
        state=Incoming.State.TAKEN, taken_at__lte=at - within, taken_at__gt=at - within - LOOKED_BACK
    )
    for row in due:
        if not _ours(*_HANDOVERS).filter(message_id=row.message_id, other_state=row.sender).exists():
            yield _handed_over(own, row.sender, row.message_id, Evidence.CONTENT_HANDOVER_FAILURE, at)


def vouch_given_back(own: Identity, sender: str, message_id: str, reason: str, at: datetime) -> Vouched:
    """A message that was taken over waits here no longer, for ``reason``."""
    return _about_mail(own, sender, message_id, Evidence.RELAY_REJECTION, at, reason)


def signed_receipt(sha256: str) -> bytes | None:
    """Evidence we signed, by what names it."""
    row = ReceiptRow.objects.filter(direction=ReceiptRow.Direction.GIVEN, sha256=sha256).first()
    return bytes(row.signed) if row else None


def times_told(message_id: str, state: str, evidence: Evidence) -> int:
    """How often ``state`` has given us such evidence about a message of ours."""
    got = ReceiptRow.objects.filter(direction=ReceiptRow.Direction.GOT, kind=evidence.value)
    return got.filter(message_id=message_id, other_state=state).count()


def _ours(*kinds: str) -> QuerySet[ReceiptRow]:
    return ReceiptRow.objects.filter(direction=ReceiptRow.Direction.GIVEN, kind__in=kinds)


def _handed_over(own: Identity, sender: str, message_id: str, kind: Evidence, at: datetime) -> Vouched:
    reason = NOT_OPENED if kind is Evidence.CONTENT_HANDOVER_FAILURE else ""
    return _about_mail(own, sender, message_id, kind, at, reason)


def _about_mail(
    own: Identity, sender: str, message_id: str, kind: Evidence, at: datetime, reason: str
) -> Vouched:
    came = Incoming.objects.get(sender=sender, message_id=message_id)
    consigned = _ours(Evidence.CONTENT_CONSIGNMENT.value, Evidence.RELAY_ACCEPTANCE.value)
    first = consigned.filter(message_id=message_id, other_state=sender).first()
    about = About(
        message_id=message_id,
        sender=sender,
        sealed_sha256=first.sealed_sha256 if first else came.container_sha256,
        container_sha256=came.container_sha256,
    )
    return Vouched(to=sender, sha256=sha256_hex(_given(own, about, kind, at, reason)))


def _given(own: Identity, about: About, kind: Evidence, at: datetime, reason: str = "") -> bytes:
    signed = sign_receipt(own, about, kind, at, receipt_id=uuid4(), reason=reason)
    keep_given(about, kind, signed, at)
    return signed
