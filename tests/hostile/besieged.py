"""A node under attack: served as in an office, watched from outside through its database and its files."""

import base64
import hashlib
import io
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import exchange_samples as samples
import httpx

from rogatory.exchange.descriptor import read_descriptor, signed_descriptor
from rogatory.exchange.identity import Identity
from rogatory.node import serve
from rogatory.node.configuration import HOME_VARIABLE, read_node
from rogatory.node.example.offices import free_ports, wait_until_up
from rogatory.sealing.receipts import Receipt, verify_receipt

MESSAGES, INTRODUCTIONS = "/exchange/v1/messages", "/exchange/v1/introductions"
INSIDE = Path(__file__).parent / "inside.py"
PASSING = ("django_session", "sqlite_sequence", "store_job", "store_beat")
"""Tables that say nothing of cases, peers or evidence."""
NOTED = "SELECT * FROM exchange_receipt WHERE NOT (direction = 'given' AND kind = 'RelayRejection')"


class Besieged:
    """Tunisia's node. ``jordan`` is confirmed and hostile, ``morocco`` confirmed and honest."""

    def __init__(self, folder: Path) -> None:
        web, exchange, self.mail = free_ports(3)
        self.home = folder / "tn"
        create = [
            "node",
            "create",
            str(self.home),
            "--state",
            "TN",
            "--name",
            "Tunisia (fictional)",
        ]
        ports = ["--port", str(web), "--exchange-port", str(exchange)]
        address = ["--exchange-url", f"http://localhost:{exchange}"]
        ports += ["--mail-port", str(self.mail), "--mail-url", f"https://localhost:{self.mail}"]
        self._run([sys.executable, "-m", "rogatory.node.commands", *create, *ports, *address])
        self.node = read_node(self.home)
        self.children = serve.start(self.node, log=folder / "log")
        wait_until_up(self.node.configuration)
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{exchange}", trust_env=False, timeout=60)
        self.exchange = exchange
        self.jordan, self.morocco = self._trusted("JO"), self._trusted("MA")
        self.descriptor = read_descriptor(self.client.get("/exchange/v1/node").content)

    def _trusted(self, state: str) -> Identity:
        return self.befriend(samples.identity(state))

    def befriend(self, other: Identity) -> Identity:
        """Have an officer confirm it."""
        self.inside("befriend", base64.b64encode(signed_descriptor(other)).decode())
        return other

    def stop(self) -> None:
        """End its processes."""
        self.client.close()
        serve.stop(self.children)

    def inside(self, *what: str) -> Any:
        """Do or ask something within the node."""
        return json.loads(self._run([sys.executable, str(INSIDE), *what]))

    def _run(self, command: list[str]) -> str:
        settings = {HOME_VARIABLE: str(self.home), "DJANGO_SETTINGS_MODULE": "rogatory.node.settings"}
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("ROGATORY")}
        path = os.pathsep.join(str(Path(part).resolve()) for part in ("src", "tests/exchange"))
        environment = {**inherited, **settings, "PYTHONPATH": path}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def sealed(self, container: bytes) -> bytes:
        """Sealed for this node, as anybody may."""
        return samples.sealed(container, self.descriptor.sealing_key)

    def post(self, body: bytes, path: str = MESSAGES) -> httpx.Response:
        """Hand in, as another node does."""
        return self.client.post(path, content=body)

    def receipt(self, answer: httpx.Response, recipient: str = "JO") -> Receipt:
        """The signed answer."""
        read = verify_receipt(
            io.BytesIO(answer.content),
            certificate=self.descriptor.certificate,
            issuer="TN",
            recipient=recipient,
        )
        assert isinstance(read, Receipt), (answer.status_code, answer.content[:200], read)
        return read

    def digest(self) -> dict[str, str]:
        """All it holds, by table and folder, but what is noted of refused mail."""
        (file,) = self.node.data.glob("*.sqlite3")
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            tables = [
                name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            ]
            held = {
                table: _of(database.execute(f"SELECT * FROM {table}").fetchall())
                for table in tables
                if table not in PASSING and table not in {"exchange_refusedmail", "exchange_receipt"}
            }
            held["exchange_receipt"] = _of(database.execute(NOTED).fetchall())
        kept = (path for place in (self.node.data / "blobs", self.node.keys) for path in place.rglob("*"))
        held["files"] = _of([(str(path), path.stat().st_size) for path in kept if path.is_file()])
        return held

    def refused(self) -> dict[tuple[str, str], int]:
        """How often which bytes were refused for which reason."""
        (file,) = self.node.data.glob("*.sqlite3")
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            rows = database.execute("SELECT sha256, reason, times FROM exchange_refusedmail").fetchall()
        return {(sha256, reason): times for sha256, reason, times in rows}

    def memory_mb(self) -> int:
        """The most the listener ever held."""
        group = os.getpgid(self.children[1].pid)
        peaks = [
            _peak(process)
            for process in Path("/proc").iterdir()
            if process.name.isdigit() and _is_in(process, group)
        ]
        return max(peaks) // 1024


def _of(rows: list[Any]) -> str:
    return hashlib.sha256(repr(sorted(map(repr, rows))).encode()).hexdigest()


def _is_in(process: Path, group: int) -> bool:
    try:
        return os.getpgid(int(process.name)) == group
    except ProcessLookupError:
        return False


def _peak(process: Path) -> int:
    for line in (process / "status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    return 0
