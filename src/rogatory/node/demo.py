"""``rogatory demo --once``: the whole scenario between two throw-away nodes over HTTP, every step checked."""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TextIO

import msgspec

from rogatory.cli.main import CannotRun
from rogatory.node import serve
from rogatory.node.configuration import Node
from rogatory.node.example.acquaintance import get_acquainted
from rogatory.node.example.live_work import play_live_work
from rogatory.node.example.offices import (
    CannotPrepare,
    Office,
    OfficePlan,
    free_ports,
    prepare,
    wait_until_up,
)
from rogatory.node.example.play import Play, PlayEnded, Step
from rogatory.node.example.proofs import prove
from rogatory.node.example.whole_story import play_whole_story

_LOG = "log.txt"
_LAST_LINES = 20


def add_commands(subparsers: Any) -> None:
    """Add ``demo`` to the command line."""
    demo = subparsers.add_parser("demo", help="play the example scenario between two nodes over HTTP")
    demo.add_argument("--once", action="store_true", help="play it once and exit (the only way so far)")
    demo.add_argument(
        "--json", action="store_true", help="one JSON object at the end; the steps as they go on standard error"
    )
    demo.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Play it; 0 only where every step held."""
    began = time.monotonic()
    play = Play(partial(_in_words, to=sys.stderr if arguments.json else sys.stdout))
    try:
        with tempfile.TemporaryDirectory(prefix="rogatory-demo-") as folder:
            play_between_new_nodes(play, Path(folder))
    except CannotPrepare as reason:
        raise CannotRun(str(reason)) from None
    except PlayEnded:
        pass
    seconds = round(time.monotonic() - began, 1)
    if arguments.json:
        told = {"held": play.held, "seconds": seconds, "steps": msgspec.to_builtins(play.steps)}
        print(json.dumps(told, ensure_ascii=False))
    else:
        verdict = "every step held" if play.held else "THE LAST STEP DID NOT HOLD"
        print(f"\n{len(play.steps)} steps in {seconds} seconds: {verdict}. Everybody in it is fictional.")
    return 0 if play.held else 1


def play_between_new_nodes(play: Play, folder: Path) -> None:
    """Make two nodes in ``folder``, serve them, play everything, and stop them whatever happens."""
    ports = free_ports(6)
    plans = [
        OfficePlan(state="TN", folder=folder / "tn", port=ports[0], exchange_port=ports[1], mail_port=ports[4]),
        OfficePlan(state="JO", folder=folder / "jo", port=ports[2], exchange_port=ports[3], mail_port=ports[5]),
    ]
    nodes = prepare(plans)
    children = [child for node in nodes.values() for child in serve.start(node, log=node.home / _LOG)]
    try:
        tunisia, jordan = (opened(nodes[state]) for state in ("TN", "JO"))
        play_everything(play, tunisia, jordan, date.today())  # noqa: DTZ011 (an office's own day)
    except Exception:
        # The folder goes with its logs, and they are what says why.
        for node in nodes.values():
            _tell_log(node)
        raise
    finally:
        serve.stop(children)


def play_everything(play: Play, tunisia: Office, jordan: Office, today: date) -> None:
    """First contact, one whole request, requests in every stage, and what must hold of record and mail."""
    get_acquainted(play, tunisia, jordan)
    ours, theirs = play_whole_story(play, tunisia, jordan, today)
    play_live_work(play, tunisia, jordan, today)
    prove(play, ours, theirs)


def opened(node: Any) -> Office:
    """The office of a served node, once its pages answer, with everybody hired."""
    wait_until_up(node.configuration)
    office = Office(node)
    office.hire()
    return office


def _tell_log(node: Node) -> None:
    lines = (node.home / _LOG).read_text(encoding="utf-8", errors="replace").splitlines()
    print(f"\nThe last lines of {node.configuration.name}'s log:", file=sys.stderr)
    for line in lines[-_LAST_LINES:] or ["(it is empty)"]:
        print(f"  {line}", file=sys.stderr, flush=True)


Tell = Callable[[Step], None]


def _in_words(step: Step, to: TextIO) -> None:
    mark = "held  " if step.held else "FAILED"
    print(f"{step.number:3} {mark} {step.title}  [{step.articles}]", file=to, flush=True)
    if step.detail:
        print(f"           {step.detail}", file=sys.stderr, flush=True)
