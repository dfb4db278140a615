"""``python -m rogatory.ledger EXPORT``: verify a ledger with this room and the kernel alone.

Exit status: 0 sound, 1 problems found, 2 the input cannot be used. This is the one module of the room that
reads files and writes to the screen.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from rogatory.kernel.languages import ScreenLanguage
from rogatory.ledger.audit import Trust, examine
from rogatory.ledger.problems import Problem, Summary, UnusableExport
from rogatory.ledger.sentences import sentence
from rogatory.ledger.signing import NotAKey, PublicKey, read_public_key


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    options = _parser().parse_args(arguments)
    language = ScreenLanguage(options.language)
    try:
        return _verify(options, language)
    except UnusableExport as unusable:
        _complain(unusable.code, language, line=unusable.line)
    except _UnusableFile as unusable:
        _complain(unusable.code, language, name=unusable.name)
    except OSError as error:
        _complain("ledger-unusable-file", language, name=str(error.filename))
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m rogatory.ledger", description="Verify a ledger export.")
    parser.add_argument("export", metavar="EXPORT", type=Path, help="the export, JSON Lines")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
    parser.add_argument(
        "--checkpoint",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="a signed checkpoint of the node that somebody else kept",
    )
    parser.add_argument(
        "--public-key",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="the node's key or certificate",
    )
    parser.add_argument(
        "--holder-key",
        metavar="NAME=FILE",
        action="append",
        default=[],
        help="the key or certificate of another node that anchored checkpoints",
    )
    parser.add_argument("--language", choices=[str(each) for each in ScreenLanguage], default="en")
    return parser


class _UnusableFile(Exception):
    def __init__(self, code: str, name: str) -> None:
        super().__init__(code)
        self.code, self.name = code, name


def _verify(options: argparse.Namespace, language: ScreenLanguage) -> int:
    trust = Trust(
        node_keys=tuple(_key(path) for path in options.public_key),
        holder_keys=tuple(_holder_key(text) for text in options.holder_key),
        checkpoints=tuple(path.read_bytes() for path in options.checkpoint),
    )
    with options.export.open("rb") as lines:
        found = examine(lines, trust)
        summary = _report_json(found) if options.json else _report(found, language)
    return 0 if summary.sound else 1


def _key(path: Path) -> PublicKey:
    try:
        return read_public_key(path.read_bytes())
    except NotAKey:
        raise _UnusableFile("ledger-unusable-key", str(path)) from None


def _holder_key(text: str) -> tuple[str, PublicKey]:
    name, equals, path = text.partition("=")
    if not (name and equals and path):
        raise _UnusableFile("ledger-unusable-key", text)
    return name, _key(Path(path))


def _report_json(found: Iterator[Problem | Summary]) -> Summary:
    # Written problem by problem, so that a thoroughly broken ledger needs no more memory than a sound one.
    sys.stdout.write('{"problems": [')
    try:
        summary = _write_json_problems(found)
    except UnusableExport as unusable:
        sys.stdout.write(f'], "unusable": {_json({"code": unusable.code, "line": unusable.line})}}}\n')
        raise
    shown = {**msgspec.to_builtins(summary), "not_yet_anchored": summary.not_yet_anchored}
    sys.stdout.write(f'], "summary": {_json(shown)}}}\n')
    return summary


def _write_json_problems(found: Iterator[Problem | Summary]) -> Summary:
    separator = ""
    for item in found:
        if isinstance(item, Summary):
            return item
        sys.stdout.write(separator + _json(item))
        separator = ", "
    raise AssertionError("an examination ends with its summary")


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _report(found: Iterator[Problem | Summary], language: ScreenLanguage) -> Summary:
    for item in found:
        if isinstance(item, Summary):
            for line in _summary_lines(item, language):
                sys.stdout.write(line + "\n")
            return item
        sys.stdout.write(_problem_line(item, language) + "\n")
    raise AssertionError("an examination ends with its summary")


def _problem_line(problem: Problem, language: ScreenLanguage) -> str:
    what = sentence(problem.code, language, problem.args)
    if not problem.chain:
        return what
    place = {"chain": problem.chain, "sequence": problem.sequence, "what": what}
    return sentence("ledger-at" if problem.sequence else "ledger-at-chain", language, place)


def _summary_lines(summary: Summary, language: ScreenLanguage) -> Iterator[str]:
    figures = {**msgspec.to_builtins(summary), "not_yet_anchored": summary.not_yet_anchored}
    yield sentence("ledger-sound" if summary.sound else "ledger-not-sound", language, figures)
    yield sentence("ledger-size", language, figures)
    for anchor in summary.anchors:
        code = "ledger-anchored-with" if anchor.holder else "ledger-anchored-brought"
        yield sentence(code, language, msgspec.to_builtins(anchor))
    yield sentence("ledger-not-anchored", language, figures)
    yield sentence("ledger-parts", language, figures)
    for owner in _untrusted(summary):
        yield sentence("ledger-key-taken", language, {"owner": owner})


def _untrusted(summary: Summary) -> Iterator[str]:
    if not summary.node_key_trusted:
        yield summary.node
    yield from (anchor.holder for anchor in summary.anchors if anchor.holder and not anchor.key_trusted)


def _complain(code: str, language: ScreenLanguage, **args: str | int) -> None:
    sys.stderr.write(sentence(code, language, args) + "\n")


if __name__ == "__main__":
    sys.exit(main())
