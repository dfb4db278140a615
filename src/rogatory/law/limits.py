"""How a rule weighs a refusal or a postponement: each limit takes the rule and the facts and gives findings.

The paragraphs are read exactly. Consultation is owed before refusing on the grounds of one paragraph and before
postponing under another, and not before any other refusal; reasons are owed for every refusal.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Literal

import msgspec

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.book import Instrument, Rule
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.vocabulary import Limit
from rogatory.law.weighing import finding_of

_EXCEPTIONS = frozenset({Ground.DE_MINIMIS, Ground.AVAILABLE_ELSEWHERE})
"""U46(9)(b), last sentence: with either, help without coercion may be refused as well."""

_OF_THE_LIST = frozenset(
    {
        Ground.NOT_IN_CONFORMITY,
        Ground.ESSENTIAL_INTERESTS,
        Ground.PROHIBITED_FOR_SIMILAR_OFFENCE,
        Ground.CONTRARY_TO_LEGAL_SYSTEM,
    }
)
"""The grounds of U46(21), which carry a refusal of any help, with coercion or without."""


class ConsultationHeld(msgspec.Struct, frozen=True, kw_only=True):
    """A consultation with the requesting State: on what, how far it came, on which grounds (none: on all)."""

    subject: str
    state: Literal["opened", "answered", "concluded"]
    grounds: tuple[Ground, ...] = ()


class RefusalFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A refusal or a postponement, as intended or as made.

    ``coercive`` says whether everything refused needs compulsion; ``fiscal`` whether the offence is also
    considered fiscal; ``conduct_criminal_here`` whether the conduct itself, whatever its name, is criminal in
    the refusing State; ``will_prosecute`` whether that State puts the case of a national it does not surrender
    before its own authorities; ``heard`` whether the other State could set out its views, or its reasons to
    keep a measure. ``None`` means not known.
    """

    grounds: tuple[Ground, ...]
    reasons: str
    consultations: tuple[ConsultationHeld, ...] = ()
    coercive: bool | None = None
    fiscal: bool | None = None
    conduct_criminal_here: bool | None = None
    will_prosecute: bool | None = None
    heard: bool | None = None


class Weighed(msgspec.Struct, frozen=True, kw_only=True):
    """A rule of an instrument beside what is weighed, for a kind of request."""

    instrument: Instrument
    rule: Rule
    facts: RefusalFacts
    kind: Kind = Kind.MUTUAL_LEGAL_ASSISTANCE

    @property
    def invoked(self) -> tuple[Ground, ...]:
        """The grounds invoked that the rule is about."""
        return tuple(ground for ground in self.facts.grounds if ground in self.rule.grounds)


def weigh_refusal(weighed: Weighed) -> tuple[Finding, ...]:
    """What the rule says of a refusal; nothing where it does not speak to it."""
    limit = weighed.rule.limit
    return _REFUSAL[limit](weighed) if limit in _REFUSAL else ()


def weigh_postponement(weighed: Weighed) -> tuple[Finding, ...]:
    """What the rule says of a postponement; nothing where it does not speak to it."""
    limit = weighed.rule.limit
    return _POSTPONEMENT[limit](weighed) if limit in _POSTPONEMENT else ()


def weigh_lifting(weighed: Weighed) -> tuple[Finding, ...]:
    """What the rule says of lifting a provisional measure; nothing where it does not speak to it."""
    limit = weighed.rule.limit
    return _LIFTING[limit](weighed) if limit in _LIFTING else ()


def grounds_listed(weighed: Weighed) -> tuple[Finding, ...]:
    """Every ground invoked has a paragraph; one that has none is undetermined, for the list may not be all."""
    if not weighed.facts.grounds:
        return (_found(weighed, Verdict.UNDETERMINED, "law-refusal-no-ground", missing=("grounds",)),)
    homes = _grounds_with_a_home(weighed.instrument, weighed.facts, weighed.kind)
    code, missing = "law-refusal-ground-unlisted", ("grounds",)
    return tuple(
        _found(weighed, Verdict.UNDETERMINED, code, {"ground": ground.value}, missing=missing)
        for ground in weighed.facts.grounds
        if ground not in homes
    )


def only_grounds_listed(weighed: Weighed) -> tuple[Finding, ...]:
    """The provision lets assistance be refused on the grounds it names and on no other."""
    if not weighed.facts.grounds:
        return (_found(weighed, Verdict.UNDETERMINED, "law-refusal-no-ground", missing=("grounds",)),)
    homes = _grounds_with_a_home(weighed.instrument, weighed.facts, weighed.kind)
    strangers = tuple(ground for ground in weighed.facts.grounds if ground not in homes)
    mend = Sentence("law-mend-drop-ground")
    code, verdict = "law-refusal-ground-closed", Verdict.NOT_SATISFIED
    return tuple(_found(weighed, verdict, code, {"ground": ground.value}, mend=mend) for ground in strangers)


def must_refuse(weighed: Weighed) -> tuple[Finding, ...]:
    """The provision does not leave it open: where the ground is there, the request is refused."""
    return _per_ground(weighed, Verdict.SATISFIED, "law-refusal-mandatory")


def heard_before_refusing(weighed: Weighed) -> tuple[Finding, ...]:
    """A23(17), U44(17): before refusing extradition the other State is, where appropriate, consulted and heard.

    Whether it is appropriate is for the State asked to say, so a hearing not held is open, never a breach.
    """
    consulted = any(
        held.subject == "refusal" and held.state != "opened" for held in weighed.facts.consultations
    )
    if weighed.facts.heard or consulted:
        return (_found(weighed, Verdict.SATISFIED, "law-heard"),)
    mend = Sentence("law-mend-hear")
    code, missing = "law-hearing-where-appropriate", ("consultations",)
    return (_found(weighed, Verdict.UNDETERMINED, code, missing=missing, mend=mend),)


def prosecute_if_national(weighed: Weighed) -> tuple[Finding, ...]:
    """A23(11), U44(11): a national not surrendered for that alone is put before the authorities there."""
    if set(weighed.facts.grounds) != {Ground.OWN_NATIONAL}:
        return ()
    if weighed.facts.will_prosecute:
        return (_found(weighed, Verdict.SATISFIED, "law-refusal-national-prosecuted"),)
    mend = Sentence("law-mend-prosecute")
    if weighed.facts.will_prosecute is None:
        missing = ("will_prosecute",)
        code = "law-refusal-national-unknown"
        return (_found(weighed, Verdict.UNDETERMINED, code, missing=missing, mend=mend),)
    return (_found(weighed, Verdict.NOT_SATISFIED, "law-refusal-national-let-go", mend=mend),)


def may_lift(weighed: Weighed) -> tuple[Finding, ...]:
    """A21(7), U55(7): a provisional measure may be lifted on this ground."""
    return _per_ground(weighed, Verdict.SATISFIED, "law-lifting-open")


def heard_before_lifting(weighed: Weighed) -> tuple[Finding, ...]:
    """A21(8), U55(8): before a measure is lifted the other State may, where possible, say why to keep it."""
    if weighed.facts.heard:
        return (_found(weighed, Verdict.SATISFIED, "law-heard"),)
    mend = Sentence("law-mend-hear")
    if weighed.facts.heard is None:
        missing = ("heard",)
        return (_found(weighed, Verdict.UNDETERMINED, "law-lifting-unheard", missing=missing, mend=mend),)
    return (_found(weighed, Verdict.NOT_SATISFIED, "law-lifting-unheard", missing=("heard",), mend=mend),)


def may_refuse(weighed: Weighed) -> tuple[Finding, ...]:
    """The paragraph lets assistance be refused on this ground."""
    return _per_ground(weighed, Verdict.SATISFIED, "law-refusal-ground-open")


def may_refuse_without_dual_criminality(weighed: Weighed) -> tuple[Finding, ...]:
    """A20(16)(b): may be refused for want of dual criminality; help without coercion is a *may* as well."""
    if Ground.NO_DUAL_CRIMINALITY not in weighed.facts.grounds:
        return ()
    return (_found(weighed, Verdict.SATISFIED, "law-refusal-dual-open"),)


def must_still_give_non_coercive(weighed: Weighed) -> tuple[Finding, ...]:
    """U46(9)(b): may be declined, but help without coercion is owed where the basics of the law allow.

    It is owed against this ground alone: a ground of U46(21) beside it carries the refusal by itself, and
    where an exception is invoked it does not matter whether coercion is needed.
    """
    grounds = set(weighed.facts.grounds)
    if Ground.NO_DUAL_CRIMINALITY not in grounds:
        return ()
    if weighed.facts.coercive or _EXCEPTIONS & grounds:
        return (_found(weighed, Verdict.SATISFIED, "law-refusal-dual-open"),)
    if _OF_THE_LIST & grounds:
        args = {"ground": Ground.NO_DUAL_CRIMINALITY.value}
        return (_found(weighed, Verdict.SATISFIED, "law-refusal-not-alone", args),)
    if weighed.facts.coercive is None:
        missing = ("measures[].coercive",)
        return (_found(weighed, Verdict.UNDETERMINED, "law-refusal-coercion-unknown", missing=missing),)
    mend = Sentence("law-mend-render-non-coercive")
    return (_found(weighed, Verdict.NOT_SATISFIED, "law-refusal-non-coercive-owed", mend=mend),)


def dual_criminality_by_conduct(weighed: Weighed) -> tuple[Finding, ...]:
    """U43(2): it is the conduct that must be criminal in both States, not its name or category.

    Not known gives no finding here: whoever invokes the ground says by it that the conduct is not criminal.
    """
    if Ground.NO_DUAL_CRIMINALITY not in weighed.facts.grounds or weighed.facts.conduct_criminal_here is None:
        return ()
    if weighed.facts.conduct_criminal_here:
        mend = Sentence("law-mend-weigh-conduct")
        return (_found(weighed, Verdict.NOT_SATISFIED, "law-refusal-conduct-criminal", mend=mend),)
    return (_found(weighed, Verdict.SATISFIED, "law-refusal-conduct-not-criminal"),)


def never_on(weighed: Weighed) -> tuple[Finding, ...]:
    """A ground that may never be invoked, alone or beside others: bank secrecy."""
    return _per_ground(weighed, Verdict.NOT_SATISFIED, "law-refusal-barred", Sentence("law-mend-drop-ground"))


def never_only_on(weighed: Weighed) -> tuple[Finding, ...]:
    """A ground that may not carry a refusal alone; beside others the refusal stands or falls with those."""
    if not weighed.invoked:
        return ()
    if set(weighed.facts.grounds) <= set(weighed.rule.grounds):
        mend = Sentence("law-mend-drop-ground")
        return _per_ground(weighed, Verdict.NOT_SATISFIED, "law-refusal-barred-alone", mend)
    return _per_ground(weighed, Verdict.SATISFIED, "law-refusal-not-alone")


def reasons_given(weighed: Weighed) -> tuple[Finding, ...]:
    """Any refusal is given with its reasons, whatever its ground."""
    if weighed.facts.reasons.strip():
        return (_found(weighed, Verdict.SATISFIED, "law-refusal-reasons-given"),)
    mend = Sentence("law-mend-reasons")
    missing = ("reasons",)
    return (_found(weighed, Verdict.NOT_SATISFIED, "law-refusal-reasons-missing", missing=missing, mend=mend),)


def consulted_before_refusing(weighed: Weighed) -> tuple[Finding, ...]:
    """Consultation before refusing on the grounds the rule names; other refusals owe none here."""
    if not weighed.invoked:
        return ()
    return _consulted(weighed, "refusal", weighed.invoked)


def may_postpone(weighed: Weighed) -> tuple[Finding, ...]:
    """Postponement is open where execution interferes with proceedings under way.

    The paragraph does not say that nothing else may: for any other ground it is undetermined, as for a refusal.
    """
    if weighed.invoked:
        return (_found(weighed, Verdict.SATISFIED, "law-postponement-open"),)
    args = {"ground": weighed.facts.grounds[0].value if weighed.facts.grounds else ""}
    mend = Sentence("law-mend-postponement-ground")
    code, missing = "law-postponement-not-named", ("grounds",)
    return (_found(weighed, Verdict.UNDETERMINED, code, args, missing=missing, mend=mend),)


def consulted_before_postponing(weighed: Weighed) -> tuple[Finding, ...]:
    """Consultation before postponing on the ground of interference with proceedings."""
    return _consulted(weighed, "postponement", weighed.invoked) if weighed.invoked else ()


def _consulted(weighed: Weighed, subject: str, owed_on: Collection[Ground]) -> tuple[Finding, ...]:
    about = [held for held in weighed.facts.consultations if held.subject == subject]
    heard = [held for held in about if held.state != "opened"]
    if _covers(heard, owed_on):
        return (_found(weighed, Verdict.SATISFIED, "law-consultation-held"),)
    code = "law-consultation-unanswered" if _covers(about, owed_on) else f"law-consultation-missing-{subject}"
    mend = Sentence("law-mend-consult")
    return (_found(weighed, Verdict.NOT_SATISFIED, code, missing=("consultations",), mend=mend),)


def _covers(held: Collection[ConsultationHeld], owed_on: Collection[Ground]) -> bool:
    """A consultation that names no ground was on the refusal as a whole and covers every ground."""
    if any(not consultation.grounds for consultation in held):
        return True
    return bool(held) and {g for consultation in held for g in consultation.grounds}.issuperset(owed_on)


def _grounds_with_a_home(instrument: Instrument, facts: RefusalFacts, kind: Kind) -> frozenset[Ground]:
    homes = {
        Limit.MAY_REFUSE,
        Limit.MUST_REFUSE,
        Limit.NEVER_ON,
        Limit.NEVER_ONLY_ON,
        Limit.PROSECUTE_IF_NATIONAL,
    }
    if Ground.NO_DUAL_CRIMINALITY in facts.grounds:
        homes |= {Limit.MAY_REFUSE_WITHOUT_DUAL_CRIMINALITY, Limit.MUST_STILL_GIVE_NON_COERCIVE}
    rules = (rule for rule in instrument.rules if rule.limit in homes and rule.concerns(kind))
    return frozenset(ground for rule in rules for ground in rule.grounds)


def _per_ground(
    weighed: Weighed, verdict: Verdict, code: str, mend: Sentence | None = None
) -> tuple[Finding, ...]:
    return tuple(
        _found(weighed, verdict, code, {"ground": ground.value}, mend=mend) for ground in weighed.invoked
    )


def _found(
    weighed: Weighed,
    verdict: Verdict,
    code: str,
    args: Mapping[str, str | int] | None = None,
    *,
    missing: tuple[str, ...] = (),
    mend: Sentence | None = None,
) -> Finding:
    reason = Sentence(code, args or {})
    return finding_of(weighed.instrument, weighed.rule, verdict, reason, missing=missing, mend=mend)


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
}

_POSTPONEMENT: Mapping[Limit | None, Callable[[Weighed], tuple[Finding, ...]]] = {
    Limit.MAY_POSTPONE: may_postpone,
    Limit.CONSULTED_BEFORE_POSTPONING: consulted_before_postponing,
}

_LIFTING: Mapping[Limit | None, Callable[[Weighed], tuple[Finding, ...]]] = {
    Limit.MAY_LIFT: may_lift,
    Limit.HEARD_BEFORE_LIFTING: heard_before_lifting,
}
