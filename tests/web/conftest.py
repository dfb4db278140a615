"""A browser, and an office whose administrator keeps its node."""

import os
from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from test_web_in_a_browser import CHROMIUM
from web_office import account

from rogatory.exchange.identity import make_identity, own_identity


@pytest.fixture(scope="module")
def chromium():
    sync_api = pytest.importorskip("playwright.sync_api")
    # Playwright's loop makes Django think it is called from asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_api.sync_playwright() as play:
        flags = ["--no-sandbox", "--disable-background-networking"]
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=flags)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def amina(settings, tmp_path):
    cache.clear()
    settings.ROGATORY_KEYS = tmp_path / "keys"
    settings.ROGATORY_POST = tmp_path / "post"
    settings.ROGATORY_KEYS.mkdir()
    own_identity.cache_clear()
    make_identity("TN", "Fictional office", datetime.now(UTC))
    yield account("amina", "administrator")
    own_identity.cache_clear()
