"""The clerk of a rehearsal State at its own desk: what is due is done there, recorded and queued as mail."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from rehearsal_samples import deficient, well_made

from rogatory.desk import casework, theirs
from rogatory.desk.access import OPERATOR
from rogatory.desk.audit import verified
from rogatory.dossier.mutual_legal_assistance.message_kinds import RequestSent
from rogatory.dossier.mutual_legal_assistance.wire import message_bytes
from rogatory.exchange.inbox import Arrived
from rogatory.exchange.models import Outgoing
from rogatory.kernel.languages import ScreenLanguage
from rogatory.node.rehearsal.attending import Manner, attend
from rogatory.node.rehearsal.lessons import LESSONS, request_of
from rogatory.node.rehearsal.moves import Temper
from rogatory.register.models import DossierRow

pytestmark = [pytest.mark.django_db, pytest.mark.data_layer]


def received(request):
    """A trainee's request, come in; gives its dossier here."""
    sent = RequestSent(at=datetime.now(UTC), request=request, revision=1)
    return theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="TN",
                reference=uuid4(),
                message=message_bytes(sent),
                files=(),
                container_sha256="a" * 64,
            )
        ],
        datetime.now(UTC),
    )


def manner(temper, day=timedelta(0)):
    return Manner(temper=temper, seed="1", day=day)


def attended(head, temper, rounds=30):
    """Everything told until nothing is left to do; no day lasts any time."""
    told = []
    for _ in range(rounds):
        done = list(attend(head, manner(temper), datetime.now(UTC)))
        if not done:
            return told
        told += done
    raise AssertionError(f"it never came to rest: {told}")


def kinds_sent():
    return [row.kind for row in Outgoing.objects.order_by("sequence")]


def test_a_deficient_request_is_registered_acknowledged_and_asked_about(head):
    received(deficient())
    attended(head, Temper.STRICT)
    assert kinds_sent()[:2] == ["receipt_acknowledged/1", "information_requested/1"]


def test_a_slow_state_delivers_a_fictional_file_with_each_piece(head):
    dossier_id = received(well_made())
    attended(head, Temper.SLOW)
    assert kinds_sent() == ["receipt_acknowledged/1", *["evidence_delivered/1"] * 3]
    assert all(row.files for row in Outgoing.objects.filter(kind="evidence_delivered/1"))
    assert casework.dossier(head, dossier_id).phase == "closed"


def test_a_silent_state_takes_the_request_and_does_nothing(head):
    received(well_made())
    assert attended(head, Temper.SILENT) == []
    assert kinds_sent() == []


def test_what_is_not_due_yet_waits_and_a_new_start_goes_on_where_it_was(head):
    received(well_made())
    now, day = datetime.now(UTC), timedelta(minutes=1)
    assert len(list(attend(head, manner(Temper.SLOW, day), now))) == 0
    assert len(list(attend(head, manner(Temper.SLOW, day), now + 4 * day))) == 1
    assert list(attend(head, manner(Temper.SLOW, day), now + 5 * day)) == []


def test_each_lesson_is_drafted_approved_and_sent_through_the_desk(head):
    for lesson in LESSONS:
        casework.start_request(head, request_of(lesson.name, "TN", datetime.now(UTC).date()))
    attended(head, Temper.SILENT)
    assert kinds_sent() == ["request_sent/1"] * 3
    titles = [row.title for row in DossierRow.objects.order_by("opened_at")]
    assert [title.partition("]")[0] for title in titles] == ["[EXERCISE", "[تمرين", "[EXERCICE"]


def test_the_well_made_lesson_lacks_nothing_and_the_deficient_one_does(head):
    verdicts = {}
    for lesson in LESSONS:
        done = casework.start_request(head, request_of(lesson.name, "TN", datetime.now(UTC).date()))
        found = casework.dossier(head, done.dossier_id).findings
        breaches = [one for one in found if one.verdict == "not_satisfied" and one.standing == "treaty"]
        verdicts[lesson.name] = len(breaches)
    assert verdicts["well_made"] == verdicts["urgent"] == 0
    assert verdicts["deficient"] > 2


def test_all_it_does_stands_in_a_record_that_verifies(head):
    received(deficient())
    attended(head, Temper.STRICT)
    assert verified(OPERATOR)[0] == ()


def test_each_lesson_speaks_a_language_of_its_own(head):
    today = datetime.now(UTC).date()
    spoken = {request_of(lesson.name, "TN", today)["language"] for lesson in LESSONS}
    assert spoken == {language.value for language in ScreenLanguage}
