"""One chain: what is appended can be checked, and whatever is done to it afterwards is found."""

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_samples import START, Sample

from rogatory.kernel.canonical import sha256_hex
from rogatory.ledger.chains import verify_chain
from rogatory.ledger.entries import (
    NotAnEntry,
    PartCommitment,
    WrongSalt,
    append,
    commit,
    read_entry,
)
from rogatory.ledger.problems import ProblemCode

CHAIN = "dossier-001"


def chain_of(length: int) -> list[tuple[bytes, str]]:
    sample = Sample()
    for step in range(length):
        sample.write(CHAIN, b"act %d" % step)
    return [(record.data, record.hash) for record in sample.chains[CHAIN]]


def codes(stored: list[tuple[bytes, str]]) -> set[ProblemCode]:
    return {problem.code for problem in verify_chain(CHAIN, stored)}


def test_an_entry_names_the_one_before_it() -> None:
    first = append(None, CHAIN, START, [PartCommitment("dossier", commit(bytes(32), b"drafted"))])
    second = append(first.head, CHAIN, START, [])
    assert (first.entry.sequence, first.entry.previous) == (1, "")
    assert (second.entry.sequence, second.entry.previous) == (2, sha256_hex(first.data))


def test_the_bytes_of_version_1_stay_as_they_were() -> None:
    parts = [
        PartCommitment("dossier", commit(bytes(32), b"drafted")),
        PartCommitment("identity:7", commit(bytes(32), b"")),
    ]
    data = append(None, CHAIN, datetime(2026, 3, 1, 9, 30, tzinfo=UTC), parts).data
    assert data == (
        b'{"at":"2026-03-01T09:30:00.000000Z","chain":"dossier-001","format":"ledger_entry/1","parts":['
        b'{"commitment":"d66230bf65b13305599c78ece233c8471d5f8d94c097c65746d6368f0d522108","key":"dossier"},'
        b'{"commitment":"66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925","key":"identity:7"}'
        b'],"previous":"","sequence":1}'
    )


def test_equal_payloads_leave_unequal_commitments() -> None:
    assert commit(b"a" * 32, b"same") != commit(b"b" * 32, b"same")


def test_a_salt_of_another_length_is_refused() -> None:
    with pytest.raises(WrongSalt):
        commit(b"short", b"payload")


@pytest.mark.parametrize("chain", ["", "Dossier", "../etc", "a b", "a" * 101])
def test_a_chain_has_a_plain_identifier(chain: str) -> None:
    with pytest.raises((ValueError, msgspec.ValidationError)):
        append(None, chain, START, [])


def test_what_makes_no_sense_is_not_appended() -> None:
    part = PartCommitment("dossier", "0" * 64)
    other = append(None, "dossier-002", START, [])
    with pytest.raises(ValueError, match="dossier-002"):
        append(other.head, CHAIN, START, [])
    with pytest.raises(ValueError, match="twice"):
        append(None, CHAIN, START, [part, part])
    with pytest.raises(ValueError, match="zone"):
        append(None, CHAIN, datetime(2026, 3, 1), [])  # noqa: DTZ001


@given(st.integers(0, 8))
def test_an_untouched_chain_is_sound(length: int) -> None:
    assert verify_chain(CHAIN, chain_of(length) if length else []) == ()


@given(st.integers(1, 6), st.data())
def test_any_changed_byte_is_found(length: int, data: st.DataObject) -> None:
    stored = chain_of(length)
    place = data.draw(st.integers(0, length - 1))
    text, noted = stored[place]
    at = data.draw(st.integers(0, len(text) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda byte: byte != text[at]))
    stored[place] = (text[:at] + bytes([byte]) + text[at + 1 :], noted)
    assert verify_chain(CHAIN, stored)


@given(st.integers(2, 8), st.data())
def test_any_dropped_entry_but_the_last_is_found(length: int, data: st.DataObject) -> None:
    stored = chain_of(length)
    del stored[data.draw(st.integers(0, length - 2))]
    assert codes(stored) == {ProblemCode.ENTRIES_MISSING}


@given(st.integers(2, 8), st.data())
def test_any_two_entries_swapped_are_found(length: int, data: st.DataObject) -> None:
    stored = chain_of(length)
    one, other = data.draw(st.lists(st.integers(0, length - 1), min_size=2, max_size=2, unique=True))
    stored[one], stored[other] = stored[other], stored[one]
    assert ProblemCode.ENTRY_OUT_OF_ORDER in codes(stored)


@given(st.integers(1, 6), st.data())
def test_any_entry_put_in_twice_is_found(length: int, data: st.DataObject) -> None:
    stored = chain_of(length)
    copied = data.draw(st.integers(0, length - 1))
    stored.insert(data.draw(st.integers(copied + 1, length)), stored[copied])
    assert codes(stored) == {ProblemCode.ENTRY_INSERTED}


def test_an_entry_rewritten_with_its_hash_breaks_the_link() -> None:
    stored = chain_of(3)
    forged = stored[1][0].replace(b"2026-03-01", b"2025-03-01")
    stored[1] = (forged, sha256_hex(forged))
    assert [(p.code, p.sequence) for p in verify_chain(CHAIN, stored)] == [(ProblemCode.LINK_BROKEN, 3)]


def test_an_entry_of_another_chain_is_found() -> None:
    stored = chain_of(2)
    other = append(None, "dossier-002", START, [])
    stored.insert(1, (other.data, other.head.hash))
    assert codes(stored) == {ProblemCode.ENTRY_FOREIGN}


def test_an_unreadable_entry_is_named_by_its_place() -> None:
    stored = chain_of(3)
    stored[1] = (b"\xff\xfe", stored[1][1])
    assert [(p.code, p.sequence) for p in verify_chain(CHAIN, stored)] == [(ProblemCode.ENTRY_UNREADABLE, 2)]


@given(st.binary(max_size=200))
def test_reading_an_entry_never_fails_otherwise(data: bytes) -> None:
    with pytest.raises(NotAnEntry):
        read_entry(data)
