"""What binds two States, what a request file lacks, and on what the other State may refuse it."""

from datetime import date

from rogatory.desk.bindings_shown import binding_views, silent_views
from rogatory.desk.chosen_words import word_for
from rogatory.desk.counsel.questions import a_day, a_kind, answering, book, two_states
from rogatory.desk.findings_shown import finding_views
from rogatory.desk.law_in_words import worded
from rogatory.desk.risks_shown import risk_views
from rogatory.desk.views import AskedView, BasisView, CheckView
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.basis import basis
from rogatory.law.check import check
from rogatory.law.request import Request
from rogatory.law.request_file import day_in, read_request
from rogatory.wording import state_in_a_sentence, text


def law_basis(
    language: ScreenLanguage,
    requesting: str,
    requested: str,
    *,
    kind: str,
    on: str = "",
    conduct: str = "",
    known_as_of: str = "",
    home: str = "",
) -> BasisView:
    """Which treaties bind the two States on a day (default today), as known on another (default today).

    ``conduct`` is the day the acts were done. Raises ``CannotAnswer`` for a State, a kind or a day that is
    none, for one State named twice, and as ``book`` does.
    """
    law = book(language, home)
    with answering(language):
        states = two_states(requesting, requested)
        law_day, known_day = a_day(on, "--on"), a_day(known_as_of, "--known-as-of")
        conduct_day = day_in(conduct, "--conduct") if conduct else None
        asked = a_kind(kind)
    found = basis(law, *states, asked, law_day, known_day, conduct_day)
    return BasisView(
        kind=asked.value,
        on=law_day,
        known_as_of=known_day,
        conduct_on=conduct_day,
        law_digest=law.digest,
        instruments=binding_views(law, found, asked, language),
        silent=silent_views(law, found, asked, language),
        fallback=tuple(worded(law, sentence, language) for sentence in found.fallback),
        assumptions=tuple(worded(law, sentence, language) for sentence in found.assumptions),
    )


def law_check(
    language: ScreenLanguage, request_file: bytes, *, on: str = "", known_as_of: str = "", home: str = ""
) -> CheckView:
    """The check of a request file on a day: the one given, else the request's own, else today.

    Raises ``CannotAnswer`` for a file that is no request, with the path of the fault, and as ``book`` does.
    """
    law = book(language, home)
    request, law_day, known_day = file_and_days(language, request_file, on, known_as_of)
    found = check(law, request, law_day, known_day)
    return CheckView(
        verdict=found.verdict,
        findings=finding_views(law, found.findings, language, found.stopping),
        beside=finding_views(law, found.beside, language),
        instruments=binding_views(law, found.basis, request.kind, language),
        risks=risk_views(law, request, found, language),
        assumptions=tuple(worded(law, sentence, language) for sentence in found.basis.assumptions),
        kind=request.kind.value,
        on=law_day,
        known_as_of=known_day,
        law_digest=law.digest,
        asked=_asked(request, on, language),
    )


def _asked(request: Request, on: str, language: ScreenLanguage) -> AskedView:
    sides = request.requesting_state or "", request.requested_state or ""
    requesting, requested = (_side(code, language) for code in sides)
    return AskedView(
        title=request.title or "",
        kind_in_words=word_for("law-kind", language, kind=request.kind.value),
        requesting=sides[0],
        requesting_in_words=requesting,
        requested=sides[1],
        requested_in_words=requested,
        day_taken="asked" if on else "file" if request.on else "today",
        unnamed=_unnamed(sides, language),
    )


def _side(code: str, language: ScreenLanguage) -> str:
    named = state_in_a_sentence(state_code(code), language) if code else ""
    return named or text("desk-law-state-not-named", language)


def _unnamed(sides: tuple[str, str], language: ScreenLanguage) -> str:
    """That a State is not named, on which the law that applies hangs; empty where both are."""
    if all(sides):
        return ""
    who = "none" if not any(sides) else "no_requested" if sides[0] else "no_requesting"
    return text("desk-law-states-not-named", language, who=who)


def file_and_days(
    language: ScreenLanguage, request_file: bytes, on: str, known_as_of: str
) -> tuple[Request, date, date]:
    """The request, the day the law is asked for (the one given, else its own, else today), the day known."""
    with answering(language):
        request = read_request(request_file)
        law_day = a_day(on, "--on") if on else a_day(request.on or "", "on")
        return request, law_day, a_day(known_as_of, "--known-as-of")
