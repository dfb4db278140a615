"""What another State says it holds of our ledger: believed only where it is a checkpoint we signed."""

from datetime import UTC, datetime

import exchange_samples as samples
import pytest

from rogatory.desk import held_ledgers
from rogatory.ledger.checkpoints import Checkpoint, make_anchor, sign_checkpoint
from rogatory.register import chains, checkpoints
from rogatory.register.models import Anchor, ForeignCheckpoint

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def statement(by, node, number=1, root="0" * 64):
    said = Checkpoint(
        node=node,
        number=number,
        at="2026-03-01T12:00:00.000000Z",
        root=root,
        chains_total=1,
        entries_total=1,
        previous="",
    )
    return sign_checkpoint(said, by.sign, by.public_key)


def anchor(jordan, checkpoint):
    return make_anchor(checkpoint, "JO", NOW, jordan.sign, jordan.public_key)


@pytest.mark.parametrize("number", [1, 2, 2**40])
def test_a_false_anchor_does_not_make_our_record_look_rewritten(tunisia, jordan, number):
    chains.append_node_act("accounts", {"act": 1}, NOW)
    ours = checkpoints.current("TN", NOW, tunisia.sign, tunisia.public_key)
    peer = samples.befriend(jordan)
    held_ledgers.keep_anchor(peer, anchor(jordan, statement(jordan, "TN", number)), NOW)
    assert not Anchor.objects.exists()
    held_ledgers.keep_anchor(peer, anchor(jordan, ours), NOW)
    assert Anchor.objects.count() == 1


def test_a_state_gives_its_own_checkpoints_and_nobody_elses(tunisia, jordan):
    peer = samples.befriend(jordan)
    assert not held_ledgers.keep_checkpoint(peer, statement(jordan, "EG"), NOW)
    assert not ForeignCheckpoint.objects.exists()
    assert held_ledgers.keep_checkpoint(peer, statement(jordan, "JO"), NOW)
