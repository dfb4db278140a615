"""Who is let into a dossier, by whatever command, is a colleague; and whoever was let in finds it."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.utils import timezone

from rogatory.accounts.models import User
from rogatory.desk import casework, filing, overview, theirs
from rogatory.desk.people import actor_of
from rogatory.desk.views import Actor, Done, Refused
from rogatory.dossier.mutual_legal_assistance.message_kinds import RequestSent
from rogatory.dossier.mutual_legal_assistance.wire import message_bytes
from rogatory.exchange.inbox import Arrived
from rogatory.law.request import Request
from rogatory.register.models import Grant

pytestmark = pytest.mark.django_db


def somebody(username: str, *roles: str) -> Actor:
    user = User.objects.create_user(
        username=username, name=f"{username} (fictional)", roles=list(roles), language="en", password="x" * 14
    )
    return actor_of(user.pk, datetime.now(UTC))


@pytest.fixture
def officer() -> Actor:
    return somebody("officer-one", "officer")


@pytest.fixture
def registered(officer):
    message = RequestSent(
        at=timezone.now(), request=Request(requesting_state="JO", requested_state="TN"), revision=1
    )
    dossier_id = theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="JO",
                reference=uuid4(),
                message=message_bytes(message),
                files=(),
                container_sha256="0" * 64,
            )
        ],
        timezone.now(),
    )
    assert isinstance(casework.perform(officer, dossier_id, "register", {}), Done)
    return dossier_id


@pytest.mark.parametrize("user", ["garbage", "\u0000", "00000000-0000-0000-0000-000000000000", "auditor"])
def test_a_request_is_forwarded_and_opened_to_colleagues_only(officer, registered, user):
    auditor = somebody("auditor-one", "auditor")
    stranger = str(auditor.user_id) if user == "auditor" else user
    for command, fields in (
        ("forward", {"authority": "A court (fictional)", "executing_user": stranger}),
        ("grant_access", {"user": stranger, "level": "work"}),
    ):
        outcome = casework.perform(officer, registered, command, fields)
        assert isinstance(outcome, Refused)
        assert [field for field, _ in outcome.fields] == [
            next(reversed(fields)) if command == "forward" else "user"
        ]
    assert casework.dossier(officer, registered).phase == "registered"


def test_an_executing_authority_finds_what_was_forwarded_to_it(officer, registered):
    executing = somebody("executing-one", "executing")
    assert overview.requests(executing).total == 0
    fields = {"authority": "A court (fictional)", "executing_user": str(executing.user_id)}
    assert isinstance(casework.perform(officer, registered, "forward", fields), Done)
    assert overview.requests(executing).total == 1
    before = set(Grant.objects.values_list("dossier_id", "user_id", "level"))
    filing.rebuild_views()
    assert set(Grant.objects.values_list("dossier_id", "user_id", "level")) == before


def test_a_grant_written_beside_the_record_opens_nothing_and_goes_with_the_next_act(officer, registered):
    curious = somebody("officer-two", "officer")
    Grant.objects.create(dossier_id=registered, user_id=curious.user_id, level="work")
    with pytest.raises(casework.access.NotAllowed):
        casework.dossier(curious, registered)
    assert isinstance(casework.perform(officer, registered, "write_note", {"text": "Seen"}), Done)
    assert overview.requests(curious).total == 0
