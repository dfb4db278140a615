"""`rogatory proof verify FILE` and `proof receipt FILE`: checked without a node, a network or an account."""

import argparse
from pathlib import Path
from typing import Any, BinaryIO

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
    verify.add_argument(
        "--files",
        type=Path,
        metavar="DIR",
        help="a folder that holds the large files, which a proof does not enclose: each is checked too",
    )
    verify.set_defaults(run=run_check, check=_proof_checked)
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
            found: ProofChecked = arguments.check(stream, arguments, language)
            return found
    except OSError as fault:
        raise CannotRun(proof_checking.unread(str(fault.filename), language)) from None


def _proof_checked(stream: BinaryIO, arguments: argparse.Namespace, language: ScreenLanguage) -> ProofChecked:
    return proof_checking.checked(stream, arguments.fingerprint, language, OURS, files=arguments.files)


def _receipt_checked(stream: BinaryIO, arguments: argparse.Namespace, language: ScreenLanguage) -> ProofChecked:
    from rogatory.desk import receipt_checking  # what opens PDFs is dear to load, and a proof needs none of it

    return receipt_checking.checked(stream, arguments.fingerprint, language, OURS)
