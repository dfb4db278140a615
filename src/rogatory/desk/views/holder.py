"""What the holder of a link is shown of one dossier: what crossed to their State, and nothing else."""

from datetime import date, datetime
from uuid import UUID

from rogatory.desk.views.base import StateView, View
from rogatory.desk.views.case import DocumentView
from rogatory.kernel.languages import ScreenLanguage


class Holder(View):
    """Who asks by a link: no account and no role, the outward side of exactly one dossier."""

    link_id: UUID
    dossier_id: UUID
    language: ScreenLanguage


class Entered(View):
    """What came of a code: ``outcome`` is that of the exchange's ``Tried``; the rest is set where it opened."""

    outcome: str
    link_id: UUID | None = None
    proof: str = ""
    language: ScreenLanguage = ScreenLanguage.ENGLISH
    ends_at: datetime | None = None
    contact: str = ""


class SentView(View):
    """One thing our State told theirs."""

    title: str
    body: tuple[tuple[str, str], ...]
    at: datetime
    files: tuple[DocumentView, ...]


class GivenAnswer(View):
    """An answer given by link: when, what, and whether our State took it for theirs."""

    claim_id: str
    title: str
    at: datetime
    body: tuple[tuple[str, str], ...]
    files: tuple[DocumentView, ...]
    standing: str


class OutwardView(View):
    """The status page of a link."""

    number: str
    reference: str
    title: str
    our_state: StateView
    counterpart: StateView
    office: str
    contact: str
    for_whom: str
    ends_at: datetime
    sent_at: datetime
    phase_label: str
    sent: tuple[SentView, ...]
    answers: tuple[GivenAnswer, ...]
    may_answer: bool
    measures: tuple[tuple[str, str], ...]


class DraftAnswer(View):
    """An answer looked over before it is handed in."""

    draft_id: str
    says: str
    title: str
    body: tuple[tuple[str, str], ...]
    files: tuple[DocumentView, ...]


class LinkView(View):
    """A link as its officer sees it; ``standing`` is open, used, expired or ended."""

    link_id: UUID
    address: str
    for_whom: str
    language: ScreenLanguage
    standing: str
    made_at: datetime
    until: date


class MadeLink(View):
    """A link just made: its address and its code, which is shown this once."""

    link_id: UUID
    address: str
    code: str
    for_whom: str
    until: date
