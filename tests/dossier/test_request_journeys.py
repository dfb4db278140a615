"""What an officer tells of a request, from first draft to the last word, on both sides."""

import msgspec
from dossier_samples import EMPTY, REQUEST, START, STATEMENT, TwoOffices, answered, last, registered, sent

from rogatory.dossier.common.values import Extent
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.decision import Stopped
from rogatory.dossier.mutual_legal_assistance.state import Phase
from rogatory.kernel.findings import Finding, Standing, Verdict
from rogatory.law.grounds import Ground
from rogatory.law.request import Request

ARAB, UN, PRACTICE = "arab_anti_corruption_2010", "uncac_2003", "practice"


def cited(findings: tuple[Finding, ...]) -> set[tuple[str, str]]:
    """Where the findings that are not satisfied are written."""
    unmet = (finding for finding in findings if finding.verdict is not Verdict.SATISFIED)
    return {(finding.citation.instrument, finding.citation.cite) for finding in unmet}


def refusal(*grounds: Ground, reasons: str = "As explained in our note", **more: object) -> c.Refuse:
    """A refusal of everything asked for."""
    return msgspec.structs.replace(c.Refuse(extent=Extent.FULL, grounds=grounds, reasons=reasons), **more)


def with_conduct_criminal_there(criminal: bool | None) -> Request:
    """The sample request, saying whether the conduct is criminal in the requested State too."""
    (offence,) = REQUEST.offences or ()
    said = msgspec.structs.replace(offence, criminal_in_requested_state=criminal)
    return msgspec.structs.replace(REQUEST, offences=(said,))


def consulted(both: TwoOffices, subject: str, *grounds: Ground) -> str:
    """Jordan consults and Tunisia answers; the identifier of the consultation."""
    opened = both.after(both.jordan, c.OpenConsultation(subject=subject, grounds=grounds, text="May we?"))[0]
    assert isinstance(opened, acts.ConsultationOpened)
    answer = c.AnswerConsultation(consultation_id=opened.consultation_id, text="We would rather not")
    both.after(both.tunisia, answer)
    return opened.consultation_id


def test_a_request_goes_from_first_draft_to_closed_files_on_both_sides() -> None:
    both = TwoOffices()
    both.tunisia.does(c.SaveDraft(request=REQUEST))
    assert both.tunisia.dossier.phase is Phase.DRAFT
    both.tunisia.does(c.Approve(authenticated_at=both.now))
    assert both.tunisia.dossier.phase is Phase.APPROVED
    both.after(both.tunisia, c.Send())
    assert (both.tunisia.dossier.phase, both.jordan.dossier.phase) == (Phase.SENT, Phase.RECEIVED)
    both.jordan.does(c.Register(number="JO-2026-7"))
    both.after(both.jordan, c.Acknowledge())
    both.jordan.does(c.Forward(authority="Public prosecutor, Amman"))
    both.jordan.does(c.RecordExecution(extent=Extent.FULL, result="Statements obtained", files=(STATEMENT,)))
    both.after(both.jordan, c.DeliverEvidence(extent=Extent.FULL, files=(STATEMENT,)))
    for office in (both.tunisia, both.jordan):
        assert office.dossier.phase is Phase.ANSWERED
        office.does(c.Close(outcome="Done"))
        assert office.dossier.phase is Phase.CLOSED


def test_a_request_with_no_facts_is_registered_and_told_what_it_lacks() -> None:
    both = TwoOffices()
    without_facts = msgspec.structs.replace(REQUEST, facts=None, facts_stated=())
    both.tunisia.approves_and_sends(without_facts, override="Sent at once")
    both.carry()
    (number,) = both.jordan.does(c.Register(number="JO-2026-8"))
    assert both.jordan.dossier.phase is Phase.REGISTERED
    assert (UN, "46(15)(c)") in cited(number.findings)
    assert number.law_digest


def test_a_request_that_misses_everything_is_registered_when_it_comes_from_outside() -> None:
    both = TwoOffices()
    both.tunisia.does(c.SaveDraft(request=EMPTY))
    both.tunisia.does(c.Approve(authenticated_at=both.now), override="To be completed")
    both.after(both.tunisia, c.Send())
    assert both.jordan.does(c.Register(number="JO-2026-9"))


def test_a_request_naming_a_state_that_is_none_is_registered_and_says_so() -> None:
    both = sent()
    sent_act = last(both.jordan)
    assert isinstance(sent_act, acts.RequestSent)
    strange = msgspec.structs.replace(REQUEST, requesting_state="XX")
    both.jordan.dossier = msgspec.structs.replace(both.jordan.dossier, request=strange)
    (number,) = both.jordan.does(c.Register(number="JO-2026-10"))
    assert (PRACTICE, "states") in cited(number.findings)


def test_a_draft_is_shown_to_the_other_state_and_comes_back_with_a_comment() -> None:
    both = TwoOffices()
    both.tunisia.does(c.SaveDraft(request=EMPTY))
    both.after(both.tunisia, c.ShareDraft(note="Is this enough?"))
    assert both.jordan.dossier.request == EMPTY
    both.after(both.jordan, c.CommentOnDraft(text="Name the bank"))
    assert both.tunisia.dossier.commented_at is not None
    both.tunisia.approves_and_sends()
    both.carry()
    assert both.jordan.dossier.request is not None
    assert both.jordan.dossier.request.title == REQUEST.title


def test_nothing_is_sent_that_is_not_approved() -> None:
    both = TwoOffices()
    both.tunisia.does(c.SaveDraft(request=REQUEST))
    assert both.tunisia.stopped(c.Send()).reason.code == "dossier-stop-not-approved"
    both.tunisia.does(c.Approve(authenticated_at=both.now))
    both.tunisia.does(c.SaveDraft(request=REQUEST))
    stopped = both.tunisia.stopped(c.Send(), override="I insist")
    assert stopped.reason.code == "dossier-stop-not-approved"
    assert not stopped.overridable


def test_a_defective_draft_is_not_approved_and_the_articles_are_named() -> None:
    both = TwoOffices()
    both.tunisia.does(c.SaveDraft(request=EMPTY))
    stopped = both.tunisia.stopped(c.Approve(authenticated_at=both.now))
    assert stopped.overridable
    assert {(UN, "46(15)(a)"), (UN, "46(15)(d)"), (UN, "46(15)(f)")} <= cited(stopped.findings)


def test_doubt_about_a_treaty_is_shown_with_the_approval_and_stops_nothing() -> None:
    both = TwoOffices()
    both.tunisia.does(c.SaveDraft(request=REQUEST))
    (approval,) = both.tunisia.does(c.Approve(authenticated_at=both.now))
    assert Verdict.UNDETERMINED in {finding.verdict for finding in approval.findings}


def test_what_the_head_let_pass_at_approval_does_not_stop_the_sending() -> None:
    both = TwoOffices()
    both.tunisia.does(c.SaveDraft(request=EMPTY))
    lifted, approval = both.tunisia.does(
        c.Approve(authenticated_at=both.now), override="The court is in session"
    )
    assert isinstance(lifted, acts.LawOverridden)
    assert (lifted.command, lifted.reason) == ("approve", "The court is in session")
    assert lifted.findings
    assert isinstance(approval, acts.RequestApproved)
    assert both.tunisia.does(c.Send())


def test_a_new_revision_needs_its_own_override() -> None:
    both = TwoOffices()
    both.tunisia.does(c.SaveDraft(request=EMPTY))
    both.tunisia.does(c.Approve(authenticated_at=both.now), override="Urgent")
    both.tunisia.does(c.SaveDraft(request=EMPTY))
    assert both.tunisia.stopped(c.Approve(authenticated_at=both.now)).overridable


def test_the_head_approves_only_after_proving_who_they_are() -> None:
    both = TwoOffices()
    both.tunisia.does(c.SaveDraft(request=REQUEST))
    both.wait(hours=1)
    stopped = both.tunisia.stopped(c.Approve(authenticated_at=START))
    assert stopped.reason.code == "dossier-stop-sign-in-not-fresh"
    assert not stopped.overridable


def test_questions_are_asked_and_answered() -> None:
    both = registered()
    (asked,) = both.after(both.jordan, c.RequestInformation(questions=("Which account?",), why="To find it"))
    assert isinstance(asked, acts.InformationRequested)
    assert [question.id for question in both.tunisia.dossier.open_questions] == [asked.question_id]
    both.after(both.tunisia, c.SupplyInformation(question_id=asked.question_id, text="Account 1"))
    assert not both.jordan.dossier.open_questions


def test_an_answer_to_a_question_nobody_asked_cannot_be_given_nor_overridden() -> None:
    both = registered()
    both.after(both.jordan, c.RequestInformation(questions=("Which account?",)))
    answer = c.SupplyInformation(question_id="another", text="Account 1")
    stopped = both.tunisia.stopped(answer, override="Do it")
    assert stopped.reason.code == "dossier-stop-no-such-question"


def test_a_refusal_on_public_order_needs_consultation_first() -> None:
    both = registered()
    stopped = both.jordan.stopped(refusal(Ground.ESSENTIAL_INTERESTS))
    assert {(UN, "46(26)"), (ARAB, "20(17)")} <= cited(stopped.findings)
    consulted(both, "refusal", Ground.ESSENTIAL_INTERESTS)
    (refused,) = both.after(both.jordan, refusal(Ground.ESSENTIAL_INTERESTS))
    assert not cited(refused.findings)


def test_a_consultation_nobody_answered_is_concluded_and_the_refusal_goes_on() -> None:
    both = registered()
    (opened,) = both.jordan.does(
        c.OpenConsultation(subject="refusal", grounds=(Ground.ESSENTIAL_INTERESTS,), text="May we?")
    )
    assert isinstance(opened, acts.ConsultationOpened)
    both.jordan.stopped(refusal(Ground.ESSENTIAL_INTERESTS))
    both.jordan.does(c.ConcludeConsultation(consultation_id=opened.consultation_id, outcome="No answer came"))
    assert both.jordan.does(refusal(Ground.ESSENTIAL_INTERESTS))


def test_a_refusal_for_want_of_dual_criminality_owes_no_consultation() -> None:
    both = registered(with_conduct_criminal_there(None))
    refuse_first = c.Refuse(
        extent=Extent.PART, measures=("m1",), grounds=(Ground.NO_DUAL_CRIMINALITY,), reasons="Not criminal here"
    )
    (refused,) = both.jordan.does(refuse_first)
    assert not cited(refused.findings)


def test_dual_criminality_is_weighed_by_the_conduct_and_not_by_its_name() -> None:
    not_criminal = c.Refuse(
        extent=Extent.PART, measures=("m1",), grounds=(Ground.NO_DUAL_CRIMINALITY,), reasons="No such offence"
    )
    stopped = registered(with_conduct_criminal_there(True)).jordan.stopped(not_criminal)
    assert cited(stopped.findings) == {(UN, "43(2)")}
    for said in (False, None):
        assert registered(with_conduct_criminal_there(said)).jordan.does(not_criminal)


def test_help_without_coercion_is_owed_also_without_dual_criminality() -> None:
    both = registered()
    stopped = both.jordan.stopped(refusal(Ground.NO_DUAL_CRIMINALITY, reasons="Not criminal here"))
    assert (UN, "46(9)(b)") in cited(stopped.findings)


def test_a_refusal_without_reasons_is_stopped() -> None:
    both = registered()
    consulted(both, "refusal", Ground.ESSENTIAL_INTERESTS)
    stopped = both.jordan.stopped(refusal(Ground.ESSENTIAL_INTERESTS, reasons=" "))
    assert {(UN, "46(23)"), (ARAB, "20(13)")} <= cited(stopped.findings)


def test_bank_secrecy_is_never_a_ground() -> None:
    both = registered()
    consulted(both, "refusal", Ground.BANK_SECRECY)
    stopped = both.jordan.stopped(refusal(Ground.BANK_SECRECY))
    assert {(UN, "46(8)"), (ARAB, "20(21)")} <= cited(stopped.findings)


def test_a_refusal_only_because_the_matter_is_also_fiscal_is_stopped() -> None:
    both = registered()
    stopped = both.jordan.stopped(refusal(Ground.FISCAL_MATTERS))
    assert {(UN, "46(22)"), (ARAB, "20(12)")} <= cited(stopped.findings)


def test_the_head_lets_a_refusal_pass_in_writing_and_auditors_see_why() -> None:
    both = registered()
    lifted, refused = both.after(both.jordan, refusal(Ground.BANK_SECRECY), override="Order of the court")
    assert isinstance(lifted, acts.LawOverridden)
    assert {(UN, "46(8)"), (ARAB, "20(21)")} <= cited(lifted.findings)
    assert isinstance(refused, acts.AssistanceRefused)
    assert both.tunisia.dossier.refusals


def test_a_blank_reason_overrides_nothing() -> None:
    both = registered()
    assert both.jordan.stopped(refusal(Ground.BANK_SECRECY), override="  ").overridable


def test_what_the_other_state_refused_unlawfully_is_recorded_with_the_finding_beside_it() -> None:
    both = registered()
    both.after(both.jordan, refusal(Ground.BANK_SECRECY), override="Order of the court")
    told = last(both.tunisia)
    assert isinstance(told, acts.AssistanceRefused)
    assert {(UN, "46(8)"), (ARAB, "20(21)")} <= cited(told.findings)
    assert both.tunisia.dossier.phase is Phase.ANSWERED


def test_execution_is_postponed_after_consulting_and_taken_up_again() -> None:
    both = registered()
    postpone = c.Postpone(ground=Ground.INTERFERES_WITH_PROCEEDINGS, reasons="Trial here", until="2026-06-01")
    assert {(UN, "46(26)"), (ARAB, "20(17)")} <= cited(both.jordan.stopped(postpone).findings)
    consultation_id = consulted(both, "postponement", Ground.INTERFERES_WITH_PROCEEDINGS)
    both.after(both.jordan, postpone)
    assert both.tunisia.dossier.phase is Phase.POSTPONED
    everything = c.DeliverEvidence(extent=Extent.FULL, text="All")
    assert both.jordan.stopped(everything).reason.code == "dossier-stop-postponed"
    both.after(both.jordan, c.Resume())
    both.jordan.does(c.ConcludeConsultation(consultation_id=consultation_id, outcome="Postponed, then resumed"))
    assert both.after(both.jordan, everything)


def test_postponing_on_a_ground_no_treaty_knows_is_stopped() -> None:
    both = registered()
    consulted(both, "postponement")
    stopped = both.jordan.stopped(c.Postpone(ground=Ground.DE_MINIMIS, reasons="Small"))
    assert (UN, "46(25)") in cited(stopped.findings)


def test_evidence_waits_until_the_conditions_are_accepted() -> None:
    both = registered()
    (imposed,) = both.after(both.jordan, c.ImposeConditions(terms=("Not for tax matters",)))
    assert isinstance(imposed, acts.ConditionsImposed)
    deliver = c.DeliverEvidence(extent=Extent.FULL, text="All")
    stopped = both.jordan.stopped(deliver)
    assert stopped.overridable
    (finding,) = stopped.findings
    assert finding.standing is Standing.PRACTICE
    assert {(place.instrument, place.cite) for place in finding.related} == {(ARAB, "20(17)"), (UN, "46(26)")}
    both.after(both.tunisia, c.AcceptConditions(conditions_id=imposed.conditions_id))
    assert both.jordan.does(deliver)


def test_declined_conditions_stand_in_the_way_until_others_are_set() -> None:
    both = registered()
    (first,) = both.after(both.jordan, c.ImposeConditions(terms=("No use in court",)))
    assert isinstance(first, acts.ConditionsImposed)
    both.after(both.tunisia, c.DeclineConditions(conditions_id=first.conditions_id, reasons="We need a trial"))
    deliver = c.DeliverEvidence(extent=Extent.FULL, text="All")
    assert both.jordan.stopped(deliver).overridable
    (second,) = both.after(both.jordan, c.ImposeConditions(terms=("Closed hearing",)))
    assert isinstance(second, acts.ConditionsImposed)
    both.after(both.tunisia, c.AcceptConditions(conditions_id=second.conditions_id))
    assert both.jordan.does(deliver)


def test_one_measure_is_delivered_and_the_other_refused() -> None:
    both = registered(with_conduct_criminal_there(None))
    part = Extent.PART
    both.after(both.jordan, c.DeliverEvidence(extent=part, measures=("m2",), text="The hearing"))
    assert both.tunisia.dossier.unanswered_measures == ("m1",)
    assert isinstance(both.jordan.tries(c.Close(outcome="Done")), Stopped)
    assert (
        both.jordan.stopped(refusal(Ground.NO_DUAL_CRIMINALITY)).reason.code == "dossier-stop-partly-answered"
    )
    refuse_rest = c.Refuse(
        extent=part, measures=("m1",), grounds=(Ground.NO_DUAL_CRIMINALITY,), reasons="Not criminal here"
    )
    both.after(both.jordan, refuse_rest)
    for office in (both.tunisia, both.jordan):
        assert office.dossier.wholly_answered
        office.does(c.Close(outcome="In part"))


def test_the_other_state_is_told_when_the_assistance_is_no_longer_needed() -> None:
    both = registered()
    both.after(both.jordan, c.RequestInformation(questions=("Which account?",)))
    both.after(both.tunisia, c.Withdraw(reasons="The accused died"))
    for office in (both.tunisia, both.jordan):
        assert office.dossier.phase is Phase.WITHDRAWN
        assert office.does(c.Close(outcome="Withdrawn"))


def test_nothing_is_sent_after_withdrawal() -> None:
    both = registered()
    both.after(both.tunisia, c.Withdraw())
    for command in (c.EnquireStatus(), c.Withdraw()):
        assert both.tunisia.stopped(command).reason.code == "dossier-stop-withdrawn"
    for command in (c.ReportStatus(text="Going on"), c.DeliverEvidence(extent=Extent.FULL, text="All")):
        assert both.jordan.stopped(command).reason.code == "dossier-stop-withdrawn"


def test_the_status_is_asked_for_and_reported() -> None:
    both = registered()
    (asked,) = both.after(both.tunisia, c.EnquireStatus(text="How does it stand?"))
    assert isinstance(asked, acts.StatusEnquired)
    both.after(both.jordan, c.ReportStatus(text="With the prosecutor", enquiry_id=asked.enquiry_id))
    assert not both.tunisia.dossier.open_enquiries
    assert both.after(both.jordan, c.ReportStatus(text="Still there"))


def test_a_file_does_not_close_while_a_question_is_open_in_it() -> None:
    both = answered()
    both.after(both.jordan, c.RequestInformation(questions=("May we close?",)))
    stopped = both.tunisia.stopped(c.Close(outcome="Done"))
    assert stopped.reason.code == "dossier-stop-open-questions"
    assert stopped.reason.args == {"count": 1}


def test_an_enquiry_after_we_closed_opens_the_file_again() -> None:
    both = answered()
    both.jordan.does(c.Close(outcome="Done"))
    both.after(both.tunisia, c.EnquireStatus(text="Is there more?"))
    assert both.jordan.dossier.phase is Phase.ANSWERED
    assert both.jordan.stopped(c.Close(outcome="Done")).reason.code == "dossier-stop-open-enquiries"


def test_an_answer_out_of_order_is_recorded_and_noted() -> None:
    both = registered()
    both.after(both.tunisia, c.Withdraw())
    both.tunisia.hears(
        b'{"at":"2026-03-03T08:00:00Z","message":"evidence_delivered/1","extent":"full","text":"All"}', "late"
    )
    told = last(both.tunisia)
    assert {finding.reason.code for finding in told.findings} == {"dossier-order-after-withdrawal"}
    assert both.tunisia.dossier.deliveries


def test_a_note_and_a_colleague_are_added_even_to_a_closed_file() -> None:
    both = answered()
    both.jordan.does(c.Close(outcome="Done"))
    both.jordan.does(c.WriteNote(text="The file is in room 4"))
    both.jordan.does(c.GrantAccess(user="colleague", level="read"))
    assert not both.jordan.post
    assert {access.user for access in both.jordan.dossier.access} == {"officer", "colleague"}


def test_a_draft_cannot_change_once_it_left() -> None:
    both = sent()
    stopped = both.tunisia.stopped(c.SaveDraft(request=Request()), override="A misprint")
    assert stopped.reason.code == "dossier-stop-already-sent"
