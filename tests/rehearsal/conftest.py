"""A rehearsal State's node under test: keys of its own in a folder of its own, and its head at the desk."""

from datetime import UTC, datetime

import msgspec
import pytest

from rogatory.accounts.models import User
from rogatory.desk.people import actor_of


@pytest.fixture
def rehearsal_node(db, settings, hold_keys):
    """The node of the strict rehearsal State."""
    node = settings.NODE
    configuration = msgspec.structs.replace(node.configuration, state="XA", name="XA", rehearsal=True)
    settings.NODE = msgspec.structs.replace(node, configuration=configuration)
    return hold_keys("XA", "Rehearsal State XA (fictional)")


@pytest.fixture
def head(rehearsal_node):
    """Whoever the clerk works as."""
    user = User.objects.create_user(
        username="head", name="Head (fictional)", roles=["head"], language="en", password="x" * 14
    )
    return actor_of(user.pk, datetime.now(UTC))
