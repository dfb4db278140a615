"""First contact: an introduction is only a claim until an officer has compared its fingerprint."""

import base64
from datetime import UTC, datetime
from http import HTTPStatus
from uuid import uuid4

import exchange_samples as samples
import msgspec
import pytest

from rogatory.accounts.models import User
from rogatory.desk import peers
from rogatory.desk.access import NotAllowed
from rogatory.desk.people import actor_of
from rogatory.desk.views import PeerView, Refused
from rogatory.exchange import introductions
from rogatory.exchange.descriptor import DescriptorRefused, read_descriptor, signed_descriptor
from rogatory.register.chains import read_chain

pytestmark = pytest.mark.django_db


def somebody(*roles):
    user = User.objects.create_user(
        username="-".join(roles), name="Fictional", roles=list(roles), language="fr", password="x" * 14
    )
    return actor_of(user.pk, datetime.now(UTC))


@pytest.fixture
def head():
    return somebody("head")


def introduced(other):
    """``other``'s introduction, come in over the wire."""
    assert peers.receive_introduction(signed_descriptor(other)).status == HTTPStatus.ACCEPTED
    return introductions.all_peers()[-1]


def test_an_introduction_alone_opens_nothing(tunisia):
    jordan = samples.identity("JO")
    peer = introduced(jordan)
    assert (peer.status, peer.fingerprint) == ("introduced", jordan.fingerprint)
    assert introductions.confirmed_peer("JO") is None


def test_the_officer_confirms_by_the_fingerprint_and_by_nothing_else(tunisia, head):
    jordan = samples.identity("JO")
    peer = introduced(jordan)
    wrong = peers.confirm(head, peer.peer_id, samples.identity("JO").fingerprint)
    assert isinstance(wrong, Refused)
    assert isinstance(peers.confirm(head, peer.peer_id, ""), Refused)
    as_read_out = jordan.fingerprint.lower().replace(" ", "-")
    assert isinstance(peers.confirm(head, peer.peer_id, as_read_out), PeerView)
    assert introductions.confirmed_peer("JO").fingerprint == jordan.fingerprint


def test_what_happens_to_peers_stands_in_the_ledger(tunisia, head):
    peer = introduced(samples.identity("JO"))
    peers.confirm(head, peer.peer_id, peer.fingerprint)
    peers.refuse(head, peer.peer_id)
    written = [msgspec.json.decode(entry.parts[0][1])["act"] for entry in read_chain("node:peers")]
    assert written == ["peer_introduced/1", "peer_confirmed/1", "peer_refused/1"]


def test_somebody_elses_claim_to_a_state_does_not_replace_its_node(tunisia, jordan):
    impostor = introduced(samples.identity("JO"))
    assert impostor.status == "introduced"
    assert introductions.confirmed_peer("JO").fingerprint == jordan.fingerprint


def test_a_new_key_confirmed_by_an_officer_takes_the_old_ones_place(tunisia, jordan, head):
    renewed = samples.identity("JO")
    introduced(renewed)
    (candidate,) = [peer for peer in introductions.all_peers() if peer.status == "introduced"]
    peers.confirm(head, candidate.peer_id, renewed.fingerprint)
    assert introductions.confirmed_peer("JO").fingerprint == renewed.fingerprint


def test_claims_to_one_state_do_not_pile_up_without_end(tunisia):
    replies = [peers.receive_introduction(signed_descriptor(samples.identity("JO"))) for _ in range(6)]
    assert [reply.status for reply in replies] == [HTTPStatus.ACCEPTED] * 5 + [HTTPStatus.TOO_MANY_REQUESTS]


def test_strangers_claims_do_not_keep_out_the_node_our_officer_fetched(tunisia):
    for _ in range(6):
        peers.receive_introduction(signed_descriptor(samples.identity("JO")))
    true = read_descriptor(signed_descriptor(samples.identity("JO")))
    kept = introductions.note_introduction(true, uuid4(), datetime.now(UTC), wanted=True)
    assert kept.fingerprint == true.fingerprint


@pytest.mark.parametrize("url", ["http://[::1", "https://[x]/", "http://localhost:abc", "https://\x00x"])
def test_an_introduction_with_an_address_that_is_none_is_refused(tunisia, url):
    reply = peers.receive_introduction(signed_descriptor(samples.identity("JO", url)))
    assert reply.status == HTTPStatus.UNPROCESSABLE_ENTITY
    assert introductions.all_peers() == ()


def test_our_own_state_is_no_peer(tunisia):
    reply = peers.receive_introduction(signed_descriptor(samples.identity("TN")))
    assert reply.status == HTTPStatus.UNPROCESSABLE_ENTITY
    assert introductions.all_peers() == ()


@pytest.mark.parametrize("role", ["officer", "executing", "auditor"])
def test_only_a_head_or_an_administrator_decides_on_peers(tunisia, role):
    peer = introduced(samples.identity("JO"))
    with pytest.raises(NotAllowed):
        peers.confirm(somebody(role), peer.peer_id, peer.fingerprint)


def test_an_address_that_is_none_is_refused_in_the_readers_language(tunisia, head):
    refused = peers.introduce(head, "http://10.0.0.1/")
    assert isinstance(refused, Refused)
    assert "https://" in refused.message
    assert "adresses" in refused.message


def test_deciding_on_a_peer_that_is_not_there_is_refused(tunisia, head):
    assert isinstance(peers.confirm(head, uuid4(), "AB"), Refused)
    assert isinstance(peers.refuse(head, uuid4()), Refused)


@pytest.mark.parametrize("signed", [b"", b"{}", b"\xff\xfe", b'{"format":"ledger_signed/1"}', b"[" * 20_000])
def test_nonsense_is_no_introduction(tunisia, signed):
    reply = peers.receive_introduction(signed)
    assert reply.status == HTTPStatus.UNPROCESSABLE_ENTITY


@pytest.mark.parametrize("field", ["name", "exchange_url", "state", "sealing_key", "certificate"])
def test_a_description_changed_after_it_was_signed_is_refused(tunisia, field):
    one, other = samples.identity("JO"), samples.identity("EG", "http://localhost:2")
    statement = msgspec.json.decode(signed_descriptor(one))
    body = msgspec.json.decode(base64.b64decode(statement["body"]))
    theirs = msgspec.json.decode(base64.b64decode(msgspec.json.decode(signed_descriptor(other))["body"]))
    body[field] = theirs[field]
    statement["body"] = base64.b64encode(msgspec.json.encode(body)).decode()
    with pytest.raises(DescriptorRefused):
        read_descriptor(msgspec.json.encode(statement))
