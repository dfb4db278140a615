"""The risks of a refusal ground by ground: what several treaties say of one ground stands together."""

from collections.abc import Iterable

import msgspec

from rogatory.desk.views import CitationView, RiskView
from rogatory.kernel.findings import Verdict


class GroundAtRisk(msgspec.Struct, frozen=True, kw_only=True):
    """One ground: its gravest verdict, whether a treaty leaves no choice, how to mend it, and every place."""

    ground: str
    ground_in_words: str
    verdict: Verdict
    mandatory: bool
    mends: tuple[str, ...]
    citations: tuple[CitationView, ...]


def by_ground(risks: Iterable[RiskView]) -> tuple[GroundAtRisk, ...]:
    """The risks, which come the gravest first, by ground in that order."""
    held: dict[str, list[RiskView]] = {}
    for risk in risks:
        held.setdefault(risk.ground, []).append(risk)
    return tuple(_together(same) for same in held.values())


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
