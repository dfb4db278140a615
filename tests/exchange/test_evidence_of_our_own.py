"""What a node vouches for of its own accord: mail taken from an officer, a node not reached, mail opened."""

import io
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from uuid import uuid4

import exchange_samples as samples
import msgspec
import pytest

from rogatory.desk import arrivals, casework, documents, handover, inventory, later, own_keys, post, their_word
from rogatory.desk.cabinet import opened_for
from rogatory.desk.views import Done
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.message_kinds import RequestSent
from rogatory.dossier.mutual_legal_assistance.wire import message_bytes
from rogatory.exchange import outbox, own_certificates
from rogatory.exchange.evidence import About, sign_receipt
from rogatory.exchange.identity import own_identity
from rogatory.exchange.models import Incoming, Outgoing
from rogatory.exchange.models import Receipt as ReceiptRow
from rogatory.kernel.canonical import sha256_hex
from rogatory.law.request import Request
from rogatory.node import worker
from rogatory.register.models import DossierRow
from rogatory.sealing.container import read_container
from rogatory.sealing.receipts import Evidence, verify_receipt
from rogatory.store import blobs
from rogatory.store.models import Job

pytestmark = pytest.mark.django_db


@pytest.fixture
def shared(head, far):
    """A draft shown to Jordan, still in our hands; gives its dossier and message."""
    begun = casework.start_request(head, {"requested_state": "JO", "title": "Fictional", "fictional": True})
    assert isinstance(begun, Done), begun
    assert isinstance(casework.perform(head, begun.dossier_id, "share_draft", {"note": "Please look."}), Done)
    return begun.dossier_id, Outgoing.objects.get()


@pytest.fixture
def came(far, tunisia):
    """A draft Jordan showed us; gives our dossier of it."""
    reference = uuid4()
    container = samples.container(far.identity, samples.draft(), reference=reference)
    arrivals.receive(io.BytesIO(samples.sealed(container, tunisia.opening_key.sealing_key())))
    return DossierRow.objects.get(reference=reference).dossier_id


def deliver(message, at=None) -> None:
    payload = {"reference": str(message.reference), "recipient": "JO"}
    post.deliver(payload, at or datetime.now(UTC))


def receipts(kind: Evidence) -> list[ReceiptRow]:
    return list(ReceiptRow.objects.filter(kind=kind.value))


def do_receipt_jobs() -> None:
    for job in Job.objects.filter(name=handover.RECEIPT_JOB, state=Job.State.QUEUED):
        handover.deliver_receipt(job.payload, datetime.now(UTC))


def handed_over(far, message, **changes) -> bytes:
    about = About(
        message_id=changes.get("message_id", message.message_id),
        sender="TN",
        sealed_sha256="0" * 64,
        container_sha256=changes.get("container_sha256", message.container_sha256),
    )
    signer = changes.get("signer", far.identity)
    kind = changes.get("kind", Evidence.CONTENT_HANDOVER)
    return sign_receipt(signer, about, kind, datetime.now(UTC), receipt_id=uuid4())


def test_taking_a_message_from_an_officer_is_signed_with_it(shared, tunisia):
    _, message = shared
    (kept,) = receipts(Evidence.SUBMISSION_ACCEPTANCE)
    told = verify_receipt(
        io.BytesIO(bytes(kept.signed)), certificate=tunisia.certificate, issuer="TN", recipient="TN"
    )
    assert (told.message_id, told.sender, told.recipient) == (message.message_id, "TN", "JO")
    deliver(message)
    message.refresh_from_db()
    with blobs.open_blob(message.container_sha256, message.key_id) as container:
        manifest = read_container(io.BytesIO(container.read())).claimed
    assert told.sealed_sha256 == next(f.sha256 for f in manifest.files if f.name == "message.json")


def test_a_node_that_is_not_reached_is_said_so_once_a_day(shared, far):
    _, message = shared
    far.signs_as = samples.identity("JO")  # whoever answers is not Jordan
    now = datetime.now(UTC)
    for hours, told in ((0, 1), (2, 1), (23, 1), (25, 2), (26, 2)):
        with pytest.raises(later.NotYet):
            deliver(message, now + timedelta(hours=hours))
        assert len(receipts(Evidence.RELAY_FAILURE)) == told, hours


def test_evidence_a_key_signed_before_goes_out_under_the_key_of_today(came, far, head, tunisia):
    casework.dossier(head, came)
    assert own_keys.renew_own_keys(("signing",), datetime.now(UTC)) == ""
    do_receipt_jobs()
    told = verify_receipt(
        io.BytesIO(far.receipts[0]), certificate=own_identity().certificate, issuer="TN", recipient="JO"
    )
    assert told.evidence is Evidence.CONTENT_HANDOVER
    assert own_identity().certificate != tunisia.certificate


@pytest.mark.parametrize("said", [403, 408, 413, 429, 500, 503])
def test_evidence_that_something_on_the_way_turned_back_is_brought_again(came, far, head, said):
    casework.dossier(head, came)
    far.takes_receipts = HTTPStatus(said)
    with pytest.raises(later.NotYet, match="exchange-nobody-answered"):
        do_receipt_jobs()
    far.takes_receipts = HTTPStatus.OK
    do_receipt_jobs()
    assert len(far.receipts) == 2


def test_evidence_a_node_will_not_have_waits_until_that_node_was_told_of_our_key(came, far, head, tunisia):
    casework.dossier(head, came)
    assert own_keys.renew_own_keys(("signing",), datetime.now(UTC)) == ""
    Job.objects.filter(name=their_word.ANNOUNCE_JOB).delete()
    far.takes_receipts = HTTPStatus.UNPROCESSABLE_ENTITY
    with pytest.raises(later.NotYet, match="sealing-wrong-certificate"):
        do_receipt_jobs()
    assert Job.objects.filter(name=their_word.ANNOUNCE_JOB).exists()
    own_certificates.note_told(far.identity.exchange_url, 2, datetime.now(UTC))
    do_receipt_jobs()  # it knows our key and will not have it: evidence is offered, not owed
    assert len(far.receipts) == 2


def test_opening_what_came_is_signed_once_and_sent_to_who_wrote_it(came, far, head, tunisia):
    for _ in range(2):
        casework.dossier(head, came)
    (kept,) = receipts(Evidence.CONTENT_HANDOVER)
    do_receipt_jobs()
    assert far.receipts == [bytes(kept.signed)]
    told = verify_receipt(
        io.BytesIO(far.receipts[0]), certificate=tunisia.certificate, issuer="TN", recipient="JO"
    )
    assert (told.evidence, told.container_sha256) == (
        Evidence.CONTENT_HANDOVER,
        Incoming.objects.get().container_sha256,
    )
    assert "Opened by an officer, with all its files" in {
        receipt.label for act in casework.dossier(head, came).acts for receipt in act.receipts
    }


def with_files(far, tunisia, *contents):
    """A request of Jordan's with these files enclosed; gives our dossier of it."""
    reference, named = uuid4(), {f"{place}.txt": content for place, content in enumerate(contents, start=1)}
    request = Request(requesting_state="JO", requested_state="TN", title="Fictional", fictional=True)
    annexes = tuple(
        FileRef(sha256=sha256_hex(content), size=len(content), name=name, media_type="text/plain")
        for name, content in named.items()
    )
    message = message_bytes(RequestSent(at=datetime.now(UTC), request=request, revision=1, annexes=annexes))
    enclosed = [
        samples.EnclosedFile(name=f"{place:02d}-{name}", media_type="text/plain", data=content)
        for place, (name, content) in enumerate(named.items(), start=1)
    ]
    samples.came(far.identity, message, tunisia, reference=reference, kind="request_sent/1", files=enclosed)
    return DossierRow.objects.get(reference=reference).dossier_id


def given_out(actor, dossier_id, *contents):
    for content in contents:
        _, stream = documents.open_document(actor, dossier_id, sha256_hex(content))
        stream.close()


def test_a_message_with_files_is_opened_once_every_file_was_given_out(far, head, tunisia):
    dossier = with_files(far, tunisia, b"one", b"two")
    casework.dossier(head, dossier)
    assert receipts(Evidence.CONTENT_HANDOVER) == []
    given_out(head, dossier, b"one", b"one")
    assert receipts(Evidence.CONTENT_HANDOVER) == []
    given_out(samples.head(), dossier, b"two")
    assert len(receipts(Evidence.CONTENT_HANDOVER)) == 1


def test_a_file_given_out_opens_no_other_message_of_the_dossier(far, head, tunisia):
    dossier = with_files(far, tunisia, b"one")
    reference = DossierRow.objects.get(dossier_id=dossier).reference
    samples.came(far.identity, samples.enquiry(), tunisia, reference=reference, sequence=2)
    given_out(head, dossier, b"one")
    bearing = Incoming.objects.get(sequence=1).message_id
    assert [one.message_id for one in receipts(Evidence.CONTENT_HANDOVER)] == [bearing]
    casework.dossier(head, dossier)
    assert len(receipts(Evidence.CONTENT_HANDOVER)) == 2


def test_what_comes_while_a_page_is_made_was_not_shown_on_it(came, far, head, tunisia):
    seen_before = opened_for(head, came)
    reference = seen_before.loaded.opened.reference
    samples.came(far.identity, samples.enquiry(), tunisia, reference=reference, sequence=2)
    handover.note_opened(head, seen_before, datetime.now(UTC))
    shown = Incoming.objects.get(sequence=1).message_id
    assert [one.message_id for one in receipts(Evidence.CONTENT_HANDOVER)] == [shown]


@pytest.mark.parametrize("beside", [inventory.inventory, inventory.hash_list, casework.beside])
def test_a_page_that_does_not_show_what_came_opens_nothing(came, head, beside):
    beside(head, came)
    assert receipts(Evidence.CONTENT_HANDOVER) == []


def test_files_given_out_to_an_auditor_open_nothing(far, head, tunisia):
    dossier = with_files(far, tunisia, b"one")
    given_out(msgspec.structs.replace(head, roles=frozenset({"auditor"})), dossier, b"one")
    casework.dossier(head, dossier)
    assert receipts(Evidence.CONTENT_HANDOVER) == []


def test_an_auditor_looks_on_and_opens_nothing(came, head):
    casework.dossier(msgspec.structs.replace(head, roles=frozenset({"auditor"})), came)
    assert receipts(Evidence.CONTENT_HANDOVER) == []


def test_a_state_that_does_not_tell_tells_nothing(came, head, settings):
    configuration = msgspec.structs.replace(settings.NODE.configuration, tell_opened=False)
    settings.NODE = msgspec.structs.replace(settings.NODE, configuration=configuration)
    casework.dossier(head, came)
    assert handover.tell_unopened(datetime.now(UTC) + timedelta(days=30)) == 0
    assert ReceiptRow.objects.exclude(kind=Evidence.CONTENT_CONSIGNMENT.value).count() == 0


def test_what_nobody_opened_in_time_is_told_once_and_opening_it_later_too(came, far, head):
    now = datetime.now(UTC)
    assert handover.tell_unopened(now + timedelta(days=13)) == 0
    assert handover.tell_unopened(now + timedelta(days=15)) == 1
    assert handover.tell_unopened(now + timedelta(days=16)) == 0
    casework.dossier(head, came)
    do_receipt_jobs()
    assert len(far.receipts) == 2


def test_a_receipt_for_a_silent_node_waits_and_holds_no_mail_up(came, head):
    casework.dossier(head, came)
    job = Job.objects.get(name=handover.RECEIPT_JOB)
    assert job.lane not in outbox.lanes_to("JO")
    post.introductions.Peer.objects.update(exchange_url="http://localhost:1")
    with pytest.raises(later.NotYet):
        handover.deliver_receipt(job.payload, datetime.now(UTC))


def test_a_node_reached_by_folder_finds_the_receipt_there(came, head, settings, tmp_path):
    settings.ROGATORY_POST = tmp_path / "post"
    post.introductions.Peer.objects.update(route="folder")
    casework.dossier(head, came)
    do_receipt_jobs()
    assert len(list((tmp_path / "post" / "out" / "JO").glob("*.receipt"))) == 1


def test_what_the_other_state_says_of_its_officer_is_kept_once(shared, far):
    _, message = shared
    deliver(message)
    message.refresh_from_db()
    for _ in range(3):
        assert handover.receive_receipt(handed_over(far, message)).status == 200
    assert len(receipts(Evidence.CONTENT_HANDOVER)) == 1
    message.refresh_from_db()
    assert message.state == "delivered"


def test_a_state_that_tells_without_end_that_it_failed_does_not_fill_our_tables(shared, far):
    _, message = shared
    deliver(message)
    message.refresh_from_db()
    for _ in range(20):
        failure = handed_over(far, message, kind=Evidence.RELAY_FAILURE)
        assert handover.receive_receipt(failure).status == 200
    assert len(receipts(Evidence.RELAY_FAILURE)) == 12


def test_what_is_done_once_a_day_is_done_though_a_part_of_it_cannot_be(shared, monkeypatch):
    done = []

    def cannot(now):
        raise ValueError("this part alone cannot be done")

    monkeypatch.setattr(worker, "_DAILY", (done.append, cannot, done.append))
    worker._sweep(datetime.now(UTC))
    assert len(done) == 2


def test_a_receipt_that_proves_nothing_about_mail_of_ours_is_turned_away(shared, far):
    _, message = shared
    deliver(message)
    message.refresh_from_db()
    for changes in (
        {"message_id": str(uuid4())},
        {"container_sha256": sha256_hex(b"another")},
        {"signer": samples.identity("JO")},
        {"signer": samples.identity("LB")},
    ):
        assert handover.receive_receipt(handed_over(far, message, **changes)).status == 422, changes
    assert handover.receive_receipt(b"nonsense").status == 422
    assert receipts(Evidence.CONTENT_HANDOVER) == []
