"""How a rule weighs a postponement, or the lifting of a provisional measure."""

from collections.abc import Callable, Mapping

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.vocabulary import Limit
from rogatory.law.weighed import Weighed, consulted, found, per_ground


def weigh_postponement(weighed: Weighed) -> tuple[Finding, ...]:
    """What the rule says of a postponement; nothing where it does not speak to it."""
    limit = weighed.rule.limit
    return _POSTPONEMENT[limit](weighed) if limit in _POSTPONEMENT else ()


def weigh_lifting(weighed: Weighed) -> tuple[Finding, ...]:
    """What the rule says of lifting a provisional measure; nothing where it does not speak to it."""
    limit = weighed.rule.limit
    return _LIFTING[limit](weighed) if limit in _LIFTING else ()


def may_postpone(weighed: Weighed) -> tuple[Finding, ...]:
    """Postponement is open where execution interferes with proceedings under way.

    The paragraph does not say that nothing else may: for any other ground it is undetermined, as for a refusal.
    """
    if weighed.invoked:
        return (found(weighed, Verdict.SATISFIED, "law-postponement-open"),)
    args = {"ground": weighed.facts.grounds[0].value if weighed.facts.grounds else ""}
    mend = Sentence("law-mend-postponement-ground")
    code, missing = "law-postponement-not-named", ("grounds",)
    return (found(weighed, Verdict.UNDETERMINED, code, args, missing=missing, mend=mend),)


def consulted_before_postponing(weighed: Weighed) -> tuple[Finding, ...]:
    """Consultation before postponing on the ground of interference with proceedings."""
    return consulted(weighed, "postponement", weighed.invoked) if weighed.invoked else ()


def may_lift(weighed: Weighed) -> tuple[Finding, ...]:
    """A21(7), U55(7): a provisional measure may be lifted on this ground."""
    return per_ground(weighed, Verdict.SATISFIED, "law-lifting-open")


def heard_before_lifting(weighed: Weighed) -> tuple[Finding, ...]:
    """A21(8), U55(8): before a measure is lifted the other State may, where possible, say why to keep it."""
    if weighed.facts.heard:
        return (found(weighed, Verdict.SATISFIED, "law-heard"),)
    mend = Sentence("law-mend-hear")
    if weighed.facts.heard is None:
        missing = ("heard",)
        return (found(weighed, Verdict.UNDETERMINED, "law-lifting-unheard", missing=missing, mend=mend),)
    return (found(weighed, Verdict.NOT_SATISFIED, "law-lifting-unheard", missing=("heard",), mend=mend),)


_POSTPONEMENT: Mapping[Limit | None, Callable[[Weighed], tuple[Finding, ...]]] = {
    Limit.MAY_POSTPONE: may_postpone,
    Limit.CONSULTED_BEFORE_POSTPONING: consulted_before_postponing,
}

_LIFTING: Mapping[Limit | None, Callable[[Weighed], tuple[Finding, ...]]] = {
    Limit.MAY_LIFT: may_lift,
    Limit.HEARD_BEFORE_LIFTING: heard_before_lifting,
}
