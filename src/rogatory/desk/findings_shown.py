"""Findings and citations put into the reader's words."""

from collections.abc import Iterable

from rogatory.desk.facts_in_words import facts_in_words
from rogatory.desk.law_in_words import worded
from rogatory.desk.views import BindingView, CitationView, FindingView
from rogatory.kernel.findings import Citation, Finding, Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.basis import Basis, Binding
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


def finding_view(book: LawBook, finding: Finding, language: ScreenLanguage) -> FindingView:
    """One finding worded."""
    return FindingView(
        concept=finding.concept,
        verdict=finding.verdict,
        standing=finding.standing,
        citation=citation_view(book, finding.citation, language),
        message=worded(book, finding.reason, language),
        mend=worded(book, finding.mend, language) if finding.mend else "",
        related=tuple(citation_view(book, other, language) for other in finding.related),
        missing=finding.missing,
        missing_in_words=facts_in_words(book, finding.missing, language),
        note="\n".join(erratum.note[language.value] for erratum in errata(book, finding.citation)),
    )


def finding_views(
    book: LawBook, findings: Iterable[Finding], language: ScreenLanguage
) -> tuple[FindingView, ...]:
    """Findings worded, the gravest first, treaties before practice."""
    ordered = sorted(
        findings, key=lambda found: (found.standing.value == PRACTICE, _WORST_FIRST.index(found.verdict))
    )
    return tuple(finding_view(book, finding, language) for finding in ordered)


def binding_views(book: LawBook, found: Basis, language: ScreenLanguage) -> tuple[BindingView, ...]:
    """Whether each instrument binds both States, and why, worded."""
    return tuple(_binding_view(book, binding, language) for binding in found.instruments)


def _binding_view(book: LawBook, binding: Binding, language: ScreenLanguage) -> BindingView:
    return BindingView(
        instrument=binding.id,
        title=book.instruments[binding.id].title[language.value],
        in_force_between=binding.in_force_between,
        verified=binding.verified,
        reasons=tuple(worded(book, sentence, language) for sentence in binding.reasons),
        missing=tuple(worded(book, sentence, language) for sentence in binding.missing),
        facts=binding.facts,
        citation=citation_view(book, binding.citation, language),
        relation=tuple(finding_view(book, finding, language) for finding in binding.relation),
    )
