"""Our own keys as the page of operations tells them: until when each counts, and which States have heard."""

from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from uuid import uuid4

import exchange_samples as samples
import pytest
from far_node import FarNode
from test_keys_that_change import first_form

from rogatory.desk import keys_shown, operations, own_keys
from rogatory.desk.access import NotAllowed
from rogatory.desk.views import Actor, Refused
from rogatory.exchange import identity as identities
from rogatory.exchange import introductions
from rogatory.exchange.certificates import ON_ITS_WAY
from rogatory.exchange.models import Peer
from rogatory.kernel.languages import ScreenLanguage
from rogatory.node.worker import work_once
from rogatory.register import chains

pytestmark = [pytest.mark.django_db, pytest.mark.data_layer]
NOW = datetime.now(UTC)


def somebody(*roles, ago=timedelta(0)):
    return Actor(
        user_id=uuid4(),
        name="Amina (fictional)",
        roles=frozenset(roles),
        language=ScreenLanguage.ENGLISH,
        authenticated_at=datetime.now(UTC) - ago,
    )


@pytest.fixture
def amina():
    return somebody("administrator")


def standing(actor, at):
    return [(key.kind, key.state) for key in keys_shown.shown(actor, at).keys]


def today_is(state):
    return [("signing", state), ("opening", "valid"), ("tls", state), ("authority", "valid")]


def work_all():
    while work_once(lambda: datetime.now(UTC), "here:1/0"):
        pass


def test_each_certificate_is_good_then_ends_soon_then_has_ended(tunisia, amina):
    ends = tunisia.certificate.not_valid_after_utc
    assert standing(amina, NOW) == today_is("valid")
    assert standing(amina, ends - timedelta(days=59)) == today_is("soon")
    assert standing(amina, ends + timedelta(days=1)) == today_is("expired")
    signing, *_ = keys_shown.shown(amina, ends - timedelta(days=30, hours=1)).keys
    assert (signing.until, signing.days) == (ends, 30)


def test_a_key_that_was_replaced_counts_until_a_day_and_a_revoked_one_not_at_all(tunisia, amina):
    assert own_keys.renew_own_keys(("signing", "opening"), NOW) == ""
    replaced = [("signing", "replaced"), ("opening", "replaced")]
    assert standing(amina, NOW) == [*today_is("valid"), *replaced]
    *_, signing, opening = keys_shown.shown(amina, NOW).keys
    for key in (signing, opening):
        assert abs(key.believed_until - NOW - ON_ITS_WAY) < timedelta(seconds=2)
    assert standing(amina, NOW + ON_ITS_WAY + timedelta(days=1))[4:] == [
        ("signing", "past"),
        ("opening", "past"),
    ]
    assert own_keys.revoke(amina, signing.named) is None
    assert standing(amina, NOW)[4] == ("signing", "revoked")
    assert identities.own_identity().number == 3


def test_revoking_the_certificate_of_today_puts_another_in_its_place(tunisia, amina):
    today, *_ = keys_shown.shown(amina, NOW).keys
    assert own_keys.revoke(amina, today.named) is None
    assert standing(amina, NOW) == [*today_is("valid"), ("signing", "revoked")]
    record = list(chains.read_chain("node:keys"))[-1].parts[0][1]
    assert b"own_keys_renewed/1" in record
    assert str(amina.user_id).encode() in record
    assert isinstance(own_keys.revoke(amina, today.named), Refused)
    for nonsense in ("", "?", "0" * 64):
        assert isinstance(own_keys.revoke(amina, nonsense), Refused)


def test_nobody_but_an_administrator_who_proved_it_lately_changes_a_key(tunisia, amina):
    before = identities.own_identity().certificate
    changes = (
        lambda who: own_keys.renew(who, ["signing"]),
        lambda who: own_keys.revoke(who, "0" * 64),
        own_keys.renew_authority,
        lambda who: own_keys.take_chain(who, b""),
    )
    for change in changes:
        for role in ("head", "auditor", "officer", "executing"):
            with pytest.raises(NotAllowed):
                change(somebody(role))
        refused = change(somebody("administrator", ago=timedelta(minutes=16)))
        assert isinstance(refused, Refused)
        assert "Prove who you are" in refused.message
    assert isinstance(own_keys.renew(amina, []), Refused)
    for role in ("officer", "executing"):
        with pytest.raises(NotAllowed):
            keys_shown.shown(somebody(role), NOW)
    assert identities.own_identity().certificate == before


def test_while_the_authoritys_key_is_away_the_page_says_so_and_never_makes_another(tunisia, amina, settings):
    assert keys_shown.shown(amina, NOW).authority_here
    (settings.ROGATORY_KEYS / "authority.signing.pem").rename(settings.ROGATORY_KEYS.parent / "offline.pem")
    view = keys_shown.shown(amina, NOW)
    assert (view.certified, view.authority_here, view.fingerprint) == (True, False, tunisia.fingerprint)
    for refused in (own_keys.renew_authority(amina), own_keys.renew(amina, ["tls"])):
        assert "not in the keys folder" in refused.message
    assert isinstance(own_keys.request_for_chain(amina), Refused)
    assert identities.own_identity().fingerprint == tunisia.fingerprint


def test_an_earlier_node_is_given_an_authority_on_the_page(tunisia, amina, settings):
    settings.ROGATORY_KEYS = settings.ROGATORY_KEYS.parent / "earlier"
    first_form(settings.ROGATORY_KEYS)
    view = keys_shown.shown(amina, NOW)
    assert (view.certified, view.authority_here, view.told) == (False, False, ())
    assert [key.kind for key in view.keys] == ["signing", "opening"]
    assert own_keys.renew_authority(amina) is None
    view = keys_shown.shown(amina, NOW)
    assert (view.certified, view.authority_here) == (True, True)
    assert [(key.kind, key.state) for key in view.keys][-1] == ("signing", "replaced")


def test_a_state_has_our_new_keys_once_its_node_said_so_and_until_then_since_when_it_has_not(tunisia, amina):
    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        (told,) = keys_shown.shown(amina, NOW).told
        assert told.heard == "first"
        assert own_keys.renew(amina, ["signing"]) is None
        work_all()
        (told,) = keys_shown.shown(amina, NOW).told
        assert (told.heard, abs(told.at - NOW) < timedelta(minutes=5)) == ("no", True)
        far.introduced = HTTPStatus.ACCEPTED
        assert own_keys.tell_again(amina, "JO")
        work_all()
        (told,) = keys_shown.shown(amina, NOW).told
        assert told.heard == "yes"
    assert not own_keys.tell_again(amina, "LY")


def test_a_state_reached_by_folder_is_never_said_to_have_heard(tunisia, amina, settings, tmp_path):
    settings.ROGATORY_POST = tmp_path
    samples.befriend(samples.identity("JO"))
    introductions.choose_route(introductions.confirmed_peer("JO").peer_id, "folder")
    assert own_keys.renew(amina, ["signing"]) is None
    work_all()
    (told,) = keys_shown.shown(amina, NOW).told
    assert told.heard == "carried"
    assert (tmp_path / "out" / "JO" / "node.json").exists()


def test_a_certificate_that_ends_and_a_state_that_was_not_told_are_among_what_needs_a_hand(
    tunisia, amina, monkeypatch
):
    samples.befriend(samples.identity("JO"))
    own_keys.renew_own_keys(("signing",), NOW - timedelta(days=2))
    assert any("not heard of our new keys" in one.what for one in operations.overview(amina).troubles)
    Peer.objects.update(told_number=identities.own_identity().number)
    assert not any("not heard of our new keys" in one.what for one in operations.overview(amina).troubles)
    ends = tunisia.tls_certificate.not_valid_after_utc
    for at, gravity in ((ends - timedelta(days=20), "time"), (ends + timedelta(days=1), "harm")):
        monkeypatch.setattr(operations.timezone, "now", lambda at=at: at)
        found = [one for one in operations.overview(amina).troubles if "our TLS certificate" in one.what]
        assert [(one.gravity, one.anchor) for one in found] == [(gravity, "keys")]
