"""``python -m rogatory.node.example.reseal FILE``: the node's last delivered message, sealed once more."""

import io
import os
import sys
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "rogatory.node.settings")


def main(target: Path) -> None:
    """Write the sealed bytes to ``target``."""
    django.setup()
    from rogatory.exchange.introductions import confirmed_peer
    from rogatory.exchange.models import Outgoing
    from rogatory.sealing.seal import seal
    from rogatory.store import blobs

    sent = Outgoing.objects.filter(state=Outgoing.State.DELIVERED).order_by("-settled_at")[:1].get()
    peer = confirmed_peer(sent.recipient)
    if peer is None:
        raise SystemExit(f"no confirmed peer for {sent.recipient}")
    with blobs.open_blob(sent.container_sha256, sent.key_id) as container, target.open("wb") as out:
        seal(io.BytesIO(container.read()), out, peer.sealing_key)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
