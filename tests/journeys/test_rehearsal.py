"""``rogatory rehearsal`` as a trainee meets it: two real nodes, and a State that answers by itself."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Timer

import pytest
from test_running_the_example import Terminal, environment

from rogatory.node.configuration import read_node
from rogatory.node.example.acquaintance import confirm, introduced
from rogatory.node.example.offices import Office, free_ports
from rogatory.node.example.papers import request, without
from rogatory.node.example.play import Bank, arrived, eventually
from rogatory.node.example.whole_story import begin

PATIENCE_SECONDS = 240


@contextmanager
def rehearsal(folder: Path, ports: list[int], *more: str) -> Iterator[Terminal]:
    """The command, started as a terminal would, until the block ends."""
    command = [sys.executable, "-m", "rogatory.node.commands", "rehearsal", "--folder", str(folder)]
    process = subprocess.Popen(
        [*command, "--ports", *map(str, ports), "--seed", "7", *more],
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


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[int]]:
    """One folder for all rehearsals here: the trainee's node stays, each temper's State is made beside it."""
    return tmp_path_factory.mktemp("rehearsal"), free_ports(6)


def read_node_when_made(folder: Path, name: str):
    """The trainee's node, once the command has made it."""
    eventually((folder / name / "node.toml").exists, lambda: f"no node was made in {folder}")
    return read_node(folder / name)


def acquainted(terminal: Terminal, trainee: Office) -> list[str]:
    """The first lesson: what is read out is compared, and nothing else is confirmed. Gives what was printed."""
    told = terminal.until("Ctrl-C stops the rehearsal")
    (read_out,) = (told[place + 1].strip() for place, line in enumerate(told) if "over the telephone" in line)
    assert introduced(trainee) == [read_out]
    confirm(trainee, "0000 " * 16)
    assert introduced(trainee) == [read_out]
    confirm(trainee, read_out)
    assert read_out in introduced(trainee, "confirmed")
    return told


def sent(trainee: Office, state: str, *lacking: str) -> Bank:
    """An example request to the rehearsal State, without the fields it is to lack."""
    plain = without(request("port_cranes", date.today()), *lacking) | {"requested_state": state}  # noqa: DTZ011
    bank = begin(trainee, plain)
    bank.do("approve", {"override": "Pour voir ce qui revient."} if lacking else {}, role="head")
    bank.do("send")
    return bank


def test_a_trainee_learns_from_a_strict_state_what_a_request_lacks_and_mends_it(place):
    folder, ports = place
    with rehearsal(folder, ports, "--temper", "strict", "--day", "1") as terminal:
        told = acquainted(terminal, Office(read_node_when_made(folder, "tn")))
        assert any("seed 7" in line and "a month in 30 seconds" in line for line in told)
        trainee = Office(read_node(folder / "tn"))
        bank = sent(trainee, "XA", "proceedings", "facts", "facts_stated")
        bank.sees("information_requested")
        assert "[تمرين]" in bank.page().words()
        assert "20(6)(" in bank.page().words()
        question = bank.form("supply_information").offered("question_id")[0]
        bank.do("supply_information", {"question_id": question, "text": "هذه هي الوقائع (خيالية)."})
        bank.sees("conditions_imposed")
        offered = bank.form("accept_conditions").offered("conditions_id")[0]
        bank.do("accept_conditions", {"conditions_id": offered})
        bank.sees("evidence_delivered")
        arrived(trainee, "[EXERCISE] Payments for a road contract").sees("request_sent")
        assert "répond de lui-même" in trainee.person("head").open("/peers/").words()
        status, rest = terminal.interrupt()
    assert status == 0
    assert "The rehearsal is stopped." in rest[-1]


def test_the_noise_of_a_chatty_state_has_its_effect_once_and_the_unknown_is_shown(place):
    folder, ports = place
    with rehearsal(folder, ports, "--temper", "chatty", "--day", "0.4", "--quiet") as terminal:
        trainee = Office(read_node_when_made(folder, "tn"))
        acquainted(terminal, trainee)
        bank = sent(trainee, "XD")
        bank.sees("unrecognised_message_received")
        for kind, count in (("information_requested", 3), ("status_reported", 3), ("evidence_delivered", 3)):
            bank.sees(kind, count)
        terminal.until("close")
        shown = bank.acts()
        assert shown.count("unrecognised_message_received") == 1
        assert shown.count("receipt_acknowledged") == shown.count("consultation_opened") == 1
        assert shown.count("information_requested") == shown.count("evidence_delivered") == 3
        assert terminal.interrupt()[0] == 0
