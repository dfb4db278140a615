"""``rogatory node keys``: our keys and certificates, their renewal, revocation and certification."""

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from rogatory.cli.main import CannotRun
from rogatory.kernel.languages import ScreenLanguage
from rogatory.node.upkeep import set_up_named_node

_WARNS = 3
"""The exit status where a certificate ends soon or has ended, for whatever watches the node."""


def add_commands(node: Any) -> None:
    """Add ``keys`` beneath ``rogatory node``."""
    keys = node.add_parser("keys", help="the node's keys and certificates, and their renewal")
    keys.set_defaults(run=run_show)
    keys.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
    actions = keys.add_subparsers(metavar="WHAT")
    renew = actions.add_parser("renew", help="make keys anew and tell every confirmed State")
    renew.set_defaults(run=run_renew)
    renew.add_argument("key", nargs="+", choices=["signing", "opening", "tls"])
    revoke = actions.add_parser("revoke", help="a key is in other hands: a new one, and no belief in the old")
    revoke.set_defaults(run=run_revoke)
    revoke.add_argument("key", nargs="*", choices=["signing", "tls"], default=["signing"])
    authority = actions.add_parser(
        "authority", help="give an earlier node an authority, or it a new certificate"
    )
    authority.set_defaults(run=run_authority)
    request = actions.add_parser("request", help="what an authority of the State is to certify, in PEM")
    request.set_defaults(run=run_request)
    bring = actions.add_parser("bring", help="take the chain it gave: PEM, our authority's certificate first")
    bring.set_defaults(run=run_bring)
    bring.add_argument("chain", type=Path)


def run_show(arguments: argparse.Namespace) -> int:
    """Show the certificates of the named node; the status says whether one ends soon or has ended."""
    set_up_named_node()
    from rogatory.desk import own_keys, peers, signing_key

    shown, ours = own_keys.own_certificates(datetime.now(UTC)), peers.descriptor()
    if arguments.json:
        plain = {
            "fingerprint": ours.fingerprint,
            "signing_key": signing_key.where(),
            "certificates": msgspec.to_builtins(shown),
        }
        print(json.dumps(plain, ensure_ascii=False))
    else:
        print(f"fingerprint {ours.fingerprint}")
        print(f"signing key: in a {signing_key.where()}")
        for one in shown:
            print(f"{one.kind}: until {one.not_after:%Y-%m-%d} ({one.days} days), {one.state}")
    return 0 if all(one.state == "valid" for one in shown) else _WARNS


def run_renew(arguments: argparse.Namespace) -> int:
    """Make keys anew."""
    set_up_named_node()
    from rogatory.desk import own_keys

    _done(own_keys.renew_own_keys(arguments.key, datetime.now(UTC)))
    return 0


def run_revoke(arguments: argparse.Namespace) -> int:
    """Make new keys and let nobody believe those before."""
    set_up_named_node()
    from rogatory.desk import own_keys

    _done(own_keys.renew_own_keys(arguments.key, datetime.now(UTC), revoke=True))
    return 0


def run_authority(_arguments: argparse.Namespace) -> int:
    """Make the authority, or its certificate anew."""
    set_up_named_node()
    from rogatory.desk import own_keys, peers
    from rogatory.desk.signing_key import SigningKeyAway

    try:
        own_keys.make_authority(datetime.now(UTC))
    except SigningKeyAway as away:
        _done(away.fault)
    print(f"fingerprint {peers.descriptor().fingerprint}")
    return 0


def run_request(_arguments: argparse.Namespace) -> int:
    """Write the request to the standard output."""
    set_up_named_node()
    from rogatory.desk import own_keys

    request = own_keys.authority_request()
    if request is None:
        _done("exchange-authority-away")
    else:
        sys.stdout.write(request.decode("ascii"))
    return 0


def run_bring(arguments: argparse.Namespace) -> int:
    """Take another authority's chain."""
    set_up_named_node()
    from rogatory.desk import own_keys

    _done(own_keys.bring_authority(arguments.chain.read_bytes(), datetime.now(UTC)))
    return 0


def _done(code: str) -> None:
    from rogatory.wording import text

    if code:
        raise CannotRun(text(code, ScreenLanguage.ENGLISH))
