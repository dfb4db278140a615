"""What is done and asked inside one of the two nodes: a program that reads a line and answers with one."""

import base64
import io
import json
import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import django

django.setup()

from django.apps import apps  # noqa: E402  (needs Django set up)
from django.conf import settings  # noqa: E402

from rogatory.accounts.models import User  # noqa: E402
from rogatory.desk import audit, carried, casework, documents, overview, peers, proofs  # noqa: E402
from rogatory.desk.people import actor_of  # noqa: E402
from rogatory.desk.views import Actor, Done, Refused  # noqa: E402
from rogatory.dossier.common.values import FileRef  # noqa: E402
from rogatory.exchange import inbox, introductions, outbox  # noqa: E402
from rogatory.exchange.descriptor import read_descriptor, signed_descriptor  # noqa: E402
from rogatory.exchange.identity import own_identity  # noqa: E402
from rogatory.exchange.models import Incoming, Outgoing  # noqa: E402
from rogatory.kernel.languages import ScreenLanguage  # noqa: E402
from rogatory.node import worker  # noqa: E402
from rogatory.register import dossiers  # noqa: E402
from rogatory.register.models import DossierRow  # noqa: E402
from rogatory.sealing.seal import unseal  # noqa: E402
from rogatory.store import blobs, jobs, keys  # noqa: E402

WHO: dict[str, UUID] = {}


def actor(role: str) -> Actor:
    return actor_of(WHO[role], datetime.now(UTC))


def hire(role: str, username: str, name: str, password: str) -> str:
    """An account with a role (a head is an officer too); gives its identifier."""
    roles = ["head", "officer"] if role == "head" else [role]
    user = User.objects.create_user(username=username, name=name, roles=roles, language="en", password=password)
    WHO[role] = user.pk
    return str(user.pk)


def describe() -> str:
    """Our description, as other nodes are given it."""
    return base64.b64encode(signed_descriptor(own_identity())).decode()


def befriend(described: str) -> str:
    """Believe a node, as an officer would who had compared its fingerprint."""
    read = read_descriptor(base64.b64decode(described))
    peer = introductions.note_introduction(read, uuid4(), datetime.now(UTC), wanted=True)
    introductions.confirm(peer.peer_id, read.fingerprint, "a head", datetime.now(UTC))
    return read.state


def by_folder(state: str) -> str:
    """Let mail to a State be carried from now on."""
    peer = introductions.confirmed_peer(state)
    assert peer is not None
    return str(peers.choose_route(actor("head"), peer.peer_id, "folder"))


def begin(request: dict[str, Any]) -> str:
    """Begin a request; gives its dossier."""
    begun = casework.start_request(actor("officer"), request)
    assert isinstance(begun, Done), begun
    return str(begun.dossier_id)


def enclose(role: str, dossier: str, name: str, content: str) -> Any:
    """Put a file into a dossier."""
    kept = documents.add_document(actor(role), UUID(dossier), name, io.BytesIO(base64.b64decode(content)))
    assert isinstance(kept, FileRef), kept
    return {"sha256": kept.sha256, "size": kept.size, "name": kept.name, "media_type": kept.media_type}


def do(role: str, dossier: str, command: str, fields: dict[str, Any], override: str = "") -> str:
    """Do a command, over the law's findings where it must be."""
    if fields.get("files") or fields.get("annexes"):
        name = "files" if "files" in fields else "annexes"
        fields[name] = [FileRef(**file) for file in fields[name]]
    how: dict[str, Any] = {"override": override}
    done = casework.perform(actor(role), UUID(dossier), command, fields, **how)
    if isinstance(done, Refused) and done.carried:  # the officer was shown what the files carry, and sends them
        done = casework.perform(
            actor(role), UUID(dossier), command, fields, **how, as_they_are=done.as_they_are
        )
    assert isinstance(done, Done), (command, done)
    return command


def theirs(title: str) -> str:
    """The dossier another State opened here under a title, let into by whoever takes it up."""
    found = [
        row.dossier_id for row in DossierRow.objects.all() if dossiers.load(row.dossier_id).dossier.request
    ]
    named = [one for one in found if dossiers.load(one).dossier.request.title == title]
    assert named, title
    return str(named[0])


def look_for(role: str, words: str) -> bool:
    """Search the office's requests, as the list of requests does."""
    return bool(overview.requests(actor(role), search=words).rows)


def log(words: str) -> str:
    """A line in this process's log, as anything that fails writes one."""
    logging.getLogger("rogatory.desk").warning("%s", words)
    return words


def open_matters(dossier: str) -> dict[str, list[str]]:
    """The identifiers of what waits for an answer."""
    held = dossiers.load(UUID(dossier)).dossier
    return {
        "questions": [one.id for one in held.open_questions],
        "consultations": [one.id for one in held.consultations],
        "conditions": [one.id for one in held.open_conditions],
        "enquiries": [one.id for one in held.open_enquiries],
        "media": [one.id for one in held.media],
        "dossier": [dossier],
    }


def work() -> int:
    """Do all that is due."""
    return sum(1 for _ in iter(lambda: worker.work_once(lambda: datetime.now(UTC), "border"), False))


def take_in() -> int:
    """Take in what was carried here."""
    return carried.take_in(datetime.now(UTC))


def undelivered() -> list[str]:
    """What the other State has not receipted."""
    return [f"{row.kind}: {row.last_error}" for row in Outgoing.objects.exclude(state=Outgoing.State.DELIVERED)]


def opened(sealed: str) -> str:
    """A sealed file that came to us, opened."""
    out = io.BytesIO()
    unseal(io.BytesIO(base64.b64decode(sealed)), out, own_identity().opening_key, limit=10**8)
    return base64.b64encode(out.getvalue()).decode()


def never_told() -> list[str]:
    """What a node has of itself that nobody else is to learn."""
    hashes = [str(value) for value in User.objects.values_list("password", flat=True)]
    accounts = [str(value) for value in User.objects.values_list("pk", flat=True)]
    files = [path for path in Path(settings.ROGATORY_KEYS).rglob("*") if path.is_file()]
    secrets = [path.read_bytes()[40:90].decode("latin-1") for path in files if "certificate" not in path.name]
    opened_keys = [keys.open_key(f"dossier:{row.dossier_id}").hex() for row in DossierRow.objects.all()]
    # A request of ours is known to both States by the identifier we gave it.
    inside = [str(row.dossier_id) for row in DossierRow.objects.all() if row.dossier_id != row.reference]
    return [*hashes, *accounts, *secrets, *opened_keys, *inside, str(settings.NODE.home), settings.SECRET_KEY]


def _acts(row: DossierRow) -> list[Any]:
    return [recorded.act for recorded in dossiers.load(row.dossier_id).acts]


def everything() -> list[str]:
    """All this node holds, opened, each piece in base64: its rows, its files, its pages and its exports."""
    return [base64.b64encode(piece).decode() for piece in _pieces()]


def _pieces() -> Iterator[bytes]:
    for model in apps.get_models():
        for row in model.objects.all().iterator():
            for field in model._meta.concrete_fields:
                value = field.value_from_object(row)
                yield bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
    for incoming in Incoming.objects.all():
        yield inbox.kept_container(incoming.sender, incoming.message_id) or b""
    for row in DossierRow.objects.all():
        yield repr(dossiers.load(row.dossier_id)).encode()
        yield from _of_dossier(row)
    yield repr(overview.requests(actor("head"))).encode()
    export = io.BytesIO()
    audit.export_ledger(actor("auditor"), export)
    yield export.getvalue()


def _of_dossier(row: DossierRow) -> Iterator[bytes]:
    yield repr(casework.dossier(actor("head"), row.dossier_id)).encode()
    for act in _acts(row):
        for file in (*getattr(act, "files", ()), *getattr(act, "annexes", ())):
            if blobs.holds(file.sha256, f"dossier:{row.dossier_id}"):
                with blobs.open_blob(file.sha256, f"dossier:{row.dossier_id}") as stream:
                    yield stream.read()
    for language in ScreenLanguage:
        yield documents.letter(actor("head"), row.dossier_id, language)


def look_at(role: str, dossier: str) -> str:
    """Open the dossier's page."""
    return str(casework.dossier(actor(role), UUID(dossier)).phase)


def proof_of(role: str, title: str) -> str:
    """The proof of the exchange in the dossier of a title, with contents, in base64."""
    languages = (ScreenLanguage.ARABIC, ScreenLanguage.ENGLISH)
    found = proofs.make(actor(role), UUID(theirs(title)), languages, contents=True)
    assert isinstance(found, proofs.ProofFile), found
    with found.stream as stream:
        return base64.b64encode(stream.read()).decode()


def fingerprint() -> str:
    """What our officers read out."""
    return own_identity().fingerprint


def call_again(state: str) -> int:
    """Let what waits for a State that did not answer leave now, as when it was heard."""
    introductions.heard_from(state, datetime.now(UTC))
    return jobs.wake(outbox.lanes_to(state), datetime.now(UTC))


def plain_files() -> list[str]:
    """Every file of this node's folder as it lies on its disk, and its logs, in base64."""
    home = Path(settings.NODE.home)
    found = [path for path in (*home.rglob("*"), *home.parent.glob(f"{home.name}*.log")) if path.is_file()]
    return [
        base64.b64encode(str(path.relative_to(home.parent)).encode() + path.read_bytes()).decode()
        for path in found
    ]


def kinds_sent() -> list[str]:
    """The kinds of message that left."""
    return sorted({row.kind for row in Outgoing.objects.all()})


WORK = {
    each.__name__: each
    for each in (
        *(
            hire,
            describe,
            befriend,
            by_folder,
            begin,
            enclose,
            do,
            theirs,
            open_matters,
            look_for,
            look_at,
            proof_of,
            fingerprint,
            call_again,
            log,
            plain_files,
            work,
            take_in,
            undelivered,
        ),
        *(opened, never_told, everything, kinds_sent),
    )
}

if __name__ == "__main__":
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = {"answer": WORK[asked["do"]](*asked["with"])}
        except Exception as failure:  # told to who asked
            answer = {"failure": f"{type(failure).__name__}: {failure}"}
        print(json.dumps(answer), flush=True)
