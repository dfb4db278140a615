"""A browser, and an office whose administrator keeps its node."""

import os

import pytest
from django.core.cache import cache
from seen_pages import CHROMIUM
from web_office import account


@pytest.fixture(scope="module")
def _chromium_started():
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
def chromium(_chromium_started):
    """A browser whose pages are closed after each test: those left open go on asking and drawing."""
    yield _chromium_started
    for context in _chromium_started.contexts:
        context.close()


@pytest.fixture
def our_keys(hold_keys):
    """A node of Tunisia's that can sign."""
    cache.clear()  # the sign-in library counts tries across tests
    return hold_keys()


@pytest.fixture
def amina(settings, tmp_path, our_keys):
    settings.ROGATORY_POST = tmp_path / "post"
    return account("amina", "administrator")
