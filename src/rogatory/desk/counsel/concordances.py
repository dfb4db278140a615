"""The same idea in every treaty, and the differences that decide cases."""

from rogatory.desk.chosen_words import period_for, word_for
from rogatory.desk.counsel.questions import a_concept, answering, book
from rogatory.desk.findings_shown import citation_view
from rogatory.desk.views.treaties import (
    ConcordanceView,
    DifferenceView,
    DifferingValue,
    NamedTreaty,
    PlaceView,
    RowView,
)
from rogatory.kernel.dates import Period, Unit
from rogatory.kernel.findings import Citation
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import LawBook
from rogatory.law.concordance import Difference, Place, Row, concordance_rows
from rogatory.wording import text


def law_concordance(
    language: ScreenLanguage, concept: str = "", *, differences: bool = False, home: str = ""
) -> ConcordanceView:
    """The rows of a concept and those below it, or of all; ``differences`` keeps those that differ.

    Raises ``CannotAnswer`` for a concept no treaty states.
    """
    law = book(language, home)
    with answering(language):
        asked = a_concept(law, concept) if concept else ""
    rows = concordance_rows(law, asked)
    wanted = (row for row in rows if row.differences or not differences)
    return ConcordanceView(law_digest=law.digest, rows=tuple(_row(law, row, language) for row in wanted))


def _row(law: LawBook, row: Row, language: ScreenLanguage) -> RowView:
    return RowView(
        concept=row.concept,
        places=tuple(_place(law, place, language) for held in row.places.values() for place in held),
        absent_from=tuple(
            NamedTreaty(instrument=key, title=law.instruments[key].short[language.value])
            for key in row.absent_from
        ),
        differences=tuple(_difference(law, one, language) for one in row.differences),
    )


def _place(law: LawBook, place: Place, language: ScreenLanguage) -> PlaceView:
    force = place.force.value if place.force else ""
    return PlaceView(
        citation=citation_view(law, place.citation, language),
        force=force,
        force_in_words=word_for("law-force-word", language, force=force),
    )


def _difference(law: LawBook, one: Difference, language: ScreenLanguage) -> DifferenceView:
    return DifferenceView(
        kind=one.kind,
        kind_in_words=text("desk-law-note-kind", language, kind=one.kind),
        values=tuple(_value(law, place, value, one.kind, language) for place, value in one.values),
        note=one.note.note[language.value] if one.note else "",
        citation=citation_view(law, one.noted_at, language) if one.noted_at else None,
    )


def _value(law: LawBook, place: Citation, value: str, kind: str, language: ScreenLanguage) -> DifferingValue:
    said = _period(value, language) if kind == "period" else word_for("law-force-word", language, force=value)
    return DifferingValue(citation=citation_view(law, place, language), value=value, value_in_words=said)


def _period(value: str, language: ScreenLanguage) -> str:
    count, _, unit = value.partition(" ")
    return period_for(Period(int(count), Unit(unit)), language)
