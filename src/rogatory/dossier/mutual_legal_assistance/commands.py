"""What somebody may ask to do in a request: one frozen value for each command, told apart by its name.

A command says what is wanted; whether it may be done, and what then happened, is for ``decide``. Texts are kept
as written; dates are ``YYYY-MM-DD`` text and empty where none is given; identifiers are those of the matter
that is answered.
"""

from datetime import datetime
from typing import Any, get_args

from rogatory.dossier.common.values import Extent, FileRef
from rogatory.dossier.mutual_legal_assistance.command_base import CommandBase
from rogatory.dossier.mutual_legal_assistance.media_commands import (
    CompareMedium as CompareMedium,
)
from rogatory.dossier.mutual_legal_assistance.media_commands import (
    DisposeOfMedium as DisposeOfMedium,
)
from rogatory.dossier.mutual_legal_assistance.media_commands import (
    HandOverMedium as HandOverMedium,
)
from rogatory.dossier.mutual_legal_assistance.media_commands import (
    MediaCommand as MediaCommand,
)
from rogatory.dossier.mutual_legal_assistance.media_commands import (
    PassOnMedium as PassOnMedium,
)
from rogatory.dossier.mutual_legal_assistance.media_commands import (
    ReceiveMedium as ReceiveMedium,
)
from rogatory.law.grounds import Ground
from rogatory.law.request import Request


class SaveDraft(CommandBase, tag="save_draft"):
    """Save the draft as a new revision."""

    request: Request


class ShareDraft(CommandBase, tag="share_draft"):
    """Show the current draft to the other State before the formal request."""

    note: str = ""


class CommentOnDraft(CommandBase, tag="comment_on_draft"):
    """Tell the other State what its draft would still need."""

    text: str = ""


class Approve(CommandBase, tag="approve"):
    """Approve the current revision; ``authenticated_at`` is when the head last proved who they are."""

    authenticated_at: datetime


class Send(CommandBase, tag="send"):
    """Send the approved revision as the formal request, under our number and its signatory's name."""

    annexes: tuple[FileRef, ...] = ()
    sent_under: str = ""
    signatory: str = ""


class Register(CommandBase, tag="register"):
    """Give an incoming request a number, whatever it lacks."""

    number: str = ""


class Acknowledge(CommandBase, tag="acknowledge"):
    """Tell the requesting State the number and whom to ask."""

    contact: str = ""


class RequestInformation(CommandBase, tag="request_information"):
    """Ask the requesting State for additional information."""

    questions: tuple[str, ...] = ()
    why: str = ""
    answer_by: str = ""


class SupplyInformation(CommandBase, tag="supply_information"):
    """Answer a question of the requested State."""

    question_id: str
    text: str = ""
    files: tuple[FileRef, ...] = ()


class Forward(CommandBase, tag="forward"):
    """Hand the request to the authority that executes it."""

    authority: str = ""
    executing_user: str = ""
    note: str = ""


class OpenConsultation(CommandBase, tag="open_consultation"):
    """Consult the requesting State before refusing, before postponing, or over extraordinary costs."""

    subject: str
    grounds: tuple[Ground, ...] = ()
    text: str = ""
    proposed_terms: tuple[str, ...] = ()


class AnswerConsultation(CommandBase, tag="answer_consultation"):
    """Answer a consultation the requested State opened."""

    consultation_id: str
    text: str = ""


class ConcludeConsultation(CommandBase, tag="conclude_consultation"):
    """Write down what came of a consultation, also where no answer came."""

    consultation_id: str
    outcome: str = ""


class Postpone(CommandBase, tag="postpone"):
    """Put execution off."""

    ground: Ground
    reasons: str = ""
    until: str = ""


class Resume(CommandBase, tag="resume"):
    """Go on with a postponed execution."""

    note: str = ""


class ImposeConditions(CommandBase, tag="impose_conditions"):
    """Offer assistance subject to conditions."""

    terms: tuple[str, ...] = ()


class AcceptConditions(CommandBase, tag="accept_conditions"):
    """Accept conditions, and be bound by them."""

    conditions_id: str


class DeclineConditions(CommandBase, tag="decline_conditions"):
    """Decline conditions."""

    conditions_id: str
    reasons: str = ""


class RecordExecution(CommandBase, tag="record_execution"):
    """Record what execution brought, for the whole request or for ``measures`` of it."""

    extent: Extent
    measures: tuple[str, ...] = ()
    result: str = ""
    files: tuple[FileRef, ...] = ()


class DeliverEvidence(CommandBase, tag="deliver_evidence"):
    """Hand the result to the requesting State, in full or for ``measures``."""

    extent: Extent
    measures: tuple[str, ...] = ()
    text: str = ""
    files: tuple[FileRef, ...] = ()


class Refuse(CommandBase, tag="refuse"):
    """Refuse assistance, in full or for ``measures``."""

    extent: Extent
    grounds: tuple[Ground, ...] = ()
    reasons: str = ""
    measures: tuple[str, ...] = ()


class Withdraw(CommandBase, tag="withdraw"):
    """Tell the requested State that the assistance is no longer needed."""

    reasons: str = ""


class EnquireStatus(CommandBase, tag="enquire_status"):
    """Ask how the request stands."""

    text: str = ""


class ReportStatus(CommandBase, tag="report_status"):
    """Say how the request stands; ``enquiry_id`` is empty for a report nobody asked for."""

    text: str = ""
    enquiry_id: str = ""


class RecordPaperAnswer(CommandBase, tag="record_paper_answer"):
    """Record what a State answered on paper, with its scan; ``says`` is which answer it is."""

    says: str
    written_on: str = ""
    form_reference: str = ""
    text: str = ""
    number: str = ""
    questions: tuple[str, ...] = ()
    subject: str = ""
    grounds: tuple[Ground, ...] = ()
    extent: Extent = Extent.FULL
    measures: tuple[str, ...] = ()
    until: str = ""
    signed_by: str = ""
    files: tuple[FileRef, ...] = ()


class ConfirmAnswer(CommandBase, tag="confirm_answer"):
    """Let an answer that came unsigned count, having made sure whose it is."""

    claim_id: str
    how: str = ""


class SetAsideAnswer(CommandBase, tag="set_aside_answer"):
    """Leave an answer that came unsigned without effect, and say why."""

    claim_id: str
    reasons: str = ""


class WriteNote(CommandBase, tag="write_note"):
    """Write an internal note."""

    text: str = ""


class GrantAccess(CommandBase, tag="grant_access"):
    """Let an account into the dossier, to ``work`` on it or to ``read`` it."""

    user: str
    level: str = "work"


class Close(CommandBase, tag="close"):
    """Close our file."""

    outcome: str = ""


Command = (
    SaveDraft
    | ShareDraft
    | CommentOnDraft
    | Approve
    | Send
    | Register
    | Acknowledge
    | RequestInformation
    | SupplyInformation
    | Forward
    | OpenConsultation
    | AnswerConsultation
    | ConcludeConsultation
    | Postpone
    | Resume
    | ImposeConditions
    | AcceptConditions
    | DeclineConditions
    | RecordExecution
    | DeliverEvidence
    | Refuse
    | Withdraw
    | EnquireStatus
    | ReportStatus
    | RecordPaperAnswer
    | ConfirmAnswer
    | SetAsideAnswer
    | HandOverMedium
    | ReceiveMedium
    | CompareMedium
    | PassOnMedium
    | DisposeOfMedium
    | WriteNote
    | GrantAccess
    | Close
)


def command_name(command: Command) -> str:
    """The name a command goes by: ``request_information``."""
    return name_of(type(command))


def name_of(kind: type[Any]) -> str:
    """The name commands of this type go by."""
    return str(kind.__struct_config__.tag)


COMMANDS: dict[str, type[CommandBase]] = {name_of(kind): kind for kind in get_args(Command)}
"""Every command by its name, in the order of the work."""
