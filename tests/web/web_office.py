"""An office for the page tests: people, a complete request, a signed-in browser. All names are invented."""

from datetime import UTC, datetime
from uuid import UUID

from django.test import Client

from rogatory.accounts.models import User
from rogatory.desk import casework
from rogatory.desk.people import actor_of
from rogatory.desk.views import Actor, Done

PASSWORD = "a long and dull sentence"

COMPLETE = {
    "requesting_state": "TN",
    "requested_state": "JO",
    "on": "2026-01-05",
    "title": "كشف حسابات شركة المثال (خيالية)",
    "language": "ar",
    "form": "written",
    "channel": "central_authority",
    "requesting_authority": {"name": "وزارة العدل", "contact": "desk@example.test"},
    "proceedings": {
        "stage": "investigation",
        "subject": "Bribery in a public tender",
        "nature": "Judicial investigation",
        "authority": {"name": "Investigating judge, Tunis", "functions": "Leads the investigation"},
    },
    "offences": [
        {
            "title": "Passive bribery",
            "concept": "bribery_of_national_officials",
            "provision": "Criminal Code, article 83",
            "penalty": "20 years",
            "fiscal": False,
            "criminal_in_requested_state": True,
        }
    ],
    "facts": "An official was paid through JO94CBJO0010000000000131000302JO94CBJO001 in Amman.",
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


def account(username: str, *roles: str, language: str = "en") -> User:
    """An account with a long password."""
    return User.objects.create_user(
        username, PASSWORD, name=f"{username} (fictional)", roles=list(roles), language=language
    )


def browser(user: User) -> Client:
    """A browser in which ``user`` signed in a moment ago, by the real page."""
    client = Client()
    answer = client.post("/account/login/", {"login": user.username, "password": PASSWORD})
    assert answer.status_code == 302, answer.content.decode()[:2000]
    return client


def actor(user: User) -> Actor:
    """The desk's actor for an account."""
    return actor_of(user.pk, datetime.now(UTC))


def begun(user: User, **changes: object) -> UUID:
    """A dossier ``user`` began with the complete request."""
    outcome = casework.start_request(actor(user), {**COMPLETE, **changes})
    assert isinstance(outcome, Done), outcome
    return outcome.dossier_id


def typed(request: dict, stem: str = "") -> dict[str, object]:
    """A request as the flat fields a browser posts."""
    fields: dict[str, object] = {}
    for key, value in request.items():
        name = f"{stem}{key}"
        match value:
            case bool():
                fields[name] = "yes" if value else "no"
            case dict():
                fields |= typed(value, f"{name}.")
            case list() if value and isinstance(value[0], dict):
                for place, row in enumerate(value):
                    fields |= typed(row, f"{name}.{place}.")
            case _:
                fields[name] = value
    return fields
