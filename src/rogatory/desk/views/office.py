"""The office itself: its peers, its people, what its heads let pass, the state of its record."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from rogatory.desk.views.base import Role, StateView, View
from rogatory.desk.views.law import FindingView
from rogatory.kernel.languages import ScreenLanguage


class PeerView(View):
    """Another State's node as we know it."""

    peer_id: UUID
    state: StateView
    address: str
    fingerprint: str
    status: Literal["introduced", "confirmed", "refused"]
    confirmed_by: str = ""
    last_heard: datetime | None = None
    waiting: int = 0
    last_failure: str = ""


class PersonRow(View):
    """An account as the administrator sees it, and as an officer picks it."""

    user_id: UUID
    name: str
    username: str
    roles: frozenset[Role]
    active: bool
    language: ScreenLanguage


class OverrideRow(View):
    """An override as the auditor sees it."""

    dossier_id: UUID
    number: str
    command: str
    reason: str
    by: str
    at: datetime
    findings: tuple[FindingView, ...]


class LedgerHealth(View):
    """What verification found, and what no signed checkpoint held by another State covers yet."""

    sound: bool
    chains: int
    entries: int
    problems: tuple[str, ...]
    last_checkpoint: datetime | None
    anchored_with: tuple[StateView, ...]
    not_yet_anchored: int
