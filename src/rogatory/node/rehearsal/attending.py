"""One round of a rehearsal State's office: every dossier looked at once, and the moves that are due made.

Days of the rehearsal are as long as the round is told, so that a month may pass in minutes. What is due follows
from the dossiers alone: a rehearsal that is stopped goes on where it was.
"""

import io
from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from django.db import transaction

from rogatory.desk import casework, documents
from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.legal_frame import office_book
from rogatory.desk.media import list_opener
from rogatory.desk.views import Actor, Refused
from rogatory.dossier.common.hash_lists import LARGEST_LIST
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.commands import Approve, Command, CompareMedium, command_name
from rogatory.node.rehearsal import noise
from rogatory.node.rehearsal.moves import Chance, Move, RehearsalPart, Seen, Temper
from rogatory.node.rehearsal.tempers import next_move
from rogatory.node.rehearsal.voice import Voice, language_of
from rogatory.register.models import DossierRow


class Manner(RehearsalPart):
    """How this State behaves: its temper, the seed of its chance, and how long a day of the rehearsal lasts."""

    temper: Temper
    seed: str
    day: timedelta


class CannotMove(Exception):
    """A move the desk did not let through: a defect of ours, for a temper moves only as the law allows."""


def attend(actor: Actor, manner: Manner, now: datetime) -> Iterator[str]:
    """Make at most one due move in each dossier, the oldest first; tells each. Raises ``CannotMove``."""
    opened = DossierRow.objects.order_by("opened_at", "pk").values_list("dossier_id", flat=True)
    for place, dossier_id in enumerate(opened):
        cabinet = opened_for(actor, dossier_id)
        move = next_move(manner.temper, _seen(cabinet, Chance(seed=f"{manner.seed}/{place}")))
        if move is not None and move.since + move.days * manner.day <= now:
            _make(actor, cabinet, move, now)
            yield f"{cabinet.number or 'a new file'}: {command_name(move.command)}"


def _seen(cabinet: Cabinet, chance: Chance) -> Seen:
    voice = Voice(language_of(cabinet.dossier.request), office_book())
    return Seen(dossier=cabinet.dossier, law=cabinet.law, voice=voice, chance=chance)


def _make(actor: Actor, cabinet: Cabinet, move: Move, now: datetime) -> None:
    """Everything of a move in one transaction; what its noise does to the mail comes after it."""
    with transaction.atomic():
        for command in (move.command, *move.alongside):
            enclosed = _enclosed(actor, cabinet, move) if command is move.command else ()
            _give(actor, cabinet.dossier_id, command, enclosed, move.override)
        disturbed = noise.prepared(actor, cabinet, move.noise, now)
    noise.made(disturbed, now)


def _give(
    actor: Actor, dossier_id: UUID, command: Command, enclosed: tuple[FileRef, ...], override: str
) -> None:
    fields = msgspec.to_builtins(command)
    name = fields.pop("command")
    if isinstance(command, Approve):
        # The desk writes when its head last signed in.
        del fields["authenticated_at"]
    if enclosed:
        fields["files"] = msgspec.to_builtins(enclosed)
    done = casework.perform(actor, dossier_id, name, fields, override=override)
    if isinstance(done, Refused):
        raise CannotMove(f"{name}: {done.message}")


def _as_if_found(actor: Actor, cabinet: Cabinet, announced: FileRef) -> FileRef:
    """The list announced and an empty line: no desk takes the announced one for one that was computed."""
    with list_opener(cabinet, announced.sha256)() as stream:
        found = stream.read(LARGEST_LIST) + b"\n\n"
    kept = documents.add_document(actor, cabinet.dossier_id, announced.name, io.BytesIO(found))
    if isinstance(kept, Refused):
        raise CannotMove(kept.message)
    return kept


def _enclosed(actor: Actor, cabinet: Cabinet, move: Move) -> tuple[FileRef, ...]:
    if isinstance(move.command, CompareMedium):
        return tuple(_as_if_found(actor, cabinet, announced) for announced in move.command.files)
    if not move.enclosed:
        return ()
    voice = Voice(language_of(cabinet.dossier.request), office_book())
    kept = documents.add_document(
        actor, cabinet.dossier_id, voice.file_name, io.BytesIO(move.enclosed.encode())
    )
    if isinstance(kept, Refused):
        raise CannotMove(kept.message)
    return (kept,)
