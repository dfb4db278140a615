"""Before a request is sent: on what the other State may refuse it, and how to mend the draft."""

import msgspec

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.basis import Binding
from rogatory.law.book import Instrument, LawBook
from rogatory.law.check import Check
from rogatory.law.conditions import all_hold
from rogatory.law.examinations import examine_rest
from rogatory.law.grounds import Ground
from rogatory.law.refusal import under_doubtful_force
from rogatory.law.request import Request
from rogatory.law.rules import Rule
from rogatory.law.truth import NO, Truth
from rogatory.law.vocabulary import Limit, RuleKind
from rogatory.law.weighing import finding_of


class Risk(msgspec.Struct, frozen=True, kw_only=True):
    """One ground a treaty gives the State asked, beside the facts of the draft.

    ``finding`` is not satisfied where the draft's own facts open the ground, undetermined where they do not
    rule it out, satisfied where they do. ``mandatory`` says that the treaty leaves that State no choice.
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
        for risk in risks_under(book.instruments[key], request)
    )
    return tuple(sorted(risks, key=_gravity))


def risks_under(instrument: Instrument, request: Request) -> tuple[Risk, ...]:
    """The same for one treaty, taken as binding, in the order of its rules."""
    rules = [rule for rule in instrument.rules if rule.concerns(request.kind)]
    faults = _faults(instrument, request) if any(rule.risk_if_faulty for rule in rules) else NO
    return tuple(
        Risk(ground=ground, mandatory=_mandatory(rule), finding=_finding(instrument, rule, ground, opened))
        for rule in rules
        if rule.risk or rule.risk_if_faulty
        for opened in (faults if rule.risk_if_faulty else all_hold(rule.risk, request),)
        for ground in rule.grounds
    )


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


def _mandatory(rule: Rule) -> bool:
    return rule.kind is RuleKind.MANDATORY_GROUND or rule.limit is Limit.MUST_REFUSE


def _gravity(risk: Risk) -> tuple[int, bool]:
    order = (Verdict.NOT_SATISFIED, Verdict.CONFLICT, Verdict.UNDETERMINED, Verdict.SATISFIED)
    return order.index(risk.finding.verdict), not risk.mandatory
