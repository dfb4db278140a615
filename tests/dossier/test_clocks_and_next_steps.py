"""Who acts next, since when and by when: computed on the day one looks, by the days the right State works."""

from datetime import date, timedelta

import msgspec
import pytest
from dossier_samples import REQUEST, START, TwoOffices, answered, law_between, registered, sent
from dossier_stories import drafted, postponed, shared, with_conditions, with_consultation, with_question

from rogatory.dossier.common.clocks import Calendars, OpenClock
from rogatory.dossier.common.values import Extent, Side
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.clocks import open_clocks
from rogatory.dossier.mutual_legal_assistance.next_step import awaiting, next_step
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.kernel.dates import WorkingCalendar
from rogatory.kernel.findings import Sentence, Standing
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.provisions import provision
from rogatory.law.request import Deadline, Request, Urgency
from rogatory.wording import say

CALENDARS = Calendars(
    requesting=WorkingCalendar(weekend=frozenset({5, 6})), requested=WorkingCalendar(weekend=frozenset({4, 5}))
)
LAW = law_between()
MONDAY = START.date()


def clocks(dossier: Dossier) -> dict[str, OpenClock]:
    """The open clocks by name."""
    return {clock.name: clock for clock in open_clocks(dossier, LAW, CALENDARS)}


def sentence(dossier: Dossier, today: date) -> Sentence:
    """What stands at the top of the file on ``today``."""
    return next_step(dossier, open_clocks(dossier, LAW, CALENDARS), today).sentence


def with_request(**changes: object) -> Request:
    """The sample request with some fields changed."""
    return msgspec.structs.replace(REQUEST, **changes)


def test_a_request_is_to_be_registered_by_the_next_day_the_asked_state_works() -> None:
    both = TwoOffices()
    both.wait(days=3)
    both.tunisia.approves_and_sends()
    both.carry()
    clock = clocks(both.jordan.dossier)["register"]
    assert clock.since == date(2026, 3, 5)
    assert clock.due == date(2026, 3, 8), "Friday and Saturday are the weekend there; Sunday is a working day"
    assert clock.owed_by is Side.REQUESTED


def test_an_urgent_request_is_to_be_registered_within_a_day() -> None:
    both = sent(with_request(urgency=Urgency(urgent=True, reasons="Data at risk")))
    assert clocks(both.jordan.dossier)["register"].due == MONDAY + timedelta(days=1)


def test_a_question_is_due_in_fifteen_days_unless_a_day_was_named() -> None:
    both = with_question()
    assert clocks(both.tunisia.dossier)["answer_question"].due == MONDAY + timedelta(days=15)
    both = registered()
    both.after(both.jordan, c.RequestInformation(questions=("Who?",), answer_by="2026-03-06"))
    assert clocks(both.tunisia.dossier)["answer_question"].due == date(2026, 3, 6)


def test_a_deadline_the_request_suggests_with_reasons_is_the_strictest_and_cites_the_treaty() -> None:
    both = registered(with_request(deadline=Deadline(on="2026-04-01", reasons="The trial opens")))
    both.jordan.does(c.Forward(authority="Prosecutor"))
    clock = clocks(both.jordan.dossier)["execute"]
    assert (clock.due, clock.standing) == (date(2026, 4, 1), Standing.TREATY)
    assert clock.citation.cite in {"20(14)", "46(24)"}


def test_a_deadline_without_reasons_does_not_count() -> None:
    both = registered(with_request(deadline=Deadline(on="2026-04-01")))
    both.jordan.does(c.Forward(authority="Prosecutor"))
    clock = clocks(both.jordan.dossier)["execute"]
    assert (clock.due, clock.standing) == (MONDAY + timedelta(days=90), Standing.PRACTICE)


def test_a_sign_of_life_is_due_every_sixty_days_and_starts_again_with_each() -> None:
    both = registered()
    assert clocks(both.tunisia.dossier)["report_status"].due == MONDAY + timedelta(days=60)
    both.wait(days=30)
    both.after(both.jordan, c.ReportStatus(text="Going on"))
    assert clocks(both.tunisia.dossier)["report_status"].due == MONDAY + timedelta(days=90)


def test_while_the_other_state_must_speak_no_clock_of_execution_runs() -> None:
    assert not {"execute", "decide_or_ask"} & set(clocks(with_question().jordan.dossier))


def test_no_clock_runs_in_a_file_that_is_closed_withdrawn_or_answered() -> None:
    both = answered()
    assert not clocks(both.jordan.dossier)
    both.jordan.does(c.Close(outcome="Done"))
    assert not clocks(both.jordan.dossier)
    gone = registered()
    gone.after(gone.tunisia, c.Withdraw())
    assert not clocks(gone.jordan.dossier)


def test_every_clock_cites_a_provision_the_law_book_states() -> None:
    for both in (sent(), registered(), with_question(), with_conditions(), postponed(), shared()):
        for office in (both.tunisia, both.jordan):
            for clock in open_clocks(office.dossier, LAW, CALENDARS):
                assert provision(LAW.book, clock.citation.instrument, clock.citation.cite)


def test_jordan_has_had_the_questions_for_twelve_days_and_three_are_left() -> None:
    both = with_question()
    told = sentence(both.jordan.dossier, MONDAY + timedelta(days=12))
    assert told.code == "dossier-next-questions-theirs"
    assert told.args == {"counterpart": "TN", "days": 12, "timing": "left", "due": 3}
    named = Sentence(told.code, {**told.args, "counterpart": "Tunisia"})
    worded = say(named, ScreenLanguage.ENGLISH, isolate=False)
    assert worded == "Our questions have been with Tunisia for 12 days; due in 3 days."
    arabic = say(
        Sentence(told.code, {**told.args, "counterpart": "تونس"}), ScreenLanguage.ARABIC, isolate=False
    )
    assert arabic == "أسئلتنا لدى الدولة الأخرى (تونس) منذ 12\u00a0يومًا؛ ينتهي الأجل بعد 3\u00a0أيام."


def test_a_day_past_is_overdue_on_the_day_one_looks_and_is_never_stored() -> None:
    both = with_question()
    late = sentence(both.tunisia.dossier, MONDAY + timedelta(days=17))
    assert (late.args["timing"], late.args["due"]) == ("overdue", 2)
    today = sentence(both.tunisia.dossier, MONDAY + timedelta(days=15))
    assert today.args["timing"] == "today"


WHO_WAITS = [
    (drafted, "us", "nobody"),
    (shared, "them", "us"),
    (sent, "them", "us"),
    (registered, "them", "us"),
    (with_question, "us", "them"),
    (with_consultation, "us", "them"),
    (with_conditions, "us", "them"),
    (postponed, "them", "us"),
    (answered, "us", "us"),
]


@pytest.mark.parametrize(
    ("story", "asking", "asked"), WHO_WAITS, ids=lambda value: getattr(value, "__name__", value)
)
def test_each_side_knows_whom_the_file_waits_for(story: object, asking: str, asked: str) -> None:
    both = story()  # type: ignore[operator]
    assert (awaiting(both.tunisia.dossier), awaiting(both.jordan.dossier)) == (asking, asked)


def test_every_next_step_is_worded_in_three_languages_and_its_button_can_be_pressed() -> None:
    for story, _, _ in WHO_WAITS:
        both = story()
        for office in (both.tunisia, both.jordan):
            step = next_step(office.dossier, open_clocks(office.dossier, LAW, CALENDARS), MONDAY)
            assert all(say(step.sentence, language) for language in ScreenLanguage)
            assert step.main_command is not None or step.awaiting != "us"


def test_a_partial_answer_leaves_the_rest_to_execute() -> None:
    both = registered()
    both.after(both.jordan, c.DeliverEvidence(extent=Extent.PART, measures=("m1",), text="Statements"))
    assert "execute" in clocks(both.jordan.dossier)
    assert awaiting(both.tunisia.dossier) == "them"
