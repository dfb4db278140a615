"""An answer nobody signed: what a State without a node says by a link or on paper, and our word for it.

Such an answer is recorded as claimed and changes nothing; an officer who has made sure whose it is confirms it,
and only then does it count as an act of the other State.
"""

from datetime import datetime
from typing import Annotated

import msgspec

from rogatory.dossier.common.values import Extent, FileRef
from rogatory.law.grounds import Ground

ANSWERS = (
    "acknowledge",
    "request_information",
    "open_consultation",
    "deliver_evidence",
    "postpone",
    "refuse",
    "report_status",
)
"""What the requested State may answer, by the name our own officers' commands have for it."""

Says = Annotated[str, msgspec.Meta(pattern=f"^({'|'.join(ANSWERS)})$")]
FormKind = Annotated[str, msgspec.Meta(pattern="^(acknowledgement|answer)$")]
Way = Annotated[str, msgspec.Meta(pattern="^(link|paper)$")]


class ClaimedAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the answer says; of the fields only those its kind knows are filled. ``signed_by`` is only said."""

    says: Says
    text: str = ""
    number: str = ""
    contact: str = ""
    questions: tuple[str, ...] = ()
    answer_by: str = ""
    subject: Annotated[str, msgspec.Meta(pattern="^(refusal|postponement|costs|)$")] = ""
    grounds: tuple[Ground, ...] = ()
    extent: Extent = Extent.FULL
    measures: tuple[str, ...] = ()
    until: str = ""
    files: tuple[FileRef, ...] = ()
    signed_by: str = ""


class Confirmation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Our word that a claimed answer is the other State's: which, by which account, how we made sure, when."""

    claim_id: str
    confirmed_by: str
    how: str
    at: datetime | None = None


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """A claimed answer in the file: said at ``at``, here ``since``; open until confirmed or set aside."""

    id: str
    since: datetime
    at: datetime
    came_by: str
    answer: ClaimedAnswer
    settled: str = ""
