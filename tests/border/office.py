"""One of the two nodes: its own folder, keys, database and listener, and a program that acts inside it."""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from recording_line import RecordingLine

from rogatory.node import serve
from rogatory.node.configuration import HOME_VARIABLE, read_node
from rogatory.node.example.offices import free_ports

INSIDE = Path(__file__).parent / "inside_an_office.py"
PATIENCE_SECONDS = 60
LISTENER = 1
"""Its place among the processes of a node; here the worker's work is asked for, piece by piece."""


class Office:
    """A State's office, and the line all its mail comes in by."""

    def __init__(self, state: str, folder: Path) -> None:
        web, exchange, line = free_ports(3)
        self.state, self.home = state, folder / state
        named = [
            "--state",
            state,
            "--name",
            f"{state} (fictional)",
            "--exchange-url",
            f"http://localhost:{line}",
        ]
        ports = ["--port", str(web), "--exchange-port", str(exchange)]
        command = [
            sys.executable,
            "-m",
            "rogatory.node.commands",
            "node",
            "create",
            str(self.home),
            *named,
            *ports,
        ]
        subprocess.run(command, env=self._environment(), check=True, capture_output=True)
        self.node = read_node(self.home)
        self.line = RecordingLine(line, exchange)
        self.listener = serve.start_again(self.node, LISTENER, log=folder / f"{state}.log")
        self._wait_for_the_listener(exchange)
        self._program = subprocess.Popen(
            [sys.executable, str(INSIDE)],
            env=self._environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(folder / f"{state}.inside.log").open("wb"),
            text=True,
        )

    def _wait_for_the_listener(self, port: int) -> None:
        until = time.monotonic() + PATIENCE_SECONDS
        with socket.socket() as caller:
            while caller.connect_ex(("127.0.0.1", port)) and time.monotonic() < until:
                time.sleep(0.1)

    def _environment(self) -> dict[str, str]:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("ROGATORY")}
        own = {HOME_VARIABLE: str(self.home), "DJANGO_SETTINGS_MODULE": "rogatory.node.settings"}
        return {**inherited, **own, "PYTHONPATH": str(Path("src").resolve())}

    def __call__(self, what: str, *given: Any) -> Any:
        """Do or ask something inside."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps({"do": what, "with": given}) + "\n")
        self._program.stdin.flush()
        line = self._program.stdout.readline()
        assert line, f"the program in {self.home} ended"
        told = json.loads(line)
        assert "answer" in told, (self.state, what, told)
        return told["answer"]

    def close(self) -> None:
        """End all of it."""
        assert self._program.stdin is not None
        self._program.stdin.close()
        self._program.wait(20)
        serve.stop([self.listener])
        self.line.close()
