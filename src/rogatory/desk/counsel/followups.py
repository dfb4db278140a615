"""What follows from something that happened: who owes what to whom, and by when."""

from collections.abc import Iterator
from datetime import date

from rogatory.desk.chosen_words import period_for, word_for, words_for
from rogatory.desk.counsel.questions import (
    a_day,
    a_day_to_count_from,
    a_kind,
    a_trigger,
    answering,
    book,
    two_states,
    yes_or_no,
)
from rogatory.desk.findings_shown import citation_view, note_on
from rogatory.desk.law_in_words import worded
from rogatory.desk.statements import statement_of
from rogatory.desk.views.counsel import DutiesView, DutyView
from rogatory.kernel.dates import Period, Unit, WorkingCalendar, due_on
from rogatory.kernel.findings import Standing
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode
from rogatory.law.basis import Basis, basis
from rogatory.law.book import LawBook
from rogatory.law.duties import Duty, OwedBy, duties_after
from rogatory.law.kinds import Kind
from rogatory.law.scope import weighed_without_facts
from rogatory.law.vocabulary import Trigger
from rogatory.wording import state_in_a_sentence

_EVERY_DAY = WorkingCalendar(weekend=frozenset())

States = tuple[StateCode, StateCode]


def law_duties(
    language: ScreenLanguage,
    trigger: str,
    requesting: str,
    requested: str,
    *,
    kind: str = "",
    organized_group: str = "",
    on: str = "",
    known_as_of: str = "",
    home: str = "",
) -> DutiesView:
    """The duties that follow from ``trigger`` on a day (default today), of one kind of request or of any.

    Raises ``CannotAnswer`` for a trigger, a State, a kind or a day that is none.
    """
    law = book(language, home)
    with answering(language):
        happened, states = a_trigger(trigger), two_states(requesting, requested)
        asked = a_kind(kind) if kind else None
        organized = yes_or_no(organized_group, "--organized-group")
        day, known_day = a_day_to_count_from(on, "--on"), a_day(known_as_of, "--known-as-of")
    found = basis(law, *states, asked or Kind.MUTUAL_LEGAL_ASSISTANCE, day, known_day)
    force = _force(law, found, asked, organized)
    return DutiesView(
        trigger=happened.value,
        trigger_in_words=word_for("law-trigger", language, trigger=happened.value),
        kind=asked.value if asked else "",
        on=day,
        known_as_of=known_day,
        law_digest=law.digest,
        duties=_told(law, tuple(_owed(law, tuple(force), happened, asked)), force, states, day, language),
        assumptions=tuple(worded(law, sentence, language) for sentence in found.assumptions),
    )


def _force(law: LawBook, found: Basis, asked: Kind | None, organized: bool | None) -> dict[str, bool | None]:
    """The treaties that bind or may; where no kind is asked for, those silent on the usual one too."""
    weighed = weighed_without_facts(law, found, organized)
    force: dict[str, bool | None] = {
        one.id: one.in_force_between for one in found.instruments if one.id in weighed
    }
    if not asked:
        force.update((one.id, one.in_force_between) for one in found.silent)
    return force


def _owed(
    law: LawBook, treaties: tuple[str, ...], happened: Trigger, asked: Kind | None
) -> Iterator[tuple[Duty, bool | None]]:
    """Each duty with whether it is for urgent matters, for the others, or for both."""
    usual = duties_after(law, treaties, happened, kind=asked)
    urgent = duties_after(law, treaties, happened, kind=asked, urgent=True)
    yield from ((duty, None if duty in urgent else False) for duty in usual)
    yield from ((duty, True) for duty in urgent if duty not in usual)


def _told(
    law: LawBook,
    owed: tuple[tuple[Duty, bool | None], ...],
    force: dict[str, bool | None],
    states: States,
    day: date,
    language: ScreenLanguage,
) -> tuple[DutyView, ...]:
    """The duties of treaties as the law has them, then those of practice by their day."""
    mixed = len({frozenset(duty.kinds) for duty, _ in owed if duty.standing is Standing.TREATY}) > 1
    told = [_duty(law, duty, urgent, mixed, force, states, day, language) for duty, urgent in owed]
    return tuple(sorted(told, key=_place_by_day))


def _place_by_day(told: DutyView) -> tuple[bool, date]:
    of_practice = told.standing is Standing.PRACTICE
    return of_practice, (told.due or date.max) if of_practice else date.min


def _duty(
    law: LawBook,
    duty: Duty,
    urgent: bool | None,
    mixed: bool,
    force: dict[str, bool | None],
    states: States,
    day: date,
    language: ScreenLanguage,
) -> DutyView:
    owing = _owing(duty.owed_by, states)
    due, forecast = _due(duty.period, owing, day)
    kinds = tuple(kind.value for kind in duty.kinds)
    return DutyView(
        concept=duty.concept,
        owed_by=duty.owed_by.value,
        owed_by_in_words=word_for("law-owed-by", language, owed_by=duty.owed_by.value),
        states=owing,
        states_in_words=tuple(state_in_a_sentence(state, language) for state in owing),
        message=worded(law, duty.sentence, language),
        statement=statement_of(law, duty.citation, language),
        period=f"{duty.period.count} {duty.period.unit.value}" if duty.period else "",
        period_in_words=period_for(duty.period, language),
        due=due,
        day_means=duty.day_means.value,
        forecast=forecast,
        kinds=kinds,
        kinds_in_words=words_for("law-kind", "kind", kinds, language) if mixed and not duty.common else (),
        urgent=urgent,
        standing=duty.standing,
        in_force_between=None if duty.standing is Standing.PRACTICE else force[duty.citation.instrument],
        citation=citation_view(law, duty.citation, language),
        note=note_on(law, duty.citation, language),
    )


def _owing(owed_by: OwedBy, states: States) -> tuple[StateCode, ...]:
    return {OwedBy.REQUESTING: states[:1], OwedBy.REQUESTED: states[1:], OwedBy.EACH: states}[owed_by]


def _due(period: Period | None, owing: tuple[StateCode, ...], day: date) -> tuple[date | None, bool]:
    """The last day, and whether it rests on holidays nobody has published yet.

    Working days are those of the State that owes; where both owe, the later of the two days.
    """
    if period is None:
        return None, False
    if period.unit is not Unit.WORKING_DAYS:
        return due_on(day, period, _EVERY_DAY), False
    calendars = [_working_calendar(state, day) for state in owing]
    due = max(due_on(day, period, calendar) for calendar in calendars)
    return due, any(held.complete_until is None or due > held.complete_until for held in calendars)


def _working_calendar(state: StateCode, day: date) -> WorkingCalendar:
    # Loaded only where a period of working days is due: the holidays of every State take a fifth of a second.
    from rogatory.desk.public_holidays import published_calendar

    return published_calendar(state, day.year)
