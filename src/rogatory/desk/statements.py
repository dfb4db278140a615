"""What the law books say of a provision, put into the reader's words."""

from rogatory.desk.findings_shown import citation_view, note_on
from rogatory.desk.views import ProvisionView
from rogatory.kernel.findings import Citation
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import LawBook
from rogatory.law.provisions import NoSuchProvision, counterparts, provision


def statement_view(book: LawBook, instrument: str, cite: str, language: ScreenLanguage) -> ProvisionView | None:
    """Our statement with its counterparts and known errata, or ``None`` where the books state nothing.

    The official text is the library's and not looked up here.
    """
    held = book.find(instrument)
    try:
        stated = provision(book, instrument, cite)
    except NoSuchProvision:
        return None
    if held is None:
        return None
    citation = held.citation(cite)
    return ProvisionView(
        citation=citation_view(book, citation, language),
        title=held.title[language.value],
        statement=stated.statement[language.value],
        counterparts=tuple(
            citation_view(book, other, language) for other in counterparts(book, instrument, cite)
        ),
        note=note_on(book, citation, language),
    )


def statement_of(book: LawBook, citation: Citation, language: ScreenLanguage) -> str:
    """What we state at a place; empty where the books state nothing."""
    held = book.find(citation.instrument)
    stated = held.provisions.get(citation.cite) if held else None
    return stated.statement[language.value] if stated else ""
