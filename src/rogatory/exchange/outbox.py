"""What we owe other nodes: messages queued with the act that caused them, in order, until each is receipted."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import takewhile
from uuid import UUID

import msgspec
from django.db.models import Count, F

from rogatory.dossier.common.values import FileRef
from rogatory.exchange.models import Conversation, Outgoing
from rogatory.store import cipher, keys

_LANES_A_STATE = 2
"""While one message is on its way the next is got ready; more would let a slow State hold more hands."""

_UNSETTLED = (Outgoing.State.QUEUED, Outgoing.State.SUBMITTED, Outgoing.State.FAILED)


class ToSend(msgspec.Struct, frozen=True, kw_only=True):
    """A message as it is queued: its kind with version, its canonical bytes, the files that go with it.

    ``reference`` is the name both States know the dossier by; ``files_key_id`` the key its files lie under.
    """

    message_id: str
    reference: UUID
    recipient: str
    kind: str
    message: bytes
    files: tuple[FileRef, ...]
    files_key_id: str


class Queued(msgspec.Struct, frozen=True, kw_only=True):
    """A queued message with its place in the dossier's mail to this State, counted from 1.

    ``key_id`` is the key its container is kept under; ``sign_anew`` says that its signature is to be renewed.
    """

    to_send: ToSend
    key_id: str
    sequence: int
    state: str
    container_sha256: str
    queued_at: datetime
    attempts: int = 0
    sign_anew: bool = False


class Attempt(msgspec.Struct, frozen=True):
    """What an attempt to deliver a message brought: how far it has come, and a machine reason or nothing."""

    message_id: str
    state: str
    error: str


class MailState(msgspec.Struct, frozen=True, kw_only=True):
    """How far a message of ours has come; ``last_error`` is a machine reason, empty where all is well."""

    message_id: str
    recipient: str
    state: str
    attempts: int
    last_error: str


class Undelivered(msgspec.Struct, frozen=True, kw_only=True):
    """A message of ours its recipient has not taken; ``last_error`` is a machine reason, empty where none."""

    message_id: str
    reference: UUID
    recipient: str
    kind: str
    state: str
    attempts: int
    last_error: str
    queued_at: datetime


def lanes_to(state: str) -> tuple[str, ...]:
    """The lanes of the work for a State: one piece at a time in each, and no other State waits for it."""
    return tuple(f"to:{state}/{number}" for number in range(_LANES_A_STATE))


def lane_of(reference: UUID, state: str) -> str:
    """The lane of a dossier's mail to a State: always the same, so that its order is kept."""
    return lanes_to(state)[reference.int % _LANES_A_STATE]


def state_of(lane: str) -> str:
    """The State whose mail a lane carries; empty where it carries none."""
    return lane[3:5] if lane.startswith("to:") else ""


def files_lane_to(state: str) -> str:
    """The lane of large files: mail never waits for them."""
    return f"files:{state}"


def all_lanes_to(state: str) -> tuple[str, ...]:
    """Every lane of the work for a State, for whoever lets all of it be tried now."""
    return (*lanes_to(state), receipts_lane_to(state), files_lane_to(state))


def receipts_lane_to(state: str) -> str:
    """The lane of evidence that travels by itself: mail never waits for it."""
    return f"receipts:{state}"


def queue(message: ToSend, at: datetime) -> int:
    """Queue ``message`` in the caller's transaction and give its sequence."""
    conversation = locked_conversation(message.reference, message.recipient)
    conversation.sent += 1
    conversation.save(update_fields=["sent"])
    key_id = f"mail:{message.message_id}"
    Outgoing.objects.create(
        message_id=message.message_id,
        reference=message.reference,
        recipient=message.recipient,
        sequence=conversation.sent,
        kind=message.kind,
        key_id=key_id,
        files_key_id=message.files_key_id,
        message=cipher.encrypt(keys.make_key(key_id), message.message, _place(message.message_id)),
        files=[msgspec.to_builtins(file) for file in message.files],
        queued_at=at,
    )
    return conversation.sent


def locked_conversation(reference: UUID, state: str) -> Conversation:
    """The dossier's mail with ``state``, locked until the caller's transaction ends."""
    locked = Conversation.objects.select_for_update().filter(reference=reference, state=state)
    if (known := locked.first()) is not None:
        return known
    # Somebody else may make it in this moment: whoever comes second takes theirs.
    Conversation.objects.bulk_create([Conversation(reference=reference, state=state)], ignore_conflicts=True)
    return locked.get()


def first_unsettled(reference: UUID, recipient: str) -> Queued | None:
    """The earliest message of the dossier that ``recipient`` has not taken; nothing where all were."""
    return next(iter(unsettled(reference, recipient, 1)), None)


def unsettled(reference: UUID, recipient: str, most: int) -> tuple[Queued, ...]:
    """The earliest messages of the dossier that ``recipient`` has not taken, in their order."""
    rows = Outgoing.objects.filter(reference=reference, recipient=recipient, state__in=_UNSETTLED)
    return _queued(rows.order_by("sequence")[:most])


def untried_beside(reference: UUID, recipient: str, most: int) -> tuple[UUID, ...]:
    """Other dossiers of the same lane with mail nobody tried to deliver; ``most`` pieces are looked at."""
    rows = Outgoing.objects.filter(recipient=recipient, state=Outgoing.State.QUEUED, attempts=0)
    lane, others = lane_of(reference, recipient), rows.exclude(reference=reference)
    found = dict.fromkeys(others.order_by("queued_at").values_list("reference", flat=True)[:most])
    return tuple(one for one in found if lane_of(one, recipient) == lane)


def sent(message_id: str) -> Queued | None:
    """A message of ours that has left and was not taken yet; nothing where it was, or there is none."""
    rows = Outgoing.objects.filter(pk=message_id, state__in=_UNSETTLED).exclude(container_sha256="")
    return next(iter(_queued(rows)), None)


def queued_for(reference: UUID, recipient: str) -> tuple[Queued, ...]:
    """The dossier's messages that have not left for ``recipient``, in order, up to one that failed for good."""
    rows = Outgoing.objects.filter(reference=reference, recipient=recipient, state__in=_UNSETTLED)
    able = takewhile(lambda row: row.state != Outgoing.State.FAILED, rows.order_by("sequence"))
    return _queued(row for row in able if row.state == Outgoing.State.QUEUED)


def is_about(message_id: str, recipient: str, container_sha256: str) -> bool:
    """Whether a receipt of ``recipient``'s is about a message we sent it, and about that very container."""
    sent = Outgoing.objects.filter(pk=message_id, recipient=recipient).exclude(container_sha256="")
    return sent.filter(container_sha256=container_sha256).exists()


def keep_containers(sha256s: Mapping[str, str]) -> None:
    """Remember the container that was signed for each message, by its identifier."""
    rows = [Outgoing(message_id=message_id, container_sha256=sha256) for message_id, sha256 in sha256s.items()]
    Outgoing.objects.bulk_update(rows, ["container_sha256"])
    Outgoing.objects.filter(pk__in=sha256s, sign_anew=True).update(sign_anew=False)


def lock_containers(message_ids: Iterable[str]) -> dict[str, str]:
    """The container now kept for each message; until this transaction ends nobody else keeps one."""
    rows = Outgoing.objects.select_for_update().filter(pk__in=message_ids).order_by("pk")
    return dict(rows.values_list("message_id", "container_sha256"))


def sign_anew(message_id: str) -> None:
    """Have a message signed with our key of today before it leaves again."""
    Outgoing.objects.filter(pk=message_id).exclude(state=Outgoing.State.DELIVERED).update(sign_anew=True)


def sign_all_anew() -> tuple[tuple[UUID, str], ...]:
    """Have all that nobody has receipted signed anew, and what was laid out or sent leave once more.

    Gives the dossiers and recipients whose mail it is.
    """
    signed = Outgoing.objects.filter(state__in=_UNSETTLED).exclude(container_sha256="")
    found = tuple(signed.order_by("reference", "recipient").values_list("reference", "recipient").distinct())
    signed.update(sign_anew=True)
    signed.filter(state=Outgoing.State.SUBMITTED).update(state=Outgoing.State.QUEUED, settled_at=None)
    return found


def note_attempt(message_id: str, state: str, error: str, at: datetime) -> None:
    """Write down what an attempt brought; a message once delivered stays so."""
    note_attempts([Attempt(message_id, state, error)], at)


def note_attempts(attempts: Sequence[Attempt], at: datetime) -> None:
    """``note_attempt`` for several messages."""
    brought: dict[tuple[str, str], list[str]] = {}
    for one in attempts:
        brought.setdefault((one.state, one.error), []).append(one.message_id)
    for (state, error), message_ids in brought.items():
        rows = Outgoing.objects.filter(pk__in=message_ids)
        # Those that were delivered before are counted first: the others become so.
        rows.filter(state=Outgoing.State.DELIVERED).update(attempts=F("attempts") + 1)
        settled_at = at if state in {Outgoing.State.DELIVERED, Outgoing.State.FAILED} else None
        rows.exclude(state=Outgoing.State.DELIVERED).update(
            attempts=F("attempts") + 1, state=state, last_error=error, settled_at=settled_at
        )


def queue_again(message_id: str) -> tuple[UUID, str] | None:
    """Let a message leave again that failed, or that left and was not answered: a bag may be lost.

    Gives its dossier and recipient, nothing where there is none such.
    """
    gone = (Outgoing.State.FAILED, Outgoing.State.SUBMITTED)
    row = Outgoing.objects.select_for_update().filter(pk=message_id, state__in=gone).first()
    if row is None:
        return None
    row.state, row.settled_at = Outgoing.State.QUEUED, None
    row.save(update_fields=["state", "settled_at"])
    return row.reference, row.recipient


def failed_for(recipient: str) -> tuple[str, ...]:
    """The identifiers of every message to a State that failed for good, in the order they are to leave."""
    rows = Outgoing.objects.filter(recipient=recipient, state=Outgoing.State.FAILED)
    return tuple(rows.order_by("reference", "sequence").values_list("message_id", flat=True))


def mail_states(message_ids: Sequence[str]) -> dict[str, MailState]:
    """How far each of these messages of ours has come, by identifier; those of other States are left out."""
    rows = Outgoing.objects.filter(message_id__in=message_ids)
    return {
        row.message_id: MailState(
            message_id=row.message_id,
            recipient=row.recipient,
            state=row.state,
            attempts=row.attempts,
            last_error=row.last_error,
        )
        for row in rows
    }


def undelivered(most: int) -> tuple[tuple[Undelivered, ...], Mapping[str, int]]:
    """For each State at most ``most`` messages it has not taken, and how many there are in all.

    What failed for good comes first, then what waits longest.
    """
    rows = Outgoing.objects.filter(state__in=_UNSETTLED)
    totals = {row["recipient"]: row["all"] for row in rows.values("recipient").annotate(all=Count("pk"))}
    # The states' own names sort as wanted: failed, queued, submitted.
    shown = (rows.filter(recipient=state).order_by("state", "queued_at")[:most] for state in sorted(totals))
    found = (msgspec.convert(row, Undelivered, from_attributes=True) for some in shown for row in some)
    return tuple(found), totals


def _queued(rows: Iterable[Outgoing]) -> tuple[Queued, ...]:
    found = list(rows)
    opened = keys.open_keys([row.key_id for row in found])
    return tuple(_queued_one(row, opened[row.key_id]) for row in found)


def _queued_one(row: Outgoing, key: bytes) -> Queued:
    return Queued(
        to_send=ToSend(
            message_id=row.message_id,
            reference=row.reference,
            recipient=row.recipient,
            kind=row.kind,
            message=cipher.decrypt(key, bytes(row.message), _place(row.message_id)),
            files=msgspec.convert(row.files, tuple[FileRef, ...]),
            files_key_id=row.files_key_id,
        ),
        key_id=row.key_id,
        sequence=row.sequence,
        state=row.state,
        container_sha256=row.container_sha256,
        queued_at=row.queued_at,
        attempts=row.attempts,
        sign_anew=row.sign_anew,
    )


def _place(message_id: str) -> bytes:
    return f"outgoing/{message_id}".encode()
