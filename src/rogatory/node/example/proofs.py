"""What must hold once the story is told: ledgers sound, replays idle, forgeries refused."""

import json
import os
import subprocess
import sys

import httpx

from rogatory.node.configuration import HOME_VARIABLE
from rogatory.node.example.offices import Office
from rogatory.node.example.play import Bank, NotSo, Play, require


def prove(play: Play, ours: Bank, theirs: Bank) -> None:
    """Play the steps that try to do harm, and the auditors' verification."""
    with play.step("A message sent a second time has no second effect", "practice"):
        before = theirs.acts()
        answers = {_sent_again(ours.office, "none") for _ in range(2)}
        require(answers == {httpx.codes.OK}, f"a replay was answered {answers}")
        require(theirs.acts() == before, "a replay was recorded as an act")
    with play.step("A message changed on the way is refused, and nothing of it is kept", "practice"):
        _is_refused(ours, theirs, "changed", before)
    with play.step("A message cut short is refused, and nothing of it is kept", "practice"):
        _is_refused(ours, theirs, "cut", before)
    with play.step("Both ledgers verify, and each State holds a signed checkpoint of the other", "practice"):
        for office in (ours.office, theirs.office):
            _is_sound(office)


def _is_refused(ours: Bank, theirs: Bank, harm: str, before: list[str]) -> None:
    answer = _sent_again(ours.office, harm)
    require(answer == httpx.codes.UNPROCESSABLE_ENTITY, f"it was answered {answer}")
    require(theirs.acts() == before, "it was recorded as an act")


def _sent_again(office: Office, harm: str) -> int:
    """How the office's last delivered message is answered, sent once more and harmed on the way."""
    return int(_run(office, "rogatory.node.example.post_again", harm))


def _is_sound(office: Office) -> None:
    told = json.loads(_run(office, "rogatory.node.commands", "ledger", "verify", "--json"))
    require(told["sound"], f"{office.state}: {told['problems']}")
    anchors = told["summary"]["anchors"]
    require(bool(anchors), f"{office.state}: no other State holds a checkpoint")


def _run(office: Office, module: str, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603 (our own commands)
        [sys.executable, "-m", module, *arguments],
        env={**os.environ, HOME_VARIABLE: str(office.node.home)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise NotSo(f"{office.state} {module}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout
