"""A dossier with mail both ways between this node and an imaginary Jordan, and its proofs; all is invented."""

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID, uuid4

import exchange_samples as samples
import msgspec
from far_node import FarNode

from rogatory.desk import arrivals, casework, post, proofs
from rogatory.desk.views import Actor, Done
from rogatory.exchange.identity import Identity
from rogatory.kernel.canonical import sha256_hex
from rogatory.kernel.languages import ScreenLanguage
from rogatory.proof.bundle import ABOUT, INDEX, SIGNED_INDEX, SUMS, Index, index_bytes, read_index, sums
from rogatory.proof.examine import examine
from rogatory.proof.report import Report
from rogatory.register.models import DossierRow
from rogatory.sealing.archive import write_archive
from rogatory.sealing.container import EnclosedFile, Letter, build_container

SECRET = "What the officers of Jordan asked in confidence"
Parts = dict[str, bytes]


def exchange(head: Actor, far: FarNode, tunisia: Identity, **changes: object) -> UUID:
    """A dossier in which we sent two messages and Jordan sent one with a file; gives its identifier."""
    title = {"requested_state": "JO", "title": "Fictional", "fictional": True, **changes}
    begun = casework.start_request(head, title)
    assert isinstance(begun, Done), begun
    for note in ("Please look.", "Please look again."):
        done = casework.perform(head, begun.dossier_id, "share_draft", {"note": note})
        assert isinstance(done, Done), done
    reference = DossierRow.objects.get(dossier_id=begun.dossier_id).reference
    post.deliver({"reference": str(reference), "recipient": "JO"}, datetime.now(UTC))
    file = EnclosedFile(name="01-بيان.pdf", media_type="application/pdf", data=b"%PDF-1.7 fictional")
    container = samples.container(
        far.identity, samples.enquiry(SECRET), reference=reference, kind="status_enquired/1", files=[file]
    )
    answer = arrivals.receive(io.BytesIO(samples.sealed(container, tunisia.opening_key.sealing_key())))
    assert answer.status == 200
    return begun.dossier_id


def made(head: Actor, dossier_id: UUID, *, contents: bool = True, languages: str = "ar en") -> bytes:
    """The proof of a dossier, as a file."""
    first, second = (ScreenLanguage(one) for one in languages.split())
    found = proofs.make(head, dossier_id, (first, second), contents=contents)
    assert isinstance(found, proofs.ProofFile), found
    with found.stream as stream:
        return stream.read()


def parts_of(proof: bytes) -> Parts:
    """Its parts, read by the standard library."""
    with zipfile.ZipFile(io.BytesIO(proof)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Parts) -> bytes:
    """Parts as a proof once more, whatever they hold."""
    out = io.BytesIO()
    write_archive(parts.items(), out)
    return out.getvalue()


def examined(proof: bytes, **fingerprints: str) -> Report:
    """What examining it finds; fingerprints by State."""
    expected = {state: frozenset({value.replace(" ", "").lower()}) for state, value in fingerprints.items()}
    return examine(io.BytesIO(proof), expected)


def codes(report: Report) -> set[str]:
    """What was found wrong."""
    return {problem.code.name for problem in report.problems}


def made_anew(parts: Parts, by: Identity, change: Callable[[Index], Index] = lambda index: index) -> bytes:
    """A proof put together again by somebody who can sign as ``by``: its index and sums fit what is in it."""
    own = {name: data for name, data in parts.items() if name not in ABOUT}
    index = change(read_index(parts[INDEX]))
    index = msgspec.structs.replace(index, parts={name: sha256_hex(data) for name, data in own.items()})
    data = index_bytes(index)
    letter = Letter(
        sender=index.by,
        recipient=index.by,
        message_id=str(uuid4()),
        dossier=index.dossier,
        sequence=0,
        kind="proof/1",
        created_at=datetime.now(UTC),
        enclosed=[EnclosedFile(name=INDEX, media_type="application/json", data=data)],
    )
    out = io.BytesIO()
    build_container(letter, sign=by.sign, certificate=by.certificate, signed_at=datetime.now(UTC), out=out)
    about = {INDEX: data, SIGNED_INDEX: out.getvalue()}
    digests = {name: sha256_hex(data) for name, data in (own | about).items()}
    return packed({**own, **about, SUMS: sums(digests)})


def named(parts: Parts, folder: str) -> str:
    """The first part of a folder."""
    return next(name for name in parts if name.startswith(folder))
