"""A protected witness named in every text a file can hold: who may not know the name finds it nowhere."""

import io
import zipfile
from datetime import UTC, datetime

import pytest
from django.db import connection
from test_a_request_on_the_desk import COMPLETE, somebody

from rogatory.desk import audit, casework, containers, documents, overview
from rogatory.desk.access import NotAllowed
from rogatory.desk.cabinet import opened_for
from rogatory.desk.letters import letter_of
from rogatory.desk.views import Done, Refused
from rogatory.exchange.outbox import first_unsettled
from rogatory.kernel.languages import ScreenLanguage
from rogatory.papers.contents import contents
from rogatory.register.models import DossierRow

pytestmark = pytest.mark.django_db
NAME = "Zubayda Qarmaziyya"
PASSPORT = "Q7788990"
WITNESS = {
    "name": NAME,
    "role": "witness",
    "nationality": "TN",
    "identity_documents": [PASSPORT],
    "protected": True,
}


@pytest.fixture
def own(hold_keys):
    return hold_keys()


def said(value):
    """The value with the name in every text of it."""
    match value:
        case str():
            return f"{value} {NAME} {PASSPORT}" if " " in value else value
        case dict():
            return {key: said(item) for key, item in value.items()}
        case list():
            return [said(item) for item in value]
        case _:
            return value


@pytest.fixture
def sent(own):
    officer, head = somebody("officer-one", "officer"), somebody("head-one", "head")
    request = said(COMPLETE) | {"persons": [WITNESS]}
    begun = casework.start_request(officer, request)
    assert isinstance(begun, Done), begun
    dossier_id = begun.dossier_id
    annex = documents.add_document(officer, dossier_id, f"{NAME} {PASSPORT}.txt", io.BytesIO(b"a statement"))
    assert not isinstance(annex, Refused)
    for who, command, fields in (
        (officer, "write_note", {"text": f"{NAME} telephoned"}),
        (head, "approve", {}),
        (officer, "send", {"annexes": [annex]}),
        (officer, "enquire_status", {"text": f"How is {NAME}?"}),
    ):
        outcome = casework.perform(who, dossier_id, command, fields, override=f"Needed for {NAME}")
        assert isinstance(outcome, Done), outcome
    return officer, head, dossier_id, annex


def names_nobody(text):
    lowered = text.lower()
    return "zubayda" not in lowered and "qarmaziyya" not in lowered and PASSPORT.lower() not in lowered


def test_an_auditor_and_a_reader_see_it_in_no_view(sent):
    officer, _, dossier_id, annex = sent
    auditor, reader = somebody("auditor-one", "auditor"), somebody("officer-two", "officer")
    fields = {"user": str(reader.user_id), "level": "read"}
    assert isinstance(casework.perform(officer, dossier_id, "grant_access", fields), Done)
    assert NAME in str(casework.dossier(officer, dossier_id))
    for stranger in (auditor, reader):
        shown = str(casework.dossier(stranger, dossier_id))
        assert names_nobody(shown)
        assert names_nobody(str(overview.requests(stranger)))
        with pytest.raises(NotAllowed):
            documents.open_document(stranger, dossier_id, annex.sha256)
    assert names_nobody(str(audit.overrides(auditor)))


def test_it_stands_in_no_row_that_is_not_sealed(sent):
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f"SELECT * FROM {table}")
            for row in cursor.fetchall():
                for value in row:
                    seen = (
                        bytes(value).decode("latin-1") if isinstance(value, bytes | memoryview) else str(value)
                    )
                    assert names_nobody(seen), table


def test_it_crosses_in_no_part_of_an_envelope(sent, own):
    row = DossierRow.objects.get()
    queued = first_unsettled(row.reference, "JO")
    container = containers.container_of(queued, datetime.now(UTC))
    with zipfile.ZipFile(io.BytesIO(container)) as envelope:
        parts = [name + envelope.read(name).decode("utf-8", "replace") for name in envelope.namelist()]
    assert len(parts) == 6
    for part in parts:
        assert names_nobody(part)


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_it_is_printed_in_no_letter(sent, language):
    officer, _, dossier_id, _ = sent
    printed = str(contents(letter_of(opened_for(officer, dossier_id), language), language))
    assert names_nobody(printed)
