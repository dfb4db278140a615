"""What the tests of the law share: the shipped book, and a complete request to take things away from."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from rogatory.law.book import LawBook
from rogatory.law.request import Request
from rogatory.store.lawfolders import shipped_law_book

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT.parent / "shared" / "sources"


@pytest.fixture(scope="session")
def book() -> LawBook:
    """The law books that come with Rogatory."""
    return shipped_law_book()


@pytest.fixture
def complete() -> dict[str, Any]:
    """The complete example, as plain values a test may change."""
    values: dict[str, Any] = msgspec.json.decode((ROOT / "examples" / "1-complete-request.json").read_bytes())
    return values


@pytest.fixture
def complete_request(complete: dict[str, Any]) -> Request:
    """The complete example, read."""
    return msgspec.convert(complete, Request)


@pytest.fixture
def sources() -> Path:
    """The official texts, which are not in the repository; their absence is said, never passed over."""
    if not SOURCES.is_dir():
        pytest.skip(f"the official texts are not at {SOURCES}")
    return SOURCES
