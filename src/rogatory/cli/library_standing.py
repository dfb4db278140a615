"""`rogatory library versions, relate, export`: works in time and among others, and out as Akoma Ntoso."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec

from rogatory.cli.main import CannotRun
from rogatory.cli.terminal import plain
from rogatory.desk import standing_shown
from rogatory.desk.views import Refused, StandingView
from rogatory.desk.words import text
from rogatory.kernel.languages import ScreenLanguage

Command = tuple[argparse.ArgumentParser, Callable[[argparse.Namespace], int]]


def add_commands(words: Any) -> tuple[Command, ...]:
    """Add ``versions``, ``relate`` and ``export``; return each with what runs it."""
    versions = words.add_parser("versions", help="list a work's versions and related texts")
    relate = words.add_parser("relate", help="record that a work amends, repeals or implements another")
    export = words.add_parser("export", help="write a text as Akoma Ntoso XML")
    for parser in (versions, relate, export):
        parser.add_argument("work", metavar="WORK")
    relate.add_argument("kind", choices=standing_shown.KINDS)
    relate.add_argument("other", metavar="OTHER")
    relate.add_argument("--since", metavar="DATE", type=date.fromisoformat)
    export.add_argument("text_language", metavar="LANGUAGE", help="the language of the text: ar, en, fr")
    export.add_argument("--as-of", metavar="DATE", type=date.fromisoformat, help="as in force on that day")
    return (versions, _versions), (relate, _relate), (export, _export)


def print_json(value: object) -> int:
    """Print a view as JSON, without the marks that isolate words of another direction."""
    print(json.dumps(_without_marks(msgspec.to_builtins(value)), ensure_ascii=False, indent=2))
    sys.stdout.flush()
    return 0


def _versions(arguments: argparse.Namespace) -> int:
    language = ScreenLanguage(arguments.language)
    return _shown(standing_shown.standing_of(language, arguments.work), as_json=arguments.json)


def _relate(arguments: argparse.Namespace) -> int:
    language = ScreenLanguage(arguments.language)
    done = standing_shown.relate(
        None, arguments.work, arguments.kind, arguments.other, since=arguments.since, language=language
    )
    if isinstance(done, Refused):
        raise CannotRun(plain(done.message))
    return _shown(done, as_json=arguments.json)


def _export(arguments: argparse.Namespace) -> int:
    held = standing_shown.akoma_ntoso(arguments.work, arguments.text_language, arguments.as_of)
    if held is None:
        named = {"article": arguments.text_language, "work": arguments.work}
        raise CannotRun(
            text("library-no-such-article", ScreenLanguage(arguments.language), isolate=False, **named)
        )
    if arguments.json:
        return print_json({"work_id": arguments.work, "akoma_ntoso": held.decode()})
    print(held.decode(), end="")
    return 0


def _shown(found: StandingView, *, as_json: bool) -> int:
    if as_json:
        return print_json(found)
    lines = [found.identifier, *(f"[{one.language}] {one.message}" for one in found.versions)]
    for line in (*lines, *(one.message for one in found.relations)):
        if line:
            print(plain(line))
    return 0


def _without_marks(value: Any) -> Any:
    match value:
        case str():
            return plain(value)
        case list() | tuple():
            return [_without_marks(item) for item in value]
        case dict():
            return {key: _without_marks(item) for key, item in value.items()}
        case _:
            return value
