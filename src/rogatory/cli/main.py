"""The command line: its first word says which module answers, and only that module is loaded.

Such a module has ``add_commands(subparsers)``; it gives its parser ``set_defaults(run=...)``, a function from
the parsed arguments to the exit status: 0 done, 1 done and the answer is bad news, 2 could not be done, with
one line on standard error saying why.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

import msgspec


class Word(msgspec.Struct, frozen=True):
    """A first word: the module that answers it, a line of help, and whether it needs an installed node."""

    name: str
    module: str
    summary: str
    needs_node: bool = False


DESK_WORDS = (
    Word("law", "rogatory.cli.law", "what binds two States, and what a request must hold"),
    Word("library", "rogatory.cli.library", "import official texts and show them", needs_node=True),
    Word("ledger", "rogatory.cli.ledger", "verify the record, or export it for others", needs_node=True),
)


class CannotRun(Exception):
    """The command cannot be done as asked; the message is the line to show."""


def main(argv: Sequence[str], words: Sequence[Word], prepare: Callable[[Word, str | None, bool], None]) -> int:
    """Run the command in ``argv``; gives the exit status.

    Before the word's module is loaded ``prepare`` is told the word, the folder ``--node`` named, and whether
    only help is wanted.
    """
    try:
        home, rest = take_node(argv)
        word = next((word for word in words if rest and word.name == rest[0]), None)
        if word:
            prepare(word, home, bool({"-h", "--help"}.intersection(rest)))
        arguments = _parser(words, word).parse_args(rest)
        status: int = arguments.run(arguments)
        return status
    except CannotRun as reason:
        print(f"rogatory: {reason}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever read our output has seen enough; a second complaint at shutdown would help nobody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def take_node(argv: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take ``--node DIR`` out of the arguments, wherever it stands. Raises ``CannotRun``."""
    home, rest, left = None, [], list(argv)
    while left:
        argument = left.pop(0)
        if argument == "--":
            rest += [argument, *left]
            break
        if argument == "--node":
            if not left:
                raise CannotRun("--node needs a folder behind it")
            home = left.pop(0)
        elif argument.startswith("--node="):
            home = argument.removeprefix("--node=")
        else:
            rest.append(argument)
    return home, rest


def _parser(words: Sequence[Word], chosen: Word | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rogatory",
        description="Ask other States for help in corruption cases, give it, and account for it.",
        epilog="--node DIR, or the variable ROGATORY_HOME, says which node's folder a command works on.",
    )
    subparsers = parser.add_subparsers(metavar="WORD", required=True)
    if chosen:
        import_module(chosen.module).add_commands(subparsers)
    for word in words:
        # A module may answer several words; those it has added are there already.
        if chosen is None or word.module != chosen.module:
            subparsers.add_parser(word.name, help=word.summary)
    return parser
