"""`rogatory proof verify FILE`: check the proof of an exchange, without a node, a network or an account."""

import argparse
from pathlib import Path
from typing import Any

from rogatory.cli.main import CannotRun
from rogatory.cli.terminal import OURS
from rogatory.desk import proof_checking
from rogatory.desk.proof_checking import ProofChecked
from rogatory.kernel.languages import ScreenLanguage


def add_commands(subparsers: Any) -> None:
    """Add ``proof verify`` to the command line."""
    proof = subparsers.add_parser("proof", help="check the proof of an exchange between two States")
    what = proof.add_subparsers(metavar="WHAT", required=True)
    verify = what.add_parser(
        "verify",
        help="check every signature, hash and receipt of a proof",
        epilog="Exit status: 0 all of it holds, 1 something does not, 2 the file cannot be used.",
    )
    verify.add_argument("file", type=Path, help="the proof, a zip")
    verify.add_argument(
        "--fingerprint",
        metavar="STATE=DIGITS",
        action="append",
        default=[],
        help="the fingerprint of a State's key, as its authority told it to you; may be given again",
    )
    verify.add_argument(
        "--files",
        type=Path,
        metavar="DIR",
        help="a folder that holds the large files, which a proof does not enclose: each is checked too",
    )
    verify.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
    verify.add_argument("--language", choices=[one.value for one in ScreenLanguage], default="en")
    verify.set_defaults(run=run_verify)


def run_verify(arguments: argparse.Namespace) -> int:
    """Verify; 0 where all holds, 1 where something does not, 2 where the file is no proof."""
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
            return proof_checking.checked(stream, arguments.fingerprint, language, OURS, files=arguments.files)
    except OSError as fault:
        raise CannotRun(proof_checking.unread(str(fault.filename), language)) from None
