"""What the other State did: filed in its dossier as it happened, the law's findings beside it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid5

import msgspec

from rogatory.desk import filing
from rogatory.desk.cabinet import Cabinet
from rogatory.desk.legal_frame import our_state
from rogatory.dossier.common.values import FileRef, Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.messages import (
    Malformed,
    Message,
    Unrecognised,
    may_say,
    read_message,
    to_act,
)
from rogatory.dossier.mutual_legal_assistance.noting import note_theirs
from rogatory.exchange.inbox import Arrived
from rogatory.register import chains, dossiers
from rogatory.register.dossiers import DossierOpened
from rogatory.register.models import DossierRow
from rogatory.sealing.manifest import safe_name


def file_arrived(arrived: Sequence[Arrived], at: datetime) -> str:
    """File messages of one dossier that came; gives the key their files go under, the dossier's."""
    return dossiers.key_of(record_theirs(arrived, at))


def hold(sender: str, references: Collection[UUID]) -> None:
    """Hold the dossiers of mail until the caller's transaction ends; called before their mail is locked.

    An act holds its dossier first and the mail it writes after that. In another order the two would wait for
    each other, and the database would undo one of them.
    """
    rows = DossierRow.objects.filter(counterpart=sender, reference__in=references)
    chains.lock_all([str(dossier_id) for dossier_id in rows.values_list("dossier_id", flat=True)])


def record_theirs(arrived: Sequence[Arrived], at: datetime) -> UUID:
    """File verified messages of one dossier, in their order, in the caller's transaction, and give the dossier.

    Never raises for what a message says: what cannot be read, is not known, or is not the sender's to say
    becomes an act of its own that an officer sees, its bytes kept in the container that brought it.
    """
    dossier_id = _dossier_of(arrived[0].sender, arrived[0].reference, at)
    chains.lock(str(dossier_id))
    cabinet = Cabinet(dossiers.load(dossier_id))
    filing.append(cabinet, _noted(cabinet, arrived, at), at)
    return dossier_id


def _noted(cabinet: Cabinet, arrived: Sequence[Arrived], at: datetime) -> list[acts.Act]:
    """What each becomes, seen from what those before it made of the dossier."""
    noted: list[acts.Act] = []
    for one in arrived:
        act = _act(cabinet, read_message(one.message), one.message_id, one.container_sha256, at)
        act = _with_enclosed(act, {file.sha256: file for file in one.files})
        noted.append(note_theirs(cabinet.dossier, act, cabinet.law))
        dossier = evolve(cabinet.dossier, noted[-1])
        cabinet = Cabinet(msgspec.structs.replace(cabinet.loaded, dossier=dossier))
    return noted


def dossier_named(sender: str, reference: UUID) -> UUID:
    """The dossier of a reference, or the one its first message will open.

    Large files come before the message has its effect, and are kept under the key of the dossier at once.
    """
    return _known(sender, reference) or uuid5(reference, sender)


def _known(sender: str, reference: UUID) -> UUID | None:
    row = DossierRow.objects.filter(counterpart=sender, reference=reference).first()
    return row.dossier_id if row else None


def _dossier_of(sender: str, reference: UUID, at: datetime) -> UUID:
    known = _known(sender, reference)
    return known or _open(dossier_named(sender, reference), sender, reference, at)


def _open(dossier_id: UUID, sender: str, reference: UUID, at: datetime) -> UUID:
    """Whatever the first message of a reference says, it came from outside: we are the State that is asked."""
    opened = DossierOpened(
        reference=reference,
        our_side=Side.REQUESTED,
        our_state=our_state(),
        counterpart=sender,
        number="",
        kind="mutual_legal_assistance",
        at=at,
    )
    dossiers.open_dossier(dossier_id, opened)
    return dossier_id


def _act(
    cabinet: Cabinet,
    read: Message | Unrecognised | Malformed,
    message_id: str,
    container_sha256: str,
    at: datetime,
) -> acts.Act:
    theirs = cabinet.dossier.our_side.other
    if not isinstance(read, Unrecognised | Malformed) and may_say(read, theirs):
        return to_act(read, theirs, received_at=at, message_id=message_id)
    kind = read.kind if isinstance(read, Unrecognised | Malformed) else acts_tag(read)
    return acts.UnrecognisedMessageReceived(
        side=theirs, at=at, received_at=at, message_id=message_id, kind=kind, sha256=container_sha256
    )


def _with_enclosed(act: acts.Act, enclosed: Mapping[str, FileRef]) -> acts.Act:
    """Its files as the signed manifest has them: what a message says of size, type and name is only said."""
    match act:
        case acts.RequestSent():
            return msgspec.structs.replace(act, annexes=_as_enclosed(act.annexes, enclosed))
        case (
            acts.InformationSupplied()
            | acts.EvidenceDelivered()
            | acts.MediumHandedOver()
            | acts.MediumCompared()
        ):
            return msgspec.structs.replace(act, files=_as_enclosed(act.files, enclosed))
        case _:
            return act


def _as_enclosed(named: tuple[FileRef, ...], enclosed: Mapping[str, FileRef]) -> tuple[FileRef, ...]:
    return tuple(
        msgspec.structs.replace(enclosed.get(file.sha256, file), name=safe_name(file.name)) for file in named
    )


def acts_tag(message: Message) -> str:
    """The kind and version of a known message, as it stands on the wire."""
    return str(type(message).__struct_config__.tag)
