"""My desk and the list of requests."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_safe

from rogatory.desk.overview import my_desk, requests
from rogatory.desk.views import Actor
from rogatory.web.entrance import signed_in
from rogatory.web.marks import code
from rogatory.web.pages import page

PHASES = (
    "draft",
    "approved",
    "sent",
    "received",
    "registered",
    "in_execution",
    "postponed",
    "answered",
    "withdrawn",
    "closed",
)
_HOMES = (("officer", "/desk/"), ("head", "/desk/"), ("executing", "/desk/"), ("auditor", "/audit/"))


@require_safe
@signed_in
def home(request: HttpRequest, actor: Actor) -> HttpResponse:
    """Send each role to the page it works on."""
    return _own_page(actor)


def _own_page(actor: Actor) -> HttpResponse:
    return HttpResponseRedirect(next((where for role, where in _HOMES if actor.has(role)), "/people/"))  # type: ignore[arg-type]


@require_safe
@signed_in
def desk(request: HttpRequest, actor: Actor) -> HttpResponse:
    """What waits for the reader, what waits for the other State, what is at the door."""
    if not any(actor.has(role) for role in ("officer", "head", "executing")):
        return _own_page(actor)
    return page(request, "desk.html", actor=actor, here="desk", desk=my_desk(actor))


@require_safe
@signed_in
def listing(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The requests the reader may know of, searched and filtered, with the total."""
    wanted = {name: request.GET.get(name, "")[:200] for name in ("q", "phase", "side", "counterpart")}
    found = requests(
        actor,
        search=wanted["q"],
        phase=wanted["phase"],
        side=wanted["side"],
        counterpart=wanted["counterpart"],
        page=page_number(request.GET.get("page", "")),
    )
    phases = [(phase, code("desk-phase", phase)) for phase in PHASES]
    return page(
        request, "requests.html", actor=actor, here="requests", found=found, wanted=wanted, phases=phases
    )


def page_number(text: str) -> int:
    """A page's number as typed in an address; anything else is the first page."""
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 7 else 1
