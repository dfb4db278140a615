"""The result: handed to whoever executes, and delivered at once or piece by piece, with a fictional file."""

from collections.abc import Sequence
from datetime import datetime

from rogatory.dossier.common.values import Extent
from rogatory.dossier.mutual_legal_assistance import commands
from rogatory.node.rehearsal.moves import Move, Noise, Seen, Step, Wait


def forwards(*, days: int) -> Step:
    """Hand the request to the authority that executes it."""

    def step(seen: Seen) -> Move | Wait | None:
        acknowledged = seen.dossier.acknowledged_at
        if acknowledged is None or seen.dossier.forwardings or seen.dossier.wholly_answered:
            return None
        command = commands.Forward(authority=seen.voice.says("authority"))
        return Move(command=command, since=acknowledged, days=days)

    return step


def delivers_the_rest(*, days: int) -> Step:
    """Deliver everything not answered yet, once."""

    def step(seen: Seen) -> Move | Wait | None:
        started = _started(seen)
        if started is None or seen.dossier.wholly_answered:
            return None
        return _delivery(seen, seen.dossier.unanswered_measures, started, days)

    return step


def delivers_one_by_one(*, soonest: int, latest: int, noise: Sequence[Noise] = ()) -> Step:
    """Deliver one measure, then the next, each so many days after the last."""

    def step(seen: Seen) -> Move | Wait | None:
        started = _started(seen)
        if started is None or seen.dossier.wholly_answered:
            return None
        measures = seen.dossier.unanswered_measures[:1]
        days = seen.chance.between(soonest, latest, f"delivery {len(seen.dossier.deliveries)}")
        return _delivery(seen, measures, started, days, tuple(noise))

    return step


def _started(seen: Seen) -> datetime | None:
    """When the last piece left, or execution began."""
    dossier = seen.dossier
    begun = [answer.since for answer in dossier.deliveries + dossier.refusals]
    begun += [handed.since for handed in dossier.forwardings]
    return max(begun) if begun else None


def _delivery(
    seen: Seen, measures: tuple[str, ...], since: datetime, days: int, noise: tuple[Noise, ...] = ()
) -> Move:
    """A request that names no measure is answered in full at once."""
    extent = Extent.PART if measures else Extent.FULL
    told = "\n".join(_asked_for(seen, measures)) or seen.voice.says("everything")
    command = commands.DeliverEvidence(
        extent=extent, measures=measures, text=seen.voice.says("delivery", measures=told)
    )
    enclosed = seen.voice.says("enclosed", measures=told)
    return Move(command=command, since=since, days=days, enclosed=enclosed, noise=noise)


def _asked_for(seen: Seen, measures: tuple[str, ...]) -> list[str]:
    asked = seen.dossier.request.measures if seen.dossier.request is not None else None
    return [f"{one.id}: {one.description or ''}".strip(": ") for one in asked or () if one.id in measures]
