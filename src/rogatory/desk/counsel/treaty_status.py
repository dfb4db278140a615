"""The status of a treaty: in force since when, who is bound, and what an amendment or a withdrawal does."""

from collections.abc import Sequence
from datetime import date

from rogatory.desk.bindings_shown import declared_view
from rogatory.desk.chosen_words import period_for, words_for
from rogatory.desk.counsel.notes import notes_on
from rogatory.desk.counsel.questions import (
    a_day,
    a_day_to_count_from,
    a_kind,
    a_state,
    an_instrument,
    answering,
    book,
)
from rogatory.desk.findings_shown import citation_view, finding_view, note_on
from rogatory.desk.law_in_words import source_in_words, worded
from rogatory.desk.views import FindingView
from rogatory.desk.views.treaties import EntryView, PartyView, RuleOfTreaty, StatusView, StayView
from rogatory.desk.words import listed
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode
from rogatory.law.book import Instrument, LawBook
from rogatory.law.participation import participation
from rogatory.law.request_file import UnusableRequest
from rogatory.law.status import (
    InstrumentStatus,
    StateStatus,
    Stay,
    instrument_status,
    pending_request,
    state_status,
)
from rogatory.wording import state_name, text


def law_status(
    language: ScreenLanguage,
    instrument: str,
    state: str = "",
    *,
    on: str = "",
    known_as_of: str = "",
    withdrawal: str = "",
    requested_on: str = "",
    kind: str = "",
    home: str = "",
) -> StatusView:
    """A treaty on a day (default today), with every State of its list or with the one named.

    ``withdrawal`` and ``requested_on`` ask what becomes of a request of a kind. Raises ``CannotAnswer`` for a
    treaty not held, a State, a kind or a day that is none, and for one of the two days without the other.
    """
    law = book(language, home)
    with answering(language):
        held = an_instrument(law, instrument)
        law_day, known_day = a_day(on, "--on"), a_day(known_as_of, "--known-as-of")
        named = a_state(state, "STATE") if state else None
        pending = _pending(law, held, named, known_day, withdrawal, requested_on, kind, language)
    found = instrument_status(held, law_day, known_day)
    states = (state_status(held, named, law_day, known_day),) if named else found.states
    return StatusView(
        instrument=held.id,
        title=held.title[language.value],
        adopted=held.adopted,
        depositary=held.depositary[language.value] if held.depositary else "",
        authentic_languages=held.authentic_languages,
        on=law_day,
        known_as_of=known_day,
        law_digest=law.digest,
        entry=_entry(law, held, found, language),
        complete_as_of=found.complete_as_of,
        states=tuple(_party(law, held, one, language) for one in states),
        amendment=_amendment(law, held, language),
        withdrawal=_withdrawal(law, held, language),
        pending=pending,
    )


def _pending(
    law: LawBook,
    held: Instrument,
    named: StateCode | None,
    known_day: date,
    withdrawal: str,
    requested_on: str,
    kind: str,
    language: ScreenLanguage,
) -> FindingView | None:
    if not (withdrawal or requested_on or kind):
        return None
    given = {"--withdrawal": withdrawal, "--requested-on": requested_on, "--kind": kind}
    for place, said in given.items():
        if not said:
            raise UnusableRequest(Sentence("desk-law-goes-with", {"place": place, "all": ", ".join(given)}))
    asked = a_kind(kind)
    left = a_day_to_count_from(withdrawal, "--withdrawal")
    asked_on = a_day(requested_on, "--requested-on")
    bound = participation(held, named, asked_on, known_day) if named else None
    return finding_view(law, pending_request(held, asked, asked_on, left, bound=bound), language)


def _entry(
    law: LawBook, held: Instrument, found: InstrumentStatus, language: ScreenLanguage
) -> EntryView | None:
    if held.entry is None or found.entry is None:
        return None
    return EntryView(
        citation=citation_view(law, found.entry, language),
        since=found.in_force_since,
        computed=found.computed,
        in_force=found.in_force,
        verified=held.entry.verified,
        source=held.entry.source,
        source_in_words=source_in_words(law, held.entry.source, language),
        note=note_on(law, found.entry, language),
    )


def _party(law: LawBook, held: Instrument, one: StateStatus, language: ScreenLanguage) -> PartyView:
    citation = held.citation(one.bound.cite)
    return PartyView(
        state=one.state,
        state_in_words=state_name(one.state, language),
        bound=one.bound.bound,
        verified=one.bound.verified,
        reasons=tuple(worded(law, sentence, language) for sentence in one.bound.reasons),
        missing=one.bound.facts,
        missing_in_words=tuple(worded(law, sentence, language) for sentence in one.bound.missing),
        citation=citation_view(law, citation, language),
        note=note_on(law, citation, language),
        stays=tuple(_stay(law, stay, language) for stay in one.stays),
        declared=tuple(
            declared_view(law, held, row, language) for row in held.declarations if row.state == one.state
        ),
    )


def _stay(law: LawBook, stay: Stay, language: ScreenLanguage) -> StayView:
    row = stay.row
    return StayView(
        status=row.status,
        action=row.action,
        signature=row.signature,
        deposit=row.deposit,
        not_before=row.not_before,
        listed_entry=row.listed_entry,
        binds_from=stay.binds_from,
        withdrawal_received=row.withdrawal_received,
        binds_until=stay.binds_until,
        left_on_unknown_day=row.left_on_unknown_day,
        recorded=row.recorded,
        source=row.source,
        source_in_words=source_in_words(law, row.source, language),
        verified=row.verified,
    )


def _amendment(law: LawBook, held: Instrument, language: ScreenLanguage) -> RuleOfTreaty | None:
    if held.amendment is None:
        return None
    reading = held.amendment.reading[language.value]
    return _rule(law, held, held.amendment.cites, reading, held.amendment.settled, language)


def _withdrawal(law: LawBook, held: Instrument, language: ScreenLanguage) -> RuleOfTreaty | None:
    rule = held.withdrawal
    if rule is None:
        return None
    period = period_for(rule.period, language)
    reading = text("desk-law-withdrawal", language, period=period, counted=rule.counted_from)
    if rule.saves:
        kinds = listed(
            words_for("law-kind", "kind", tuple(kind.value for kind in rule.saves), language), language
        )
        reading += " " + text("desk-law-withdrawal-saves", language, kinds=kinds)
    cites = dict.fromkeys((rule.cite, *((rule.saves_cite,) if rule.saves else ())))
    return _rule(law, held, tuple(cites), reading, True, language)


def _rule(
    law: LawBook, held: Instrument, cites: Sequence[str], reading: str, settled: bool, language: ScreenLanguage
) -> RuleOfTreaty:
    places = tuple(held.citation(cite) for cite in cites)
    return RuleOfTreaty(
        citations=tuple(citation_view(law, place, language) for place in places),
        settled=settled,
        reading=reading,
        notes=notes_on(law, places, language),
    )
