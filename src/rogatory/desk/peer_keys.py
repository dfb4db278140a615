"""Keys told from node to node: ours to those who do not know them, theirs asked for where they are needed."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from django.conf import settings

from rogatory.desk import peers
from rogatory.exchange import introductions
from rogatory.exchange.descriptor import DescriptorRefused
from rogatory.exchange.folder import PostFolder
from rogatory.exchange.introductions import TooManyCandidates
from rogatory.exchange.network import Unreachable


def ask_for_keys(payload: Mapping[str, Any], _now: datetime) -> None:
    """Ask a State's node for its keys; nothing changes unless the authority we know signed the answer."""
    peer = introductions.confirmed_peer(payload["state"])
    if peer is None or peer.route != "network":
        return
    with suppress(Unreachable, DescriptorRefused, TooManyCandidates):
        peers.noted(peers.fetched(peer.exchange_url), by="")


def announce_keys(payload: Mapping[str, Any], now: datetime) -> None:
    """Tell a State's node which keys we have now, by the way our mail takes. Raises ``peers.NotIntroduced``."""
    peer = introductions.confirmed_peer(payload["state"])
    if peer is None:
        return
    if peer.route == "folder":
        PostFolder(settings.ROGATORY_POST).put_description(peer.state, peers.descriptor().signed)
    else:
        peers.introduce_ourselves({"address": peer.exchange_url}, now)
