"""Two whole nodes, each its own processes, keys and database, played through their pages over real HTTP."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from rogatory.node import serve
from rogatory.node.configuration import HOME_VARIABLE
from rogatory.node.example.offices import Office, OfficePlan, free_ports, prepare, wait_until_up

PATIENCE_SECONDS = 60
ROGATORY = [sys.executable, "-m", "rogatory.node.commands"]


def environment(**more: str) -> dict[str, str]:
    """As a person's shell would have it: nothing of this test run's own node."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("ROGATORY", "DJANGO"))}
    return {**plain, "PYTHONPATH": str(Path("src").resolve()), **more}


@pytest.fixture(scope="session")
def played() -> list[dict]:
    """Every step ``rogatory demo --once --json`` told, played once for all journeys."""
    done = subprocess.run(
        [*ROGATORY, "demo", "--once", "--json"],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.stdout, done.stderr
    told = json.loads(done.stdout)
    failed = [step for step in told["steps"] if not step["held"]]
    assert (done.returncode, told["held"], failed) == (0, True, []), done.stderr
    return told["steps"]


@pytest.mark.parametrize(
    "said",
    [
        "confirms it",
        "what it lacks",
        "shown to the other State before any formal request",
        "signed receipt is shown",
        "Additional information is asked for",
        "The question is answered, with a file",
        "goes to the authority that executes it",
        "The enquiry is answered",
        "Refusing without having consulted is stopped",
        "bank secrecy is stopped",
        "Postponing without having consulted is stopped",
        "conditions are accepted",
        "byte for byte",
        "A refusal without reasons is stopped",
        "One measure is refused",
        "Both sides close their files",
        "says why in writing",
        "with the finding beside it",
        "no second effect",
        "changed on the way is refused",
        "cut short is refused",
        "Both ledgers verify",
    ],
)
def test_the_journey_of_a_request_holds(played, said):
    assert [step["held"] for step in played if said in step["title"]] == [True]


def test_every_step_is_told_to_machines_in_order_with_what_governs_it(played):
    assert [step["number"] for step in played] == list(range(1, len(played) + 1))
    assert all(step["articles"] for step in played)


def test_a_served_node_stops_whole_and_leaves_nobody_behind(tmp_path):
    web, exchange = free_ports(2)
    plan = OfficePlan(state="TN", folder=tmp_path / "tn", port=web, exchange_port=exchange)
    node = prepare([plan])["TN"]
    served = subprocess.Popen([*ROGATORY, "serve"], env=environment(**{HOME_VARIABLE: str(node.home)}))
    wait_until_up(node.configuration)
    served.send_signal(signal.SIGTERM)
    assert served.wait(PATIENCE_SECONDS) == 0
    assert [port for port in (web, exchange) if is_taken(port)] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells children that their parent was killed")
def test_a_node_whose_parent_is_killed_outright_stops_too(tmp_path):
    web, exchange = free_ports(2)
    plan = OfficePlan(state="TN", folder=tmp_path / "tn", port=web, exchange_port=exchange)
    node = prepare([plan])["TN"]
    served = subprocess.Popen([*ROGATORY, "serve"], env=environment(**{HOME_VARIABLE: str(node.home)}))
    wait_until_up(node.configuration)
    served.kill()
    served.wait(PATIENCE_SECONDS)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while (taken := [port for port in (web, exchange) if is_taken(port)]) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert taken == []


def test_a_node_is_not_served_on_a_port_that_is_taken(tmp_path):
    web, exchange = free_ports(2)
    plan = OfficePlan(state="TN", folder=tmp_path / "tn", port=web, exchange_port=exchange)
    node = prepare([plan])["TN"]
    with socket.create_server(("127.0.0.1", web)):
        done = subprocess.run(
            [*ROGATORY, "serve"],
            env=environment(**{HOME_VARIABLE: str(node.home)}),
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_SECONDS,
        )
    assert (done.returncode, f"port {web} is taken" in done.stderr) == (2, True)


def test_the_exchange_answers_no_browser_and_the_pages_no_node(tmp_path):
    web, exchange = free_ports(2)
    plan = OfficePlan(state="TN", folder=tmp_path / "tn", port=web, exchange_port=exchange)
    node = prepare([plan])["TN"]
    children = serve.start(node, log=node.home / "log.txt")
    try:
        wait_until_up(node.configuration)
        office = Office(node)
        assert httpx.get(f"{office.exchange}/account/login/", trust_env=False).status_code == 404
        assert httpx.get(f"{office.origin}/exchange/v1/node", trust_env=False).status_code == 404
    finally:
        serve.stop(children)


def is_taken(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0
