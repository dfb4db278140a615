"""Which commands an account may be offered, by its roles and the state of the file, the main one first."""

from collections.abc import Iterable

from rogatory.dossier.mutual_legal_assistance.availability import unavailable
from rogatory.dossier.mutual_legal_assistance.commands import COMMANDS
from rogatory.dossier.mutual_legal_assistance.matters import MatterKind, open_matters
from rogatory.dossier.mutual_legal_assistance.state import Dossier

HEAD_ONLY = frozenset({"approve", "refuse"})
"""What only the head of the authority may do: sign a request, and refuse one."""

EXECUTING = frozenset({"record_execution", "write_note"})
"""What an executing authority may do in a file handed to it."""

_OFFICER = frozenset(COMMANDS) - HEAD_ONLY

SETTLED_BY: dict[MatterKind, tuple[str, ...]] = {
    MatterKind.CONFIRM_ANSWER: ("confirm_answer", "set_aside_answer"),
    MatterKind.ANSWER_QUESTIONS: ("supply_information",),
    MatterKind.ANSWER_CONSULTATION: ("answer_consultation",),
    MatterKind.ANSWER_CONDITIONS: ("accept_conditions", "decline_conditions"),
    MatterKind.REPORT_STATUS: ("report_status",),
    MatterKind.RECEIVE_MEDIUM: ("receive_medium",),
    MatterKind.COMPARE_MEDIUM: ("compare_medium",),
    MatterKind.CONCLUDE_CONSULTATION: ("conclude_consultation",),
    MatterKind.REGISTER: ("register",),
    MatterKind.ACKNOWLEDGE: ("acknowledge",),
    MatterKind.COMMENT_ON_DRAFT: ("comment_on_draft",),
    MatterKind.FINISH_DRAFT: ("approve", "save_draft"),
    MatterKind.SEND: ("send",),
    MatterKind.DECIDE: ("forward", "record_execution", "deliver_evidence"),
    MatterKind.EXECUTE: ("deliver_evidence", "record_execution"),
    MatterKind.RESUME: ("resume",),
    MatterKind.CLOSE: ("close",),
    MatterKind.CLOSE_WITHDRAWN: ("close",),
}
"""What settles a matter of each kind; the first that somebody may do is their main button."""


def permitted(command: str, roles: Iterable[str]) -> bool:
    """Whether one of ``roles`` may give this command at all."""
    return any(command in _by_role(role) for role in roles)


def allowed_commands(dossier: Dossier, roles: Iterable[str]) -> tuple[str, ...]:
    """The names of the commands possible now for somebody with ``roles``; the main one comes first."""
    held = tuple(roles)
    possible = [name for name in COMMANDS if permitted(name, held) and unavailable(dossier, name) is None]
    wanted = (name for matter in open_matters(dossier) for name in SETTLED_BY[matter.kind])
    first = [name for name in dict.fromkeys(wanted) if name in possible]
    return (*first, *(name for name in possible if name not in first))


def _by_role(role: str) -> frozenset[str]:
    match role:
        case "head":
            return frozenset(COMMANDS)
        case "officer":
            return _OFFICER
        case "executing":
            return EXECUTING
        case _:
            return frozenset()
