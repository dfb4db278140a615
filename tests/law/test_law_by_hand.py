"""The comparisons the bench makes by hand give the answers of the engine; else they could not be compared."""

import importlib.util
from datetime import date
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from rogatory.law.book import LawBook
from rogatory.law.check import check
from rogatory.law.request import Request

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def by_hand() -> ModuleType:
    spec = importlib.util.spec_from_file_location("law_by_hand", ROOT / "bench" / "law_by_hand.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["1-complete", "2-deficient", "3-undetermined"])
def test_the_same_answers_by_hand(book: LawBook, by_hand: ModuleType, name: str) -> None:
    request = msgspec.json.decode((ROOT / "examples" / f"{name}-request.json").read_bytes(), type=Request)
    found = check(book, request, date(2019, 5, 31), date(2026, 1, 1))
    verdict, answers = by_hand.check_by_hand(request, date(2019, 5, 31))
    engine = [
        (one.citation.instrument, one.citation.cite, one.concept, one.verdict.value)
        for one in (*found.findings, *found.beside)
    ]
    assert sorted(answer[:4] for answer in answers) == sorted(engine)
    assert verdict == found.verdict.value
