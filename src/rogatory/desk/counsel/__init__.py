"""The law asked without an account: what binds, what a request needs, what follows, what a place says."""

from rogatory.desk.counsel.checklists import law_checklist
from rogatory.desk.counsel.checks import law_basis, law_check
from rogatory.desk.counsel.comparing import law_dual
from rogatory.desk.counsel.competence import law_jurisdiction
from rogatory.desk.counsel.concordances import law_concordance
from rogatory.desk.counsel.followups import law_duties
from rogatory.desk.counsel.kinds import law_kinds
from rogatory.desk.counsel.notes import law_errata
from rogatory.desk.counsel.places import law_places, provision
from rogatory.desk.counsel.questions import (
    GROUNDS,
    KINDS,
    LARGEST_REQUEST,
    TRIGGERS,
    CannotAnswer,
    book,
    unreadable,
)
from rogatory.desk.counsel.refusals import law_refusal
from rogatory.desk.counsel.treaty_status import law_status

__all__ = [
    "GROUNDS",
    "KINDS",
    "LARGEST_REQUEST",
    "TRIGGERS",
    "CannotAnswer",
    "book",
    "law_basis",
    "law_check",
    "law_checklist",
    "law_concordance",
    "law_dual",
    "law_duties",
    "law_errata",
    "law_jurisdiction",
    "law_kinds",
    "law_places",
    "law_refusal",
    "law_status",
    "provision",
    "unreadable",
]
