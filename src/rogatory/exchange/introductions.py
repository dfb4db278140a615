"""Who our peers are: introductions noted as they come, believed only once an officer compared a fingerprint."""

from datetime import datetime, timedelta
from typing import Literal, cast
from uuid import UUID

import msgspec
from cryptography import x509
from django.db import transaction
from django.db.models import Q

from rogatory.exchange import certificates
from rogatory.exchange.descriptor import Descriptor
from rogatory.exchange.models import Outgoing, Peer
from rogatory.sealing.authorities import authority_fingerprint
from rogatory.sealing.keys import SealingKey, certificate_bytes, is_valid, read_certificate
from rogatory.sealing.keys import fingerprint as key_fingerprint
from rogatory.store.jobs import LONGEST_WAIT, delay_after

_CANDIDATES_A_STATE = 5
_MOST_SECONDS = 2**31 - 1
_CLOCK_NEWS = 15


Route = Literal["network", "folder"]
"""How our mail reaches a peer: over the network, or in a folder that somebody carries."""


class NoSuchPeer(LookupError):
    """No introduction has this identifier."""


class FingerprintDiffers(ValueError):
    """What the officer typed is not the fingerprint of this introduction."""


class TooManyCandidates(Exception):
    """A State's name has been claimed so often that an officer must decide first."""


class PeerRecord(msgspec.Struct, frozen=True, kw_only=True):
    """An introduction and what became of it; ``waiting`` counts our messages it has not taken.

    A node that does not answer is ``silent_since`` some moment, and rests until the next try. ``revoked_at`` is
    when its certificate of today ended; nothing is sent to it until it has another. ``mail_url`` is where it
    takes mail by mutual TLS, ``revoked`` are the SHA-256 of what its authority says nobody is to believe.
    """

    peer_id: UUID
    state: str
    name: str
    exchange_url: str
    certificate: x509.Certificate
    sealing_key: SealingKey
    fingerprint: str
    status: Literal["introduced", "confirmed", "refused"]
    route: Route
    decided_by: str
    last_heard: datetime | None
    silent_since: datetime | None = None
    rests_until: datetime | None = None
    authority: x509.Certificate | None = None
    number: int = 0
    mail_url: str = ""
    revoked: tuple[str, ...] = ()
    revoked_at: datetime | None = None
    waiting: int = 0
    last_failure: str = ""


def note_introduction(
    descriptor: Descriptor, peer_id: UUID, at: datetime, *, wanted: bool = False
) -> PeerRecord:
    """Keep an introduction; the same one twice is kept once. Raises ``TooManyCandidates``.

    ``wanted`` is one our own officer fetched: strangers who claim its State's name cannot keep it out.

    A new key for a known State stands beside its confirmed node until an officer decides, unless the very
    authority officers compared certified it: then it takes the old one's place, here and at once.
    """
    compact = _compact(descriptor.fingerprint)
    with transaction.atomic():
        known = Peer.objects.select_for_update().filter(state=descriptor.state)
        again = known.filter(fingerprint=compact).first()
        if again is not None:
            return _record(_brought_up_to_date(again, descriptor, at))
        if not wanted and known.filter(status=Peer.Status.INTRODUCED).count() >= _CANDIDATES_A_STATE:
            raise TooManyCandidates(descriptor.state)
        return _record(_introduced(descriptor, peer_id, compact, at))


def described_number(descriptor: Descriptor) -> int:
    """The number of the last description we have of the same node; 0 where there is none."""
    known = Peer.objects.filter(state=descriptor.state, fingerprint=_compact(descriptor.fingerprint)).first()
    return known.number if known else 0


def confirm(peer_id: UUID, fingerprint: str, by: str, at: datetime) -> PeerRecord:
    """Believe this introduction: the officer ``by`` compared it. Raises ``NoSuchPeer``, ``FingerprintDiffers``.

    Whoever spoke for that State before does so no longer.
    """
    with transaction.atomic():
        peer = _locked(peer_id)
        if _compact(fingerprint) != peer.fingerprint:
            raise FingerprintDiffers(peer.state)
        earlier = Peer.objects.filter(state=peer.state, status=Peer.Status.CONFIRMED).exclude(pk=peer.pk)
        earlier.update(status=Peer.Status.REFUSED, decided_by=by, decided_at=at)
        # Nobody knows why another node speaks for the State now: what the old one signed is believed no longer.
        certificates.revoke_all(peer.state, at)
        if peer.revoked_at is None:
            certificates.believe(peer.state, bytes(peer.certificate), at)
        return _decided(peer, Peer.Status.CONFIRMED, by, at)


def refuse(peer_id: UUID, by: str, at: datetime) -> PeerRecord:
    """Do not believe this introduction, or no longer. Raises ``NoSuchPeer``."""
    with transaction.atomic():
        return _decided(_locked(peer_id), Peer.Status.REFUSED, by, at)


def revoke_certificate(peer_id: UUID, at: datetime) -> PeerRecord:
    """Do not believe a peer's certificate of today from now on; its authority may give it another.

    Raises ``NoSuchPeer``.
    """
    with transaction.atomic():
        peer = _locked(peer_id)
        _revoke_current(peer, at)
        return _record(peer)


def choose_route(peer_id: UUID, route: Route) -> PeerRecord:
    """Let our mail reach this peer by another way. Raises ``NoSuchPeer``."""
    with transaction.atomic():
        peer = _locked(peer_id)
        peer.route, peer.silent_since, peer.tries, peer.rests_until = route, None, 0, None
        peer.save(update_fields=["route", "silent_since", "tries", "rests_until"])
        return _record(peer)


def all_peers() -> tuple[PeerRecord, ...]:
    """Every introduction, by State, with what waits for each."""
    return tuple(_with_mail(peer) for peer in Peer.objects.all())


def listed_peers() -> tuple[PeerRecord, ...]:
    """The same without counting what waits for each."""
    return tuple(map(_record, Peer.objects.all()))


def confirmed_states() -> tuple[str, ...]:
    """The codes of the States whose node somebody confirmed."""
    confirmed = Peer.objects.filter(status=Peer.Status.CONFIRMED).order_by("state")
    return tuple(confirmed.values_list("state", flat=True))


def confirmed_peer(state: str) -> PeerRecord | None:
    """The node that speaks for ``state``, or nothing where no officer confirmed one."""
    peer = Peer.objects.filter(state=state, status=Peer.Status.CONFIRMED).first()
    return _record(peer) if peer else None


def is_introduced(state: str) -> bool:
    """Whether anybody introduced themselves as ``state`` and waits for an officer."""
    return Peer.objects.filter(state=state, status=Peer.Status.INTRODUCED).exists()


def heard_from(state: str, at: datetime) -> bool:
    """Remember when a State's own signature last reached us; says whether it had been silent until then."""
    confirmed = Peer.objects.filter(state=state, status=Peer.Status.CONFIRMED)
    if confirmed.filter(silent_since=None).update(last_heard=at):
        return False
    return bool(confirmed.update(silent_since=None, tries=0, rests_until=None, last_heard=at))


def no_answer_from(state: str, at: datetime, jitter: float) -> None:
    """Remember that a State's node did not answer: it rests, each time longer, before it is tried again."""
    with transaction.atomic():
        peer = Peer.objects.select_for_update().filter(state=state, status=Peer.Status.CONFIRMED).first()
        if peer is None:
            return
        peer.tries += 1
        peer.silent_since = peer.silent_since or at
        peer.rests_until = at + delay_after(peer.tries, jitter)
        peer.save(update_fields=["tries", "silent_since", "rests_until"])


def note_clock(state: str, ahead: timedelta) -> None:
    """Remember by how much a State's clock was ahead of ours when it answered just now, where that is news."""
    seconds = max(-_MOST_SECONDS, min(_MOST_SECONDS, round(ahead.total_seconds())))
    confirmed = Peer.objects.filter(state=state, status=Peer.Status.CONFIRMED)
    near = Q(clock_ahead__gte=seconds - _CLOCK_NEWS, clock_ahead__lte=seconds + _CLOCK_NEWS)
    confirmed.filter(Q(clock_ahead=None) | ~near).update(clock_ahead=seconds)


def end_rest(state: str) -> None:
    """Let a State's node be tried at once; that it has been silent is not forgotten."""
    Peer.objects.filter(state=state, status=Peer.Status.CONFIRMED).update(rests_until=None)


def clock_went_back(now: datetime) -> None:
    """Let no node rest until a moment that only a clock too far ahead can have named."""
    Peer.objects.filter(rests_until__gt=now + LONGEST_WAIT).update(rests_until=None)


def _introduced(descriptor: Descriptor, peer_id: UUID, fingerprint: str, at: datetime) -> Peer:
    peer = Peer(id=peer_id, state=descriptor.state, fingerprint=fingerprint, introduced_at=at)
    peer.exchange_url = descriptor.exchange_url
    _describe(peer, descriptor, at)
    peer.save(force_insert=True)
    return peer


def _brought_up_to_date(peer: Peer, descriptor: Descriptor, at: datetime) -> Peer:
    """Take over what the peer's authority says now; an older description, or the same one, changes nothing."""
    if descriptor.authority is None or descriptor.number <= peer.number:
        return peer
    if not is_valid(descriptor.authority, at):
        return peer
    if descriptor.described_url != peer.described_url:  # else it is reached where our officer said
        peer.exchange_url = descriptor.described_url
    _describe(peer, descriptor, at)
    if peer.status == Peer.Status.CONFIRMED:
        if peer.revoked_at is None:
            certificates.believe(peer.state, bytes(peer.certificate), at)
        certificates.revoke(peer.state, descriptor.revoked, at)
    peer.silent_since, peer.tries, peer.rests_until = None, 0, None
    peer.save()
    return peer


def _describe(peer: Peer, descriptor: Descriptor, at: datetime) -> None:
    certificate = certificate_bytes(descriptor.certificate)
    named = certificates.digest(certificate)
    if named in descriptor.revoked or certificates.is_revoked(peer.state, named):
        peer.revoked_at = peer.revoked_at or at
    elif certificate != bytes(peer.certificate or b""):
        peer.revoked_at = None
    peer.name, peer.certificate = descriptor.name, certificate
    peer.encryption_key = descriptor.sealing_key.raw
    peer.authority = certificate_bytes(descriptor.authority) if descriptor.authority else b""
    peer.number, peer.described_url, peer.mail_url = (
        descriptor.number,
        descriptor.described_url,
        descriptor.mail_url,
    )
    peer.revoked = list(descriptor.revoked)
    tls = descriptor.tls_certificate
    peer.tls_certificate = certificate_bytes(tls) if tls else b""


def _revoke_current(peer: Peer, at: datetime) -> None:
    peer.revoked_at = peer.revoked_at or at
    peer.save(update_fields=["revoked_at"])
    certificates.revoke(peer.state, [certificates.digest(bytes(peer.certificate))], at)


def _locked(peer_id: UUID) -> Peer:
    peer = Peer.objects.select_for_update().filter(pk=peer_id).first()
    if peer is None:
        raise NoSuchPeer(str(peer_id))
    return peer


def _decided(peer: Peer, status: Peer.Status, by: str, at: datetime) -> PeerRecord:
    peer.status, peer.decided_by, peer.decided_at = status, by, at
    peer.save(update_fields=["status", "decided_by", "decided_at"])
    return _record(peer)


def _compact(fingerprint: str) -> str:
    return "".join(digit for digit in fingerprint.lower() if digit in "0123456789abcdef")


def _with_mail(peer: Peer) -> PeerRecord:
    if peer.status != Peer.Status.CONFIRMED:
        return _record(peer)
    unsettled = Outgoing.objects.filter(recipient=peer.state).exclude(state=Outgoing.State.DELIVERED)
    failures = unsettled.exclude(last_error="").values_list("last_error", flat=True)
    return msgspec.structs.replace(
        _record(peer), waiting=unsettled.count(), last_failure=next(iter(failures), "")
    )


def _record(peer: Peer) -> PeerRecord:
    certificate, sealing_key = read_certificate(bytes(peer.certificate)), SealingKey(bytes(peer.encryption_key))
    authority = read_certificate(bytes(peer.authority)) if peer.authority else None
    return PeerRecord(
        peer_id=peer.id,
        state=peer.state,
        name=peer.name,
        exchange_url=peer.exchange_url,
        certificate=certificate,
        sealing_key=sealing_key,
        fingerprint=authority_fingerprint(authority)
        if authority
        else key_fingerprint(certificate, sealing_key),
        status=cast(Literal["introduced", "confirmed", "refused"], peer.status),
        route=cast(Route, peer.route),
        decided_by=peer.decided_by,
        last_heard=peer.last_heard,
        silent_since=peer.silent_since,
        rests_until=peer.rests_until,
        authority=authority,
        number=peer.number,
        mail_url=peer.mail_url,
        revoked=tuple(peer.revoked),
        revoked_at=peer.revoked_at,
    )
