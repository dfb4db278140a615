"""An answer nobody signed as it is receipted: the bytes whose digest our receipt bears, and their reading."""

import msgspec

from rogatory.dossier.mutual_legal_assistance.claims import ClaimedAnswer

FORMATS = {"link": "rogatory_link_answer/1", "paper": "rogatory_paper_answer/1"}
"""What the bytes call themselves, by the way the answer came."""
_WAYS = {form: way for way, form in FORMATS.items()}


class Submitted(msgspec.Struct, frozen=True, kw_only=True):
    """What a receipt is about: an answer as it came, in the bytes whose digest is signed."""

    format: str
    answer_id: str
    dossier: str
    number: str
    sender: str
    recipient: str
    at: str
    answer: ClaimedAnswer

    @property
    def came_by(self) -> str:
        """The way it came: ``link`` or ``paper``."""
        return _WAYS[self.format]


class SubmittedOnPaper(Submitted, frozen=True, kw_only=True):
    """The same of a paper: with the day it bears, and the code of its form."""

    written_on: str
    form: str


class _Format(msgspec.Struct):
    format: str


def read_submitted(data: bytes) -> Submitted | None:
    """The answer in ``data``; None where it is of no form known here."""
    try:
        way = _WAYS.get(msgspec.json.decode(data, type=_Format).format, "")
        forms = {"link": Submitted, "paper": SubmittedOnPaper}
        return msgspec.json.decode(data, type=forms[way]) if way else None
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
