"""The record at rest: what is appended stays as it was written, in order, under its key, or not at all."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction

from rogatory.ledger.checkpoints import read_checkpoint
from rogatory.ledger.signing import signer_of
from rogatory.register import chains, checkpoints
from rogatory.register.chains import Conflict, PayloadPart
from rogatory.register.models import Entry, Part
from rogatory.sealing.keys import make_signing_key
from rogatory.store import keys
from rogatory.store.cipher import Tampered
from rogatory.store.snapshots import one_moment

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
CHAIN = "dossier-chain"
pytestmark = [pytest.mark.django_db, pytest.mark.data_layer]


def append(*payloads, chain=CHAIN):
    parts = [PayloadPart(key_id, payload) for key_id, payload in payloads or [("dossier:1", b'{"n":1}')]]
    for part in parts:
        keys.make_key(part.key_id)
    with transaction.atomic():
        return chains.append_parts(chain, parts, NOON)


def read(chain=CHAIN):
    return [entry.parts for entry in chains.read_chain(chain)]


def test_what_was_appended_is_read_back_in_order():
    numbers = [append(("dossier:1", f'{{"n":{n}}}'.encode())) for n in range(1, 6)]
    assert numbers == [1, 2, 3, 4, 5]
    assert read() == [(("dossier:1", f'{{"n":{n}}}'.encode()),) for n in range(1, 6)]


def test_an_append_that_is_rolled_back_leaves_no_gap():
    append()
    with transaction.atomic():
        chains.append_parts(CHAIN, [PayloadPart("dossier:1", b"lost")], NOON)
        transaction.set_rollback(True)
    assert append() == 2


def test_destroying_an_identitys_key_hides_its_part_and_keeps_the_chain():
    append(("dossier:1", b"the case"), ("identity:1", b"the witness"))
    before = bytes(Entry.objects.get().encoded)
    keys.destroy_key("identity:1", NOON)
    assert read() == [(("dossier:1", b"the case"), ("identity:1", None))]
    assert bytes(Entry.objects.get().encoded) == before


def test_no_payload_lies_in_the_tables_in_the_clear():
    append(("identity:1", b"the name of the witness"))
    row = Part.objects.get()
    assert b"witness" not in bytes(row.sealed) + bytes(row.entry.encoded)


def test_a_part_moved_to_another_place_does_not_open():
    append(("dossier:1", b"first"))
    append(("dossier:1", b"second"))
    first, second = Part.objects.order_by("entry__sequence")
    Part.objects.filter(pk=second.pk).update(sealed=bytes(first.sealed))
    with pytest.raises(Tampered):
        read()


def test_a_checkpoint_travels_for_a_minute_and_the_next_covers_what_came_meanwhile():
    key = make_signing_key()

    def travelling(at):
        with transaction.atomic():
            return checkpoints.current("TN", at, signer_of(key), key.public_key())

    append()
    first = travelling(NOON)
    append()
    assert travelling(NOON + timedelta(seconds=59)) == first
    later = travelling(NOON + timedelta(seconds=60))
    assert read_checkpoint(later, [key.public_key()]).entries_total == 2
    append()
    # A clock that was set back must not keep the same one travelling for as long.
    assert read_checkpoint(travelling(NOON - timedelta(days=9)), [key.public_key()]).entries_total == 3


@pytest.mark.django_db(transaction=True)
def test_of_many_who_append_at_once_each_gets_a_place_or_is_told_to_begin_again():
    keys.make_key("dossier:1")
    got: list[int] = []
    told: list[str] = []

    def work() -> None:
        try:
            for _ in range(5):
                try:
                    got.append(append())
                except Conflict as outrun:
                    told.append(str(outrun))
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert len(got) + len(told) == 20
    assert sorted(got) == list(range(1, len(got) + 1))


@pytest.mark.django_db(transaction=True)
def test_an_audit_sees_one_moment_and_holds_no_writer_up():
    append()
    seen: list[int] = []

    def write() -> None:
        try:
            seen.append(append())
        finally:
            connection.close()

    with one_moment():
        before = Entry.objects.count()
        writer = threading.Thread(target=write)
        writer.start()
        writer.join(60)
        assert (seen, Entry.objects.count()) == ([2], before)
    assert Entry.objects.count() == before + 1
