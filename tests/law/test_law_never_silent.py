"""What is said twice, said emptily or said in the wrong place never decides a case by accident."""

import json
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rogatory.kernel.findings import Finding, Standing, Verdict
from rogatory.kernel.states import state_code
from rogatory.law.book import LawBook
from rogatory.law.check import Check, check
from rogatory.law.dual_criminality import compare_offences
from rogatory.law.ground_answers import Answer, answers_for
from rogatory.law.grounds import Ground
from rogatory.law.jurisdiction import jurisdiction
from rogatory.law.kinds import Kind
from rogatory.law.particulars import Conduct
from rogatory.law.paths import is_blank
from rogatory.law.refusal import judge_refusal
from rogatory.law.request import Request
from rogatory.law.request_file import UnusableRequest, read_request
from rogatory.law.risks import refusal_risks
from rogatory.law.vocabulary import Claim
from rogatory.law.weighed import RefusalFacts

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
MAY_2019, KNOWN = date(2019, 5, 31), date(2026, 1, 1)
COMPLETE = json.loads((EXAMPLES / "1-complete-request.json").read_text("utf-8"))
UNSEEN = ["", " ", "\u200b", "\u200f", "\ufeff", "\u0000", "\u3164", "\u00ad\n"]


def of_kind(kind: str, **changes: Any) -> dict[str, Any]:
    return {**json.loads((EXAMPLES / "kinds" / f"{kind}.json").read_text("utf-8")), **changes}


def weighed(book: LawBook, values: dict[str, Any], on: date = MAY_2019) -> Check:
    return check(book, msgspec.convert(values, Request), on, KNOWN)


def elements(ours: list[dict[str, Any]], theirs: list[dict[str, Any]], **offence: Any) -> dict[str, Any]:
    offence |= {
        "concept": "bribery_of_national_officials",
        "elements": ours,
        "counterpart": {"elements": theirs},
    }
    return of_kind("extradition", facts_stated=[{"id": "f1", "text": "A gift"}], offences=[offence])


LACKING = {"id": "o1", "answers": "t1", "absent": True}
SHOWN = {"id": "o2", "answers": "t1", "facts": ["f1"]}
OPEN = {"id": "o3", "answers": "t1"}


@pytest.mark.parametrize("ours", [*permutations((LACKING, SHOWN, OPEN)), (LACKING, SHOWN)])
def test_two_elements_that_disagree_are_a_contradiction_in_any_order(ours: tuple[dict[str, Any], ...]) -> None:
    request = msgspec.convert(elements(list(ours), [{"id": "t1"}]), Request)
    (compared,) = compare_offences(request)
    assert compared.elements[0].verdict is Verdict.CONFLICT
    assert compared.ours_alone == ()
    assert compared.answer.holds is None
    assert compared.answer.missing == ("offences[0].counterpart.elements[0].absent",)


def test_an_element_both_lacking_and_shown_is_a_contradiction() -> None:
    both = {"id": "t1", "facts": ["f1"], "absent": True}
    (compared,) = compare_offences(msgspec.convert(elements([], [both]), Request))
    assert (compared.elements[0].verdict, compared.answer.holds) == (Verdict.CONFLICT, None)


def test_their_element_may_lack_though_ours_is_shown() -> None:
    theirs = {"id": "t1", "absent": True}
    (compared,) = compare_offences(msgspec.convert(elements([SHOWN], [theirs]), Request))
    assert (compared.elements[0].verdict, compared.answer.holds) == (Verdict.NOT_SATISFIED, False)


@pytest.mark.parametrize("answers", ["", "t1"])
def test_an_element_of_ours_that_is_lacking_means_no_offence_here(book: LawBook, answers: str) -> None:
    ours = {"id": "o1", "absent": True, "answers": answers}
    values = elements([ours], [{"id": "t1", "facts": ["f1"]}], criminal_in_requested_state=True)
    assert said(weighed(book, values), "uncac_2003", "44(1)", "extradition.scope") is Verdict.NOT_SATISFIED


def test_an_element_of_ours_that_contradicts_itself_leaves_it_open() -> None:
    ours = {"id": "o1", "absent": True, "facts": ["f1"]}
    values = elements([ours], [], criminal_in_requested_state=True)
    (compared,) = compare_offences(msgspec.convert(values, Request))
    assert compared.answer.holds is None
    assert compared.answer.missing == ("offences[0].elements[0].absent",)


@pytest.mark.parametrize("stated", [True, False])
@pytest.mark.parametrize("shown", [True, False])
def test_the_check_and_the_risk_read_dual_criminality_alike(book: LawBook, stated: bool, shown: bool) -> None:
    theirs = {"id": "t1", "facts": ["f1"]} if shown else {"id": "t1", "absent": True}
    values = elements([], [theirs], criminal_in_requested_state=stated)
    found = weighed(book, values)
    opened = Verdict.SATISFIED if shown else Verdict.NOT_SATISFIED
    assert said(found, "uncac_2003", "44(1)", "extradition.scope") is opened
    risks = refusal_risks(book, msgspec.convert(values, Request), found)
    (risk,) = [
        risk
        for risk in risks
        if risk.ground is Ground.NO_DUAL_CRIMINALITY and risk.finding.citation.instrument == "uncac_2003"
    ]
    assert risk.finding.verdict is opened


def test_a_contradiction_in_the_draft_opens_the_ground_that_it_is_not_in_conformity(book: LawBook) -> None:
    values = of_kind("confiscation")
    values["confiscation"]["no_order"] = True
    risks = refusal_risks(book, msgspec.convert(values, Request), weighed(book, values))
    grounds = [risk.finding.verdict for risk in risks if risk.ground is Ground.NOT_IN_CONFORMITY]
    assert grounds
    assert Verdict.SATISFIED not in grounds


def test_an_organized_group_does_not_undo_that_the_acts_are_no_crime_there(book: LawBook) -> None:
    values = of_kind("extradition", offences=[{"title": "Bribe", "criminal_in_requested_state": False}])
    values["offences"][0] |= {"concept": "bribery_of_national_officials", "maximum_months": 60}
    alone = weighed(book, values)
    values["conduct"]["organized_group"] = True
    assert (alone.verdict, weighed(book, values).verdict) == (Verdict.NOT_SATISFIED, Verdict.NOT_SATISFIED)


@pytest.mark.parametrize("nothing", UNSEEN)
def test_what_nobody_can_see_says_nothing(book: LawBook, nothing: str) -> None:
    assert is_blank(nothing)
    values = {**COMPLETE, "facts": nothing, "facts_stated": [{"id": "f1", "text": nothing}]}
    assert weighed(book, values).verdict is Verdict.NOT_SATISFIED
    facts = RefusalFacts(grounds=(Ground.ESSENTIAL_INTERESTS,), reasons=nothing)
    refused = judge_refusal(book, ["uncac_2003"], facts)
    assert "law-refusal-reasons-missing" in {found.reason.code for found in refused}


@pytest.mark.parametrize("text", ["ب", "a", "—", "(1)", "\u200fب", "①", "·"])
def test_what_can_be_seen_says_something(text: str) -> None:
    assert not is_blank(text)


def test_a_paper_without_a_word_is_no_paper(book: LawBook) -> None:
    values = of_kind("confiscation")
    values["confiscation"]["order"] = {}
    lacking = next(f for f in weighed(book, values).findings if f.citation.cite == "55(3)(b)")
    assert (lacking.verdict, lacking.missing) == (Verdict.NOT_SATISFIED, ("confiscation.order",))


def test_where_it_is_not_satisfied_whichever_treaty_binds_the_faults_are_shown(book: LawBook) -> None:
    found = check(book, Request(), MAY_2019, KNOWN)
    assert found.verdict is Verdict.NOT_SATISFIED
    assert Verdict.NOT_SATISFIED in {one.verdict for one in found.stopping}


def test_a_treaty_that_only_invites_does_not_hold_up_a_request_another_carries(book: LawBook) -> None:
    values = of_kind("return_of_assets", conduct={"organized_group": True})
    before = weighed(book, values)
    values["conduct"]["transnational"] = True
    after = weighed(book, values)
    assert (before.verdict, after.verdict) == (Verdict.SATISFIED, Verdict.SATISFIED)
    assert "untoc_2000" in after.reach.beside
    values["legal_basis"] = ["untoc_2000 14(2)"]
    assert "untoc_2000" in weighed(book, values).reach.weighed


@pytest.mark.parametrize(
    ("basis", "changes", "code"),
    [
        (
            "arab_anti_corruption_2010 20",
            {"requested_state": "FR", "language": "fr"},
            "law-basis-not-binding",
        ),
        ("oman_morocco_2010 38", {}, "law-basis-not-binding"),
        ("untoc_2000 18", {"conduct": {"organized_group": False}}, "law-basis-beside-the-matter"),
        ("vienna_1961 3", {}, "law-basis-not-held"),
    ],
)
def test_a_basis_that_carries_nothing_is_told(
    book: LawBook, basis: str, changes: dict[str, Any], code: str
) -> None:
    found = weighed(book, {**COMPLETE, "legal_basis": [basis], **changes})
    (told,) = [one for one in found.findings if one.missing == ("legal_basis[0]",)]
    assert (told.reason.code, told.standing) == (code, Standing.PRACTICE)
    assert told.reason.args in ({"instrument": basis.split()[0]}, {"text": basis})
    assert told.verdict is not Verdict.SATISFIED


def test_a_party_nobody_checked_with_the_depositary_decides_nothing(book: LawBook) -> None:
    found = weighed(book, {**COMPLETE, "requested_state": "SO"}, date(2022, 1, 1))
    codes = {
        one.citation.instrument: one.reason.code for one in found.findings if one.concept == "basis.in_force"
    }
    assert codes["uncac_2003"] == "law-force-unknown"
    assert found.verdict is Verdict.UNDETERMINED


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("1950-01-01", "law-conduct-before"),
        ("2019-01-01", "law-conduct-within"),
        ("9999-12-31", "law-conduct-later"),
    ],
)
def test_the_day_of_the_acts_is_put_beside_the_treaty(book: LawBook, day: str, code: str) -> None:
    found = weighed(book, {**COMPLETE, "conduct": {"on": day}})
    told = next(f for f in found.findings if f.concept == "basis.conduct" and under(f, "uncac_2003"))
    assert told.reason.code == code


def test_the_conduct_bars_its_own_ground_and_no_other(book: LawBook) -> None:
    grounds = (Ground.ESSENTIAL_INTERESTS, Ground.NO_DUAL_CRIMINALITY)
    facts = RefusalFacts(grounds=grounds, reasons="Said", conduct_criminal_here=True)
    kind = Kind.MUTUAL_LEGAL_ASSISTANCE
    essential, dual = answers_for(book, ["uncac_2003"], facts, kind=kind)
    assert (essential.answer, dual.answer) == (Answer.ALLOWED_AFTER, Answer.BARRED)


def test_a_ground_no_treaty_names_does_not_open_one_that_is_barred_alone(book: LawBook) -> None:
    facts = RefusalFacts(grounds=(Ground.FISCAL_MATTERS, Ground.NO_REPLY), reasons="Said")
    fiscal, _ = answers_for(book, ["uncac_2003"], facts, kind=Kind.MUTUAL_LEGAL_ASSISTANCE)
    assert fiscal.answer is Answer.UNDETERMINED


@pytest.mark.parametrize(
    ("committed_in", "verdict"),
    [(None, Verdict.UNDETERMINED), (("FR",), Verdict.SATISFIED), (("TN",), Verdict.NOT_SATISFIED)],
)
def test_acts_meant_for_a_state_are_acts_done_outside_it(
    book: LawBook, committed_in: tuple[str, ...] | None, verdict: Verdict
) -> None:
    conduct = Conduct(meant_for="TN", committed_in=committed_in)
    found = jurisdiction(book, ["uncac_2003"], conduct, [state_code("TN")])
    meant = [one.finding.verdict for one in found.grounds if one.claim is Claim.MEANT_FOR_TERRITORY]
    assert meant == [verdict] * len(meant)
    assert meant


def test_a_blank_says_nothing_of_where_or_by_whom(book: LawBook) -> None:
    blank = Conduct(aboard="", offender_residence=" ", victim_residence="", against_state="\u200f")
    found = jurisdiction(book, ["uncac_2003"], blank, [state_code("TN")])
    assert {one.finding.verdict for one in found.grounds} == {Verdict.UNDETERMINED}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"channel": "interpol", "channel": "central_authority"}', "law-input-named-twice"),
        ('{"persons": [{"name": "A", "name": "B"}]}', "law-input-named-twice"),
        ('{"conduct": {"committed_in": [""]}}', "law-input-no-such-state"),
        (json.dumps({"persons": [{}] * 10_001}), "law-input-not-the-format"),
    ],
)
def test_a_file_nobody_could_read_one_way_is_refused(text: str, code: str) -> None:
    with pytest.raises(UnusableRequest) as refused:
        read_request(text.encode())
    assert refused.value.reason.code == code


def under(found: Finding, instrument: str) -> bool:
    return found.citation.instrument == instrument


def said(found: Check, instrument: str, cite: str, concept: str) -> Verdict:
    return next(
        one.verdict
        for one in found.findings
        if under(one, instrument) and (one.citation.cite, one.concept) == (cite, concept)
    )
