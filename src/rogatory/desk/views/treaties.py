"""Treaties as such: who is bound since when, the same idea in each of them, and one place with all about it."""

from datetime import date

from rogatory.desk.views.base import View
from rogatory.desk.views.counsel import NoteView
from rogatory.desk.views.law import CitationView, DeclaredView, FindingView


class StayView(View):
    """One stay of a State in a treaty: what its source gives, and the days the treaty's rule makes of it."""

    status: str
    action: str
    signature: date | None
    deposit: date | None
    not_before: date | None
    listed_entry: date | None
    binds_from: date | None
    withdrawal_received: date | None
    binds_until: date | None
    left_on_unknown_day: bool
    recorded: date
    source: str
    source_in_words: str
    verified: str


class PartyView(View):
    """Where one State stands with a treaty on a day, and why."""

    state: str
    state_in_words: str
    bound: bool | None
    verified: bool
    reasons: tuple[str, ...]
    missing: tuple[str, ...]
    missing_in_words: tuple[str, ...]
    citation: CitationView
    note: str
    stays: tuple[StayView, ...]
    declared: tuple[DeclaredView, ...]


class EntryView(View):
    """When a treaty entered into force; ``computed`` from the deposits held, else as its source states it."""

    citation: CitationView
    since: date | None
    computed: bool
    in_force: bool | None
    verified: bool
    source: str
    source_in_words: str
    note: str


class RuleOfTreaty(View):
    """A rule of the treaty on its own life (amendment, withdrawal), as we read it.

    ``settled`` is false where the text contradicts itself.
    """

    citations: tuple[CitationView, ...]
    settled: bool
    reading: str
    notes: tuple[NoteView, ...]


class StatusView(View):
    """A treaty on a day: its entry into force, its parties, and how it is changed or left."""

    instrument: str
    title: str
    adopted: date | None
    depositary: str
    authentic_languages: tuple[str, ...]
    on: date
    known_as_of: date
    law_digest: str
    entry: EntryView | None
    complete_as_of: date | None
    states: tuple[PartyView, ...]
    amendment: RuleOfTreaty | None
    withdrawal: RuleOfTreaty | None
    pending: FindingView | None


class PlaceView(View):
    """Where a treaty states a concept, and how strongly."""

    citation: CitationView
    force: str
    force_in_words: str


class DifferingValue(View):
    """What one place has where others have something else: a strength or a length of time."""

    citation: CitationView
    value: str
    value_in_words: str


class DifferenceView(View):
    """A difference that decides cases; ``note`` is ours, where we wrote one, at ``citation``."""

    kind: str
    kind_in_words: str
    values: tuple[DifferingValue, ...]
    note: str
    citation: CitationView | None


class NamedTreaty(View):
    """An instrument by identifier and short title."""

    instrument: str
    title: str


class RowView(View):
    """One concept in every treaty."""

    concept: str
    places: tuple[PlaceView, ...]
    absent_from: tuple[NamedTreaty, ...]
    differences: tuple[DifferenceView, ...]


class ConcordanceView(View):
    """The concordance, or the part of it asked for."""

    law_digest: str
    rows: tuple[RowView, ...]


class RuleView(View):
    """A rule that rests on a place: what it is about, and what it asks, bars or lets follow.

    ``does`` says so in the words rules are written in; ``only_if`` in which cases, where not in all.
    """

    id: str
    kind: str
    kind_in_words: str
    concept: str
    citation: CitationView
    concerns: tuple[str, ...]
    does: tuple[str, ...]
    does_in_words: tuple[str, ...]
    only_if: tuple[str, ...]


class PlaceShown(View):
    """A place in an instrument with all that is known of it."""

    citation: CitationView
    concept: str
    statement: str
    force: str
    force_in_words: str
    counterparts: tuple[CitationView, ...]
    errata: tuple[NoteView, ...]
    rules: tuple[RuleView, ...]


class PlacesShown(View):
    """A place in an instrument and those within it, in the order of the text."""

    title: str
    places: tuple[PlaceShown, ...]
