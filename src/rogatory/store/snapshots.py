"""Reading everything as it stood at one moment, while others go on writing."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

_BEGIN = {
    "sqlite": "BEGIN DEFERRED",
    "postgresql": "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY",
}


@contextmanager
def one_moment() -> Iterator[None]:
    """What is read inside is of one moment, and holds no writer up; writing inside is an error.

    Inside a transaction already begun, that transaction's own rules stay.
    """
    if connection.in_atomic_block:
        yield
        return
    _execute(_BEGIN[connection.vendor])
    try:
        yield
    finally:
        _execute("ROLLBACK")


def _execute(statement: str) -> None:
    # Not Django's ``atomic``: on SQLite that takes the one write lock for as long as the reading lasts.
    with connection.cursor() as cursor:
        cursor.execute(statement)
