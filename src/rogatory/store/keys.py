"""The keys everything at rest is encrypted under, one for each dossier and each protected identity.

A key is stored wrapped under the node's master key, which no table holds. Destroying a key makes what it
sealed unreadable for ever while the ledger's chain still verifies. Destruction reaches this database; copies
in backups end when the backups do, which is why backups are kept for a stated time only.
"""

import os
from collections.abc import Collection
from datetime import datetime

from django.conf import settings
from django.db import connection, transaction

from rogatory.store import cipher
from rogatory.store.models import KeyRecord


class NoSuchKey(Exception):
    """No key of this name was ever made."""


class KeyDestroyed(Exception):
    """The key was destroyed on purpose: what it sealed is gone."""


def make_key(key_id: str) -> bytes:
    """Make the key ``key_id`` and return it, or return the one already there. Raises ``KeyDestroyed``."""
    return make_keys([key_id])[key_id]


def make_keys(key_ids: Collection[str]) -> dict[str, bytes]:
    """``make_key`` for several, by their names."""
    fresh = [KeyRecord(key_id=one, wrapped=_wrapped(one, os.urandom(cipher.KEY_BYTES))) for one in key_ids]
    # Somebody else may make one in this moment: what counts is what stands in the table.
    KeyRecord.objects.bulk_create(fresh, ignore_conflicts=True)
    return open_keys(key_ids)


def open_key(key_id: str) -> bytes:
    """The 32 bytes of ``key_id``. Raises ``NoSuchKey``, ``KeyDestroyed``, or ``cipher.Tampered``."""
    return open_keys([key_id])[key_id]


def open_keys(key_ids: Collection[str]) -> dict[str, bytes]:
    """``open_key`` for several, by their names."""
    records = {record.key_id: record for record in KeyRecord.objects.filter(key_id__in=key_ids)}
    return {key_id: _opened(key_id, records.get(key_id)) for key_id in key_ids}


def destroy_key(key_id: str, at: datetime) -> None:
    """Destroy ``key_id`` for good; doing it twice changes nothing. Raises ``NoSuchKey``."""
    if not KeyRecord.objects.filter(key_id=key_id).exists():
        raise NoSuchKey(key_id)
    KeyRecord.objects.filter(key_id=key_id, destroyed_at=None).update(wrapped=b"", destroyed_at=at)
    transaction.on_commit(_forget_old_pages)


def master_key() -> bytes:
    """The 32 bytes that wrap every key, read from where the node keeps them, each time."""
    key: bytes = settings.ROGATORY_MASTER_KEY()
    return key


def _opened(key_id: str, record: KeyRecord | None) -> bytes:
    if record is None:
        raise NoSuchKey(key_id)
    if record.destroyed_at is not None:
        raise KeyDestroyed(key_id)
    return cipher.decrypt(master_key(), bytes(record.wrapped), _context(key_id))


def _wrapped(key_id: str, key: bytes) -> bytes:
    return cipher.encrypt(master_key(), key, _context(key_id))


def _context(key_id: str) -> bytes:
    # Bound to its name, a wrapped key cannot be moved to another row.
    return f"key/{key_id}".encode()


def _forget_old_pages() -> None:
    # SQLite's write-ahead log still holds the old page until it is emptied into the database.
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
