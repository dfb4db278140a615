"""What happens to other States' nodes, as it stands in the ledger."""

from typing import dataclass_transform
from uuid import UUID

import msgspec


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class PeerActBase(msgspec.Struct, frozen=True, kw_only=True, tag_field="act", forbid_unknown_fields=True):
    """What every act about a peer says: whose node, by which fingerprint, and the account that acted."""

    peer_id: UUID
    state: str
    fingerprint: str
    by: str = ""


class PeerIntroduced(PeerActBase, tag="peer_introduced/1"):
    """A node introduced itself, or an account of ours fetched its introduction."""

    address: str


class PeerConfirmed(PeerActBase, tag="peer_confirmed/1"):
    """An officer compared the fingerprint: from now on this node speaks for its State."""


class PeerRouteChosen(PeerActBase, tag="peer_route_chosen/1"):
    """An account chose the way our mail reaches this node."""

    route: str


class PeerKeysRenewed(PeerActBase, tag="peer_keys_renewed/1"):
    """The authority officers compared certified new keys of its node: they are believed from now on.

    ``certificate`` is the SHA-256 of the signing certificate, ``number`` that of the description.
    """

    certificate: str
    number: int


class PeerCertificateRevoked(PeerActBase, tag="peer_certificate_revoked/1"):
    """An officer ended the belief in a node's certificate of today; ``certificate`` is its SHA-256."""

    certificate: str


class PeerRefused(PeerActBase, tag="peer_refused/1"):
    """An officer did not believe the introduction, or no longer."""
