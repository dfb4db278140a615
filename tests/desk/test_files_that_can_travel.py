"""Nothing is recorded as sent that no envelope could carry."""

from uuid import uuid4

import pytest

from rogatory.desk import post
from rogatory.desk.documents import LARGEST_FILE
from rogatory.dossier.common.values import FileRef
from rogatory.exchange.models import Outgoing
from rogatory.sealing.manifest import LARGEST_ENCLOSED

pytestmark = pytest.mark.django_db


def test_a_file_the_dossier_takes_is_one_an_envelope_takes():
    assert LARGEST_FILE <= LARGEST_ENCLOSED


def test_more_files_than_one_message_carries_are_not_queued():
    big = FileRef(sha256="0" * 64, size=LARGEST_ENCLOSED, name="a.pdf", media_type="application/pdf")
    with pytest.raises(post.TooMuchToSend):
        post.queue_message(uuid4(), uuid4(), "JO", b'{"message":"request_sent/1"}', (big,) * 8, "m-1")
    assert not Outgoing.objects.exists()
