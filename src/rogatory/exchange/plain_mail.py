"""Several messages taken in together, where each is plainly the next of its dossier and nothing is special.

What each costs by itself (a lock, a question, a write) is then paid once for all. Whatever is out of the
ordinary is left to ``inbox``, message by message. Everything here runs in the caller's transaction.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from rogatory.exchange.inbox import (
    Effect,
    arrived,
    contents_of,
    keep_container,
    keep_enclosed,
    new_row,
    waiting,
)
from rogatory.exchange.models import Conversation, Incoming, Outgoing
from rogatory.exchange.outbox import locked_conversation
from rogatory.exchange.packing import Unpacked
from rogatory.exchange.reading import ReadMail
from rogatory.store import keys


class NotPlain(Exception):
    """Something about these messages is to be looked at one by one; nothing of them is to be kept."""


class _Come(msgspec.Struct, frozen=True):
    mail: ReadMail
    contents: Unpacked
    row: Incoming


def take(mails: Sequence[ReadMail], effect: Effect, at: datetime) -> None:
    """Take in messages of one State, in the order given.

    Raises ``NotPlain``, and what ``effect`` raises; the caller's transaction is then to be undone.
    """
    sender = mails[0].peer.state
    by_dossier: dict[UUID, list[_Come]] = {}
    for mail in mails:
        come = _come(mail, sender, at)
        by_dossier.setdefault(come.contents.reference, []).append(come)
    # In one order, so that no two transactions wait for each other.
    locked = [_locked(reference, sender, by_dossier[reference]) for reference in sorted(by_dossier)]
    everything = [come for some in by_dossier.values() for come in some]
    _require_new(sender, everything)
    made = keys.make_keys([come.row.key_id for come in everything])
    for conversation in locked:
        _take_next(conversation, by_dossier[conversation.reference], made, effect, at)
    Incoming.objects.bulk_create(come.row for come in everything)


def _come(mail: ReadMail, sender: str, at: datetime) -> _Come:
    contents = contents_of(mail)
    if contents.beside or mail.peer.state != sender:
        raise NotPlain
    return _Come(mail, contents, new_row(mail, contents, at))


def _locked(reference: UUID, sender: str, come: Sequence[_Come]) -> Conversation:
    """The dossier's mail, locked, where these are what comes next in it and nothing waits there."""
    conversation = locked_conversation(reference, sender)
    first = conversation.taken + 1
    if [one.row.sequence for one in come] != list(range(first, first + len(come))):
        raise NotPlain
    if waiting(conversation).exists():
        raise NotPlain
    return conversation


def _require_new(sender: str, come: Sequence[_Come]) -> None:
    named = {one.row.message_id for one in come}
    known = Incoming.objects.filter(sender=sender, message_id__in=named)
    if len(named) < len(come) or known.exists() or Outgoing.objects.filter(pk__in=named).exists():
        raise NotPlain


def _take_next(
    conversation: Conversation, come: Sequence[_Come], made: dict[str, bytes], effect: Effect, at: datetime
) -> None:
    for one in come:
        keep_container(one.mail, one.row, made[one.row.key_id])
    key_id = effect([arrived(one.row, one.contents) for one in come], at)
    for one in come:
        keep_enclosed(one.contents, key_id)
        one.row.state, one.row.taken_at = Incoming.State.TAKEN, at
    conversation.taken = come[-1].row.sequence
    conversation.save(update_fields=["taken"])
