"""What every act of a request says; the acts themselves stand in ``acts`` and ``claim_acts``."""

from datetime import datetime
from typing import dataclass_transform

import msgspec

from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance.claims import Confirmation
from rogatory.kernel.findings import Finding


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class ActBase(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    tag_field="act",
    forbid_unknown_fields=True,
    omit_defaults=True,
):
    """What every act says: who, when, and what the law found."""

    side: Side
    at: datetime
    received_at: datetime | None = None
    actor: str = ""
    message_id: str = ""
    findings: tuple[Finding, ...] = ()
    law_digest: str = ""
    confirmation: Confirmation | None = None
