"""A disk on the desk: its list read from an upload or made of files held, compared, told and printed."""

import csv
import hashlib
import io
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from pypdf import PdfReader

from rogatory.accounts.models import User
from rogatory.desk import casework, documents, inventory, media_shown, theirs
from rogatory.desk.access import NotAllowed
from rogatory.desk.people import actor_of
from rogatory.desk.views import Done, Refused
from rogatory.dossier.common.media import Carriage, Inventory, MediumKind
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.message_kinds import MediumHandedOver, RequestSent
from rogatory.dossier.mutual_legal_assistance.wire import message_bytes
from rogatory.exchange.inbox import Arrived
from rogatory.exchange.models import Outgoing
from rogatory.kernel.findings import Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.request import Person, Request
from rogatory.register import dossiers
from rogatory.store import blobs

pytestmark = pytest.mark.django_db
TODAY = "2026-01-05"
A, B, C = "a" * 64, "b" * 64, "c" * 64


@pytest.fixture(autouse=True)
def identity(hold_keys):
    """What leaves is receipted under the node's own key."""
    return hold_keys()


def somebody(username, *roles, language="en"):
    named = {"username": username, "name": f"{username} (fictional)", "password": "x" * 14}
    user = User.objects.create_user(roles=list(roles), language=language, **named)
    return actor_of(user.pk, datetime.now(UTC))


@pytest.fixture
def head():
    return somebody("head-one", "head")


def request_from_jordan(**changes):
    """A request that came from Jordan; gives its dossier and the name both States know it by."""
    request = Request(requesting_state="JO", requested_state="TN", title="Fictional request", **changes)
    sent = RequestSent(at=datetime.now(UTC), request=request, revision=1)
    reference = uuid4()
    dossier_id = theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="JO",
                reference=reference,
                message=message_bytes(sent),
                files=(),
                container_sha256="0" * 64,
            )
        ],
        datetime.now(UTC),
    )
    return dossier_id, reference


@pytest.fixture
def dossier(head):
    return request_from_jordan()


def a_list(*files):
    return "".join(f"{digest}  {name}\n" for name, digest in files).encode()


def disk_from_jordan(dossier, content, **changes):
    """Jordan announces a disk with this hash list, which came with the message."""
    dossier_id, reference = dossier
    stored = blobs.put(io.BytesIO(content), dossiers.key_of(dossier_id), 10**6)
    file = FileRef(sha256=stored.sha256, size=stored.size, name="SHA256SUMS.txt", media_type="text/plain")
    fields = {
        "at": datetime.now(UTC),
        "medium_id": "d-1",
        "medium_kind": MediumKind.DISK,
        "label": "Disk A",
        "handed_by": "R. Exhibit (fictional)",
        "handed_on": TODAY,
        "carriage": Carriage.DIPLOMATIC_BAG,
        "seal_number": "S-77",
        "inventory": Inventory(sha256=stored.sha256, listed=2),
        "files": (file,),
    }
    message = MediumHandedOver(**{**fields, **changes})
    theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="JO",
                reference=reference,
                message=message_bytes(message),
                files=(file,),
                container_sha256="1" * 64,
            )
        ],
        datetime.now(UTC),
    )


def does(actor, dossier, command, **fields):
    return casework.perform(actor, dossier[0], command, fields)


def arrives(actor, dossier):
    taken = {"received_by": "The evidence room", "received_on": TODAY, "seal_condition": "intact"}
    assert isinstance(does(actor, dossier, "receive_medium", medium_id="d-1", **taken), Done)


def kept(actor, dossier, content, name="found.sha256"):
    stored = documents.add_document(actor, dossier[0], name, io.BytesIO(content))
    assert isinstance(stored, FileRef), stored
    return {"sha256": stored.sha256, "size": stored.size, "name": stored.name, "media_type": stored.media_type}


def the_medium(actor, dossier):
    (medium,) = casework.dossier(actor, dossier[0]).media
    return medium


def test_a_disk_is_announced_arrives_and_is_compared_and_the_other_state_is_told(head, dossier):
    disk_from_jordan(dossier, a_list(("a", A), ("b", B)))
    assert the_medium(head, dossier).verdict is Verdict.UNDETERMINED
    arrives(head, dossier)
    assert the_medium(head, dossier).verdict is Verdict.UNDETERMINED
    found = kept(head, dossier, a_list(("mnt/a", A), ("mnt/b", A)))
    assert isinstance(does(head, dossier, "compare_medium", medium_id="d-1", files=[found]), Done)
    medium = the_medium(head, dossier)
    assert medium.verdict is Verdict.NOT_SATISFIED
    assert "other content: \u20681\u2069" in medium.finding
    kinds = list(Outgoing.objects.order_by("sequence").values_list("kind", flat=True))
    assert kinds == ["medium_received/1", "medium_compared/1"]
    told = "".join(media_shown.differences_table(head, dossier[0], 1)).removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(told, newline="")))
    assert [row[2:] for row in rows[1:]] == [["b", B, "both-announced"], ["mnt/b", A, "both-found"]]


def test_the_table_of_differences_says_of_every_line_in_which_list_it_stands(head, dossier):
    disk_from_jordan(dossier, a_list(("a", A), ("gone", B)))
    arrives(head, dossier)
    found = kept(head, dossier, a_list(("a", A), ("new", C)))
    does(head, dossier, "compare_medium", medium_id="d-1", files=[found])
    told = "".join(media_shown.differences_table(head, dossier[0], 1)).removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(told, newline="")))
    assert rows == [
        ["What differs", "In which list", "File", "SHA-256", "Code"],
        ["missing", "announced only", "gone", B, "announced-only"],
        ["not announced", "found only", "new", C, "found-only"],
    ]


def test_an_honest_copy_is_told_as_what_was_announced(head, dossier):
    disk_from_jordan(dossier, a_list(("a", A), ("b", B)))
    arrives(head, dossier)
    found = kept(head, dossier, a_list(("./b", B), ("./a", A)))
    does(head, dossier, "compare_medium", medium_id="d-1", files=[found])
    assert the_medium(head, dossier).verdict is Verdict.SATISFIED


def test_the_announced_list_handed_back_is_no_comparison(head, dossier):
    announced = a_list(("a", A), ("b", B))
    disk_from_jordan(dossier, announced)
    arrives(head, dossier)
    outcome = does(head, dossier, "compare_medium", medium_id="d-1", files=[kept(head, dossier, announced)])
    assert isinstance(outcome, Refused)
    assert "the very list the other State announced" in outcome.message
    assert the_medium(head, dossier).verdict is Verdict.UNDETERMINED


def test_a_later_comparison_hides_no_earlier_one(head, dossier):
    disk_from_jordan(dossier, a_list(("a", A)))
    arrives(head, dossier)
    for found in (a_list(("./a", B)), a_list(("./a", A))):
        does(head, dossier, "compare_medium", medium_id="d-1", files=[kept(head, dossier, found)])
    medium = the_medium(head, dossier)
    assert medium.verdict is Verdict.UNDETERMINED
    assert "disagree" in medium.finding
    assert ["other content" in said for said, _ in medium.earlier] == [True]


def test_a_seal_with_another_number_is_shown_with_the_number_and_the_words(head, dossier):
    disk_from_jordan(dossier, a_list(("a", A)))
    taken = {"received_by": "The evidence room", "received_on": TODAY, "seal_condition": "other_number"}
    taken |= {"seal_number": "S-78", "text": "The last figure is another"}
    assert isinstance(does(head, dossier, "receive_medium", medium_id="d-1", **taken), Done)
    assert {"S-78", "The last figure is another"} <= {said for _, said in the_medium(head, dossier).facts}


def test_what_a_message_says_of_a_list_is_not_believed_the_list_is_read(head, dossier):
    content = a_list(("a", A))
    claimed = Inventory(sha256=hashlib.sha256(content).hexdigest(), listed=1_000_000, total_bytes=1)
    disk_from_jordan(dossier, content, inventory=claimed)
    arrives(head, dossier)
    does(head, dossier, "compare_medium", medium_id="d-1", files=[kept(head, dossier, a_list(("./a", A)))])
    held = dossiers.load(dossier[0]).dossier.media[0].comparison
    assert held is not None
    assert (held.same, held.missing) == (1, 0)


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"nonsense\n", "line"), (b"", "no file"), (a_list(("a", A)) + b"x" * 40_000, "too long")],
)
def test_a_list_of_theirs_that_cannot_be_read_leaves_it_undetermined(head, dossier, content, says):
    disk_from_jordan(dossier, content)
    arrives(head, dossier)
    found = kept(head, dossier, a_list(("a", A)))
    outcome = does(head, dossier, "compare_medium", medium_id="d-1", files=[found])
    assert isinstance(outcome, Refused)
    assert says in outcome.message
    assert the_medium(head, dossier).verdict is Verdict.UNDETERMINED


def test_a_list_that_never_arrived_is_asked_for(head, dossier):
    disk_from_jordan(dossier, a_list(("a", A)), inventory=Inventory(sha256="e" * 64, listed=1))
    arrives(head, dossier)
    found = kept(head, dossier, a_list(("a", A)))
    outcome = does(head, dossier, "compare_medium", medium_id="d-1", files=[found])
    assert isinstance(outcome, Refused)
    assert "has not arrived" in outcome.message


DISK = {
    "medium_kind": "disk",
    "label": "Disk B",
    "handed_by": "An officer (fictional)",
    "handed_on": TODAY,
    "carriage": "courier",
}


def test_every_line_of_an_uploaded_list_that_cannot_be_read_is_named_and_nothing_is_recorded(head, dossier):
    given = kept(head, dossier, a_list(("a", A)) + b"nonsense\n" + a_list(("b", B)), "SHA256SUMS")
    outcome = does(head, dossier, "hand_over_medium", **DISK, files=[given])
    assert isinstance(outcome, Refused)
    assert "line \u20682\u2069" in outcome.message
    assert dict(outcome.fields).keys() == {"files"}
    assert casework.dossier(head, dossier[0]).media == ()


def test_a_list_is_made_of_files_the_dossier_holds_and_sha256sum_would_write_the_same(head, dossier):
    one = kept(head, dossier, b"a note", "note.txt")
    done = {"extent": "full", "result": "Found", "files": [one]}
    does(head, dossier, "register", number="TN-1")
    assert isinstance(does(head, dossier, "record_execution", **done), Done)
    assert isinstance(does(head, dossier, "hand_over_medium", **DISK, enclosed=[one["sha256"]]), Done)
    medium = the_medium(head, dossier)
    _, stream = documents.open_document(head, dossier[0], medium.list_sha256)
    with stream:
        assert stream.read().decode() == f"{one['sha256']}  note.txt\n"
    assert "6\u2069 bytes" in medium.listed
    assert isinstance(does(head, dossier, "hand_over_medium", **DISK, enclosed=[A]), Refused)
    both = does(head, dossier, "hand_over_medium", **DISK, enclosed=[one["sha256"]], files=[one])
    assert isinstance(both, Refused)


def test_nobody_hands_in_a_comparison_or_an_inventory_of_their_own(head, dossier):
    forged = {"sha256": A, "listed": 1}
    assert isinstance(does(head, dossier, "hand_over_medium", **DISK, inventory=forged), Done)
    assert the_medium(head, dossier).list_sha256 == ""
    disk_from_jordan(dossier, a_list(("a", A)))
    arrives(head, dossier)
    agreed = {"announced_sha256": A, "computed_sha256": A, "same": 1}
    outcome = does(head, dossier, "compare_medium", medium_id="d-1", comparison=agreed)
    assert isinstance(outcome, Refused)


@pytest.mark.parametrize("pair", [("ar", "en"), ("en", "fr"), ("ar", "fr")])
def test_the_slip_says_in_two_languages_what_the_disk_is_and_the_digest_of_its_list(head, dossier, pair):
    disk_from_jordan(dossier, a_list(("a", A), ("b", B)))
    arrives(head, dossier)
    languages = tuple(ScreenLanguage(one) for one in pair)
    pages = PdfReader(io.BytesIO(media_shown.slip(head, dossier[0], 1, languages))).pages
    assert len(pages) == 1, "a sheet that goes with a disk is signed where it is read"
    said = " ".join(page.extract_text() for page in pages)
    for word in ("Disk A", "S-77", hashlib.sha256(a_list(("a", A), ("b", B))).hexdigest(), "R. Exhibit"):
        assert word in said
    titles = {"en": "Handover slip", "fr": "Bordereau de remise", "ar": "محضر"}
    assert all(titles[one] in said for one in pair)


def test_who_may_not_know_of_the_dossier_gets_no_slip_and_no_differences(head, dossier):
    disk_from_jordan(dossier, a_list(("a", A)))
    stranger = somebody("stranger", "executing")
    languages = (ScreenLanguage.ARABIC, ScreenLanguage.ENGLISH)
    for asked in (
        lambda: media_shown.slip(stranger, dossier[0], 1, languages),
        lambda: media_shown.differences_table(stranger, dossier[0], 1),
    ):
        with pytest.raises(NotAllowed):
            asked()


def test_where_somebody_is_protected_only_who_works_on_the_file_reads_names_off_a_disk(head):
    protected = request_from_jordan(persons=(Person(name="Salma Mithali", protected=True),))
    disk_from_jordan(protected, a_list(("Salma Mithali.pdf", A)), label="Disk of Salma Mithali")
    arrives(head, protected)
    does(head, protected, "compare_medium", medium_id="d-1", files=[kept(head, protected, a_list(("x", B)))])
    auditor = somebody("auditor-one", "auditor")
    assert "Salma" not in repr(casework.dossier(auditor, protected[0]).media)
    with pytest.raises(NotAllowed):
        media_shown.differences_table(auditor, protected[0], 1)
    assert "Salma" in "".join(media_shown.differences_table(head, protected[0], 1))


def test_the_inventory_of_a_dossier_shows_its_media_beside_its_files(head, dossier):
    disk_from_jordan(dossier, a_list(("a", A)))
    shown = inventory.inventory(head, dossier[0])
    assert [medium.label for medium in shown.media] == ["Disk A"]
    assert [line.name for line in shown.lines] == ["SHA256SUMS.txt"]


def test_the_table_an_inventory_page_saves_is_itself_a_list_a_disk_can_be_sent_with(head, dossier):
    disk_from_jordan(dossier, a_list(("a", A)))
    for language in ScreenLanguage:
        reader = somebody(f"reader-{language.value}", "head", language=language.value)
        table = inventory.table(reader, dossier[0]).encode()
        given = kept(head, dossier, table, "inventory.csv")
        assert isinstance(does(head, dossier, "hand_over_medium", **DISK, files=[given]), Done)
    media = dossiers.load(dossier[0]).dossier.media
    assert [medium.inventory.listed for medium in media[1:]] == [1, 2, 3]
    assert all(medium.inventory.total_bytes for medium in media[1:])
