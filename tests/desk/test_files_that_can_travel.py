"""Nothing is recorded as sent that no envelope could carry."""

from uuid import uuid4

import pytest

from rogatory.desk import post
from rogatory.desk.documents import LARGEST_FILE
from rogatory.dossier.common.values import FileRef
from rogatory.exchange.models import Outgoing
from rogatory.exchange.packing import LARGEST_BESIDE

pytestmark = pytest.mark.django_db


def test_a_file_the_dossier_takes_is_one_an_envelope_takes():
    assert LARGEST_FILE <= LARGEST_BESIDE


def test_a_file_larger_than_any_that_travels_is_not_queued():
    huge = FileRef(sha256="0" * 64, size=LARGEST_BESIDE + 1, name="a.zip", media_type="application/zip")
    with pytest.raises(post.SubmissionRefused):
        post.queue_message(uuid4(), uuid4(), "JO", b'{"message":"request_sent/1"}', (huge,), "m-1")
    assert not Outgoing.objects.exists()
