"""The keys this node signs and opens mail with: made once, and on the record from then on."""

from datetime import datetime

import msgspec
from django.db import transaction

from rogatory.exchange.identity import make_identity, own_identity
from rogatory.register import chains

CHAIN = "keys"


class OwnKeysMade(msgspec.Struct, frozen=True, kw_only=True, tag_field="act", tag="own_keys_made/1"):
    """The operator made the node's keys; ``fingerprint`` is what other States' officers compare."""

    state: str
    fingerprint: str


def make_own_keys(state: str, name: str, at: datetime) -> None:
    """Make the node's keys and write it on the record. Raises ``keyfiles.KeyFileExists``."""
    with transaction.atomic():
        make_identity(state, name, at)
        made = OwnKeysMade(state=state, fingerprint=own_identity().fingerprint)
        chains.append_node_act(CHAIN, made, at)
