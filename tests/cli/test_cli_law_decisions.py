"""Refusing, postponing, lifting a measure, and who owes what after something happened."""

from datetime import date

import pytest
from law_questions import DAY, in_json, law, unusable

ARAB, UN = "arab_anti_corruption_2010", "uncac_2003"
REASONED = ("--reasons", "It touches the security of the State.")


@pytest.fixture(autouse=True)
def no_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ROGATORY_HOME", raising=False)


def test_bank_secrecy_is_barred_and_the_exit_status_says_so() -> None:
    asked = law("refusal", "TN", "FR", "--ground", "bank_secrecy", *REASONED, *DAY, "--json")
    (answer,) = asked.answer["answers"]
    assert (asked.status, answer["answer"]) == (1, "barred")
    assert {"instrument": UN, "cite": "46(8)"} in answer["citations"]


def test_essential_interests_are_open_once_the_other_state_was_consulted() -> None:
    words = ("refusal", "TN", "FR", "--ground", "essential_interests", *REASONED, *DAY)
    before, after = in_json(*words)["answers"][0], in_json(*words, "--consulted")["answers"][0]
    assert (before["answer"], before["steps"]) == ("allowed_after", ["consultation", "conditions"])
    assert all(before["steps_in_words"])
    assert (after["answer"], after["steps"]) == ("allowed", [])


def test_each_ground_gets_its_own_answer() -> None:
    grounds = ("--ground", "bank_secrecy", "--ground", "essential_interests")
    answers = in_json("refusal", "TN", "FR", *grounds, *REASONED, *DAY)["answers"]
    assert [answer["ground"] for answer in answers] == ["bank_secrecy", "essential_interests"]


@pytest.mark.parametrize(("coercive", "answer"), [("no", "allowed_after"), ("yes", "allowed")])
def test_help_without_coercion_is_owed_even_without_dual_criminality(coercive: str, answer: str) -> None:
    words = ("--ground", "no_dual_criminality", "--coercive", coercive, *REASONED)
    found = in_json("refusal", "TN", "FR", *words, *DAY)["answers"][0]
    under_un = {said["instrument"]: said["answer"] for said in found["by_instrument"]}[UN]
    assert under_un == answer
    assert "46(9)(b)" in {note["cite"] for note in found["notes"] if note["instrument"] == UN}


@pytest.mark.parametrize(("criminal", "answer"), [("yes", "barred"), ("no", "allowed"), ("", "allowed")])
def test_dual_criminality_is_not_wanting_where_the_conduct_itself_is_criminal_here(
    criminal: str, answer: str
) -> None:
    words = ("--ground", "no_dual_criminality", "--coercive", "yes", *REASONED)
    said = ("--conduct-criminal-here", criminal) if criminal else ()
    found = in_json("refusal", "TN", "FR", *words, *said, *DAY)
    under_un = {one["instrument"]: one["answer"] for one in found["answers"][0]["by_instrument"]}[UN]
    assert under_un == answer
    assert ("43(2)" in {finding["cite"] for finding in found["findings"]}) is bool(criminal)


def test_a_measure_is_not_lifted_where_the_other_state_is_said_not_to_have_been_heard() -> None:
    words = ("refusal", "TN", "FR", "--decision", "lift", "--ground", "trivial_value", *DAY)
    unsaid, unheard = in_json(*words), in_json(*words, "--not-heard")
    assert {one["verdict"] for one in unsaid["findings"] if "heard" in one["missing"]} == {"undetermined"}
    assert {one["verdict"] for one in unheard["findings"] if "heard" in one["missing"]} == {"not_satisfied"}


def test_doubt_about_a_treaty_matters_only_where_it_would_change_the_answer() -> None:
    same = in_json("refusal", "TN", "JO", "--ground", "bank_secrecy", *REASONED, *DAY)["answers"][0]
    assert {said["answer"] for said in same["by_instrument"]} == {"barred"}
    assert same["answer"] == "barred"
    words = ("--kind", "extradition", "--ground", "fiscal_matters", "--ground", "persecution", "--consulted")
    fiscal = in_json("refusal", "TN", "JO", *words, *REASONED, *DAY)["answers"][0]
    assert {said["instrument"]: said["answer"] for said in fiscal["by_instrument"]}[ARAB] == "barred"
    assert fiscal["answer"] == "undetermined"


def test_execution_is_postponed_for_proceedings_under_way_after_consultation() -> None:
    words = ("refusal", "TN", "FR", "--decision", "postpone", "--ground", "interferes_with_proceedings", *DAY)
    before, after = in_json(*words)["answers"][0], in_json(*words, "--consulted")["answers"][0]
    assert (before["answer"], before["steps"]) == ("allowed_after", ["consultation", "conditions"])
    assert after["answer"] == "allowed"


def test_no_treaty_names_another_ground_for_postponing() -> None:
    words = ("--decision", "postpone", "--ground", "de_minimis", "--consulted", *DAY)
    found = in_json("refusal", "TN", "FR", *words)["answers"][0]
    assert found["answer"] == "undetermined"


def test_a_measure_is_lifted_for_provisional_measures_unless_another_kind_is_named() -> None:
    words = ("refusal", "TN", "FR", "--decision", "lift", "--ground", "trivial_value", "--heard", *DAY)
    assert in_json(*words)["kind"] == "provisional_measures"
    assert in_json(*words, "--kind", "confiscation")["kind"] == "confiscation"


def test_a_measure_is_lifted_once_the_other_state_could_say_why_to_keep_it() -> None:
    words = ("refusal", "TN", "FR", "--decision", "lift", "--ground", "trivial_value", *DAY)
    before, after = in_json(*words)["answers"][0], in_json(*words, "--heard")["answers"][0]
    assert (before["answer"], before["steps"]) == ("allowed_after", ["hearing"])
    assert (after["answer"], after["steps"]) == ("allowed", [])


def test_a_ground_between_states_no_treaty_binds_rests_on_nothing() -> None:
    found = in_json("refusal", "KP", "TD", "--ground", "other", "--on", "2004-01-01")
    assert (found["answers"][0]["answer"], found["answers"][0]["citations"]) == ("undetermined", [])
    assert found["fallback"]


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_a_head_reads_the_answer_before_the_findings(language: str) -> None:
    words = ("--ground", "bank_secrecy", "--language", language)
    asked = law("refusal", "TN", "FR", *words, *DAY)
    assert asked.status == 1
    assert "bank_secrecy" not in asked.out
    assert "46(8)" in asked.out
    assert "desk-law-" not in asked.out


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ((), "--ground"),
        (("--ground", "secrecy"), "--ground"),
        (("--ground", "other", "--decision", "ignore"), "--decision"),
        (("--ground", "other", "--coercive", "maybe"), "--coercive"),
        (("--ground", "other", "--will-prosecute", "1"), "--will-prosecute"),
        (("--ground", "other", "--conduct-criminal-here", "oui"), "--conduct-criminal-here"),
        (("--ground", "other", "--kind", "war"), "--kind"),
        (("--ground", "other", "--on", "2019-02-30"), "--on"),
    ],
)
def test_a_question_on_a_refusal_that_cannot_be_used_names_the_place(
    words: tuple[str, ...], place: str
) -> None:
    unusable("refusal", "TN", "FR", *words, place=place)


def test_safe_conduct_ends_fifteen_days_after_presence_is_no_longer_required() -> None:
    duties = in_json("duties", "presence_no_longer_required", "TN", "FR", *DAY)["duties"]
    end = next(duty for duty in duties if (duty["instrument"], duty["cite"]) == (UN, "46(27)"))
    assert (end["due"], end["period"], end["states"]) == ("2019-06-15", "15 days", ["TN"])
    assert end["message"]
    assert end["statement"]


def test_practice_counts_the_working_days_of_the_state_that_owes() -> None:
    duties = in_json("duties", "request_received", "TN", "JO", *DAY)["duties"]
    register = [duty for duty in duties if duty["concept"] == "practice.register"]
    usual = next(duty for duty in register if duty["urgent"] is False)
    assert date.fromisoformat(usual["due"]).strftime("%A %d") == "Sunday 02"  # Friday and Saturday are free
    assert next(duty for duty in register if duty["urgent"])["due"] == "2019-06-01"
    assert usual["standing"] == "practice"


def test_a_count_past_the_holidays_known_is_a_forecast() -> None:
    near = in_json("duties", "request_received", "TN", "JO", *DAY)["duties"]
    assert not any(duty["forecast"] for duty in near)
    far = in_json("duties", "request_received", "TN", "JO", "--on", "2100-12-31")["duties"]
    assert all(duty["due"] for duty in far if duty["period"])


def test_a_duty_under_a_faulty_text_comes_with_our_reading() -> None:
    duties = in_json("duties", "spontaneous_information_received", "TN", "JO", *DAY)["duties"]
    secrecy = next(duty for duty in duties if (duty["instrument"], duty["cite"]) == (ARAB, "20(24)"))
    assert "23" in secrecy["note"]
    assert secrecy["in_force_between"] is None


def test_one_kind_of_request_keeps_to_its_own_duties() -> None:
    every = in_json("duties", "request_received", "TN", "FR", *DAY)["duties"]
    one = in_json("duties", "request_received", "TN", "FR", "--kind", "mutual_legal_assistance", *DAY)["duties"]
    assert {duty["cite"] for duty in one} <= {duty["cite"] for duty in every}
    assert one


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_an_officer_reads_who_owes_what_by_when(language: str) -> None:
    asked = law("duties", "request_received", "TN", "JO", "--language", language, *DAY)
    assert asked.status == 0
    assert {"ar": "الأردن", "en": "Jordan", "fr": "Jordanie"}[language] in asked.out
    assert "request_received" not in asked.out


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (("arrested", "TN", "FR"), "TRIGGER"),
        (("refused", "TN", "TN"), "TN"),
        (("refused", "TN", "FR", "--kind", "war"), "--kind"),
        (("refused", "TN", "FR", "--on", "9999-12-31"), "--on"),
        (("refused", "TN", "FR", "--on", "0001-01-01"), "--on"),
    ],
)
def test_a_question_on_duties_that_cannot_be_used_names_the_place(words: tuple[str, ...], place: str) -> None:
    unusable("duties", *words, place=place)
