"""What an authority may do with each ground it wants to invoke: one answer each, and what must come first."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec

from rogatory.kernel.findings import Citation, Finding, Verdict
from rogatory.law.book import LawBook
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.refusal import RefusalFacts, judge_refusal
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

    ``by_instrument`` keeps what each treaty says where they differ.
    """

    ground: Ground
    answer: Answer
    steps: tuple[Step, ...]
    citations: tuple[Citation, ...]
    missing: tuple[str, ...]
    by_instrument: tuple[tuple[str, Answer], ...]


_STEPS_OF: Mapping[Limit | None, tuple[Step, ...]] = {
    Limit.CONSULTED_BEFORE_REFUSING: (Step.CONSULTATION, Step.CONDITIONS),
    Limit.REASONS_GIVEN: (Step.REASONS,),
    Limit.HEARD_BEFORE_REFUSING: (Step.HEARING,),
    Limit.PROSECUTE_IF_NATIONAL: (Step.PROSECUTION,),
    Limit.MUST_STILL_GIVE_NON_COERCIVE: (Step.NON_COERCIVE_HELP,),
}
_CLOSED = frozenset(
    {Limit.NEVER_ON, Limit.NEVER_ONLY_ON, Limit.ONLY_GROUNDS_LISTED, Limit.DUAL_CRIMINALITY_BY_CONDUCT}
)


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
    undetermined: Sequence[str] = (),
) -> tuple[GroundAnswer, ...]:
    """One answer for each ground of ``facts``, in their order, each ground taken with the others beside it.

    Raises ``UnknownInstrument``.
    """
    return tuple(_answer(book, instruments, facts, kind, undetermined, ground) for ground in facts.grounds)


def _answer(
    book: LawBook,
    instruments: Sequence[str],
    facts: RefusalFacts,
    kind: Kind,
    undetermined: Sequence[str],
    ground: Ground,
) -> GroundAnswer:
    said = {held: _said(book, held, facts, kind, held in undetermined, ground) for held in instruments}
    speaking = {held: each for held, each in said.items() if each.findings}
    found = [finding for each in speaking.values() for finding in each.findings]
    return GroundAnswer(
        ground=ground,
        answer=_together([each.answer for each in speaking.values()]),
        steps=tuple(dict.fromkeys(step for each in speaking.values() for step in each.steps)),
        citations=tuple(dict.fromkeys(finding.citation for finding in found)),
        missing=tuple(dict.fromkeys(path for finding in found for path in finding.missing)),
        by_instrument=tuple((held, each.answer) for held, each in speaking.items()),
    )


def _said(
    book: LawBook, instrument: str, facts: RefusalFacts, kind: Kind, doubtful: bool, ground: Ground
) -> _Said:
    rules = {
        (rule.concept, rule.cite): rule
        for rule in book.instruments[instrument].rules
        if rule.limit and rule.concerns(kind)
    }
    judged = judge_refusal(book, [instrument], facts, kind=kind)
    about = [(finding, rules[finding.concept, finding.citation.cite]) for finding in judged]
    own = [(finding, rule.limit) for finding, rule in about if _is_about(finding, rule.grounds, ground)]
    owed = [
        step
        for finding, limit in own
        if finding.verdict is not Verdict.SATISFIED
        for step in _STEPS_OF.get(limit, ())
    ]
    answer = Answer.UNDETERMINED if doubtful else _of_one(own, owed)
    return _Said(answer=answer, steps=tuple(owed), findings=tuple(finding for finding, _ in own))


def _is_about(finding: Finding, grounds: tuple[Ground, ...], ground: Ground) -> bool:
    """A finding is about the ground it names; one that names none, by a rule of no grounds, about every one."""
    named = finding.reason.args.get("ground")
    if named is not None:
        return named == ground.value
    return not grounds or ground in grounds


def _of_one(own: Sequence[tuple[Finding, Limit | None]], owed: Sequence[Step]) -> Answer:
    if any(limit in _CLOSED and finding.verdict is Verdict.NOT_SATISFIED for finding, limit in own):
        return Answer.BARRED
    if any(limit is Limit.GROUNDS_LISTED for _, limit in own):
        return Answer.UNDETERMINED
    mandatory = any(limit is Limit.MUST_REFUSE for _, limit in own)
    if owed:
        return Answer.ALLOWED_AFTER
    return Answer.MANDATORY if mandatory else Answer.ALLOWED


def _together(answers: Iterable[Answer]) -> Answer:
    """Barred under one treaty and open under another is a conflict; the rest yields to the more demanding."""
    given = set(answers)
    if Answer.BARRED in given and given & {Answer.ALLOWED, Answer.ALLOWED_AFTER, Answer.MANDATORY}:
        return Answer.CONFLICT
    order = (Answer.BARRED, Answer.MANDATORY, Answer.UNDETERMINED, Answer.ALLOWED_AFTER, Answer.ALLOWED)
    return next((answer for answer in order if answer in given), Answer.UNDETERMINED)
