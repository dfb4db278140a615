"""What crosses between the two States: a vocabulary of its own, with only the fields that may cross.

A message bears no account, no finding and no internal note. Tags carry a version; fields are only ever added,
with a default that never changes. A reader passes over fields it does not know: the container they came in is
kept whole, and ``messages.not_understood`` names them.
"""

from datetime import datetime
from typing import Annotated, dataclass_transform

import msgspec

from rogatory.dossier.common.media import (
    Carriage,
    Comparison,
    Ending,
    Inventory,
    MediumKind,
    SealCondition,
)
from rogatory.dossier.common.values import Extent, FileRef
from rogatory.law.grounds import Ground
from rogatory.law.request import Request

Moment = Annotated[datetime, msgspec.Meta(tz=True)]
"""A moment with its distance from UTC; a message without one is malformed."""


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class MessageBase(msgspec.Struct, frozen=True, kw_only=True, tag_field="message", omit_defaults=True):
    """What every message says: when the act it tells of was done."""

    at: Moment


class DraftShared(MessageBase, tag="draft_shared/1"):
    """A draft, before any formal request."""

    request: Request
    revision: int
    note: str = ""


class DraftCommented(MessageBase, tag="draft_commented/1"):
    """A comment on a draft."""

    text: str


class RequestSent(MessageBase, tag="request_sent/1"):
    """The formal request."""

    request: Request
    revision: int
    annexes: tuple[FileRef, ...] = ()
    sent_under: str = ""
    signatory: str = ""


class ReceiptAcknowledged(MessageBase, tag="receipt_acknowledged/1"):
    """The request is registered under this number."""

    number: str
    contact: str = ""


class InformationRequested(MessageBase, tag="information_requested/1"):
    """Additional information is asked for."""

    question_id: str
    questions: tuple[str, ...]
    why: str = ""
    answer_by: str = ""


class InformationSupplied(MessageBase, tag="information_supplied/1"):
    """The answer to a question."""

    question_id: str
    text: str = ""
    files: tuple[FileRef, ...] = ()


class ConsultationOpened(MessageBase, tag="consultation_opened/1"):
    """The requested State consults."""

    consultation_id: str
    subject: Annotated[str, msgspec.Meta(pattern=r"^(refusal|postponement|costs)\Z")]
    grounds: tuple[Ground, ...] = ()
    text: str = ""
    proposed_terms: tuple[str, ...] = ()


class ConsultationAnswered(MessageBase, tag="consultation_answered/1"):
    """The answer to a consultation."""

    consultation_id: str
    text: str


class ExecutionPostponed(MessageBase, tag="execution_postponed/1"):
    """Execution is put off."""

    ground: Ground
    reasons: str = ""
    until: str = ""


class ExecutionResumed(MessageBase, tag="execution_resumed/1"):
    """Execution goes on."""

    note: str = ""


class ConditionsImposed(MessageBase, tag="conditions_imposed/1"):
    """Assistance is offered subject to conditions."""

    conditions_id: str
    terms: tuple[str, ...]


class ConditionsAccepted(MessageBase, tag="conditions_accepted/1"):
    """Conditions are accepted."""

    conditions_id: str


class ConditionsDeclined(MessageBase, tag="conditions_declined/1"):
    """Conditions are declined."""

    conditions_id: str
    reasons: str = ""


class EvidenceDelivered(MessageBase, tag="evidence_delivered/1"):
    """The result."""

    extent: Extent
    measures: tuple[str, ...] = ()
    text: str = ""
    files: tuple[FileRef, ...] = ()


class AssistanceRefused(MessageBase, tag="assistance_refused/1"):
    """Assistance is refused."""

    extent: Extent
    grounds: tuple[Ground, ...] = ()
    reasons: str = ""
    measures: tuple[str, ...] = ()


class RequestWithdrawn(MessageBase, tag="request_withdrawn/1"):
    """The assistance is no longer needed."""

    reasons: str = ""


class StatusEnquired(MessageBase, tag="status_enquired/1"):
    """How does the request stand?"""

    enquiry_id: str
    text: str = ""


class StatusReported(MessageBase, tag="status_reported/1"):
    """How the request stands."""

    text: str
    enquiry_id: str = ""


class MediumHandedOver(MessageBase, tag="medium_handed_over/1"):
    """A physical medium left for the other State, with the hash list of what is on it."""

    medium_id: str
    medium_kind: MediumKind
    label: str
    handed_by: str
    handed_on: str
    carriage: Carriage
    handed_to: str = ""
    serial_number: str = ""
    seal_number: str = ""
    waybill: str = ""
    text: str = ""
    inventory: Inventory | None = None
    files: tuple[FileRef, ...] = ()


class MediumReceived(MessageBase, tag="medium_received/1"):
    """It arrived."""

    medium_id: str
    received_by: str
    received_on: str
    seal_condition: SealCondition
    seal_number: str = ""
    text: str = ""


class MediumCompared(MessageBase, tag="medium_compared/1"):
    """What was found on it, compared with what was announced."""

    medium_id: str
    comparison: Comparison
    text: str = ""
    files: tuple[FileRef, ...] = ()


class MediumDisposed(MessageBase, tag="medium_disposed/1"):
    """It was sent back, or destroyed."""

    medium_id: str
    ending: Ending
    done_by: str
    done_on: str
    handed_to: str = ""
    carriage: Carriage | None = None
    waybill: str = ""
    seal_number: str = ""
    witness: str = ""
    text: str = ""


Message = (
    DraftShared
    | DraftCommented
    | RequestSent
    | ReceiptAcknowledged
    | InformationRequested
    | InformationSupplied
    | ConsultationOpened
    | ConsultationAnswered
    | ExecutionPostponed
    | ExecutionResumed
    | ConditionsImposed
    | ConditionsAccepted
    | ConditionsDeclined
    | EvidenceDelivered
    | AssistanceRefused
    | RequestWithdrawn
    | StatusEnquired
    | StatusReported
    | MediumHandedOver
    | MediumReceived
    | MediumCompared
    | MediumDisposed
)
