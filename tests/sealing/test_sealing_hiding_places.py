"""Nothing can be hidden in a container, and none can be read in two ways."""

import hostile_containers
import pytest
from sealing_samples import TN_CERTIFICATE, judged, packed

from rogatory.sealing.container import VerifiedContainer
from rogatory.sealing.keys import certificate_bytes
from rogatory.sealing.rejections import Rejected, RejectionCode

HOSTILE = hostile_containers.all_of_them(packed(), certificate_bytes(TN_CERTIFICATE))


def test_the_container_they_were_made_from_is_good() -> None:
    arrived = judged(packed())
    assert isinstance(arrived, VerifiedContainer)
    assert arrived.certificate == TN_CERTIFICATE


@pytest.mark.parametrize(("container", "code"), [pytest.param(*what, id=why) for why, what in HOSTILE.items()])
def test_it_is_refused(container: bytes, code: RejectionCode) -> None:
    outcome = judged(container)
    assert isinstance(outcome, Rejected)
    assert outcome.code is code
