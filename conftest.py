"""The node the tests run on: in a folder of its own, with its own secrets, gone afterwards."""

import functools
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import hypothesis
import pytest
from django.conf import settings

from rogatory.exchange.identity import Identity, make_identity, own_identity
from rogatory.node.secrets import make_secrets
from rogatory.sealing import keys

# How long one example takes says more of the machine than of the code.
hypothesis.settings.register_profile("any_machine", deadline=None)
hypothesis.settings.load_profile("any_machine")


@pytest.fixture(scope="session", autouse=True)
def _throw_away_node() -> Iterator[None]:
    settings.NODE.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    make_secrets(settings.NODE)
    # Slow on purpose everywhere else.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    keys._stretch = functools.cache(keys._stretch)
    yield
    shutil.rmtree(settings.NODE.home, ignore_errors=True)


@pytest.fixture
def hold_keys(settings, tmp_path, tmp_path_factory) -> Iterator[Callable[..., Identity]]:
    """Gives our node, in a folder of the test's own, keys made at a moment; gives its identity."""

    def hold(state: str = "TN", name: str = "Fictional office", at: datetime | None = None) -> Identity:
        settings.ROGATORY_KEYS = tmp_path / "keys"
        own_identity.cache_clear()
        at = at or datetime.now(UTC)
        made = _keys_made(
            tmp_path_factory.getbasetemp(), state, name, at.date(), settings.NODE.configuration.rehearsal
        )
        shutil.rmtree(settings.ROGATORY_KEYS, ignore_errors=True)
        if made.exists():
            shutil.copytree(made, settings.ROGATORY_KEYS)
        else:
            make_identity(state, name, at)
            shutil.copytree(settings.ROGATORY_KEYS, made)
        return own_identity()

    yield hold
    own_identity.cache_clear()


def _keys_made(folder: Path, *what: object) -> Path:
    """Where the first test that asks for such keys leaves them to the others: making them takes its time."""
    return folder / "keys_made" / "-".join(map(str, what)).replace(" ", "_")
