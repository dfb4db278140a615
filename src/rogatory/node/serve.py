"""``rogatory serve``: the pages, the exchange's listeners and the worker, started and stopped together.

Each is a child in a session of its own. If one ends by itself the others are stopped too, so that a half node
is never mistaken for a whole one; if this process is killed outright, the kernel ends the children (Linux).
"""

import argparse
import contextlib
import ctypes
import errno
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import Any, BinaryIO

from rogatory.cli.main import CannotRun
from rogatory.node.configuration import HOME_VARIABLE, Configuration, Node, NoSuchNode, read_node

_GRACE_SECONDS = 10.0
_POLL_SECONDS = 0.2
_PR_SET_PDEATHSIG = 1
Child = subprocess.Popen[bytes]


def add_commands(subparsers: Any) -> None:
    """Add ``serve`` to the command line."""
    served = subparsers.add_parser("serve", help="serve one node: pages, exchange and worker, until stopped")
    served.set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Serve the node ``--node`` or the environment names."""
    home = os.environ.get(HOME_VARIABLE, "")
    if not home:
        raise CannotRun(f"which node? Give its folder with --node DIR or in the variable {HOME_VARIABLE}")
    try:
        node = read_node(Path(home))
    except NoSuchNode as reason:
        raise CannotRun(str(reason)) from None
    print(f"{node.configuration.name}: pages on port {node.configuration.port}", flush=True)
    return serve([node])


def serve(
    nodes: Sequence[Node],
    *,
    once_started: Callable[[Sequence[int]], None] | None = None,
    beside: Sequence[tuple[Node, list[str]]] = (),
) -> int:
    """Serve ``nodes`` until SIGTERM or SIGINT, then stop every child; 1 where a child ended by itself.

    ``once_started`` is called when every child has been started, and may start threads; it is given the signals
    to stop, a list that is empty until one comes. ``beside`` are further commands, each run in a node's
    environment. Raises ``CannotRun`` where another process listens on a port
    of theirs.
    """
    require_free_ports([node.configuration for node in nodes])
    stopping = _stop_on_signals()
    children = [child for node in nodes for child in start(node)]
    children += [_child(command, node, None) for node, command in beside]
    try:
        if once_started is not None:
            once_started(stopping)
        while not stopping:
            if any(child.poll() is not None for child in children):
                return 1
            time.sleep(_POLL_SECONDS)
        return 0
    finally:
        stop(children)


def start(node: Node, *, log: Path | None = None) -> list[Child]:
    """Start the processes of ``node``, writing to the terminal or to ``log``; the caller stops them."""
    return [_child(command, node, log) for command in _commands(node)]


def start_again(node: Node, place: int, *, log: Path | None = None) -> Child:
    """Start the process that ``start`` gave at ``place`` once more, after it ended."""
    return _child(_commands(node)[place], node, log)


def _commands(node: Node) -> list[list[str]]:
    """The pages, the listener anybody can call, the worker, and the listener for mail by mutual TLS."""
    configuration = node.configuration
    host = configuration.host
    web = _granian("rogatory.node.wsgi:application", host, configuration.port, "--blocking-threads", "4")
    exchange = _granian("rogatory.node.open_listener:application", host, configuration.exchange_port)
    worker = [sys.executable, "-m", "rogatory.node.commands", "worker"]
    mail = [sys.executable, "-m", "rogatory.node.commands", "mail-listener"]
    return [web, exchange, worker, *([mail] if configuration.mail_port else [])]


def stop(children: Sequence[Child]) -> None:
    """End every child and whatever it started: politely, and after ten seconds not."""
    for child in children:
        _signal_group(child, signal.SIGTERM)
    deadline = time.monotonic() + _GRACE_SECONDS
    for child in children:
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(max(0.1, deadline - time.monotonic()))
        # Also where the child itself has gone: its own children share its group.
        _signal_group(child, signal.SIGKILL)
        child.wait()


def require_free_ports(configurations: Sequence[Configuration]) -> None:
    """Raise ``CannotRun``, naming every port that is needed, where one of them cannot be listened on."""
    # The server would share a taken port in silence, and answer every other request.
    needed = {port: each.host for each in configurations for port in _ports(each)}
    for port, host in sorted(needed.items()):
        try:
            socket.create_server((host, port)).close()
        except OSError as reason:
            raise CannotRun(_unusable(port, sorted(needed), reason)) from None


def _ports(of: Configuration) -> list[int]:
    return [port for port in (of.port, of.exchange_port, of.mail_port) if port]


def _unusable(port: int, needed: Sequence[int], reason: OSError) -> str:
    if reason.errno != errno.EADDRINUSE:
        return f"port {port} cannot be listened on: {reason.strerror}"
    ports = ", ".join(map(str, needed))
    return f"port {port} is taken (needed: {ports}). Stop what listens there: `ss -ltnp` shows it"


def _granian(application: str, host: str, port: int, *more: str) -> list[str]:
    """``asginl`` is ASGI without a beginning and an end of its own."""
    interface = "wsgi" if "wsgi" in application else "asginl"
    granian = [sys.executable, "-m", "granian", "--interface", interface, "--workers", "1", "--no-ws"]
    return [*granian, "--host", host, "--port", str(port), *more, "--log-level", "warning", application]


def _child(command: list[str], node: Node, log: Path | None) -> Child:
    with contextlib.ExitStack() as files:
        output = files.enter_context(log.open("ab")) if log else None
        return _started(command, node, output)


def _started(command: list[str], node: Node, output: BinaryIO | None) -> Child:
    return subprocess.Popen(  # noqa: S603 (our own commands)
        command,
        env={**os.environ, HOME_VARIABLE: str(node.home), "DJANGO_SETTINGS_MODULE": "rogatory.node.settings"},
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        start_new_session=True,
        preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509 (single-threaded here)
    )


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _signal_group(child: Child, number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, number)


def _stop_on_signals() -> list[int]:
    received: list[int] = []

    def stop_soon(number: int, _frame: FrameType | None) -> None:
        received.append(number)

    signal.signal(signal.SIGTERM, stop_soon)
    signal.signal(signal.SIGINT, stop_soon)
    return received
