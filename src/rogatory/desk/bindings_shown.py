"""Which treaties bind two States put into the reader's words: order, stance, declarations, reasons."""

from rogatory.desk.chosen_words import word_for
from rogatory.desk.findings_shown import citation_view, finding_view, note_on
from rogatory.desk.law_in_words import source_in_words, worded
from rogatory.desk.views import BindingView, DeclaredView, SilentView
from rogatory.desk.words import language_name
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.basis import Basis, Binding
from rogatory.law.book import Declaration, Instrument, LawBook
from rogatory.law.kinds import Kind
from rogatory.wording import state_in_a_sentence, text


def binding_views(book: LawBook, found: Basis, kind: Kind, language: ScreenLanguage) -> tuple[BindingView, ...]:
    """Whether each instrument binds both States, and why, in the order a practitioner cites them."""
    return tuple(_binding_view(book, binding, kind, language) for binding in found.instruments)


def silent_views(book: LawBook, found: Basis, kind: Kind, language: ScreenLanguage) -> tuple[SilentView, ...]:
    """The treaties that bind, or may, and say nothing on the kind, with what is to be known of that."""
    return tuple(
        SilentView(
            instrument=silence.id,
            title=book.instruments[silence.id].title[language.value],
            in_force_between=silence.in_force_between,
            note=kind_note(book.instruments[silence.id], kind, language),
        )
        for silence in found.silent
    )


def kind_note(instrument: Instrument, kind: Kind, language: ScreenLanguage) -> str:
    """What a reader should know of an instrument's stance to a kind; empty where nothing is noted."""
    served = instrument.kinds.get(kind)
    return served.note[language.value] if served and served.note else ""


def declared_view(book: LawBook, held: Instrument, row: Declaration, language: ScreenLanguage) -> DeclaredView:
    """One declaration worded; what the State said itself stays in the words it was found in."""
    return DeclaredView(
        state=row.state,
        state_in_words=state_in_a_sentence(row.state, language),
        citation=citation_view(book, held.citation(row.cite), language),
        type=row.type,
        type_in_words=text("desk-law-declaration", language, type=row.type),
        text=row.text,
        authority=row.authority,
        languages=row.languages,
        languages_in_words=tuple(language_name(code, language) for code in row.languages),
        channel=row.channel.value if row.channel else "",
        takes_as_basis=row.takes_as_basis,
        source=row.source,
        source_in_words=source_in_words(book, row.source, language),
        confidence=row.confidence,
    )


def _binding_view(book: LawBook, binding: Binding, kind: Kind, language: ScreenLanguage) -> BindingView:
    held = book.instruments[binding.id]
    return BindingView(
        instrument=binding.id,
        title=held.title[language.value],
        in_force_between=binding.in_force_between,
        verified=binding.verified,
        reasons=tuple(worded(book, sentence, language) for sentence in binding.reasons),
        missing=binding.facts,
        missing_in_words=tuple(worded(book, sentence, language) for sentence in binding.missing),
        citation=citation_view(book, binding.citation, language),
        relation=tuple(finding_view(book, finding, language) for finding in binding.relation),
        stance=binding.stance.value,
        stance_in_words=word_for("desk-law-stance", language, stance=binding.stance.value),
        note=kind_note(held, kind, language),
        text_note=note_on(book, binding.citation, language),
        declared=tuple(declared_view(book, held, row, language) for row in binding.declared),
        conduct=finding_view(book, binding.conduct, language) if binding.conduct else None,
    )
