"""The law: the questions it answers, and a provision as a page of its own or as the panel beside the work."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import reading_room
from rogatory.desk.views import Actor
from rogatory.web.entrance import signed_in
from rogatory.web.language import reading_language
from rogatory.web.law_page import ASSISTANCE, law_page
from rogatory.web.pages import page


@require_safe
@signed_in
def opening(request: HttpRequest, actor: Actor) -> HttpResponse:
    """Every question with one sentence, in the order an officer meets them."""
    asked = {"requesting": "", "requested": "", "kind": ASSISTANCE}
    return law_page(request, actor, "law/opening.html", found=None, asked=asked)


@require_safe
@signed_in
def provision(request: HttpRequest, actor: Actor, instrument: str, cite: str) -> HttpResponse:
    """Our statement, the official text where imported, and the counterparts elsewhere."""
    found = reading_room.provision(reading_language(), instrument, cite)
    if found is None:
        raise Http404
    template = "law/panel.html" if request.headers.get("HX-Target") == "panel" else "law/provision.html"
    response = page(request, template, actor=actor, here="library", provision=found)
    response["Vary"] = "HX-Target, HX-Request, Cookie"
    return response
