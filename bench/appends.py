"""Acts appended durably, beside what the bare database can insert durably with rows of the same size."""

import os
import sqlite3
import uuid
from datetime import UTC, datetime
from pathlib import Path

import figures
import throw_away_node

PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"


def main() -> None:
    """Both in one run, on one disk; the ratio is what one act costs over a bare insert."""
    home = throw_away_node.make()
    append, bytes_per_act = _appender()
    ours = figures.rate(append)
    bare = figures.rate(_bare_inserter(home / "data" / "bare.sqlite3", bytes_per_act()))
    figures.say("bare durable inserts of the same size (SQLite, FULL)", f"{bare:,.0f} a second")
    figures.say("acts appended, sealed, chained and durable", f"{ours:,.0f} a second")
    figures.say("ratio, acts to bare inserts", f"{ours / bare:.2f}")


def _appender():
    from django.db import transaction

    from rogatory.dossier.common.values import Side
    from rogatory.dossier.mutual_legal_assistance.acts import NoteWritten
    from rogatory.register import dossiers
    from rogatory.register.models import Entry, Part

    dossier_id, now = uuid.uuid4(), datetime.now(UTC)
    with transaction.atomic():
        dossiers.open_dossier(dossier_id, _opening(now))

    def append() -> None:
        note = NoteWritten(side=Side.REQUESTING, at=datetime.now(UTC), text="Telephoned; they are at it. " * 20)
        with transaction.atomic():
            dossiers.append_acts(dossier_id, [note], note.at)

    def bytes_per_act() -> int:
        entry = Entry.objects.filter(chain=str(dossier_id)).order_by("-sequence").first()
        return len(entry.encoded) + sum(len(part.sealed) for part in Part.objects.filter(entry=entry))

    return append, bytes_per_act


def _opening(now: datetime):
    from rogatory.dossier.common.values import Side
    from rogatory.register.dossiers import DossierOpened

    return DossierOpened(
        reference=uuid.uuid4(),
        our_side=Side.REQUESTING,
        our_state="TN",
        counterpart="JO",
        number="2026/0001",
        kind="mutual_legal_assistance",
        at=now,
    )


def _bare_inserter(file: Path, size: int):
    database = sqlite3.connect(file, isolation_level=None)
    database.executescript(PRAGMAS)
    database.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, chain TEXT, sequence INTEGER, data BLOB)")
    payload = os.urandom(size)

    def insert() -> None:
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO bare (chain, sequence, data) VALUES ('chain', 1, ?)", (payload,))
        database.execute("COMMIT")

    return insert


if __name__ == "__main__":
    main()
