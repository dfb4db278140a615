"""``python -m rogatory.node.example.post_again HARM``: the node's last delivered message is sent anew.

It is sealed once more, harmed as a bad line would, and sent as the worker sends it; the status of the answer is
printed.
"""

import io
import os
import sys
from collections.abc import Callable, Mapping

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "rogatory.node.settings")


def _changed(sealed: bytes) -> bytes:
    middle = len(sealed) // 2
    return sealed[:middle] + bytes([sealed[middle] ^ 1]) + sealed[middle + 1 :]


HARMS: Mapping[str, Callable[[bytes], bytes]] = {
    "none": lambda sealed: sealed,
    "changed": _changed,
    "cut": lambda sealed: sealed[: len(sealed) // 2],
}


def main(harm: str) -> None:
    """Send it and print how it was answered."""
    django.setup()
    from rogatory.exchange import network
    from rogatory.exchange.introductions import confirmed_peer
    from rogatory.exchange.lines import line_to
    from rogatory.exchange.models import Outgoing
    from rogatory.exchange.paths import MESSAGES_PATH
    from rogatory.sealing.seal import seal
    from rogatory.store import blobs

    sent = Outgoing.objects.filter(state=Outgoing.State.DELIVERED).order_by("-settled_at")[:1].get()
    peer = confirmed_peer(sent.recipient)
    if peer is None:
        raise SystemExit(f"no confirmed peer for {sent.recipient}")
    sealed = io.BytesIO()
    with blobs.open_blob(sent.container_sha256, sent.key_id) as container:
        seal(io.BytesIO(container.read()), sealed, peer.sealing_key)
    answer = network.post(line_to(peer), MESSAGES_PATH, HARMS[harm](sealed.getvalue()))
    print(answer.status)


if __name__ == "__main__":
    main(sys.argv[1])
