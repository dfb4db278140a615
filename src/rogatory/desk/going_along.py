"""What files carry besides what is seen, told before they leave; whoever sends them decides, on the record."""

from datetime import datetime
from uuid import UUID

import msgspec

from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.views import Actor, FileTracesView, Refused, TraceView
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.acts import CarriedFile, FilesSentAsTheyAre
from rogatory.dossier.mutual_legal_assistance.commands import Command, DeliverEvidence, Send, SupplyInformation
from rogatory.kernel.canonical import canonical_bytes, sha256_hex
from rogatory.register.dossiers import key_of
from rogatory.store import blobs
from rogatory.traces.findings import Found, Trace
from rogatory.traces.looking import Patience, look
from rogatory.wording import text


class LookedInto(msgspec.Struct, frozen=True, kw_only=True):
    """The files of a command that carry something, or of which it is not known, with what was found."""

    files: tuple[tuple[FileRef, tuple[Found, ...]], ...] = ()

    @property
    def mark(self) -> str:
        """Names exactly these findings in these files: who gives it back has been shown them."""
        plain = [[file.sha256, [msgspec.to_builtins(one) for one in found]] for file, found in self.files]
        return sha256_hex(canonical_bytes(plain)) if plain else ""


def looked_into(actor: Actor, dossier_id: UUID, command: Command) -> LookedInto:
    """Look into the files ``command`` would send, if it sends any. Raises ``NotAllowed``.

    It reads them whole, each in a process of its own, so no transaction waits for it.
    """
    files = _files_leaving(command)
    if not files:
        return LookedInto()
    opened_for(actor, dossier_id, to_work=True)
    patience, key_id = Patience(), key_of(dossier_id)
    found = ((file, _look(file, key_id, patience)) for file in dict.fromkeys(files))
    return LookedInto(files=tuple((file, traces) for file, traces in found if traces))


def warning(actor: Actor, looked: LookedInto) -> Refused:
    """What the actor is to look at before the files leave."""
    return Refused(
        message=text("desk-files-carry-more", actor.language, count=len(looked.files)),
        carried=tuple(
            FileTracesView(name=file.name, traces=tuple(_trace_view(actor, one) for one in found))
            for file, found in looked.files
        ),
        as_they_are=looked.mark,
    )


def sent_as_they_are(
    actor: Actor, cabinet: Cabinet, looked: LookedInto, at: datetime
) -> tuple[FilesSentAsTheyAre, ...]:
    """The act that says so: which files, and the kinds of what they carry. What that says is not kept."""
    if not looked.files:
        return ()
    shown = tuple(
        CarriedFile(sha256=file.sha256, name=file.name, carries=tuple(one.what.value for one in found))
        for file, found in looked.files
    )
    side, user = cabinet.dossier.our_side, str(actor.user_id)
    return (FilesSentAsTheyAre(side=side, at=at, actor=user, files_shown=shown),)


def _files_leaving(command: Command) -> tuple[FileRef, ...]:
    match command:
        case Send(annexes=files) | SupplyInformation(files=files) | DeliverEvidence(files=files):
            return files
        case _:
            return ()


def _look(file: FileRef, key_id: str, patience: Patience) -> tuple[Found, ...]:
    try:
        with blobs.open_blob(file.sha256, key_id) as stream:
            return look(stream, file.media_type, patience)
    except blobs.NoSuchBlob:
        return (Found(what=Trace.UNREAD),)


def _trace_view(actor: Actor, one: Found) -> TraceView:
    return TraceView(label=text(f"traces-{one.what.value}", actor.language), count=one.count, said=one.said)
