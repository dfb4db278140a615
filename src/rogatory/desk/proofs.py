"""The proof of an exchange, made for a court by somebody who may see the dossier, and put on the record."""

from collections.abc import Iterator
from datetime import datetime
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast
from uuid import UUID, uuid4

import msgspec
from django.utils import timezone

from rogatory import papers
from rogatory.desk import access
from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.proof_parts import Gathered, Gathering
from rogatory.desk.views import Actor, Refused
from rogatory.desk.views.base import View
from rogatory.dossier.mutual_legal_assistance.pseudonyms import protects_somebody
from rogatory.exchange.identity import Identity, own_identity, signed_container
from rogatory.kernel.canonical import sha256_hex
from rogatory.kernel.languages import ScreenLanguage
from rogatory.ledger.entries import utc_text
from rogatory.proof.bundle import (
    INDEX,
    LIMITS,
    PAPER,
    PROOF_FORMAT,
    PROOF_KIND,
    Index,
    index_bytes,
    parts_of,
    write_proof,
)
from rogatory.proof.examine import examine
from rogatory.register import chains
from rogatory.sealing.container import EnclosedFile, Letter
from rogatory.store.snapshots import one_moment
from rogatory.wording import text

CHAIN = "proofs"
_IN_MEMORY = 16 * 1024 * 1024
_MOST_PARTS = 10_000  # their index still fits the container it is signed in
_ROOM_FOR_THE_REST = 16 * 1024 * 1024


class ProofFile(View, frozen=True, kw_only=True):
    """A proof as made: what to call the file, and its bytes, which the caller closes."""

    name: str
    stream: BinaryIO


class ProofMade(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    tag_field="act",
    tag="proof_made/1",
    forbid_unknown_fields=True,
):
    """An account made a proof of a dossier's exchange, with contents or not; ``sha256`` is its index's."""

    proof_id: str
    dossier: str
    by: str
    contents: bool
    languages: tuple[str, ...]
    sha256: str


def may_enclose(actor: Actor, dossier_id: UUID) -> bool:
    """Whether the actor may put the contents of messages into a proof. Raises ``NotAllowed``."""
    return _may_enclose(actor, opened_for(actor, dossier_id))


def make(
    actor: Actor, dossier_id: UUID, languages: tuple[ScreenLanguage, ScreenLanguage], *, contents: bool
) -> ProofFile | Refused:
    """Make a proof, whole or with hashes alone, its paper in two languages. Raises ``NotAllowed``.

    Making it is an act of the node, whoever sees the dossier.
    """
    cabinet = opened_for(actor, dossier_id)
    if languages[0] is languages[1]:
        return Refused(message=text("proof-two-languages", actor.language))
    if contents and not _may_enclose(actor, cabinet):
        return Refused(message=text("proof-contents-not-yours", actor.language))
    own, now, proof_id = own_identity(), timezone.now(), str(uuid4())
    with one_moment():
        gathered = Gathering(cabinet, own, contents=contents).gathered()
    signed = any(parts_of(gathered.parts, "receipts"))
    if not gathered.messages and not gathered.unsigned and not signed:
        return Refused(message=text("proof-nothing-yet", actor.language))
    digests, size = _digests(gathered)
    too_many = len(digests) + len(gathered.unsigned) > _MOST_PARTS
    if size > LIMITS.whole - _ROOM_FOR_THE_REST or too_many:
        return Refused(message=text("proof-too-large", actor.language))
    index = _index(cabinet, own, gathered, digests, now, proof_id)
    signed_index, stream = _written(index, own, gathered, languages, now)
    act = ProofMade(
        proof_id=proof_id,
        dossier=str(dossier_id),
        by=str(actor.user_id),
        contents=contents,
        languages=tuple(one.value for one in languages),
        sha256=sha256_hex(signed_index),
    )
    chains.append_node_act(CHAIN, act, now)
    return ProofFile(name=f"proof-{proof_id[:8]}.zip", stream=stream)


def _may_enclose(actor: Actor, cabinet: Cabinet) -> bool:
    if protects_somebody(cabinet.dossier.request):
        return access.may_see_protected(actor, cabinet.let_in_to_work)
    return access.may_act(actor, cabinet.let_in_to_work, at_the_door=cabinet.at_the_door)


def _digests(gathered: Gathered) -> tuple[dict[str, str], int]:
    digests, size = {}, 0
    for name, read in gathered.parts.items():
        data = read()
        digests[name] = sha256_hex(data)
        size += len(data)
    return digests, size


def _index(
    cabinet: Cabinet, own: Identity, gathered: Gathered, parts: dict[str, str], now: datetime, proof_id: str
) -> Index:
    return Index(
        format=PROOF_FORMAT,
        proof_id=proof_id,
        made_at=utc_text(now),
        by=own.state,
        other=cabinet.counterpart,
        dossier=str(cabinet.loaded.opened.reference),
        certificates=gathered.certificates,
        messages=gathered.messages,
        parts=parts,
        unsigned=gathered.unsigned,
    )


def _written(
    index: Index,
    own: Identity,
    gathered: Gathered,
    languages: tuple[ScreenLanguage, ScreenLanguage],
    now: datetime,
) -> tuple[bytes, BinaryIO]:
    """The index and the whole proof; its paper says what examining the proof found, and nothing else."""
    with _assembled(index, own, gathered, b"", now) as draft:
        report = examine(draft, {})
    paper = papers.proof(report, languages, proof_id=index.proof_id, dated=now.date())
    whole = msgspec.structs.replace(index, parts={**index.parts, PAPER: sha256_hex(paper)})
    return index_bytes(whole), _assembled(whole, own, gathered, paper, now)


def _assembled(index: Index, own: Identity, gathered: Gathered, paper: bytes, now: datetime) -> BinaryIO:
    data = index_bytes(index)
    stream = cast(BinaryIO, SpooledTemporaryFile(max_size=_IN_MEMORY))  # noqa: SIM115 (the caller closes it)
    write_proof(data, _signed(index, data, own, now), _parts(gathered, paper), stream)
    stream.seek(0)
    return stream


def _parts(gathered: Gathered, paper: bytes) -> Iterator[tuple[str, bytes]]:
    if paper:
        yield PAPER, paper
    for name, read in gathered.parts.items():
        yield name, read()


def _signed(index: Index, data: bytes, own: Identity, now: datetime) -> bytes:
    letter = Letter(
        sender=own.state,
        recipient=own.state,
        message_id=index.proof_id,
        dossier=index.dossier,
        sequence=0,
        kind=PROOF_KIND,
        created_at=now,
        enclosed=[EnclosedFile(name=INDEX, media_type="application/json", data=data)],
    )
    return signed_container(letter, own, now)
