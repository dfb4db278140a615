"""How every `rogatory law` question is asked and answered: options, files, and answers in print or as JSON."""

import argparse
import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from rogatory.cli.law_page import Page
from rogatory.cli.main import CannotRun
from rogatory.cli.terminal import OURS, one_line, plain
from rogatory.desk import counsel
from rogatory.desk.words import isolating_with
from rogatory.kernel.languages import ScreenLanguage


class Answer(msgspec.Struct, frozen=True):
    """What is printed for machines or for people, and the exit status: 1 where the answer is bad news."""

    for_machines: dict[str, Any]
    for_people: list[str]
    status: int = 0


Question = Callable[[argparse.Namespace, Page], Answer]


def add_question(
    words: Any, name: str, help_line: str, question: Question, *, dated: bool = True, epilog: str = ""
) -> argparse.ArgumentParser:
    """Add a question with the options all have; ``dated`` ones take the day of the law and the day known."""
    parser: argparse.ArgumentParser = words.add_parser(name, help=help_line, epilog=epilog)
    if dated:
        parser.add_argument("--on", metavar="YYYY-MM-DD", default="", help="the day the law is asked for")
        parser.add_argument(
            "--known-as-of", metavar="YYYY-MM-DD", default="", help="use only what sources said up to this day"
        )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--language", choices=[one.value for one in ScreenLanguage], default="en")
    parser.set_defaults(run=partial(_run, question))
    return parser


def add_states(parser: argparse.ArgumentParser) -> None:
    """Add the two States."""
    parser.add_argument("requesting", metavar="REQUESTING", help="two-letter code of the State that asks")
    parser.add_argument("requested", metavar="REQUESTED", help="two-letter code of the State that is asked")


def home() -> str:
    """The folder of the node named by ``--node`` or the environment; empty where none is."""
    return os.environ.get("ROGATORY_HOME", "")


def dated(arguments: argparse.Namespace) -> dict[str, str]:
    """The two days and the node's folder, as every dated question of the desk takes them."""
    return {"on": arguments.on, "known_as_of": arguments.known_as_of, "home": home()}


def file_named(path: Path, language: ScreenLanguage) -> bytes:
    """The file's bytes, up to one more than a request may have: a huge file is refused without being held."""
    try:
        with path.open("rb") as file:
            return file.read(counsel.LARGEST_REQUEST + 1)
    except OSError as fault:
        raise counsel.unreadable(language, str(path), fault) from None


def _run(question: Question, arguments: argparse.Namespace) -> int:
    page = Page(ScreenLanguage(arguments.language))
    try:
        with isolating_with(*OURS):
            answer = question(arguments, page)
    except counsel.CannotAnswer as fault:
        raise CannotRun(plain(str(fault))) from None
    if arguments.json:
        print(plain(json.dumps(answer.for_machines, ensure_ascii=False, indent=2)))
    else:
        _print_lines(answer.for_people, page.language)
    return answer.status


def _print_lines(lines: list[str], language: ScreenLanguage) -> None:
    """Print for people; a screen of Arabic keeps our isolation marks, the others have no use for them."""
    for line in lines:
        print(one_line(line if language is ScreenLanguage.ARABIC else plain(line)))
