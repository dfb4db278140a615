"""What every part of a dossier's state is: a frozen value, always made with its fields by name."""

from typing import dataclass_transform

import msgspec


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class StatePart(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the parts a dossier's state is made of."""
