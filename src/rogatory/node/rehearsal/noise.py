"""What a restless system does to its mail: twice, the later first, of a kind nobody knows. None of it harms.

The protocol promises that each message takes effect once and in order, and that an unknown kind is kept and
shown; here officers see that promise kept. The unknown kind is the one message our own State could not send.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from uuid import uuid4

from rogatory.desk import casework, containers, post
from rogatory.desk.cabinet import Cabinet
from rogatory.desk.legal_frame import office_book
from rogatory.desk.post import note_heard
from rogatory.desk.views import Actor
from rogatory.exchange import delivery, introductions, outbox
from rogatory.exchange.delivery import Parcel
from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.exchange.network import Unreachable
from rogatory.kernel.canonical import canonical_bytes
from rogatory.ledger.entries import utc_text
from rogatory.node.rehearsal.moves import Noise, RehearsalPart
from rogatory.node.rehearsal.voice import Voice, language_of

UNKNOWN_KIND = "courtesy_extended/1"
"""A kind of message no version of ours has: the next one might."""


class Disturbed(RehearsalPart):
    """Signed containers to be posted out of turn to a node, by message, in this order."""

    peer: PeerRecord
    parcels: tuple[Parcel, ...]


def prepared(actor: Actor, cabinet: Cabinet, noise: Sequence[Noise], now: datetime) -> Disturbed | None:
    """In the transaction of the move: queue what is added, and sign what will be posted out of turn.

    Signed here, so that the worker posts the very same container. Mail that goes by folder is left in peace.
    """
    peer = introductions.confirmed_peer(cabinet.counterpart)
    if not noise or peer is None or peer.route != "network":
        return None
    if Noise.UNKNOWN_KIND in noise:
        _queue_unknown(actor, cabinet, now)
    queued = outbox.queued_for(cabinet.loaded.opened.reference, cabinet.counterpart)
    signed = [Parcel(one.to_send.message_id, containers.container_of(one, now)) for one in queued]
    if Noise.LATER_ONE_FIRST in noise:
        # The worker would be quicker: the node counts as silent for the moment this takes.
        introductions.no_answer_from(peer.state, now, 0.0)
        signed.reverse()
    return Disturbed(peer=peer, parcels=tuple(signed))


def made(disturbed: Disturbed | None, now: datetime) -> None:
    """Post out of turn what was prepared; the worker posts all of it once more, in order."""
    if disturbed is None:
        return
    for parcel in disturbed.parcels:
        # Unheard or refused: noise owes nobody anything.
        with suppress(Unreachable):
            delivery.attempt(parcel, disturbed.peer, own_identity(), now)
    note_heard(disturbed.peer.state, now)


def _queue_unknown(actor: Actor, cabinet: Cabinet, now: datetime) -> None:
    voice = Voice(language_of(cabinet.dossier.request), office_book())
    said = {"at": utc_text(now), "message": UNKNOWN_KIND, "text": voice.says("unknown-kind")}
    reference, message_id = cabinet.loaded.opened.reference, str(uuid4())
    post.queue_message(
        cabinet.dossier_id, reference, cabinet.counterpart, canonical_bytes(said), (), message_id
    )
    casework.perform(actor, cabinet.dossier_id, "write_note", {"text": voice.says("unknown-kind-sent")})
