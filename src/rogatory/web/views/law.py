"""The law: the questions it answers, and a provision as a page of its own or as the panel beside the work."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import reading_room
from rogatory.desk.views import Actor
from rogatory.web.entrance import signed_in
from rogatory.web.language import reading_language
from rogatory.web.law_page import ASSISTANCE, law_page
from rogatory.web.pages import page
from rogatory.web.views.errors import not_in_the_law


@require_safe
@signed_in
def opening(request: HttpRequest, actor: Actor) -> HttpResponse:
    """Every question with one sentence, in the order an officer meets them."""
    asked = {"requesting": "", "requested": "", "kind": ASSISTANCE}
    return law_page(request, actor, "law/opening.html", found=None, asked=asked)


@require_safe
@signed_in
def provision(request: HttpRequest, actor: Actor, instrument: str, cite: str) -> HttpResponse:
    """Our statement, the official text where imported, the counterparts elsewhere; an article as a whole."""
    found = reading_room.provision(reading_language(), instrument, cite)
    whole = None if found else reading_room.cited(reading_language(), instrument, cite)
    if found is None and whole is None:
        return not_in_the_law(request)
    held = whole is not None and any(one.official_text for one in whole.paragraphs)
    template = _template(whole is not None, request.headers.get("HX-Target") == "panel")
    response = page(
        request, template, actor=actor, here="library", provision=found, article=whole, held=held, on=None
    )
    response["Vary"] = "HX-Target, HX-Request, Cookie"
    return response


def _template(whole: bool, panel: bool) -> str:
    if whole:
        return "library/article_panel.html" if panel else "library/article.html"
    return "law/panel.html" if panel else "law/provision.html"
