"""What is done and asked inside the node under attack; a program of its own, run in that node's environment."""

import base64
import json
import sys
from datetime import UTC, datetime
from uuid import UUID, uuid4

import django

django.setup()

from django.db import transaction  # noqa: E402  (needs Django set up)
from exchange_samples import draft  # noqa: E402

from rogatory.desk import audit, own_keys  # noqa: E402
from rogatory.desk.views import Actor  # noqa: E402
from rogatory.exchange import introductions, outbox  # noqa: E402
from rogatory.exchange.descriptor import read_descriptor  # noqa: E402
from rogatory.exchange.identity import own_identity  # noqa: E402
from rogatory.exchange.models import Incoming  # noqa: E402
from rogatory.exchange.outbox import ToSend  # noqa: E402
from rogatory.kernel.languages import ScreenLanguage  # noqa: E402
from rogatory.register import dossiers  # noqa: E402
from rogatory.register.models import DossierRow  # noqa: E402
from rogatory.sealing.keys import certificate_bytes  # noqa: E402


def befriend(described: str) -> str:
    """Believe a node, as an officer would who had compared its fingerprint."""
    read = read_descriptor(base64.b64decode(described))
    peer = introductions.note_introduction(read, uuid4(), datetime.now(UTC), wanted=True)
    introductions.confirm(peer.peer_id, read.fingerprint, "an officer", datetime.now(UTC))
    return read.state


def queue_for(state: str, reference: str) -> str:
    """Owe a State a message nobody is asked to deliver; gives its identifier."""
    message = ToSend(
        message_id=str(uuid4()),
        reference=UUID(reference),
        recipient=state,
        kind="draft_shared/1",
        message=draft(),
        files=(),
        files_key_id="none",
    )
    with transaction.atomic():
        outbox.queue(message, datetime.now(UTC))
    return message.message_id


def renew_line() -> str:
    """Make our key for lines anew; gives the certificate it has now."""
    own_keys.renew_own_keys(("tls",), datetime.now(UTC))
    return base64.b64encode(certificate_bytes(own_identity().tls_certificate)).decode()


def told_to_the_auditor(language: str) -> list[list[str]]:
    """The refused mail as the auditor reads it: why, and whom it named."""
    auditor = Actor(
        user_id=uuid4(),
        name="Auditor (fictional)",
        roles=frozenset({"auditor"}),
        language=ScreenLanguage(language),
    )
    return [[row.reason, str(row.claimed_sender)] for row in audit.refused_mail(auditor).rows]


def held(state: str) -> int:
    """How many of a State's messages wait for earlier ones."""
    return Incoming.objects.filter(sender=state, state=Incoming.State.HELD).count()


def dossier_of(state: str, reference: str) -> str:
    """All our file of a State's dossier holds."""
    row = DossierRow.objects.get(counterpart=state, reference=reference)
    return repr(dossiers.load(row.dossier_id))


WORK = {
    function.__name__: function
    for function in (befriend, dossier_of, queue_for, renew_line, told_to_the_auditor, held)
}


if __name__ == "__main__":
    print(json.dumps(WORK[sys.argv[1]](*sys.argv[2:])))
