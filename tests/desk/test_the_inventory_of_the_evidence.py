"""The inventory of the evidence: each file with its hash, how it came or went, and lists other tools read."""

import csv
import hashlib
import io
import shutil
import subprocess
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.accounts.models import User
from rogatory.desk import documents, inventory, theirs
from rogatory.desk.access import NotAllowed
from rogatory.desk.people import actor_of
from rogatory.desk.safe_to_save import names_to_save_under
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance.message_kinds import RequestSent
from rogatory.dossier.mutual_legal_assistance.wire import message_bytes
from rogatory.exchange.inbox import Arrived
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.request import Person, Request
from rogatory.store import blobs

pytestmark = pytest.mark.django_db


def somebody(username, *roles, language="en"):
    user = User.objects.create_user(
        username=username,
        name=f"{username} (fictional)",
        roles=list(roles),
        language=language,
        password="x" * 14,
    )
    return actor_of(user.pk, datetime.now(UTC))


@pytest.fixture
def head():
    return somebody("head-one", "head")


def file(name, content):
    digest = hashlib.sha256(content).hexdigest()
    return FileRef(sha256=digest, size=len(content), name=name, media_type="application/pdf")


def received(*files, **changes):
    """A request that came from Jordan with these annexes; gives its dossier."""
    request = Request(requesting_state="JO", requested_state="TN", title="Fictional request", **changes)
    message = RequestSent(at=datetime.now(UTC), request=request, revision=1, annexes=files)
    return theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="JO",
                reference=uuid4(),
                message=message_bytes(message),
                files=files,
                container_sha256="0" * 64,
            )
        ],
        datetime.now(UTC),
    )


def test_every_file_stands_there_once_with_its_hash_size_and_how_it_came(head):
    one, two = file("statement.pdf", b"one"), file("كشف الحساب.pdf", b"two, longer")
    shown = inventory.inventory(head, received(one, two))
    assert [(line.number, line.name, line.size, line.sha256) for line in shown.lines] == [
        (1, one.name, 3, one.sha256),
        (2, two.name, 11, two.sha256),
    ]
    (passage,) = shown.lines[0].passages
    assert (passage.bank, passage.crossing) == ("theirs", True)
    assert shown.size == 14


def test_who_may_not_know_of_the_dossier_gets_no_list_of_it(head):
    dossier_id = received(file("statement.pdf", b"one"))
    stranger = somebody("stranger", "executing")
    for list_of in (inventory.inventory, inventory.hash_list, inventory.table):
        with pytest.raises(NotAllowed):
            list_of(stranger, dossier_id)


def test_sha256sum_finds_the_files_of_the_dossier_and_one_changed_byte(head, tmp_path):
    if shutil.which("sha256sum") is None:
        pytest.skip("sha256sum is not installed: the list of hashes was not read by it")
    contents = {
        "statement.pdf": b"one",
        "كشف الحساب.pdf": b"two",
        "-a b'c.pdf": b"three",
        "Statement.pdf": b"4",
    }
    dossier_id = received(*(file(name, content) for name, content in contents.items()))
    for line in inventory.inventory(head, dossier_id).lines:
        (tmp_path / line.saved_as).write_bytes(contents[line.name])
    (tmp_path / "SHA256SUMS").write_text(inventory.hash_list(head, dossier_id), encoding="utf-8", newline="")

    def checked():
        command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    whole = checked()
    assert (whole.returncode, whole.stdout.count(": OK")) == (0, 4), whole.stdout + whole.stderr
    (tmp_path / "statement.pdf").write_bytes(b"0")
    changed = checked()
    assert changed.returncode == 1
    assert "statement.pdf: FAILED" in changed.stdout


NAMES = st.text(max_size=220) | st.sampled_from(["a.pdf", "A.pdf", "a (2).pdf", "x" * 250, "y" * 250 + ".pdf"])


@given(st.lists(NAMES, max_size=8))
def test_whatever_files_are_called_no_line_of_the_list_can_be_read_in_two_ways(names):
    saved = names_to_save_under(names)
    assert len({name.casefold() for name in saved}) == len(names)
    for name in saved:
        assert name
        assert not set(name) & set("\n\r\\/*\0")
        assert len(name) <= 200


def test_a_spreadsheet_runs_nothing_that_another_state_wrote(head):
    names = ["=cmd|' /C calc'!A0.pdf", "+1.pdf", "-1.pdf", "@SUM(1).pdf", " =1.pdf", "\t=2.pdf", 'quo"te,;.pdf']
    dossier_id = received(*(file(name, name.encode()) for name in names))
    table = inventory.table(head, dossier_id)
    assert table.startswith("\ufeff")
    heading, *rows = csv.reader(io.StringIO(table.removeprefix("\ufeff"), newline=""))
    assert (heading[3], len(rows), {len(row) for row in rows}) == ("SHA-256", len(names), {len(heading)})
    for row in rows:
        assert all(cell.lstrip()[:1] not in set("=+-@") for cell in row if cell), row


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_the_tables_headings_are_the_readers(language):
    reader = somebody("reader", "head", language=language.value)
    heading = inventory.table(reader, received(file("a.pdf", b"a"))).splitlines()[0]
    assert {"en": "Document", "fr": "Document", "ar": "المستند"}[language.value] in heading
    assert "desk-inventory" not in heading


def test_a_protected_name_in_a_files_name_stays_hidden_from_who_does_not_work_on_it(head):
    witness = Person(name="Salma Mithali", protected=True)
    dossier_id = received(file("Hearing of Salma Mithali.pdf", b"one"), persons=(witness,))
    auditor = somebody("auditor-one", "auditor")
    for told in (inventory.hash_list(auditor, dossier_id), inventory.table(auditor, dossier_id)):
        assert "Salma" not in told


def test_the_list_holds_the_hash_that_was_computed_while_the_file_was_stored(head):
    dossier_id = received()
    kept = documents.add_document(head, dossier_id, "note.txt", io.BytesIO(b"a note"))
    assert kept.sha256 == hashlib.sha256(b"a note").hexdigest()
    with blobs.open_blob(kept.sha256, f"dossier:{dossier_id}") as stream:
        assert stream.read() == b"a note"
    assert inventory.inventory(head, dossier_id).lines == ()  # no act brought it into the file yet
