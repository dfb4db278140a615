"""The entry of ``rogatory``: the doors' commands and the node's own, with the node made ready for them."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rogatory.cli.main import DESK_WORDS, CannotRun, Word
from rogatory.cli.main import main as run_command

NODE_WORDS = (
    Word(
        "node",
        "rogatory.node.create",
        "make a node and keep it: tables, administrator, keys, token, failed work",
    ),
    Word("run", "rogatory.node.run", "serve two example nodes with an opening scenario"),
    Word("rehearsal", "rogatory.node.rehearsal.command", "train against a State that answers by itself"),
    Word("demo", "rogatory.node.demo", "play the example scenario between two nodes over HTTP"),
    Word("serve", "rogatory.node.serve", "serve one node: pages, exchange and worker"),
    Word("mail-listener", "rogatory.node.mail_listener", "take one node's mail by mutual TLS", needs_node=True),
    Word("worker", "rogatory.node.worker", "do one node's queued work", needs_node=True),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit status."""
    os.umask(0o077)  # what a command writes is the node's account's own
    return run_command(sys.argv[1:] if argv is None else argv, (*DESK_WORDS, *NODE_WORDS), prepare)


def prepare(word: Word, home: str | None, only_help: bool) -> None:
    """Name the node to everything below and, for a word that needs one, set Django up for it.

    Help is given without a node: its tables are loaded, and nothing is read from them.
    """
    from rogatory.node.configuration import HOME_VARIABLE

    if home is not None:
        os.environ[HOME_VARIABLE] = str(Path(home).expanduser().resolve())
    if word.needs_node and only_help:
        _set_up_django()
    elif word.needs_node:
        set_up(os.environ.get(HOME_VARIABLE, ""))


def set_up(home: str) -> None:
    """Set Django up for the node in ``home``. Raises ``CannotRun``, with what to do, where there is none."""
    from rogatory.node.configuration import NoSuchNode, read_node

    if not home:
        raise CannotRun("which node? Give its folder with --node DIR or in the variable ROGATORY_HOME")
    try:
        read_node(Path(home))
    except NoSuchNode as reason:
        raise CannotRun(str(reason)) from None
    _set_up_django()


def _set_up_django() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "rogatory.node.settings"
    import django

    django.setup()


if __name__ == "__main__":
    sys.exit(main())
