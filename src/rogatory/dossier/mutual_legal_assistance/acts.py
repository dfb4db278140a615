"""Everything that can have happened in a request, each act with its tag and version, written once.

Fields are only ever added, with a default that never changes; a field that holds its default is not written, so
that the bytes of every version stay readable, and stay the same, for ever. ``side`` says who acted; the same
act is recorded on both sides, by the one who did it and by the one who was told. ``at`` is when it was done, as
the one who did it says; ``received_at`` is when the other State's message reached us, and None for our own
acts. ``findings`` are what the law said of it at that moment, under the law book whose digest is
``law_digest``; ``actor`` is the account that acted on our side and empty for the other State's acts. What the
other State said unsigned, and we confirmed, bears the ``confirmation``.
"""

from datetime import datetime
from typing import Annotated

import msgspec

from rogatory.dossier.common.values import Extent, FileRef
from rogatory.dossier.mutual_legal_assistance.act_base import ActBase as ActBase
from rogatory.dossier.mutual_legal_assistance.claim_acts import (
    AnswerClaimed as AnswerClaimed,
)
from rogatory.dossier.mutual_legal_assistance.claim_acts import (
    AnswerSetAside as AnswerSetAside,
)
from rogatory.dossier.mutual_legal_assistance.claim_acts import (
    FormIssued as FormIssued,
)
from rogatory.dossier.mutual_legal_assistance.claim_acts import (
    LinkNoted as LinkNoted,
)
from rogatory.dossier.mutual_legal_assistance.media_acts import (
    MediumAct as MediumAct,
)
from rogatory.dossier.mutual_legal_assistance.media_acts import (
    MediumCompared as MediumCompared,
)
from rogatory.dossier.mutual_legal_assistance.media_acts import (
    MediumDisposed as MediumDisposed,
)
from rogatory.dossier.mutual_legal_assistance.media_acts import (
    MediumHandedOver as MediumHandedOver,
)
from rogatory.dossier.mutual_legal_assistance.media_acts import (
    MediumPassedOn as MediumPassedOn,
)
from rogatory.dossier.mutual_legal_assistance.media_acts import (
    MediumReceived as MediumReceived,
)
from rogatory.dossier.mutual_legal_assistance.sending_acts import (
    CarriedFile as CarriedFile,
)
from rogatory.dossier.mutual_legal_assistance.sending_acts import (
    FilesSentAsTheyAre as FilesSentAsTheyAre,
)
from rogatory.dossier.mutual_legal_assistance.sending_acts import (
    SubmissionRejected as SubmissionRejected,
)
from rogatory.law.grounds import Ground
from rogatory.law.request import Request


class RequestDrafted(ActBase, tag="request_drafted/1"):
    """The requesting side saved a draft; each saving is a new revision, counted from 1."""

    request: Request
    revision: int


class DraftShared(ActBase, tag="draft_shared/1"):
    """A draft was shown to the other State before any formal request (practice; M33)."""

    request: Request
    revision: int
    note: str = ""


class DraftCommented(ActBase, tag="draft_commented/1"):
    """The requested side said what it would need."""

    text: str


class RequestApproved(ActBase, tag="request_approved/1"):
    """The head approved a revision after fresh authentication at ``authenticated_at``."""

    revision: int
    authenticated_at: datetime


class RequestSent(ActBase, tag="request_sent/1"):
    """The formal request left; on the requested side, it arrived.

    ``sent_under`` is the requesting office's own number, ``signatory`` the head who approved what was sent.
    """

    request: Request
    revision: int
    annexes: tuple[FileRef, ...] = ()
    sent_under: str = ""
    signatory: str = ""


class RequestRegistered(ActBase, tag="request_registered/1"):
    """The requested side gave it a number; what it lacks stands in ``findings``, and never stops this."""

    number: str


class ReceiptAcknowledged(ActBase, tag="receipt_acknowledged/1"):
    """The requested side told the other State that the request is registered, and under which number."""

    number: str
    contact: str = ""


class InformationRequested(ActBase, tag="information_requested/1"):
    """Additional information was asked for: A20(7), U46(16)."""

    question_id: str
    questions: tuple[str, ...]
    why: str
    answer_by: str = ""


class InformationSupplied(ActBase, tag="information_supplied/1"):
    """The requesting side answered a question."""

    question_id: str
    text: str
    files: tuple[FileRef, ...] = ()


class RequestForwarded(ActBase, tag="request_forwarded/1"):
    """The central authority handed the request to an authority that executes it: A20(5), U46(13)."""

    authority: str
    executing_user: str = ""
    note: str = ""


class ConsultationOpened(ActBase, tag="consultation_opened/1"):
    """The requested side consulted before refusing or postponing, or over costs: A20(17), U46(26), U46(28)."""

    consultation_id: str
    subject: Annotated[str, msgspec.Meta(pattern="^(refusal|postponement|costs)$")]
    grounds: tuple[Ground, ...] = ()
    text: str = ""
    proposed_terms: tuple[str, ...] = ()


class ConsultationAnswered(ActBase, tag="consultation_answered/1"):
    """The requesting side answered a consultation."""

    consultation_id: str
    text: str


class ConsultationConcluded(ActBase, tag="consultation_concluded/1"):
    """The requested side closed a consultation and wrote what came of it, also where no answer came."""

    consultation_id: str
    outcome: str


class ExecutionPostponed(ActBase, tag="execution_postponed/1"):
    """Execution was put off: A20(15), U46(25)."""

    ground: Ground
    reasons: str
    until: str = ""


class ExecutionResumed(ActBase, tag="execution_resumed/1"):
    """A postponed execution goes on."""

    note: str = ""


class ConditionsImposed(ActBase, tag="conditions_imposed/1"):
    """Assistance was offered subject to conditions: A20(17), U46(26)."""

    conditions_id: str
    terms: tuple[str, ...]


class ConditionsAccepted(ActBase, tag="conditions_accepted/1"):
    """The requesting side accepted conditions and is bound by them."""

    conditions_id: str


class ConditionsDeclined(ActBase, tag="conditions_declined/1"):
    """The requesting side did not accept conditions."""

    conditions_id: str
    reasons: str = ""


class ExecutionRecorded(ActBase, tag="execution_recorded/1"):
    """What execution brought, measure by measure; internal until delivered."""

    extent: Extent
    measures: tuple[str, ...] = ()
    result: str = ""
    files: tuple[FileRef, ...] = ()


class EvidenceDelivered(ActBase, tag="evidence_delivered/1"):
    """The result was handed to the requesting State; use beyond the request needs consent: A20(9), U46(19)."""

    extent: Extent
    measures: tuple[str, ...] = ()
    text: str = ""
    files: tuple[FileRef, ...] = ()


class AssistanceRefused(ActBase, tag="assistance_refused/1"):
    """Assistance was refused, in full or for some measures, on grounds and for reasons: A20(13), U46(23)."""

    extent: Extent
    grounds: tuple[Ground, ...]
    reasons: str
    measures: tuple[str, ...] = ()


class RequestWithdrawn(ActBase, tag="request_withdrawn/1"):
    """The requesting side no longer needs the assistance: A20(14), U46(24)."""

    reasons: str = ""


class StatusEnquired(ActBase, tag="status_enquired/1"):
    """The requesting side asked how the request stands: A20(14), U46(24)."""

    enquiry_id: str
    text: str = ""


class StatusReported(ActBase, tag="status_reported/1"):
    """The requested side said how the request stands; ``enquiry_id`` is empty for a report unasked."""

    text: str
    enquiry_id: str = ""


class NoteWritten(ActBase, tag="note_written/1"):
    """An internal note; it never leaves."""

    text: str


class AccessGranted(ActBase, tag="access_granted/1"):
    """Somebody was let into the dossier, as one who works on it or one who reads it."""

    user: str
    level: Annotated[str, msgspec.Meta(pattern="^(work|read)$")]


class LawOverridden(ActBase, tag="law_overridden/1"):
    """The head let a command pass against a finding, in writing; auditors see it."""

    command: str
    reason: str


class DossierClosed(ActBase, tag="dossier_closed/1"):
    """Our side closed its file, with the outcome in words."""

    outcome: str


class UnrecognisedMessageReceived(ActBase, tag="unrecognised_message_received/1"):
    """A message of a kind or version we do not know came; its bytes are kept under ``sha256``."""

    kind: str
    sha256: str


Act = (
    RequestDrafted
    | DraftShared
    | DraftCommented
    | RequestApproved
    | RequestSent
    | RequestRegistered
    | ReceiptAcknowledged
    | InformationRequested
    | InformationSupplied
    | RequestForwarded
    | ConsultationOpened
    | ConsultationAnswered
    | ConsultationConcluded
    | ExecutionPostponed
    | ExecutionResumed
    | ConditionsImposed
    | ConditionsAccepted
    | ConditionsDeclined
    | ExecutionRecorded
    | EvidenceDelivered
    | AssistanceRefused
    | RequestWithdrawn
    | StatusEnquired
    | StatusReported
    | NoteWritten
    | AccessGranted
    | LawOverridden
    | DossierClosed
    | UnrecognisedMessageReceived
    | LinkNoted
    | FormIssued
    | AnswerClaimed
    | AnswerSetAside
    | MediumHandedOver
    | MediumReceived
    | MediumCompared
    | MediumPassedOn
    | MediumDisposed
    | SubmissionRejected
    | FilesSentAsTheyAre
)


def tag_of(act: ActBase) -> str:
    """The tag an act is stored under, with its version: ``assistance_refused/1``."""
    return str(type(act).__struct_config__.tag)


def name_of(act: ActBase) -> str:
    """The tag of an act without its version: ``assistance_refused``."""
    return tag_of(act).partition("/")[0]
