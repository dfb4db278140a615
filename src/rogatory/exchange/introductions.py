"""Who our peers are: introductions noted as they come, believed only once an officer compared a fingerprint."""

from datetime import datetime, timedelta
from typing import Literal, cast
from uuid import UUID

import msgspec
from cryptography import x509
from django.db import transaction
from django.db.models import Q

from rogatory.exchange.descriptor import Descriptor
from rogatory.exchange.models import Outgoing, Peer
from rogatory.sealing.keys import SealingKey, certificate_bytes, read_certificate
from rogatory.sealing.keys import fingerprint as in_groups
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

    A node that does not answer is ``silent_since`` some moment, and rests until the next try.
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
    waiting: int = 0
    last_failure: str = ""


def note_introduction(
    descriptor: Descriptor, peer_id: UUID, at: datetime, *, wanted: bool = False
) -> PeerRecord:
    """Keep an introduction; the same one twice is kept once. Raises ``TooManyCandidates``.

    ``wanted`` is one our own officer fetched: strangers who claim its State's name cannot keep it out.

    It never touches a confirmed peer: a new key for a known State stands beside it until an officer decides.
    """
    compact = _compact(descriptor.fingerprint)
    with transaction.atomic():
        known = Peer.objects.select_for_update().filter(state=descriptor.state)
        again = known.filter(fingerprint=compact).first()
        if again is not None:
            return _record(again)
        if not wanted and known.filter(status=Peer.Status.INTRODUCED).count() >= _CANDIDATES_A_STATE:
            raise TooManyCandidates(descriptor.state)
        return _record(_introduced(descriptor, peer_id, compact, at))


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
        return _decided(peer, Peer.Status.CONFIRMED, by, at)


def refuse(peer_id: UUID, by: str, at: datetime) -> PeerRecord:
    """Do not believe this introduction, or no longer. Raises ``NoSuchPeer``."""
    with transaction.atomic():
        return _decided(_locked(peer_id), Peer.Status.REFUSED, by, at)


def choose_route(peer_id: UUID, route: Route) -> PeerRecord:
    """Let our mail reach this peer by another way. Raises ``NoSuchPeer``."""
    with transaction.atomic():
        peer = _locked(peer_id)
        peer.route, peer.silent_since, peer.tries, peer.rests_until = route, None, 0, None
        peer.save(update_fields=["route", "silent_since", "tries", "rests_until"])
        return _record(peer)


def all_peers() -> tuple[PeerRecord, ...]:
    """Every introduction, by State."""
    return tuple(_with_mail(peer) for peer in Peer.objects.all())


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
    return Peer.objects.create(
        id=peer_id,
        state=descriptor.state,
        name=descriptor.name,
        exchange_url=descriptor.exchange_url,
        certificate=certificate_bytes(descriptor.certificate),
        encryption_key=descriptor.sealing_key.raw,
        fingerprint=fingerprint,
        introduced_at=at,
    )


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
    return PeerRecord(
        peer_id=peer.id,
        state=peer.state,
        name=peer.name,
        exchange_url=peer.exchange_url,
        certificate=certificate,
        sealing_key=sealing_key,
        fingerprint=in_groups(certificate, sealing_key),
        status=cast(Literal["introduced", "confirmed", "refused"], peer.status),
        route=cast(Route, peer.route),
        decided_by=peer.decided_by,
        last_heard=peer.last_heard,
        silent_since=peer.silent_since,
        rests_until=peer.rests_until,
    )
