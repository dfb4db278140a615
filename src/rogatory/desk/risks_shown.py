"""On what the other State may refuse a draft, put into the reader's words: place by place, and by ground."""

from collections.abc import Iterable

import msgspec

from rogatory.desk.chosen_words import word_for
from rogatory.desk.findings_shown import finding_view
from rogatory.desk.views import CitationView, RiskView
from rogatory.kernel.findings import Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import LawBook
from rogatory.law.check import Check
from rogatory.law.request import Request
from rogatory.law.risks import Risk, refusal_risks


class GroundAtRisk(msgspec.Struct, frozen=True, kw_only=True):
    """One ground: its gravest verdict, whether a treaty leaves no choice, how to mend it, and every place."""

    ground: str
    ground_in_words: str
    verdict: Verdict
    mandatory: bool
    mends: tuple[str, ...]
    citations: tuple[CitationView, ...]


def risk_views(book: LawBook, request: Request, found: Check, language: ScreenLanguage) -> tuple[RiskView, ...]:
    """Each ground of each treaty the request was weighed by, the gravest first."""
    return tuple(_risk(book, risk, language) for risk in refusal_risks(book, request, found))


def by_ground(risks: Iterable[RiskView]) -> tuple[GroundAtRisk, ...]:
    """The risks, which come the gravest first, by ground in that order."""
    held: dict[str, list[RiskView]] = {}
    for risk in risks:
        held.setdefault(risk.ground, []).append(risk)
    return tuple(_together(same) for same in held.values())


def ruled_out(risks: Iterable[RiskView]) -> tuple[GroundAtRisk, ...]:
    """The grounds the facts rule out under every treaty that has them."""
    return tuple(one for one in by_ground(risks) if one.verdict is Verdict.SATISFIED)


def _risk(book: LawBook, risk: Risk, language: ScreenLanguage) -> RiskView:
    shown = finding_view(book, risk.finding, language)
    return RiskView(
        ground=risk.ground.value,
        ground_in_words=word_for("law-ground", language, ground=risk.ground.value),
        mandatory=risk.mandatory,
        verdict=shown.verdict,
        citation=shown.citation,
        message=shown.message,
        mend=shown.mend,
        missing=shown.missing,
        missing_in_words=shown.missing_in_words,
        note=shown.note,
    )


def _together(same: list[RiskView]) -> GroundAtRisk:
    gravest = same[0]
    return GroundAtRisk(
        ground=gravest.ground,
        ground_in_words=gravest.ground_in_words,
        verdict=gravest.verdict,
        mandatory=any(risk.mandatory for risk in same),
        mends=tuple(dict.fromkeys(risk.mend for risk in same if risk.mend)),
        citations=tuple(dict.fromkeys(risk.citation for risk in same)),
    )
