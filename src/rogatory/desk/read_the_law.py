"""The treaties themselves as pages lay them out: at a glance, idea by idea, and the traps of their texts."""

from collections import Counter
from collections.abc import Iterable, Sequence

from rogatory.desk import counsel
from rogatory.desk.counsel import CannotAnswer
from rogatory.desk.legal_frame import office_book, our_home
from rogatory.desk.statements import statement_of
from rogatory.desk.views import Actor, Refused
from rogatory.desk.views.counsel import NoteView
from rogatory.desk.views.reading import (
    ConceptPart,
    ConceptRow,
    ConcordancePage,
    ErrataPage,
    NotedTreaty,
    TreatyRow,
)
from rogatory.desk.views.treaties import NamedTreaty, RowView
from rogatory.kernel.findings import Citation
from rogatory.law.book import LawBook
from rogatory.law.concordance import Row, concordance_rows
from rogatory.wording import text

ROWS_ON_A_PAGE = 40


def treaties(actor: Actor) -> tuple[TreatyRow, ...]:
    """Every treaty held, at a glance, today."""
    return tuple(_at_a_glance(actor, key) for key in office_book().instruments)


def _at_a_glance(actor: Actor, instrument: str) -> TreatyRow:
    found = counsel.law_status(actor.language, instrument, home=our_home())
    held = office_book().instruments[instrument]
    answers = Counter(party.bound for party in found.states)
    return TreatyRow(
        instrument=instrument,
        title=found.title,
        short=held.short[actor.language.value],
        adopted=found.adopted,
        since=found.entry.since if found.entry else None,
        bound=answers[True],
        undetermined=answers[None],
        complete_as_of=found.complete_as_of,
    )


def concordance(
    actor: Actor, concept: str = "", *, differences: bool = False, page: int = 1
) -> ConcordancePage | Refused:
    """The parts of the concordance, and one page of the concepts that begin so or in which treaties differ."""
    book = office_book()
    everything = concordance_rows(book, of_rules=True)
    try:
        found = _rows_asked_for(actor, concept, differences=differences)
    except CannotAnswer:
        wrong = text("desk-ask-concept", actor.language)
        return Refused(message=text("desk-ask-incomplete", actor.language), fields=(("concept", wrong),))
    pages = max(-(-len(found) // ROWS_ON_A_PAGE), 1)
    shown = min(page, pages)
    rows = found[(shown - 1) * ROWS_ON_A_PAGE : shown * ROWS_ON_A_PAGE]
    named = {place.citation.instrument for row in rows for place in row.places}
    return ConcordancePage(
        concept=concept,
        differences=differences,
        law_digest=book.digest,
        parts=_parts(everything, ""),
        narrower=_parts(everything, concept) if concept else (),
        treaties=_named(actor, book, (key for key in book.instruments if key in named)),
        absent=_named(actor, book, (key for key in book.instruments if key not in named)),
        rows=tuple(_concept(actor, book, row) for row in rows),
        total=len(found),
        page=shown,
        pages=pages,
    )


def _rows_asked_for(actor: Actor, concept: str, *, differences: bool) -> tuple[RowView, ...]:
    if not concept and not differences:
        return ()
    asked = counsel.law_concordance(actor.language, concept, differences=differences, home=our_home())
    return asked.rows


def _parts(rows: Sequence[Row], beginning: str) -> tuple[ConceptPart, ...]:
    """The rows counted by the part of their concept that follows ``beginning``, in the order of the book."""
    stem = f"{beginning}." if beginning else ""
    inside = [row for row in rows if row.concept.startswith(stem)]
    names = [stem + row.concept.removeprefix(stem).partition(".")[0] for row in inside]
    counted = Counter(names)
    differing = Counter(name for name, row in zip(names, inside, strict=True) if row.differences)
    return tuple(
        ConceptPart(part=name, rows=count, differing=differing[name]) for name, count in counted.items()
    )


def _concept(actor: Actor, book: LawBook, row: RowView) -> ConceptRow:
    first = row.places[0].citation
    place = Citation(first.instrument, first.cite)
    return ConceptRow(statement=statement_of(book, place, actor.language), row=row)


def _named(actor: Actor, book: LawBook, keys: Iterable[str]) -> tuple[NamedTreaty, ...]:
    language = actor.language.value
    return tuple(NamedTreaty(instrument=key, title=book.instruments[key].short[language]) for key in keys)


def errata(actor: Actor, instrument: str = "") -> ErrataPage | Refused:
    """Every treaty with its notes counted, and the notes of the one named."""
    book = office_book()
    if instrument and instrument not in book.instruments:
        wrong = text("desk-ask-treaty", actor.language)
        return Refused(message=text("desk-ask-incomplete", actor.language), fields=(("instrument", wrong),))
    notes = counsel.law_errata(actor.language, home=our_home()).errata
    noted = tuple(
        _noted(key, held.title[actor.language.value], [one for one in notes if one.citation.instrument == key])
        for key, held in book.instruments.items()
    )
    return ErrataPage(
        law_digest=book.digest,
        treaties=noted,
        chosen=next((one for one in noted if one.instrument == instrument), None),
        notes=tuple(one for one in notes if one.citation.instrument == instrument),
    )


def _noted(instrument: str, title: str, notes: Sequence[NoteView]) -> NotedTreaty:
    words = {note.kind: note.kind_in_words for note in notes}
    counted = Counter(note.kind for note in notes)
    kinds = tuple((kind, words[kind], count) for kind, count in sorted(counted.items()))
    return NotedTreaty(instrument=instrument, title=title, kinds=kinds)
