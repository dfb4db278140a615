"""How a rule weighs a refusal: each limit takes the rule and the facts and gives findings.

The paragraphs are read exactly. Consultation is owed before refusing on the grounds of one paragraph and before
postponing under another, and not before any other refusal; reasons are owed for every refusal.
"""

from collections.abc import Callable, Collection, Mapping

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.book import Instrument
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.paths import is_blank
from rogatory.law.vocabulary import Limit
from rogatory.law.weighed import RefusalFacts, Weighed, consulted, found, per_ground
from rogatory.law.weighing import LAW_THERE

_EXCEPTIONS = frozenset({Ground.DE_MINIMIS, Ground.AVAILABLE_ELSEWHERE})
"""U46(9)(b), last sentence: with either, help without coercion may be refused as well."""

_OF_DUAL_CRIMINALITY = frozenset(
    {Limit.MAY_REFUSE_WITHOUT_DUAL_CRIMINALITY, Limit.MUST_STILL_GIVE_NON_COERCIVE}
)
"""Limits whose grounds are open where the conduct is not criminal in both States, and not by themselves."""

_OF_THE_LIST = frozenset(
    {
        Ground.NOT_IN_CONFORMITY,
        Ground.ESSENTIAL_INTERESTS,
        Ground.PROHIBITED_FOR_SIMILAR_OFFENCE,
        Ground.CONTRARY_TO_LEGAL_SYSTEM,
    }
)
"""The grounds of U46(21), which carry a refusal of any help, with coercion or without."""


def weigh_refusal(weighed: Weighed) -> tuple[Finding, ...]:
    """What the rule says of a refusal; nothing where it does not speak to it."""
    limit = weighed.rule.limit
    return _REFUSAL[limit](weighed) if limit in _REFUSAL else ()


def grounds_listed(weighed: Weighed) -> tuple[Finding, ...]:
    """Every ground invoked has a paragraph; one that has none is undetermined, for the list may not be all."""
    if not weighed.facts.grounds:
        return (found(weighed, Verdict.UNDETERMINED, "law-refusal-no-ground", missing=("grounds",)),)
    homes = _grounds_with_a_home(weighed.instrument, weighed.facts, weighed.kind)
    return tuple(_without_a_home(weighed, ground) for ground in weighed.facts.grounds if ground not in homes)


def _without_a_home(weighed: Weighed, ground: Ground) -> Finding:
    """What the treaty says instead of a ground it does not name for refusal by itself."""
    args = {"ground": ground.value}
    if ground in _grounds_under(weighed, {Limit.MAY_POSTPONE}):
        mend, code = Sentence("law-mend-postpone-instead"), "law-refusal-ground-postpones"
        return found(weighed, Verdict.UNDETERMINED, code, args, missing=(LAW_THERE,), mend=mend)
    if ground in _grounds_under(weighed, _OF_DUAL_CRIMINALITY):
        code = "law-refusal-ground-beside-dual"
        return found(weighed, Verdict.UNDETERMINED, code, args, missing=("grounds",))
    code = "law-refusal-ground-unlisted"
    return found(weighed, Verdict.UNDETERMINED, code, args, missing=(LAW_THERE,))


def only_grounds_listed(weighed: Weighed) -> tuple[Finding, ...]:
    """The provision lets assistance be refused on the grounds it names and on no other."""
    if not weighed.facts.grounds:
        return (found(weighed, Verdict.UNDETERMINED, "law-refusal-no-ground", missing=("grounds",)),)
    homes = _grounds_with_a_home(weighed.instrument, weighed.facts, weighed.kind)
    strangers = tuple(ground for ground in weighed.facts.grounds if ground not in homes)
    mend = Sentence("law-mend-drop-ground")
    code, verdict = "law-refusal-ground-closed", Verdict.NOT_SATISFIED
    return tuple(found(weighed, verdict, code, {"ground": ground.value}, mend=mend) for ground in strangers)


def must_refuse(weighed: Weighed) -> tuple[Finding, ...]:
    """The provision does not leave it open: where the ground is there, the request is refused."""
    return per_ground(weighed, Verdict.SATISFIED, "law-refusal-mandatory")


def heard_before_refusing(weighed: Weighed) -> tuple[Finding, ...]:
    """A23(17), U44(17): before refusing extradition the other State is, where appropriate, consulted and heard.

    Whether it is appropriate is for the State asked to say, so a hearing not held is open, never a breach.
    """
    consulted = any(
        held.subject == "refusal" and held.state != "opened" for held in weighed.facts.consultations
    )
    if weighed.facts.heard or consulted:
        return (found(weighed, Verdict.SATISFIED, "law-heard"),)
    mend = Sentence("law-mend-hear")
    code, missing = "law-hearing-where-appropriate", ("consultations",)
    return (found(weighed, Verdict.UNDETERMINED, code, missing=missing, mend=mend),)


def prosecute_if_national(weighed: Weighed) -> tuple[Finding, ...]:
    """A23(11), U44(11): a national not surrendered for that alone is put before the authorities there.

    A treaty that forbids surrendering nationals lets that ground carry every refusal it is invoked in.
    """
    if Ground.OWN_NATIONAL not in weighed.facts.grounds:
        return ()
    if weighed.facts.will_prosecute:
        return (found(weighed, Verdict.SATISFIED, "law-refusal-national-prosecuted"),)
    others = set(weighed.facts.grounds) - {Ground.OWN_NATIONAL}
    if others and Ground.OWN_NATIONAL not in _grounds_under(weighed, {Limit.MUST_REFUSE}):
        return (_national_beside(weighed, others),)
    mend = Sentence("law-mend-prosecute")
    if weighed.facts.will_prosecute is None:
        missing = ("will_prosecute",)
        code = "law-refusal-national-unknown"
        return (found(weighed, Verdict.UNDETERMINED, code, missing=missing, mend=mend),)
    return (found(weighed, Verdict.NOT_SATISFIED, "law-refusal-national-let-go", mend=mend),)


def _national_beside(weighed: Weighed, others: Collection[Ground]) -> Finding:
    if _grounds_under(weighed, {Limit.MAY_REFUSE, Limit.MUST_REFUSE}).intersection(others):
        args = {"ground": Ground.OWN_NATIONAL.value}
        return found(weighed, Verdict.SATISFIED, "law-refusal-not-alone", args)
    mend, code = Sentence("law-mend-prosecute"), "law-refusal-national-not-alone"
    return found(weighed, Verdict.UNDETERMINED, code, missing=("grounds",), mend=mend)


def barred_where_law_permits(weighed: Weighed) -> tuple[Finding, ...]:
    """A23(1), U44(4): barred where the treaty is the basis and the law of the State asked permits.

    That law is in no law book, so the ground is neither open nor barred here.
    """
    missing = (LAW_THERE,)
    return tuple(
        found(
            weighed,
            Verdict.UNDETERMINED,
            "law-refusal-barred-if-permitted",
            {"ground": ground.value},
            missing=missing,
        )
        for ground in weighed.invoked
    )


def may_refuse(weighed: Weighed) -> tuple[Finding, ...]:
    """The paragraph lets assistance be refused on this ground."""
    return per_ground(weighed, Verdict.SATISFIED, "law-refusal-ground-open")


def may_refuse_without_dual_criminality(weighed: Weighed) -> tuple[Finding, ...]:
    """A20(16)(b): may be refused for want of dual criminality; help without coercion is a *may* as well."""
    if Ground.NO_DUAL_CRIMINALITY not in weighed.facts.grounds:
        return ()
    return (found(weighed, Verdict.SATISFIED, "law-refusal-dual-open"),)


def must_still_give_non_coercive(weighed: Weighed) -> tuple[Finding, ...]:
    """U46(9)(b): may be declined, but help without coercion is owed where the basics of the law allow.

    It is owed against this ground alone: a ground of U46(21) beside it carries the refusal by itself, and
    where an exception is invoked it does not matter whether coercion is needed.
    """
    grounds = set(weighed.facts.grounds)
    if Ground.NO_DUAL_CRIMINALITY not in grounds:
        return ()
    if weighed.facts.coercive or _EXCEPTIONS & grounds:
        return (found(weighed, Verdict.SATISFIED, "law-refusal-dual-open"),)
    if _OF_THE_LIST & grounds:
        args = {"ground": Ground.NO_DUAL_CRIMINALITY.value}
        return (found(weighed, Verdict.SATISFIED, "law-refusal-not-alone", args),)
    if weighed.facts.coercive is None:
        missing = ("measures[].coercive",)
        return (found(weighed, Verdict.UNDETERMINED, "law-refusal-coercion-unknown", missing=missing),)
    mend = Sentence("law-mend-render-non-coercive")
    return (found(weighed, Verdict.NOT_SATISFIED, "law-refusal-non-coercive-owed", mend=mend),)


def dual_criminality_by_conduct(weighed: Weighed) -> tuple[Finding, ...]:
    """U43(2): it is the conduct that must be criminal in both States, not its name or category.

    Not known gives no finding here: whoever invokes the ground says by it that the conduct is not criminal.
    """
    if Ground.NO_DUAL_CRIMINALITY not in weighed.facts.grounds or weighed.facts.conduct_criminal_here is None:
        return ()
    args = {"ground": Ground.NO_DUAL_CRIMINALITY.value}
    if weighed.facts.conduct_criminal_here:
        mend = Sentence("law-mend-weigh-conduct")
        return (found(weighed, Verdict.NOT_SATISFIED, "law-refusal-conduct-criminal", args, mend=mend),)
    return (found(weighed, Verdict.SATISFIED, "law-refusal-conduct-not-criminal", args),)


def never_on(weighed: Weighed) -> tuple[Finding, ...]:
    """A ground that may never be invoked, alone or beside others: bank secrecy."""
    return per_ground(weighed, Verdict.NOT_SATISFIED, "law-refusal-barred", Sentence("law-mend-drop-ground"))


def never_only_on(weighed: Weighed) -> tuple[Finding, ...]:
    """A ground that may not carry a refusal alone; beside others the refusal stands or falls with those.

    A ground that is itself barred is no other: two of them do not open each other. Whether one the treaty does
    not name can carry the refusal is not known, and neither then is this.
    """
    if not weighed.invoked:
        return ()
    if set(weighed.facts.grounds) <= {*weighed.rule.grounds, *_never(weighed)}:
        mend = Sentence("law-mend-drop-ground")
        return per_ground(weighed, Verdict.NOT_SATISFIED, "law-refusal-barred-alone", mend)
    others = set(weighed.facts.grounds) - {*weighed.rule.grounds, *_never(weighed)}
    if others & _grounds_with_a_home(weighed.instrument, weighed.facts, weighed.kind):
        return per_ground(weighed, Verdict.SATISFIED, "law-refusal-not-alone")
    return per_ground(weighed, Verdict.UNDETERMINED, "law-refusal-not-alone")


def reasons_given(weighed: Weighed) -> tuple[Finding, ...]:
    """Any refusal is given with its reasons, whatever its ground."""
    if not is_blank(weighed.facts.reasons):
        return (found(weighed, Verdict.SATISFIED, "law-refusal-reasons-given"),)
    mend = Sentence("law-mend-reasons")
    missing = ("reasons",)
    return (found(weighed, Verdict.NOT_SATISFIED, "law-refusal-reasons-missing", missing=missing, mend=mend),)


def consulted_before_refusing(weighed: Weighed) -> tuple[Finding, ...]:
    """Consultation before refusing on the grounds the rule names; other refusals owe none here."""
    if not weighed.invoked:
        return ()
    return consulted(weighed, "refusal", weighed.invoked)


def _grounds_with_a_home(instrument: Instrument, facts: RefusalFacts, kind: Kind) -> frozenset[Ground]:
    homes = {
        Limit.MAY_REFUSE,
        Limit.MUST_REFUSE,
        Limit.NEVER_ON,
        Limit.NEVER_ONLY_ON,
        Limit.PROSECUTE_IF_NATIONAL,
        Limit.BARRED_WHERE_LAW_PERMITS,
    }
    if Ground.NO_DUAL_CRIMINALITY in facts.grounds:
        homes |= _OF_DUAL_CRIMINALITY
    rules = (rule for rule in instrument.rules if rule.limit in homes and rule.concerns(kind))
    return frozenset(ground for rule in rules for ground in rule.grounds)


def _never(weighed: Weighed) -> frozenset[Ground]:
    """The grounds the treaty bars whatever stands beside them, or alone."""
    return _grounds_under(weighed, {Limit.NEVER_ON, Limit.NEVER_ONLY_ON})


def _grounds_under(weighed: Weighed, limits: Collection[Limit]) -> frozenset[Ground]:
    rules = (rule for rule in weighed.instrument.rules if rule.limit in limits and rule.concerns(weighed.kind))
    return frozenset(ground for rule in rules for ground in rule.grounds)


_REFUSAL: Mapping[Limit | None, Callable[[Weighed], tuple[Finding, ...]]] = {
    Limit.GROUNDS_LISTED: grounds_listed,
    Limit.MAY_REFUSE: may_refuse,
    Limit.MAY_REFUSE_WITHOUT_DUAL_CRIMINALITY: may_refuse_without_dual_criminality,
    Limit.MUST_STILL_GIVE_NON_COERCIVE: must_still_give_non_coercive,
    Limit.DUAL_CRIMINALITY_BY_CONDUCT: dual_criminality_by_conduct,
    Limit.NEVER_ON: never_on,
    Limit.NEVER_ONLY_ON: never_only_on,
    Limit.REASONS_GIVEN: reasons_given,
    Limit.CONSULTED_BEFORE_REFUSING: consulted_before_refusing,
    Limit.MUST_REFUSE: must_refuse,
    Limit.ONLY_GROUNDS_LISTED: only_grounds_listed,
    Limit.HEARD_BEFORE_REFUSING: heard_before_refusing,
    Limit.PROSECUTE_IF_NATIONAL: prosecute_if_national,
    Limit.BARRED_WHERE_LAW_PERMITS: barred_where_law_permits,
}
