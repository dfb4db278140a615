"""What stops a refusal, read from the paragraphs exactly: each duty only for the refusals it is worded for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.kernel.findings import Finding, Verdict
from rogatory.law.book import LawBook, UnknownInstrument
from rogatory.law.duties import OwedBy, Trigger, duties_after, governing
from rogatory.law.grounds import Ground
from rogatory.law.refusal import ConsultationHeld, RefusalFacts, judge_postponement, judge_refusal
from rogatory.store.lawfolders import shipped_law_book

ARAB, UN = "arab_anti_corruption_2010", "uncac_2003"
BOTH = (ARAB, UN)
CONSULTED_ON = {
    Ground.NOT_IN_CONFORMITY,
    Ground.ESSENTIAL_INTERESTS,
    Ground.PROHIBITED_FOR_SIMILAR_OFFENCE,
    Ground.CONTRARY_TO_LEGAL_SYSTEM,
}


def stopped(findings: tuple[Finding, ...]) -> set[str]:
    return {found.citation.cite for found in findings if found.verdict is Verdict.NOT_SATISFIED}


@given(st.sets(st.sampled_from(Ground), min_size=1))
def test_consultation_is_owed_for_the_grounds_of_one_paragraph_alone(grounds: set[Ground]) -> None:
    facts = RefusalFacts(grounds=tuple(sorted(grounds)), reasons="Because", coercive=True)
    owed = {"20(17)", "46(26)"} & stopped(judge_refusal(shipped_law_book(), BOTH, facts))
    assert owed == ({"20(17)", "46(26)"} if grounds & CONSULTED_ON else set())


@given(st.sets(st.sampled_from(Ground)), st.sampled_from(["", " ", "\n\t"]))
def test_reasons_are_owed_for_any_refusal(grounds: set[Ground], blank: str) -> None:
    facts = RefusalFacts(grounds=tuple(sorted(grounds)), reasons=blank)
    assert {"20(13)", "46(23)"} <= stopped(judge_refusal(shipped_law_book(), BOTH, facts))


@given(st.sets(st.sampled_from(Ground)))
def test_bank_secrecy_is_barred_in_any_company(others: set[Ground]) -> None:
    facts = RefusalFacts(grounds=tuple(sorted(others | {Ground.BANK_SECRECY})), reasons="Because")
    assert {"20(21)", "46(8)"} <= stopped(judge_refusal(shipped_law_book(), BOTH, facts))


@given(st.sets(st.sampled_from(Ground)))
def test_the_fiscal_side_is_barred_alone_or_beside_what_is_itself_barred(others: set[Ground]) -> None:
    grounds = others | {Ground.FISCAL_MATTERS}
    told = stopped(
        judge_refusal(shipped_law_book(), BOTH, RefusalFacts(grounds=tuple(sorted(grounds)), reasons="x"))
    )
    assert ({"20(12)", "46(22)"} <= told) is (grounds <= {Ground.FISCAL_MATTERS, Ground.BANK_SECRECY})


def test_a_consultation_on_a_postponement_does_not_serve_a_refusal(book: LawBook) -> None:
    held = (ConsultationHeld(subject="postponement", state="concluded"),)
    facts = RefusalFacts(grounds=(Ground.ESSENTIAL_INTERESTS,), reasons="Security", consultations=held)
    assert stopped(judge_refusal(book, BOTH, facts)) == {"20(17)", "46(26)"}


def test_under_a_treaty_of_doubtful_force_a_bar_is_open_and_says_so(book: LawBook) -> None:
    facts = RefusalFacts(grounds=(Ground.BANK_SECRECY,), reasons="Secret")
    told = {found.citation.cite: found for found in judge_refusal(book, BOTH, facts, undetermined=(ARAB,))}
    assert told["46(8)"].verdict is Verdict.NOT_SATISFIED
    assert told["20(21)"].verdict is Verdict.UNDETERMINED
    assert f"{ARAB}/in_force_between" in told["20(21)"].missing


def test_a_proper_refusal_is_stopped_by_nothing(book: LawBook) -> None:
    held = (ConsultationHeld(subject="refusal", state="answered", grounds=(Ground.ESSENTIAL_INTERESTS,)),)
    facts = RefusalFacts(grounds=(Ground.ESSENTIAL_INTERESTS,), reasons="Security", consultations=held)
    assert {found.verdict for found in judge_refusal(book, BOTH, facts)} == {Verdict.SATISFIED}


def test_postponing_needs_its_ground_and_a_consultation(book: LawBook) -> None:
    facts = RefusalFacts(grounds=(Ground.INTERFERES_WITH_PROCEEDINGS,), reasons="")
    assert stopped(judge_postponement(book, BOTH, facts)) == {"20(17)", "46(26)"}


def test_the_one_ground_of_postponement_is_not_read_as_the_only_one(book: LawBook) -> None:
    facts = RefusalFacts(grounds=(Ground.OTHER,), reasons="No staff")
    told = judge_postponement(book, BOTH, facts)
    assert {(f.citation.cite, f.verdict) for f in told} == {
        ("20(15)", Verdict.UNDETERMINED),
        ("46(25)", Verdict.UNDETERMINED),
    }


def test_safe_conduct_is_the_one_clock_the_conventions_on_corruption_set_for_a_request(book: LawBook) -> None:
    clocks = {
        (rule.cite, rule.period.count if rule.period else 0)
        for key in BOTH
        for rule in book.instruments[key].rules
        if rule.period and Trigger.WITHDRAWAL_NOTIFIED not in rule.after
    }
    assert clocks == {("20(25)", 15), ("46(27)", 15)}


def test_duties_say_who_owes_them(book: LawBook) -> None:
    owed = {duty.citation.cite: duty.owed_by for duty in duties_after(book, BOTH, Trigger.EVIDENCE_DELIVERED)}
    assert owed == {"20(9)": OwedBy.REQUESTING, "46(19)": OwedBy.REQUESTING}


@pytest.mark.parametrize(
    ("act", "cites"),
    [
        ("information_requested", {"20(7)", "46(16)"}),
        ("assistance_refused", {"20(11)", "20(13)", "20(17)", "46(21)", "46(23)", "46(26)"}),
        ("execution_postponed", {"20(15)", "20(17)", "46(25)", "46(26)"}),
        ("request_forwarded", {"20(5)", "46(13)"}),
    ],
)
def test_each_act_has_the_articles_that_govern_it(book: LawBook, act: str, cites: set[str]) -> None:
    assert {citation.cite for citation in governing(book, BOTH, act)} == cites


def test_an_instrument_nobody_holds_is_an_error_and_not_silence(book: LawBook) -> None:
    with pytest.raises(UnknownInstrument):
        judge_refusal(book, ["palermo_1999"], RefusalFacts(grounds=(), reasons=""))


@given(st.sampled_from([True, False, None]))
def test_dual_criminality_by_conduct_is_claimed_for_one_convention_alone(criminal: bool | None) -> None:
    facts = RefusalFacts(
        grounds=(Ground.NO_DUAL_CRIMINALITY,), reasons="None", coercive=True, conduct_criminal_here=criminal
    )
    assert stopped(judge_refusal(shipped_law_book(), BOTH, facts)) == ({"43(2)"} if criminal else set())


@given(st.sets(st.sampled_from(sorted(CONSULTED_ON)), min_size=1), st.sampled_from([True, False, None]))
def test_another_open_ground_carries_a_refusal_whatever_is_said_of_dual_criminality(
    others: set[Ground], coercive: bool | None
) -> None:
    held = (ConsultationHeld(subject="refusal", state="answered"),)
    grounds = (*sorted(others), Ground.NO_DUAL_CRIMINALITY)
    facts = RefusalFacts(grounds=grounds, reasons="Both", consultations=held, coercive=coercive)
    found = judge_refusal(shipped_law_book(), BOTH, facts)
    assert {finding.verdict for finding in found} == {Verdict.SATISFIED}


def test_what_both_states_owe_is_shown_for_both(book: LawBook) -> None:
    for trigger in (Trigger.EXTRAORDINARY_COSTS_EXPECTED, Trigger.TRANSFER_INTENDED):
        owed = duties_after(book, BOTH, trigger)
        shared = [duty for duty in owed if duty.concept in {"costs.consult", "transfer.agreement"}]
        assert {duty.owed_by for duty in shared} == {OwedBy.REQUESTING, OwedBy.REQUESTED}
