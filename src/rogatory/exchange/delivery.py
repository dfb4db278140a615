"""One attempt to deliver mail: sealed anew, posted, and the signed answers read."""

import io
import time
from collections.abc import Sequence
from datetime import datetime
from http import HTTPStatus

import msgspec
from cryptography import x509

from rogatory.exchange import bundles, network
from rogatory.exchange.certificates import CERTIFICATE_REVOKED, Standing, standing
from rogatory.exchange.evidence import UNKNOWN
from rogatory.exchange.identity import Identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.exchange.lines import line_to
from rogatory.exchange.models import Outgoing
from rogatory.exchange.network import Unreachable
from rogatory.exchange.paths import BUNDLES_PATH, MESSAGES_PATH
from rogatory.exchange.reading import SENDER_UNCONFIRMED, SENDER_UNKNOWN, TOO_MUCH_AWAITED, TOO_MUCH_HELD
from rogatory.kernel.canonical import sha256_hex
from rogatory.ledger.signing import StatementBroken, from_base64
from rogatory.sealing.container import UnverifiedContainer, read_container
from rogatory.sealing.receipts import Evidence, Receipt, receipt_in
from rogatory.sealing.rejections import Rejected, RejectionCode, SealFault
from rogatory.sealing.seal import Sealed, seal

_PASSING = frozenset(
    {
        SENDER_UNKNOWN,
        SENDER_UNCONFIRMED,
        TOO_MUCH_HELD,
        TOO_MUCH_AWAITED,
        SealFault.NOT_SEALED.value,
        SealFault.CUT_SHORT.value,
        SealFault.CHANGED.value,
    }
)
"""Refusals the same message may outlive: we are confirmed, what it waits for comes, a damaged line heals."""


_KEYS_CHANGED = frozenset(
    {CERTIFICATE_REVOKED, RejectionCode.WRONG_CERTIFICATE.value, SealFault.OTHER_RECIPIENT.value}
)
"""Refusals for keys that one side renewed and the other has not heard of yet."""


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """The other State's signed answer, verified: the receipt, its bytes, and the checkpoint it carried."""

    receipt: Receipt
    signed: bytes
    checkpoint: bytes

    @property
    def anchor(self) -> bytes:
        """The other State's signed word that it holds our checkpoint; empty where it gave none."""
        return decoded(self.receipt.anchor)

    @property
    def told_at(self) -> datetime:
        """What the other State's clock said when it answered."""
        return datetime.fromisoformat(self.receipt.at)

    @property
    def message_state(self) -> Outgoing.State:
        """What the answer makes of our message."""
        match self.receipt.evidence:
            case (
                Evidence.CONTENT_CONSIGNMENT
                | Evidence.CONTENT_HANDOVER
                | Evidence.CONTENT_HANDOVER_FAILURE  # it was delivered, and nobody looked
            ):
                return Outgoing.State.DELIVERED
            case Evidence.SUBMISSION_ACCEPTANCE | Evidence.RELAY_ACCEPTANCE:
                return Outgoing.State.SUBMITTED
            case _ if self.receipt.reason in _PASSING | _KEYS_CHANGED:
                return Outgoing.State.QUEUED
            case _:
                return Outgoing.State.FAILED


class TakesOneByOne(Exception):
    """The other node knows no bundles: nothing was taken, each message is to be sent by itself."""


class Parcel(msgspec.Struct, frozen=True):
    """A message to deliver: its identifier and its signed container."""

    message_id: str
    container: bytes


def attempt(parcel: Parcel, peer: PeerRecord, own: Identity, at: datetime) -> Answered:
    """Post a message to ``peer`` and read its answer.

    Raises ``Unreachable`` also for an answer that proves nothing: unsigned, forged, or about other mail.
    """
    sealed, written = _sealed(parcel, peer)
    answer = network.post(line_to(peer), MESSAGES_PATH, sealed)
    return _answer_about(parcel, written, answer.body, peer, own, at)


def attempt_together(
    parcels: Sequence[Parcel], peer: PeerRecord, own: Identity, at: datetime
) -> tuple[Answered | Unreachable, ...]:
    """Post several messages to ``peer`` in one request, and read what it answers to each.

    Raises ``Unreachable`` where it answers none, and ``TakesOneByOne``.
    """
    if _one_by_one.get(peer.exchange_url, 0.0) > time.monotonic():
        raise TakesOneByOne
    sealed = [_sealed(parcel, peer) for parcel in parcels]
    body = bundles.bundled(one for one, _ in sealed)
    answer = network.post(line_to(peer), BUNDLES_PATH, body)
    if answer.status == HTTPStatus.NOT_FOUND:
        _one_by_one[peer.exchange_url] = time.monotonic() + _ASKED_AGAIN_SECONDS
        raise TakesOneByOne
    said = _parts(answer.body, len(parcels))
    return tuple(
        _told(parcel, written, one, peer, own, at)
        for parcel, (_, written), one in zip(parcels, sealed, said, strict=True)
    )


_ASKED_AGAIN_SECONDS = 3600.0
_one_by_one: dict[str, float] = {}
"""Addresses of nodes that know no bundles, and until when, by the machine's steady clock, none is tried."""


def _sealed(parcel: Parcel, peer: PeerRecord) -> tuple[bytes, Sealed]:
    sealed = io.BytesIO()
    written = seal(io.BytesIO(parcel.container), sealed, peer.sealing_key)
    return sealed.getvalue(), written


def _parts(body: bytes, count: int) -> tuple[bytes, ...]:
    try:
        parts = bundles.parts_of(body)
    except bundles.NotABundle:
        parts = ()
    if len(parts) != count:
        raise Unreachable("exchange-answer-unsigned")
    return parts


def _told(
    parcel: Parcel, written: Sealed, said: bytes, peer: PeerRecord, own: Identity, at: datetime
) -> Answered | Unreachable:
    try:
        return _answer_about(parcel, written, said, peer, own, at)
    except Unreachable as nothing:
        return nothing


def _answer_about(
    parcel: Parcel, written: Sealed, said: bytes, peer: PeerRecord, own: Identity, at: datetime
) -> Answered:
    answered = verified_answer(said, peer, own, at)
    if not _is_about(answered.receipt, parcel.message_id, written, sha256_hex(parcel.container)):
        raise Unreachable("exchange-answer-about-other-mail")
    return answered


def _is_about(receipt: Receipt, message_id: str, written: Sealed, container_sha256: str) -> bool:
    opened = receipt.message_id == message_id and receipt.container_sha256 == container_sha256
    return receipt.sealed_sha256 == written.sha256 and (opened or receipt.message_id == UNKNOWN)


def verified_answer(body: bytes, peer: PeerRecord, own: Identity, at: datetime) -> Answered:
    """What ``peer`` signed for us, or for nobody by name. Raises ``Unreachable`` for any other."""
    answer = read_container(io.BytesIO(body))
    certificate = _signed_with(answer, peer, at)
    if isinstance(answer, Rejected):
        raise Unreachable("exchange-answer-unsigned")
    # Mail that could not be opened is answered to nobody by name.
    for recipient in (own.state, UNKNOWN):
        receipt = receipt_in(answer, certificate=certificate, issuer=peer.state, recipient=recipient)
        if not isinstance(receipt, Rejected):
            return Answered(receipt=receipt, signed=body, checkpoint=decoded(answer.claimed.checkpoint))
    raise Unreachable("exchange-answer-unsigned")


def _signed_with(answer: UnverifiedContainer | Rejected, peer: PeerRecord, at: datetime) -> x509.Certificate:
    """The certificate to check an answer by: the peer's of today, or an earlier one that is still believed."""
    if isinstance(answer, Rejected) or answer.claimed_certificate == peer.certificate:
        if peer.revoked_at is not None:
            raise Unreachable("exchange-peer-certificate-revoked")
        return peer.certificate
    if standing(peer.state, answer.claimed_certificate, at) is Standing.BELIEVED:
        return answer.claimed_certificate
    raise Unreachable("exchange-answer-unsigned")


def decoded(text: str) -> bytes:
    """The bytes a manifest or receipt carries in base64; empty where it carries none, or nonsense."""
    try:
        return from_base64(text) if text else b""
    except StatementBroken:
        return b""
