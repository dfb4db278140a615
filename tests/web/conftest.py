"""A browser, and an office whose administrator keeps its node."""

import os
from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from seen_pages import CHROMIUM
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
def our_keys(settings, tmp_path):
    """A node of Tunisia's that can sign."""
    cache.clear()  # the sign-in library counts tries across tests
    settings.ROGATORY_KEYS = tmp_path / "keys"
    own_identity.cache_clear()
    make_identity("TN", "Fictional office", datetime.now(UTC))
    yield
    own_identity.cache_clear()


@pytest.fixture
def amina(settings, tmp_path, our_keys):
    settings.ROGATORY_POST = tmp_path / "post"
    return account("amina", "administrator")
