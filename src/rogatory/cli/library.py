"""`rogatory library`: bring official texts in, list them, show an article beside our statements."""

import argparse
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from rogatory.cli import library_standing
from rogatory.cli.library_standing import print_json
from rogatory.cli.main import CannotRun
from rogatory.cli.terminal import OURS, plain
from rogatory.desk import cross_references, reading_room
from rogatory.desk.views import ArticleView, Refused
from rogatory.desk.words import isolating_with, text
from rogatory.kernel.languages import ScreenLanguage


def add_commands(subparsers: Any) -> None:
    """Add ``library`` with ``import``, ``show``, ``list`` and ``references``."""
    library = subparsers.add_parser("library", help="import official texts and show them")
    words = library.add_subparsers(metavar="WHAT", required=True)
    bring = words.add_parser("import", help="import a text: plain, DOCX, PDF, HTML, Akoma Ntoso, JSON")
    bring.add_argument("file", metavar="FILE", type=Path)
    bring.add_argument("--work", metavar="IDENTIFIER", help="which work it is, where its title does not say")
    bring.add_argument("--valid-from", metavar="DATE", type=_day, help="the day this version is in force from")
    bring.add_argument("--identifier", metavar="AKN", default="", help="its identifier: /akn/tn/act/...")
    show = words.add_parser("show", help="show an article or a paragraph: statements, official text")
    show.add_argument("work", metavar="WORK")
    show.add_argument("article", metavar="CITE", help="an article or a paragraph as cited: 46 or '46(21)'")
    show.add_argument("--as-of", metavar="DATE", type=_day, help="as in force on that day")
    listing = words.add_parser("list", help="list the works held")
    crossing = words.add_parser(
        "references", help="list a work's references that lead nowhere or are suspicious"
    )
    crossing.add_argument("work", metavar="WORK")
    standing = library_standing.add_commands(words)
    for parser, run in (*standing, (bring, _import), (show, _show), (listing, _list), (crossing, _references)):
        parser.add_argument("--json", action="store_true", help="print JSON")
        parser.add_argument("--language", choices=[one.value for one in ScreenLanguage], default="en")
        parser.set_defaults(run=partial(_in_our_words, run))


def _day(said: str) -> date:
    """A day as typed: 2016-11-15."""
    return date.fromisoformat(said)


def _in_our_words(run: Callable[[argparse.Namespace], int], arguments: argparse.Namespace) -> int:
    """Run with isolation marks known for ours; a mark of an official text is shown."""
    with isolating_with(*OURS):
        return run(arguments)


def _import(arguments: argparse.Namespace) -> int:
    language = ScreenLanguage(arguments.language)
    path: Path = arguments.file
    content = _read(path, language)
    done = reading_room.import_file(
        None,
        path.name,
        content,
        work=arguments.work,
        valid_from=arguments.valid_from,
        identifier=arguments.identifier,
        language=language,
    )
    if isinstance(done, Refused):
        raise CannotRun(plain(done.message))
    if arguments.json:
        return print_json(done)
    for work in done.works:
        print(plain(work.message))
    for label, said in done.metadata:
        print(f"  {label}: {said}")
    for line in (*done.doubts, *done.left_out):
        print(plain(f"  {line.place}: {line.message} {line.excerpt}"))
    return 0


def _read(path: Path, language: ScreenLanguage) -> bytes:
    """The file's bytes, up to one more than the library takes: a huge file is refused without being held."""
    try:
        refused = reading_room.too_large(path.stat().st_size, language)
        if refused is not None:
            raise CannotRun(plain(refused.message))
        with path.open("rb") as file:
            return file.read(reading_room.LARGEST_FILE + 1)
    except OSError:
        raise CannotRun(text("library-no-such-file", language, name=str(path), isolate=False)) from None


def _show(arguments: argparse.Namespace) -> int:
    language = ScreenLanguage(arguments.language)
    found = reading_room.cited(language, arguments.work, arguments.article, arguments.as_of)
    if found is None:
        named = {"article": arguments.article, "work": arguments.work}
        raise CannotRun(text("library-no-such-article", language, isolate=False, **named))
    if arguments.json:
        return print_json(found)
    _print_article(found)
    return 0


def _list(arguments: argparse.Namespace) -> int:
    language = ScreenLanguage(arguments.language)
    held = reading_room.works(language)
    if arguments.json:
        return print_json({"works": held})
    for work in held:
        print(f"{work.work_id}  {', '.join(work.languages)}  {work.articles}  {work.title}")
    if not held:
        print(text("library-nothing-held", language))
    return 0


def _references(arguments: argparse.Namespace) -> int:
    language = ScreenLanguage(arguments.language)
    found = cross_references.references(language, arguments.work)
    if not found.count:
        raise CannotRun(text("library-no-references", language, isolate=False, work=arguments.work))
    if arguments.json:
        return print_json(found)
    print(plain(text("web-references-read", language, count=found.count)))
    for one in found.listed:
        print(plain(f"  {one.cite} [{one.language}] {one.message} {one.words}".rstrip()))
    return 0


def _print_article(found: ArticleView) -> None:
    print(f"{found.work_title} · {found.number} {found.heading}".rstrip())
    for paragraph in found.paragraphs:
        print(f"\n{paragraph.citation.label}  {plain(paragraph.statement)}".rstrip())
        for language, said in paragraph.official_text.items():
            print(f"  [{language}] {said}")
        if paragraph.note:
            print(f"  ! {plain(paragraph.note)}")
