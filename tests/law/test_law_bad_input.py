"""What cannot be right is answered with a finding or one clear error that names the place; nothing breaks."""

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rogatory.desk.findings_shown import finding_views
from rogatory.kernel.findings import Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.basis import basis
from rogatory.law.book import LawBook
from rogatory.law.check import check
from rogatory.law.contradictions import contradictions
from rogatory.law.kinds import Kind
from rogatory.law.request import Request
from rogatory.law.request_file import UnusableRequest, read_request

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
MAY_2019, TODAY = date(2019, 5, 31), date(2026, 1, 1)


def example(kind: str) -> dict[str, Any]:
    values: dict[str, Any] = json.loads((EXAMPLES / "kinds" / f"{kind}.json").read_text("utf-8"))
    return values


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("requested_state", "XX", "law-input-no-such-state"),
        ("conduct.committed_in", ["TN", "Jordan"], "law-input-no-such-state"),
        ("conduct.aboard", "tn", "law-input-state-in-capitals"),
        ("extradition.arrested_on", "yesterday", "law-input-no-such-date"),
        ("extradition.warrant.dated", "2019-13-01", "law-input-no-such-date"),
    ],
)
def test_a_text_that_is_no_state_or_no_day_is_named_by_its_path(path: str, value: object, code: str) -> None:
    values = example("extradition")
    *steps, last = path.split(".")
    target = values
    for step in steps:
        target = target[step]
    target[last] = value
    with pytest.raises(UnusableRequest) as refused:
        read_request(json.dumps(values).encode())
    assert refused.value.reason.code == code
    assert str(refused.value.reason.args["path"]).startswith(path)


@pytest.mark.parametrize("kind", ["extradition_of_ships", "", "EXTRADITION"])
def test_a_kind_nobody_knows_is_refused_with_its_place(kind: str) -> None:
    with pytest.raises(UnusableRequest) as refused:
        read_request(json.dumps({"kind": kind}).encode())
    assert "$.kind" in str(refused.value.reason.args["problem"])


@pytest.mark.parametrize("months", [-1, 2401, 10**30, 1.5, "twelve"])
def test_a_length_nobody_serves_is_refused_with_its_place(months: object) -> None:
    with pytest.raises(UnusableRequest) as refused:
        read_request(json.dumps({"extradition": {"sentence_months": months}}).encode())
    assert refused.value.reason.code in ("law-input-not-the-format", "law-input-not-json")


def test_an_order_beside_the_word_that_there_is_none_is_told_and_not_resolved(book: LawBook) -> None:
    values = example("confiscation")
    values["confiscation"]["no_order"] = True
    request = msgspec.convert(values, Request)
    assert ("confiscation.no_order", "confiscation.order") in contradictions(request)
    found = check(book, request, MAY_2019, TODAY)
    told = [one for one in found.findings if one.reason.code == "law-facts-contradict"]
    assert told
    assert all(one.verdict is Verdict.CONFLICT for one in told)
    assert all("confiscation.no_order" in one.missing for one in told)
    assert found.verdict is not Verdict.SATISFIED


@pytest.mark.parametrize("on", [date(1800, 1, 1), date(2003, 10, 30), date(2010, 12, 14)])
def test_on_a_day_before_the_instruments_nothing_binds(book: LawBook, on: date) -> None:
    found = basis(book, state_code("OM"), state_code("MA"), Kind.EXTRADITION, on, TODAY)
    for binding in found.instruments:
        held = book.instruments[binding.id]
        if held.adopted and on < held.adopted:
            assert binding.in_force_between is False
            assert binding.reasons


@pytest.mark.parametrize("part", ["measures", "persons", "offences"])
def test_ten_thousand_items_are_checked_and_told_in_a_readable_length(book: LawBook, part: str) -> None:
    values = json.loads((EXAMPLES / "1-complete-request.json").read_text("utf-8"))
    item = {"id": "m"} if part == "measures" else {}
    values[part] = [{**item, **({"id": f"m{n}"} if item else {})} for n in range(10_000)]
    started = time.monotonic()
    found = check(book, read_request(json.dumps(values).encode()), MAY_2019, TODAY)
    for language in ScreenLanguage:
        views = finding_views(book, found.findings, language)
        assert max(len(view.message) + len(view.mend) for view in views) < 4_000
    assert time.monotonic() - started < 30
