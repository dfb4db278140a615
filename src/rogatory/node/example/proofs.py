"""What must hold once the story is told: ledgers sound, replays idle, forgeries refused."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx

from rogatory.exchange.network import MESSAGES_PATH
from rogatory.node.configuration import HOME_VARIABLE
from rogatory.node.example.offices import Office
from rogatory.node.example.play import Bank, NotSo, Play, require


def prove(play: Play, ours: Bank, theirs: Bank) -> None:
    """Play the steps that try to do harm, and the auditors' verification."""
    with play.step("A message sent a second time has no second effect", "practice"):
        sealed = sealed_again(ours.office)
        before = theirs.acts()
        answers = {_post(theirs.office, sealed).status_code for _ in range(2)}
        require(answers == {httpx.codes.OK}, f"a replay was answered {answers}")
        require(theirs.acts() == before, "a replay was recorded as an act")
    with play.step("A message changed on the way is refused, and nothing of it is kept", "practice"):
        _is_refused(theirs, _changed(sealed), before)
    with play.step("A message cut short is refused, and nothing of it is kept", "practice"):
        _is_refused(theirs, sealed[: len(sealed) // 2], before)
    with play.step("Both ledgers verify, and each State holds a signed checkpoint of the other", "practice"):
        for office in (ours.office, theirs.office):
            _is_sound(office)


def sealed_again(office: Office) -> bytes:
    """The office's last delivered message, sealed again for its recipient, as it looks on the line."""
    with tempfile.TemporaryDirectory(prefix="rogatory-") as folder:
        file = Path(folder) / "sealed"
        _run(office, "rogatory.node.example.reseal", str(file))
        return file.read_bytes()


def _changed(sealed: bytes) -> bytes:
    middle = len(sealed) // 2
    return sealed[:middle] + bytes([sealed[middle] ^ 1]) + sealed[middle + 1 :]


def _is_refused(theirs: Bank, sealed: bytes, before: list[str]) -> None:
    answer = _post(theirs.office, sealed)
    require(answer.status_code == httpx.codes.UNPROCESSABLE_ENTITY, f"it was answered {answer.status_code}")
    require(theirs.acts() == before, "it was recorded as an act")


def _post(office: Office, sealed: bytes) -> httpx.Response:
    return httpx.post(office.exchange + MESSAGES_PATH, content=sealed, trust_env=False, timeout=60)


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
