"""Acts appended durably, beside what the bare database can insert durably with rows of the same size."""

import itertools
import os
import sqlite3
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import figures
import throw_away_node

PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
DOSSIERS = 40
NOTE = "Telephoned; the file is with the executing authority. " * 10


def main() -> None:
    """All in one run, on one disk; the ratio is what one act costs over a bare insert."""
    home = throw_away_node.make()
    append, perform, bytes_per_act = _appenders()
    appended = figures.rate(append)
    performed = figures.rate(perform)
    one_row = figures.rate(_one_row_inserter(bytes_per_act()))
    bare = figures.rate(_bare_inserter(home / "data" / "bare.sqlite3", bytes_per_act()))
    figures.say(f"bare durable inserts of {bytes_per_act()} bytes (SQLite, FULL)", f"{bare:,.0f} a second")
    figures.say("the same row through Django, durable", f"{one_row:,.0f} a second")
    figures.say("acts appended: sealed, chained, viewed, durable", f"{appended:,.0f} a second")
    figures.say(
        "  ratio to bare inserts; to one row through Django", f"{appended / bare:.3f}; {appended / one_row:.2f}"
    )
    figures.say("whole commands: access, load, decide, append", f"{performed:,.0f} a second")
    figures.say(
        "  ratio to bare inserts; to one row through Django",
        f"{performed / bare:.3f}; {performed / one_row:.2f}",
    )


def _appenders() -> tuple[Callable[[], None], Callable[[], None], Callable[[], int]]:
    import office
    from django.db import transaction

    from rogatory.desk import casework, filing
    from rogatory.desk.cabinet import Cabinet
    from rogatory.dossier.common.values import Side
    from rogatory.dossier.mutual_legal_assistance.acts import NoteWritten
    from rogatory.register import dossiers
    from rogatory.register.models import Entry, Part

    officer = office.somebody("officer", "officer")
    opened = [office.drafted(officer, number) for number in range(DOSSIERS)]
    cabinets = deque(Cabinet(dossiers.load(dossier_id)) for dossier_id in opened[: DOSSIERS // 2])
    turns = itertools.cycle(opened[DOSSIERS // 2 :])

    def append() -> None:
        cabinet, now = cabinets.popleft(), datetime.now(UTC)
        with transaction.atomic():
            note = NoteWritten(side=Side.REQUESTING, at=now, text=NOTE)
            cabinets.append(filing.append(cabinet, (note,), now))

    def perform() -> None:
        casework.perform(officer, next(turns), "write_note", {"text": NOTE})

    def bytes_per_act() -> int:
        entry = Entry.objects.filter(chain=str(opened[0])).order_by("-sequence").first()
        assert entry is not None
        return len(entry.encoded) + sum(len(part.sealed) for part in Part.objects.filter(entry=entry))

    return append, perform, bytes_per_act


def _one_row_inserter(size: int) -> Callable[[], None]:
    from django.db import transaction

    from rogatory.register.models import Entry

    payload, numbers = os.urandom(size), itertools.count(1)

    def insert() -> None:
        with transaction.atomic():
            Entry.objects.create(chain="bare", sequence=next(numbers), encoded=payload, digest="0" * 64)

    return insert


def _bare_inserter(file: Path, size: int) -> Callable[[], None]:
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
