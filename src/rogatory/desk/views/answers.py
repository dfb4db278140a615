"""What the desk answers when it acted, and when it did not."""

from uuid import UUID

from rogatory.desk.views.base import View
from rogatory.desk.views.law import FindingView


class Refused(View):
    """What the desk answers when it does not act: why, with findings where the law speaks.

    ``overridable`` says that the head may let it pass with a written reason.
    """

    message: str
    findings: tuple[FindingView, ...] = ()
    overridable: bool = False
    fields: tuple[tuple[str, str], ...] = ()


class Done(View):
    """What the desk answers when it acted."""

    dossier_id: UUID
    sequence: int
    message: str
