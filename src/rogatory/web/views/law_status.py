"""Where the treaties stand: all at a glance, and one with its parties, amendment, withdrawal."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import ask_the_law, read_the_law
from rogatory.desk.views import Actor, FindingView, Refused
from rogatory.desk.views.treaties import PartyView, StatusView
from rogatory.web.entrance import signed_in
from rogatory.web.forms.law_questions import STANDS, asked
from rogatory.web.law_page import law_page
from rogatory.web.views.errors import not_in_the_law

_FIELDS = ("on", "known_as_of", "state", "stands")
_PENDING = ("kind", "requested_on", "withdrawal")


@require_safe
@signed_in
def status(request: HttpRequest, actor: Actor) -> HttpResponse:
    """Every treaty held, at a glance."""
    return law_page(request, actor, "law/status.html", found=None, treaties=read_the_law.treaties(actor))


@require_safe
@signed_in
def instrument(request: HttpRequest, actor: Actor, instrument: str) -> HttpResponse:
    """One treaty on a day; the fate of a pending request where the address asks for it."""
    question = asked(request.GET, (*_FIELDS, *_PENDING))
    days = {name: question[name] for name in ("on", "known_as_of")}
    found = ask_the_law.treaty(actor, instrument, **days)
    if isinstance(found, Refused) and "instrument" in dict(found.fields):
        return not_in_the_law(request)
    one = ask_the_law.treaty(actor, instrument, state=question["state"], **days) if question["state"] else None
    pending = _pending(actor, instrument, question) if request.GET.keys() & set(_PENDING) else None
    fault = next((answer for answer in (found, one, pending) if isinstance(answer, Refused)), None)
    return law_page(
        request,
        actor,
        "law/instrument.html",
        found=fault or found,
        treaty=found if isinstance(found, StatusView) else None,
        parties=_narrowed(found, question["stands"]),
        one=one.states[0] if isinstance(one, StatusView) else None,
        pending=None if isinstance(pending, Refused) else pending,
        instrument=instrument,
        asked=question,
        stands=STANDS,
    )


def _pending(actor: Actor, instrument: str, question: dict[str, str]) -> FindingView | Refused:
    asked_for = {name: question[name] for name in ("state", *_PENDING)}
    return ask_the_law.pending_request(actor, instrument, **asked_for)


def _narrowed(found: StatusView | Refused, stands: str) -> tuple[PartyView, ...]:
    """The States of the list, or those that stand so."""
    if isinstance(found, Refused):
        return ()
    wanted = {"bound": True, "not-bound": False, "undetermined": None}
    return tuple(one for one in found.states if stands not in wanted or one.bound is wanted[stands])
