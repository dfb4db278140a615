"""What is known to be wrong with the texts, different between them, or open, with our reading of each."""

from collections.abc import Iterable

from rogatory.desk.counsel.questions import an_instrument, answering, book
from rogatory.desk.findings_shown import citation_view
from rogatory.desk.views.counsel import ErrataView, NoteView
from rogatory.kernel.findings import Citation
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import Erratum, Instrument, LawBook
from rogatory.law.cites import within
from rogatory.wording import text


def law_errata(language: ScreenLanguage, instrument: str = "", *, home: str = "") -> ErrataView:
    """Every note on the texts of one treaty, or of all. Raises ``CannotAnswer`` for a treaty not held."""
    law = book(language, home)
    with answering(language):
        asked = (an_instrument(law, instrument),) if instrument else tuple(law.instruments.values())
    notes = tuple(note_view(law, held, one, language) for held in asked for one in held.errata)
    return ErrataView(law_digest=law.digest, errata=notes)


def notes_on(law: LawBook, places: Iterable[Citation], language: ScreenLanguage) -> tuple[NoteView, ...]:
    """The notes on several places, each told once, in the order of the book."""
    wanted = tuple(places)
    return tuple(
        note_view(law, held, one, language)
        for held in law.instruments.values()
        for one in held.errata
        if any(place.instrument == held.id and within(place.cite, one.cite) for place in wanted)
    )


def note_view(law: LawBook, held: Instrument, erratum: Erratum, language: ScreenLanguage) -> NoteView:
    """One note with its place and what kind of defect or difference it tells of."""
    return NoteView(
        citation=citation_view(law, held.citation(erratum.cite), language),
        kind=erratum.kind,
        kind_in_words=text("desk-law-note-kind", language, kind=erratum.kind),
        note=erratum.note[language.value],
    )
