"""The command line: its first word says which module answers, and only that module is loaded.

Such a module has ``add_commands(subparsers)``; it gives its parser ``set_defaults(run=...)``, a function from
the parsed arguments to the exit status: 0 done, 1 done and the answer is bad news, 2 could not be done, with
one line on standard error saying why.
"""

import argparse
import errno
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

import msgspec

from rogatory.cli.command_line import Misread, OneLineParser, in_words, language_asked_for
from rogatory.cli.terminal import CannotPrint, complain, drop_the_rest, guarded


class Word(msgspec.Struct, frozen=True):
    """A first word: the module that answers it, a line of help, and whether it needs an installed node."""

    name: str
    module: str
    summary: str
    needs_node: bool = False


DESK_WORDS = (
    Word("law", "rogatory.cli.law", "what binds two States, and what a request must hold"),
    Word("library", "rogatory.cli.library", "import official texts and show them", needs_node=True),
    Word("proof", "rogatory.cli.proof", "check the proof of an exchange between two States"),
    Word("ledger", "rogatory.cli.ledger", "verify the record, or export it for others", needs_node=True),
)


class CannotRun(Exception):
    """The command cannot be done as asked; the message is the line to show."""


Prepare = Callable[[Word, str | None, bool], None]


def main(argv: Sequence[str], words: Sequence[Word], prepare: Prepare) -> int:
    """Run the command in ``argv``; gives the exit status.

    Before the word's module is loaded ``prepare`` is told the word, the folder ``--node`` named, and whether
    only help is wanted. Whatever is printed on the way is guarded: ``rogatory.cli.terminal``.
    """
    with guarded():
        try:
            status = _done(argv, words, prepare)
            sys.stdout.flush()
            return status
        except CannotPrint as reason:
            drop_the_rest()
            complain(_no_room(reason, argv))
            return 2
        except BrokenPipeError:
            # Whoever read our output has seen enough; a second complaint at shutdown would help nobody.
            drop_the_rest()
            return 0
        except KeyboardInterrupt:
            return 130


def _done(argv: Sequence[str], words: Sequence[Word], prepare: Prepare) -> int:
    """The exit status of the command, its fault told where it cannot be done."""
    try:
        home, rest = take_node(argv)
        word = next((word for word in words if rest and word.name == rest[0]), None)
        if word:
            prepare(word, home, bool({"-h", "--help"}.intersection(rest)))
        return _run(_parser(words, word), rest)
    except Misread as fault:
        complain(in_words(fault, language_asked_for(argv)))
    except CannotRun as reason:
        complain(str(reason))
    return 2


def _run(parser: argparse.ArgumentParser, rest: Sequence[str]) -> int:
    try:
        arguments = parser.parse_args(rest)
    except SystemExit as end:  # help was asked for, and printed
        return int(end.code or 0)
    status: int = arguments.run(arguments)
    return status


def _no_room(reason: CannotPrint, argv: Sequence[str]) -> str:
    from rogatory.desk.words import text

    fault = reason.fault
    defect = "full" if fault.errno == errno.ENOSPC else "other"
    problem = fault.strerror or type(fault).__name__
    return text("cli-no-room", language_asked_for(argv), isolate=False, defect=defect, problem=problem)


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
    parser = OneLineParser(
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
