"""The node the tests run on: in a folder of its own, with its own secrets, gone afterwards."""

import shutil
from collections.abc import Iterator

import hypothesis
import pytest
from django.conf import settings

from rogatory.node.secrets import make_secrets

# How long one example takes says more of the machine than of the code.
hypothesis.settings.register_profile("any_machine", deadline=None)
hypothesis.settings.load_profile("any_machine")


@pytest.fixture(scope="session", autouse=True)
def _throw_away_node() -> Iterator[None]:
    settings.NODE.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    make_secrets(settings.NODE)
    # Slow on purpose everywhere else.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    yield
    shutil.rmtree(settings.NODE.home, ignore_errors=True)
