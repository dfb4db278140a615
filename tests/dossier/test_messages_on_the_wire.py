"""What crosses, what never does, and what becomes of bytes we cannot read."""

from datetime import UTC, datetime
from typing import get_args

import msgspec
import pytest
from act_samples import ACTS, AT
from dossier_samples import REQUEST, WITNESS
from hypothesis import given
from hypothesis import strategies as st

from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.messages import (
    Malformed,
    Message,
    Unrecognised,
    crosses,
    may_say,
    message_bytes,
    not_understood,
    read_message,
    to_act,
    to_message,
)

INTERNAL = {
    "form_issued",
    "request_drafted",
    "request_approved",
    "request_registered",
    "request_forwarded",
    "consultation_concluded",
    "execution_recorded",
    "note_written",
    "access_granted",
    "law_overridden",
    "dossier_closed",
    "unrecognised_message_received",
    "link_noted",
    "answer_claimed",
    "answer_set_aside",
    "medium_passed_on",
    "submission_rejected",
    "files_sent_as_they_are",
}
REFUSED = (
    b'{"at":"2026-03-02T09:00:00Z","extent":"full","grounds":["bank_secrecy"],"message":"assistance_refused/1"}'
)


def test_internal_acts_never_cross_and_all_others_do() -> None:
    assert {acts.name_of(act) for act in ACTS if not crosses(act)} == INTERNAL
    assert {acts.name_of(act) for act in ACTS if to_message(act) is None} == INTERNAL


def test_a_message_bears_no_account_no_finding_and_no_digest_of_our_law() -> None:
    never = {"actor", "findings", "law_digest", "side", "received_at", "message_id"}
    for kind in get_args(Message):
        assert not never & set(kind.__struct_fields__)


@pytest.mark.parametrize("act", [act for act in ACTS if crosses(act)], ids=acts.tag_of)
def test_an_act_arrives_as_it_left_without_what_is_ours_alone(act: acts.Act) -> None:
    message = to_message(act)
    assert message is not None
    read = read_message(message_bytes(message))
    assert not isinstance(read, Unrecognised | Malformed)
    arrived = to_act(read, act.side, received_at=AT, message_id="m-9")
    ours_alone = {"actor": "", "findings": (), "law_digest": "", "received_at": AT, "message_id": "m-9"}
    expected = msgspec.structs.replace(act, **ours_alone)
    if isinstance(expected, acts.RequestSent | acts.DraftShared):
        assert isinstance(arrived, acts.RequestSent | acts.DraftShared)
        expected = msgspec.structs.replace(expected, request=arrived.request)
    assert arrived == expected
    assert may_say(read, act.side)


def test_the_name_of_a_protected_person_never_crosses() -> None:
    sent = next(act for act in ACTS if isinstance(act, acts.RequestSent))
    message = to_message(sent)
    assert message is not None
    crossed = message_bytes(message).decode()
    for secret in (WITNESS.name, *WITNESS.other_names, *WITNESS.identity_documents):
        assert secret is not None
        assert secret not in crossed
    assert "P1 saw the payment" in crossed
    assert "Karim Fictional" in crossed


def test_a_request_that_protects_nobody_crosses_as_it_is() -> None:
    open_request = msgspec.structs.replace(REQUEST, persons=None)
    sent = acts.RequestSent(side=Side.REQUESTING, at=AT, request=open_request, revision=1)
    message = to_message(sent)
    assert message is not None
    assert getattr(message, "request", None) == open_request


def test_a_kind_we_do_not_know_is_unrecognised() -> None:
    read = read_message(b'{"message":"visit_planned/1","at":"2026-03-02T09:00:00Z"}')
    assert read == Unrecognised(kind="visit_planned/1", reason="kind")


def test_a_version_we_do_not_know_is_unrecognised() -> None:
    read = read_message(b'{"message":"assistance_refused/2"}')
    assert read == Unrecognised(kind="assistance_refused/2", reason="version")


def test_fields_we_do_not_know_are_passed_over_at_any_depth_and_named() -> None:
    data = (
        b'{"message":"request_sent/1","at":"2026-03-02T09:00:00Z","revision":1,"colour":"red",'
        b'"request":{"title":"T","persons":[{"name":"K","tribe":"x"}],"seal":1}}'
    )
    read = read_message(data)
    assert not isinstance(read, Unrecognised | Malformed)
    act = to_act(read, Side.REQUESTING, received_at=AT, message_id="m")
    assert isinstance(act, acts.RequestSent)
    assert act.request.title == "T"
    assert set(not_understood(data)) == {"colour", "request.persons[0].tribe", "request.seal"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'"text"',
        b"{}",
        b'{"message":7}',
        b'{"message":"assistance_refused/1"}',
        REFUSED.replace(b'"full"', b'"most"'),
        REFUSED.replace(b"bank_secrecy", b"whim"),
        REFUSED.replace(b"09:00:00Z", b"09:00:00"),
        REFUSED[:-5],
        b"[" * 100_000,
        b'{"message":"evidence_delivered/1","at":"2026-03-02T09:00:00Z","extent":"full",'
        b'"files":[{"sha256":"../../etc/passwd","size":1,"name":"x","media_type":"y"}]}',
    ],
    ids=lambda data: data[:40].decode("latin-1"),
)
def test_bytes_that_are_no_message_are_malformed_and_never_raise(data: bytes) -> None:
    assert isinstance(read_message(data), Malformed)
    not_understood(data)


@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda tail: REFUSED[:-1] + tail))
def test_whatever_arrives_is_read_or_told_apart(data: bytes) -> None:
    assert isinstance(read_message(data), (Malformed, Unrecognised, *get_args(Message)))


def test_the_time_of_the_other_state_is_kept_in_universal_time() -> None:
    read = read_message(REFUSED.replace(b"09:00:00Z", b"12:00:00+03:00"))
    assert not isinstance(read, Unrecognised | Malformed)
    act = to_act(read, Side.REQUESTED, received_at=AT, message_id="m")
    assert act.at == datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    assert act.at.utcoffset() == UTC.utcoffset(None)
