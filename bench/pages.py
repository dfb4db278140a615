"""Page times on a node with ten thousand dossiers: the desk, the list, a search, a dossier."""

import sys
import time
import uuid
from collections.abc import Callable, Iterator

import figures
import throw_away_node

DOSSIERS = 10_000
BATCH = 250


def main(count: int) -> None:
    """Fill a node through the desk, then ask for pages as a signed-in head and as an officer."""
    throw_away_node.make()
    import office

    officer, head = office.somebody("officer", "officer"), office.somebody("head", "head")
    started = time.perf_counter()
    dossiers = list(_filled(count, lambda number: _one(office, officer, head, number)))
    filled = count / (time.perf_counter() - started)
    figures.say(f"filling a node with {count:,} dossiers", f"{filled:,.0f} a second")
    for actor, role in ((head, "head"), (officer, "officer")):
        _pages(actor.user_id, role, dossiers[len(dossiers) // 2])


def _one(office, officer, head, number: int) -> uuid.UUID:  # type: ignore[no-untyped-def]
    """Of five requests one is sent, two are drafts, one is registered and one is at the door."""
    from rogatory.desk import casework

    if number % 5 > 2:
        dossier_id = office.received(number)
        if number % 5 == 3:
            casework.perform(officer, dossier_id, "register", {})
        return dossier_id
    dossier_id = office.drafted(officer, number)
    if number % 5 == 0:
        casework.perform(head, dossier_id, "approve", {})
        casework.perform(officer, dossier_id, "send", {})
    return dossier_id


def _filled(count: int, make: Callable[[int], uuid.UUID]) -> Iterator[uuid.UUID]:
    """Many dossiers in one transaction: filling is not what is measured."""
    from django.db import transaction

    for first in range(0, count, BATCH):
        with transaction.atomic():
            yield from [make(number) for number in range(first, min(first + BATCH, count))]


def _pages(user_id: uuid.UUID, role: str, dossier_id: uuid.UUID) -> None:
    from django.test import Client

    from rogatory.accounts.models import User

    client = Client(headers={"host": "localhost"})
    client.force_login(User.objects.get(pk=user_id), backend="django.contrib.auth.backends.ModelBackend")
    addresses = {
        "desk": "/desk/",
        "list": "/requests/",
        "list, last page": "/requests/?page=9999",
        "search": "/requests/?q=trading",
        "dossier": f"/requests/{dossier_id}/",
    }
    for name, address in addresses.items():
        assert client.get(address).status_code == 200, address
        median, ninetieth = figures.milliseconds(lambda address=address: client.get(address))  # type: ignore[misc]
        figures.say(f"page: {name}, as {role}", f"{median:.0f} ms, 90th percentile {ninetieth:.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DOSSIERS)
