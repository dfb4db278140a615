"""What another State has not taken, and what we did not take: told to who may know, and tried again."""

from datetime import UTC, datetime
from uuid import uuid4

import msgspec
import pytest

from rogatory.desk import audit, casework, post
from rogatory.desk.access import NotAllowed
from rogatory.desk.views import Actor, Done
from rogatory.exchange import outbox, refusals
from rogatory.exchange.evidence import About
from rogatory.exchange.models import Outgoing
from rogatory.exchange.reading import SENDER_UNKNOWN, MailRefused
from rogatory.kernel.languages import ScreenLanguage
from rogatory.register import chains
from rogatory.store import jobs

pytestmark = [pytest.mark.django_db, pytest.mark.data_layer]
NOW = datetime.now(UTC)


def actor(*roles, language=ScreenLanguage.ENGLISH):
    return Actor(
        user_id=uuid4(),
        name="Somebody (fictional)",
        roles=frozenset(roles),
        language=language,
        authenticated_at=NOW,
    )


@pytest.fixture(autouse=True)
def identity(hold_keys):
    return hold_keys()


@pytest.fixture
def head():
    return actor("head", "officer")


@pytest.fixture
def shared(head):
    """A draft shown to Jordan, still in our hands; gives its dossier and the name of the message."""
    begun = casework.start_request(head, {"requested_state": "JO", "title": "Fictional", "fictional": True})
    assert isinstance(begun, Done), begun
    done = casework.perform(head, begun.dossier_id, "share_draft", {"note": "Please look."})
    assert isinstance(done, Done), done
    return begun.dossier_id, Outgoing.objects.get().message_id


def failed(message_id, reason="sealing-wrong-certificate"):
    outbox.note_attempt(message_id, "failed", reason, NOW)


def refused(sender="LY", reason=SENDER_UNKNOWN, digest="a" * 64):
    about = About(message_id="m-1", sender=sender, sealed_sha256=digest)
    refusals.note_refused(MailRefused(reason, about), 2048, NOW)


def test_the_head_sees_which_message_waits_why_and_what_to_do(head, shared):
    dossier_id, message_id = shared
    failed(message_id)
    (state,) = post.undelivered(head)
    (one,) = state.mail
    assert (state.state.name, state.more) == ("Jordan", 0)
    assert (one.failed, one.attempts, one.dossier_id) == (True, 1, dossier_id)
    assert "certificate" in one.failure
    assert "try again" in one.advice
    assert one.what == "Draft shown before the formal request"


def test_an_administrator_sees_that_mail_waits_and_nothing_of_the_case(shared):
    (state,) = post.undelivered(actor("administrator"))
    (one,) = state.mail
    assert (one.what, one.number, one.dossier_id) == ("", "", None)
    assert one.message_id == shared[1]


def test_a_failed_message_leaves_once_more_and_who_asked_is_on_the_record(head, shared):
    message_id = shared[1]
    assert not post.try_again(head, message_id)
    failed(message_id)
    while job := jobs.lease(NOW, "worker", 60):
        jobs.done(job)
    assert post.try_again(head, message_id)
    assert Outgoing.objects.get().state == "queued"
    assert jobs.lease(datetime.now(UTC), "worker", 60).name == post.DELIVERY_JOB
    (entry,) = chains.read_chain("node:post")
    assert msgspec.json.decode(entry.parts[0][1]) == {
        "act": "mail_tried_again/1",
        "message_id": message_id,
        "recipient": "JO",
        "by": str(head.user_id),
    }


def test_nobody_else_sees_the_mail_or_sends_it_again(shared):
    failed(shared[1])
    for role in ("officer", "executing"):
        with pytest.raises(NotAllowed):
            post.undelivered(actor(role))
    for role in ("officer", "executing", "auditor"):
        with pytest.raises(NotAllowed):
            post.try_again(actor(role), shared[1])
    assert not post.try_again(actor("administrator"), "no-such-message")


def test_of_very_many_messages_the_failed_ones_are_listed_first_and_the_rest_counted(head, shared, monkeypatch):
    monkeypatch.setattr(post, "_MOST_SHOWN", 1)
    casework.perform(head, shared[0], "share_draft", {"note": "Once more."})
    last = Outgoing.objects.order_by("sequence").last()
    failed(last.message_id)
    (state,) = post.undelivered(head)
    assert [one.message_id for one in state.mail] == [last.message_id]
    assert state.more == 1


def test_refused_mail_is_told_with_its_claim_and_its_reason_from_our_end():
    refused()
    refused()
    refused(sender="unknown", reason="sealing-seal-wrong-key", digest="b" * 64)
    shown = audit.refused_mail(actor("auditor"))
    unreadable, stranger = sorted(shown.rows, key=lambda row: row.times)
    assert (stranger.claimed_sender.name, stranger.times, stranger.size) == ("Libya", 2, 2048)
    assert stranger.reason == "The State it names has not introduced its system to us."
    assert unreadable.claimed_sender is None
    assert shown.more == 0


def test_only_auditors_and_heads_read_refused_mail():
    for role in ("officer", "executing", "administrator"):
        with pytest.raises(NotAllowed):
            audit.refused_mail(actor(role))
