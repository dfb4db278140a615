"""Several officers in one dossier at the same moment: each act once, in order, none decided on old news."""

import threading
from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import connection, transaction

from rogatory.accounts.models import User
from rogatory.desk import casework, filing
from rogatory.desk.cabinet import Cabinet
from rogatory.desk.people import actor_of
from rogatory.desk.views import Actor, Done
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance.acts import NoteWritten
from rogatory.register import chains, dossiers

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.data_layer]

OFFICERS, NOTES_EACH = 6, 5


def head(number: int) -> Actor:
    user = User.objects.create_user(
        username=f"head-{number}",
        name=f"Head {number} (fictional)",
        roles=["head"],
        language="en",
        password=None,
    )
    return actor_of(user.pk, datetime.now(UTC))


def begun(actor: Actor) -> UUID:
    request = {"requesting_state": "TN", "requested_state": "JO", "title": "Fictional", "fictional": True}
    done = casework.start_request(actor, request)
    assert isinstance(done, Done)
    return done.dossier_id


def test_every_note_of_every_officer_is_there_once_and_in_order():
    actors = [head(number) for number in range(OFFICERS)]
    dossier_id = begun(actors[0])
    start, answers = threading.Barrier(OFFICERS), []

    def work(actor: Actor) -> None:
        start.wait()
        for number in range(NOTES_EACH):
            text = f"{actor.name}, {number}"
            answers.append(casework.perform(actor, dossier_id, "write_note", {"text": text}))
        connection.close()

    threads = [threading.Thread(target=work, args=(actor,)) for actor in actors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert all(isinstance(answer, Done) for answer in answers)
    acts = dossiers.load(dossier_id).acts
    notes = [recorded.act.text for recorded in acts if isinstance(recorded.act, NoteWritten)]
    assert sorted(notes) == sorted({f"{actor.name}, {n}" for actor in actors for n in range(NOTES_EACH)})
    assert [recorded.sequence for recorded in acts] == list(range(2, len(acts) + 2))


def test_what_was_decided_on_an_older_state_is_not_recorded():
    actor = head(0)
    stale = Cabinet(dossiers.load(begun(actor)))
    casework.perform(actor, stale.dossier_id, "write_note", {"text": "Somebody was faster."})
    now = datetime.now(UTC)
    with pytest.raises(chains.Conflict), transaction.atomic():
        filing.append(stale, (NoteWritten(side=Side.REQUESTING, at=now, text="Too late."),), now)
    assert "Too late." not in str(dossiers.load(stale.dossier_id).acts)
