"""The clerk of a rehearsal State: a process beside its node's own that attends to the office until stopped.

It works as the head of its office does, through the desk, and so leaves the same record.
"""

import argparse
import os
import sys
import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from rogatory.node.commands import set_up
from rogatory.node.configuration import HOME_VARIABLE
from rogatory.node.stopping import stopped_by_signals

if TYPE_CHECKING:
    from rogatory.desk.views import Actor

_POLL_SECONDS = 0.5


def main(argv: Sequence[str]) -> int:
    """Attend until SIGTERM or SIGINT to the node the environment names."""
    parser = argparse.ArgumentParser(prog="clerk")
    parser.add_argument("--temper", required=True)
    parser.add_argument("--seed", required=True)
    parser.add_argument("--day", type=float, required=True, help="seconds")
    parser.add_argument("--asks", action="store_true")
    arguments = parser.parse_args(argv)
    stopping = stopped_by_signals()
    set_up(os.environ.get(HOME_VARIABLE, ""))
    _work(arguments, stopping)
    return 0


def _work(arguments: argparse.Namespace, stopping: threading.Event) -> None:
    from rogatory.node.rehearsal.attending import Manner, attend
    from rogatory.node.rehearsal.lessons import begin_due
    from rogatory.node.rehearsal.moves import Temper

    manner = Manner(temper=Temper(arguments.temper), seed=arguments.seed, day=timedelta(seconds=arguments.day))
    while not stopping.wait(_POLL_SECONDS):
        actor = _head_of_the_office()
        if actor is None:
            continue
        if arguments.asks:
            begin_due(actor, manner.day, datetime.now(UTC))
        for told in attend(actor, manner, datetime.now(UTC)):
            print(f"{manner.temper.value}: {told}", flush=True)


def _head_of_the_office() -> "Actor | None":
    """The head, signed in just now; nobody before the office has hired one."""
    from rogatory.accounts.models import User
    from rogatory.desk.people import actor_of

    heads = (user for user in User.objects.filter(is_active=True).order_by("pk") if "head" in user.roles)
    head = next(heads, None)
    return actor_of(head.pk, datetime.now(UTC)) if head else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
