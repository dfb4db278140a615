"""On which ground each State may act on the conduct of a request, and whether the States must consult."""

from collections.abc import Iterator
from datetime import date

from rogatory.desk.chosen_words import word_for
from rogatory.desk.counsel.checks import file_and_days
from rogatory.desk.counsel.questions import a_state, answering, book
from rogatory.desk.findings_shown import finding_view
from rogatory.desk.views import FindingView
from rogatory.desk.views.counsel import ClaimView, JurisdictionView
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode
from rogatory.law.book import LawBook
from rogatory.law.jurisdiction import Ground, jurisdiction
from rogatory.law.particulars import Conduct
from rogatory.law.request import Request
from rogatory.law.request_file import UnusableRequest
from rogatory.law.status import state_status
from rogatory.wording import state_name

_LISTS = ("committed_in", "effects_in", "offender_nationalities", "victim_nationalities", "proceedings_in")
_SINGLE = (
    "aboard",
    "offender_residence",
    "offender_present_in",
    "victim_residence",
    "against_state",
    "meant_for",
    "not_extradited_by",
)
"""The facts of the conduct that name States: several, or one."""

Bound = dict[StateCode, dict[str, bool | None]]
"""Of each State, the treaties that bind it or may."""


def law_jurisdiction(
    language: ScreenLanguage, request_file: bytes, *, on: str = "", known_as_of: str = "", home: str = ""
) -> JurisdictionView:
    """The grounds of the two States and of every State the conduct names, treaty by treaty.

    Raises ``CannotAnswer`` as ``law_check`` does, and for a file that names no State.
    """
    law = book(language, home)
    request, law_day, known_day = file_and_days(language, request_file, on, known_as_of)
    conduct = request.conduct or Conduct()
    with answering(language):
        states = _states(request, conduct)
    bound = {state: _bound(law, state, law_day, known_day) for state in states}
    return JurisdictionView(
        on=law_day,
        known_as_of=known_day,
        law_digest=law.digest,
        states=states,
        grounds=tuple(
            _claim(law, ground, bound, language)
            for state in states
            for ground in jurisdiction(law, tuple(bound[state]), conduct, [state]).grounds
        ),
        consult=_consult(law, request, conduct, bound, language),
    )


def _states(request: Request, conduct: Conduct) -> tuple[StateCode, ...]:
    """Every State named, the two of the request first."""
    named = [(request.requesting_state, "requesting_state"), (request.requested_state, "requested_state")]
    named += _named_in(conduct)
    states = tuple(dict.fromkeys(a_state(text, place) for text, place in named if text))
    if not states:
        raise UnusableRequest(Sentence("desk-law-no-state-named", {"place": "requesting_state"}))
    return states


def _named_in(conduct: Conduct) -> Iterator[tuple[str | None, str]]:
    for name in _LISTS:
        for position, text in enumerate(getattr(conduct, name) or ()):
            yield text, f"conduct.{name}[{position}]"
    for name in _SINGLE:
        yield getattr(conduct, name), f"conduct.{name}"


def _bound(law: LawBook, state: StateCode, on: date, known_as_of: date) -> dict[str, bool | None]:
    bounds = {
        key: state_status(held, state, on, known_as_of).bound.bound for key, held in law.instruments.items()
    }
    return {key: bound for key, bound in bounds.items() if bound is not False}


def _claim(law: LawBook, ground: Ground, bound: Bound, language: ScreenLanguage) -> ClaimView:
    shown = finding_view(law, ground.finding, language)
    return ClaimView(
        state=ground.state,
        state_in_words=state_name(ground.state, language),
        claim=ground.claim.value,
        claim_in_words=word_for("law-claim", language, claim=ground.claim.value),
        optional=ground.optional,
        binds=bound[ground.state][shown.citation.instrument],
        citation=shown.citation,
        verdict=shown.verdict,
        message=shown.message,
        mend=shown.mend,
        missing=shown.missing,
        missing_in_words=shown.missing_in_words,
        note=shown.note,
    )


def _consult(
    law: LawBook, request: Request, conduct: Conduct, bound: Bound, language: ScreenLanguage
) -> tuple[FindingView, ...]:
    """The duty to consult, by each treaty that binds, or may, at least two of the States that act.

    Who acts is not always known: then the two of the request are asked about.
    """
    acting = conduct.proceedings_in or (request.requesting_state, request.requested_state)
    held = [bound[StateCode(state)] for state in dict.fromkeys(acting) if state]
    shared = tuple(key for key in law.instruments if sum(key in treaties for treaties in held) > 1)
    found = jurisdiction(law, shared, conduct, ()).consult
    return tuple(finding_view(law, finding, language) for finding in found)
