"""A node whose signing key lies in a token: what it signs, how it renews, and what it does without it."""

import io
import ssl
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from uuid import UUID, uuid4

import exchange_samples as samples
import pytest
from a_token import PIN, SoftToken, needs_a_token
from django.db import transaction
from far_node import FarNode

from rogatory.desk import arrivals, operations, own_keys, post, signing_key
from rogatory.desk.access import OPERATOR
from rogatory.desk.audit import verified
from rogatory.exchange import identity as identities
from rogatory.exchange.descriptor import read_descriptor, signed_descriptor
from rogatory.exchange.keyring import read_keyring
from rogatory.exchange.models import Incoming, Outgoing
from rogatory.kernel.languages import ScreenLanguage
from rogatory.node.worker import work_once
from rogatory.sealing.authorities import Use, is_for, is_issued_by
from rogatory.sealing.keys import certificate_bytes
from rogatory.store import jobs
from rogatory.store.cannot_sign import SigningFault
from rogatory.store.signing_keys import Held, token_pin
from rogatory.wording import text

pytestmark = [
    pytest.mark.django_db,
    needs_a_token,
    # The library's own complaint, of a search it was in while its session fell.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
NOW = datetime.now(UTC)


@pytest.fixture
def token(tmp_path, monkeypatch, settings):
    """A token, named as ``node.toml`` names it."""
    made = SoftToken(tmp_path / "softhsm")
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    settings.ROGATORY_TOKEN = made.place
    return made


@pytest.fixture
def tunisia(db, settings, tmp_path, token):
    """This node, made with its signing key in the token."""
    settings.ROGATORY_KEYS = tmp_path / "keys"
    settings.ROGATORY_KEYS.mkdir()
    token_pin().keep(PIN)
    identities.own_identity.cache_clear()
    own_keys.make_own_keys("TN", "Tunisia (fictional)", NOW - timedelta(days=400))
    yield identities.own_identity()
    identities.own_identity.cache_clear()


def test_a_token_that_began_anew_leaves_nothing_that_a_line_of_tls_would_fail_on(tunisia, token):
    token.end_sessions()
    tunisia.sign(b"a session opened anew")
    authority = certificate_bytes(tunisia.certificate)
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=authority)


def restarted(settings, place):
    """The node's processes started again with this token in ``node.toml``."""
    settings.ROGATORY_TOKEN = place
    identities.own_identity.cache_clear()


def files(kind: str) -> set[str]:
    from django.conf import settings

    return {file.name.removesuffix(kind) for file in settings.ROGATORY_KEYS.glob(f"*{kind}")}


def queue(reference: UUID | None = None) -> tuple[UUID, str]:
    """A message to Jordan, queued as an officer's act queues it."""
    from rogatory.store import keys

    reference, message_id = reference or uuid4(), str(uuid4())
    dossier = uuid4()
    keys.make_key(f"dossier:{dossier}")
    post.queue_message(dossier, reference, "JO", samples.draft(), (), message_id)
    return reference, message_id


def deliver(reference: UUID, at: datetime = NOW) -> None:
    post.deliver({"reference": str(reference), "recipient": "JO"}, at)


# Made, certified, renewed


def test_the_signing_key_is_in_the_token_alone_and_the_others_are_in_files(tunisia):
    assert read_keyring().held is Held.TOKEN
    assert files(".signing.pem") == {"authority", "tls"}
    assert files(".opening.key") == {"node"}
    assert is_for(tunisia.certificate, Use.SIGNING)
    assert is_issued_by(tunisia.certificate, tunisia.authority)
    assert read_descriptor(signed_descriptor(tunisia)).fingerprint == tunisia.fingerprint


def test_a_renewal_makes_another_key_in_the_token_and_the_fingerprint_stays(tunisia):
    assert own_keys.renew_own_keys(("signing",), NOW) == ""
    renewed = identities.own_identity()
    assert renewed.certificate != tunisia.certificate
    assert renewed.fingerprint == tunisia.fingerprint
    assert renewed.earlier_certificates == (tunisia.certificate,)
    assert (signing_key.fault(), files(".signing.pem")) == ("", {"authority", "tls"})


def test_a_node_moves_its_signing_key_into_a_token_and_back_by_a_renewal(tunisia, settings, token):
    restarted(settings, None)
    assert signing_key.fault() == SigningFault.UNNAMED
    assert own_keys.renew_own_keys(("signing",), NOW) == ""
    assert (read_keyring().held, signing_key.fault()) == (Held.FILE, "")
    restarted(settings, token.place)
    assert signing_key.fault() == ""  # the key of today stays where it is
    assert own_keys.renew_own_keys(("signing",), NOW) == ""
    assert (read_keyring().held, signing_key.fault()) == (Held.TOKEN, "")


def test_a_token_that_is_lost_for_good_is_replaced_and_nobody_compares_a_fingerprint_again(tunisia, token):
    token.take_away()
    token.initialise()
    assert signing_key.fault() == SigningFault.MISSING
    assert own_keys.renew_own_keys((), NOW, revoke=True) == ""
    assert signing_key.fault() == ""
    after = identities.own_identity()
    assert after.fingerprint == tunisia.fingerprint
    assert len(read_descriptor(after.description).revoked) == 1


def test_without_its_token_nothing_is_renewed_and_all_stays_as_it_was(tunisia, token):
    before = read_keyring()
    token.take_away()
    assert own_keys.renew_own_keys(("signing",), NOW) == SigningFault.ABSENT
    assert own_keys.renew_own_keys((), NOW, revoke=True) == SigningFault.ABSENT
    assert read_keyring() == before
    # What needs no signature by it goes on.
    assert own_keys.renew_own_keys(("opening", "tls"), NOW) == ""


# Mail


def test_mail_signed_in_the_token_is_taken_and_what_comes_is_receipted(tunisia):
    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        reference, message_id = queue()
        deliver(reference)
        assert far.taken == [message_id]
        message = samples.container(far.identity, samples.draft(), reference=uuid4())
        reply = arrivals.receive(io.BytesIO(samples.sealed(message, tunisia.opening_key.sealing_key())))
        assert reply.status == HTTPStatus.OK


def test_without_its_token_mail_waits_with_the_reason_and_leaves_by_itself_when_it_is_back(tunisia, token):
    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        reference, message_id = queue()
        token.take_away()
        with pytest.raises(post.NotYet, match=SigningFault.ABSENT):
            deliver(reference)
        waiting = Outgoing.objects.get(pk=message_id)
        assert (waiting.state, waiting.last_error, far.taken) == ("queued", SigningFault.ABSENT, [])
        token.put_back()
        deliver(reference)
        assert far.taken == [message_id]


def test_an_act_that_must_be_signed_for_leaves_nothing_behind_where_it_cannot_be(tunisia, token):
    samples.befriend(samples.identity("JO"))
    token.take_away()
    with pytest.raises(signing_key.SigningKeyAway), transaction.atomic():
        queue()
    assert (Outgoing.objects.count(), jobs.in_numbers(NOW).due) == (0, 0)


def test_without_its_token_nothing_is_taken_in_and_the_sender_tries_again_with_effect(tunisia, token):
    jordan = samples.identity("JO")
    samples.befriend(jordan)
    sealed = samples.sealed(
        samples.container(jordan, samples.draft(), reference=uuid4()), tunisia.opening_key.sealing_key()
    )
    token.take_away()
    for unreadable in (sealed, b"nonsense"):
        assert arrivals.receive(io.BytesIO(unreadable)).status == HTTPStatus.SERVICE_UNAVAILABLE
    assert Incoming.objects.count() == 0
    token.put_back()
    assert arrivals.receive(io.BytesIO(sealed)).status == HTTPStatus.OK
    assert Incoming.objects.count() == 1


def test_a_worker_whose_token_is_away_keeps_the_work_and_gives_no_try_of_the_pin_away(tunisia, token):
    samples.befriend(samples.identity("JO"))
    _, message_id = queue()
    token.end_sessions()  # as a restart does
    token_pin().keep("a wrong one")
    later = datetime.now(UTC)
    for _ in range(3):
        later += timedelta(hours=2)
        assert work_once(lambda at=later: at, "worker")
    assert Outgoing.objects.get(pk=message_id).last_error == SigningFault.PIN_REFUSED
    assert jobs.failures() == ()
    token_pin().allow_again()
    assert (signing_key.fault(), token.tries()) == (SigningFault.PIN_REFUSED, True)


# What those see who keep the node


def test_the_record_is_verified_without_the_token(tunisia, token):
    token.take_away()
    problems, _ = verified(OPERATOR, lambda: None)
    assert list(problems) == []


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_whoever_keeps_the_node_sees_first_that_nothing_can_be_signed_and_what_to_do(tunisia, token, language):
    from rogatory.desk.views import Actor

    token.take_away()
    sami = Actor(
        user_id=uuid4(), name="Sami (fictional)", roles=frozenset({"administrator"}), language=language
    )
    shown = operations.overview(sami)
    trouble = next(one for one in shown.troubles if one.what == text("desk-trouble-signing-key", language))
    assert (trouble.gravity, trouble.advice) == ("harm", text(SigningFault.ABSENT, language))
    token.put_back()
    facts = {fact.label: fact for fact in operations.overview(sami).sections[-1].facts}
    signing = facts[text("desk-machine-signing", language)]
    assert (signing.said, signing.gravity) == (text("desk-machine-signing-token", language), None)


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_every_fault_of_a_signing_key_says_what_to_do(language):
    assert all(text(fault, language) for fault in SigningFault)
