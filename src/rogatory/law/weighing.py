"""One rule beside one request, and the finding it makes: the seam between rules and examinations."""

from collections.abc import Mapping

import msgspec

from rogatory.kernel.findings import Citation, Finding, Sentence, Standing, Verdict
from rogatory.law.book import Instrument
from rogatory.law.comparisons import Test
from rogatory.law.request import Request
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import Examination

LAW_THERE = "domestic_law_of_the_requested_state"
"""What a finding lacks that hangs on the law of the State asked, which no law book holds."""


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A rule of an instrument, put to a request."""

    instrument: Instrument
    rule: Rule
    request: Request

    @property
    def treaty(self) -> bool:
        """Whether the rule is a treaty's; what practice asks is never a breach."""
        return self.instrument.standing is Standing.TREATY

    @property
    def asked(self) -> Mapping[str, str | int]:
        """What the rule requires, as an argument of a sentence."""
        return _asked(self.rule)

    @property
    def place(self) -> Mapping[str, str | int]:
        """Where the rule stands, as an argument of a sentence that tells its statement."""
        return _place(self.rule, self.instrument.id)

    @property
    def tested(self) -> tuple[str, ...]:
        """The facts the rule tests."""
        tests = (test for test in self.rule.holds if isinstance(test, Test))
        return tuple(dict.fromkeys(one.path for test in tests for one in test.any_of))


_CONSTANTS: Mapping[Examination, tuple[str, ...]] = {
    Examination.CONTAINS: ("law-content-present", "law-content-not-needed"),
    Examination.CONTAINS_WHERE_POSSIBLE: ("law-content-present",),
    Examination.HOLDS: ("law-rule-met",),
    Examination.RESTS_ON_AGREEMENT: ("law-agreement-named",),
}
"""By examination, the codes of the findings that no fact of a request changes."""


def with_constants(rule: Rule, instrument: str, standing: Standing) -> Rule:
    """The rule with the satisfied findings it always makes alike, so that a check need not make them anew."""
    codes = _CONSTANTS.get(rule.examine, ()) if rule.examine else ()
    args = {"content": _content(rule), **_asked(rule), **_place(rule, instrument)}
    made = {
        code: Finding(
            concept=rule.concept,
            verdict=Verdict.SATISFIED,
            citation=Citation(instrument=instrument, cite=rule.cite),
            reason=Sentence(code, args),
            standing=standing,
            related=rule.related,
        )
        for code in codes
    }
    return msgspec.structs.replace(rule, always=made)


def always(case: Case, code: str) -> tuple[Finding]:
    """The finding of the rule under ``code``, which no fact changes."""
    return (case.rule.always[code],)


def _content(rule: Rule) -> str:
    """The content the rule is about, as the catalogues name it."""
    return rule.concept.rpartition(".")[2]


def _asked(rule: Rule) -> Mapping[str, str | int]:
    return {"paths": ", ".join(wanted.partition("|")[0] for wanted in rule.requires)}


def _place(rule: Rule, instrument: str) -> Mapping[str, str | int]:
    return {"provision": f"{instrument} {rule.cite}"}


def finding(
    case: Case,
    verdict: Verdict,
    code: str,
    args: Mapping[str, str | int] | None = None,
    *,
    missing: tuple[str, ...] = (),
    mend: Sentence | None = None,
) -> Finding:
    """The finding of ``case``, citing its rule; ``code`` with the rule's content is the reason in words."""
    reason = Sentence(code, {"content": _content(case.rule), **(args or {})})
    return finding_of(case.instrument, case.rule, verdict, reason, missing=missing, mend=mend)


def finding_of(
    instrument: Instrument,
    rule: Rule,
    verdict: Verdict,
    reason: Sentence,
    *,
    missing: tuple[str, ...] = (),
    mend: Sentence | None = None,
) -> Finding:
    """A finding that cites ``rule`` where it stands, with its force and what is to be read beside it."""
    return Finding(
        concept=rule.concept,
        verdict=verdict,
        citation=instrument.citation(rule.cite),
        reason=reason,
        mend=mend,
        standing=instrument.standing,
        missing=missing,
        related=rule.related,
    )
