"""The words of the format: a text that is one of them, whole, is a code and names nobody."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import chain

from rogatory.dossier.common.media import Carriage, Ending, MediumKind, SealCondition
from rogatory.dossier.common.values import Extent, Side
from rogatory.kernel.findings import Standing, Verdict
from rogatory.law import choices
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.request import Channel, Form, Purpose, Stage

_KINDS: tuple[Iterable[StrEnum], ...] = (
    *(Extent, Side, Standing, Verdict, Ground, Kind, Channel, Form, Purpose, Stage),
    *(choices.SoughtFor, choices.Route, choices.Capacity, choices.TransferPurpose),
    *(choices.Technique, choices.DataAction, choices.Matter),
    *(MediumKind, Carriage, SealCondition, Ending),
)
_SUBJECTS = ("refusal", "postponement", "costs")
_LEVELS = ("work", "read")

WORDS_OF_THE_FORMAT = frozenset({*chain.from_iterable(_KINDS), *_SUBJECTS, *_LEVELS})
"""Told by the text and not by its field: ``extent`` is a code in an answer and words in a confiscation."""
