"""``rogatory node token``: the signing key looked at, and the PIN of the token that holds it."""

import argparse
import json
from typing import Any

import msgspec

from rogatory.cli.main import CannotRun
from rogatory.kernel.languages import ScreenLanguage
from rogatory.node.secrets import TOKEN_PIN_VARIABLE
from rogatory.node.upkeep import entered, set_up_named_node

_CANNOT_SIGN = 1


def add_commands(node: Any) -> None:
    """Add ``token`` beneath ``rogatory node``."""
    token = node.add_parser("token", help="whether the signing key can be used, in a file or in a token")
    token.set_defaults(run=run_show)
    token.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
    token.add_argument("--again", action="store_true", help="try a PIN once more that the token refused")
    actions = token.add_subparsers(metavar="WHAT")
    pin = actions.add_parser("pin", help=f"keep the token's PIN (from {TOKEN_PIN_VARIABLE}, or asked for)")
    pin.set_defaults(run=run_pin)


def run_show(arguments: argparse.Namespace) -> int:
    """Sign something that states nothing, and say whether that could be."""
    set_up_named_node()
    from rogatory.desk import signing_key
    from rogatory.store.signing_keys import token_pin

    if arguments.again:
        token_pin().allow_again()
    held, fault = signing_key.where(), signing_key.fault()
    says = in_words(fault or f"desk-machine-signing-{held}")
    if arguments.json:
        says = json.dumps({"held": held, "token": _named(), "fault": fault, "says": says}, ensure_ascii=False)
    print(says)
    return _CANNOT_SIGN if fault else 0


def run_pin(_arguments: argparse.Namespace) -> int:
    """Keep the PIN in the keys folder, encrypted, and try it."""
    set_up_named_node()
    if _named() is None:
        raise CannotRun("node.toml names no token: write the table [token] with module and label first")
    keep_pin(entered_pin())
    fault = _cannot_reach()
    print(in_words(fault or "desk-machine-token-opens"))
    return _CANNOT_SIGN if fault else 0


def _cannot_reach() -> str:
    """Why the token does not open, as a code; empty where it does."""
    from rogatory.store.cannot_sign import CannotSign
    from rogatory.store.signing_keys import token_keys

    try:
        token_keys().reach()
    except CannotSign as cannot:
        return cannot.fault
    return ""


def entered_pin() -> str:
    """The PIN of the token. Raises ``CannotRun`` where none is given."""
    pin = entered(TOKEN_PIN_VARIABLE, "PIN of the token: ")
    if not pin:
        raise CannotRun(f"the token needs its PIN: give it in {TOKEN_PIN_VARIABLE} or on the standard input")
    return pin


def keep_pin(pin: str) -> None:
    """Keep the PIN of the node Django is set up for."""
    from rogatory.store.signing_keys import token_pin

    token_pin().keep(pin)


def in_words(code: str) -> str:
    """A code as the operator reads it."""
    from rogatory.wording import text

    return text(code, ScreenLanguage.ENGLISH)


def _named() -> dict[str, str] | None:
    from django.conf import settings

    named = settings.ROGATORY_TOKEN
    return msgspec.to_builtins(named) if named else None
