"""On what the other State may refuse a draft, put into the reader's words."""

from rogatory.desk.chosen_words import word_for
from rogatory.desk.findings_shown import finding_view
from rogatory.desk.views import RiskView
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import LawBook
from rogatory.law.check import Check
from rogatory.law.request import Request
from rogatory.law.risks import Risk, refusal_risks


def risk_views(book: LawBook, request: Request, found: Check, language: ScreenLanguage) -> tuple[RiskView, ...]:
    """Each ground of each treaty the request was weighed by, the gravest first."""
    return tuple(_risk(book, risk, language) for risk in refusal_risks(book, request, found))


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
