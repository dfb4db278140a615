"""``rogatory node create``: a new installation in an empty folder, or nothing at all."""

import argparse
import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from rogatory.cli.main import CannotRun
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, is_rehearsal_state, state_code
from rogatory.node import keys, token, upkeep
from rogatory.node.configuration import Configuration, Node, read_node
from rogatory.node.secrets import given_token_pin, make_secrets
from rogatory.store.token_place import TokenPlace

_DEFAULTS = Configuration(state="", name="")


def add_commands(subparsers: Any) -> None:
    """Add ``node create`` to the command line."""
    node = subparsers.add_parser("node", help="make a node, and keep it").add_subparsers(
        metavar="WHAT", required=True
    )
    upkeep.add_commands(node)
    keys.add_commands(node)
    token.add_commands(node)
    create = node.add_parser("create", help="make a node in a new or empty folder")
    create.set_defaults(run=run)
    create.add_argument("folder", type=Path)
    create.add_argument("--state", required=True, help="two letters, as TN")
    create.add_argument("--name", required=True, help="what the node calls itself to others")
    create.add_argument("--authority", action="append", default=[], metavar="LANGUAGE=NAME")
    create.add_argument("--host", default=_DEFAULTS.host)
    create.add_argument("--port", type=_port, default=_DEFAULTS.port)
    create.add_argument("--exchange-port", type=_port, default=_DEFAULTS.exchange_port)
    create.add_argument(
        "--mail-port",
        type=_port,
        default=_DEFAULTS.mail_port,
        help="takes mail by mutual TLS; needs --mail-url",
    )
    create.add_argument("--mail-url", default="", help="where other nodes reach that port: https://…")
    create.add_argument("--origin", default="", help="the address people type, as https://desk.example")
    create.add_argument("--exchange-url", default="", help="where other nodes reach the exchange")
    create.add_argument("--database", default="", help="postgresql://user@host/name; SQLite otherwise")
    create.add_argument("--time-zone", default=_DEFAULTS.time_zone)
    create.add_argument("--weekend", default="", metavar="DAYS", help="Monday is 0: 4,5 is Friday and Saturday")
    create.add_argument("--hijri-dates", action="store_true")
    create.add_argument("--token-module", default="", metavar="FILE", help="the library of a token that signs")
    create.add_argument("--token-label", default="", metavar="LABEL", help="the token's name; asks its PIN")
    create.add_argument("--rehearsal", action="store_true", help="mark everything as an exercise")
    create.add_argument(
        "--administrator", metavar="USERNAME", help="make the first account (asks its password)"
    )
    create.add_argument("--administrator-name", default="", metavar="NAME", help="the user name otherwise")
    create.add_argument("--language", choices=[language.value for language in ScreenLanguage], default="en")


def run(arguments: argparse.Namespace) -> int:
    """Make the node the arguments describe, and say where it is."""
    password = upkeep.entered_password() if arguments.administrator else ""
    configuration = configuration_from(arguments)
    pin = token.entered_pin() if configuration.token else ""
    node = create_node(arguments.folder, configuration)
    upkeep.prepare_tables(node)
    make_exchange_keys(node, pin)
    if arguments.administrator:
        named = arguments.administrator_name or arguments.administrator
        upkeep.add_administrator(arguments.administrator, named, ScreenLanguage(arguments.language), password)
    print(f"{node.home}: a node for {node.configuration.state}, {_addresses(node)}")
    return 0


def configuration_from(arguments: argparse.Namespace) -> Configuration:
    """The configuration the arguments ask for. Raises ``CannotRun`` for what cannot be."""
    try:
        state = str(state_code(arguments.state))
    except NoSuchState:
        raise CannotRun(f"{arguments.state!r} is no State's two-letter code, as TN") from None
    if is_rehearsal_state(state) and not arguments.rehearsal:
        raise CannotRun(f"{state} is a State for training alone: give --rehearsal")
    return Configuration(
        state=state,
        name=arguments.name,
        authority=dict(_named(pair) for pair in arguments.authority),
        host=arguments.host,
        port=arguments.port,
        exchange_port=arguments.exchange_port,
        origin=arguments.origin,
        exchange_url=arguments.exchange_url,
        mail_port=arguments.mail_port,
        mail_url=arguments.mail_url,
        database=arguments.database,
        weekend=_days(arguments.weekend) if arguments.weekend else _DEFAULTS.weekend,
        time_zone=arguments.time_zone,
        hijri_dates=arguments.hijri_dates,
        rehearsal=arguments.rehearsal,
        token=_token(arguments.token_module, arguments.token_label),
    )


def _token(module: str, label: str) -> TokenPlace | None:
    if bool(module) != bool(label):
        raise CannotRun("a token needs both --token-module and --token-label")
    return TokenPlace(module=str(Path(module).absolute()), label=label) if module else None


def create_node(home: Path, configuration: Configuration) -> Node:
    """Make the folder, its secrets and last ``node.toml``. Never overwrites: raises ``CannotRun`` instead."""
    if home.exists() and (not home.is_dir() or any(home.iterdir())):
        raise CannotRun(f"{home} is there already and not empty: nothing was changed")
    node = Node(home=home.resolve(), configuration=configuration)
    for folder in (
        node.home,
        node.data,
        node.data / "blobs",
        node.keys,
        node.law,
        node.post / "in",
        node.post / "out",
    ):
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    make_secrets(node)
    _write_private(node.home / "node.toml", in_toml(configuration))
    return read_node(node.home)


def make_exchange_keys(node: Node, pin: str) -> None:
    """Make the keys the node signs and opens mail with; Django is set up for it already.

    ``pin`` opens the token the configuration names. Where the token fails, a folder is not left half a node:
    raises ``CannotRun``.
    """
    from rogatory.desk.own_keys import make_own_keys
    from rogatory.desk.signing_key import SigningKeyAway

    try:
        if pin and not given_token_pin():  # what the environment gives, it gives each time
            token.keep_pin(pin)
        make_own_keys(node.configuration.state, node.configuration.name, datetime.now(UTC))
    except SigningKeyAway as away:
        shutil.rmtree(node.home)
        raise CannotRun(f"{token.in_words(away.fault)} No node was made.") from None


def in_toml(configuration: Configuration) -> str:
    """The configuration as ``node.toml`` holds it; what is as by default is left out."""
    plain = msgspec.to_builtins(configuration)
    defaults = msgspec.to_builtins(_DEFAULTS)
    tables = {key: value for key, value in plain.items() if isinstance(value, dict) and value}
    lines = [
        f"{key} = {_toml(value)}"
        for key, value in plain.items()
        if key not in tables and value != defaults[key]
    ]
    for name, table in tables.items():
        lines += ["", f"[{name}]", *(f"{_toml(key)} = {_toml(value)}" for key, value in table.items())]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    # JSON's texts, numbers, truth values and lists of them are TOML's too, save for one control character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def _write_private(file: Path, content: str) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(content)


def _addresses(node: Node) -> str:
    configuration = node.configuration
    mail = f", mail by mutual TLS on port {configuration.mail_port}" if configuration.mail_port else ""
    return f"pages on port {configuration.port}, exchange on port {configuration.exchange_port}{mail}"


def _named(pair: str) -> tuple[str, str]:
    language, separator, name = pair.partition("=")
    if not separator or language not in set(ScreenLanguage):
        raise CannotRun(f"--authority {pair!r} should be ar=…, en=… or fr=…")
    return language, name


def _days(text: str) -> tuple[int, ...]:
    try:
        days = tuple(int(day) for day in text.split(","))
    except ValueError:
        days = ()
    if not days or not set(days) <= set(range(7)):
        raise CannotRun(f"--weekend {text!r} should be days from 0 (Monday) to 6, as 4,5")
    return days


def _port(text: str) -> int:
    port = int(text)
    if not 0 < port < 65536:
        raise argparse.ArgumentTypeError(f"{text} is no port")
    return port
