"""``rogatory run``: two example nodes, Tunisia and Jordan, made when absent and served until Ctrl-C."""

import argparse
import threading
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from rogatory.cli.main import CannotRun
from rogatory.node import serve
from rogatory.node.configuration import Configuration, Node, NoSuchNode, read_node
from rogatory.node.demo import opened
from rogatory.node.example.acquaintance import get_acquainted
from rogatory.node.example.live_work import play_live_work
from rogatory.node.example.officer import PageDefect
from rogatory.node.example.offices import (
    CannotPrepare,
    Office,
    OfficePlan,
    configuration_of,
    is_example,
    is_new,
    prepare,
    remove_example,
    told_sign_ins,
    wait_until_up,
)
from rogatory.node.example.play import Play, PlayEnded
from rogatory.node.example.whole_story import play_whole_story

_PLAYED = "opening-scenario-played"
_PORTS = (8001, 8002, 8011, 8012, 8021, 8022)


def add_commands(subparsers: Any) -> None:
    """Add ``run`` to the command line."""
    parser = subparsers.add_parser("run", help="serve two example nodes with an opening scenario")
    parser.add_argument("--folder", type=Path, default=Path("var/nodes"), help="where the nodes lie")
    parser.add_argument(
        "--ports",
        type=int,
        nargs=6,
        default=_PORTS,
        metavar=("TN", "JO", "TN-EXCHANGE", "JO-EXCHANGE", "TN-MAIL", "JO-MAIL"),
        help="of nodes made now; those made before keep theirs (8001 8002 8011 8012 8021 8022)",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make what is absent, serve both nodes, and play the opening scenario once while they serve."""
    folder = arguments.folder.resolve()
    pages_tn, pages_jo, exchange_tn, exchange_jo, mail_tn, mail_jo = arguments.ports
    plans = [
        OfficePlan(
            state="TN", folder=folder / "tn", port=pages_tn, exchange_port=exchange_tn, mail_port=mail_tn
        ),
        OfficePlan(
            state="JO", folder=folder / "jo", port=pages_jo, exchange_port=exchange_jo, mail_port=mail_jo
        ),
    ]
    try:
        nodes = _made(folder, plans)
        status = serve.serve(nodes, once_started=partial(_open_meanwhile, folder, nodes))
    except (CannotPrepare, NoSuchNode) as reason:
        raise CannotRun(str(reason)) from None
    except KeyboardInterrupt:
        print("Stopped before the example nodes were served.", flush=True)
        return 0
    print(_farewell(folder, status), flush=True)
    return status


def _made(folder: Path, plans: Sequence[OfficePlan]) -> list[Node]:
    """Both nodes, whole: made where absent, and made anew where their scenario did not come to its end."""
    unfinished = _unfinished(folder, plans)
    serve.require_free_ports([each for plan in plans for each in _configurations(plan, plan in unfinished)])
    if unfinished:
        print("The opening scenario did not come to its end last time: both nodes are made anew.", flush=True)
    for plan in unfinished:
        remove_example(plan.folder)
    if all(is_new(plan) for plan in plans):
        (folder / _PLAYED).unlink(missing_ok=True)
        print(f"Making two example nodes in {folder}", flush=True)
    return list(prepare(plans).values())


def _unfinished(folder: Path, plans: Sequence[OfficePlan]) -> list[OfficePlan]:
    """The nodes of a scenario that was cut off. Raises ``CannotPrepare`` where a node is somebody's own."""
    if (folder / _PLAYED).exists():
        return []
    standing = [plan for plan in plans if not is_new(plan)]
    for plan in standing:
        if not is_example(plan.folder):
            raise CannotPrepare(f"{plan.folder} is no example node, and stays as it is: give another --folder")
    return standing


def _configurations(plan: OfficePlan, anew: bool) -> Iterator[Configuration]:
    # Also of a node about to be removed: it may be served at this moment.
    if not is_new(plan):
        yield read_node(plan.folder).configuration
    if anew or is_new(plan):
        yield configuration_of(plan)


def _farewell(folder: Path, status: int) -> str:
    if status:
        return "A process of a node ended by itself, so both nodes are stopped."
    if (folder / _PLAYED).exists():
        return "Both nodes are stopped."
    return "Both nodes are stopped amid the opening scenario: the next start makes them anew."


def _open_meanwhile(folder: Path, nodes: Sequence[Node], stopping: Sequence[int]) -> None:
    threading.Thread(target=_open_offices, args=(folder, nodes, stopping), daemon=True).start()


def _open_offices(folder: Path, nodes: Sequence[Node], stopping: Sequence[int]) -> None:
    try:
        for node in nodes:
            wait_until_up(node.configuration)
            print(f"{node.configuration.name}: http://localhost:{node.configuration.port}/", flush=True)
        offices = [opened(node) for node in nodes]
        for office in offices:
            print(told_sign_ins(office), flush=True)
        if not (folder / _PLAYED).exists():
            _play_opening(offices)
            (folder / _PLAYED).touch()
    except (CannotPrepare, PlayEnded, PageDefect, httpx.HTTPError) as reason:
        # Whoever stops the nodes amid a step knows why it failed.
        if not stopping:
            print(f"The opening scenario ended early: {reason}", flush=True)
    if not stopping:
        print("Ctrl-C stops both nodes.", flush=True)


def _play_opening(offices: Sequence[Office]) -> None:
    told = "Playing the opening scenario; everybody in it is fictional, and the pages can be used meanwhile."
    print(told, flush=True)
    play = Play(lambda _step: None)
    tunisia, jordan = offices
    today = date.today()  # noqa: DTZ011 (an office's own day)
    get_acquainted(play, tunisia, jordan)
    play_live_work(play, tunisia, jordan, today)
    play_whole_story(play, tunisia, jordan, today)
    for office in offices:
        office.go_home()
    print(f"The opening scenario is played: {len(play.steps)} steps.", flush=True)
