"""What the law says of a refusal or a postponement, before it is made or after the other State made it."""

from collections.abc import Callable, Collection, Sequence

import msgspec

from rogatory.kernel.findings import Finding, Verdict
from rogatory.law.book import LawBook
from rogatory.law.kinds import Kind
from rogatory.law.limits import weigh_refusal
from rogatory.law.limits_on_delay import weigh_lifting, weigh_postponement
from rogatory.law.weighed import ConsultationHeld, RefusalFacts, Weighed

__all__ = [
    "ConsultationHeld",
    "RefusalFacts",
    "judge_lifting",
    "judge_postponement",
    "judge_refusal",
    "under_doubtful_force",
]


def judge_refusal(
    book: LawBook,
    instruments: Sequence[str],
    facts: RefusalFacts,
    *,
    undetermined: Collection[str] = (),
    kind: Kind = Kind.MUTUAL_LEGAL_ASSISTANCE,
) -> tuple[Finding, ...]:
    """Every finding of the rules on refusal of the treaties named, the satisfied ones too.

    ``instruments`` are the treaties that bind the two States or may (``Basis.applicable``), ``undetermined``
    those among them of which that is not known: what they would forbid is then undetermined.
    Raises ``UnknownInstrument``.
    """
    return _judged(book, instruments, facts, undetermined, kind, weigh_refusal)


def judge_postponement(
    book: LawBook,
    instruments: Sequence[str],
    facts: RefusalFacts,
    *,
    undetermined: Collection[str] = (),
    kind: Kind = Kind.MUTUAL_LEGAL_ASSISTANCE,
) -> tuple[Finding, ...]:
    """The same for putting execution off, which is open on one ground and after consultation."""
    return _judged(book, instruments, facts, undetermined, kind, weigh_postponement)


def judge_lifting(
    book: LawBook,
    instruments: Sequence[str],
    facts: RefusalFacts,
    *,
    undetermined: Collection[str] = (),
    kind: Kind = Kind.PROVISIONAL_MEASURES,
) -> tuple[Finding, ...]:
    """The same for lifting a provisional measure taken at the other State's request."""
    return _judged(book, instruments, facts, undetermined, kind, weigh_lifting)


def under_doubtful_force(findings: Sequence[Finding], facts: tuple[str, ...]) -> tuple[Finding, ...]:
    """Findings of a treaty of which it is not known whether it binds.

    What meets it, meets it whether it binds or not, and facts that contradict each other do so either way. What
    it would forbid is undetermined until it is known.
    """
    return tuple(
        finding
        if finding.verdict in (Verdict.SATISFIED, Verdict.CONFLICT)
        else msgspec.structs.replace(
            finding, verdict=Verdict.UNDETERMINED, missing=tuple(dict.fromkeys((*finding.missing, *facts)))
        )
        for finding in findings
    )


def _judged(
    book: LawBook,
    instruments: Sequence[str],
    facts: RefusalFacts,
    undetermined: Collection[str],
    kind: Kind,
    weigh: Callable[[Weighed], tuple[Finding, ...]],
) -> tuple[Finding, ...]:
    judged: list[Finding] = []
    for held in book.chosen(instruments):
        rules = (rule for rule in held.rules if rule.limit and rule.concerns(kind))
        weighed = (Weighed(instrument=held, rule=rule, facts=facts, kind=kind) for rule in rules)
        found = [finding for each in weighed for finding in weigh(each)]
        doubtful = held.id in undetermined
        judged += under_doubtful_force(found, (f"{held.id}/in_force_between",)) if doubtful else found
    return tuple(judged)
