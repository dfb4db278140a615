"""How much room there is: what the disk has free, and what the database takes."""

import shutil
from pathlib import Path

import msgspec
from django.db import connection


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes: free and in all on the disk of the data, and what the database takes."""

    free: int
    whole: int
    database: int


def room(folder: Path) -> Room:
    """The room on the disk ``folder`` lies on, and the size of the database wherever that lies."""
    disk = shutil.disk_usage(folder)
    return Room(free=disk.free, whole=disk.total, database=_database_size())


def _database_size() -> int:
    question = {
        "sqlite": "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
        "postgresql": "SELECT pg_database_size(current_database())",
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(question)
        return int(cursor.fetchone()[0])
