"""What an authority may do with each ground it wants to invoke: one answer each, and what must come first."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec

from rogatory.kernel.findings import Citation, Finding, Verdict
from rogatory.law.book import LawBook
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.refusal import RefusalFacts, judge_lifting, judge_postponement, judge_refusal
from rogatory.law.rules import Rule
from rogatory.law.verdicts import subsets
from rogatory.law.vocabulary import Limit


class Answer(StrEnum):
    """Whether a ground may be invoked."""

    ALLOWED = "allowed"
    MANDATORY = "mandatory"
    BARRED = "barred"
    ALLOWED_AFTER = "allowed_after"
    UNDETERMINED = "undetermined"
    CONFLICT = "conflict"


class Step(StrEnum):
    """What must come before a refusal, or go with it."""

    CONSULTATION = "consultation"
    CONDITIONS = "conditions"
    REASONS = "reasons"
    HEARING = "hearing"
    PROSECUTION = "prosecution"
    NON_COERCIVE_HELP = "non_coercive_help"


class GroundAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What the treaties say of one ground: the answer, the steps still owed, and every place it rests on.

    ``by_instrument`` keeps what each treaty says, taken as binding. A mandatory ground may owe steps as well.
    """

    ground: Ground
    answer: Answer
    steps: tuple[Step, ...]
    citations: tuple[Citation, ...]
    missing: tuple[str, ...]
    by_instrument: tuple[tuple[str, Answer], ...]


class Decision(StrEnum):
    """What an authority decides: not to give assistance, not yet, or no longer to hold property."""

    REFUSAL = "refusal"
    POSTPONEMENT = "postponement"
    LIFTING = "lifting"


_JUDGES = {
    Decision.REFUSAL: judge_refusal,
    Decision.POSTPONEMENT: judge_postponement,
    Decision.LIFTING: judge_lifting,
}
_STEPS_OF: Mapping[Limit | None, tuple[Step, ...]] = {
    Limit.CONSULTED_BEFORE_REFUSING: (Step.CONSULTATION, Step.CONDITIONS),
    Limit.CONSULTED_BEFORE_POSTPONING: (Step.CONSULTATION, Step.CONDITIONS),
    Limit.REASONS_GIVEN: (Step.REASONS,),
    Limit.HEARD_BEFORE_REFUSING: (Step.HEARING,),
    Limit.HEARD_BEFORE_LIFTING: (Step.HEARING,),
    Limit.PROSECUTE_IF_NATIONAL: (Step.PROSECUTION,),
    Limit.MUST_STILL_GIVE_NON_COERCIVE: (Step.NON_COERCIVE_HELP,),
}
_CLOSED = frozenset(
    {Limit.NEVER_ON, Limit.NEVER_ONLY_ON, Limit.ONLY_GROUNDS_LISTED, Limit.DUAL_CRIMINALITY_BY_CONDUCT}
)
_OPENING = {
    Decision.REFUSAL: frozenset(
        {
            Limit.MAY_REFUSE,
            Limit.MUST_REFUSE,
            Limit.MAY_REFUSE_WITHOUT_DUAL_CRIMINALITY,
            Limit.MUST_STILL_GIVE_NON_COERCIVE,
            Limit.DUAL_CRIMINALITY_BY_CONDUCT,
            Limit.PROSECUTE_IF_NATIONAL,
            Limit.NEVER_ONLY_ON,
        }
    ),
    Decision.POSTPONEMENT: frozenset({Limit.MAY_POSTPONE}),
    Decision.LIFTING: frozenset({Limit.MAY_LIFT}),
}
"""By decision, the limits that open a ground; a treaty where none speaks of it leaves it undetermined."""


class _Said(msgspec.Struct, frozen=True, kw_only=True):
    """What one treaty says of one ground."""

    answer: Answer
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]


def answers_for(
    book: LawBook,
    instruments: Sequence[str],
    facts: RefusalFacts,
    *,
    kind: Kind,
    decision: Decision = Decision.REFUSAL,
    undetermined: Sequence[str] = (),
) -> tuple[GroundAnswer, ...]:
    """One answer for each ground of ``facts``, in their order, each ground taken with the others beside it.

    Raises ``UnknownInstrument``.
    """
    said = {
        treaty: _weighed(book, treaty, facts, kind, decision)
        for treaty in (held.id for held in book.chosen(instruments))
    }
    return tuple(_answer(said, facts, decision, undetermined, ground) for ground in facts.grounds)


def _weighed(
    book: LawBook, treaty: str, facts: RefusalFacts, kind: Kind, decision: Decision
) -> tuple[tuple[Finding, Rule], ...]:
    """What one treaty, taken as binding, finds; each finding with the rule that made it."""
    rules = {
        (rule.concept, rule.cite): rule
        for rule in book.instruments[treaty].rules
        if rule.limit and rule.concerns(kind)
    }
    judged = _JUDGES[decision](book, [treaty], facts, kind=kind)
    return tuple((finding, rules[finding.concept, finding.citation.cite]) for finding in judged)


def _answer(
    said: Mapping[str, tuple[tuple[Finding, Rule], ...]],
    facts: RefusalFacts,
    decision: Decision,
    undetermined: Sequence[str],
    ground: Ground,
) -> GroundAnswer:
    by_treaty = {treaty: _of_one(found, decision, ground) for treaty, found in said.items()}
    speaking = {treaty: each for treaty, each in by_treaty.items() if each.findings}
    found = [finding for each in speaking.values() for finding in each.findings]
    return GroundAnswer(
        ground=ground,
        answer=_whichever_binds({treaty: each.answer for treaty, each in speaking.items()}, undetermined),
        steps=tuple(dict.fromkeys(step for each in speaking.values() for step in each.steps)),
        citations=tuple(dict.fromkeys(finding.citation for finding in found)),
        missing=tuple(dict.fromkeys(path for finding in found for path in finding.missing)),
        by_instrument=tuple((treaty, each.answer) for treaty, each in speaking.items()),
    )


def _of_one(found: Sequence[tuple[Finding, Rule]], decision: Decision, ground: Ground) -> _Said:
    own = [(finding, rule.limit) for finding, rule in found if _is_about(finding, rule.grounds, ground)]
    steps = tuple(
        step
        for finding, limit in own
        if finding.verdict is not Verdict.SATISFIED
        for step in _STEPS_OF.get(limit, ())
    )
    answer = _of_limits(own, decision, steps)
    return _Said(answer=answer, steps=steps, findings=tuple(finding for finding, _ in own))


def _is_about(finding: Finding, grounds: tuple[Ground, ...], ground: Ground) -> bool:
    """A finding is about the ground it names; one that names none, by a rule of no grounds, about every one."""
    named = finding.reason.args.get("ground")
    if named is not None:
        return named == ground.value
    return not grounds or ground in grounds


def _of_limits(own: Sequence[tuple[Finding, Limit | None]], decision: Decision, owed: Sequence[Step]) -> Answer:
    if any(limit in _CLOSED and finding.verdict is Verdict.NOT_SATISFIED for finding, limit in own):
        return Answer.BARRED
    opened = [limit for finding, limit in own if limit in _OPENING[decision] and _opens(finding, limit)]
    if not opened:
        return Answer.UNDETERMINED
    if Limit.MUST_REFUSE in opened:
        return Answer.MANDATORY
    return Answer.ALLOWED_AFTER if owed else Answer.ALLOWED


def _opens(finding: Finding, limit: Limit | None) -> bool:
    """A ground is opened by the rule that lets it be invoked, or that says what is still owed when it is."""
    return finding.verdict is Verdict.SATISFIED or bool(_STEPS_OF.get(limit))


def _whichever_binds(answers: Mapping[str, Answer], doubtful: Sequence[str]) -> Answer:
    """The answer that holds whichever of the doubtful treaties bind; undetermined where it hangs on that."""
    certain = [answer for treaty, answer in answers.items() if treaty not in doubtful]
    open_ones = [answer for treaty, answer in answers.items() if treaty in doubtful]
    cases = {_together([*certain, *also]) for also in subsets(tuple(dict.fromkeys(open_ones)))}
    return cases.pop() if len(cases) == 1 else Answer.UNDETERMINED


def _together(answers: Iterable[Answer]) -> Answer:
    """Barred under one treaty and open under another is a conflict; the rest yields to the more demanding."""
    given = set(answers)
    if Answer.BARRED in given and given & {Answer.ALLOWED, Answer.ALLOWED_AFTER, Answer.MANDATORY}:
        return Answer.CONFLICT
    order = (Answer.BARRED, Answer.MANDATORY, Answer.UNDETERMINED, Answer.ALLOWED_AFTER, Answer.ALLOWED)
    return next((answer for answer in order if answer in given), Answer.UNDETERMINED)
