"""The frozen values the desk hands to the doors: text already in the reader's language, nothing to look up.

Times are aware and in UTC; days are dates. A door shows these and never asks a model for more.
"""

from datetime import date, datetime
from typing import Literal, dataclass_transform
from uuid import UUID

import msgspec

from rogatory.kernel.findings import Standing, Verdict
from rogatory.kernel.languages import ScreenLanguage

Role = Literal["officer", "head", "executing", "auditor", "administrator"]
Bank = Literal["ours", "theirs"]
Awaiting = Literal["us", "them", "nobody"]


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class View(msgspec.Struct, frozen=True, kw_only=True):
    """Base of what the desk shows."""


class Actor(View):
    """Who asks: the account, its roles and the language it reads. ``authenticated_at`` is its last sign-in."""

    user_id: UUID
    name: str
    roles: frozenset[Role]
    language: ScreenLanguage
    authenticated_at: datetime | None = None

    def has(self, role: Role) -> bool:
        """Whether the account holds ``role``."""
        return role in self.roles


class CitationView(View):
    """A citation as a mark: ``label`` is short (*Arab Conv. 20(17)*), the address opens the provision."""

    instrument: str
    cite: str
    label: str


class FindingView(View):
    """A finding worded for the reader; ``missing`` are the paths in the request of the facts it lacks.

    ``note`` is a known defect or difference of the text cited, with our reading.
    """

    concept: str
    verdict: Verdict
    standing: Standing
    citation: CitationView
    message: str
    mend: str = ""
    related: tuple[CitationView, ...] = ()
    missing: tuple[str, ...] = ()
    note: str = ""


class ProvisionView(View):
    """A provision: our statement, the official text where imported, and its counterparts elsewhere.

    ``official_text`` maps a language code to the text of exactly that paragraph; it is empty before import.
    ``note`` is a known erratum or difference and our reading of it.
    """

    citation: CitationView
    title: str
    statement: str
    official_text: dict[str, str] = {}
    counterparts: tuple[CitationView, ...] = ()
    note: str = ""


class StateView(View):
    """A State by code and by its name in the reader's language."""

    code: str
    name: str


class Clock(View):
    """What is due: by whom, on which day, counted from which day, under which source."""

    label: str
    owed_by: Bank
    since: date
    due: date | None
    days_left: int | None
    overdue: bool
    citation: CitationView | None = None
    standing: Standing = Standing.PRACTICE


class NextStep(View):
    """The band at the top of a dossier: one sentence, one main button, its clock."""

    sentence: str
    awaiting: Awaiting
    main_command: str | None = None
    main_label: str = ""
    clocks: tuple[Clock, ...] = ()


class ReceiptView(View):
    """One signed piece of evidence about a message: what, by whom, when."""

    kind: str
    label: str
    by: StateView
    at: datetime


class ActView(View):
    """One act on the timeline. ``crossing`` is true where a message carried it to the other bank."""

    sequence: int
    tag: str
    title: str
    body: tuple[tuple[str, str], ...]
    bank: Bank
    internal: bool
    crossing: bool
    at: datetime
    who: str
    findings: tuple[FindingView, ...] = ()
    citations: tuple[CitationView, ...] = ()
    files: tuple["DocumentView", ...] = ()
    receipts: tuple[ReceiptView, ...] = ()
    delivery: str = ""


class DocumentView(View):
    """A file of the dossier."""

    sha256: str
    name: str
    size: int
    media_type: str
    since: datetime
    bank: Bank


class CommandView(View):
    """Something the reader may do now. ``stopped_by`` says what the law has against it; a head may override."""

    name: str
    label: str
    prominent: bool = False
    stopped_by: tuple[FindingView, ...] = ()


class RequestRow(View):
    """A line of the list or of the desk."""

    dossier_id: UUID
    number: str
    title: str
    our_side: Literal["requesting", "requested"]
    counterpart: StateView
    phase: str
    phase_label: str
    awaiting: Awaiting
    since: date
    waiting_days: int
    due: date | None
    overdue: bool
    urgent: bool
    next_sentence: str


class MyDesk(View):
    """What waits for the reader, what waits for the other State, and what is new at the door."""

    waits_for_us: tuple[RequestRow, ...]
    waits_for_them: tuple[RequestRow, ...]
    at_the_door: tuple[RequestRow, ...]
    open_count: int
    overdue_count: int


class RequestList(View):
    """One page of the list; ``total`` counts everything that matched, so that nothing is cut in silence."""

    rows: tuple[RequestRow, ...]
    total: int
    page: int
    pages: int


class NexusView(View):
    """Fact, thing asked, purpose: pairs joined by lines; ``loose`` names what hangs from nothing."""

    facts: tuple[tuple[str, str], ...]
    measures: tuple[tuple[str, str], ...]
    lines: tuple[tuple[str, str], ...]
    loose: tuple[str, ...]


class DossierView(View):
    """The dossier page. ``request`` is the request in the request format, as far as the reader may see it."""

    dossier_id: UUID
    number: str
    reference: str
    title: str
    our_side: Literal["requesting", "requested"]
    our_state: StateView
    counterpart: StateView
    phase: str
    phase_label: str
    next_step: NextStep
    acts: tuple[ActView, ...]
    documents: tuple[DocumentView, ...]
    findings: tuple[FindingView, ...]
    verdict: Verdict | None
    commands: tuple[CommandView, ...]
    request: dict[str, object]
    nexus: NexusView
    confidential: bool
    fictional: bool
    people: tuple[tuple[str, str], ...] = ()
    open_questions: tuple[tuple[str, str], ...] = ()
    open_consultations: tuple[tuple[str, str], ...] = ()
    open_conditions: tuple[tuple[str, str], ...] = ()
    open_enquiries: tuple[tuple[str, str], ...] = ()
    last_sequence: int = 0


class CheckView(View):
    """The check shown beside a draft: one verdict, the findings, and which instruments bind."""

    verdict: Verdict
    findings: tuple[FindingView, ...]
    instruments: tuple["BindingView", ...]
    on: date | None = None
    known_as_of: date | None = None
    law_digest: str = ""


class BindingView(View):
    """Whether an instrument binds both States: true, false, or not known, and why.

    ``missing`` says in words what would decide it, ``facts`` names the same for machines; ``relation`` is how
    it stands to the other treaties between the two States.
    """

    instrument: str
    title: str
    in_force_between: bool | None
    verified: bool
    reasons: tuple[str, ...]
    missing: tuple[str, ...]
    facts: tuple[str, ...] = ()
    citation: CitationView | None = None
    relation: tuple[FindingView, ...] = ()


class BasisView(View):
    """Every treaty for a kind of request between two States on a day, and what was assumed in saying so."""

    on: date
    known_as_of: date
    law_digest: str
    instruments: tuple[BindingView, ...]
    assumptions: tuple[str, ...]


class Refused(View):
    """What the desk answers when it does not act: why, with findings where the law speaks.

    ``overridable`` says that the head may let it pass with a written reason.
    """

    message: str
    findings: tuple[FindingView, ...] = ()
    overridable: bool = False
    fields: tuple[tuple[str, str], ...] = ()


class Done(View):
    """What the desk answers when it acted."""

    dossier_id: UUID
    sequence: int
    message: str


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


class WorkRow(View):
    """A work in the library."""

    work_id: str
    title: str
    languages: tuple[str, ...]
    articles: int
    metadata: tuple[tuple[str, str], ...]


class ArticleView(View):
    """An article with its paragraphs: (cite, statement, official text by language)."""

    work_id: str
    work_title: str
    number: str
    heading: str
    paragraphs: tuple[ProvisionView, ...]
    previous: str = ""
    following: str = ""
