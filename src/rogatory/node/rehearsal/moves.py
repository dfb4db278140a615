"""What a rehearsal State sees and what it may do next: frozen values, so that each decision can be replayed."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Literal, TypeVar, dataclass_transform

import msgspec

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.mutual_legal_assistance.commands import Command
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.node.rehearsal.voice import Voice

Chosen = TypeVar("Chosen")


class Temper(StrEnum):
    """How a rehearsal State behaves; ``mixed`` draws one of the others for each dossier."""

    STRICT = "strict"
    SLOW = "slow"
    SILENT = "silent"
    CHATTY = "chatty"
    MIXED = "mixed"


class Noise(StrEnum):
    """What a restless system does to its mail besides: none of it may change anything at the other end."""

    SENT_TWICE = "sent_twice"
    LATER_ONE_FIRST = "later_one_first"
    UNKNOWN_KIND = "unknown_kind"


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class RehearsalPart(msgspec.Struct, frozen=True, kw_only=True):
    """Base of these values; always made with its fields by name."""


class Chance(RehearsalPart):
    """Chance that the same seed draws alike, whatever was drawn before."""

    seed: str

    def between(self, low: int, high: int, what: str) -> int:
        """A whole number from ``low`` to ``high``, both included; ``what`` names the draw."""
        return low + self._drawn(what) % (high - low + 1)

    def one_of(self, choices: Sequence[Chosen], what: str) -> Chosen:
        """One of ``choices``."""
        return choices[self._drawn(what) % len(choices)]

    def _drawn(self, what: str) -> int:
        return int.from_bytes(hashlib.sha256(f"{self.seed}/{what}".encode()).digest()[:8])


class Seen(RehearsalPart):
    """One dossier as the rehearsal State has it, the law between the two States, its voice and its chance."""

    dossier: Dossier
    law: ApplicableLaw
    voice: Voice
    chance: Chance


class Move(RehearsalPart):
    """A command to give when ``days`` of the rehearsal have passed since ``since``.

    ``alongside`` is given with it, in the same moment. ``enclosed`` is the text of a file that goes with it,
    ``override`` the head's written reason where the law speaks against it: that is the lesson.
    """

    command: Command
    since: datetime
    days: int
    alongside: tuple[Command, ...] = ()
    enclosed: str = ""
    noise: tuple[Noise, ...] = ()
    override: str = ""


Wait = Literal["wait"]
"""Nothing until the other side speaks."""

Step = Callable[[Seen], Move | Wait | None]
"""One thing a State attends to: a move, waiting for the other side, or nothing to attend to here."""


def first_of(steps: Sequence[Step], seen: Seen) -> Move | None:
    """The move of the first step that has one; nothing where a step before it waits."""
    for step in steps:
        found = step(seen)
        if found is not None:
            return found if isinstance(found, Move) else None
    return None
