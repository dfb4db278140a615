"""The two example offices: their nodes, their fictional people, and a browser for each of them."""

import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import msgspec

from rogatory.node.configuration import Configuration, Node, read_node
from rogatory.node.example.officer import Officer, PageDefect
from rogatory.node.upkeep import PASSWORD_VARIABLE

_PATIENCE_SECONDS = 90.0
_MARK = "example-node"
_ROLES = ("officer", "head", "executing", "auditor")

PEOPLE: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "TN": {
        "officer": ("سلمى الطرابلسي (خيالية)", "ar"),
        "head": ("Nizar Belkhodja (fictif)", "fr"),
        "executing": ("Leïla Mansouri (fictive)", "fr"),
        "auditor": ("هادي الزواري (خيالي)", "ar"),
        "administrator": ("Sami Gharbi (fictif)", "fr"),
    },
    "JO": {
        "officer": ("Rana Haddadin (fictional)", "en"),
        "head": ("عمر العبادي (خيالي)", "ar"),
        "executing": ("ليث الفايز (خيالي)", "ar"),
        "auditor": ("Dina Khoury (fictional)", "en"),
        "administrator": ("Hala Nimri (fictional)", "en"),
    },
}
"""Every role's person by State: the name, marked as fictional in its own tongue, and the screen's language."""


class OfficePlan(msgspec.Struct, frozen=True, kw_only=True):
    """Where an example office's node goes and on which ports."""

    state: str
    folder: Path
    port: int
    exchange_port: int
    mail_port: int = 0

    @property
    def mail_url(self) -> str:
        """Where the other office's node reaches the port for mail by mutual TLS; empty where there is none."""
        return f"https://localhost:{self.mail_port}" if self.mail_port else ""


class Account(msgspec.Struct, frozen=True):
    """A sign-in of the example."""

    role: str
    username: str
    password: str
    name: str


class CannotPrepare(Exception):
    """The example cannot be set up; the message says why."""


_AUTHORITIES = {
    "TN": {
        "ar": "وزارة العدل التونسية — السلطة المركزية (مثال خيالي)",
        "en": "Ministry of Justice of Tunisia — Central Authority (fictional example)",
        "fr": "Ministère de la Justice de Tunisie — Autorité centrale (exemple fictif)",
    },
    "JO": {
        "ar": "وزارة العدل الأردنية — السلطة المركزية (مثال خيالي)",
        "en": "Ministry of Justice of Jordan — Central Authority (fictional example)",
        "fr": "Ministère de la Justice de Jordanie — Autorité centrale (exemple fictif)",
    },
}
_OF_A_REHEARSAL = {
    "ar": "السلطة المركزية لدولة التمرين (خيالية، تجيب من تلقاء نفسها)",
    "en": "Central Authority of the Rehearsal State (fictional, answers by itself)",
    "fr": "Autorité centrale de l’État d’exercice (fictive, répond d’elle-même)",
}
_PEOPLE_OF_A_REHEARSAL = {
    "officer": ("Rehearsal officer (fictional)", "en"),
    "head": ("Rehearsal head (fictional)", "en"),
    "executing": ("Rehearsal executing authority (fictional)", "en"),
    "auditor": ("Rehearsal auditor (fictional)", "en"),
    "administrator": ("Rehearsal administrator (fictional)", "en"),
}
_NAMES = {"TN": "Tunisia, Central Authority (fictional)", "JO": "Jordan, Central Authority (fictional)"}
_WEEKENDS = {"TN": "5,6", "JO": "4,5"}
_TIME_ZONES = {"TN": "Africa/Tunis", "JO": "Asia/Amman"}


def _person(state: str, role: str) -> tuple[str, str]:
    return PEOPLE.get(state, _PEOPLE_OF_A_REHEARSAL)[role]


def free_ports(count: int) -> list[int]:
    """Ports nobody listens on now; all different."""
    holders = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    try:
        return [int(holder.getsockname()[1]) for holder in holders]
    finally:
        for holder in holders:
            holder.close()


def prepare(plans: Sequence[OfficePlan]) -> dict[str, Node]:
    """Make the nodes that are not there yet, side by side, each in a process of its own."""
    with ThreadPoolExecutor(len(plans)) as side_by_side:
        return dict(zip((plan.state for plan in plans), side_by_side.map(_prepared, plans), strict=True))


def is_new(plan: OfficePlan) -> bool:
    """Whether this office's node has still to be made."""
    return not (plan.folder / "node.toml").exists()


def configuration_of(plan: OfficePlan) -> Configuration:
    """What the node that ``plan`` asks for will listen on."""
    return Configuration(
        state=plan.state,
        name="",
        port=plan.port,
        exchange_port=plan.exchange_port,
        mail_port=plan.mail_port,
        mail_url=plan.mail_url,
        rehearsal=True,
    )


def is_example(folder: Path) -> bool:
    """Whether a folder is a node made by ``prepare``, and so holds nothing but example data."""
    return not folder.is_symlink() and (folder / _MARK).is_file()


def remove_example(folder: Path) -> None:
    """Remove an example node. Raises ``CannotPrepare``, having touched nothing, for any other folder."""
    if not is_example(folder):
        raise CannotPrepare(f"{folder} is no example node: nothing was changed")
    aside = _aside(folder)
    shutil.rmtree(aside, ignore_errors=True)
    # Renamed first: a removal cut off half-way must not leave what looks like a node.
    folder.rename(aside)
    shutil.rmtree(aside)


def _prepared(plan: OfficePlan) -> Node:
    if is_new(plan):
        if plan.folder.exists() and any(plan.folder.iterdir()):
            raise CannotPrepare(f"{plan.folder} is there already and not empty: nothing was changed")
        making = _aside(plan.folder)
        try:
            shutil.rmtree(making, ignore_errors=True)
            _make(plan, making)
            making.rename(plan.folder)
        finally:
            shutil.rmtree(making, ignore_errors=True)
    return read_node(plan.folder)


def _aside(folder: Path) -> Path:
    # Where a node is made before it is put in its place whole, and goes when it is removed.
    return folder.with_name(f".not-whole-{folder.name}")


def _make(plan: OfficePlan, making: Path) -> None:
    password = secrets.token_urlsafe(12)
    made = subprocess.run(  # noqa: S603 (our own command)
        _create_command(plan, making),
        env={**os.environ, PASSWORD_VARIABLE: password},
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        raise CannotPrepare(made.stderr.strip() or f"{plan.folder}: the node could not be made")
    name, _ = _person(plan.state, "administrator")
    write_sign_ins(making, [Account("administrator", "administrator", password, name)])
    (making / _MARK).write_text("An example: `rogatory run` may remove it.\n", encoding="utf-8")


def _create_command(plan: OfficePlan, home: Path) -> list[str]:
    command = [sys.executable, "-m", "rogatory.node.commands", "node", "create", str(home)]
    for language, name in _AUTHORITIES.get(plan.state, _OF_A_REHEARSAL).items():
        command += ["--authority", f"{language}={name}"]
    options = {
        "--state": plan.state,
        "--name": _NAMES.get(plan.state, f"Rehearsal State {plan.state} (fictional)"),
        "--port": str(plan.port),
        "--exchange-port": str(plan.exchange_port),
        "--exchange-url": f"http://localhost:{plan.exchange_port}",
        **({"--mail-port": str(plan.mail_port), "--mail-url": plan.mail_url} if plan.mail_port else {}),
        "--time-zone": _TIME_ZONES.get(plan.state, "UTC"),
        "--weekend": _WEEKENDS.get(plan.state, "5,6"),
        "--administrator": "administrator",
        "--administrator-name": _person(plan.state, "administrator")[0],
        "--language": _person(plan.state, "administrator")[1],
    }
    return command + [part for option in options.items() for part in option] + ["--rehearsal"]


def write_sign_ins(folder: Path, accounts: Sequence[Account]) -> None:
    """Keep the example's sign-ins where only this account of the machine can read them."""
    lines = [f"{account.role}\t{account.username}\t{account.password}\t{account.name}" for account in accounts]
    file = folder / "sign-ins.txt"
    file.touch(mode=0o600)
    file.chmod(0o600)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_sign_ins(folder: Path) -> list[Account]:
    """The sign-ins of an example node."""
    lines = (folder / "sign-ins.txt").read_text(encoding="utf-8").splitlines()
    return [Account(*line.split("\t")) for line in lines if line]


def told_sign_ins(office: "Office") -> str:
    """The sign-ins of an office, for whoever started it."""
    accounts = read_sign_ins(office.node.home)
    lines = [f"  {account.username:<14} {account.password}   {account.name}" for account in accounts]
    head = f"\nSign-ins at {office.origin} ({office.node.configuration.name}):"
    return "\n".join([head, *lines, f"  (kept in {office.node.home / 'sign-ins.txt'})"])


def wait_until_up(configuration: Configuration) -> None:
    """Wait until the pages and the exchange answer. Raises ``CannotPrepare`` after a minute and a half."""
    _wait_for(f"http://localhost:{configuration.port}/account/login/", _answers_well)
    _wait_for(f"http://localhost:{configuration.exchange_port}/exchange/v1/node", _answers_well)
    if configuration.mail_port:
        _wait_for(f"{configuration.host}:{configuration.mail_port}", _listens)


def _wait_for(address: str, is_up: Callable[[str], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if is_up(address):
            return
        time.sleep(0.1)
    raise CannotPrepare(f"{address} did not answer within {_PATIENCE_SECONDS:.0f} seconds")


def _answers_well(address: str) -> bool:
    try:
        return httpx.get(address, trust_env=False, timeout=10).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def _listens(address: str) -> bool:
    host, _, port = address.rpartition(":")
    try:
        socket.create_connection((host, int(port)), timeout=10).close()
    except OSError:
        return False
    return True


class Office:
    """One example office: its node, and everybody who works there, each in a browser of their own."""

    def __init__(self, node: Node) -> None:
        """``node`` is served already; its people are made on first need."""
        self.node = node
        self.state = node.configuration.state
        self.origin = f"http://localhost:{node.configuration.port}"
        self.exchange = f"http://localhost:{node.configuration.exchange_port}"
        self._at_work: dict[str, Officer] = {}

    def person(self, role: str) -> Officer:
        """The person who holds ``role``, signed in."""
        if role not in self._at_work:
            account = next(account for account in read_sign_ins(self.node.home) if account.role == role)
            self._at_work[role] = Officer(self.origin, account.username, account.password)
        return self._at_work[role]

    def hire(self) -> None:
        """Have the administrator make the accounts of everybody else; nothing where they are made."""
        accounts = read_sign_ins(self.node.home)
        for role in _ROLES:
            if not any(account.role == role for account in accounts):
                accounts.append(self._hired(role))
                write_sign_ins(self.node.home, accounts)

    def go_home(self) -> None:
        """Close every browser."""
        for person in self._at_work.values():
            person.close()
        self._at_work.clear()

    def _hired(self, role: str) -> Account:
        name, language = _person(self.state, role)
        account = Account(role, role, secrets.token_urlsafe(12), name)
        fields = {
            "username": account.username,
            "name": name,
            "roles": role,
            "language": language,
            "password": account.password,
        }
        page = self.person("administrator").send("/people/", fields)
        if page.status != httpx.codes.OK:
            raise PageDefect(f"{self.origin}/people/: the {role}'s account was not made: {page.words()[:300]}")
        return account
