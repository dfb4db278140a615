"""What can have happened to accounts: acts of the node itself, each with its tag and version, written once."""

from typing import dataclass_transform
from uuid import UUID

import msgspec


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class AccountAct(msgspec.Struct, frozen=True, kw_only=True, tag_field="act", forbid_unknown_fields=True):
    """What every act on an account says: which one, and by whom; ``by`` is empty for the node's operator."""

    user_id: UUID
    by: str


class AccountMade(AccountAct, tag="account_made/1"):
    """An administrator, or the node's operator at set-up, made an account."""

    username: str
    name: str
    roles: tuple[str, ...]


class RolesChanged(AccountAct, tag="roles_changed/1"):
    """An administrator changed what an account may do."""

    before: tuple[str, ...]
    after: tuple[str, ...]


class AccountClosed(AccountAct, tag="account_closed/1"):
    """An administrator shut an account: it cannot sign in, and its past acts keep its name."""


class AccountReopened(AccountAct, tag="account_reopened/1"):
    """An administrator let a shut account sign in again."""


class PasswordReplaced(AccountAct, tag="password_replaced/1"):
    """An administrator gave an account a new password and took its second factors away."""
