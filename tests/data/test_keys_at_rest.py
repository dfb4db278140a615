"""Keys at rest: each opens only what it sealed, and once destroyed opens nothing for ever."""

from datetime import UTC, datetime

import pytest

from rogatory.store import cipher, keys
from rogatory.store.models import KeyRecord

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
pytestmark = [pytest.mark.django_db, pytest.mark.data_layer]


def test_a_key_is_the_same_each_time_and_unlike_any_other():
    made = keys.make_key("dossier:1")
    assert keys.open_key("dossier:1") == keys.make_key("dossier:1") == made
    assert len(made) == 32
    assert keys.make_key("dossier:2") != made


def test_the_table_never_holds_a_key_in_the_clear():
    made = keys.make_key("identity:1")
    assert made not in bytes(KeyRecord.objects.get(pk="identity:1").wrapped)


def test_a_destroyed_key_is_gone_from_the_table_and_cannot_be_made_again():
    keys.make_key("identity:1")
    keys.destroy_key("identity:1", NOON)
    keys.destroy_key("identity:1", NOON)
    record = KeyRecord.objects.get(pk="identity:1")
    assert (bytes(record.wrapped), record.destroyed_at) == (b"", NOON)
    with pytest.raises(keys.KeyDestroyed):
        keys.open_key("identity:1")
    with pytest.raises(keys.KeyDestroyed):
        keys.make_key("identity:1")


def test_a_key_that_was_never_made_is_not_taken_for_a_destroyed_one():
    with pytest.raises(keys.NoSuchKey):
        keys.open_key("dossier:unknown")
    with pytest.raises(keys.NoSuchKey):
        keys.destroy_key("dossier:unknown", NOON)


def test_a_wrapped_key_moved_to_another_row_does_not_open():
    keys.make_key("dossier:1")
    wrapped = KeyRecord.objects.get(pk="dossier:1").wrapped
    KeyRecord.objects.create(key_id="dossier:2", wrapped=wrapped)
    with pytest.raises(cipher.Tampered):
        keys.open_key("dossier:2")


def test_another_nodes_master_key_opens_nothing(settings):
    keys.make_key("dossier:1")
    settings.ROGATORY_MASTER_KEY = lambda: bytes(32)
    with pytest.raises(cipher.Tampered):
        keys.open_key("dossier:1")


@pytest.mark.django_db(transaction=True)
def test_destroying_reaches_the_database_file_and_its_log(settings):
    keys.make_key("identity:1")
    wrapped = bytes(KeyRecord.objects.get(pk="identity:1").wrapped)
    files = list(settings.NODE.data.glob("test.sqlite3*"))
    if not files:
        pytest.skip("PostgreSQL keeps its files to itself; vacuum and the end of its log do this there")
    keys.destroy_key("identity:1", NOON)
    assert not any(wrapped in file.read_bytes() for file in settings.NODE.data.glob("test.sqlite3*"))
