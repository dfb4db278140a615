"""The inventory of a dossier's evidence: every file with its hash, when and how it came or went, and as lists.

The hash list is what ``sha256sum -c`` reads, so that whoever holds the files, however they travelled, can prove
with a tool that is not ours that they are those of this dossier.
"""

import csv
import io
from collections.abc import Iterator
from datetime import UTC
from uuid import UUID

from rogatory.desk import casework
from rogatory.desk.safe_to_save import names_to_save_under, spreadsheet_cell
from rogatory.desk.views import Actor, ActView, DocumentView, InventoryLine, InventoryView, PassageView
from rogatory.kernel.languages import ScreenLanguage
from rogatory.wording import text

COLUMNS = ("number", "name", "size", "sha256", "type", "at", "by", "act", "delivery", "receipts")
"""The columns of the table, each worded by ``desk-inventory-col-…``; a row for each passage of a file."""


def inventory(actor: Actor, dossier_id: UUID) -> InventoryView:
    """Every file of the dossier, once each, in the order they came. Raises ``NotAllowed``."""
    dossier = casework.beside(actor, dossier_id)
    brought: dict[str, list[tuple[ActView, DocumentView]]] = {}
    for act in dossier.acts:
        for file in act.files:
            brought.setdefault(file.sha256, []).append((act, file))
    saved_as = names_to_save_under([passages[0][1].name for passages in brought.values()])
    return InventoryView(
        dossier_id=dossier.dossier_id,
        number=dossier.number,
        reference=dossier.reference,
        title=dossier.title,
        our_state=dossier.our_state,
        counterpart=dossier.counterpart,
        fictional=dossier.fictional,
        media=dossier.media,
        lines=tuple(
            _line(number, name, passages)
            for number, (name, passages) in enumerate(zip(saved_as, brought.values(), strict=True), start=1)
        ),
    )


def hash_list(actor: Actor, dossier_id: UUID) -> str:
    """The hash and the name of every file, as ``sha256sum -c`` reads them. Raises ``NotAllowed``."""
    lines = inventory(actor, dossier_id).lines
    return "".join(f"{line.sha256}  {line.saved_as}\n" for line in lines)


def table(actor: Actor, dossier_id: UUID) -> str:
    """The inventory for a spreadsheet: CSV with the reader's headings, times in UTC. Raises ``NotAllowed``.

    It begins with a byte order mark, without which a common spreadsheet reads Arabic as noise.
    """
    shown = inventory(actor, dossier_id)
    out = io.StringIO(newline="")
    rows = csv.writer(out, quoting=csv.QUOTE_ALL)
    rows.writerow(text(f"desk-inventory-col-{column}", actor.language) for column in COLUMNS)
    for line in shown.lines:
        rows.writerows(_row(line, passage, shown, actor.language) for passage in line.passages)
    return "\ufeff" + out.getvalue()


def _line(number: int, saved_as: str, brought: list[tuple[ActView, DocumentView]]) -> InventoryLine:
    first = brought[0][1]
    return InventoryLine(
        number=number,
        name=first.name,
        saved_as=saved_as,
        size=first.size,
        sha256=first.sha256,
        media_type=first.media_type,
        passages=tuple(_passage(act, file) for act, file in brought),
    )


def _passage(act: ActView, file: DocumentView) -> PassageView:
    return PassageView(
        at=file.since,
        bank=act.bank,
        title=act.title,
        crossing=act.crossing,
        delivery=act.delivery,
        receipts=act.receipts,
    )


def _row(
    line: InventoryLine, passage: PassageView, shown: InventoryView, language: ScreenLanguage
) -> Iterator[str | int]:
    by = shown.our_state if passage.bank == "ours" else shown.counterpart
    kept_here = passage.bank == "ours" and not passage.crossing
    delivery = text("desk-inventory-kept-here", language) if kept_here else passage.delivery
    receipts = (
        f"{one.label}, {one.by.name}, {one.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for one in passage.receipts
    )
    yield line.number
    yield spreadsheet_cell(line.name)
    yield line.size
    yield line.sha256
    yield spreadsheet_cell(line.media_type)
    yield f"{passage.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    yield spreadsheet_cell(by.name)
    yield spreadsheet_cell(passage.title)
    yield spreadsheet_cell(delivery)
    yield spreadsheet_cell("; ".join(receipts))
