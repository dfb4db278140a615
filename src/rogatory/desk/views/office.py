"""The office itself: its peers, its people, what its heads let pass, the state of its record."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from rogatory.desk.views.base import Role, StateView, View
from rogatory.desk.views.law import FindingView
from rogatory.kernel.languages import ScreenLanguage


class PeerView(View):
    """Another State's node as we know it.

    ``route`` is the way our mail reaches it, and ``line`` how that is secured over the network; one that does
    not answer is ``silent_since``, and tried again at ``next_try``. A State of a ``rehearsal`` answers by
    itself and is nobody's. ``certificate_until`` is when its signing certificate ends, ``certificate`` whether
    that is ``valid``, ``soon``, ``expired``, ``revoked``; ``certified`` says that an authority stands behind
    it, so that new keys need no new comparison.
    """

    peer_id: UUID
    state: StateView
    address: str
    fingerprint: str
    status: Literal["introduced", "confirmed", "refused"]
    route: Literal["network", "folder"] = "network"
    line: Literal["mutual", "https", "here"] = "here"
    silent_since: datetime | None = None
    next_try: datetime | None = None
    rehearsal: bool = False
    confirmed_by: str = ""
    last_heard: datetime | None = None
    waiting: int = 0
    last_failure: str = ""
    certificate_until: datetime | None = None
    certificate: str = "valid"
    certified: bool = False


class OwnCertificate(View):
    """A certificate of ours: ``kind`` is ``signing``, ``tls`` or ``authority``, ``state`` as of a peer's.

    ``days`` are whole days left; ``issuers`` counts who certified our authority, 0 where it stands by itself.
    """

    kind: str
    not_after: datetime
    days: int
    state: str
    issuers: int = 0


class MailView(View):
    """A message of ours that its recipient has not taken: what it is, why, and what to do about it.

    ``laid_out`` is one that lies in the folder or is being carried. ``what``, ``number`` and ``dossier_id``
    tell of a case and stay empty for who may not know of it.
    """

    message_id: str
    queued_at: datetime
    attempts: int
    failed: bool
    label: str
    failure: str
    advice: str
    laid_out: bool = False
    what: str = ""
    number: str = ""
    dossier_id: UUID | None = None


class PostFolderView(View):
    """The folder of the mail that is carried: where what leaves lies, by State, and where what comes goes."""

    incoming: str
    outgoing: dict[str, str]
    waiting: dict[str, int]


class StateMail(View):
    """What one State has not taken yet, failed first; ``more`` counts what is not listed."""

    state: StateView
    mail: tuple[MailView, ...]
    more: int


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


class RefusedMailRow(View):
    """Mail we did not take. Who it says it is from, and its name, are claims nobody proved; size in bytes."""

    reason: str
    claimed_sender: StateView | None
    claimed_message_id: str
    size: int
    times: int
    first_at: datetime
    last_at: datetime


class RefusedMail(View):
    """The mail we did not take, the latest first; ``more`` counts what is not listed."""

    rows: tuple[RefusedMailRow, ...]
    more: int


class LedgerHealth(View):
    """What verification found, and what no signed checkpoint held by another State covers yet."""

    sound: bool
    chains: int
    entries: int
    problems: tuple[str, ...]
    last_checkpoint: datetime | None
    anchored_with: tuple[StateView, ...]
    not_yet_anchored: int
