"""Which line leads to which State, and which States may call us on a line of mutual TLS."""

from typing import Literal

from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import PeerRecord
from rogatory.exchange.models import Peer
from rogatory.exchange.mutual_tls import Known
from rogatory.exchange.network import Line
from rogatory.sealing.keys import certificate_bytes

LineKind = Literal["mutual", "https", "here"]
"""How a line is secured: by mutual TLS, by ordinary HTTPS, or not at all within one machine."""


def kind_of_line(mail_url: str, exchange_url: str) -> LineKind:
    """How the line to a node is secured that describes itself so; it needs a certificate of ours too."""
    if mail_url and own_identity().tls_certificate:
        return "mutual"
    return "https" if exchange_url.startswith("https://") else "here"


def line_to(peer: PeerRecord) -> Line:
    """How we call a State: by mutual TLS, and in no other way, where it says so and we have a certificate."""
    if peer.authority is None or kind_of_line(peer.mail_url, peer.exchange_url) != "mutual":
        return Line(peer.exchange_url)
    authority = certificate_bytes(peer.authority)
    return Line(peer.mail_url, Known(state=peer.state, authority=authority, revoked=peer.revoked))


def known_callers() -> tuple[Known, ...]:
    """The confirmed States whose certificates an authority gave, in a steady order."""
    confirmed = Peer.objects.filter(status=Peer.Status.CONFIRMED).exclude(authority=b"").order_by("state")
    return tuple(
        Known(state=state, authority=bytes(authority), revoked=tuple(revoked))
        for state, authority, revoked in confirmed.values_list("state", "authority", "revoked")
    )


def some_call_without_certificate() -> bool:
    """Whether a confirmed State has no mutual TLS, so that mail must be taken without it."""
    return Peer.objects.filter(status=Peer.Status.CONFIRMED, mail_url="").exists()
