"""Keeping a node that was made: ``rogatory node upgrade``, ``administrator``, ``failures`` and ``rebuild``."""

import argparse
import getpass
import json
import os
import sys
from datetime import UTC, datetime
from typing import Any

import msgspec

from rogatory.cli.main import CannotRun
from rogatory.kernel.languages import ScreenLanguage
from rogatory.node.configuration import HOME_VARIABLE, Node

PASSWORD_VARIABLE = "ROGATORY_PASSWORD"  # noqa: S105 (the variable's name)


def add_commands(node: Any) -> None:
    """Add the commands beneath ``rogatory node``."""
    upgrade = node.add_parser("upgrade", help="bring the tables to this version's form")
    upgrade.set_defaults(run=run_upgrade)
    administrator = node.add_parser("administrator", help="make the first account of a node that has none")
    administrator.set_defaults(run=run_administrator)
    administrator.add_argument("username")
    administrator.add_argument("--language", choices=[each.value for each in ScreenLanguage], default="en")
    rebuild = node.add_parser("rebuild", help="fold every list and view anew from the record")
    rebuild.set_defaults(run=run_rebuild)
    failures = node.add_parser("failures", help="work that was given up")
    failures.set_defaults(run=run_failures)
    failures.add_argument("--again", type=int, metavar="ID", help="have this one tried again")
    failures.add_argument("--json", action="store_true", help="one JSON object instead of sentences")


def run_rebuild(_arguments: argparse.Namespace) -> int:
    """Drop every list and view of the named node and fold them anew from the record."""
    set_up_named_node()
    from django.db import transaction

    from rogatory.desk.filing import rebuild_views

    with transaction.atomic():
        print(f"{rebuild_views()} dossiers folded anew from the record")
    return 0


def run_upgrade(_arguments: argparse.Namespace) -> int:
    """Bring the tables of the named node to this version's form."""
    set_up_named_node()
    _migrate()
    return 0


def run_administrator(arguments: argparse.Namespace) -> int:
    """Make the first account of the named node."""
    set_up_named_node()
    language = ScreenLanguage(arguments.language)
    add_administrator(arguments.username, arguments.username, language, entered_password())
    return 0


def run_failures(arguments: argparse.Namespace) -> int:
    """Show the work that was given up, or queue one piece of it again."""
    set_up_named_node()
    from rogatory.store import jobs

    if arguments.again is not None and not jobs.try_again(arguments.again, datetime.now(UTC)):
        raise CannotRun(f"no failed work has the number {arguments.again}")
    failures = jobs.failures()
    if arguments.json:
        print(json.dumps({"failures": msgspec.to_builtins(failures)}, ensure_ascii=False))
        return 0
    for failure in failures:
        print(
            f"{failure.id} {failure.name}, {failure.attempts} attempts since {failure.since}: {failure.error}"
        )
    return 0


def prepare_tables(node: Node) -> None:
    """Set Django up for ``node`` and bring its tables to this version's form."""
    os.environ[HOME_VARIABLE] = str(node.home)
    set_up_named_node()
    _migrate()


def add_administrator(username: str, name: str, language: ScreenLanguage, password: str) -> None:
    """Make the first account. Raises ``CannotRun`` where it is refused; Django is set up already."""
    from rogatory.desk.access import NotAllowed
    from rogatory.desk.people import add_first_administrator
    from rogatory.desk.views import Refused

    try:
        made = add_first_administrator(username, name, language, password)
    except NotAllowed as reason:
        raise CannotRun(str(reason)) from None
    if isinstance(made, Refused):
        reasons = " ".join([made.message, *(said for _, said in made.fields if said != made.message)])
        raise CannotRun(f"no account {username!r} was made: {reasons} (rogatory node administrator)")


def entered_password() -> str:
    """The password of the first administrator."""
    return entered(PASSWORD_VARIABLE, "Password of the first administrator: ")


def entered(variable: str, question: str) -> str:
    """A secret from the environment, the standard input or the keyboard."""
    # Never an argument: every account on the machine can read those.
    if variable in os.environ:
        return os.environ[variable]
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    return getpass.getpass(question)


def set_up_named_node() -> None:
    """Set Django up for the node that ``--node`` or the environment names."""
    from rogatory.node.commands import set_up

    set_up(os.environ.get(HOME_VARIABLE, ""))


def _migrate() -> None:
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
