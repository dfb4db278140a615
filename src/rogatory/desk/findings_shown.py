"""Findings and citations put into the reader's words."""

from collections.abc import Collection, Iterable

from rogatory.desk.advice import advice
from rogatory.desk.facts_in_words import facts_in_words
from rogatory.desk.law_in_words import worded
from rogatory.desk.views import CitationView, FindingView
from rogatory.kernel.findings import Citation, Finding, Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import PRACTICE, LawBook
from rogatory.law.provisions import errata
from rogatory.wording import place_in_words, text

_WORST_FIRST = (Verdict.NOT_SATISFIED, Verdict.CONFLICT, Verdict.UNDETERMINED, Verdict.SATISFIED)


def citation_view(book: LawBook, citation: Citation, language: ScreenLanguage) -> CitationView:
    """A citation as a mark: the instrument's short title and the place."""
    instrument = book.find(citation.instrument)
    if citation.instrument == PRACTICE or instrument is None:
        label = text("desk-practice", language)
    else:
        label = f"{instrument.short[language.value]} {place_in_words(citation.cite, language)}"
    return CitationView(instrument=citation.instrument, cite=citation.cite, label=label)


def note_on(book: LawBook, citation: Citation, language: ScreenLanguage) -> str:
    """What is known to be wrong with the text cited, or different in it, with our reading; empty if nothing."""
    return "\n".join(erratum.note[language.value] for erratum in errata(book, citation))


def finding_view(
    book: LawBook, finding: Finding, language: ScreenLanguage, *, decides: bool = False
) -> FindingView:
    """One finding worded."""
    return FindingView(
        decides=decides,
        concept=finding.concept,
        verdict=finding.verdict,
        standing=finding.standing,
        citation=citation_view(book, finding.citation, language),
        message=worded(book, finding.reason, language),
        mend=advice(book, finding.mend, language),
        related=tuple(citation_view(book, other, language) for other in finding.related),
        missing=finding.missing,
        missing_in_words=facts_in_words(book, finding.missing, language),
        note=note_on(book, finding.citation, language),
    )


def finding_views(
    book: LawBook,
    findings: Iterable[Finding],
    language: ScreenLanguage,
    deciding: Collection[Finding] = (),
) -> tuple[FindingView, ...]:
    """Findings worded: those ``deciding`` a verdict first, then the gravest, treaties before practice."""
    ordered = sorted(
        findings,
        key=lambda found: (
            found not in deciding,
            found.standing.value == PRACTICE,
            _WORST_FIRST.index(found.verdict),
        ),
    )
    return tuple(finding_view(book, one, language, decides=one in deciding) for one in ordered)
