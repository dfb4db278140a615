"""`rogatory proof verify FILE` and `proof receipt FILE`: checked without a node, a network or an account."""

import argparse
from pathlib import Path
from typing import Any

from rogatory.cli.main import CannotRun
from rogatory.cli.terminal import OURS
from rogatory.desk import proof_checking
from rogatory.desk.proof_checking import ProofChecked
from rogatory.kernel.languages import ScreenLanguage


def add_commands(subparsers: Any) -> None:
    """Add ``proof verify`` and ``proof receipt`` to the command line."""
    proof = subparsers.add_parser("proof", help="check the proof of an exchange between two States")
    what = proof.add_subparsers(metavar="WHAT", required=True)
    verify = what.add_parser(
        "verify",
        help="check every signature, hash and receipt of a proof",
        epilog="Exit status: 0 all of it holds, 1 something does not, 2 the file cannot be used.",
    )
    verify.add_argument("file", type=Path, help="the proof, a zip")
    verify.set_defaults(run=run_check, check=proof_checking.checked)
    receipt = what.add_parser(
        "receipt",
        help="check the receipt for an answer by link or on paper",
        epilog="Exit status: 0 it holds, 1 something does not, 2 the file cannot be used.",
    )
    receipt.add_argument("file", type=Path, help="the receipt, a PDF")
    receipt.set_defaults(run=run_check, check=_receipt_checked)
    for command in (verify, receipt):
        _add_options(command)


def _add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--fingerprint",
        metavar="STATE=DIGITS",
        action="append",
        default=[],
        help="the fingerprint of a State's key, as its authority told it to you; may be given again",
    )
    command.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
    command.add_argument("--language", choices=[one.value for one in ScreenLanguage], default="en")


def run_check(arguments: argparse.Namespace) -> int:
    """Check; 0 where all holds, 1 where something does not, 2 where the file is not what it should be."""
    found = _checked(arguments)
    if arguments.json:
        print(found.for_machines)
    elif found.status == 2:
        raise CannotRun(found.lines[0])
    else:
        print("\n".join(found.lines))
    return found.status


def _checked(arguments: argparse.Namespace) -> ProofChecked:
    language = ScreenLanguage(arguments.language)
    try:
        with arguments.file.open("rb") as stream:
            found: ProofChecked = arguments.check(stream, arguments.fingerprint, language, OURS)
            return found
    except OSError as fault:
        raise CannotRun(proof_checking.unread(str(fault.filename), language)) from None


def _receipt_checked(*asked: Any) -> ProofChecked:
    from rogatory.desk import receipt_checking  # what opens PDFs is dear to load, and a proof needs none of it

    return receipt_checking.checked(*asked)
