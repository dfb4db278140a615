"""Whatever a trainee sends and answers, a rehearsal State does only what our own State could, and ends."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rehearsal_samples import BOOK, Exercise, deficient, well_made

from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.messages import crosses
from rogatory.kernel.languages import ScreenLanguage
from rogatory.node.rehearsal.moves import Temper
from rogatory.node.rehearsal.voice import Voice

LET_PASS = "An exercise."
MARKS = {language: Voice(language, BOOK).mark for language in ScreenLanguage}
_WORDS_OF_OURS = ("text", "why", "contact", "reasons", "note", "questions", "terms")


def a_request(whole, name, language, criminal, kept):
    request = well_made(name) if whole else deficient(name)
    offences = tuple(
        msgspec.structs.replace(offence, criminal_in_requested_state=criminal) for offence in request.offences
    )
    return msgspec.structs.replace(
        request, language=language, offences=offences, measures=request.measures[:kept]
    )


requests = st.builds(
    a_request,
    st.booleans(),
    st.sampled_from(["port_cranes", "customs_software", "harbour_dredging"]),
    st.sampled_from(["ar", "en", "fr", "de", None]),
    st.sampled_from([True, False, None]),
    st.integers(0, 3),
)
tempers = st.sampled_from(list(Temper))
seeds = st.text(max_size=8)


def whims(data):
    """A trainee who at each word of the other State may answer any of it, or nothing, or withdraw."""

    def trainee(exercise):
        dossier = exercise.trainee.dossier
        possible = [c.SupplyInformation(question_id=one.id, text="So.") for one in dossier.open_questions]
        possible += [
            c.AnswerConsultation(consultation_id=one.id, text="So.") for one in dossier.unanswered_consultations
        ]
        possible += [c.AcceptConditions(conditions_id=one.id) for one in dossier.open_conditions]
        possible += [c.DeclineConditions(conditions_id=one.id) for one in dossier.open_conditions]
        if dossier.withdrawn_at is None and dossier.closed_at is None:
            possible += [c.EnquireStatus(text="How?"), c.Withdraw()]
        if (
            possible
            and dossier.withdrawn_at is None
            and (given := data.draw(st.sampled_from([None, *possible])))
        ):
            exercise.trainee_does(given)

    return trainee


def texts_of(act):
    for name in _WORDS_OF_OURS:
        said = getattr(act, name, ())
        yield from (said,) if isinstance(said, str) else said


@settings(max_examples=150)
@given(request=requests, temper=tempers, seed=seeds, data=st.data())
def test_every_move_is_one_our_own_state_may_make_and_every_text_is_marked_in_its_language(
    request, temper, seed, data
):
    exercise = Exercise(temper, seed)
    exercise.sends(request, LET_PASS)
    exercise.lives(700, whims(data))
    speaks = next((ours for ours in ScreenLanguage if ours.value == request.language), ScreenLanguage.ENGLISH)
    said = [text for act in exercise.state.acts if crosses(act) and act.actor for text in texts_of(act)]
    assert all(text.startswith(MARKS[speaks]) for text in said if text)


@settings(max_examples=40)
@given(request=requests, temper=tempers, seed=seeds)
def test_the_same_seed_makes_the_same_moves_on_the_same_days(request, temper, seed):
    lived = []
    for _ in range(2):
        exercise = Exercise(temper, seed)
        exercise.sends(request, LET_PASS)
        exercise.lives(300)
        lived.append(exercise.moves)
    assert lived[0] == lived[1]


@settings(max_examples=60)
@given(request=requests, temper=tempers.filter(lambda one: one is not Temper.SILENT), data=st.data())
def test_a_state_that_asks_sends_answers_and_chases_but_not_for_ever(request, temper, data):
    exercise = Exercise(temper, the_state_asks=True)
    request = msgspec.structs.replace(request, requesting_state="XA", requested_state="TN")
    exercise.state.does(c.SaveDraft(request=request), exercise.at)
    exercise.lives(2)
    assert exercise.trainee.told("RequestSent")
    exercise.trainee_does(c.Register(number="TN-1"))
    for question in data.draw(st.lists(st.just("What?"), max_size=3)):
        exercise.trainee_does(c.RequestInformation(questions=(question,)))
    exercise.lives(700)
    assert len(exercise.trainee.told("StatusEnquired")) <= 3


@pytest.mark.parametrize("temper", [Temper.STRICT, Temper.CHATTY, Temper.SLOW])
def test_no_state_but_the_silent_one_leaves_an_answered_trainee_without_an_end(temper):
    exercise = Exercise(temper)
    exercise.sends(well_made())

    def answers(exercise):
        for one in exercise.trainee.dossier.open_conditions:
            exercise.trainee_does(c.AcceptConditions(conditions_id=one.id))

    exercise.lives(400, answers)
    assert exercise.trainee.dossier.wholly_answered
    assert exercise.next() is None
