"""``rogatory rehearsal``: a trainee's node and a State that answers by itself, served until Ctrl-C."""

import argparse
import secrets
import sys
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from rogatory.cli.main import CannotRun
from rogatory.node import serve
from rogatory.node.configuration import Configuration, Node, NoSuchNode, read_node
from rogatory.node.demo import opened
from rogatory.node.example.acquaintance import confirm, fingerprint_of, introduced
from rogatory.node.example.officer import PageDefect
from rogatory.node.example.offices import (
    CannotPrepare,
    Office,
    OfficePlan,
    configuration_of,
    is_new,
    prepare,
    told_sign_ins,
)
from rogatory.node.example.play import NotSo, eventually
from rogatory.node.rehearsal.pace import STATE_OF, TEMPERS, pace_in_words

_PORTS = (8003, 8013, 8004, 8014, 8023, 8024)
_DAY_SECONDS = 10.0


def add_commands(subparsers: Any) -> None:
    """Add ``rehearsal`` to the command line."""
    parser = subparsers.add_parser("rehearsal", help="train against a State that answers by itself")
    parser.add_argument("--folder", type=Path, default=Path("var/rehearsal"), help="where the nodes lie")
    parser.add_argument("--temper", choices=TEMPERS, default="strict", help="how the State behaves (strict)")
    parser.add_argument(
        "--seed", default="", help="the same seed, the same behaviour; drawn where none is given"
    )
    parser.add_argument(
        "--day", type=_seconds, default=_DAY_SECONDS, metavar="SECONDS", help="how long a day lasts (10)"
    )
    parser.add_argument("--trainee", choices=("TN", "JO"), default="TN", help="the office that trains (TN)")
    parser.add_argument(
        "--alone", action="store_true", help="the rehearsal State only, for a trainee elsewhere"
    )
    parser.add_argument("--quiet", action="store_true", help="it sends no requests of its own")
    parser.add_argument(
        "--ports",
        type=int,
        nargs=6,
        default=_PORTS,
        metavar=("TRAINEE", "TRAINEE-EXCHANGE", "STATE", "STATE-EXCHANGE", "TRAINEE-MAIL", "STATE-MAIL"),
        help="of nodes made now; those made before keep theirs (8003 8013 8004 8014 8023 8024)",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make what is absent, serve it with the State's clerk, and have the two offices introduced."""
    seed = arguments.seed or secrets.token_hex(4)
    try:
        nodes = _made(arguments)
        state = nodes[-1]
        print(pace_in_words(state.configuration.name, arguments.temper, seed, arguments.day), flush=True)
        status = serve.serve(
            nodes,
            once_started=partial(_open_meanwhile, nodes),
            beside=[(state, _clerk(arguments, seed))],
        )
    except (CannotPrepare, NoSuchNode) as reason:
        raise CannotRun(str(reason)) from None
    except KeyboardInterrupt:
        print("Stopped before the rehearsal began.", flush=True)
        return 0
    print("A process ended by itself: the rehearsal is stopped." if status else "The rehearsal is stopped.")
    return status


def _made(arguments: argparse.Namespace) -> list[Node]:
    """The trainee's node, if it is ours to make, and the rehearsal State's, made where absent."""
    folder, ports = arguments.folder.resolve(), arguments.ports
    code = STATE_OF[arguments.temper]
    trainee = OfficePlan(
        state=arguments.trainee,
        folder=folder / arguments.trainee.lower(),
        port=ports[0],
        exchange_port=ports[1],
        mail_port=ports[4],
    )
    state = OfficePlan(
        state=code,
        folder=folder / code.lower(),
        port=ports[2],
        exchange_port=ports[3],
        mail_port=ports[5],
    )
    plans = [state] if arguments.alone else [trainee, state]
    serve.require_free_ports([_configuration(plan) for plan in plans])
    if any(map(is_new, plans)):
        print(f"Making nodes for the rehearsal in {folder}", flush=True)
    return list(prepare(plans).values())


def _configuration(plan: OfficePlan) -> Configuration:
    if not is_new(plan):
        return read_node(plan.folder).configuration
    return configuration_of(plan)


def _clerk(arguments: argparse.Namespace, seed: str) -> list[str]:
    command = [sys.executable, "-m", "rogatory.node.rehearsal.clerk", "--temper", arguments.temper]
    command += ["--seed", seed, "--day", str(arguments.day)]
    return command if arguments.quiet else [*command, "--asks"]


def _open_meanwhile(nodes: Sequence[Node], stopping: Sequence[int]) -> None:
    threading.Thread(target=_open_offices, args=(nodes, stopping), daemon=True).start()


def _open_offices(nodes: Sequence[Node], stopping: Sequence[int]) -> None:
    try:
        offices = [opened(node) for node in nodes]
        for office in offices:
            print(told_sign_ins(office), flush=True)
        _introduce(offices)
        for office in offices:
            office.go_home()
    except (CannotPrepare, PageDefect, NotSo, httpx.HTTPError) as reason:
        # Whoever stops the nodes amid a step knows why it failed.
        if not stopping:
            print(f"The rehearsal could not be opened: {reason}", flush=True)
    if not stopping:
        print("Ctrl-C stops the rehearsal.", flush=True)


def _introduce(offices: Sequence[Office]) -> None:
    """Each office is introduced to the other. The State compares by itself; the trainee learns to."""
    *trainees, state = offices
    for trainee in trainees:
        if fingerprint_of(state) in introduced(trainee, "confirmed"):
            return
        _compared_by_the_state(trainee, state)
    if not trainees:
        print(f"\nIntroduce it at your own node's page “Other States” by its address: {state.exchange}")
        print(f"It confirms you when its head has compared your fingerprint: {state.origin}/peers/")
    where = f": {trainees[0].origin}/peers/" if trainees else ""
    print("\nThe first lesson: compare the fingerprint of the rehearsal State, as read over the telephone,")
    print(f"  {fingerprint_of(state)}")
    print(f"with what your page “Other States” shows, as head of the office, and confirm it{where}")


def _compared_by_the_state(trainee: Office, state: Office) -> None:
    """The State calls the trainee's office, has its fingerprint read out, and confirms what it has compared."""
    if introduced(state, "confirmed"):
        return
    state.person("administrator").send("/peers/", {"address": trainee.exchange})
    eventually(lambda: bool(introduced(trainee)), lambda: "the introduction never reached the trainee")
    read_out = fingerprint_of(trainee)
    if introduced(state) != [read_out]:
        raise NotSo("the trainee's node shows another fingerprint than the one that was introduced")
    confirm(state, read_out)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds <= 86_400:
        raise argparse.ArgumentTypeError(f"{text} is no length for a day: give seconds up to 86400")
    return seconds
