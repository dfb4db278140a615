"""An imaginary Jordan that writes to this node with real keys and the same sealing code; all is invented."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any
from uuid import UUID, uuid4

from rogatory.desk import arrivals
from rogatory.desk.views import Actor
from rogatory.dossier.mutual_legal_assistance.message_kinds import DraftShared, StatusEnquired
from rogatory.dossier.mutual_legal_assistance.wire import message_bytes
from rogatory.exchange import introductions
from rogatory.exchange.descriptor import read_descriptor, signed_descriptor
from rogatory.exchange.identity import Identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.request import Request
from rogatory.ledger.signing import signer_of
from rogatory.sealing.container import EnclosedFile, Letter, build_container
from rogatory.sealing.keys import SealingKey, make_certificate, make_opening_key, make_signing_key
from rogatory.sealing.manifest import FileLine
from rogatory.sealing.seal import seal

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def identity(state: str, url: str = "http://localhost:1", *, exercise: bool = False) -> Identity:
    """Somebody else's node."""
    key = make_signing_key()
    certificate = make_certificate(
        key,
        node=f"{state} (fictional)",
        state=state_code(state),
        not_before=LONG_AGO,
        not_after=datetime.now(UTC) + timedelta(days=365),
        exercise=exercise,
    )
    return Identity(
        state=state_code(state),
        name=f"{state} (fictional)",
        exchange_url=url,
        certificate=certificate,
        sign=signer_of(key),
        public_key=key.public_key(),
        opening_key=make_opening_key(),
    )


def head() -> Actor:
    """The head of our own office."""
    return Actor(
        user_id=uuid4(), name="Head (fictional)", roles=frozenset({"head"}), language=ScreenLanguage.ENGLISH
    )


def introduce(other: Identity) -> PeerRecord:
    """Note ``other``'s introduction, as it comes over the wire."""
    return introductions.note_introduction(
        read_descriptor(signed_descriptor(other)), uuid4(), datetime.now(UTC)
    )


def befriend(other: Identity) -> PeerRecord:
    """Note it and confirm it."""
    peer = introduce(other)
    return introductions.confirm(peer.peer_id, other.fingerprint, "an officer", datetime.now(UTC))


def draft() -> bytes:
    """A draft Jordan shows us."""
    request = Request(requesting_state="JO", requested_state="TN", title="Fictional request", fictional=True)
    return message_bytes(DraftShared(at=datetime.now(UTC), request=request, revision=1))


def enquiry(text: str = "") -> bytes:
    """A question on the status."""
    return message_bytes(StatusEnquired(at=datetime.now(UTC), enquiry_id=str(uuid4()), text=text))


def container(
    by: Identity,
    message: bytes,
    *,
    reference: UUID,
    sequence: int = 1,
    message_id: str = "",
    kind: str = "draft_shared/1",
    recipient: str = "TN",
    sender: str = "",
    files: Sequence[EnclosedFile] = (),
    beside: Sequence[FileLine] = (),
) -> bytes:
    """A signed container of ``by``'s."""
    letter = Letter(
        sender=sender or by.state,
        recipient=recipient,
        message_id=message_id or str(uuid4()),
        dossier=str(reference),
        sequence=sequence,
        kind=kind,
        created_at=datetime.now(UTC),
        enclosed=[EnclosedFile(name="message.json", media_type="application/json", data=message), *files],
        beside=beside,
    )
    out = io.BytesIO()
    build_container(letter, sign=by.sign, certificate=by.certificate, signed_at=datetime.now(UTC), out=out)
    return out.getvalue()


def sealed(contents: bytes, recipient: SealingKey) -> bytes:
    """Sealed for whoever holds the other half of ``recipient``."""
    out = io.BytesIO()
    seal(io.BytesIO(contents), out, recipient)
    return out.getvalue()


def came(by: Identity, message: bytes, own: Identity, **how: Any) -> None:
    """A message of ``by``'s, taken in by this node."""
    contents = container(by, message, **{"kind": "status_enquired/1", **how})
    answer = arrivals.receive(io.BytesIO(sealed(contents, own.opening_key.sealing_key())))
    assert answer.status == HTTPStatus.OK
