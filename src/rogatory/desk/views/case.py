"""A dossier as its page shows it."""

from datetime import date, datetime
from typing import Literal
from uuid import UUID

from rogatory.desk.views.base import Awaiting, Bank, StateView, View
from rogatory.desk.views.law import CitationView, FindingView, RiskView
from rogatory.desk.views.media import MediumView
from rogatory.kernel.findings import Standing, Verdict


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


class DocumentView(View):
    """A file of the dossier."""

    sha256: str
    name: str
    size: int
    media_type: str
    since: datetime
    bank: Bank


class ActView(View):
    """One act on the timeline. ``crossing`` is true where a message carried it to the other bank.

    ``claim_id`` names the answer nobody signed that this act took in; empty for every other.
    """

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
    claim_id: str = ""


class CommandView(View):
    """Something the reader may do now. ``stopped_by`` says what the law has against it; a head may override."""

    name: str
    label: str
    prominent: bool = False
    stopped_by: tuple[FindingView, ...] = ()


class NexusView(View):
    """Fact, thing asked, purpose: pairs joined by lines; ``loose`` names what hangs from nothing."""

    facts: tuple[tuple[str, str], ...]
    measures: tuple[tuple[str, str], ...]
    lines: tuple[tuple[str, str], ...]
    loose: tuple[str, ...]


class DossierView(View):
    """The dossier page. ``request`` is the request in the request format, as far as the reader may see it.

    ``beside`` tells of treaties that do not reach it, or would only if more were said; ``risks``, of a draft
    of ours, on what the other State may refuse it.
    """

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
    beside: tuple[FindingView, ...]
    risks: tuple[RiskView, ...]
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
    open_claims: tuple[tuple[str, str], ...] = ()
    media: tuple[MediumView, ...] = ()
    media_coming: tuple[tuple[str, str], ...] = ()
    media_held: tuple[tuple[str, str], ...] = ()
    media_to_compare: tuple[tuple[str, str], ...] = ()
    last_sequence: int = 0
