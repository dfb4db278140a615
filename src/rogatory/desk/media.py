"""What a command about a medium needs read: its hash list, and the other State's list beside it.

Reading a long list takes a while, so it is done before the dossier is locked for the act that rests on it.
"""

import io
from collections.abc import Callable
from typing import BinaryIO
from uuid import UUID

from msgspec.structs import replace

from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.safe_to_save import names_to_save_under
from rogatory.desk.timeline import documents_of
from rogatory.desk.views import Actor, Refused
from rogatory.desk.words import listed
from rogatory.dossier.common.hash_comparison import EmptyList, ListDefective, compare, inventory_of
from rogatory.dossier.common.hash_lists import LARGEST_LIST, MOST_LINES, TooManyLines
from rogatory.dossier.common.media import Inventory
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.commands import Command, CompareMedium, HandOverMedium
from rogatory.dossier.mutual_legal_assistance.state import media_to_compare
from rogatory.register.dossiers import key_of
from rogatory.store import blobs
from rogatory.wording import text

_LIST_NAME = "SHA256SUMS.txt"


class _Unusable(Exception):
    """A list that cannot be used; ``args[0]`` says why in the reader's words."""


def prepared(actor: Actor, dossier_id: UUID, command: Command) -> Command | Refused:
    """The command with what was read for it; every other command as it is. Raises ``NotAllowed``."""
    if not isinstance(command, HandOverMedium | CompareMedium):
        return command
    cabinet = opened_for(actor, dossier_id, to_work=True)
    try:
        if isinstance(command, HandOverMedium):
            return _with_inventory(actor, cabinet, command)
        return _with_comparison(actor, cabinet, command)
    except _Unusable as unusable:
        message = str(unusable.args[0])
        return Refused(message=message, fields=(("files", message),))


def list_opener(cabinet: Cabinet, sha256: str) -> Callable[[], BinaryIO]:
    """Opens a hash list of a dossier. What it gives raises ``blobs.NoSuchBlob``."""
    key_id = key_of(cabinet.dossier_id)
    return lambda: blobs.open_blob(sha256, key_id)


def _with_inventory(actor: Actor, cabinet: Cabinet, command: HandOverMedium) -> HandOverMedium:
    if command.files and command.enclosed:
        raise _Unusable(text("desk-media-list-or-files", actor.language))
    if command.enclosed:
        file, inventory = _list_of_documents(actor, cabinet, command.enclosed)
        return replace(command, files=(file,), inventory=inventory)
    if len(command.files) != 1:
        return replace(command, inventory=None)
    return replace(command, inventory=_inventory(actor, cabinet, command.files[0].sha256))


def _with_comparison(actor: Actor, cabinet: Cabinet, command: CompareMedium) -> CompareMedium:
    """The other State's list is read anew: what its message said of it is only said."""
    media = media_to_compare(cabinet.dossier)
    medium = next((one for one in media if one.id == command.medium_id), None)
    if medium is None or medium.inventory is None or len(command.files) != 1:
        return replace(command, comparison=None)
    theirs, ours = medium.inventory.sha256, command.files[0].sha256
    _inventory(actor, cabinet, theirs, announced=True)
    _inventory(actor, cabinet, ours)
    comparison = compare(list_opener(cabinet, theirs), list_opener(cabinet, ours), theirs, ours)
    return replace(command, comparison=comparison)


def _inventory(actor: Actor, cabinet: Cabinet, sha256: str, *, announced: bool = False) -> Inventory:
    """What a list comes to. Raises ``_Unusable``."""
    whose = "announced" if announced else "given"
    try:
        return inventory_of(list_opener(cabinet, sha256), sha256)
    except ListDefective as defective:
        lines = [
            text(f"desk-media-line-{one.why}", actor.language, line=str(one.line)) for one in defective.first
        ]
        told, count = listed(lines, actor.language), defective.count
        code = f"desk-media-list-defective-{whose}"
        raise _Unusable(text(code, actor.language, count=count, lines=told)) from None
    except EmptyList:
        raise _Unusable(text(f"desk-media-list-empty-{whose}", actor.language)) from None
    except TooManyLines:
        raise _Unusable(text("desk-media-list-too-long", actor.language, most=MOST_LINES)) from None
    except blobs.NoSuchBlob:
        raise _Unusable(text(f"desk-media-list-not-here-{whose}", actor.language)) from None


def _list_of_documents(actor: Actor, cabinet: Cabinet, chosen: tuple[str, ...]) -> tuple[FileRef, Inventory]:
    """The hash list of files this dossier holds, as ``sha256sum`` would write it, kept as a file of its own."""
    held = [file for file in documents_of(actor, cabinet) if file.sha256 in set(chosen)]
    if len(held) != len(set(chosen)):
        raise _Unusable(text("desk-media-no-such-file", actor.language))
    names = names_to_save_under([file.name for file in held])
    lines = (f"{file.sha256}  {name}\n" for file, name in zip(held, names, strict=True))
    stored = blobs.put(io.BytesIO("".join(lines).encode()), key_of(cabinet.dossier_id), LARGEST_LIST)
    total = sum(file.size for file in held)
    file = FileRef(sha256=stored.sha256, size=stored.size, name=_LIST_NAME, media_type="text/plain")
    return file, Inventory(sha256=stored.sha256, listed=len(held), total_bytes=total)
