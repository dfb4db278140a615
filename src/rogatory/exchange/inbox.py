"""What other nodes sent us: each message takes effect once, in its dossier's order, together with its effect.

Everything here runs in the caller's transaction. The effect is a function the desk gives; what it raises undoes
the whole message, and the sender tries again.
"""

import io
from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from django.db.models import QuerySet

from rogatory.dossier.common.values import FileRef
from rogatory.exchange import awaited
from rogatory.exchange.models import Conversation, Incoming, Outgoing
from rogatory.exchange.outbox import locked_conversation
from rogatory.exchange.packing import NotAMessage, Unpacked, unpacked
from rogatory.exchange.reading import (
    LARGEST_CONTAINER,
    TOO_MUCH_AWAITED,
    TOO_MUCH_HELD,
    MailRefused,
    ReadMail,
    reopened,
)
from rogatory.store import blobs, keys

MOST_HELD = 200
"""How many messages of one State wait here for earlier ones; what comes beyond is to be sent again."""


class Arrived(msgspec.Struct, frozen=True, kw_only=True):
    """A message as the desk gets it: verified, in order, for the first and only time."""

    message_id: str
    sender: str
    reference: UUID
    message: bytes
    files: tuple[FileRef, ...]
    container_sha256: str


Effect = Callable[[Sequence[Arrived], datetime], str]
"""Files messages of one dossier, in order; gives the name of the key their files go under: the dossier's."""


class Taken(msgspec.Struct, frozen=True):
    """What became of the mail: ``held`` while something is missing; ``again`` for a duplicate.

    Missing is a message sent before it or, where it ``awaits_files``, a file that travels beside it.
    """

    held: bool
    again: bool
    awaits_files: bool = False


def take(mail: ReadMail, effect: Effect, at: datetime) -> Taken:
    """Take in a verified message and all that waited for it. Raises ``MailRefused``."""
    contents = contents_of(mail)
    manifest = mail.opened.manifest
    conversation = locked_conversation(contents.reference, mail.peer.state)
    known = Incoming.objects.filter(sender=mail.peer.state, message_id=manifest.message_id).first()
    if known is not None:
        return _again(known, contents, mail, at)
    _refuse_used_place(conversation, mail)
    _refuse_too_much_held(conversation, mail)
    row = _kept_back(mail, contents, at)
    if contents.beside:
        _announce(row, contents, mail, at)
        return Taken(held=True, again=False, awaits_files=True)
    if manifest.sequence > conversation.taken + 1:
        return Taken(held=True, again=False)
    _take_in_order(conversation, row, contents, effect, at)
    _take_what_waited(conversation, mail.opened.manifest.recipient, effect, at)
    return Taken(held=False, again=False)


def take_what_waits(sender: str, reference: UUID, recipient: str, effect: Effect, at: datetime) -> None:
    """Take in what waited for a file that has come, and all that waited for it in turn."""
    _take_what_waited(locked_conversation(reference, sender), recipient, effect, at)


def unpacked_container(sender: str, message_id: str, recipient: str) -> Unpacked:
    """What is in a message that came, verified once more. Raises ``LookupError`` where none came."""
    row = Incoming.objects.filter(sender=sender, message_id=message_id).first()
    if row is None:
        raise LookupError(message_id)
    return unpacked(reopened(_kept(row), sender, recipient))


def is_next(sender: str, message_id: str) -> bool:
    """Whether a held message is the next of its dossier to be taken."""
    row = Incoming.objects.filter(sender=sender, message_id=message_id, state=Incoming.State.HELD).first()
    taken = Conversation.objects.filter(state=sender, reference=row.reference).first() if row else None
    return row is not None and row.sequence == (taken.taken if taken else 0) + 1


def is_held(sender: str, message_id: str) -> bool:
    """Whether a message is here and waits."""
    return Incoming.objects.filter(sender=sender, message_id=message_id, state=Incoming.State.HELD).exists()


def next_awaiting(sender: str, reference: UUID) -> str:
    """The message of a dossier that is to be taken next, where it came and waits for files; empty where not."""
    rows = Incoming.objects.filter(sender=sender, reference=reference, state=Incoming.State.HELD)
    row = rows.order_by("sequence").first()
    return row.message_id if row and awaited.awaits(row) and is_next(sender, row.message_id) else ""


def _announce(row: Incoming, contents: Unpacked, mail: ReadMail, at: datetime) -> None:
    try:
        awaited.announce(row, contents.beside, at)
    except awaited.TooMuchAwaited:
        raise MailRefused(TOO_MUCH_AWAITED, mail.about, proved=True) from None


def kept_container(sender: str, message_id: str) -> bytes | None:
    """The container of a message we got, as it was opened; nothing where none came."""
    row = Incoming.objects.filter(sender=sender, message_id=message_id).first()
    return _kept(row) if row else None


def contents_of(mail: ReadMail) -> Unpacked:
    """What verified mail holds. Raises ``MailRefused``."""
    try:
        return unpacked(mail.opened)
    except NotAMessage as defect:
        raise MailRefused(defect.args[0], mail.about, proved=True) from None


def _again(known: Incoming, contents: Unpacked, mail: ReadMail, at: datetime) -> Taken:
    if known.container_sha256 != mail.about.container_sha256 and not _signed_anew(known, mail):
        raise MailRefused("exchange-message-id-used", mail.about, proved=True)
    if known.state == Incoming.State.GIVEN_BACK:
        _begin_again(known, contents, mail, at)
    held = known.state == Incoming.State.HELD
    return Taken(held=held, again=True, awaits_files=held and awaited.awaits(known))


def _begin_again(known: Incoming, contents: Unpacked, mail: ReadMail, at: datetime) -> None:
    """Hold a message anew whose files were given back, once its sender knows that they were."""
    if not known.sender_knows:
        raise MailRefused(known.given_back_for, mail.about, proved=True)
    known.state, known.given_back_for, known.sender_knows = Incoming.State.HELD, "", False
    known.save(update_fields=["state", "given_back_for", "sender_knows"])
    _announce(known, contents, mail, at)


def _signed_anew(known: Incoming, mail: ReadMail) -> bool:
    """Whether the sender signed the very same message with another key: it revoked the first, or lost it."""
    kept = reopened(_kept(known), known.sender, mail.opened.manifest.recipient)
    return kept.manifest == mail.opened.manifest


def _refuse_used_place(conversation: Conversation, mail: ReadMail) -> None:
    sequence = mail.opened.manifest.sequence
    if Outgoing.objects.filter(pk=mail.opened.manifest.message_id).exists():
        # Evidence is kept by identifier: theirs must not stand beside a message of ours.
        raise MailRefused("exchange-message-id-used", mail.about, proved=True)
    here = Incoming.objects.filter(reference=conversation.reference, sender=conversation.state)
    if sequence <= conversation.taken or here.filter(sequence=sequence).exists():
        raise MailRefused("exchange-sequence-used", mail.about, proved=True)


def _refuse_too_much_held(conversation: Conversation, mail: ReadMail) -> None:
    """A gap a peer never fills must not fill our disk; what fills it is always taken."""
    if mail.opened.manifest.sequence == conversation.taken + 1:
        return
    held = Incoming.objects.filter(sender=mail.peer.state, state=Incoming.State.HELD)
    if held.count() >= MOST_HELD:
        raise MailRefused(TOO_MUCH_HELD, mail.about, proved=True)


def _kept_back(mail: ReadMail, contents: Unpacked, at: datetime) -> Incoming:
    row = new_row(mail, contents, at)
    keep_container(mail, row, keys.make_key(row.key_id))
    row.save(force_insert=True)
    return row


def new_row(mail: ReadMail, contents: Unpacked, at: datetime) -> Incoming:
    """The row of a message that was not taken yet; not written."""
    message_id = mail.opened.manifest.message_id
    return Incoming(
        sender=mail.peer.state,
        message_id=message_id,
        reference=contents.reference,
        sequence=mail.opened.manifest.sequence,
        key_id=f"mail:{mail.peer.state}:{message_id}",
        container_sha256=mail.about.container_sha256,
        state=Incoming.State.HELD,
        received_at=at,
    )


def keep_container(mail: ReadMail, row: Incoming, key: bytes) -> None:
    """Keep the container a message came in, under its own key."""
    blobs.put_under(key, io.BytesIO(mail.container), row.key_id, LARGEST_CONTAINER)


def _take_what_waited(conversation: Conversation, recipient: str, effect: Effect, at: datetime) -> None:
    while row := waiting(conversation).filter(sequence=conversation.taken + 1).first():
        if awaited.awaits(row):
            return
        contents = unpacked(reopened(_kept(row), row.sender, recipient))
        _take_in_order(conversation, row, contents, effect, at)


def waiting(conversation: Conversation) -> QuerySet[Incoming]:
    """What came of a dossier and waits for what is missing."""
    return Incoming.objects.filter(
        reference=conversation.reference, sender=conversation.state, state=Incoming.State.HELD
    )


def _take_in_order(
    conversation: Conversation, row: Incoming, contents: Unpacked, effect: Effect, at: datetime
) -> None:
    key_id = effect([arrived(row, contents)], at)
    keep_enclosed(contents, key_id)
    row.state, row.taken_at = Incoming.State.TAKEN, at
    row.save(update_fields=["state", "taken_at"])
    conversation.taken = row.sequence
    conversation.save(update_fields=["taken"])


def arrived(row: Incoming, contents: Unpacked) -> Arrived:
    """A message as its effect is given it."""
    return Arrived(
        message_id=row.message_id,
        sender=row.sender,
        reference=contents.reference,
        message=contents.message,
        files=contents.files,
        container_sha256=row.container_sha256,
    )


def keep_enclosed(contents: Unpacked, key_id: str) -> None:
    """Keep the files a message encloses under the key of its dossier."""
    for data in contents.enclosed:
        blobs.put(io.BytesIO(data), key_id, LARGEST_CONTAINER)


def _kept(row: Incoming) -> bytes:
    with blobs.open_blob(row.container_sha256, row.key_id) as stream:
        return stream.read()
