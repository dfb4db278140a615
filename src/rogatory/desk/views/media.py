"""A physical medium as the pages show it."""

from datetime import datetime

from rogatory.desk.views.base import Bank, StateView, View
from rogatory.kernel.findings import Verdict


class CustodyView(View):
    """One link of the chain of custody: what happened, who gave and who took, on which day, in which State.

    ``on`` is the day as the act says it, in words; ``since`` is when this record was made or reached us.
    """

    step: str
    given_by: str
    held_by: str
    on: str
    by: StateView
    since: datetime


class MediumView(View):
    """A medium, who announced it, where it is, and what was found on it.

    ``place`` is its number in the dossier from 1. ``verdict`` says whether its files are those announced:
    undetermined where nobody compared. ``list_sha256`` and ``computed_sha256`` are the two hash lists, files of
    this dossier; empty where there is none. ``earlier`` are the comparisons before
    the newest, each its finding and the digest of its list.
    """

    place: int
    label: str
    kind: str
    bank: Bank
    stage: str
    facts: tuple[tuple[str, str], ...]
    custody: tuple[CustodyView, ...]
    verdict: Verdict
    finding: str
    list_sha256: str = ""
    listed: str = ""
    computed_sha256: str = ""
    earlier: tuple[tuple[str, str], ...] = ()
