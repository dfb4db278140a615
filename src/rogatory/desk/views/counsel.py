"""What is answered to questions of law: kinds, checklists, refusals, duties, comparisons, status, places."""

from datetime import date

from rogatory.desk.views.base import View
from rogatory.desk.views.law import BindingView, CitationView, DeclaredView, FindingView, SilentView
from rogatory.kernel.findings import Standing, Verdict


class NoteView(View):
    """What is wrong with a text, different in it or open, with our reading; ``kind`` says which of these."""

    citation: CitationView
    kind: str
    kind_in_words: str
    note: str


class ErrataView(View):
    """Every such note of the instruments asked for, in the order of the book."""

    law_digest: str
    errata: tuple[NoteView, ...]


class StanceView(View):
    """How one instrument stands to a kind of request, where it says so, and what is to be known of that."""

    instrument: str
    title: str
    stance: str
    stance_in_words: str
    citation: CitationView | None
    note: str


class KindView(View):
    """A kind of request by identifier and in words, with every instrument's stance to it."""

    kind: str
    in_words: str
    instruments: tuple[StanceView, ...]


class KindsView(View):
    """Every kind of request there is."""

    law_digest: str
    kinds: tuple[KindView, ...]


class ChecklistItem(View):
    """One thing to look to before a request is sent.

    ``need`` is ``required``, ``where_possible``, ``only_if`` (then ``only_if`` says when) or ``condition``.
    ``asked`` names in words what must stand there or hold, ``paths`` the same facts for machines.
    """

    rule: str
    need: str
    citation: CitationView
    statement: str
    asked: tuple[str, ...]
    paths: tuple[str, ...]
    only_if: tuple[str, ...]
    note: str


class ChecklistPart(View):
    """What one treaty that binds both States, or may, asks: first what is written, then what must hold."""

    instrument: str
    title: str
    in_force_between: bool | None
    stance: str
    note: str
    declared: tuple[DeclaredView, ...]
    contents: tuple[ChecklistItem, ...]
    conditions: tuple[ChecklistItem, ...]


class ChecklistView(View):
    """A model checklist for a kind of request between two States, practice last and never a breach."""

    kind: str
    kind_in_words: str
    requesting: str
    requesting_in_words: str
    requested: str
    requested_in_words: str
    on: date
    known_as_of: date
    law_digest: str
    parts: tuple[ChecklistPart, ...]
    practice: tuple[ChecklistItem, ...]
    silent: tuple[SilentView, ...]
    fallback: tuple[str, ...]
    assumptions: tuple[str, ...]


class TreatyAnswer(View):
    """What one treaty says of a ground, where treaties differ."""

    instrument: str
    title: str
    answer: str
    answer_in_words: str


class GroundAnswerView(View):
    """Whether a ground may be invoked, what must come first, and every place that rests on."""

    ground: str
    ground_in_words: str
    answer: str
    answer_in_words: str
    steps: tuple[str, ...]
    steps_in_words: tuple[str, ...]
    citations: tuple[CitationView, ...]
    missing: tuple[str, ...]
    missing_in_words: tuple[str, ...]
    by_instrument: tuple[TreatyAnswer, ...]
    notes: tuple[NoteView, ...]


class RefusalView(View):
    """The law on a refusal, a postponement or the lifting of a measure, ground by ground."""

    decision: str
    kind: str
    kind_in_words: str
    on: date
    known_as_of: date
    law_digest: str
    answers: tuple[GroundAnswerView, ...]
    findings: tuple[FindingView, ...]
    instruments: tuple[BindingView, ...]
    fallback: tuple[str, ...]
    assumptions: tuple[str, ...]

    @property
    def open(self) -> bool:
        """Whether no ground is barred, nor barred by one treaty and open by another."""
        return not any(answer.answer in ("barred", "conflict") for answer in self.answers)


class DutyView(View):
    """Something owed: by whom, what, by when. ``due`` is there where a period is set.

    ``day_means`` says what that day is: the last to act on, the first of an effect, or the end of a state.
    ``kinds_in_words`` is there where the answer mixes kinds and the duty is not for the commonest. ``urgent``
    keeps it to urgent matters (true) or to the others (false). ``forecast`` says that the count runs past the
    public holidays known. ``in_force_between`` is not known for a treaty that only may bind.
    """

    concept: str
    owed_by: str
    owed_by_in_words: str
    states: tuple[str, ...]
    states_in_words: tuple[str, ...]
    message: str
    statement: str
    period: str
    period_in_words: str
    due: date | None
    day_means: str
    forecast: bool
    kinds: tuple[str, ...]
    kinds_in_words: tuple[str, ...]
    urgent: bool | None
    standing: Standing
    in_force_between: bool | None
    citation: CitationView
    note: str


class DutiesView(View):
    """What follows from what happened on a day."""

    trigger: str
    trigger_in_words: str
    kind: str
    on: date
    known_as_of: date
    law_digest: str
    duties: tuple[DutyView, ...]
    assumptions: tuple[str, ...]


class OffenceSide(View):
    """An offence as one State's law has it; the name is shown and never compared."""

    title: str
    provision: str
    penalty: str


class FactShown(View):
    """A stated fact by its reference and its text."""

    id: str
    text: str


class ElementView(View):
    """One element of the requested State's offence, ours beside it, and the facts that make it out."""

    theirs: str
    ours: str
    facts: tuple[FactShown, ...]
    verdict: Verdict
    message: str
    missing: tuple[str, ...]
    missing_in_words: tuple[str, ...]


class OffenceView(View):
    """Two offences side by side. ``ours_alone`` are elements of ours that answer none of theirs.

    ``stated`` is what the request says of the conduct as a whole.
    """

    number: int
    ours: OffenceSide
    theirs: OffenceSide | None
    elements: tuple[ElementView, ...]
    ours_alone: tuple[str, ...]
    stated: bool | None
    verdict: Verdict
    missing: tuple[str, ...]
    missing_in_words: tuple[str, ...]


class StatedView(View):
    """What a treaty that binds, or may, says at a place, how strongly, and what is to be known of the text."""

    citation: CitationView
    in_force_between: bool | None
    concept: str
    force: str
    force_in_words: str
    statement: str
    note: str


class DualView(View):
    """Dual criminality of a request, offence by offence, and what the treaties make of it."""

    on: date
    known_as_of: date
    law_digest: str
    offences: tuple[OffenceView, ...]
    says: tuple[StatedView, ...]

    @property
    def met(self) -> bool:
        """Whether every offence is criminal in both States."""
        return bool(self.offences) and all(one.verdict is Verdict.SATISFIED for one in self.offences)


class ClaimView(View):
    """One ground of one treaty for one State.

    ``binds`` says whether the treaty binds that State (not known: it may); ``optional`` that the treaty only
    lets the State provide for the ground.
    """

    state: str
    state_in_words: str
    claim: str
    claim_in_words: str
    optional: bool
    binds: bool | None
    citation: CitationView
    verdict: Verdict
    message: str
    mend: str
    missing: tuple[str, ...]
    missing_in_words: tuple[str, ...]
    note: str


class JurisdictionView(View):
    """On which grounds each State may act on the conduct, and whether they must consult."""

    on: date
    known_as_of: date
    law_digest: str
    states: tuple[str, ...]
    grounds: tuple[ClaimView, ...]
    consult: tuple[FindingView, ...]
