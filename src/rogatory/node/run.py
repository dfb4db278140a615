"""``rogatory run``: two example nodes, Tunisia and Jordan, made when absent and served until Ctrl-C."""

import argparse
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from rogatory.cli.main import CannotRun
from rogatory.node import serve
from rogatory.node.configuration import Node
from rogatory.node.demo import opened
from rogatory.node.example.acquaintance import get_acquainted
from rogatory.node.example.live_work import play_live_work
from rogatory.node.example.offices import (
    CannotPrepare,
    Office,
    OfficePlan,
    is_new,
    prepare,
    read_sign_ins,
    wait_until_up,
)
from rogatory.node.example.play import Play, PlayEnded, Step
from rogatory.node.example.whole_story import play_whole_story

_PLAYED = "opening-scenario-played"


def add_commands(subparsers: Any) -> None:
    """Add ``run`` to the command line."""
    parser = subparsers.add_parser("run", help="serve two example nodes with an opening scenario")
    parser.add_argument("--folder", type=Path, default=Path("var/nodes"), help="where the nodes lie")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make what is absent, serve both nodes, and play the opening scenario once while they serve."""
    folder = arguments.folder.resolve()
    plans = [
        OfficePlan(state="TN", folder=folder / "tn", port=8001, exchange_port=8011),
        OfficePlan(state="JO", folder=folder / "jo", port=8002, exchange_port=8012),
    ]
    if any(is_new(plan) for plan in plans):
        print(f"Making two example nodes in {folder}", flush=True)
    try:
        nodes = prepare(plans)
    except CannotPrepare as reason:
        raise CannotRun(str(reason)) from None
    opening = threading.Thread(target=_open_offices, args=(folder, list(nodes.values())), daemon=True)
    return serve.serve(list(nodes.values()), once_started=opening.start)


def _open_offices(folder: Path, nodes: Sequence[Node]) -> None:
    try:
        for node in nodes:
            wait_until_up(node.configuration)
            print(f"{node.configuration.name}: http://localhost:{node.configuration.port}/", flush=True)
        offices = [opened(node) for node in nodes]
        for office in offices:
            _tell_sign_ins(office)
        if not (folder / _PLAYED).exists():
            # Marked first: a scenario cut off by Ctrl-C cannot be begun again on what it left.
            (folder / _PLAYED).touch()
            _play_opening(offices)
    except (CannotPrepare, PlayEnded) as reason:
        print(f"The opening scenario ended early ({reason}); remove {folder} to begin anew.", flush=True)
    print("Ctrl-C stops both nodes.", flush=True)


def _play_opening(offices: Sequence[Office]) -> None:
    print("Playing the opening scenario; everybody in it is fictional, and the pages can be used meanwhile.")
    play = Play(_tell)
    tunisia, jordan = offices
    today = date.today()  # noqa: DTZ011 (an office's own day)
    get_acquainted(play, tunisia, jordan)
    play_live_work(play, tunisia, jordan, today)
    play_whole_story(play, tunisia, jordan, today)
    for office in offices:
        office.go_home()
    print(f"The opening scenario is played: {len(play.steps)} steps.", flush=True)


def _tell_sign_ins(office: Office) -> None:
    print(f"\nSign-ins at {office.origin} ({office.node.configuration.name}):")
    for account in read_sign_ins(office.node.home):
        print(f"  {account.username:<14} {account.password}   {account.name}")
    print(f"  (kept in {office.node.home / 'sign-ins.txt'})", flush=True)


def _tell(step: Step) -> None:
    if not step.held:
        print(f"  {step.title}: {step.detail}", flush=True)
