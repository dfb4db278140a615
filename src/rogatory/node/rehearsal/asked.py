"""The rehearsal State as the requested State: the order in which each temper attends to a dossier."""

from collections.abc import Sequence

from rogatory.node.rehearsal import examining, executing, receiving
from rogatory.node.rehearsal.media import takes_media_in
from rogatory.node.rehearsal.moves import Noise, Step

STRICT: Sequence[Step] = (
    receiving.comments_on_a_draft(days=2),
    takes_media_in(days=1),
    receiving.ends(days=2),
    receiving.registers(days=0),
    receiving.acknowledges(days=1),
    receiving.reports(days=2),
    examining.concludes(patience=15),
    examining.asks_for_what_is_missing,
    examining.presses_for_an_answer,
    examining.refuses_without_dual_criminality,
    examining.wants_undertakings,
    executing.forwards(days=1),
    executing.delivers_the_rest(days=10),
)
SLOW: Sequence[Step] = (
    receiving.comments_on_a_draft(days=25),
    takes_media_in(days=7),
    receiving.ends(days=20),
    receiving.registers(days=3),
    receiving.acknowledges(days=21),
    receiving.reports(days=12),
    executing.forwards(days=15),
    executing.delivers_one_by_one(soonest=25, latest=45),
)
CHATTY: Sequence[Step] = (
    receiving.comments_on_a_draft(days=0),
    takes_media_in(days=0),
    receiving.ends(days=1),
    receiving.registers(days=0),
    receiving.acknowledges(days=0, noise=(Noise.UNKNOWN_KIND, Noise.SENT_TWICE)),
    receiving.reports(days=0),
    examining.concludes(patience=6),
    examining.asks_one_thing_after_another,
    examining.consults_on_costs,
    executing.forwards(days=0),
    executing.delivers_one_by_one(soonest=3, latest=5, noise=(Noise.SENT_TWICE,)),
)
