"""Exercises and real cases never meet: a node of one world does not believe a node of the other."""

from http import HTTPStatus

import exchange_samples as samples
import msgspec
import pytest

from rogatory.desk import peers
from rogatory.desk.views import PeerView, Refused
from rogatory.desk.words import states
from rogatory.exchange import introductions
from rogatory.exchange.descriptor import signed_descriptor
from rogatory.kernel.languages import ScreenLanguage
from rogatory.sealing.keys import certificate_bytes, is_for_exercise, read_certificate


@pytest.fixture
def training(db, settings, hold_keys):
    """Tunisia's node for exercises."""
    node = settings.NODE
    trains = msgspec.structs.replace(node.configuration, rehearsal=True)
    settings.NODE = msgspec.structs.replace(node, configuration=trains)
    return hold_keys()


def introduced_over_the_wire(other):
    return peers.receive_introduction(signed_descriptor(other)).status


def test_the_certificate_of_a_node_for_exercises_says_so_for_ever(training):
    read = read_certificate(certificate_bytes(training.certificate))
    assert is_for_exercise(read)
    assert not is_for_exercise(samples.identity("JO").certificate)


def test_a_node_with_real_cases_takes_no_introduction_of_an_exercise(tunisia):
    for other in (samples.identity("XA", exercise=True), samples.identity("JO", exercise=True)):
        assert introduced_over_the_wire(other) == HTTPStatus.UNPROCESSABLE_ENTITY
    assert introductions.all_peers() == ()


def test_a_rehearsal_state_that_hides_what_it_is_is_refused_by_its_name(tunisia):
    assert introduced_over_the_wire(samples.identity("XA")) == HTTPStatus.UNPROCESSABLE_ENTITY


def test_an_officer_who_brings_the_description_as_a_file_is_told_why_it_is_refused(tunisia):
    refused = peers.introduce_from_file(
        samples.head(), signed_descriptor(samples.identity("XB", exercise=True))
    )
    assert isinstance(refused, Refused)
    assert "for exercises alone" in refused.message


def test_an_introduction_of_an_exercise_that_waits_already_is_not_confirmed(tunisia):
    rehearsal = samples.identity("XA", exercise=True)
    peer = samples.introduce(rehearsal)
    refused = peers.confirm(samples.head(), peer.peer_id, rehearsal.fingerprint)
    assert isinstance(refused, Refused)
    assert "for exercises alone" in refused.message
    assert introductions.confirmed_peer("XA") is None


def test_a_node_for_exercises_refuses_one_with_real_cases(training):
    assert introduced_over_the_wire(samples.identity("JO")) == HTTPStatus.UNPROCESSABLE_ENTITY
    real = samples.identity("MA")
    refused = peers.confirm(samples.head(), samples.introduce(real).peer_id, real.fingerprint)
    assert isinstance(refused, Refused)
    assert introductions.confirmed_peer("MA") is None


def test_a_change_of_the_configuration_takes_no_node_from_one_world_to_the_other(training, settings):
    real = msgspec.structs.replace(settings.NODE.configuration, rehearsal=False)
    settings.NODE = msgspec.structs.replace(settings.NODE, configuration=real)
    assert introduced_over_the_wire(samples.identity("JO")) == HTTPStatus.UNPROCESSABLE_ENTITY


def test_two_nodes_for_exercises_confirm_each_other_by_fingerprint(training):
    rehearsal = samples.identity("XA", exercise=True)
    assert introduced_over_the_wire(rehearsal) == HTTPStatus.ACCEPTED
    (peer,) = introductions.all_peers()
    assert isinstance(peers.confirm(samples.head(), peer.peer_id, "0000 " * 16), Refused)
    confirmed = peers.confirm(samples.head(), peer.peer_id, rehearsal.fingerprint)
    assert isinstance(confirmed, PeerView)
    assert (confirmed.rehearsal, confirmed.state.name) == (True, "Rehearsal State XA")


def test_a_rehearsal_state_can_be_named_in_a_request_only_where_an_office_trains(training, settings):
    named = dict(states.__wrapped__(ScreenLanguage.FRENCH))
    assert named["XA"] == "État d’exercice XA"
    real = msgspec.structs.replace(settings.NODE.configuration, rehearsal=False)
    settings.NODE = msgspec.structs.replace(settings.NODE, configuration=real)
    assert "XA" not in dict(states.__wrapped__(ScreenLanguage.FRENCH))
