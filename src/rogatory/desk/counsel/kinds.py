"""The kinds of request there are, and how each instrument stands to each."""

from rogatory.desk.bindings_shown import kind_note
from rogatory.desk.chosen_words import word_for
from rogatory.desk.counsel.questions import book
from rogatory.desk.findings_shown import citation_view
from rogatory.desk.views.counsel import KindsView, KindView, StanceView
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import Instrument, LawBook
from rogatory.law.kinds import Kind


def law_kinds(language: ScreenLanguage, *, home: str = "") -> KindsView:
    """Every kind of request with each instrument's stance to it. Raises ``CannotAnswer`` as ``book`` does."""
    law = book(language, home)
    return KindsView(law_digest=law.digest, kinds=tuple(_kind(law, kind, language) for kind in Kind))


def _kind(law: LawBook, kind: Kind, language: ScreenLanguage) -> KindView:
    return KindView(
        kind=kind.value,
        in_words=word_for("law-kind", language, kind=kind.value),
        instruments=tuple(_stance(law, held, kind, language) for held in law.instruments.values()),
    )


def _stance(law: LawBook, held: Instrument, kind: Kind, language: ScreenLanguage) -> StanceView:
    stance, served = held.stance(kind), held.kinds.get(kind)
    cite = served.cite if served else ""
    return StanceView(
        instrument=held.id,
        title=held.title[language.value],
        stance=stance.value,
        stance_in_words=word_for("desk-law-stance", language, stance=stance.value),
        citation=citation_view(law, held.citation(cite), language) if cite else None,
        note=kind_note(held, kind, language),
    )
