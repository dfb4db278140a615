"""One rule beside one request, and the finding it makes: the seam between rules and examinations."""

from collections.abc import Mapping

import msgspec

from rogatory.kernel.findings import Finding, Sentence, Standing, Verdict
from rogatory.law.book import Instrument, Rule
from rogatory.law.request import Request


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
    def content(self) -> str:
        """The content the rule is about, as the catalogues name it."""
        return self.rule.concept.rpartition(".")[2]


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
    reason = Sentence(code, {"content": case.content, **(args or {})})
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
