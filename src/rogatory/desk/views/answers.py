"""What the desk answers when it acted, and when it did not."""

from uuid import UUID

from rogatory.desk.views.base import View
from rogatory.desk.views.law import FindingView


class TraceView(View):
    """Something a file carries besides what is seen: in words, how often, and what it says."""

    label: str
    count: int
    said: tuple[str, ...]


class FileTracesView(View):
    """A file that is to leave, and what it carries besides what is seen."""

    name: str
    traces: tuple[TraceView, ...]


class Refused(View):
    """What the desk answers when it does not act: why, with findings where the law speaks.

    ``overridable`` says that the head may let it pass with a written reason. ``carried`` is what files carry
    besides what is seen, where that is what is to be looked at first; whoever has seen it says so by giving
    ``as_they_are`` back.
    """

    message: str
    findings: tuple[FindingView, ...] = ()
    overridable: bool = False
    fields: tuple[tuple[str, str], ...] = ()
    carried: tuple[FileTracesView, ...] = ()
    as_they_are: str = ""


class Done(View):
    """What the desk answers when it acted."""

    dossier_id: UUID
    sequence: int
    message: str
