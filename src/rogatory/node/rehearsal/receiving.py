"""At the door: comment, register, acknowledge, report, close; each temper at its own pace."""

from collections.abc import Sequence

from rogatory.dossier.mutual_legal_assistance import commands
from rogatory.dossier.mutual_legal_assistance.matters import what_keeps_it_open
from rogatory.node.rehearsal.examining import missing_points
from rogatory.node.rehearsal.moves import Move, Noise, Seen, Step, Wait


def comments_on_a_draft(*, days: int) -> Step:
    """Say what a draft would still need; a draft not sent yet needs nothing else."""

    def step(seen: Seen) -> Move | Wait | None:
        shared, commented = seen.dossier.shared_at, seen.dossier.commented_at
        if seen.dossier.sent_at is not None:
            return None
        if shared is None or (commented is not None and commented >= shared):
            return "wait"
        return Move(command=commands.CommentOnDraft(text=_comment(seen)), since=shared, days=days)

    return step


def _comment(seen: Seen) -> str:
    points = missing_points(seen)
    if not points:
        return seen.voice.says("draft-lacks-nothing")
    return seen.voice.says("draft-lacks", points="\n".join(points))


def registers(*, days: int) -> Step:
    """Register whatever the request lacks; the office gives the number."""

    def step(seen: Seen) -> Move | Wait | None:
        sent = seen.dossier.sent_at
        if sent is None:
            return "wait"
        if seen.dossier.registered_at is not None:
            return None
        return Move(command=commands.Register(number=""), since=sent, days=days)

    return step


def acknowledges(*, days: int, noise: Sequence[Noise] = ()) -> Step:
    """Tell the number, and whom to ask; nothing else is written before that."""

    def step(seen: Seen) -> Move | Wait | None:
        registered = seen.dossier.registered_at
        if registered is None or seen.dossier.acknowledged_at is not None:
            return None
        command = commands.Acknowledge(contact=seen.voice.says("contact"))
        return Move(command=command, since=registered, days=days, noise=tuple(noise))

    return step


def reports(*, days: int) -> Step:
    """Answer an enquiry on the status."""

    def step(seen: Seen) -> Move | Wait | None:
        for enquiry in seen.dossier.open_enquiries:
            told = "report-ended" if seen.dossier.wholly_answered else "report-in-hand"
            report = commands.ReportStatus(text=seen.voice.says(told), enquiry_id=enquiry.id)
            return Move(command=report, since=enquiry.since, days=days)
        return None

    return step


def ends(*, days: int) -> Step:
    """Close what was answered or withdrawn, once nothing is open in it."""

    def step(seen: Seen) -> Move | Wait | None:
        dossier = seen.dossier
        if dossier.closed_at is not None or dossier.last_at is None:
            return "wait"
        over = dossier.wholly_answered or dossier.withdrawn_at is not None
        if not over or what_keeps_it_open(dossier) is not None:
            return None
        told = "closed-withdrawn" if dossier.withdrawn_at is not None else "closed-answered"
        return Move(command=commands.Close(outcome=seen.voice.says(told)), since=dossier.last_at, days=days)

    return step
