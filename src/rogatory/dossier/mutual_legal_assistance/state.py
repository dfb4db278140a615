"""Where a request stands, as one side sees it: only what was told by acts, nothing that a date could change.

Identifiers of matters are those of the acts that opened them. ``since`` is the moment our side knew of a thing:
when we did it, or when the other State's message reached us.
"""

from datetime import datetime
from enum import StrEnum

from rogatory.dossier.common.values import Extent, FileRef, Side
from rogatory.dossier.mutual_legal_assistance.claims import Claim
from rogatory.dossier.mutual_legal_assistance.media import Medium
from rogatory.dossier.mutual_legal_assistance.state_part import StatePart as StatePart
from rogatory.kernel.findings import Finding
from rogatory.law.grounds import Ground
from rogatory.law.request import Request


class Phase(StrEnum):
    """The stage a file is in; computed from the facts, never set by hand."""

    NEW = "new"
    DRAFT = "draft"
    APPROVED = "approved"
    SENT = "sent"
    RECEIVED = "received"
    REGISTERED = "registered"
    IN_EXECUTION = "in_execution"
    POSTPONED = "postponed"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


class Question(StatePart):
    """Additional information the requested side asked for; open until ``answered_at``."""

    id: str
    questions: tuple[str, ...]
    since: datetime
    answer_by: str = ""
    answered_at: datetime | None = None


class Consultation(StatePart):
    """A consultation; the requested side concludes it, the requesting side only ever sees it answered."""

    id: str
    subject: str
    grounds: tuple[Ground, ...]
    since: datetime
    text: str = ""
    proposed_terms: tuple[str, ...] = ()
    answered_at: datetime | None = None
    concluded_at: datetime | None = None


class Conditions(StatePart):
    """Conditions set for assistance; ``accepted`` is None until the requesting side has spoken."""

    id: str
    terms: tuple[str, ...]
    since: datetime
    accepted: bool | None = None


class Enquiry(StatePart):
    """A question on the status; open until ``reported_at``."""

    id: str
    since: datetime
    text: str = ""
    reported_at: datetime | None = None


class Forwarding(StatePart):
    """The authority a request was handed to for execution."""

    authority: str
    executing_user: str
    since: datetime


class Answer(StatePart):
    """A result recorded, delivered or refused, and what part of the request it covers."""

    extent: Extent
    measures: tuple[str, ...]
    since: datetime
    grounds: tuple[Ground, ...] = ()


class Postponement(StatePart):
    """An execution put off; ``until`` is a date as text, or empty."""

    ground: Ground
    since: datetime
    until: str = ""


class Form(StatePart):
    """A form printed for answers on paper; its code ties the paper to this file."""

    id: str
    number: int
    kind: str
    code: str
    languages: tuple[str, str]
    since: datetime


class Access(StatePart):
    """An account let into the dossier."""

    user: str
    level: str


class Dossier(StatePart):
    """One request as one side knows it after ``sequence`` acts.

    ``request`` is the newest text known: the current draft, and from ``sent_at`` on the request as sent.
    ``waived`` holds the findings the head let pass for the approved revision. ``their_number`` is the number
    the requested side told us; ``number`` the one we gave. ``stated_counterpart`` is known before any request.
    """

    our_side: Side
    our_state: str
    stated_counterpart: str = ""
    sequence: int = 0
    request: Request | None = None
    revision: int = 0
    drafted_at: datetime | None = None
    shared_revision: int = 0
    shared_at: datetime | None = None
    commented_at: datetime | None = None
    approved_revision: int = 0
    approved_at: datetime | None = None
    waived: tuple[Finding, ...] = ()
    sent_at: datetime | None = None
    annexes: tuple[FileRef, ...] = ()
    number: str = ""
    their_number: str = ""
    registered_at: datetime | None = None
    acknowledged_at: datetime | None = None
    questions: tuple[Question, ...] = ()
    forwardings: tuple[Forwarding, ...] = ()
    consultations: tuple[Consultation, ...] = ()
    conditions: tuple[Conditions, ...] = ()
    enquiries: tuple[Enquiry, ...] = ()
    claims: tuple[Claim, ...] = ()
    media: tuple[Medium, ...] = ()
    forms: tuple[Form, ...] = ()
    postponement: Postponement | None = None
    executions: tuple[Answer, ...] = ()
    deliveries: tuple[Answer, ...] = ()
    refusals: tuple[Answer, ...] = ()
    withdrawn_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: str = ""
    access: tuple[Access, ...] = ()
    heard_from_requested_at: datetime | None = None
    unrecognised: int = 0
    last_at: datetime | None = None

    @property
    def counterpart(self) -> str:
        """The other State's code as the request names it, or as it was known before; empty if unknown."""
        if self.request is None:
            return self.stated_counterpart
        named = self.request.requested_state if self.we_ask else self.request.requesting_state
        return self.stated_counterpart or named or ""

    @property
    def we_ask(self) -> bool:
        """Whether our State is the requesting one."""
        return self.our_side is Side.REQUESTING

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """Questions not yet answered."""
        return tuple(question for question in self.questions if question.answered_at is None)

    @property
    def open_consultations(self) -> tuple[Consultation, ...]:
        """Consultations nobody concluded."""
        return tuple(held for held in self.consultations if held.concluded_at is None)

    @property
    def unanswered_consultations(self) -> tuple[Consultation, ...]:
        """Open consultations the requesting side has not answered."""
        return tuple(held for held in self.open_consultations if held.answered_at is None)

    @property
    def open_conditions(self) -> tuple[Conditions, ...]:
        """Conditions neither accepted nor declined."""
        return tuple(conditions for conditions in self.conditions if conditions.accepted is None)

    @property
    def open_enquiries(self) -> tuple[Enquiry, ...]:
        """Enquiries no report has answered."""
        return tuple(enquiry for enquiry in self.enquiries if enquiry.reported_at is None)

    @property
    def open_claims(self) -> tuple[Claim, ...]:
        """Unsigned answers nobody confirmed or set aside."""
        return tuple(claim for claim in self.claims if not claim.settled)

    @property
    def measure_ids(self) -> tuple[str, ...]:
        """The identifiers of the measures asked, in the request's order."""
        measures = self.request.measures if self.request is not None else None
        return tuple(measure.id for measure in measures or ())

    @property
    def answered_measures(self) -> frozenset[str]:
        """The measures delivered or refused."""
        return covered(self.deliveries + self.refusals, self.measure_ids)

    @property
    def unanswered_measures(self) -> tuple[str, ...]:
        """The measures neither delivered nor refused."""
        answered = self.answered_measures
        return tuple(measure for measure in self.measure_ids if measure not in answered)

    @property
    def wholly_answered(self) -> bool:
        """Whether every measure has an answer; a request that names no measure needs one full answer."""
        answers = self.deliveries + self.refusals
        if any(answer.extent is Extent.FULL for answer in answers):
            return True
        return bool(self.measure_ids) and not self.unanswered_measures

    @property
    def phase(self) -> Phase:
        """The stage this file is in."""
        ended = _ended_phase(self)
        if ended is not None:
            return ended
        return _before_sending(self) if self.sent_at is None else _after_sending(self)


def blank(our_side: Side, our_state: str, counterpart: str = "") -> Dossier:
    """A dossier before any act; ``counterpart`` is the other State's code where it is known already."""
    return Dossier(our_side=our_side, our_state=our_state, stated_counterpart=counterpart)


def covered(answers: tuple[Answer, ...], measure_ids: tuple[str, ...]) -> frozenset[str]:
    """The measures that ``answers`` cover: all of them for a full answer, the named ones for a part."""
    if any(answer.extent is Extent.FULL for answer in answers):
        return frozenset(measure_ids)
    return frozenset(measure for answer in answers for measure in answer.measures)


def media_coming_to_us(dossier: Dossier) -> tuple[Medium, ...]:
    """The media on their way to our State, for the first time or back."""
    return tuple(medium for medium in dossier.media if medium.awaited_by is dossier.our_side)


def media_we_hold(dossier: Dossier) -> tuple[Medium, ...]:
    """The media of the other State that are in our hands."""
    return tuple(medium for medium in dossier.media if medium.held_by is dossier.our_side)


def media_to_compare(dossier: Dossier) -> tuple[Medium, ...]:
    """The media we hold and have a list for; also those compared already: hashes can be computed again."""
    return tuple(medium for medium in media_we_hold(dossier) if medium.inventory is not None)


def _ended_phase(dossier: Dossier) -> Phase | None:
    if dossier.closed_at is not None:
        return Phase.CLOSED
    if dossier.withdrawn_at is not None:
        return Phase.WITHDRAWN
    return Phase.ANSWERED if dossier.wholly_answered else None


def _before_sending(dossier: Dossier) -> Phase:
    if dossier.revision == 0:
        return Phase.NEW
    return Phase.APPROVED if dossier.approved_revision == dossier.revision else Phase.DRAFT


def _after_sending(dossier: Dossier) -> Phase:
    if dossier.postponement is not None:
        return Phase.POSTPONED
    if dossier.forwardings or dossier.executions or dossier.deliveries:
        return Phase.IN_EXECUTION
    if dossier.registered_at is not None:
        return Phase.REGISTERED
    return Phase.SENT if dossier.we_ask else Phase.RECEIVED
