"""What is open in a file, whose it is and since when; one answer settles one thing, and once."""

from datetime import datetime, timedelta

import msgspec
import pytest
from act_samples import ACTS
from dossier_samples import START, Office, TwoOffices, answered, last, law_between, registered, sent
from dossier_stories import POSTPONE, drafted, postponed, shared, with_consultation, with_question
from test_clocks_and_next_steps import CALENDARS, LAW, MONDAY, clocks

from rogatory.dossier.common.clocks import OpenClock
from rogatory.dossier.common.values import Extent, Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.clocks import open_clocks
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.matters import Matter, MatterKind, open_matters
from rogatory.dossier.mutual_legal_assistance.next_step import NextStep, next_step
from rogatory.dossier.mutual_legal_assistance.noting import note_theirs
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.kernel.findings import Citation, Standing
from rogatory.law.grounds import Ground

LATER = START + timedelta(days=1)


def matter_of(dossier: Dossier, kind: MatterKind) -> Matter:
    """The one open matter of a kind."""
    (found,) = (matter for matter in open_matters(dossier) if matter.kind is kind)
    return found


def step(office: Office) -> NextStep:
    return next_step(office.dossier, open_clocks(office.dossier, LAW, CALENDARS), MONDAY)


def asked_twice() -> TwoOffices:
    """Two questions are open."""
    both = with_question()
    both.after(both.jordan, c.RequestInformation(questions=("Which bank?",)))
    return both


def test_an_answer_settles_the_question_it_names_and_no_other() -> None:
    both = asked_twice()
    first, second = both.tunisia.dossier.questions
    both.after(both.tunisia, c.SupplyInformation(question_id=second.id, text="The second bank"))
    for office in (both.tunisia, both.jordan):
        assert [question.id for question in office.dossier.open_questions] == [first.id]


def test_the_first_answer_counts_and_a_second_moves_no_day() -> None:
    both = with_question()
    (question,) = both.jordan.dossier.questions
    told = acts.InformationSupplied(side=Side.REQUESTING, at=START, question_id=question.id, text="Account 1")
    once = evolve(both.jordan.dossier, told)
    again = evolve(once, msgspec.structs.replace(told, at=LATER, text="Account 2"))
    assert again.questions == once.questions
    assert again.questions[0].answered_at == START


@pytest.mark.parametrize("opening", ["information_requested", "consultation_opened", "conditions_imposed"])
def test_a_second_matter_under_the_same_identifier_does_not_replace_the_first(opening: str) -> None:
    act = next(act for act in ACTS if acts.name_of(act) == opening)
    once = evolve(sent().tunisia.dossier, act)
    again = evolve(once, msgspec.structs.replace(act, at=LATER, received_at=LATER))
    held = (once.questions, once.consultations, once.conditions)
    assert (again.questions, again.consultations, again.conditions) == held
    assert sum(map(len, held)) == 1


def test_an_answered_consultation_waits_for_who_opened_it_to_conclude_it() -> None:
    both = with_consultation()
    (held,) = both.jordan.dossier.consultations
    assert matter_of(both.jordan.dossier, MatterKind.ANSWER_CONSULTATION).owed_by is Side.REQUESTING
    both.wait(days=3)
    both.after(both.tunisia, c.AnswerConsultation(consultation_id=held.id, text="Please help"))
    ours = matter_of(both.jordan.dossier, MatterKind.CONCLUDE_CONSULTATION)
    assert (ours.owed_by, ours.since, ours.id) == (Side.REQUESTED, both.now, held.id)
    assert not [m for m in open_matters(both.jordan.dossier) if m.kind is MatterKind.ANSWER_CONSULTATION]
    kinds = {matter.kind for matter in open_matters(both.tunisia.dossier)}
    assert not kinds & {MatterKind.ANSWER_CONSULTATION, MatterKind.CONCLUDE_CONSULTATION}


def kinds_of(dossier: Dossier) -> list[MatterKind]:
    return [matter.kind for matter in open_matters(dossier)]


def test_a_shared_draft_waits_for_a_comment_until_it_came_or_the_draft_changed() -> None:
    both = shared()
    assert kinds_of(both.tunisia.dossier) == [MatterKind.COMMENT_ON_DRAFT]
    changed = shared()
    changed.tunisia.does(c.SaveDraft(request=changed.tunisia.dossier.request))
    assert kinds_of(changed.tunisia.dossier) == [MatterKind.FINISH_DRAFT], (
        "the comment asked for is on the last"
    )
    both.wait(days=1)
    both.after(both.jordan, c.CommentOnDraft(text="Name the bank"))
    finish = matter_of(both.tunisia.dossier, MatterKind.FINISH_DRAFT)
    assert (finish.owed_by, finish.since) == (Side.REQUESTING, both.now)


def test_nothing_is_open_in_a_closed_file() -> None:
    both = answered()
    assert kinds_of(both.jordan.dossier) == [MatterKind.CLOSE]
    both.jordan.does(c.Close(outcome="Done"))
    assert open_matters(both.jordan.dossier) == ()
    assert (step(both.jordan).awaiting, step(both.jordan).sentence.code) == ("nobody", "dossier-next-closed")


def test_what_was_put_off_is_due_on_the_day_that_was_named() -> None:
    both = postponed()
    assert "postponement" not in clocks(both.jordan.dossier), "no day was named"
    both.after(both.jordan, c.Resume())
    both.after(both.jordan, msgspec.structs.replace(POSTPONE, until="2026-06-01"))
    clock = clocks(both.jordan.dossier)["postponement"]
    assert (clock.due.isoformat(), clock.standing) == ("2026-06-01", Standing.PRACTICE)
    assert clock.citation == Citation("practice", "named_day")


def test_a_file_put_off_may_be_closed_once_all_of_it_was_refused() -> None:
    both = postponed()
    (held,) = both.jordan.dossier.consultations
    both.jordan.does(c.ConcludeConsultation(consultation_id=held.id, outcome="Agreed"))
    assert both.jordan.stopped(c.Close(outcome="Done")).reason.code == "dossier-stop-open-postponement"
    both.jordan.does(
        c.Refuse(extent=Extent.FULL, grounds=(Ground.BANK_SECRECY,), reasons="Secret"), override="By order"
    )
    assert both.jordan.dossier.postponement is not None
    assert both.jordan.does(c.Close(outcome="Refused"))


def test_what_we_owe_comes_before_what_we_wait_for() -> None:
    both = with_question()
    both.after(both.tunisia, c.EnquireStatus(text="How does it stand?"))
    assert next(matter.owed_by for matter in open_matters(both.jordan.dossier)) is Side.REQUESTING
    assert step(both.jordan).sentence.code == "dossier-next-enquiry-ours"
    assert step(both.tunisia).sentence.code == "dossier-next-questions-ours"


def test_the_next_step_names_the_clock_behind_its_day() -> None:
    told = step(with_question().tunisia)
    assert told.clock is not None
    assert (told.clock.name, told.clock.due) == ("answer_question", told.due)
    assert step(drafted().tunisia).clock is None


def test_a_message_that_claims_to_be_ours_is_noted_as_from_the_wrong_side() -> None:
    both = registered()
    act = acts.StatusEnquired(side=Side.REQUESTED, at=START, received_at=START, enquiry_id="e", text="?")
    (finding,) = note_theirs(both.jordan.dossier, act, law_between()).findings
    assert (finding.reason.code, finding.standing) == ("dossier-order-wrong-side", Standing.PRACTICE)


def test_an_act_in_its_place_bears_no_finding() -> None:
    both = registered()
    both.after(both.tunisia, c.EnquireStatus(text="How does it stand?"))
    assert last(both.jordan).findings == ()


def days_on(due: datetime, today: datetime) -> tuple[int, bool]:
    clock = OpenClock(
        name="execute",
        owed_by=Side.REQUESTED,
        since=START.date(),
        due=due.date(),
        citation=Citation("practice", "execution"),
        standing=Standing.PRACTICE,
        matter="execution",
    )
    return clock.days_left(today.date()), clock.overdue(today.date())


@pytest.mark.parametrize(("passed", "told"), [(-2, (2, False)), (0, (0, False)), (1, (-1, True))])
def test_a_day_is_overdue_from_the_day_after_it(passed: int, told: tuple[int, bool]) -> None:
    assert days_on(LATER, LATER + timedelta(days=passed)) == told
