"""The same message under another signature: what its key signed before is not to be believed any more."""

import io
from datetime import datetime

from rogatory.exchange.identity import Identity, signed_container
from rogatory.sealing.container import letter_of, read_container
from rogatory.sealing.rejections import Rejected


def signed_anew(container: bytes, own: Identity, at: datetime) -> bytes:
    """The same message under our signature of today; as it is where it bears that already.

    What the manifest and the files say stays byte for byte, so that nobody takes it for another message.
    """
    kept = read_container(io.BytesIO(container))
    if isinstance(kept, Rejected):
        raise ValueError(f"a container we made cannot be read: {kept.code}")
    if kept.claimed_certificate == own.certificate:
        return container
    return signed_container(letter_of(kept), own, at)
