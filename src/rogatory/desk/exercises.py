"""Exercises and real cases are two worlds: no node of one ever confirms, or writes to, a node of the other.

Which world a node is of stands in its certificate, so that comparing fingerprints compares that too, and no
later change of its configuration takes it across.
"""

from cryptography import x509

from rogatory.exchange.descriptor import DescriptorRefused
from rogatory.exchange.identity import own_identity
from rogatory.kernel.states import is_rehearsal_state
from rogatory.sealing.keys import is_for_exercise


def require_one_world(state: str, certificate: x509.Certificate) -> None:
    """Raise ``DescriptorRefused`` unless a node of ``state`` is for exercises as we are, or as we are not."""
    ours, theirs = is_for_exercise(own_identity().certificate), is_for_exercise(certificate)
    if not ours and (theirs or is_rehearsal_state(state)):
        raise DescriptorRefused("exchange-only-for-exercises")
    if ours and not theirs:
        raise DescriptorRefused("exchange-not-for-exercises")
