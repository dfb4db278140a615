"""What each command asks for on its page, and how the answers are read; names are the command's own fields."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import msgspec


class Ask(msgspec.Struct, frozen=True):
    """One field of a command: ``show`` says how it looks and where its choices come from.

    One that is not ``required`` is marked as optional; what an empty one leads to, the desk and the law say.
    ``answers`` are those of the answers a paper may bear that know the field; where it is empty, all do.
    """

    name: str
    show: str = "long"
    required: bool = False
    options: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """The part of the field's catalogue codes that names it."""
        return self.name.replace("_", "-")


ANSWERS = (
    "acknowledge",
    "request_information",
    "open_consultation",
    "deliver_evidence",
    "postpone",
    "refuse",
    "report_status",
)
EXTENTS = ("full", "part")
SUBJECTS = ("refusal", "postponement", "costs")
LEVELS = ("work", "read")
GROUNDS = (
    "not_in_conformity",
    "essential_interests",
    "prohibited_for_similar_offence",
    "contrary_to_legal_system",
    "no_dual_criminality",
    "de_minimis",
    "available_elsewhere",
    "interferes_with_proceedings",
    "not_covered",
    "political_offence",
    "military_offence",
    "persecution",
    "unfair_trial",
    "immunity",
    "finally_judged",
    "contrary_to_final_judgment",
    "time_barred",
    "measure_not_available",
    "conditions_not_accepted",
    "not_found",
    "no_reply",
    "bank_secrecy",
    "fiscal_matters",
    "other",
)

MEDIUM_KINDS = ("disk", "stick", "card", "optical", "tape", "device", "paper", "other")
CARRIAGES = ("diplomatic_bag", "courier", "by_hand", "post")
SEAL_CONDITIONS = ("intact", "broken", "missing", "other_number", "none")
ENDINGS = ("returned", "destroyed")

_EXTENT = Ask("extent", "choice", True, EXTENTS)
_MEASURES = Ask("measures", "measures")
_GROUNDS = Ask("grounds", "many", True, GROUNDS)
_FILES = Ask("files", "files")
_TEXT = Ask("text", required=True)

COMMANDS: Mapping[str, tuple[Ask, ...]] = {
    "share_draft": (Ask("note"),),
    "comment_on_draft": (_TEXT,),
    "approve": (),
    "send": (Ask("annexes", "files"),),
    "register": (Ask("number", "line"),),
    "acknowledge": (Ask("contact"),),
    "request_information": (
        Ask("questions", "lines", True),
        Ask("why"),
        Ask("answer_by", "date"),
    ),
    "supply_information": (Ask("question_id", "questions", True), _TEXT, _FILES),
    "forward": (Ask("authority", "line", True), Ask("executing_user", "executing"), Ask("note")),
    "open_consultation": (
        Ask("subject", "choice", True, SUBJECTS),
        Ask("grounds", "many", False, GROUNDS),
        _TEXT,
        Ask("proposed_terms", "lines"),
    ),
    "answer_consultation": (Ask("consultation_id", "consultations", True), _TEXT),
    "conclude_consultation": (Ask("consultation_id", "consultations", True), Ask("outcome", required=True)),
    "postpone": (
        Ask("ground", "choice", True, ("interferes_with_proceedings", "other")),
        Ask("reasons", required=True),
        Ask("until", "date"),
    ),
    "resume": (Ask("note"),),
    "impose_conditions": (Ask("terms", "lines", True),),
    "accept_conditions": (Ask("conditions_id", "conditions", True),),
    "decline_conditions": (Ask("conditions_id", "conditions", True), Ask("reasons")),
    "record_execution": (_EXTENT, _MEASURES, Ask("result", required=True), _FILES),
    "deliver_evidence": (_EXTENT, _MEASURES, Ask("text"), _FILES),
    "refuse": (_EXTENT, _MEASURES, _GROUNDS, Ask("reasons", required=True)),
    "withdraw": (Ask("reasons"),),
    "enquire_status": (Ask("text"),),
    "report_status": (Ask("enquiry_id", "enquiries"), _TEXT),
    "record_paper_answer": (
        Ask("form_reference", "line"),
        Ask("says", "choice", True, ANSWERS),
        Ask("written_on", "date", True),
        Ask("signed_by", "line"),
        Ask("number", "line"),
        Ask("questions", "lines", answers=("request_information",)),
        Ask("subject", "choice", False, SUBJECTS, ("open_consultation",)),
        Ask("extent", "choice", False, EXTENTS, ("deliver_evidence", "refuse")),
        Ask("measures", "measures", answers=("deliver_evidence", "refuse")),
        Ask("grounds", "many", False, GROUNDS, ("refuse", "postpone", "open_consultation")),
        Ask("until", "date", answers=("postpone",)),
        Ask("text"),
        Ask("files", "files", True),
    ),
    "confirm_answer": (Ask("claim_id", "claims", True), Ask("how", required=True)),
    "set_aside_answer": (Ask("claim_id", "claims", True), Ask("reasons", required=True)),
    "hand_over_medium": (
        Ask("medium_kind", "code", True, MEDIUM_KINDS),
        Ask("label", "line", True),
        Ask("serial_number", "line"),
        Ask("seal_number", "line"),
        Ask("handed_by", "line", True),
        Ask("handed_to", "line"),
        Ask("handed_on", "date", True),
        Ask("carriage", "code", True, CARRIAGES),
        Ask("waybill", "line"),
        Ask("files", "list"),
        Ask("enclosed", "documents"),
        Ask("text"),
    ),
    "receive_medium": (
        Ask("medium_id", "media_coming", True),
        Ask("received_by", "line", True),
        Ask("received_on", "date", True),
        Ask("seal_condition", "code", True, SEAL_CONDITIONS),
        Ask("seal_number", "line"),
        Ask("text"),
    ),
    "compare_medium": (
        Ask("medium_id", "media_to_compare", True),
        Ask("files", "list", True),
        Ask("text"),
    ),
    "pass_on_medium": (
        Ask("medium_id", "media_held", True),
        Ask("handed_by", "line", True),
        Ask("handed_to", "line", True),
        Ask("handed_on", "date", True),
        Ask("text"),
    ),
    "dispose_of_medium": (
        Ask("medium_id", "media_held", True),
        Ask("ending", "code", True, ENDINGS),
        Ask("done_by", "line", True),
        Ask("done_on", "date", True),
        Ask("handed_to", "line"),
        Ask("carriage", "code", False, CARRIAGES),
        Ask("waybill", "line"),
        Ask("seal_number", "line"),
        Ask("witness", "line"),
        Ask("text"),
    ),
    "write_note": (_TEXT,),
    "grant_access": (Ask("user", "colleagues", True), Ask("level", "choice", True, LEVELS)),
    "close": (Ask("outcome", required=True),),
}
"""Every command with a page; ``save_draft`` has the request form instead."""

HARMFUL = frozenset(
    {
        *("send", "refuse", "withdraw", "close", "deliver_evidence", "accept_conditions", "confirm_answer"),
        *("hand_over_medium", "compare_medium", "dispose_of_medium"),
    }
)
"""What cannot be taken back, each confirmed in words of its own before the button works."""

LEAVING = frozenset(
    {
        *("share_draft", "comment_on_draft", "acknowledge", "request_information", "supply_information"),
        *("open_consultation", "answer_consultation", "postpone", "resume", "impose_conditions"),
        *("decline_conditions", "enquire_status", "report_status", "receive_medium"),
    }
)
"""What else the other State is told: it cannot be taken back either, and is confirmed in words for them all."""


def confirmation(command: str) -> str:
    """Which sentence the reader confirms before the button works; empty for what stays here."""
    if command in HARMFUL:
        return command.replace("_", "-")
    return "leaves" if command in LEAVING else ""


_LISTS = {"many", "measures", "documents"}
_UPLOADS = {"files", "list"}
_LONGEST_LIST = 200


class Posted(Protocol):
    """The part of Django's ``QueryDict`` that is read."""

    def getlist(self, name: str) -> Sequence[str]:
        """All values posted under ``name``."""


def read_command(command: str, data: Posted) -> dict[str, object]:
    """The fields of ``command`` as plain values; files aside, which are uploads. Blank fields are left out.

    What was filled in for another answer than the one chosen in the end is no part of it.
    """
    asks = COMMANDS[command]
    fields = read_asks(asks, data)
    says = fields.get("says")
    strange = {ask.name for ask in asks if ask.answers and says in ANSWERS and says not in ask.answers}
    return {name: value for name, value in fields.items() if name not in strange}


def read_asks(asks: tuple[Ask, ...], data: Posted) -> dict[str, object]:
    """The fields ``asks`` name as plain values; blank fields are left out."""
    fields: dict[str, object] = {}
    for ask in asks:
        value = _read(ask, [text.replace("\r\n", "\n").strip() for text in data.getlist(ask.name)])
        if value:
            fields[ask.name] = value
    return fields


def _read(ask: Ask, texts: list[str]) -> Any:
    match ask.show:
        case show if show in _UPLOADS:
            return None
        case "lines":
            lines = [line.strip() for text in texts for line in text.split("\n")]
            return [line for line in lines if line][:_LONGEST_LIST]
        case show if show in _LISTS:
            return list(dict.fromkeys(text for text in texts if text))[:_LONGEST_LIST]
        case _:
            return texts[-1] if texts else None


def file_fields(command: str) -> tuple[str, ...]:
    """The names of the command's uploads."""
    return tuple(ask.name for ask in COMMANDS[command] if ask.show in _UPLOADS)


def list_fields(command: str) -> tuple[str, ...]:
    """The names of the command's uploads that are lists of hashes."""
    return tuple(ask.name for ask in COMMANDS[command] if ask.show == "list")
