"""What an officer is told when the token that signs is away: the act is undone whole, and given again later."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from web_office import account, actor, begun, browser

from rogatory.desk import casework
from rogatory.exchange.identity import make_identity, own_identity
from rogatory.exchange.models import Outgoing
from rogatory.kernel.languages import ScreenLanguage
from rogatory.store.signing_keys import token_pin
from rogatory.wording import text

sys.path.append(str(Path(__file__).parents[1] / "store"))
from a_token import PIN, SoftToken, needs_a_token

pytestmark = [pytest.mark.django_db, needs_a_token]


@pytest.fixture
def token(settings, tmp_path, monkeypatch):
    """The token of this node's signing key."""
    made = SoftToken(tmp_path / "softhsm")
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    settings.ROGATORY_TOKEN, settings.ROGATORY_KEYS = made.place, tmp_path / "keys"
    settings.ROGATORY_KEYS.mkdir()
    token_pin().keep(PIN)
    own_identity.cache_clear()
    make_identity("TN", "Fictional office", datetime.now(UTC))
    yield made
    own_identity.cache_clear()


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_a_request_that_cannot_be_signed_for_is_not_sent_and_the_officer_is_told_so(token, language):
    salma = account("salma", "officer", "head", language=language.value)
    dossier_id = begun(salma)
    casework.perform(actor(salma), dossier_id, "approve", {})
    send, client = f"/requests/{dossier_id}/do/send", browser(salma)
    token.take_away()
    told = client.post(send)
    assert told.status_code == 503
    assert text("web-error-503-title", language) in told.content.decode()
    assert (Outgoing.objects.count(), casework.dossier(actor(salma), dossier_id).phase) == (0, "approved")
    token.put_back()
    assert client.post(send).status_code == 302
    assert Outgoing.objects.count() == 1
