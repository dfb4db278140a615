"""A treaty an office knows is added by its folder alone: nothing else is touched, and every answer uses it."""

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rogatory.desk import counsel
from rogatory.desk.law_in_words import worded
from rogatory.kernel.findings import Citation, Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.basis import basis
from rogatory.law.book import LawBook
from rogatory.law.check import check
from rogatory.law.concordance import concordance_rows
from rogatory.law.duties import duties_after
from rogatory.law.ground_answers import Answer, answers_for
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.provisions import counterparts
from rogatory.law.refusal import RefusalFacts, judge_refusal
from rogatory.law.request import Request
from rogatory.law.risks import refusal_risks
from rogatory.law.status import instrument_status, pending_request, state_status
from rogatory.law.vocabulary import Trigger
from rogatory.store.lawfolders import law_book_with, shipped_law_book

ID = "tunisia_iceland_2031"
TN, IS, JO = state_code("TN"), state_code("IS"), state_code("JO")
TODAY = date(2040, 1, 1)

FILES = {
    "instrument.toml": """
id = "tunisia_iceland_2031"
standing = "treaty"
adopted = 2031-03-01
authentic_languages = ["ar", "is"]
reach = "bilateral"
subject = "corruption"
scope_cite = "1"
open_to = ["TN", "IS"]
open_to_cite = "1"
[title]
ar = "اتفاقية خيالية بين تونس وآيسلندا"
en = "Treaty between Tunisia and Iceland (fictional)"
fr = "Convention entre la Tunisie et l’Islande (fictive)"
[short]
ar = "تونس وآيسلندا"
en = "TN-IS"
fr = "TN-IS"
[entry]
cite = "9(1)"
state_cite = "9(1)"
deposits = 2
general_days = 30
state_days = 30
source = "invented"
verified = true
[withdrawal]
cite = "9(2)"
period = { count = 3, unit = "months" }
counted_from = "receipt"
saves = ["extradition"]
saves_cite = "9(3)"
[[kind]]
kind = "extradition"
stance = "rules"
cite = "1"
[[kind]]
kind = "joint_investigation"
stance = "invites"
cite = "5"
ar = "دعوة."
en = "An invitation."
fr = "Une invitation."
""",
    "provisions/01.toml": "\n".join(
        f'[[provision]]\ncite = "{cite}"\nconcept = "{concept}"\nforce = "{force}"\n'
        f'ar = "الحكم {cite} من الاتفاقية الخيالية."\nen = "Fictional provision {cite}."\n'
        f'fr = "Disposition fictive {cite}."\n'
        for cite, concept, force in (
            ("1", "extradition.scope", "shall"),
            ("2", "extradition.request_contents.photograph", "shall"),
            ("3", "extradition.refusal.military", "shall_not"),
            ("4", "extradition.decision", "shall"),
            ("5", "joint_investigations", "consider"),
            ("9(1)", "entry_into_force.general", "defines"),
            ("9(2)", "withdrawal", "may"),
            ("9(3)", "withdrawal.pending", "shall"),
        )
    ),
    "rules/01.toml": """
kinds = ["extradition"]
[[rule]]
id = "photograph"
kind = "content"
cite = "2"
concept = "extradition.request_contents.photograph"
examine = "contains"
requires = ["extradition.description"]
[[rule]]
id = "military"
kind = "mandatory_ground"
cite = "3"
concept = "extradition.refusal.military"
limit = "must_refuse"
grounds = ["military_offence"]
risk = ["extradition.military_only=yes"]
[[rule]]
id = "decide-in-a-month"
kind = "clock"
cite = "4"
concept = "extradition.decision"
after = ["extradition_requested"]
owed_by = "requested"
period = { count = 1, unit = "months" }
""",
    "parties.csv": (
        "state,status,action,signature,deposit,not_before,listed_entry,withdrawal_received,until,recorded,verified,"
        "counted,source,note\n"
        "TN,party,notification,2031-03-01,2031-05-01,,,,,2031-06-01,yes,,invented,\n"
        "IS,party,notification,2031-03-01,2031-06-01,,,2035-08-31,,2035-09-01,yes,,invented,\n"
        "IS,party,notification,,2037-01-10,,,,,2037-02-01,yes,,invented,\n"
    ),
}


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A node's folder whose office added one treaty."""
    for name, content in FILES.items():
        file = tmp_path / "law" / ID / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return tmp_path


@pytest.fixture
def added(office: Path) -> LawBook:
    return law_book_with(office / "law")


def request_between(first: str, second: str, **extradition: Any) -> Request:
    plain = {
        "kind": "extradition",
        "requesting_state": first,
        "requested_state": second,
        "extradition": extradition,
    }
    return msgspec.convert(plain, Request)


def test_the_rest_of_the_book_is_as_it_was(added: LawBook) -> None:
    shipped = shipped_law_book()
    assert set(added.instruments) == {*shipped.instruments, ID}
    assert all(added.instruments[key] == held for key, held in shipped.instruments.items())
    assert added.digest != shipped.digest


def test_it_comes_first_between_its_two_states_and_nowhere_else(added: LawBook) -> None:
    found = basis(added, TN, IS, Kind.EXTRADITION, date(2032, 1, 1), TODAY)
    assert found.instruments[0].id == ID
    assert found.instruments[0].in_force_between is True
    elsewhere = basis(added, TN, JO, Kind.EXTRADITION, date(2032, 1, 1), TODAY)
    assert ID not in {binding.id for binding in elsewhere.instruments}


def test_it_says_so_where_it_is_silent(added: LawBook) -> None:
    found = basis(added, TN, IS, Kind.MUTUAL_LEGAL_ASSISTANCE, date(2032, 1, 1), TODAY)
    assert [silence.id for silence in found.silent] == [ID]
    assert found.silent[0].in_force_between is True


@pytest.mark.parametrize(
    ("on", "bound"),
    [
        ("2031-06-30", False),
        ("2031-07-01", True),
        ("2035-11-29", True),
        ("2035-11-30", False),
        ("2037-02-08", False),
        ("2037-02-09", True),
    ],
)
def test_it_binds_from_the_thirtieth_day_until_three_months_after_withdrawal_and_again(
    added: LawBook, on: str, bound: bool
) -> None:
    found = basis(added, TN, IS, Kind.EXTRADITION, date.fromisoformat(on), TODAY)
    assert found.instruments[0].in_force_between is bound or found.instruments[-1].in_force_between is bound
    state = state_status(added.instruments[ID], IS, date.fromisoformat(on), TODAY)
    assert state.bound.bound is bound


def test_its_status_is_computed_from_its_own_rule(added: LawBook) -> None:
    status = instrument_status(added.instruments[ID], date(2036, 1, 1), TODAY)
    assert status.in_force_since == date(2031, 7, 1)
    assert status.computed
    first, second = next(one for one in status.states if one.state == IS).stays
    assert (first.binds_from, first.binds_until) == (date(2031, 7, 1), date(2035, 11, 30))
    assert second.binds_from == date(2037, 2, 9)


@pytest.mark.parametrize(
    ("requested_on", "kind", "verdict"),
    [
        ("2035-09-15", Kind.EXTRADITION, Verdict.SATISFIED),
        ("2035-08-01", Kind.EXTRADITION, Verdict.UNDETERMINED),
        ("2035-09-15", Kind.JOINT_INVESTIGATION, Verdict.UNDETERMINED),
        ("2035-11-30", Kind.EXTRADITION, Verdict.NOT_SATISFIED),
    ],
)
def test_what_becomes_of_a_request_when_a_state_withdraws(
    added: LawBook, requested_on: str, kind: Kind, verdict: Verdict
) -> None:
    asked = date.fromisoformat(requested_on)
    assert pending_request(added.instruments[ID], kind, asked, date(2035, 8, 31)).verdict is verdict


def test_its_contents_are_checked(added: LawBook) -> None:
    lacking = check(added, request_between("TN", "IS"), date(2032, 1, 1), TODAY)
    told = [found for found in lacking.findings if found.citation == Citation(ID, "2")]
    assert [found.verdict for found in told] == [Verdict.NOT_SATISFIED]
    whole = check(added, request_between("TN", "IS", description="Tall"), date(2032, 1, 1), TODAY)
    assert [f.verdict for f in whole.findings if f.citation == Citation(ID, "2")] == [Verdict.SATISFIED]


def test_its_mandatory_ground_is_a_risk_and_an_answer(added: LawBook) -> None:
    request = request_between("TN", "IS", military_only=True)
    found = check(added, request, date(2032, 1, 1), TODAY)
    risk = next(
        one for one in refusal_risks(added, request, found) if one.finding.citation == Citation(ID, "3")
    )
    assert risk.mandatory
    assert risk.finding.verdict is Verdict.NOT_SATISFIED
    facts = RefusalFacts(grounds=(Ground.MILITARY_OFFENCE,), reasons="Purely military")
    assert judge_refusal(added, [ID], facts, kind=Kind.EXTRADITION)
    (answer,) = answers_for(added, [ID], facts, kind=Kind.EXTRADITION)
    assert answer.answer is Answer.MANDATORY


def test_its_clock_is_owed_and_told_in_its_own_words(added: LawBook) -> None:
    owed = duties_after(added, [ID], Trigger.EXTRADITION_REQUESTED, practice=False)
    assert [duty.period for duty in owed]
    for language in ScreenLanguage:
        assert "4" in worded(added, owed[0].sentence, language)


def test_it_stands_in_the_concordance(added: LawBook) -> None:
    row = next(one for one in concordance_rows(added) if one.concept == "extradition.scope")
    assert [place.citation.cite for place in row.places[ID]] == ["1"]
    assert Citation(ID, "1") in counterparts(added, "uncac_2003", "44(1)")


def test_the_desk_answers_with_it(office: Path) -> None:
    view = counsel.law_basis(
        ScreenLanguage.ENGLISH,
        "TN",
        "IS",
        kind="extradition",
        on="2032-01-01",
        known_as_of="2040-01-01",
        home=str(office),
    )
    assert view.instruments[0].instrument == ID
