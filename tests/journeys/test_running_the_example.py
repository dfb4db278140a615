"""``rogatory run`` as a newcomer meets it: cut off, begun anew, stopped, started again; others' data kept."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

import pytest

from rogatory.node.example.officer import Officer
from rogatory.node.example.offices import CannotPrepare, free_ports, read_sign_ins, remove_example

PATIENCE_SECONDS = 240
MADE_ANEW = "did not come to its end last time: both nodes are made anew"


def command(folder: Path, ports: list[int]) -> list[str]:
    """The command, on ports that are free."""
    run = [sys.executable, "-m", "rogatory.node.commands", "run", "--folder", str(folder)]
    return [*run, "--ports", *map(str, ports)]


def environment() -> dict[str, str]:
    """As a person's shell would have it: nothing of this test run's own node."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("ROGATORY", "DJANGO"))}
    return {**plain, "PYTHONPATH": str(Path("src").resolve())}


class Terminal:
    """What somebody who started the command sees, and their Ctrl-C."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def until(self, words: str) -> list[str]:
        """The lines up to the one that holds ``words``."""
        seen = []
        for line in self.process.stdout:
            seen.append(line.rstrip("\n"))
            if words in line:
                return seen
        raise AssertionError(f"{words!r} never came:\n" + "\n".join(seen))

    def interrupt(self) -> tuple[int, list[str]]:
        """Press Ctrl-C: the exit status, and the lines that followed."""
        os.killpg(self.process.pid, signal.SIGINT)
        rest = self.process.stdout.read().splitlines()
        return self.process.wait(PATIENCE_SECONDS), rest


@contextmanager
def started(folder: Path, ports: list[int]) -> Iterator[Terminal]:
    """The command, started as a terminal would: a process group of its own."""
    process = subprocess.Popen(
        command(folder, ports),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    too_long = Timer(PATIENCE_SECONDS, process.kill)
    too_long.start()
    try:
        yield Terminal(process)
    finally:
        too_long.cancel()
        process.kill()
        process.wait()
        process.stdout.close()


def refused(folder: Path, ports: list[int]) -> tuple[int, str]:
    """The exit status and the complaint of a command that cannot run."""
    done = subprocess.run(
        command(folder, ports), env=environment(), capture_output=True, text=True, check=False, timeout=120
    )
    return done.returncode, done.stderr


def sign_ins(lines: list[str]) -> list[str]:
    """The lines that tell a sign-in."""
    return [line for line in lines if re.match(r"  (officer|head|executing|auditor|administrator) ", line)]


def test_a_scenario_that_was_cut_off_is_begun_anew_and_a_finished_one_is_kept(tmp_path):
    ports = free_ports(6)
    with started(tmp_path, ports) as first:
        told = first.until("Playing the opening scenario")
        assert len(sign_ins(told)) == 10
        assert first.interrupt() == (
            0,
            ["Both nodes are stopped amid the opening scenario: the next start makes them anew."],
        )
    with started(tmp_path, ports) as second:
        told_anew = second.until("Ctrl-C stops both nodes.")
        assert [MADE_ANEW in line for line in told_anew].count(True) == 1
        assert any("The opening scenario is played" in line for line in told_anew)
        assert not set(sign_ins(told_anew)).intersection(sign_ins(told))
        assert second.interrupt() == (0, ["Both nodes are stopped."])
    with started(tmp_path, ports) as third:
        told_again = third.until("Ctrl-C stops both nodes.")
        assert sign_ins(told_again) == sign_ins(told_anew)
        assert not [line for line in told_again if MADE_ANEW in line or "opening scenario" in line]
        assert [f"http://localhost:{port}/" in " ".join(told_again) for port in ports[:2]] == [True, True]
        account = next(each for each in read_sign_ins(tmp_path / "tn") if each.role == "officer")
        officer = Officer(f"http://localhost:{ports[0]}", account.username, account.password)
        assert officer.open("/requests/").tree.xpath("//tr//a[contains(@href, '/requests/')]")
        officer.close()
        assert third.interrupt() == (0, ["Both nodes are stopped."])


def test_interrupted_while_the_nodes_are_made_it_ends_with_one_line_and_starts_again(tmp_path):
    ports = free_ports(6)
    with started(tmp_path, ports) as making:
        making.until("Making two example nodes")
        assert making.interrupt() == (0, ["Stopped before the example nodes were served."])
    with started(tmp_path, ports) as again:
        again.until("Playing the opening scenario")


def test_a_node_that_is_no_example_is_never_removed(tmp_path):
    own = tmp_path / "tn" / "node.toml"
    own.parent.mkdir()
    own.write_text('state = "TN"\nname = "An office of its own"\n', encoding="utf-8")
    status, said = refused(tmp_path, free_ports(6))
    assert (status, "is no example node, and stays as it is" in said) == (2, True)
    with pytest.raises(CannotPrepare):
        remove_example(own.parent)
    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == [
        "tn",
        "tn/node.toml",
    ]


@pytest.mark.parametrize("which", range(6))
def test_a_port_that_is_taken_is_told_before_anything_is_made(tmp_path, which):
    ports = free_ports(6)
    with socket.create_server(("127.0.0.1", ports[which])):
        status, said = refused(tmp_path / "nodes", ports)
    needed = ", ".join(map(str, sorted(ports)))
    assert (status, said) == (
        2,
        f"rogatory: port {ports[which]} is taken (needed: {needed}). "
        "Stop what listens there: `ss -ltnp` shows it\n",
    )
    assert not (tmp_path / "nodes").exists()
