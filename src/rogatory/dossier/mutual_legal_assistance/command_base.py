"""What every command is; the commands themselves stand in ``commands`` and ``media_commands``."""

from typing import dataclass_transform

import msgspec


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class CommandBase(msgspec.Struct, frozen=True, kw_only=True, tag_field="command", forbid_unknown_fields=True):
    """Base of every command; a misspelt field is refused with its name."""
