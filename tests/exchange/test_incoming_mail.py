"""Mail from another State: taken once, in order, and proved; whatever else comes is refused and noted."""

import io
import threading
import time
from datetime import UTC, datetime
from http import HTTPStatus
from uuid import uuid4

import exchange_samples as samples
import msgspec
import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rogatory.desk import arrivals, post
from rogatory.exchange import inbox, refusals
from rogatory.exchange.models import Incoming, Outgoing
from rogatory.exchange.models import Receipt as KeptReceipt
from rogatory.kernel.canonical import sha256_hex
from rogatory.register import chains, dossiers
from rogatory.register.models import DossierRow
from rogatory.sealing.container import EnclosedFile
from rogatory.sealing.receipts import Evidence, Receipt, verify_receipt
from rogatory.store import blobs

pytestmark = pytest.mark.django_db


def send(tunisia, contents):
    """Seal a container for this node and hand it in at the listener's door."""
    return hand_in(samples.sealed(contents, tunisia.opening_key.sealing_key()))


def hand_in(sealed):
    return arrivals.receive(io.BytesIO(sealed))


def receipt_of(reply, tunisia, recipient="JO") -> Receipt:
    receipt = verify_receipt(
        io.BytesIO(reply.body), certificate=tunisia.certificate, issuer="TN", recipient=recipient
    )
    assert isinstance(receipt, Receipt), receipt
    return receipt


def acts_of(reference):
    row = DossierRow.objects.get(reference=reference)
    return [recorded.act for recorded in dossiers.load(row.dossier_id).acts]


def test_a_message_opens_a_dossier_and_is_answered_with_our_signed_receipt(tunisia, jordan):
    reference = uuid4()
    reply = send(tunisia, samples.container(jordan, samples.draft(), reference=reference, message_id="m-1"))
    assert reply.status == HTTPStatus.OK
    receipt = receipt_of(reply, tunisia)
    assert (receipt.evidence, receipt.message_id, receipt.sender) == (Evidence.CONTENT_CONSIGNMENT, "m-1", "JO")
    assert receipt.container_sha256 == sha256_hex(inbox.kept_container("JO", "m-1"))
    (act,) = acts_of(reference)
    assert act.message_id == "m-1"


def test_the_container_is_kept_as_it_was_signed(tunisia, jordan):
    contents = samples.container(jordan, samples.draft(), reference=uuid4(), message_id="m-1")
    send(tunisia, contents)
    assert inbox.kept_container("JO", "m-1") == contents


def test_files_are_kept_with_the_dossier(tunisia, jordan):
    reference = uuid4()
    file = EnclosedFile(name="01-evidence.txt", media_type="text/plain", data=b"fictional")
    send(tunisia, samples.container(jordan, samples.draft(), reference=reference, files=[file]))
    row = DossierRow.objects.get(reference=reference)
    with blobs.open_blob(sha256_hex(b"fictional"), f"dossier:{row.dossier_id}") as kept:
        assert kept.read() == b"fictional"


def test_the_same_bytes_again_get_the_same_receipt_and_have_no_effect(tunisia, jordan):
    reference = uuid4()
    contents = samples.container(jordan, samples.draft(), reference=reference)
    sealed = samples.sealed(contents, tunisia.opening_key.sealing_key())
    first, again = hand_in(sealed), hand_in(sealed)
    assert again.body == first.body
    assert len(acts_of(reference)) == 1


def test_a_message_sealed_anew_is_receipted_anew_and_has_no_effect(tunisia, jordan):
    reference = uuid4()
    contents = samples.container(jordan, samples.draft(), reference=reference)
    first, again = send(tunisia, contents), send(tunisia, contents)
    assert receipt_of(again, tunisia).sealed_sha256 != receipt_of(first, tunisia).sealed_sha256
    assert len(acts_of(reference)) == 1


def test_a_later_message_is_held_until_the_missing_one_comes(tunisia, jordan):
    reference = uuid4()
    draft = samples.container(jordan, samples.draft(), reference=reference, sequence=1, message_id="m-1")
    later = samples.container(
        jordan, samples.enquiry(), reference=reference, sequence=2, message_id="m-2", kind="status_enquired/1"
    )
    held = send(tunisia, later)
    assert receipt_of(held, tunisia).evidence is Evidence.RELAY_ACCEPTANCE
    assert not DossierRow.objects.filter(reference=reference).exists()
    send(tunisia, draft)
    assert [act.message_id for act in acts_of(reference)] == ["m-1", "m-2"]
    asked_again = send(tunisia, later)
    assert receipt_of(asked_again, tunisia).evidence is Evidence.CONTENT_CONSIGNMENT
    assert len(acts_of(reference)) == 2


def test_one_dossier_never_waits_for_another(tunisia, jordan):
    waiting, going = uuid4(), uuid4()
    send(tunisia, samples.container(jordan, samples.draft(), reference=waiting, sequence=2))
    send(tunisia, samples.container(jordan, samples.draft(), reference=going, sequence=1))
    assert len(acts_of(going)) == 1


def test_a_message_of_a_kind_nobody_knows_is_kept_and_shown(tunisia, jordan):
    reference = uuid4()
    message = b'{"message":"request_sung/7","at":"2026-01-01T00:00:00Z"}'
    reply = send(tunisia, samples.container(jordan, message, reference=reference, kind="request_sung/7"))
    assert receipt_of(reply, tunisia).evidence is Evidence.CONTENT_CONSIGNMENT
    (act,) = acts_of(reference)
    assert (type(act).__name__, act.kind) == ("UnrecognisedMessageReceived", "request_sung/7")


def refused(reply, tunisia, reason, recipient="JO", status=HTTPStatus.UNPROCESSABLE_ENTITY):
    """The reply is a signed rejection for ``reason``, the auditor sees it, and nothing came of the mail."""
    receipt = receipt_of(reply, tunisia, recipient)
    assert (reply.status, receipt.evidence, receipt.reason) == (status, Evidence.RELAY_REJECTION, reason)
    assert refusals.refused_mail()[0].reason == reason
    assert not Incoming.objects.exists()
    assert not DossierRow.objects.exists()
    return True


def test_a_signature_of_another_key_is_refused(tunisia, jordan):
    forger = samples.identity("JO")
    reply = send(tunisia, samples.container(forger, samples.draft(), reference=uuid4()))
    assert refused(reply, tunisia, "sealing-wrong-certificate")


def test_our_peers_certificate_over_a_forgers_signature_is_refused(tunisia, jordan):
    forger = msgspec.structs.replace(samples.identity("JO"), certificate=jordan.certificate)
    reply = send(tunisia, samples.container(forger, samples.draft(), reference=uuid4()))
    assert refused(reply, tunisia, "sealing-signature-wrong")


def test_a_message_for_somebody_else_is_refused(tunisia, jordan):
    reply = send(tunisia, samples.container(jordan, samples.draft(), reference=uuid4(), recipient="EG"))
    assert refused(reply, tunisia, "sealing-wrong-recipient")


def test_a_seal_for_somebody_else_is_refused(tunisia, jordan):
    contents = samples.container(jordan, samples.draft(), reference=uuid4())
    reply = hand_in(samples.sealed(contents, jordan.opening_key.sealing_key()))
    assert refused(reply, tunisia, "sealing-seal-other-recipient", recipient="unknown")


def test_nobody_speaks_for_a_state_before_an_officer_confirmed_them(tunisia):
    egypt = samples.identity("EG")
    contents = samples.container(egypt, samples.draft(), reference=(reference := uuid4()))
    reply = send(tunisia, contents)
    assert refused(reply, tunisia, "exchange-sender-unknown", "EG", HTTPStatus.FORBIDDEN)
    samples.introduce(egypt)
    reply = send(tunisia, contents)
    assert refused(reply, tunisia, "exchange-sender-unconfirmed", "EG", HTTPStatus.FORBIDDEN)
    samples.befriend(egypt)
    assert send(tunisia, contents).status == HTTPStatus.OK
    assert len(acts_of(reference)) == 1


def test_another_message_under_a_used_identifier_is_refused(tunisia, jordan):
    reference = uuid4()
    send(tunisia, samples.container(jordan, samples.draft(), reference=reference, message_id="m-1"))
    reply = send(
        tunisia, samples.container(jordan, samples.draft(), reference=reference, sequence=2, message_id="m-1")
    )
    assert receipt_of(reply, tunisia).reason == "exchange-message-id-used"
    assert len(acts_of(reference)) == 1


def test_another_message_in_a_used_place_is_refused(tunisia, jordan):
    reference = uuid4()
    send(tunisia, samples.container(jordan, samples.draft(), reference=reference))
    reply = send(tunisia, samples.container(jordan, samples.draft(), reference=reference))
    assert receipt_of(reply, tunisia).reason == "exchange-sequence-used"
    assert len(acts_of(reference)) == 1


def test_a_message_under_an_identifier_of_ours_is_refused(tunisia, jordan):
    Outgoing.objects.create(
        message_id="ours-1",
        reference=uuid4(),
        recipient="JO",
        sequence=1,
        kind="draft_shared/1",
        key_id="k",
        files_key_id="k",
        message=b"",
        files=[],
        queued_at=datetime.now(UTC),
    )
    contents = samples.container(jordan, samples.draft(), reference=uuid4(), message_id="ours-1")
    assert receipt_of(send(tunisia, contents), tunisia).reason == "exchange-message-id-used"


def test_an_identifier_or_a_place_beyond_what_is_kept_is_refused(tunisia, jordan):
    long = samples.container(jordan, samples.draft(), reference=uuid4(), message_id="m" * 65)
    assert send(tunisia, long).status == HTTPStatus.UNPROCESSABLE_ENTITY
    far = samples.container(jordan, samples.draft(), reference=uuid4(), sequence=2**40)
    assert refused(send(tunisia, far), tunisia, "exchange-message-missing")
    assert not Incoming.objects.exists()


def test_a_forger_leaves_no_receipt_in_another_states_name(tunisia, jordan):
    forger = samples.identity("JO")
    for _ in range(3):
        send(tunisia, samples.container(forger, samples.draft(), reference=uuid4()))
    assert len(refusals.refused_mail()) == 3
    assert not KeptReceipt.objects.exists()


def test_a_dossier_nobody_can_name_is_refused(tunisia, jordan):
    reply = send(tunisia, samples.container(jordan, samples.draft(), reference="not-a-reference"))
    assert refused(reply, tunisia, "exchange-dossier-unreadable")


@pytest.mark.parametrize("part", [0.0, 0.001, 0.3, 0.5, 0.999])
def test_a_message_cut_short_leaves_nothing_behind(tunisia, jordan, part):
    contents = samples.container(jordan, samples.draft(), reference=uuid4())
    sealed = samples.sealed(contents, tunisia.opening_key.sealing_key())
    reply = hand_in(sealed[: int(len(sealed) * part)])
    assert reply.status == HTTPStatus.UNPROCESSABLE_ENTITY
    assert not Incoming.objects.exists()
    assert refusals.refused_mail()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.floats(0, 0.999), bit=st.integers(0, 7))
def test_one_bit_changed_on_the_way_is_enough_to_refuse(tunisia, jordan, place, bit):
    contents = samples.container(jordan, samples.draft(), reference=uuid4())
    sealed = bytearray(samples.sealed(contents, tunisia.opening_key.sealing_key()))
    sealed[int(len(sealed) * place)] ^= 1 << bit
    assert hand_in(bytes(sealed)).status == HTTPStatus.UNPROCESSABLE_ENTITY
    assert not Incoming.objects.exists()


def test_the_same_refused_mail_again_is_only_counted(tunisia, jordan):
    for _ in range(3):
        hand_in(b"no mail at all")
    (row,) = refusals.refused_mail()
    assert (row.times, row.size) == (3, len(b"no mail at all"))


@pytest.mark.data_layer
@pytest.mark.django_db(transaction=True)
def test_the_same_message_by_two_ways_at_once_takes_effect_once(tunisia, jordan):
    reference = uuid4()
    contents = samples.container(jordan, samples.draft(), reference=reference)
    replies = []

    def one_way() -> None:
        try:
            replies.append(send(tunisia, contents))
        finally:
            connection.close()

    ways = [threading.Thread(target=one_way) for _ in range(4)]
    for way in ways:
        way.start()
    for way in ways:
        way.join(60)
    assert [reply.status for reply in replies] == [HTTPStatus.OK] * 4
    assert len(acts_of(reference)) == 1


@pytest.mark.data_layer
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("together", [False, True])
def test_an_act_that_writes_to_the_state_whose_mail_comes_waits_for_it_and_neither_is_undone(
    tunisia, jordan, together
):
    reference, replies = uuid4(), []
    send(tunisia, samples.container(jordan, samples.draft(), reference=reference))
    dossier_id = DossierRow.objects.get(reference=reference).dossier_id
    coming = samples.container(jordan, samples.enquiry(), reference=reference, sequence=2)

    def comes() -> None:
        sealed = samples.sealed(coming, tunisia.opening_key.sealing_key())
        try:
            replies.append(
                arrivals.receive_together([sealed]) if together else arrivals.receive(io.BytesIO(sealed))
            )
        finally:
            connection.close()

    way = threading.Thread(target=comes)
    with transaction.atomic():
        chains.lock(str(dossier_id))
        way.start()
        time.sleep(1)  # until the mail holds what it locks first
        post.queue_message(dossier_id, reference, "JO", samples.enquiry(), (), str(uuid4()))
    way.join(60)
    assert [reply.status for reply in replies] == [HTTPStatus.OK]
    assert len(acts_of(reference)) == 2
    assert Outgoing.objects.filter(reference=reference).count() == 1
