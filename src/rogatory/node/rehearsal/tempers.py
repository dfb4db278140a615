"""What a rehearsal State of each temper does next. Pure: the same dossier and seed, the same move."""

from collections.abc import Mapping, Sequence
from typing import assert_never

from rogatory.node.rehearsal import asked, asking
from rogatory.node.rehearsal.moves import Chance, Move, Seen, Step, Temper, first_of

_DRAWN = (Temper.STRICT, Temper.SLOW, Temper.CHATTY, Temper.STRICT, Temper.SLOW, Temper.SILENT)
"""What ``mixed`` draws from: most States answer, and now and then one does not."""


def next_move(temper: Temper, seen: Seen) -> Move | None:
    """The next thing a State of this temper does, now or later; nothing while it waits, or for good."""
    drawn = temper_for(temper, seen.chance)
    steps = _ASKING[drawn] if seen.dossier.we_ask else _ASKED[drawn]
    return first_of(steps, seen)


def temper_for(temper: Temper, chance: Chance) -> Temper:
    """The temper a dossier meets: the State's own, or for ``mixed`` the one its chance draws."""
    match temper:
        case Temper.MIXED:
            return chance.one_of(_DRAWN, "temper")
        case Temper.STRICT | Temper.SLOW | Temper.SILENT | Temper.CHATTY:
            return temper
        case _:
            assert_never(temper)


_ASKED: Mapping[Temper, Sequence[Step]] = {
    Temper.STRICT: asked.STRICT,
    Temper.SLOW: asked.SLOW,
    Temper.CHATTY: asked.CHATTY,
    Temper.SILENT: (),
}
_ASKING: Mapping[Temper, Sequence[Step]] = {
    Temper.STRICT: asking.PROMPT,
    Temper.SLOW: asking.SLOW,
    Temper.CHATTY: asking.PROMPT,
    Temper.SILENT: asking.ONLY_SENDS,
}
