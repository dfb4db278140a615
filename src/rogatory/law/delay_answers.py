"""What an authority may do with each ground to put execution off, or to lift a measure it has taken.

``ground_answers`` does the same for refusals, where grounds may be barred; here a ground is open, open after a
step still owed, or named by no treaty.
"""

from collections.abc import Callable, Sequence

import msgspec

from rogatory.kernel.findings import Finding, Verdict
from rogatory.law.book import LawBook
from rogatory.law.ground_answers import Answer, GroundAnswer, Step
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.refusal import RefusalFacts, judge_lifting, judge_postponement

_OPENED = frozenset({"law-postponement-open", "law-lifting-open"})
_STEPS = {"law-mend-consult": Step.CONSULTATION, "law-mend-hear": Step.HEARING}

_Judge = Callable[[str, RefusalFacts], tuple[Finding, ...]]
"""What one treaty finds on facts of one ground."""


def answers_on_postponing(
    book: LawBook,
    instruments: Sequence[str],
    facts: RefusalFacts,
    *,
    kind: Kind,
    undetermined: Sequence[str] = (),
) -> tuple[GroundAnswer, ...]:
    """One answer for each ground of ``facts``, each taken by itself. Raises ``UnknownInstrument``."""

    def judge(treaty: str, alone: RefusalFacts) -> tuple[Finding, ...]:
        return judge_postponement(book, [treaty], alone, kind=kind)

    return tuple(_answer(judge, instruments, facts, undetermined, ground) for ground in facts.grounds)


def answers_on_lifting(
    book: LawBook,
    instruments: Sequence[str],
    facts: RefusalFacts,
    *,
    kind: Kind,
    undetermined: Sequence[str] = (),
) -> tuple[GroundAnswer, ...]:
    """The same for lifting a provisional measure."""

    def judge(treaty: str, alone: RefusalFacts) -> tuple[Finding, ...]:
        return judge_lifting(book, [treaty], alone, kind=kind)

    return tuple(_answer(judge, instruments, facts, undetermined, ground) for ground in facts.grounds)


def _answer(
    judge: _Judge, instruments: Sequence[str], facts: RefusalFacts, undetermined: Sequence[str], ground: Ground
) -> GroundAnswer:
    alone = msgspec.structs.replace(facts, grounds=(ground,))
    said = {treaty: own for treaty in instruments if (own := judge(treaty, alone))}
    found = [finding for each in said.values() for finding in each]
    by_treaty = tuple((treaty, _of_one(each, treaty in undetermined)) for treaty, each in said.items())
    return GroundAnswer(
        ground=ground,
        answer=_together([answer for _, answer in by_treaty]),
        steps=tuple(dict.fromkeys(step for each in said.values() for step in _owed(each))),
        citations=tuple(dict.fromkeys(finding.citation for finding in found)),
        missing=tuple(dict.fromkeys(path for finding in found for path in finding.missing)),
        by_instrument=by_treaty,
    )


def _of_one(found: Sequence[Finding], doubtful: bool) -> Answer:
    if doubtful or not any(finding.reason.code in _OPENED for finding in found):
        return Answer.UNDETERMINED
    return Answer.ALLOWED_AFTER if _owed(found) else Answer.ALLOWED


def _owed(found: Sequence[Finding]) -> list[Step]:
    open_ones = (one for one in found if one.verdict is not Verdict.SATISFIED and one.mend)
    return [_STEPS[one.mend.code] for one in open_ones if one.mend and one.mend.code in _STEPS]


def _together(answers: Sequence[Answer]) -> Answer:
    """The more demanding; undetermined where no treaty says anything."""
    order = (Answer.UNDETERMINED, Answer.ALLOWED_AFTER, Answer.ALLOWED)
    return next((answer for answer in order if answer in answers), Answer.UNDETERMINED)
