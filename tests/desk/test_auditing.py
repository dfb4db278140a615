"""What auditors see: every override with its reason, and any hand laid on the record."""

import io
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from rogatory.desk import access, audit
from rogatory.desk.access import NotAllowed
from rogatory.desk.views import Actor
from rogatory.kernel.languages import ScreenLanguage
from rogatory.ledger.audit import verify_export
from rogatory.register import chains, checkpoints
from rogatory.register.models import Chain, Entry, Part
from rogatory.store import keys
from rogatory.store.models import KeyRecord

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
pytestmark = [pytest.mark.django_db, pytest.mark.data_layer]


def actor(*roles, language=ScreenLanguage.ENGLISH):
    return Actor(user_id=uuid4(), name="x", roles=frozenset(roles), language=language)


@pytest.fixture
def identity(hold_keys):
    return hold_keys(at=NOW)


@pytest.fixture
def record(identity):
    """Six acts in two chains, a signed checkpoint over the first four."""
    for number in range(6):
        if number == 4:
            checkpoint(identity)
        chains.append_node_act(
            ("accounts", "keys")[number % 2], {"act": number}, NOW + timedelta(minutes=number)
        )


def checkpoint(identity):
    checkpoints.current(identity.state, NOW + timedelta(hours=1), identity.sign, identity.public_key)


def health(language=ScreenLanguage.ENGLISH):
    return audit.ledger_health(actor("auditor", language=language))


def test_a_whole_record_is_sound_and_says_what_nobody_else_holds_yet(record):
    found = health()
    assert (found.sound, found.problems, found.chains, found.entries) == (True, (), 2, 6)
    assert (found.not_yet_anchored, found.anchored_with) == (6, ())
    assert found.last_checkpoint == NOW + timedelta(hours=1)


@pytest.mark.parametrize(
    "lay_hands_on",
    [
        lambda: Entry.objects.filter(chain="node:accounts", sequence=2).update(encoded=b"{}"),
        lambda: Entry.objects.filter(chain="node:accounts", sequence=2).delete(),
        lambda: Entry.objects.filter(chain="node:accounts", sequence=1).update(sequence=9),
        lambda: (
            Entry.objects.filter(chain="node:keys").delete(),
            Chain.objects.filter(name="node:keys").delete(),
        ),
        lambda: Entry.objects.filter(sequence__gte=2).delete(),
    ],
    ids=["changed", "dropped", "moved", "a whole chain dropped", "tails dropped"],
)
def test_a_hand_laid_on_the_record_is_found_and_named(record, lay_hands_on):
    lay_hands_on()
    for language in ScreenLanguage:
        found = health(language)
        assert not found.sound
        assert found.problems


@pytest.mark.parametrize(
    "lay_hands_on",
    [
        lambda: Part.objects.filter(key_id="node:keys").delete(),
        lambda: Part.objects.filter(key_id="node:keys").update(sealed=b"something else"),
        lambda: KeyRecord.objects.filter(key_id="node:keys").delete(),
    ],
    ids=["contents dropped", "contents changed", "a key lost"],
)
def test_contents_that_are_gone_without_leave_are_found(record, lay_hands_on):
    lay_hands_on()
    found = health()
    assert not found.sound
    assert all("node:keys" in problem for problem in found.problems)


def test_erasing_contents_by_destroying_their_key_leaves_the_record_sound(record):
    keys.destroy_key("node:keys", NOW)
    Part.objects.filter(key_id="node:keys").delete()
    assert health().sound


def test_the_export_shows_outsiders_the_same_and_no_content(record):
    stream = io.BytesIO()
    lines = audit.export_ledger(actor("auditor"), stream)
    exported = stream.getvalue().splitlines(keepends=True)
    assert lines == len(exported)
    assert verify_export(exported).summary.sound
    assert b'"act":' not in stream.getvalue()


def test_an_empty_record_is_sound(identity):
    found = health()
    assert (found.sound, found.entries, found.last_checkpoint) == (True, 0, None)


@pytest.mark.parametrize("role", ["officer", "executing", "administrator"])
def test_others_do_not_look_at_the_record(role, identity):
    for look in (
        audit.ledger_health,
        audit.overrides,
        audit.verified,
        lambda someone: audit.export_ledger(someone, io.BytesIO()),
    ):
        with pytest.raises(NotAllowed):
            look(actor(role))


def test_whoever_runs_the_node_verifies_as_an_auditor(record):
    assert audit.verified(access.OPERATOR)[1].sound
    assert audit.overrides(access.OPERATOR) == ()
