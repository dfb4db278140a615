"""What is done and asked inside a node under faults; a program that reads a line and answers with one."""

import base64
import json
import random
import sys
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import django

django.setup()

from django.db import connection, transaction  # noqa: E402  (needs Django set up)

from rogatory.desk import access, audit, own_keys, post  # noqa: E402
from rogatory.dossier.common.values import FileRef  # noqa: E402
from rogatory.dossier.mutual_legal_assistance.message_kinds import DraftShared  # noqa: E402
from rogatory.dossier.mutual_legal_assistance.wire import message_bytes  # noqa: E402
from rogatory.exchange import inbox, introductions, outbox  # noqa: E402
from rogatory.exchange.descriptor import read_descriptor, signed_descriptor  # noqa: E402
from rogatory.exchange.identity import own_identity  # noqa: E402
from rogatory.exchange.keyring import read_keyring  # noqa: E402
from rogatory.exchange.models import Incoming, Outgoing, Peer, Receipt, RefusedMail  # noqa: E402
from rogatory.kernel.canonical import sha256_hex  # noqa: E402
from rogatory.law.request import Request  # noqa: E402
from rogatory.register import dossiers  # noqa: E402
from rogatory.register.models import DossierRow  # noqa: E402
from rogatory.store import blobs, jobs, keys  # noqa: E402


def describe() -> str:
    """Our description, as other nodes are given it."""
    return base64.b64encode(signed_descriptor(own_identity())).decode()


def befriend(described: list[str]) -> int:
    """Believe the nodes described, as an officer would who had compared their fingerprints."""
    for one in described:
        read = read_descriptor(base64.b64decode(one))
        peer = introductions.note_introduction(read, uuid4(), datetime.now(UTC), wanted=True)
        introductions.confirm(peer.peer_id, read.fingerprint, "an officer", datetime.now(UTC))
    return len(described)


def queue(to: list[str], count: int, dossiers_each: int, seed: str) -> list[str]:
    """Queue ``count`` messages to other States, spread over dossiers; gives their identifiers."""
    chance = random.Random(seed)
    opened = {state: [uuid4() for _ in range(dossiers_each)] for state in to}
    return [_queue_one(chance.choice(to), opened, chance) for _ in range(count)]


def _queue_one(state: str, opened: dict[str, list[UUID]], chance: random.Random) -> str:
    reference, message_id = chance.choice(opened[state]), str(uuid4())
    request = Request(
        requesting_state=own_identity().state,
        requested_state=state,
        title=f"Fictional {message_id}",
        facts="A fictional account. " * chance.randint(1, 400),
        fictional=True,
    )
    with transaction.atomic():
        keys.make_key(f"dossier:{reference}")
        message = message_bytes(DraftShared(at=datetime.now(UTC), request=request, revision=1))
        post.queue_message(reference, reference, state, message, (), message_id)
    return message_id


def queue_file(to: str, path: str) -> str:
    """Keep a file in a dossier and queue a message with it to another State; gives its identifier."""
    reference, message_id = uuid4(), str(uuid4())
    keys.make_key(f"dossier:{reference}")
    with open(path, "rb") as stream:
        kept = blobs.put(stream, f"dossier:{reference}", 2**40)
    kind = "application/octet-stream"
    ref = FileRef(sha256=kept.sha256, size=kept.size, name="evidence.bin", media_type=kind)
    request = Request(
        requesting_state=own_identity().state, requested_state=to, title="Fictional", fictional=True
    )
    with transaction.atomic():
        message = message_bytes(DraftShared(at=datetime.now(UTC), request=request, revision=1))
        post.queue_message(reference, reference, to, message, (ref,), message_id)
    return message_id


def hurry() -> int:
    """Let everything that waits be tried now, as after a fault was mended."""
    now = datetime.now(UTC)
    states = list(Peer.objects.values_list("state", flat=True))
    for state in states:
        introductions.heard_from(state, now)
        jobs.wake(outbox.lanes_to(state), now)
    return Outgoing.objects.exclude(state=Outgoing.State.DELIVERED).count()


def far_off() -> int:
    """How much work waits for a day that only a wrong clock can have named."""
    far = datetime.now(UTC) + jobs.LONGEST_WAIT
    return jobs.Job.objects.filter(state="queued", run_after__gt=far).count()


def lost() -> list[str]:
    """What we acknowledged and cannot show any more, or not as it was."""
    return [
        row.message_id
        for row in Incoming.objects.all()
        if sha256_hex(inbox.kept_container(row.sender, row.message_id) or b"") != row.container_sha256
    ]


def report() -> dict[str, Any]:
    """What this node sent, what it took, what had its effect in what order, and whether its record holds."""
    fields = ("message_id", "recipient", "reference", "sequence", "state", "last_error")
    return {
        "sent": [{**row, "reference": str(row["reference"])} for row in Outgoing.objects.values(*fields)],
        "receipts": sorted(
            Receipt.objects.filter(direction="got", kind="ContentConsignment").values_list(
                "message_id", flat=True
            )
        ),
        "taken": [
            [row.sender, str(row.reference), row.sequence, row.message_id, row.state]
            for row in Incoming.objects.order_by("sender", "reference", "sequence")
        ],
        "effects": {
            f"{row.counterpart} {row.reference}": [
                recorded.act.message_id for recorded in dossiers.load(row.dossier_id).acts
            ]
            for row in DossierRow.objects.all()
        },
        "lost": lost(),
        "odd": sorted(
            set(RefusedMail.objects.exclude(reason__startswith="sealing-seal").values_list("reason", flat=True))
        ),
        "failed_jobs": [one.error for one in jobs.failures()],
        "record": [problem.code for problem in audit.verified(access.OPERATOR)[0]],
    }


def change_keys(keys: list[str], *, revoke: bool = False) -> str:
    """Make keys of ours anew while mail is on its way, as an operator does; why not, or nothing."""
    return own_keys.renew_own_keys(keys, datetime.now(UTC), revoke=revoke)


def mend_keys() -> str:
    """Renew what a clock that was wrong let begin or end on another day, as the operator is told to."""
    now = datetime.now(UTC)
    return "" if own_identity().may_sign_at(now) else own_keys.renew_own_keys(("signing", "tls"), now)


def keys_ever() -> list[int]:
    """How many signing and opening keys this node has had, and how many of its certificates were revoked."""
    held = read_keyring()
    return [1 + len(held.earlier_signing), 1 + len(held.earlier_opening), len(held.revoked)]


WORK = {
    each.__name__: each
    for each in (
        describe,
        befriend,
        queue,
        queue_file,
        hurry,
        far_off,
        lost,
        report,
        change_keys,
        mend_keys,
        keys_ever,
    )
}


def answer(asked: dict[str, Any]) -> dict[str, Any]:
    """What a piece of work gives, or what went wrong with it."""
    try:
        return {"answer": WORK[asked["do"]](**asked["with"])}
    except Exception as failure:  # told to who asked
        return {"failure": f"{type(failure).__name__}: {failure}"}
    finally:
        connection.close()  # the node's own processes write meanwhile


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
