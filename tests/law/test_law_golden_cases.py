"""Every golden case of every law folder, and a case for every rule."""

import json
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rogatory.kernel.findings import Citation, Finding
from rogatory.kernel.states import state_code
from rogatory.law.basis import Binding, basis
from rogatory.law.book import Instrument, LawBook
from rogatory.law.duties import Duty, Trigger, duties_after, governing
from rogatory.law.examinations import examine
from rogatory.law.ground_answers import GroundAnswer, answers_for
from rogatory.law.jurisdiction import jurisdiction
from rogatory.law.kinds import Kind
from rogatory.law.particulars import Conduct
from rogatory.law.refusal import RefusalFacts, judge_lifting, judge_postponement, judge_refusal
from rogatory.law.request import Request
from rogatory.law.risks import Risk, left_to_the_law_there, risks_under
from rogatory.law.rules import Rule
from rogatory.law.status import pending_request
from rogatory.store.lawfolders import shipped_law_book

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
FOLDERS = ROOT / "src" / "rogatory" / "law" / "instruments"
TODAY = date(2026, 1, 1)
FORCE = {"yes": True, "no": False, "unknown": None}
Case = dict[str, Any]


def golden_cases() -> list[tuple[str, Case]]:
    files = sorted(FOLDERS.glob("*/cases/*.toml"))
    return [(file.parts[-3], case) for file in files for case in tomllib.loads(file.read_text("utf-8"))["case"]]


def _named(value: object) -> str:
    return value if isinstance(value, str) else str(value["name"])  # type: ignore[index]


@pytest.mark.parametrize(("folder", "case"), golden_cases(), ids=_named)
def test_as_a_lawyer_would_expect(book: LawBook, folder: str, case: Case) -> None:
    held, kind = instrument(book, folder), Kind(case.get("kind", "mutual_legal_assistance"))
    match case["weigh"]:
        case "request":
            expect_findings(examine(held, request_of(kind, case)), case)
        case "risk":
            expect_risks(risks_under(held, request_of(kind, case)), case)
        case "risk there":
            expect_risks(left_to_the_law_there(book, held, request_of(kind, case)), case)
        case "refusal" | "postponement" | "lifting" as decision:
            facts = msgspec.convert(case["facts"], RefusalFacts)
            expect_findings(JUDGES[decision](book, [folder], facts, kind=kind), case)
        case "answer":
            facts = msgspec.convert(case["facts"], RefusalFacts)
            expect_answers(answers_for(book, [folder], facts, kind=kind), case)
        case "duties":
            expect_duties(duties(book, folder, case), case)
        case "governing":
            cites = governing(book, [folder], case["act"])
            assert {Citation(folder, wanted["cite"]) for wanted in case["expect"]} <= set(cites)
        case "basis":
            expect_basis(book, folder, kind, case)
        case "jurisdiction" | "concurrent":
            expect_jurisdiction(book, folder, case)
        case "pending":
            days = date.fromisoformat(case["requested_on"]), date.fromisoformat(case["withdrawal"])
            expect_findings((pending_request(held, kind, *days),), case)
        case unknown:
            pytest.fail(f"no such case: {unknown}")


JUDGES = {"refusal": judge_refusal, "postponement": judge_postponement, "lifting": judge_lifting}


def aspects(rule: Rule) -> set[str]:
    """What a rule can do, each as the ways of weighing that show it."""
    found = {
        "request": rule.examine,
        "risk": rule.risk or rule.risk_if_faulty,
        "refusal postponement lifting": rule.limit,
        "duties": rule.after and rule.owed_by,
        "basis": rule.relation,
        "jurisdiction": rule.claim,
        "concurrent": Trigger.SAME_CONDUCT_PURSUED_ELSEWHERE in rule.after,
    }
    shown = {ways for ways, does in found.items() if does}
    return shown or {"governing"}


@pytest.mark.parametrize("folder", sorted(folder.name for folder in FOLDERS.iterdir() if folder.is_dir()))
def test_every_rule_has_a_case(book: LawBook, folder: str) -> None:
    """Each rule in everything it does: put to a request, weighed as a risk, limiting a refusal, owed after."""
    exercised = {
        (case["weigh"], wanted.get("concept"), wanted.get("ground"), wanted.get("claim"), wanted["cite"])
        for name, case in golden_cases()
        if name == folder
        for wanted in case["expect"]
        if "cite" in wanted
    }
    rules = instrument(book, folder).rules
    missing = [
        f"{rule.id} ({ways})"
        for rule in rules
        for ways in sorted(aspects(rule))
        if not any(_shows(rule, ways, key) for key in exercised)
    ]
    assert not missing, f"no golden case exercises {missing}"


def _shows(rule: Rule, ways: str, key: tuple[str, ...]) -> bool:
    weigh, concept, ground, claim, cite = key
    named = concept == rule.concept or ground in {one.value for one in rule.grounds} or claim == rule.claim
    return weigh in ways.split() and cite == rule.cite and bool(named)


def test_cases_are_named_once() -> None:
    names = [(folder, case["weigh"], case["name"]) for folder, case in golden_cases()]
    assert len(names) == len(set(names))


def instrument(book: LawBook, folder: str) -> Instrument:
    held = book.find(folder)
    assert held is not None
    return held


def request_of(kind: Kind, case: Case) -> Request:
    """The complete example of the kind with the changes of the case."""
    values: Case = json.loads(base_of(kind).read_text("utf-8"))
    for path, value in case.get("change", {}).items():
        target, last = _at(values, path)
        target[last] = value
    for path in case.get("remove", []):
        target, last = _at(values, path)
        del target[last]
    return msgspec.convert(values, Request)


def base_of(kind: Kind) -> Path:
    if kind is Kind.MUTUAL_LEGAL_ASSISTANCE:
        return EXAMPLES / "1-complete-request.json"
    return EXAMPLES / "kinds" / f"{kind}.json"


def _at(values: Any, path: str) -> tuple[Any, Any]:
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        values = values[step]
    return values, last


def expect_findings(findings: tuple[Finding, ...], case: Case) -> None:
    given = {(found.concept, found.citation.cite, found.verdict.value) for found in findings}
    for wanted in case["expect"]:
        assert (wanted["concept"], wanted["cite"], wanted["verdict"]) in given, given


def expect_risks(risks: tuple[Risk, ...], case: Case) -> None:
    given = {
        (risk.ground.value, risk.finding.citation.cite, risk.finding.verdict.value, risk.mandatory)
        for risk in risks
    }
    for wanted in case["expect"]:
        mandatory = wanted.get("mandatory", False)
        assert (wanted["ground"], wanted["cite"], wanted["verdict"], mandatory) in given, given


def expect_answers(answers: tuple[GroundAnswer, ...], case: Case) -> None:
    given = {answer.ground.value: answer for answer in answers}
    for wanted in case["expect"]:
        answer = given[wanted["ground"]]
        assert answer.answer.value == wanted["answer"], answer
        assert [step.value for step in answer.steps] == wanted.get("steps", []), answer


def expect_jurisdiction(book: LawBook, folder: str, case: Case) -> None:
    states = [state_code(code) for code in case["states"]]
    found = jurisdiction(book, [folder], msgspec.convert(case["conduct"], Conduct), states)
    if case["weigh"] == "concurrent":
        expect_findings(found.consult, case)
        return
    given = {
        (one.state, one.claim.value, one.finding.citation.cite, one.finding.verdict.value, one.optional)
        for one in found.grounds
    }
    for wanted in case["expect"]:
        optional = wanted.get("optional", False)
        asked = (wanted.get("state", states[0]), wanted["claim"], wanted["cite"], wanted["verdict"], optional)
        assert asked in given, given


def duties(book: LawBook, folder: str, case: Case) -> tuple[Duty, ...]:
    treaties = [folder] if folder in book.instruments else []
    kind = Kind(case["kind"]) if "kind" in case else None
    return duties_after(
        book,
        treaties,
        Trigger(case["after"]),
        kind=kind,
        urgent=case.get("urgent", False),
        practice=not treaties,
    )


def expect_duties(given: tuple[Duty, ...], case: Case) -> None:
    owed = {(duty.concept, duty.citation.cite, duty.owed_by.value, _length(duty)) for duty in given}
    for wanted in case["expect"]:
        assert (wanted["concept"], wanted["cite"], wanted["owed_by"], wanted.get("days")) in owed, owed


def _length(duty: Duty) -> int | None:
    return duty.period.count if duty.period else None


def expect_basis(book: LawBook, folder: str, kind: Kind, case: Case) -> None:
    binding = between(book, folder, kind, case)
    assert binding.in_force_between is FORCE[case["in_force"]]
    assert binding.verified is case.get("verified", binding.verified)
    assert set(case.get("facts_missing", [])) <= set(binding.facts)
    expect_findings(binding.relation, case)


def between(book: LawBook, folder: str, kind: Kind, case: Case) -> Binding:
    states = [state_code(code) for code in case["states"]]
    on = date.fromisoformat(case["on"])
    found = basis(book, states[0], states[1], kind, on, TODAY)
    return next(held for held in found.instruments if held.id == folder)


def test_every_folder_has_cases_and_blind_spots() -> None:
    for folder in _folders():
        assert any((folder / "cases").glob("*.toml")), folder
        assert (folder / "BLINDSPOTS.md").read_text("utf-8").strip(), folder


def _folders() -> Iterator[Path]:
    return (
        FOLDERS / held.id for held in (*shipped_law_book().instruments.values(), *shipped_law_book().practice)
    )
