"""Other States' nodes: introduced, compared by fingerprint over another channel, confirmed or refused."""

from collections.abc import Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID, uuid4

import msgspec
from django.conf import settings
from django.db import transaction

from rogatory.desk.access import CASE_ROLES, require_role
from rogatory.desk.exercises import require_one_world
from rogatory.desk.peer_acts import (
    PeerActBase,
    PeerCertificateRevoked,
    PeerConfirmed,
    PeerIntroduced,
    PeerKeysRenewed,
    PeerRefused,
    PeerRouteChosen,
)
from rogatory.desk.views import Actor, PeerView, Refused, StateView, View
from rogatory.exchange import introductions, lines, network, outbox, own_certificates
from rogatory.exchange.certificates import digest, ends
from rogatory.exchange.descriptor import Descriptor, DescriptorRefused, read_descriptor, signed_descriptor
from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import PeerRecord, TooManyCandidates
from rogatory.exchange.listener import Reply
from rogatory.exchange.network import BadAddress, Line, Unreachable
from rogatory.exchange.paths import DESCRIPTOR_PATH, INTRODUCTIONS_PATH
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import is_rehearsal_state, state_code
from rogatory.register import chains
from rogatory.sealing.keys import certificate_bytes
from rogatory.store import jobs
from rogatory.wording import UnknownCode, state_name, text

_ROUTES: Mapping[str, introductions.Route] = {"network": "network", "folder": "folder"}
INTRODUCTION_JOB = "introduce_ourselves"
CHAIN = "peers"


class NotIntroduced(Exception):
    """The other node did not take our introduction; to be tried again."""


def peers(actor: Actor) -> tuple[PeerView, ...]:
    """Every node that was introduced, by State."""
    require_role(actor, "administrator", "head", "auditor")
    return tuple(_view(peer, actor.language) for peer in introductions.all_peers())


def confirmed_states(actor: Actor) -> frozenset[str]:
    """The codes of the States our messages can leave for, for whoever writes requests."""
    require_role(actor, *CASE_ROLES)
    return frozenset(introductions.confirmed_states())


class OwnDescription(View):
    """Our node as others get to know it; ``signed`` is what they fetch, the fingerprint what is compared."""

    state: str
    address: str
    fingerprint: str
    signed: bytes


def descriptor() -> OwnDescription:
    """Our own description of ourselves."""
    own = own_identity()
    return OwnDescription(
        state=own.state,
        address=own.exchange_url,
        fingerprint=own.fingerprint,
        signed=signed_descriptor(own),
    )


def introduce(actor: Actor, address: str) -> PeerView | Refused:
    """Fetch the introduction of the node at ``address`` and send it ours. Administrators and heads."""
    require_role(actor, "administrator", "head")
    try:
        described = fetched(network.checked_address(address))
        with transaction.atomic():
            peer = noted(described, by=str(actor.user_id))
            jobs.enqueue(INTRODUCTION_JOB, {"address": described.exchange_url}, datetime.now(UTC))
    except (BadAddress, DescriptorRefused) as defect:
        return _refused(actor, defect.args[0])
    except Unreachable as failure:
        return _refused(actor, failure.args[0])
    except TooManyCandidates:
        return _refused(actor, "exchange-too-many-candidates")
    return _view(peer, actor.language)


def introduce_from_file(actor: Actor, signed: bytes) -> PeerView | Refused:
    """Note the description of a node that came as a file: its mail is carried. Administrators and heads."""
    require_role(actor, "administrator", "head")
    try:
        described = read_descriptor(signed)
        if described.state == own_identity().state:
            raise DescriptorRefused("exchange-introduced-ourselves")
        with transaction.atomic():
            peer = introductions.choose_route(noted(described, by=str(actor.user_id)).peer_id, "folder")
    except DescriptorRefused as refused:
        return _refused(actor, refused.args[0])
    except TooManyCandidates:
        return _refused(actor, "exchange-too-many-candidates")
    return _view(peer, actor.language)


def choose_route(actor: Actor, peer_id: UUID, route: str) -> PeerView | Refused:
    """Let our mail reach a node over the network or by folder. Administrators and heads."""
    require_role(actor, "administrator", "head")
    now = datetime.now(UTC)
    if route not in _ROUTES:
        return _refused(actor, "exchange-no-such-route")
    try:
        with transaction.atomic():
            peer = introductions.choose_route(peer_id, _ROUTES[route])
            _record(PeerRouteChosen(**_about(peer), by=str(actor.user_id), route=route), now)
            jobs.wake(outbox.lanes_to(peer.state), now)
    except introductions.NoSuchPeer:
        return _refused(actor, "exchange-no-such-peer")
    return _view(peer, actor.language)


def introduce_ourselves(payload: Mapping[str, Any], now: datetime) -> None:
    """Send our introduction to a node we fetched one from. Raises ``NotIntroduced`` to be tried again."""
    own = own_identity()
    try:
        answer = network.post(Line(payload["address"]), INTRODUCTIONS_PATH, signed_descriptor(own))
    except Unreachable as failure:
        raise NotIntroduced(str(failure.args[0])) from None
    if answer.status != HTTPStatus.ACCEPTED:
        raise NotIntroduced(f"status {answer.status}")
    own_certificates.note_told(payload["address"], own.number, now)


def receive_introduction(signed: bytes) -> Reply:
    """Note an introduction that came by itself. It changes nothing until an officer has compared it."""
    try:
        introduced = read_descriptor(signed)
        if introduced.state == own_identity().state:
            raise DescriptorRefused("exchange-introduced-ourselves")
        noted(introduced, by="")
    except DescriptorRefused as refused:
        return _reason(HTTPStatus.UNPROCESSABLE_ENTITY, refused.args[0])
    except TooManyCandidates:
        return _reason(HTTPStatus.TOO_MANY_REQUESTS, "exchange-too-many-candidates")
    return Reply(HTTPStatus.ACCEPTED, b"{}", "application/json")


def takes_mail_of_strangers() -> bool:
    """Whether mail is taken from who shows no certificate: while we or a confirmed State have no other."""
    return not settings.NODE.configuration.mail_port or lines.some_call_without_certificate()


def confirm(actor: Actor, peer_id: UUID, fingerprint: str) -> PeerView | Refused:
    """Believe an introduction whose fingerprint the actor compared and typed. Administrators and heads."""
    require_role(actor, "administrator", "head")
    now = datetime.now(UTC)
    try:
        with transaction.atomic():
            peer = introductions.confirm(peer_id, fingerprint, actor.name, now)
            require_one_world(peer.state, peer.certificate)
            jobs.wake(outbox.lanes_to(peer.state), now)
            _record(PeerConfirmed(**_about(peer), by=str(actor.user_id)), now)
    except introductions.NoSuchPeer:
        return _refused(actor, "exchange-no-such-peer")
    except introductions.FingerprintDiffers:
        return _refused(actor, "exchange-fingerprint-differs")
    except DescriptorRefused as refused:
        return _refused(actor, refused.args[0])
    return _view(peer, actor.language)


def refuse(actor: Actor, peer_id: UUID) -> PeerView | Refused:
    """Do not believe an introduction, or no longer. Administrators and heads."""
    require_role(actor, "administrator", "head")
    now = datetime.now(UTC)
    try:
        with transaction.atomic():
            peer = introductions.refuse(peer_id, actor.name, now)
            _record(PeerRefused(**_about(peer), by=str(actor.user_id)), now)
    except introductions.NoSuchPeer:
        return _refused(actor, "exchange-no-such-peer")
    return _view(peer, actor.language)


def revoke_certificate(actor: Actor, peer_id: UUID) -> PeerView | Refused:
    """Believe a node's certificate of today no longer: mail waits until its authority gives it another.

    Administrators and heads.
    """
    require_role(actor, "administrator", "head")
    now = datetime.now(UTC)
    try:
        with transaction.atomic():
            peer = introductions.revoke_certificate(peer_id, now)
            act = PeerCertificateRevoked(**_about(peer), by=str(actor.user_id), certificate=_digest(peer))
            _record(act, now)
    except introductions.NoSuchPeer:
        return _refused(actor, "exchange-no-such-peer")
    return _view(peer, actor.language)


def fetched(address: str) -> Descriptor:
    """How the node at ``address`` describes itself. Raises ``Unreachable`` and ``DescriptorRefused``."""
    answer = network.get(address, DESCRIPTOR_PATH)
    if answer.status != HTTPStatus.OK:
        raise Unreachable("exchange-not-a-node")
    described = read_descriptor(answer.body)
    if described.state == own_identity().state:
        raise DescriptorRefused("exchange-introduced-ourselves")
    # The address we called, not the one the answer would like us to call.
    return msgspec.structs.replace(described, exchange_url=address)


def noted(descriptor: Descriptor, *, by: str) -> PeerRecord:
    """Note how a node describes itself, on the record where that is news. Raises ``TooManyCandidates``."""
    require_one_world(descriptor.state, descriptor.certificate)
    now, peer_id = datetime.now(UTC), uuid4()
    with transaction.atomic():
        number = introductions.described_number(descriptor)
        peer = introductions.note_introduction(descriptor, peer_id, now, wanted=bool(by))
        if peer.peer_id == peer_id:
            _record(PeerIntroduced(**_about(peer), by=by, address=peer.exchange_url), now)
        elif peer.number != number:
            _note_renewed(peer, by, now)
    return peer


def _note_renewed(peer: PeerRecord, by: str, now: datetime) -> None:
    _record(
        PeerKeysRenewed(**_about(peer), by=by, certificate=_digest(peer), number=peer.number),
        now,
    )
    jobs.wake(outbox.lanes_to(peer.state), now)


def _digest(peer: PeerRecord) -> str:
    return digest(certificate_bytes(peer.certificate))


def _record(act: PeerActBase, at: datetime) -> None:
    chains.append_node_act(CHAIN, act, at)


def _about(peer: PeerRecord) -> dict[str, Any]:
    return {"peer_id": peer.peer_id, "state": peer.state, "fingerprint": peer.fingerprint}


def _view(peer: PeerRecord, language: ScreenLanguage) -> PeerView:
    now = datetime.now(UTC)
    return PeerView(
        peer_id=peer.peer_id,
        state=StateView(code=peer.state, name=state_name(state_code(peer.state), language)),
        address=peer.exchange_url,
        fingerprint=peer.fingerprint,
        status=peer.status,
        route=peer.route,
        line=lines.kind_of_line(peer.mail_url, peer.exchange_url),
        rehearsal=is_rehearsal_state(peer.state),
        silent_since=peer.silent_since,
        next_try=peer.rests_until,
        confirmed_by=peer.decided_by if peer.status == "confirmed" else "",
        last_heard=peer.last_heard,
        waiting=peer.waiting,
        last_failure=reason_in_words(peer.last_failure, language),
        certificate_until=peer.certificate.not_valid_after_utc,
        certificate="revoked" if peer.revoked_at else ends(peer.certificate.not_valid_after_utc, now),
        certified=peer.authority is not None,
    )


def reason_in_words(reason: str, language: ScreenLanguage) -> str:
    """A machine reason as a sentence; empty where there is none."""
    if not reason:
        return ""
    try:
        return text(reason, language)
    except UnknownCode:
        return text("exchange-failed-otherwise", language, reason=reason)


def _refused(actor: Actor, code: str) -> Refused:
    return Refused(message=reason_in_words(code, actor.language))


def _reason(status: HTTPStatus, reason: str) -> Reply:
    return Reply(status, msgspec.json.encode({"reason": reason}), "application/json")
