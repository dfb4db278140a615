"""A physical medium that was announced: taken in as if it had come, its files found as announced."""

from rogatory.dossier.common.media import SealCondition
from rogatory.dossier.mutual_legal_assistance import commands
from rogatory.dossier.mutual_legal_assistance.state import media_coming_to_us, media_to_compare
from rogatory.node.rehearsal.moves import Move, Seen, Step, Wait


def takes_media_in(*, days: int) -> Step:
    """Record the arrival, then the comparison, each so many days after what came before."""

    def step(seen: Seen) -> Move | Wait | None:
        if seen.dossier.closed_at is not None:
            return None
        for medium in media_coming_to_us(seen.dossier):
            arrival = commands.ReceiveMedium(
                medium_id=medium.id,
                seal_condition=SealCondition.INTACT if medium.seal_number else SealCondition.NONE,
                received_by=seen.voice.says("evidence-room"),
                received_on=medium.since.date().isoformat(),
                seal_number=medium.seal_number,
                text=seen.voice.says("medium-arrived"),
            )
            return Move(command=arrival, since=medium.since, days=days)
        for medium in media_to_compare(seen.dossier):
            if medium.to_compare and medium.hash_list is not None:
                found = commands.CompareMedium(
                    medium_id=medium.id, files=(medium.hash_list,), text=seen.voice.says("medium-compared")
                )
                return Move(command=found, since=medium.since, days=days)
        return None

    return step
