"""What crosses: an act of ours told as a message, their message recorded as an act, and both as bytes.

The kinds of message stand in ``message_kinds``, how bytes are read in ``wire``; other rooms need this module
alone.
"""

from datetime import UTC, datetime
from typing import Any, get_args

import msgspec

from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance import acts, message_kinds
from rogatory.dossier.mutual_legal_assistance.pseudonyms import without_identities, without_names
from rogatory.dossier.mutual_legal_assistance.wire import (
    Malformed,
    Unrecognised,
    message_bytes,
    not_understood,
    read_message,
)
from rogatory.law.request import Request

Message = message_kinds.Message

__all__ = [
    "Malformed",
    "Message",
    "Unrecognised",
    "crosses",
    "may_say",
    "message_bytes",
    "not_understood",
    "read_message",
    "to_act",
    "to_message",
]

_ACTS: dict[str, type[Any]] = {str(kind.__struct_config__.tag): kind for kind in get_args(acts.Act)}
_MESSAGES: dict[str, type[Any]] = {str(kind.__struct_config__.tag): kind for kind in get_args(Message)}

_FROM_THE_REQUESTING_SIDE = (
    message_kinds.DraftShared
    | message_kinds.RequestSent
    | message_kinds.InformationSupplied
    | message_kinds.ConsultationAnswered
    | message_kinds.ConditionsAccepted
    | message_kinds.ConditionsDeclined
    | message_kinds.RequestWithdrawn
    | message_kinds.StatusEnquired
)
_FROM_EITHER_SIDE = (
    message_kinds.MediumHandedOver
    | message_kinds.MediumReceived
    | message_kinds.MediumCompared
    | message_kinds.MediumDisposed
)


def crosses(act: acts.Act) -> bool:
    """Whether the other State's node is told of this act, or told us; never of one that we confirmed for it."""
    return acts.tag_of(act) in _MESSAGES and act.confirmation is None


def to_message(act: acts.Act, about: Request | None = None) -> Message | None:
    """The message that tells the other State of ``act``; None for an act that stays on our side.

    ``about`` is the dossier's request: whom it protects goes under a pseudonym in every text that crosses.
    """
    kind = _MESSAGES.get(acts.tag_of(act))
    if kind is None or not crosses(act):
        return None
    fields = {name: getattr(act, name) for name in kind.__struct_fields__}
    if isinstance(act, acts.RequestSent | acts.DraftShared):
        about = act.request
        fields["request"] = without_identities(act.request)
    message: Message = msgspec.convert(without_names(msgspec.to_builtins(kind(**fields)), about), kind)
    return message


def to_act(message: Message, side: Side, *, received_at: datetime, message_id: str) -> acts.Act:
    """The act we record of what ``side`` did; ``received_at`` is when its message reached us."""
    kind = _ACTS[str(type(message).__struct_config__.tag)]
    fields = msgspec.structs.asdict(message) | {"at": message.at.astimezone(UTC)}
    act: acts.Act = kind(side=side, received_at=received_at, message_id=message_id, **fields)
    return act


def may_say(message: Message, side: Side) -> bool:
    """Whether a side can say such a thing: one alone withdraws, the other alone refuses."""
    if isinstance(message, _FROM_EITHER_SIDE):
        return True
    return isinstance(message, _FROM_THE_REQUESTING_SIDE) == (side is Side.REQUESTING)
