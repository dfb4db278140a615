"""What the page of a link asks for each answer a State may give; names are those of the answer itself."""

from collections.abc import Mapping

from rogatory.web.forms.command_fields import EXTENTS, GROUNDS, SUBJECTS, Ask, Posted, read_asks

_SIGNED = Ask("signed_by", "line")
_FILES = Ask("files", "files")
_SCOPE = (Ask("extent", "choice", True, EXTENTS), Ask("measures", "measures"))

ANSWER_FIELDS: Mapping[str, tuple[Ask, ...]] = {
    "acknowledge": (Ask("number", "line", True), Ask("contact"), _FILES, _SIGNED),
    "request_information": (
        Ask("questions", "lines", True),
        Ask("text"),
        Ask("answer_by", "date"),
        _FILES,
        _SIGNED,
    ),
    "open_consultation": (
        Ask("subject", "choice", True, SUBJECTS),
        Ask("text", required=True),
        Ask("grounds", "many", False, GROUNDS),
        _FILES,
        _SIGNED,
    ),
    "deliver_evidence": (*_SCOPE, Ask("text"), _FILES, _SIGNED),
    "postpone": (
        Ask("grounds", "many", True, ("interferes_with_proceedings", "other")),
        Ask("text"),
        Ask("until", "date"),
        _FILES,
        _SIGNED,
    ),
    "refuse": (*_SCOPE, Ask("grounds", "many", True, GROUNDS), Ask("text"), _FILES, _SIGNED),
    "report_status": (Ask("text", required=True), _FILES, _SIGNED),
}
"""The fields of each answer, in the order its page offers them."""


def read_answer(says: str, data: Posted) -> dict[str, object]:
    """The fields of an answer as plain values; files aside, which are uploads."""
    return read_asks(ANSWER_FIELDS[says], data)
