"""What a decision tells besides its yes or no, and what a file keeps of an act, down to the words."""

from datetime import timedelta

import pytest
from dossier_samples import START, TwoOffices, last, registered, sent
from dossier_stories import drafted, postponed, shared, with_conditions, with_consultation, with_question

from rogatory.dossier.common.values import Extent, Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.availability import unavailable
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.matters import MatterKind, open_matters, what_keeps_it_open
from rogatory.dossier.mutual_legal_assistance.messages import Unrecognised, read_message
from rogatory.dossier.mutual_legal_assistance.state import Phase
from rogatory.kernel.findings import Standing, Verdict


@pytest.mark.parametrize(("accepted", "word"), [(None, "undecided"), (False, "declined")])
def test_conditions_in_the_way_are_told_with_their_terms_and_whether_they_were_declined(
    accepted: bool | None, word: str
) -> None:
    both = with_conditions()
    if accepted is False:
        held = both.tunisia.dossier.conditions[0]
        both.after(both.tunisia, c.DeclineConditions(conditions_id=held.id, reasons="We cannot."))
    stop = both.jordan.stopped(c.DeliverEvidence(extent=Extent.FULL, text="All"))
    (finding,) = stop.findings
    assert (finding.concept, finding.verdict, finding.standing) == (
        "practice.conditions",
        Verdict.NOT_SATISFIED,
        Standing.PRACTICE,
    )
    terms = "; ".join(both.jordan.dossier.conditions[0].terms)
    assert (finding.reason.code, finding.reason.args) == (
        f"dossier-finding-conditions-{word}",
        {"terms": terms},
    )
    assert finding.mend is not None
    assert finding.mend.code == f"dossier-mend-conditions-{word}"


def test_the_reasons_for_declining_conditions_reach_the_other_side() -> None:
    both = with_conditions()
    held = both.tunisia.dossier.conditions[0]
    both.after(both.tunisia, c.DeclineConditions(conditions_id=held.id, reasons="Our law forbids it."))
    declined = last(both.jordan)
    assert isinstance(declined, acts.ConditionsDeclined)
    assert declined.reasons == "Our law forbids it."


def test_the_note_with_which_execution_goes_on_reaches_the_other_side() -> None:
    both = postponed()
    both.after(both.jordan, c.Resume(note="The trial here is over."))
    resumed = last(both.tunisia)
    assert isinstance(resumed, acts.ExecutionResumed)
    assert resumed.note == "The trial here is over."


def test_what_was_executed_names_its_measures() -> None:
    both = registered()
    (recorded,) = both.jordan.does(c.RecordExecution(extent=Extent.PART, measures=("m1",), result="Found"))
    assert isinstance(recorded, acts.ExecutionRecorded)
    assert recorded.measures == ("m1",)


def test_a_sign_in_that_is_not_fresh_is_told_with_the_minutes_it_may_have() -> None:
    stop = drafted().tunisia.stopped(c.Approve(authenticated_at=START - timedelta(days=1)))
    assert stop.reason.args == {"minutes": 15}


def test_a_question_asked_twice_under_one_identifier_stays_one() -> None:
    both = with_question()
    asked = next(act for act in both.tunisia.acts if isinstance(act, acts.InformationRequested))
    again = evolve(both.tunisia.dossier, asked)
    assert again.questions == both.tunisia.dossier.questions


def test_what_was_settled_is_not_settled_again_nor_anything_else_with_it() -> None:
    both = registered()
    both.after(both.jordan, c.RequestInformation(questions=("Who?",)))
    both.after(both.jordan, c.RequestInformation(questions=("When?",)))
    first, second = (question.id for question in both.tunisia.dossier.questions)
    both.after(both.tunisia, c.SupplyInformation(question_id=first, text="He"))
    when = both.jordan.dossier.questions[0].answered_at
    assert when is not None
    assert both.jordan.dossier.questions[1].answered_at is None
    both.wait(days=1)
    both.after(both.tunisia, c.SupplyInformation(question_id=second, text="Then"))
    assert both.jordan.dossier.questions[0].answered_at == when


def test_an_enquiry_is_answered_at_the_moment_the_answer_was_known() -> None:
    both = registered()
    both.after(both.tunisia, c.EnquireStatus())
    both.wait(days=2)
    enquiry = both.jordan.dossier.enquiries[0]
    both.after(both.jordan, c.ReportStatus(text="Going on", enquiry_id=enquiry.id))
    answered = both.jordan.dossier.enquiries[0].reported_at
    assert answered is not None
    assert answered > enquiry.since


def test_a_consultation_that_was_answered_is_no_longer_asked_for() -> None:
    both = with_consultation()
    assert MatterKind.ANSWER_CONSULTATION in kinds(both)
    held = both.tunisia.dossier.consultations[0]
    both.after(both.tunisia, c.AnswerConsultation(consultation_id=held.id, text="Please"))
    assert MatterKind.ANSWER_CONSULTATION not in kinds(both)


def test_a_draft_changed_after_it_was_shared_is_ours_again() -> None:
    both = shared()
    assert kinds(both) == [MatterKind.COMMENT_ON_DRAFT]
    assert both.tunisia.dossier.request is not None
    both.tunisia.does(c.SaveDraft(request=both.tunisia.dossier.request))
    assert kinds(both) == [MatterKind.FINISH_DRAFT]


def test_a_postponement_names_the_day_it_was_put_off_to() -> None:
    both = postponed()
    put_off = both.jordan.dossier.postponement
    assert put_off is not None
    (resume,) = [one for one in open_matters(both.jordan.dossier) if one.kind is MatterKind.RESUME]
    assert (resume.owed_by, resume.since, resume.due) == (Side.REQUESTED, put_off.since, put_off.until)


def test_a_file_without_a_postponement_is_not_kept_open_by_one() -> None:
    both = registered()
    assert what_keeps_it_open(both.jordan.dossier) == ("measures", len(both.jordan.dossier.measure_ids))


def test_nothing_is_owed_in_a_file_that_is_closed_or_has_not_begun() -> None:
    assert open_matters(TwoOffices().tunisia.dossier) == ()
    both = registered()
    both.after(both.tunisia, c.Withdraw())
    both.jordan.does(c.Close(outcome="Withdrawn"))
    assert open_matters(both.jordan.dossier) == ()


@pytest.mark.parametrize(
    "command",
    [
        c.Forward(authority="Prosecutor", executing_user="colleague"),
        c.RecordExecution(extent=Extent.PART, measures=("m1",), result="Found"),
        c.DeliverEvidence(extent=Extent.PART, measures=("m1",), text="Here"),
    ],
    ids=lambda command: type(command).__name__,
)
def test_each_step_of_execution_alone_puts_the_file_in_execution(command: c.Command) -> None:
    both = registered()
    assert both.jordan.dossier.phase is Phase.REGISTERED
    both.jordan.does(command)
    assert both.jordan.dossier.phase is Phase.IN_EXECUTION


def test_a_command_that_cannot_be_given_is_told_why_and_one_that_can_is_not() -> None:
    both = sent()
    why = unavailable(both.jordan.dossier, "acknowledge")
    assert why is not None
    assert why.code == "dossier-stop-not-registered"
    assert unavailable(both.jordan.dossier, "register") is None


def test_a_message_of_a_later_version_is_told_from_one_of_an_unknown_kind() -> None:
    told = [
        read_message(b'{"message":"%s"}' % kind) for kind in (b"request_sent/99", b"war/1", b"request_sent/a/1")
    ]
    assert [one.reason for one in told if isinstance(one, Unrecognised)] == ["version", "kind", "kind"]


def kinds(both: TwoOffices) -> list[MatterKind]:
    return [one.kind for one in open_matters(both.tunisia.dossier)]
