"""Before a request is sent: on what the other State may refuse it, and how to mend the draft."""

import msgspec

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.basis import Binding
from rogatory.law.book import Instrument, LawBook
from rogatory.law.check import Check
from rogatory.law.comparisons import Test
from rogatory.law.conditions import all_hold
from rogatory.law.examinations import examine_rest
from rogatory.law.grounds import Ground
from rogatory.law.refusal import under_doubtful_force
from rogatory.law.request import Request
from rogatory.law.rules import Rule
from rogatory.law.truth import NO, Truth
from rogatory.law.vocabulary import Limit, RuleKind
from rogatory.law.weighing import LAW_THERE, finding_of

_OPENS = frozenset({Limit.MAY_REFUSE, Limit.MUST_REFUSE})
"""Limits that open a ground by themselves, whatever the facts."""


class Risk(msgspec.Struct, frozen=True, kw_only=True):
    """One ground a treaty gives the State asked, beside the facts of the draft.

    ``finding`` is not satisfied where the draft's own facts open the ground, undetermined where they do not
    rule it out, satisfied where they do. ``mandatory`` says that the treaty leaves that State no choice.

    Undetermined are also the grounds that no fact of a request could rule out, and those a treaty leaves to the
    law of the requested State where the draft states what opens them elsewhere.
    """

    ground: Ground
    mandatory: bool
    finding: Finding


def refusal_risks(book: LawBook, request: Request, checked: Check) -> tuple[Risk, ...]:
    """Every ground of refusal of the treaties the request was weighed by, beside the draft; gravest first."""
    bindings = {binding.id: binding for binding in checked.basis.instruments}
    risks = (
        _in_doubt(risk, bindings[key])
        for key in checked.reach.weighed
        for risk in (
            *risks_under(book.instruments[key], request),
            *left_to_the_law_there(book, book.instruments[key], request),
        )
    )
    return tuple(sorted(risks, key=_gravity))


def risks_under(instrument: Instrument, request: Request) -> tuple[Risk, ...]:
    """The same for one treaty, taken as binding, in the order of its rules.

    Whether the treaty covers the matter is for its rules on scope, which a request is weighed by in any case.
    """
    rules = [rule for rule in instrument.rules if rule.concerns(request.kind)]
    faults = _faults(instrument, request) if any(rule.risk_if_faulty for rule in rules) else NO
    by_facts = [rule for rule in rules if rule.risk or rule.risk_if_faulty]
    settled = {ground for rule in by_facts for ground in rule.grounds}
    return (
        *(
            Risk(ground=ground, mandatory=_mandatory(rule), finding=_finding(instrument, rule, ground, opened))
            for rule in by_facts
            for opened in (faults if rule.risk_if_faulty else all_hold(rule.risk, request),)
            for ground in rule.grounds
        ),
        *(
            Risk(ground=ground, mandatory=_mandatory(rule), finding=_always_open(instrument, rule, ground))
            for rule in rules
            if rule not in by_facts and rule.limit in _OPENS and not _leaves_it_to_the_law_there(rule)
            for ground in rule.grounds
            if ground not in settled and ground is not Ground.NOT_COVERED
        ),
    )


def left_to_the_law_there(book: LawBook, instrument: Instrument, request: Request) -> tuple[Risk, ...]:
    """Grounds the treaty names nowhere and leaves to the law of the State asked, where the draft states them.

    What opens such a ground is taken from the treaties and the practice that do name it.
    """
    rules = [rule for rule in instrument.rules if rule.concerns(request.kind)]
    left = [rule for rule in rules if _leaves_it_to_the_law_there(rule)]
    named = {ground for rule in rules if rule not in left for ground in rule.grounds}
    return tuple(
        Risk(ground=ground, mandatory=False, finding=_of_the_law_there(instrument, rule, ground, paths))
        for rule in left
        for ground, paths in _stated(book, request).items()
        if ground not in named
    )


def _leaves_it_to_the_law_there(rule: Rule) -> bool:
    return Ground.DOMESTIC_CONDITIONS in rule.grounds


def _stated(book: LawBook, request: Request) -> dict[Ground, tuple[str, ...]]:
    """The grounds that some treaty or practice opens on what the draft states, with the paths that state it."""
    return {
        ground: tuple(one.path for test in rule.risk if isinstance(test, Test) for one in test.any_of)
        for held in (*book.instruments.values(), *book.practice)
        for rule in held.rules
        if rule.risk and rule.concerns(request.kind) and all_hold(rule.risk, request).holds
        for ground in rule.grounds
    }


def _faults(instrument: Instrument, request: Request) -> Truth:
    """Whether the request falls short of the treaty's own rules, and in what; its scope is another matter."""
    found = examine_rest(instrument, request)
    faults = [one for one in found if one.verdict in (Verdict.NOT_SATISFIED, Verdict.CONFLICT)]
    in_question = faults or [one for one in found if one.verdict is Verdict.UNDETERMINED]
    paths = tuple(dict.fromkeys(path for one in in_question for path in one.missing))
    if not in_question:
        return NO
    return Truth(holds=True if faults else None, missing=paths)


def _in_doubt(risk: Risk, binding: Binding) -> Risk:
    if binding.in_force_between:
        return risk
    (shown,) = under_doubtful_force((risk.finding,), binding.facts)
    if risk.finding.verdict is Verdict.NOT_SATISFIED:
        reason = Sentence("law-risk-open-if-binding", risk.finding.reason.args)
        shown = msgspec.structs.replace(shown, reason=reason)
    return msgspec.structs.replace(risk, finding=shown)


def _finding(instrument: Instrument, rule: Rule, ground: Ground, opened: Truth) -> Finding:
    args = {"ground": ground.value}
    if opened.holds is False:
        return finding_of(instrument, rule, Verdict.SATISFIED, Sentence("law-risk-none", args))
    verdict = Verdict.NOT_SATISFIED if opened.holds else Verdict.UNDETERMINED
    code = "law-risk-open" if opened.holds else "law-risk-not-excluded"
    paths = ", ".join(opened.missing)
    mend = Sentence("law-risk-state", {"paths": paths}) if paths else Sentence("law-risk-mend", args)
    return finding_of(instrument, rule, verdict, Sentence(code, args), missing=opened.missing, mend=mend)


def _always_open(instrument: Instrument, rule: Rule, ground: Ground) -> Finding:
    args = {"ground": ground.value}
    mend = Sentence("law-risk-mend", args)
    return finding_of(instrument, rule, Verdict.UNDETERMINED, Sentence("law-risk-always", args), mend=mend)


def _of_the_law_there(instrument: Instrument, rule: Rule, ground: Ground, paths: tuple[str, ...]) -> Finding:
    reason = Sentence("law-risk-law-there", {"ground": ground.value, "paths": ", ".join(paths)})
    return finding_of(instrument, rule, Verdict.UNDETERMINED, reason, missing=(LAW_THERE,))


def _mandatory(rule: Rule) -> bool:
    return rule.kind is RuleKind.MANDATORY_GROUND or rule.limit is Limit.MUST_REFUSE


def _gravity(risk: Risk) -> tuple[int, bool]:
    order = (Verdict.NOT_SATISFIED, Verdict.CONFLICT, Verdict.UNDETERMINED, Verdict.SATISFIED)
    return order.index(risk.finding.verdict), not risk.mandatory
