"""What a rehearsal State asks of the trainee: a well-made request, a deficient one, an urgent one."""

from datetime import date, datetime, timedelta
from importlib import resources
from typing import Any

import msgspec
from django.conf import settings

from rogatory.desk import casework
from rogatory.desk.legal_frame import office_book
from rogatory.desk.views import Actor, Done
from rogatory.exchange.models import Peer
from rogatory.kernel.languages import ScreenLanguage
from rogatory.node.rehearsal.moves import RehearsalPart
from rogatory.node.rehearsal.voice import Voice
from rogatory.register.models import DossierRow


class Lesson(RehearsalPart):
    """A request and the day of the rehearsal it is sent on, counted from the day the trainee was confirmed."""

    name: str
    day: int


LESSONS = (
    Lesson(name="well_made", day=2),
    Lesson(name="deficient", day=8),
    Lesson(name="urgent", day=14),
)


def begin_due(actor: Actor, day: timedelta, now: datetime) -> int:
    """Draft the next request for each trainee where its day has come; sending it is a move like any other."""
    begun = 0
    for peer in Peer.objects.filter(status=Peer.Status.CONFIRMED):
        sent = DossierRow.objects.filter(counterpart=peer.state, our_side="requesting").count()
        if sent >= len(LESSONS) or peer.decided_at is None:
            continue
        lesson = LESSONS[sent]
        if peer.decided_at + lesson.day * day <= now:
            done = casework.start_request(actor, request_of(lesson.name, peer.state, now.date()))
            begun += isinstance(done, Done)
    return begun


def request_of(name: str, trainee: str, today: date) -> dict[str, Any]:
    """The request of a lesson as plain values, addressed to the trainee's State and marked as an exercise.

    A date ``+20`` is that many days after ``today``.
    """
    source = resources.files("rogatory.node.rehearsal") / "requests" / f"{name}.json"
    plain: dict[str, Any] = msgspec.json.decode(source.read_bytes())
    language = ScreenLanguage(plain["language"])
    node = settings.NODE.configuration
    authority = node.authority.get(language.value, node.name)
    plain |= {
        "requesting_state": node.state,
        "requested_state": trainee,
        "title": f"{Voice(language, office_book()).mark} {plain['title']}",
        "requesting_authority": {**plain["requesting_authority"], "name": authority},
    }
    deadline = plain.get("deadline")
    if deadline:
        deadline["on"] = (today + timedelta(days=int(deadline["on"]))).isoformat()
    return plain
