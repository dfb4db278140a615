"""What a trusted State's node may say and has no right to: kept, shown to officers and auditors, of no effect.

Such a message has its place, so that the mail behind it goes on; what it says changes nothing of the file.
"""

import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from uuid import UUID, uuid4

import exchange_samples as samples
import msgspec
import pytest
from django.utils import timezone

from rogatory.desk import arrivals
from rogatory.dossier.common.values import Extent, Side
from rogatory.dossier.mutual_legal_assistance import acts, message_kinds
from rogatory.dossier.mutual_legal_assistance.messages import message_bytes
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.exchange.identity import Identity
from rogatory.kernel.canonical import sha256_hex
from rogatory.law.grounds import Ground
from rogatory.law.request import Request
from rogatory.register import dossiers
from rogatory.register.models import DossierRow
from rogatory.sealing.container import EnclosedFile
from rogatory.store import blobs

pytestmark = pytest.mark.django_db
AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
REQUEST = Request(requesting_state="JO", requested_state="TN", title="As sent", facts="As told", fictional=True)
TIMELINE = {"sequence": 0, "last_at": None, "unrecognised": 0, "heard_from_requested_at": None}


def said(kind: str, **what: object) -> bytes:
    return message_bytes(getattr(message_kinds, kind)(at=AT, **what))


def told(act: str, **what: str) -> bytes:
    """An internal act, told as if it were a message."""
    return msgspec.json.encode({"message": f"{act}/1", "at": "2026-03-01T09:30:00Z", **what})


SENT = said("RequestSent", request=REQUEST, revision=1)
OTHERWISE = msgspec.structs.replace(REQUEST, title="Something else", facts="Another story")
NOT_THEIRS = {
    "a refusal of its own request": said("AssistanceRefused", extent=Extent.FULL, reasons="x"),
    "evidence for its own request": said("EvidenceDelivered", extent=Extent.FULL, text="x"),
    "our acknowledgement": said("ReceiptAcknowledged", number="TN-1"),
    "our question": said("InformationRequested", question_id="q", questions=("x",)),
    "our consultation": said("ConsultationOpened", consultation_id="k", subject="refusal"),
    "our postponement": said("ExecutionPostponed", ground=Ground.INTERFERES_WITH_PROCEEDINGS, reasons="x"),
    "our resuming": said("ExecutionResumed"),
    "our conditions": said("ConditionsImposed", conditions_id="c", terms=("x",)),
    "our report": said("StatusReported", text="x"),
    "our comment": said("DraftCommented", text="x"),
    "the closing of our file": told("dossier_closed", outcome="x"),
    "access to our file": told("access_granted", user="x", level="work"),
    "our registration": told("request_registered", number="x"),
    "an override of ours": told("law_overridden", command="refuse", reason="x"),
    "a note of ours": told("note_written", text="x"),
    "no message": b"[]",
    "a message cut short": SENT[:-20],
}
OUT_OF_ORDER = {
    "another text of what it sent": said("RequestSent", request=OTHERWISE, revision=2),
    "a draft after it sent": said("DraftShared", request=OTHERWISE, revision=2),
    "an answer to a question nobody asked": said("InformationSupplied", question_id="q-9", text="x"),
    "an answer to a consultation nobody opened": said("ConsultationAnswered", consultation_id="k-9", text="x"),
    "consent to conditions nobody set": said("ConditionsAccepted", conditions_id="c-9"),
    "refusal of conditions nobody set": said("ConditionsDeclined", conditions_id="c-9"),
}


@pytest.fixture
def tunisia(db: None, hold_keys: Callable[..., Identity]) -> Identity:
    return hold_keys()


@pytest.fixture
def jordan(tunisia: Identity) -> Identity:
    other = samples.identity("JO")
    samples.befriend(other)
    return other


@pytest.fixture
def dossier(tunisia: Identity, jordan: Identity) -> UUID:
    """A request Jordan sent us."""
    reference = uuid4()
    assert say(tunisia, jordan, reference, SENT, 1) == HTTPStatus.OK
    return reference


def say(tunisia: Identity, jordan: Identity, reference: UUID, message: bytes, sequence: int) -> int:
    container = samples.container(jordan, message, reference=reference, sequence=sequence)
    return arrivals.receive(io.BytesIO(samples.sealed(container, tunisia.opening_key.sealing_key()))).status


def file_of(reference: UUID) -> tuple[Dossier, list[acts.Act]]:
    loaded = dossiers.load(DossierRow.objects.get(reference=reference).dossier_id)
    return loaded.dossier, [recorded.act for recorded in loaded.acts]


def apart_from_the_timeline(dossier: Dossier) -> Dossier:
    return msgspec.structs.replace(dossier, **TIMELINE)


@pytest.mark.parametrize("what", NOT_THEIRS)
def test_what_is_not_theirs_to_say_is_shown_and_changes_nothing(tunisia, jordan, dossier, what) -> None:
    before, _ = file_of(dossier)
    assert say(tunisia, jordan, dossier, NOT_THEIRS[what], 2) == HTTPStatus.OK
    after, recorded = file_of(dossier)
    assert apart_from_the_timeline(after) == apart_from_the_timeline(before)
    assert isinstance(recorded[-1], acts.UnrecognisedMessageReceived)
    assert (recorded[-1].side, after.unrecognised) == (Side.REQUESTING, before.unrecognised + 1)
    assert say(tunisia, jordan, dossier, samples.enquiry(), 3) == HTTPStatus.OK
    assert isinstance(file_of(dossier)[1][-1], acts.StatusEnquired)


@pytest.mark.parametrize("what", OUT_OF_ORDER)
def test_what_makes_no_sense_is_marked_as_out_of_order_and_changes_nothing(
    tunisia, jordan, dossier, what
) -> None:
    before, _ = file_of(dossier)
    assert say(tunisia, jordan, dossier, OUT_OF_ORDER[what], 2) == HTTPStatus.OK
    after, recorded = file_of(dossier)
    kept = {"shared_revision": before.shared_revision, "shared_at": before.shared_at}
    assert apart_from_the_timeline(msgspec.structs.replace(after, **kept)) == apart_from_the_timeline(before)
    assert "practice.order" in {finding.concept for finding in recorded[-1].findings}


def test_a_request_once_received_cannot_be_changed_by_who_sent_it(tunisia, jordan, dossier) -> None:
    say(tunisia, jordan, dossier, OUT_OF_ORDER["another text of what it sent"], 2)
    assert file_of(dossier)[0].request == REQUEST


def test_withdrawing_twice_does_not_move_the_day_it_was_withdrawn(tunisia, jordan, dossier) -> None:
    say(tunisia, jordan, dossier, said("RequestWithdrawn"), 2)
    first = file_of(dossier)[0].withdrawn_at
    say(tunisia, jordan, dossier, said("RequestWithdrawn"), 3)
    assert file_of(dossier)[0].withdrawn_at == first


def test_mail_of_a_year_ago_is_answered_as_it_was_and_takes_no_effect(
    tunisia, jordan, dossier, monkeypatch
) -> None:
    container = samples.container(jordan, samples.enquiry(), reference=dossier, sequence=2)
    sealed = samples.sealed(container, tunisia.opening_key.sealing_key())
    first = arrivals.receive(io.BytesIO(sealed))
    before = file_of(dossier)
    later = timezone.now() + timedelta(days=366)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert arrivals.receive(io.BytesIO(sealed)).body == first.body
    assert file_of(dossier) == before


def test_a_file_named_but_not_enclosed_opens_nothing_of_another_dossier(tunisia, jordan, dossier) -> None:
    """Its hash may be known: what a dossier does not hold is not found in it, wherever else it lies."""
    secret = EnclosedFile(name="01-secret.txt", media_type="text/plain", data=b"of another dossier")
    other = samples.container(jordan, samples.draft(), reference=uuid4(), files=[secret])
    arrivals.receive(io.BytesIO(samples.sealed(other, tunisia.opening_key.sealing_key())))
    named = {"sha256": sha256_hex(secret.data), "size": 18, "name": "x", "media_type": "text/plain"}
    file = msgspec.convert(named, message_kinds.FileRef)
    say(tunisia, jordan, dossier, said("InformationSupplied", question_id="q", files=(file,)), 2)
    row = DossierRow.objects.get(reference=dossier)
    assert not blobs.holds(file.sha256, f"dossier:{row.dossier_id}")
