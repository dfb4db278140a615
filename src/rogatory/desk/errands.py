"""What is asked of the node by hand: the record verified, the lists folded anew, a backup noted as made."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any, Literal

import msgspec
from django.db import Error, connection, transaction

from rogatory.desk import audit, filing
from rogatory.desk.access import OPERATOR, require_role
from rogatory.desk.views import Actor, ErrandView
from rogatory.kernel.languages import ScreenLanguage
from rogatory.register import chains
from rogatory.register.models import Entry
from rogatory.store import errands, jobs
from rogatory.wording import text

ERRAND_JOB = "run_errand"
LANE = "errands"
CHAIN = "upkeep"
Kind = Literal["verify", "rebuild", "backup"]
KINDS: tuple[Kind, ...] = ("verify", "rebuild", "backup")
_TELLS_EVERY = 1.0


class ErrandAsked(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    tag_field="act",
    tag="errand_asked/1",
    forbid_unknown_fields=True,
):
    """An account asked something of the node by hand, or noted that it was done elsewhere."""

    errand: str
    by: str


class _Progress:
    """How much is done; one thread counts, another tells."""

    def __init__(self) -> None:
        self.done = 0

    def one_more(self) -> None:
        self.done += 1


def ask(actor: Actor, kind: str) -> bool:
    """Ask an errand of the node; false where one of its kind runs. Administrators and heads.

    A backup is made outside the node: it is noted as made now.
    """
    require_role(actor, "administrator", "head")
    now = datetime.now(UTC)
    if kind not in KINDS:
        return False
    with transaction.atomic():
        errand_id = errands.ask(kind, actor.name, now)
        if errand_id is None:
            return False
        chains.append_node_act(CHAIN, ErrandAsked(errand=kind, by=str(actor.user_id)), now)
        if kind == "backup":
            errands.end(errand_id, {}, now)
        else:
            jobs.enqueue(ERRAND_JOB, {"errand": errand_id, "kind": kind}, now, lane=LANE)
    return True


def shown(language: ScreenLanguage) -> tuple[ErrandView, ...]:
    """What can be asked, and what each brought when it was asked last."""
    latest = errands.latest(KINDS)
    return tuple(_view(kind, latest.get(kind), language) for kind in KINDS)


def run(payload: Mapping[str, Any], _now: datetime) -> None:
    """Do an errand, telling how far it is; what it brings is written down, a failure too."""
    work = _verified if payload["kind"] == "verify" else _rebuilt
    of = Entry.objects.count() if payload["kind"] == "verify" else _dossiers()
    try:
        with _telling(payload["errand"], of) as progress:
            outcome = work(progress.one_more)
    except Exception as failure:  # the administrator who asked is told, and asks again
        outcome = {"failed": f"{type(failure).__name__}: {failure}"[:300]}
    errands.end(payload["errand"], outcome, datetime.now(UTC))


def _verified(read: Callable[[], None]) -> dict[str, Any]:
    problems, summary = audit.verified(OPERATOR, read)
    return {
        "problems": summary.problems,
        "entries": summary.entries,
        "codes": sorted({str(problem.code) for problem in problems}),
    }


def _rebuilt(folded: Callable[[], None]) -> dict[str, Any]:
    with transaction.atomic():
        return {"dossiers": filing.rebuild_views(folded)}


def _dossiers() -> int:
    return len(chains.dossier_chains())


@contextmanager
def _telling(errand_id: int, of: int) -> Iterator[_Progress]:
    """Tell once a second how far it is."""
    progress, over = _Progress(), threading.Event()

    def tell() -> None:
        while not over.wait(_TELLS_EVERY):
            with suppress(Error):  # the database may be the work's own for a while
                errands.note_progress(errand_id, min(progress.done, of), of)
        connection.close()

    teller = threading.Thread(target=tell, name="errand")
    teller.start()
    try:
        yield progress
    finally:
        over.set()
        teller.join()


def _view(kind: Kind, last: errands.ErrandRecord | None, language: ScreenLanguage) -> ErrandView:
    if last is None:
        never = text(f"desk-errand-{kind}-never", language)
        return ErrandView(
            kind=kind,
            running=False,
            share=None,
            asked_by="",
            asked_at=None,
            ended_at=None,
            said=never,
            good=False,
        )
    return ErrandView(
        kind=kind,
        running=last.ended_at is None,
        share=100 * last.done // last.of if last.of else None,
        asked_by=last.asked_by,
        asked_at=last.asked_at,
        ended_at=last.ended_at,
        said=_said(kind, last, language),
        good=not last.outcome.get("problems") and "failed" not in last.outcome,
    )


def _said(kind: Kind, last: errands.ErrandRecord, language: ScreenLanguage) -> str:
    outcome = last.outcome
    if last.ended_at is None:
        return text(f"desk-errand-{kind}-running", language)
    if "failed" in outcome:
        return text("desk-errand-failed", language, reason=str(outcome["failed"]))
    match kind:
        case "verify" if outcome.get("problems"):
            return text("desk-errand-verify-bad", language, count=outcome["problems"])
        case "verify":
            return text("desk-errand-verify-good", language, count=outcome.get("entries", 0))
        case "rebuild":
            return text("desk-errand-rebuild-done", language, count=outcome.get("dossiers", 0))
        case "backup":
            return text("desk-errand-backup-done", language)
