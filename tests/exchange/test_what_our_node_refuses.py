"""What our own exchange would not take for sending: undone, on the record, signed, and proved offline."""

import io
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import msgspec
import pytest
from proof_samples import codes, examined, made, made_anew, parts_of

from rogatory.desk import casework, containers, post
from rogatory.desk.views import Done, Refused
from rogatory.exchange.evidence import About, sign_receipt
from rogatory.exchange.models import Outgoing
from rogatory.exchange.models import Receipt as ReceiptRow
from rogatory.kernel.canonical import sha256_hex
from rogatory.kernel.languages import ScreenLanguage
from rogatory.proof.bundle import receipt_name
from rogatory.sealing.receipts import Evidence, verify_receipt
from rogatory.store import blobs

pytestmark = pytest.mark.django_db
NO_ROOM = "exchange-submit-no-room"


@pytest.fixture
def dossier(far, head):
    begun = casework.start_request(head, {"requested_state": "JO", "title": "Fictional", "fictional": True})
    assert isinstance(begun, Done), begun
    return begun.dossier_id


@pytest.fixture
def full(monkeypatch):
    """A disk with less left than the record itself needs; the rest of the node goes on."""
    monkeypatch.setattr(blobs, "free_room", lambda: 1024)


def shared(head, dossier):
    return casework.perform(head, dossier, "share_draft", {"note": "Please look."})


def refusals() -> list[ReceiptRow]:
    return list(ReceiptRow.objects.filter(kind=Evidence.SUBMISSION_REJECTION.value))


def test_an_officer_whose_message_finds_no_room_is_told_and_nothing_is_sent(head, dossier, full):
    before = casework.dossier(head, dossier)
    for language in ScreenLanguage:
        asked = casework.perform(
            msgspec.structs.replace(head, language=language), dossier, "share_draft", {"note": "Please look."}
        )
        assert isinstance(asked, Refused)
        assert asked.message
        assert NO_ROOM not in asked.message
    after = casework.dossier(head, dossier)
    assert after.phase == before.phase
    assert not Outgoing.objects.exists()
    assert [act.tag for act in after.acts].count("submission_rejected") == len(ScreenLanguage)


def test_the_refusal_is_signed_by_our_node_and_stands_on_the_dossier(head, dossier, full, tunisia):
    shared(head, dossier)
    (kept,) = refusals()
    told = verify_receipt(
        io.BytesIO(bytes(kept.signed)), certificate=tunisia.certificate, issuer="TN", recipient="TN"
    )
    assert (told.sender, told.recipient, told.reason) == ("TN", "JO", NO_ROOM)
    act = casework.dossier(head, dossier).acts[-1]
    assert (act.tag, act.internal, act.crossing) == ("submission_rejected", True, False)
    assert [receipt.kind for receipt in act.receipts] == ["SubmissionRejection"]
    assert any("no room" in value for _, value in act.body)


def test_when_there_is_room_again_the_message_leaves_and_takes_the_first_place(head, dossier, monkeypatch):
    with monkeypatch.context() as full:
        full.setattr(blobs, "free_room", lambda: 1024)
        shared(head, dossier)
    assert isinstance(shared(head, dossier), Done)
    assert Outgoing.objects.get().sequence == 1


def test_a_court_reads_what_was_refused_beside_what_was_sent(head, dossier, full, monkeypatch):
    shared(head, dossier)
    monkeypatch.undo()
    shared(head, dossier)
    message = Outgoing.objects.get()
    post.deliver({"reference": str(message.reference), "recipient": "JO"}, datetime.now(UTC))
    report = examined(made(head, dossier))
    assert codes(report) == set()
    (found,) = report.rejected
    assert (found.sender, found.recipient, found.reason) == ("TN", "JO", NO_ROOM)
    assert found.message_id not in {one.message_id for one in report.messages}
    assert len(report.messages) == 1


def test_a_refusal_alone_can_be_proved(head, dossier, full):
    shared(head, dossier)
    report = examined(made(head, dossier))
    assert (codes(report), report.messages, len(report.rejected)) == (set(), (), 1)


def about(message_id: str, sender: str = "TN", recipient: str = "JO") -> About:
    return About(message_id=message_id, sender=sender, recipient=recipient, sealed_sha256=sha256_hex(b"x"))


def test_a_refusal_that_cannot_be_true_is_found(head, dossier, far, tunisia):
    shared(head, dossier)
    message = Outgoing.objects.get()
    post.deliver({"reference": str(message.reference), "recipient": "JO"}, datetime.now(UTC))
    parts, now = parts_of(made(head, dossier)), datetime.now(UTC)
    forged = {
        "RECEIPT_CONTRADICTS": (tunisia, about(message.message_id)),
        "RECEIPT_NOT_THEIRS": (far.identity, about(str(uuid4()))),
        "RECEIPT_FOR_NOTHING": (tunisia, about(str(uuid4()), recipient="MA")),
    }
    for code, (signer, refused) in forged.items():
        signed = sign_receipt(
            signer, refused, Evidence.SUBMISSION_REJECTION, now, receipt_id=uuid4(), reason=NO_ROOM
        )
        assert codes(examined(made_anew({**parts, receipt_name(signed): signed}, tunisia))) == {code}


def test_while_our_certificate_has_run_out_nothing_is_signed_and_nothing_is_lost(
    head, dossier, tunisia, monkeypatch
):
    late = tunisia.certificate.not_valid_after_utc + timedelta(days=1)
    monkeypatch.setattr(post.timezone, "now", lambda: late)
    assert isinstance(shared(head, dossier), Done)
    message = Outgoing.objects.get()
    delivery = {"reference": str(message.reference), "recipient": "JO"}
    with pytest.raises(post.NotYet, match=containers.OWN_CLOCK):
        post.deliver(delivery, late)
    assert not ReceiptRow.objects.exists()
    monkeypatch.undo()
    post.deliver(delivery, datetime.now(UTC))
    kinds = list(ReceiptRow.objects.values_list("kind", flat=True))
    assert sorted(kinds) == ["ContentConsignment", "SubmissionAcceptance"]
