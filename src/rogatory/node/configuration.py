"""What one installation is, as ``node.toml`` says: whom it serves, where it listens, where its data lie."""

import os
import tomllib
from pathlib import Path

import msgspec

from rogatory.kernel.states import is_rehearsal_state
from rogatory.store.token_place import TokenPlace

HOME_VARIABLE = "ROGATORY_HOME"


class Configuration(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The contents of ``node.toml``.

    ``database`` is empty for SQLite in the data folder, or ``postgresql://user@host:port/name``.
    ``tell_opened`` says whether other States are told that an officer opened their mail, or that nobody did
    within ``opened_within_days``. ``token`` says in which token new signing keys are made.

    ``exchange_url`` is where other nodes look us up; ``mail_port`` listens for their mail by mutual TLS and
    ``mail_url`` is where they reach it, both or neither: without them mail comes to ``exchange_url``.

    ``weekend`` counts Monday as 0; Friday and Saturday are 4 and 5. ``origin`` is the address people type.
    """

    state: str
    name: str
    authority: dict[str, str] = {}
    host: str = "127.0.0.1"
    port: int = 8000
    exchange_port: int = 8010
    origin: str = ""
    exchange_url: str = ""
    mail_port: int = 0
    mail_url: str = ""
    database: str = ""
    weekend: tuple[int, ...] = (5, 6)
    time_zone: str = "UTC"
    hijri_dates: bool = False
    rehearsal: bool = False
    tell_opened: bool = True
    opened_within_days: int = 14
    token: TokenPlace | None = None


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """An installation's folder and its configuration."""

    home: Path
    configuration: Configuration

    @property
    def data(self) -> Path:
        """Where the database and the blobs lie."""
        return self.home / "data"

    @property
    def keys(self) -> Path:
        """Where the encrypted key files lie."""
        return self.home / "keys"

    @property
    def post(self) -> Path:
        """Where mail lies that is carried by a gateway or by hand: what leaves, and what came."""
        return self.home / "post"

    @property
    def law(self) -> Path:
        """Where the office's own instruments lie, beside the shipped ones."""
        return self.home / "law"


class NoSuchNode(Exception):
    """The folder holds no usable ``node.toml``; the message says what to do."""


def read_node(home: Path) -> Node:
    """Read the installation in ``home``. Raises ``NoSuchNode``."""
    file = home / "node.toml"
    try:
        plain = tomllib.loads(file.read_text(encoding="utf-8"))
        configuration = msgspec.convert(plain, Configuration)
    except FileNotFoundError:
        raise NoSuchNode(f"{home} holds no node.toml: make a node with `rogatory node create {home}`") from None
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as defect:
        raise NoSuchNode(f"{file}: {defect}") from None
    if is_rehearsal_state(configuration.state) and not configuration.rehearsal:
        raise NoSuchNode(f"{file}: {configuration.state} exists for training alone: it needs rehearsal = true")
    if bool(configuration.mail_port) != configuration.mail_url.startswith("https://"):
        raise NoSuchNode(f"{file}: mail_port and mail_url (https://…) are given together or not at all")
    return Node(home=home, configuration=configuration)


def configured_node() -> Node | None:
    """The node named by the environment, or nothing: law and ledger commands need none."""
    home = os.environ.get(HOME_VARIABLE)
    return read_node(Path(home)) if home else None
