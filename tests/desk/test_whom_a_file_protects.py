"""Once a file protects somebody, what it records later is sealed with them. All names are invented."""

from datetime import UTC, datetime

import pytest
from test_a_request_on_the_desk import COMPLETE, begun, did, somebody

from rogatory.register.dossiers import load
from rogatory.store import keys
from rogatory.store.models import KeyRecord

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
NAMED = {
    "name": "Salma Mustaara",
    "other_names": ["Umm Zayd"],
    "identity_documents": ["P-778812"],
    "role": "witness",
    "protected": True,
}
UNNAMED = {"identity_documents": ["J-993001"], "role": "victim", "protected": True}
SECRETS = ("Salma Mustaara", "Umm Zayd", "P-778812", "J-993001")


@pytest.fixture
def officer():
    return somebody("officer-one", "officer")


def forget_the_protected():
    for record in KeyRecord.objects.filter(pk__startswith="identity:"):
        keys.destroy_key(record.pk, NOON)


@pytest.mark.parametrize("secret", SECRETS)
def test_a_note_on_a_protected_person_goes_with_their_key(officer, secret):
    dossier_id = begun(officer, persons=[NAMED, UNNAMED])
    did(officer, dossier_id, "write_note", text=f"Asked about {secret} today.")
    assert secret in str(load(dossier_id).acts)
    forget_the_protected()
    assert secret not in str(load(dossier_id).acts)


@pytest.mark.parametrize("secret", SECRETS)
def test_whom_an_earlier_revision_protected_stays_protected(officer, secret):
    dossier_id = begun(officer, persons=[NAMED, UNNAMED])
    did(officer, dossier_id, "save_draft", request=COMPLETE | {"persons": []})
    did(officer, dossier_id, "write_note", text=f"Asked about {secret} today.")
    forget_the_protected()
    assert secret not in str(load(dossier_id).acts)
