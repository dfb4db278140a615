"""Frozen values about answers on paper: the forms printed for them, and what a scan that came back shows."""

from datetime import datetime
from uuid import UUID

from rogatory.desk.views.base import View
from rogatory.kernel.languages import ScreenLanguage


class FormView(View):
    """A form as its officer sees it; ``code`` as it is printed, in groups."""

    form_id: UUID
    number: int
    kind: str
    code: str
    languages: tuple[ScreenLanguage, ScreenLanguage]
    issued_at: datetime


class UnsignedAnswer(View):
    """An answer nobody signed: ``came_by`` link or paper, ``form_number`` 0 where it bears no form of ours.

    ``standing`` is waiting, confirmed or set-aside.
    """

    claim_id: str
    says: str
    came_by: str
    at: datetime
    form_number: int
    standing: str


class PaperFound(View):
    """The form a paper is one of, proposed to who recorded it: what to look at first, and the scan as kept.

    ``scan`` is our signed word on the scan, to be given back with the answer; empty where only a code came.
    """

    dossier_id: UUID
    form: FormView
    says: str
    notices: tuple[str, ...]
    scan: str
    scan_name: str
