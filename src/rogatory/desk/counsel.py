"""Asking the law without a file or an account: what binds two States, what a request lacks, what a place says.

It needs no node: the law books that come with Rogatory are enough. Where a node's folder is named, the
instruments its office added are read as well, and nothing else of it.
"""

from datetime import UTC, date, datetime
from pathlib import Path

from rogatory.desk.findings_shown import binding_views, finding_views
from rogatory.desk.law_in_words import worded
from rogatory.desk.statements import statement_view
from rogatory.desk.views import BasisView, CheckView, ProvisionView
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode
from rogatory.law.basis import basis
from rogatory.law.book import LawBook
from rogatory.law.check import check
from rogatory.law.defects import LawBookDefect
from rogatory.law.request import Kind
from rogatory.law.request_file import LARGEST_REQUEST, UnusableRequest, day_in, read_request, state_in
from rogatory.store.lawfolders import law_book_with, shipped_law_book

__all__ = ["LARGEST_REQUEST", "CannotAnswer", "book", "law_basis", "law_check", "provision", "unreadable"]


class CannotAnswer(ValueError):
    """The question cannot be used; the message is one line in the reader's language that names the place."""


def book(language: ScreenLanguage = ScreenLanguage.ENGLISH, home: str = "") -> LawBook:
    """The law books that come with Rogatory and, where ``home`` names a node's folder, that office's own.

    Raises ``CannotAnswer`` for a folder that is not there or whose law cannot be used.
    """
    if not home:
        return shipped_law_book()
    try:
        next(Path(home).iterdir(), None)
        return law_book_with(Path(home) / "law")
    except LawBookDefect as defect:
        raise _cannot(Sentence("law-input-law-folder", {"problem": str(defect)}), language) from None
    except OSError as fault:
        raise unreadable(language, str(fault.filename), fault.strerror or type(fault).__name__) from None


def law_basis(
    language: ScreenLanguage,
    requesting: str,
    requested: str,
    *,
    kind: str,
    on: str = "",
    known_as_of: str = "",
    home: str = "",
) -> BasisView:
    """Which treaties bind the two States on a day (default today), as known on another (default today).

    Raises ``CannotAnswer`` for a State, a kind or a day that is none, for one State named twice, and as
    ``book`` does.
    """
    law = book(language, home)
    try:
        states = _two_states(requesting, requested)
        law_day, known_day = _day(on, "--on"), _day(known_as_of, "--known-as-of")
        found = basis(law, *states, _kind(kind), law_day, known_day)
    except UnusableRequest as fault:
        raise _cannot(fault.reason, language) from None
    return BasisView(
        on=law_day,
        known_as_of=known_day,
        law_digest=law.digest,
        instruments=binding_views(law, found, language),
        assumptions=tuple(worded(law, sentence, language) for sentence in found.assumptions),
    )


def law_check(
    language: ScreenLanguage, request_file: bytes, *, on: str = "", known_as_of: str = "", home: str = ""
) -> CheckView:
    """The check of a request file on a day: the one given, else the request's own, else today.

    Raises ``CannotAnswer`` for a file that is no request, with the path of the fault, and as ``book`` does.
    """
    law = book(language, home)
    try:
        request = read_request(request_file)
        law_day = _day(on, "--on") if on else _day(request.on or "", "on")
        known_day = _day(known_as_of, "--known-as-of")
    except UnusableRequest as fault:
        raise _cannot(fault.reason, language) from None
    found = check(law, request, law_day, known_day)
    return CheckView(
        verdict=found.verdict,
        findings=finding_views(law, found.findings, language),
        instruments=binding_views(law, found.basis, language),
        on=law_day,
        known_as_of=known_day,
        law_digest=law.digest,
    )


def provision(language: ScreenLanguage, instrument: str, cite: str) -> ProvisionView | None:
    """What we state at a place, its counterparts and its known defects; ``None`` where nothing is stated.

    The official text is the library's to add.
    """
    return statement_view(book(), instrument, cite, language)


def unreadable(language: ScreenLanguage, path: str, problem: str) -> CannotAnswer:
    """The answer to a file that cannot be opened."""
    return _cannot(Sentence("law-input-unreadable", {"path": path, "problem": problem}), language)


def _two_states(requesting: str, requested: str) -> tuple[StateCode, StateCode]:
    states = _state(requesting, "REQUESTING"), _state(requested, "REQUESTED")
    if states[0] == states[1]:
        raise UnusableRequest(Sentence("law-input-same-state", {"text": requesting}))
    return states


def _state(text: str, path: str) -> StateCode:
    state_in(text, path)
    return StateCode(text)


def _kind(text: str) -> Kind:
    if text not in set(Kind):
        known = ", ".join(Kind)
        raise UnusableRequest(
            Sentence("law-input-no-such-kind", {"path": "--kind", "text": text[:40], "known": known})
        )
    return Kind(text)


def _day(text: str, path: str) -> date:
    return day_in(text, path) if text else datetime.now(UTC).date()


def _cannot(reason: Sentence, language: ScreenLanguage) -> CannotAnswer:
    return CannotAnswer(worded(shipped_law_book(), reason, language))
