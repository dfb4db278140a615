"""An invented office with people and requests to measure with; every function works through the desk."""

import uuid
from datetime import UTC, datetime

from rogatory.accounts.models import User
from rogatory.desk import casework, theirs
from rogatory.desk.people import actor_of
from rogatory.desk.views import Actor, Done
from rogatory.dossier.mutual_legal_assistance.message_kinds import RequestSent
from rogatory.dossier.mutual_legal_assistance.wire import message_bytes
from rogatory.law.request import Request

REQUEST = {
    "requesting_state": "TN",
    "requested_state": "JO",
    "on": "2026-01-05",
    "language": "ar",
    "form": "written",
    "channel": "central_authority",
    "requesting_authority": {"name": "Ministry of Justice", "contact": "desk@example.test"},
    "proceedings": {
        "stage": "investigation",
        "subject": "Bribery in a public tender",
        "nature": "Judicial investigation",
        "authority": {"name": "Investigating judge, Tunis", "functions": "Leads the investigation"},
    },
    "offences": [{"title": "Passive bribery", "provision": "Criminal Code, article 83", "penalty": "20 years"}],
    "facts": "An official was paid through an account in Amman.",
    "facts_stated": [{"id": "f1", "text": "A transfer to an account in Amman."}],
    "persons": [{"name": "Karim Mithali", "nationality": "TN", "location": "Tunis", "role": "suspect"}],
    "measures": [
        {
            "id": "m1",
            "purpose": "documents_and_records",
            "description": "Statements of the account",
            "facts": ["f1"],
            "purpose_of_result": "To prove who was paid",
            "coercive": False,
        }
    ],
    "purpose": "Evidence for the investigation",
    "fictional": True,
}


def somebody(username: str, *roles: str) -> Actor:
    """An account that was signed in just now, reading English."""
    user = User.objects.create_user(
        username=username, name=f"{username} (fictional)", roles=list(roles), language="en", password=None
    )
    return actor_of(user.pk, datetime.now(UTC))


def drafted(officer: Actor, number: int) -> uuid.UUID:
    """A request of ours with its first draft."""
    done = casework.start_request(officer, REQUEST | {"title": f"Example Trading {number} (fictional)"})
    assert isinstance(done, Done), done
    return done.dossier_id


def received(number: int) -> uuid.UUID:
    """A request that came in from Jordan."""
    now = datetime.now(UTC)
    request = Request(
        requesting_state="JO", requested_state="TN", title=f"Example Imports {number} (fictional)"
    )
    message = message_bytes(RequestSent(at=now, request=request, revision=1))
    return theirs.record_theirs(str(uuid.uuid4()), "JO", uuid.uuid4(), message, (), "0" * 64, now)
