"""How each temper of the rehearsal State behaves, told as an officer would who trains against it."""

import msgspec
import pytest
from rehearsal_samples import Exercise, deficient, well_made

from rogatory.dossier.common.media import Carriage, Inventory, MediumKind
from rogatory.dossier.common.values import Extent, FileRef
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.media import Stage
from rogatory.dossier.mutual_legal_assistance.state import Phase
from rogatory.law.grounds import Ground
from rogatory.node.rehearsal.moves import Noise, Temper

LET_PASS = "Sent as it is, to learn what comes back."


def accepts_conditions(exercise):
    for offered in exercise.trainee.dossier.open_conditions:
        exercise.trainee_does(c.AcceptConditions(conditions_id=offered.id))


def declines_conditions(exercise):
    for offered in exercise.trainee.dossier.open_conditions:
        exercise.trainee_does(c.DeclineConditions(conditions_id=offered.id, reasons="Too much."))


def answers_everything(exercise):
    accepts_conditions(exercise)
    for question in exercise.trainee.dossier.open_questions:
        exercise.trainee_does(c.SupplyInformation(question_id=question.id, text="Here it is."))
    for held in exercise.trainee.dossier.unanswered_consultations:
        exercise.trainee_does(c.AnswerConsultation(consultation_id=held.id, text="We see it so."))


def test_a_strict_state_executes_a_well_made_request_once_its_undertakings_are_accepted():
    exercise = Exercise(Temper.STRICT)
    exercise.sends(well_made())
    exercise.lives(60, answers_everything)
    assert exercise.trainee.told("InformationRequested") == []
    assert len(exercise.trainee.told("ConditionsImposed")) == 1
    assert exercise.trainee.dossier.wholly_answered
    assert exercise.state.dossier.phase is Phase.CLOSED


def test_a_strict_state_asks_for_every_point_that_lacks_with_its_article_and_paragraph():
    exercise = Exercise(Temper.STRICT)
    exercise.sends(deficient(), LET_PASS)
    exercise.lives(10)
    (asked,) = exercise.trainee.told("InformationRequested")
    assert any("46(15)(ب)" in question for question in asked.questions)
    assert any("46(15)(ج)" in question for question in asked.questions)
    assert all(question.startswith("[تمرين]") for question in asked.questions)


def test_a_strict_state_goes_on_when_its_questions_are_answered():
    exercise = Exercise(Temper.STRICT)
    exercise.sends(deficient(), LET_PASS)
    exercise.lives(90, answers_everything)
    assert exercise.trainee.dossier.wholly_answered
    assert exercise.trainee.told("AssistanceRefused") == []


def test_a_strict_state_left_without_an_answer_consults_and_then_refuses_as_not_in_conformity():
    exercise = Exercise(Temper.STRICT)
    exercise.sends(deficient(), LET_PASS)
    exercise.lives(90)
    (held,) = exercise.trainee.told("ConsultationOpened")
    (refused,) = exercise.trainee.told("AssistanceRefused")
    assert held.at < refused.at
    assert (refused.grounds, refused.extent) == ((Ground.NOT_IN_CONFORMITY,), Extent.FULL)
    assert "46(15)(ج)" in refused.reasons


def test_a_refused_request_is_mended_and_sent_anew():
    exercise = Exercise(Temper.STRICT)
    exercise.sends(deficient(), LET_PASS)
    exercise.lives(10)
    exercise.trainee_does(c.Withdraw(reasons="We send it anew, whole."))
    exercise.lives(10)
    assert exercise.state.dossier.phase is Phase.CLOSED
    anew = Exercise(Temper.STRICT)
    anew.sends(well_made())
    anew.lives(60, answers_everything)
    assert anew.trainee.dossier.wholly_answered


def test_a_strict_state_insists_on_a_language_it_has_notified():
    exercise = Exercise(Temper.STRICT)
    exercise.sends(well_made("customs_software", translations=[]), LET_PASS)
    exercise.lives(10)
    (asked,) = exercise.trainee.told("InformationRequested")
    (question,) = asked.questions
    assert "46(14)" in question
    assert question.startswith("[EXERCICE]")


def test_a_strict_state_refuses_coercive_measures_without_dual_criminality_and_gives_the_rest():
    exercise = Exercise(Temper.STRICT)
    request = well_made()
    offences = tuple(
        msgspec.structs.replace(offence, criminal_in_requested_state=False) for offence in request.offences
    )
    exercise.sends(msgspec.structs.replace(request, offences=offences), LET_PASS)
    exercise.lives(90, answers_everything)
    (refused,) = exercise.trainee.told("AssistanceRefused")
    assert refused.grounds == (Ground.NO_DUAL_CRIMINALITY,)
    coercive = {measure.id for measure in request.measures if measure.coercive}
    assert set(refused.measures) == coercive
    delivered = {name for act in exercise.trainee.told("EvidenceDelivered") for name in act.measures}
    assert delivered == {measure.id for measure in request.measures} - coercive


def test_a_strict_state_whose_undertakings_are_declined_asks_for_fewer_before_it_refuses():
    exercise = Exercise(Temper.STRICT)
    exercise.sends(well_made())
    exercise.lives(90, declines_conditions)
    first, second = exercise.trainee.told("ConditionsImposed")
    assert len(first.terms) > len(second.terms)
    assert "46(19)" in second.terms[0]
    assert exercise.trainee.told("EvidenceDelivered") == []
    assert len(exercise.trainee.told("AssistanceRefused")) == 1


def test_a_strict_state_says_of_a_draft_what_it_would_still_need():
    exercise = Exercise(Temper.STRICT)
    exercise.trainee_does(c.SaveDraft(request=deficient()))
    exercise.trainee_does(c.ShareDraft(note="Is this enough?"))
    exercise.lives(5)
    (comment,) = exercise.trainee.told("DraftCommented")
    assert "46(15)(ج)" in comment.text


def test_a_slow_state_acknowledges_after_weeks_and_delivers_piece_by_piece():
    exercise = Exercise(Temper.SLOW)
    exercise.sends(well_made())
    exercise.lives(300)
    (acknowledged,) = exercise.trainee.told("ReceiptAcknowledged")
    assert (acknowledged.at - exercise.trainee.dossier.sent_at).days >= 20
    pieces = exercise.trainee.told("EvidenceDelivered")
    assert [piece.measures for piece in pieces] == [("m1",), ("m2",), ("m3",)]
    assert exercise.trainee.dossier.wholly_answered


def test_a_slow_state_answers_an_enquiry_in_the_end():
    exercise = Exercise(Temper.SLOW)
    exercise.sends(well_made())
    exercise.lives(30)
    exercise.trainee_does(c.EnquireStatus(text="How does it stand?"))
    exercise.lives(30)
    assert exercise.trainee.dossier.open_enquiries == ()


def test_a_silent_state_never_says_a_word():
    exercise = Exercise(Temper.SILENT)
    exercise.sends(well_made())
    exercise.lives(400)
    exercise.trainee_does(c.EnquireStatus(text="How does it stand?"))
    exercise.lives(400)
    assert exercise.moves == []
    assert len(exercise.trainee.dossier.open_enquiries) == 1


def test_a_chatty_state_asks_writes_and_delivers_more_often_than_anybody_wants():
    exercise = Exercise(Temper.CHATTY)
    exercise.sends(well_made())
    exercise.lives(60)
    assert len(exercise.trainee.told("InformationRequested")) == 3
    assert len(exercise.trainee.told("StatusReported")) == 3
    assert [act.subject for act in exercise.trainee.told("ConsultationOpened")] == ["costs"]
    assert len(exercise.trainee.told("EvidenceDelivered")) == 3
    assert {noise for move in exercise.moves for noise in move.noise} == set(Noise)


def test_a_state_of_mixed_temper_treats_dossiers_differently_and_each_alike_again():
    met = {}
    for seed in map(str, range(30)):
        exercise = Exercise(Temper.MIXED, seed)
        exercise.sends(well_made())
        exercise.lives(200, answers_everything)
        met[seed] = exercise.moves
    assert len({len(moves) for moves in met.values()}) > 2
    again = Exercise(Temper.MIXED, "7")
    again.sends(well_made())
    again.lives(200, answers_everything)
    assert again.moves == met["7"]


@pytest.mark.parametrize("temper", [Temper.STRICT, Temper.SLOW, Temper.CHATTY])
def test_a_state_that_is_told_the_request_is_withdrawn_stops_and_closes(temper):
    exercise = Exercise(temper)
    exercise.sends(well_made())
    exercise.lives(1)
    exercise.trainee_does(c.Withdraw(reasons="No longer needed."))
    exercise.lives(60)
    assert exercise.state.dossier.phase is Phase.CLOSED


def test_an_asking_state_sends_a_deficient_request_on_purpose_and_answers_what_it_is_asked():
    exercise = Exercise(Temper.STRICT, the_state_asks=True)
    request = msgspec.structs.replace(deficient(), requesting_state="XA", requested_state="TN")
    exercise.state.does(c.SaveDraft(request=request), exercise.at)
    exercise.lives(1)
    (sent,) = exercise.trainee.told("RequestSent")
    assert any(finding.verdict == "not_satisfied" for finding in sent.findings)
    exercise.trainee_does(c.Register(number="TN-1"))
    exercise.trainee_does(c.RequestInformation(questions=("What are the facts?",)))
    exercise.lives(5)
    (answer,) = exercise.trainee.told("InformationSupplied")
    assert answer.text.startswith("[تمرين]")


def test_an_asking_state_chases_three_times_and_closes_when_it_has_its_answer():
    exercise = Exercise(Temper.STRICT, the_state_asks=True)
    request = msgspec.structs.replace(well_made(), requesting_state="XA", requested_state="TN")
    exercise.state.does(c.SaveDraft(request=request), exercise.at)
    exercise.lives(21)
    exercise.trainee_does(c.Register(number="TN-1"))
    assert len(exercise.trainee.told("StatusEnquired")) == 1
    enquiry = exercise.trainee.dossier.open_enquiries[0].id
    exercise.trainee_does(c.ReportStatus(text="In hand.", enquiry_id=enquiry))
    exercise.trainee_does(c.DeliverEvidence(extent=Extent.FULL, text="Enclosed."))
    exercise.lives(5)
    assert exercise.state.dossier.phase is Phase.CLOSED


LIST = FileRef(sha256="c" * 64, size=70, name="SHA256SUMS.txt", media_type="text/plain")
DISK = c.HandOverMedium(
    medium_kind=MediumKind.DISK,
    carriage=Carriage.COURIER,
    label="Disk of the exercise",
    handed_by="A trainee",
    handed_on="2026-03-02",
    seal_number="S-1",
    files=(LIST,),
    inventory=Inventory(sha256=LIST.sha256, listed=1),
)


@pytest.mark.parametrize("temper", [Temper.STRICT, Temper.SLOW, Temper.CHATTY])
def test_a_disk_sent_to_a_rehearsal_state_is_taken_in_and_its_files_compared(temper):
    exercise = Exercise(temper)
    exercise.sends(well_made())
    exercise.lives(30)
    exercise.trainee_does(DISK)
    exercise.lives(60, answers_everything)
    (medium,) = exercise.trainee.dossier.media
    assert medium.stage is Stage.HELD
    assert medium.comparison is not None
    assert medium.comparison.agrees
    told = [*exercise.trainee.told("MediumReceived"), *exercise.trainee.told("MediumCompared")]
    assert len(told) == 2
    assert all(act.text.startswith("[تمرين]") for act in told)


def test_a_silent_state_leaves_a_disk_on_its_way():
    exercise = Exercise(Temper.SILENT)
    exercise.sends(well_made())
    exercise.trainee_does(DISK)
    exercise.lives(60)
    assert exercise.trainee.dossier.media[0].stage is Stage.ON_THE_WAY
