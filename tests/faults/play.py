"""Nodes that write to each other while their lines and their processes fail; at the end all of it must agree.

``python tests/faults/play.py --nodes 3 --messages 3000 --seconds 600 --seed 7`` plays it for long; the seed is
printed, and what it draws is drawn again from it: which faults, when, and upon whom.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from faulty_line import FaultyLine, FaultyWire
from machine_faults import CLOCKS, Clock, Disk, enter_own_mounts, faketime, surroundings

from rogatory.node import serve
from rogatory.node.configuration import HOME_VARIABLE, read_node
from rogatory.node.example.offices import free_ports, wait_until_up

HERE = Path(__file__).parent
STATES = ("TN", "JO", "MA", "OM", "EG")
KINDS = ("kill", "kill", "pause", "disk", "clock", "clock", "keys", "keys")
REFUSED_FOR_KEYS = frozenset({"sealing-wrong-certificate", "exchange-certificate-revoked"})
"""What a node answers until it has heard of the other's new keys; the mail is sent again, or signed anew."""
SETTLING_SECONDS = 240
CLOCK_READ_SECONDS = 2
"""Longer than a process goes by the time it read last from its clock's file."""
CLOCK_SEEN_SECONDS = 40
"""Within this a worker, on a machine that has much else to do, sees that its clock was put back."""
DOSSIERS_EACH = 8


class Side:
    """One node with its processes and the faulty line that leads to it; ``mutual`` takes mail by mutual TLS."""

    def __init__(
        self,
        state: str,
        folder: Path,
        seed: str,
        *,
        own_disk: bool = False,
        library: Path | None = None,
        direct: bool = False,
        mutual: bool = False,
    ) -> None:
        web, exchange, line, mail = free_ports(4)
        self.state, self.log = state, folder / f"{state}.log"
        self.disk = Disk(folder / state) if own_disk else None
        self.clock = Clock(folder / f"{state}.clock", library) if library else None
        self.home = folder / state / "node"
        ports = ["--port", str(web), "--exchange-port", str(exchange)]
        create = [
            "node",
            "create",
            str(self.home),
            "--state",
            state,
            "--name",
            f"{state} (fictional)",
            "--rehearsal",
        ]
        address = ["--exchange-url", f"http://localhost:{exchange if direct or mutual else line}"]
        if mutual:
            address += ["--mail-port", str(mail), "--mail-url", f"https://localhost:{mail if direct else line}"]
        self._run([sys.executable, "-m", "rogatory.node.commands", *create, *ports, *address])
        self.node = read_node(self.home)
        self.line = (
            FaultyWire(line, mail, f"{seed}/{state}")
            if mutual
            else FaultyLine(line, exchange, f"{seed}/{state}")
        )
        with self._around():
            self.children = serve.start(self.node, log=self.log)
        # Beginning such a program takes longer than most of what is asked of it: one for all.
        self._program = subprocess.Popen(
            [sys.executable, str(HERE / "node_side.py")],
            env=self._environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log.with_suffix(".inside").open("wb"),
            text=True,
        )

    def inside(self, what: str, **said: Any) -> Any:
        """Do or ask something of ``node_side`` in this node."""
        program = self._program
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(json.dumps({"do": what, "with": said}) + "\n")
        program.stdin.flush()
        told = json.loads(program.stdout.readline() or '{"failure": "the program inside ended"}')
        assert "answer" in told, (self.state, what, told)
        return told["answer"]

    def kill_one(self, chance: random.Random) -> str:
        """Kill one of its processes outright and start it again."""
        place = chance.randrange(len(self.children))
        os.killpg(self.children[place].pid, signal.SIGKILL)
        self.children[place].wait()
        with self._around():
            self.children[place] = serve.start_again(self.node, place, log=self.log)
        return ("pages", "exchange", "worker", "mail listener")[place]

    def pause(self, seconds: float) -> None:
        """Let all its processes stand still for a while."""
        for child in self.children:
            os.killpg(child.pid, signal.SIGSTOP)
        time.sleep(seconds)
        for child in self.children:
            os.killpg(child.pid, signal.SIGCONT)

    def change_keys(self, chance: random.Random) -> str:
        """Renew keys in the midst of traffic, and revoke the one before now and then."""
        keys = chance.choice((["signing"], ["opening"], ["signing", "opening", "tls"]))
        revoke = chance.random() < 0.4
        refused = self.inside("change_keys", keys=keys, revoke=revoke)
        if refused == "exchange-authority-not-now":
            assert self.clock, self.state
            return "keys not renewed by a wrong clock"
        assert not refused, (self.state, refused)
        return "keys renewed, one revoked" if revoke else "keys renewed"

    def fill_disk(self, disk: Disk, chance: random.Random) -> None:
        """Leave it without room, or nearly so, while mail comes and goes; then the room is back."""
        disk.fill(left=chance.choice((0, 8_192, 65_536, 262_144)))
        time.sleep(chance.uniform(2, 5))
        disk.make_room()

    def stop(self) -> None:
        """End it."""
        self._program.communicate(timeout=30)
        serve.stop(self.children)
        self.line.close()

    def _around(self) -> AbstractContextManager[None]:
        return surroundings(self.clock.environment if self.clock else {})

    def _environment(self) -> dict[str, str]:
        clean = {
            name: value for name, value in os.environ.items() if not name.startswith(("ROGATORY", "DJANGO"))
        }
        around = {HOME_VARIABLE: str(self.home), "DJANGO_SETTINGS_MODULE": "rogatory.node.settings"}
        around |= self.clock.environment if self.clock and hasattr(self, "node") else {}
        return {**clean, **around}

    def _run(self, command: list[str]) -> str:
        done = subprocess.run(
            command, env=self._environment(), capture_output=True, text=True, check=False, timeout=300
        )
        if done.returncode:
            raise AssertionError(f"{self.state}: {done.stderr[-2000:]}")
        return done.stdout


def play(nodes: int, messages: int, seconds: float, seed: str, folder: Path) -> dict[str, Any]:
    """Play it all, and give what each node reports at the end with what was done to them."""
    chance = random.Random(seed)
    own_disk, library = enter_own_mounts(), faketime()
    # Every other State has mutual TLS, so that mail goes both ways on lines of both kinds.
    sides = [
        Side(state, folder, seed, own_disk=own_disk, library=library, mutual=number % 2 == 0)
        for number, state in enumerate(STATES[:nodes])
    ]
    try:
        acquaint(sides)
        done = _under_faults(sides, messages, seconds, chance)
        began = time.monotonic()
        left = settle(sides)
        reports = {side.state: side.inside("report") for side in sides}
        lines = {side.state: dict(side.line.met) for side in sides}
    finally:
        for side in sides:
            side.stop()
    settled = round(time.monotonic() - began, 1)
    return {"reports": reports, "lines": lines, "done": done, "left": left, "settled_in": settled}


def acquaint(sides: list[Side]) -> None:
    """Let every node know and believe the others."""
    for side in sides:
        wait_until_up(side.node.configuration)
    described = {side.state: side.inside("describe") for side in sides}
    for side in sides:
        others = [text for state, text in described.items() if state != side.state]
        side.inside("befriend", described=others)


def _under_faults(sides: list[Side], messages: int, seconds: float, chance: random.Random) -> dict[str, int]:
    """Queue the messages in portions while lines and processes fail."""
    met: Counter[str] = Counter()
    for side in sides:
        side.line.share = 0.5
    rounds, deck = max(len(KINDS), int(seconds // 8)), list[str]()
    portion = -(-messages // (rounds * len(sides)))
    ends = time.monotonic() + seconds
    for number in range(rounds):
        for side in sides:
            others = [one.state for one in sides if one is not side]
            side.inside(
                "queue", to=others, count=portion, dossiers_each=DOSSIERS_EACH, seed=f"{number}{side.state}"
            )
        if not deck:
            deck = chance.sample(KINDS, len(KINDS))
        met[_do_something_to(chance.choice(sides), deck.pop(), chance)] += 1
        chance.choice(sides).inside("hurry")
        time.sleep(max(0.0, min(4.0, ends - time.monotonic())))
    return dict(met)


def _do_something_to(victim: Side, kind: str, chance: random.Random) -> str:
    """One thing a machine or its keeper does to a node; gives what."""
    match kind:
        case "disk" if victim.disk:
            victim.fill_disk(victim.disk, chance)
            return "disk full"
        case "clock" if victim.clock:
            wrong = victim.clock.now != "+0"
            victim.clock.jump("+0" if wrong else chance.choice(CLOCKS))
            return "clock put right" if wrong else f"clock {victim.clock.now}"
        case "keys":
            return victim.change_keys(chance)
        case "pause":
            victim.pause(chance.uniform(0.5, 3))
            return "paused"
        case _:
            return f"killed {victim.kill_one(chance)}"


def settle(sides: list[Side]) -> int:
    """Mend every line, clock and key, and wait until nothing is owed; gives how many messages still are.

    What waits for its time is hurried, for the play must end; what waits for a day that only a wrong clock can
    have named has been brought back by the node itself before that, or the play stops here.
    """
    for side in sides:
        side.line.share = 0.0
        if side.clock:
            side.clock.jump("+0")
    if any(side.clock for side in sides):
        time.sleep(CLOCK_READ_SECONDS)
    for side in sides:
        assert side.inside("mend_keys") == "", side.state
    deadline, far_off = time.monotonic() + CLOCK_SEEN_SECONDS, {"": 1}
    while any(far_off.values()) and time.monotonic() < deadline:
        far_off = {side.state: side.inside("far_off") for side in sides}
        time.sleep(0.5)
    assert not any(far_off.values()), f"waits for a wrong day: {far_off}"
    deadline, left = time.monotonic() + SETTLING_SECONDS, 1
    while left and time.monotonic() < deadline:
        left = sum(side.inside("hurry") for side in sides)
        time.sleep(1)
    return left


def disagreements(played: dict[str, Any]) -> list[str]:
    """Everything that is not as it must be; nothing where all agree."""
    reports, found = played["reports"], []
    if played["left"]:
        found.append(f"{played['left']} messages were not delivered")
    excused = REFUSED_FOR_KEYS if any(what.startswith("keys") for what in played["done"]) else frozenset()
    for state, report in reports.items():
        found += _of_one(state, report, reports, excused)
    return found


def _of_one(state: str, report: dict[str, Any], reports: dict[str, Any], excused: frozenset[str]) -> list[str]:
    found = [f"{state}: the record does not hold: {defect}" for defect in report["record"]]
    found += [f"{state}: work was given up: {error}" for error in report["failed_jobs"]]
    found += [f"{state}: {name} was acknowledged and is not there" for name in report["lost"]]
    found += [
        f"{state}: {kind} was refused, though no line can have made it so"
        for kind in report["odd"]
        if kind not in excused
    ]
    receipted = set(report["receipts"])
    for row in report["sent"]:
        if row["state"] == "delivered" and row["message_id"] not in receipted:
            found.append(f"{state}: {row['message_id']} counts as delivered without a receipt")
    for other in reports:
        if other != state:
            found += _between(state, other, report, reports[other])
    return found


def _between(sender: str, recipient: str, report: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """What the one sent beside what the other took and what came of it there."""
    sent: dict[str, list[str]] = {}
    for row in sorted(report["sent"], key=lambda row: row["sequence"]):
        if row["recipient"] == recipient:
            sent.setdefault(row["reference"], []).append(row["message_id"])
    taken: dict[str, list[str]] = {}
    for by, reference, _, message_id, _ in other["taken"]:
        if by == sender:
            taken.setdefault(reference, []).append(message_id)
    effects = {
        key.partition(" ")[2]: acts for key, acts in other["effects"].items() if key.startswith(f"{sender} ")
    }
    found = [] if sent == taken else [f"{sender} to {recipient}: what was sent is not what was taken"]
    return found + (
        [] if taken == effects else [f"{sender} to {recipient}: the effects are not once each, in order"]
    )


def main(argv: list[str]) -> int:
    """Play from the command line; 1 where anything disagrees."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nodes", type=int, default=2, choices=range(2, len(STATES) + 1))
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**6)))
    asked = parser.parse_args(argv)
    if not enter_own_mounts():
        print("no mount namespace is allowed here (unshare): no disk is filled", flush=True)
    if not faketime():
        print("libfaketime is missing (apt-get install libfaketime): no clock is wrong", flush=True)
    print(f"seed {asked.seed}", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    try:
        played = play(asked.nodes, asked.messages, asked.seconds, asked.seed, folder)
        found = disagreements(played)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sent = sum(len(report["sent"]) for report in played["reports"].values())
    faults = Counter(played["done"])
    for met in played["lines"].values():
        faults.update({name: count for name, count in met.items() if name != "none"})
    print(f"{sent} messages between {asked.nodes} nodes; settled {played['settled_in']} s after the last fault")
    for name, count in sorted(faults.items()):
        print(f"  {name}: {count}")
    print(
        "\n".join(found) or "all agree: each message taken once, in order, its effect once, each record sound"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
