"""An officer's and a head's work on one request, on both sides, through the desk. All names are invented."""

from datetime import UTC, datetime
from io import BytesIO
from uuid import UUID, uuid4

import msgspec
import pytest

from rogatory.accounts.models import User
from rogatory.desk import casework, documents, overview, theirs
from rogatory.desk.access import NotAllowed
from rogatory.desk.cabinet import Cabinet
from rogatory.desk.letters import letter_of
from rogatory.desk.people import actor_of
from rogatory.desk.views import Actor, Done, Refused
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.message_kinds import RequestSent
from rogatory.dossier.mutual_legal_assistance.wire import message_bytes
from rogatory.exchange.inbox import Arrived
from rogatory.exchange.models import Outgoing
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.request import Request
from rogatory.register.dossiers import load
from rogatory.register.models import DossierRow

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def identity(hold_keys):
    """What leaves is receipted under the node's own key."""
    return hold_keys()


def somebody(username: str, *roles: str) -> Actor:
    user = User.objects.create_user(
        username=username, name=f"{username} (fictional)", roles=list(roles), language="en", password="x" * 14
    )
    return actor_of(user.pk, datetime.now(UTC))


@pytest.fixture
def officer() -> Actor:
    return somebody("officer-one", "officer")


@pytest.fixture
def head() -> Actor:
    return somebody("head-one", "head")


COMPLETE = {
    "requesting_state": "TN",
    "requested_state": "JO",
    "on": "2026-01-05",
    "title": "Bank records of Example Trading (fictional)",
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
    "offences": [
        {
            "title": "Passive bribery",
            "provision": "Criminal Code, article 83",
            "penalty": "20 years",
            "fiscal": False,
            "criminal_in_requested_state": True,
        }
    ],
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


def begun(actor: Actor, **changes: object) -> UUID:
    done = casework.start_request(actor, COMPLETE | changes)
    assert isinstance(done, Done), done
    return done.dossier_id


def did(actor: Actor, dossier_id: UUID, command: str, **fields: object) -> Done:
    done = casework.perform(actor, dossier_id, command, fields)
    assert isinstance(done, Done), done
    return done


def received(reference: UUID | None = None, **changes: object) -> UUID:
    request = Request(requesting_state="JO", requested_state="TN", title="Fictional request", **changes)
    message = RequestSent(at=datetime.now(UTC), request=request, revision=1)
    return theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="JO",
                reference=reference or uuid4(),
                message=message_bytes(message),
                files=(),
                container_sha256="0" * 64,
            )
        ],
        datetime.now(UTC),
    )


def test_a_draft_is_approved_by_the_head_and_sent(officer, head):
    dossier_id = begun(officer)
    did(head, dossier_id, "approve")
    did(officer, dossier_id, "send")
    shown = casework.dossier(officer, dossier_id)
    assert shown.phase == "sent"
    assert shown.next_step.awaiting == "them"
    assert shown.number.startswith("TN-")
    assert shown.people == (("officer-one (fictional)", "Work on the file"),)
    assert [act.tag for act in shown.acts][-1] == "request_sent"
    assert Outgoing.objects.filter(recipient="JO", kind="request_sent/1").count() == 1


def test_who_is_not_known_to_have_just_proved_who_they_are_approves_nothing(officer, head):
    dossier_id = begun(officer)
    unproved = msgspec.structs.replace(head, authenticated_at=None)
    refused = casework.perform(unproved, dossier_id, "approve", {})
    assert isinstance(refused, Refused)
    assert "sign" in f"{refused}".lower()


def test_an_officer_cannot_approve(officer):
    dossier_id = begun(officer)
    with pytest.raises(NotAllowed):
        casework.perform(officer, dossier_id, "approve", {})


def test_a_request_that_lacks_its_facts_is_stopped_with_the_paragraph_and_the_head_may_override(officer, head):
    dossier_id = begun(officer, facts="", facts_stated=[])
    stopped = casework.perform(head, dossier_id, "approve", {})
    assert isinstance(stopped, Refused)
    assert "46(15)(c)" in {finding.citation.cite for finding in stopped.findings}
    assert stopped.overridable
    passed = casework.perform(head, dossier_id, "approve", {}, override="Facts follow by bag tomorrow.")
    assert isinstance(passed, Done)
    assert "law_overridden" in {act.tag for act in casework.dossier(head, dossier_id).acts}


def test_an_officers_written_reason_overrides_nothing(officer):
    dossier_id = received()
    did(officer, dossier_id, "register")
    refusal = {"extent": "full", "grounds": ["essential_interests"], "reasons": "It would harm security."}
    with pytest.raises(NotAllowed):
        casework.perform(officer, dossier_id, "refuse", refusal, override="Because I say so")


def test_a_request_that_misses_everything_is_registered_and_says_what_it_lacks(officer):
    dossier_id = received()
    assert [row.dossier_id for row in overview.my_desk(officer).at_the_door] == [dossier_id]
    did(officer, dossier_id, "register")
    shown = casework.dossier(officer, dossier_id)
    assert shown.number.startswith("TN-")
    assert "-IN-" in shown.number
    assert "46(15)(c)" in {finding.citation.cite for finding in shown.findings}
    assert overview.my_desk(officer).at_the_door == ()


def test_refusing_without_consulting_is_stopped_with_the_paragraph(head):
    dossier_id = received()
    did(head, dossier_id, "register")
    refusal = {"extent": "full", "grounds": ["essential_interests"], "reasons": "It would harm security."}
    stopped = casework.perform(head, dossier_id, "refuse", refusal)
    assert isinstance(stopped, Refused)
    assert "46(26)" in {finding.citation.cite for finding in stopped.findings}


def test_somebody_not_let_in_learns_nothing(officer):
    dossier_id = begun(officer)
    stranger = somebody("officer-two", "officer")
    for asked in (dossier_id, uuid4()):
        with pytest.raises(NotAllowed):
            casework.dossier(stranger, asked)
    assert overview.requests(stranger).total == 0


def test_two_officers_do_not_overwrite_each_other(officer, head):
    dossier_id = begun(officer)
    seen = casework.dossier(officer, dossier_id).last_sequence
    did(head, dossier_id, "write_note", text="Seen.")
    late = casework.perform(officer, dossier_id, "save_draft", {"request": COMPLETE}, expected_sequence=seen)
    assert isinstance(late, Refused)


def test_a_protected_witness_is_named_to_who_works_on_the_file_and_to_nobody_else(officer):
    witness = {"name": "Salma Mustaara", "role": "witness", "protected": True}
    dossier_id = begun(officer, persons=[witness], facts="Salma Mustaara saw the payment.")
    did(officer, dossier_id, "write_note", text="SALMA  Mustaara telephoned.")
    auditor = somebody("auditor-one", "auditor")
    assert "Salma Mustaara" in str(casework.dossier(officer, dossier_id).request)
    assert "SALMA" in str(casework.dossier(officer, dossier_id).acts)
    assert "salma" not in str(casework.dossier(auditor, dossier_id)).lower()
    row = DossierRow.objects.get(dossier_id=dossier_id)
    assert "salma" not in f"{row.title} {row.search}".lower()


def test_a_file_that_lies_about_its_type_is_not_taken(officer):
    dossier_id = begun(officer)
    refused = documents.add_document(officer, dossier_id, "evidence.pdf", BytesIO(b"MZ\x90\x00 not a pdf"))
    assert isinstance(refused, Refused)
    assert "not of that type" in refused.message
    taken = documents.add_document(officer, dossier_id, "../../evidence.pdf", BytesIO(b"%PDF-1.7 fictional"))
    assert isinstance(taken, FileRef)
    assert taken.name == "evidence.pdf"


def test_a_file_sent_with_the_request_can_be_opened_again(officer, head):
    dossier_id = begun(officer)
    annex = documents.add_document(officer, dossier_id, "annex.txt", BytesIO(b"fictional annex"))
    did(head, dossier_id, "approve")
    did(officer, dossier_id, "send", annexes=[annex])
    shown, stream = documents.open_document(officer, dossier_id, annex.sha256)
    with stream:
        assert (shown.name, stream.read()) == ("annex.txt", b"fictional annex")


def test_a_message_nobody_knows_is_kept_and_shown(officer):
    reference = uuid4()
    dossier_id = received(reference)
    unknown = b'{"message":"telepathy/7","at":"2026-01-01T00:00:00Z"}'
    again = theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="JO",
                reference=reference,
                message=unknown,
                files=(),
                container_sha256="ab" * 32,
            )
        ],
        datetime.now(UTC),
    )
    assert again == dossier_id
    assert casework.dossier(officer, dossier_id).acts[-1].tag == "unrecognised_message_received"


def test_a_message_that_is_not_the_senders_to_say_changes_nothing(officer):
    reference = uuid4()
    dossier_id = received(reference)
    ours_to_say = b'{"message":"assistance_refused/1","at":"2026-01-01T00:00:00Z","extent":"full",'
    ours_to_say += b'"grounds":["other"],"reasons":"x"}'
    theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="JO",
                reference=reference,
                message=ours_to_say,
                files=(),
                container_sha256="ab" * 32,
            )
        ],
        datetime.now(UTC),
    )
    shown = casework.dossier(officer, dossier_id)
    assert shown.phase == "received"
    assert shown.acts[-1].tag == "unrecognised_message_received"


def test_the_read_views_rebuild_equal(officer, head):
    from rogatory.desk.filing import rebuild_views

    dossier_id = begun(officer)
    did(head, dossier_id, "approve")
    received()
    before = list(DossierRow.objects.order_by("dossier_id").values())
    assert rebuild_views() == len(before) == 2
    assert list(DossierRow.objects.order_by("dossier_id").values()) == before


def test_the_letter_of_a_request_that_came_bears_the_senders_number_and_signatory():
    request = Request(requesting_state="JO", requested_state="TN", title="Fictional request")
    sent = RequestSent(
        at=datetime.now(UTC), request=request, revision=1, sent_under="JO-7", signatory="Omar (fictional)"
    )
    dossier_id = theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="JO",
                reference=uuid4(),
                message=message_bytes(sent),
                files=(),
                container_sha256="0" * 64,
            )
        ],
        datetime.now(UTC),
    )
    printed = letter_of(Cabinet(load(dossier_id)), ScreenLanguage.ENGLISH)
    assert (printed.reference, printed.signatory, printed.draft) == ("JO-7", "Omar (fictional)", False)


def test_what_stands_under_a_sent_request_is_the_offices_to_say_not_the_forms(officer, head):
    dossier_id = begun(officer)
    did(head, dossier_id, "approve")
    did(officer, dossier_id, "send", sent_under="FORGED-1", signatory="Somebody else")
    printed = letter_of(Cabinet(load(dossier_id)), ScreenLanguage.ENGLISH)
    assert printed.reference.startswith("TN-")
    assert printed.signatory == "head-one (fictional)"


def test_a_letter_names_no_treaty_whose_force_is_not_known(officer):
    dossier_id = begun(officer)
    printed = letter_of(Cabinet(load(dossier_id)), ScreenLanguage.ENGLISH)
    assert [basis.title for basis in printed.legal_basis] == ["United Nations Convention against Corruption"]


def test_a_field_left_out_is_named(officer, head):
    dossier_id = begun(officer)
    did(head, dossier_id, "approve")
    did(officer, dossier_id, "send")
    refused = casework.perform(officer, dossier_id, "supply_information", {"text": "Here it is."})
    assert isinstance(refused, Refused)
    assert [path for path, _ in refused.fields] == ["question_id"]
