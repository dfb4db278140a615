"""``rogatory ledger``: verify the record of this node, or export it for somebody else to verify."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from rogatory.cli.main import CannotRun
from rogatory.desk import access, audit


def add_commands(subparsers: Any) -> None:
    """Add ``ledger verify`` and ``ledger export`` to the command line."""
    ledger = subparsers.add_parser("ledger", help="verify the record, or export it")
    what = ledger.add_subparsers(metavar="WHAT", required=True)
    verify = what.add_parser("verify", help="find what was changed, dropped, moved or put in")
    verify.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
    verify.set_defaults(run=run_verify)
    export = what.add_parser("export", help="write what `python -m rogatory.ledger` verifies")
    export.add_argument("file", type=Path, help="a new file, or - for the standard output")
    export.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
    export.set_defaults(run=run_export)


def run_verify(arguments: argparse.Namespace) -> int:
    """Verify; 0 where the ledger is sound, 1 where it is not."""
    if arguments.json:
        problems, summary = audit.verified(access.OPERATOR)
        shown = {**msgspec.to_builtins(summary), "not_yet_anchored": summary.not_yet_anchored}
        _show({"sound": summary.sound, "problems": msgspec.to_builtins(problems), "summary": shown})
        return 0 if summary.sound else 1
    health = audit.ledger_health(access.OPERATOR)
    print("sound: no problem found" if health.sound else "NOT SOUND:")
    for problem in health.problems:
        print(f"  {problem}")
    print(f"{health.entries} entries in {health.chains} chains")
    print(f"not yet anchored with another State: {health.not_yet_anchored} entries")
    return 0 if health.sound else 1


def run_export(arguments: argparse.Namespace) -> int:
    """Export to a file that did not exist."""
    if str(arguments.file) == "-":
        audit.export_ledger(access.OPERATOR, sys.stdout.buffer)
        return 0
    try:
        with arguments.file.open("xb") as stream:
            lines = _written(stream)
    except FileExistsError:
        raise CannotRun(f"{arguments.file} is there already: nothing was written") from None
    except OSError as error:
        raise CannotRun(f"{arguments.file}: {error.strerror}") from None
    if arguments.json:
        _show({"file": str(arguments.file), "lines": lines})
    else:
        print(f"{arguments.file}: {lines} lines; verify with: python -m rogatory.ledger {arguments.file}")
    return 0


def _written(stream: BinaryIO) -> int:
    return audit.export_ledger(access.OPERATOR, stream)


def _show(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False))
