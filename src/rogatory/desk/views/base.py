"""What every view is, and who asks for one.

Times are aware and in UTC; days are dates. A door shows these and never asks a model for more.
"""

from datetime import datetime
from typing import Literal, dataclass_transform
from uuid import UUID

import msgspec

from rogatory.kernel.languages import ScreenLanguage

Role = Literal["officer", "head", "executing", "auditor", "administrator"]
Bank = Literal["ours", "theirs"]
Awaiting = Literal["us", "them", "nobody"]


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class View(msgspec.Struct, frozen=True, kw_only=True):
    """Base of what the desk shows."""


class Actor(View):
    """Who asks: the account, its roles and the language it reads. ``authenticated_at`` is its last sign-in."""

    user_id: UUID
    name: str
    roles: frozenset[Role]
    language: ScreenLanguage
    authenticated_at: datetime | None = None

    def has(self, role: Role) -> bool:
        """Whether the account holds ``role``."""
        return role in self.roles


class StateView(View):
    """A State by code and by its name in the reader's language."""

    code: str
    name: str
