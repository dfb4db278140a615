"""Every golden case of every law folder, and a case for every rule."""

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
from rogatory.law.refusal import RefusalFacts, judge_postponement, judge_refusal
from rogatory.law.request import Kind, Request
from rogatory.store.lawfolders import shipped_law_book

FOLDERS = Path(__file__).resolve().parents[2] / "src" / "rogatory" / "law" / "instruments"
TODAY = date(2026, 1, 1)
FORCE = {"yes": True, "no": False, "unknown": None}
Case = dict[str, Any]


def golden_cases() -> list[tuple[str, Case]]:
    files = sorted(FOLDERS.glob("*/cases/*.toml"))
    return [(file.parts[-3], case) for file in files for case in tomllib.loads(file.read_text("utf-8"))["case"]]


def _named(value: object) -> str:
    return value if isinstance(value, str) else str(value["name"])  # type: ignore[index]


@pytest.mark.parametrize(("folder", "case"), golden_cases(), ids=_named)
def test_as_a_lawyer_would_expect(book: LawBook, complete: dict[str, Any], folder: str, case: Case) -> None:
    match case["weigh"]:
        case "request":
            request = msgspec.convert(changed(complete, case), Request)
            expect_findings(examine(instrument(book, folder), request), case)
        case "refusal":
            facts = msgspec.convert(case["facts"], RefusalFacts)
            expect_findings(judge_refusal(book, [folder], facts), case)
        case "postponement":
            facts = msgspec.convert(case["facts"], RefusalFacts)
            expect_findings(judge_postponement(book, [folder], facts), case)
        case "duties":
            expect_duties(duties(book, folder, case), case)
        case "governing":
            cites = governing(book, [folder], case["act"])
            assert {Citation(folder, wanted["cite"]) for wanted in case["expect"]} <= set(cites)
        case "basis":
            expect_basis(book, folder, case)
        case unknown:
            pytest.fail(f"no such case: {unknown}")


@pytest.mark.parametrize("folder", sorted(folder.name for folder in FOLDERS.iterdir() if folder.is_dir()))
def test_every_rule_has_a_case(book: LawBook, folder: str) -> None:
    exercised = {
        (wanted["concept"], wanted["cite"])
        for name, case in golden_cases()
        if name == folder
        for wanted in case["expect"]
    }
    missing = [rule.id for rule in instrument(book, folder).rules if (rule.concept, rule.cite) not in exercised]
    assert not missing, f"no golden case exercises {missing}"


def test_cases_are_named_once() -> None:
    names = [(folder, case["weigh"], case["name"]) for folder, case in golden_cases()]
    assert len(names) == len(set(names))


def instrument(book: LawBook, folder: str) -> Instrument:
    held = book.find(folder)
    assert held is not None
    return held


def changed(complete: dict[str, Any], case: Case) -> dict[str, Any]:
    for path, value in case.get("change", {}).items():
        target, last = _at(complete, path)
        target[last] = value
    for path in case.get("remove", []):
        target, last = _at(complete, path)
        del target[last]
    return complete


def _at(values: Any, path: str) -> tuple[Any, Any]:
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        values = values[step]
    return values, last


def expect_findings(findings: tuple[Finding, ...], case: Case) -> None:
    given = {(found.concept, found.citation.cite, found.verdict.value) for found in findings}
    for wanted in case["expect"]:
        assert (wanted["concept"], wanted["cite"], wanted["verdict"]) in given, given


def duties(book: LawBook, folder: str, case: Case) -> tuple[Duty, ...]:
    treaties = [folder] if folder in book.instruments else []
    return duties_after(
        book, treaties, Trigger(case["after"]), urgent=case.get("urgent", False), practice=not treaties
    )


def expect_duties(given: tuple[Duty, ...], case: Case) -> None:
    owed = {
        (duty.concept, duty.citation.cite, duty.owed_by.value, duty.period.count if duty.period else None)
        for duty in given
    }
    for wanted in case["expect"]:
        assert (wanted["concept"], wanted["cite"], wanted["owed_by"], wanted.get("days")) in owed, owed


def expect_basis(book: LawBook, folder: str, case: Case) -> None:
    binding = between(book, folder, case)
    assert binding.in_force_between is FORCE[case["in_force"]]
    assert binding.verified is case.get("verified", binding.verified)
    assert set(case.get("facts_missing", [])) <= set(binding.facts)
    expect_findings(binding.relation, case)


def between(book: LawBook, folder: str, case: Case) -> Binding:
    states = [state_code(code) for code in case["states"]]
    on = date.fromisoformat(case["on"])
    found = basis(book, states[0], states[1], Kind.MUTUAL_LEGAL_ASSISTANCE, on, TODAY)
    return next(held for held in found.instruments if held.id == folder)


def test_every_folder_has_cases_and_blind_spots() -> None:
    for folder in _folders():
        assert any((folder / "cases").glob("*.toml")), folder
        assert (folder / "BLINDSPOTS.md").read_text("utf-8").strip(), folder


def _folders() -> Iterator[Path]:
    return (
        FOLDERS / held.id for held in (*shipped_law_book().instruments.values(), *shipped_law_book().practice)
    )
