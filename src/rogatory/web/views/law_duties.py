"""Who owes what by when, after something happened on a day."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import ask_the_law
from rogatory.desk.views import Actor
from rogatory.web.entrance import signed_in
from rogatory.web.forms.law_questions import EVENT_GROUPS, asked
from rogatory.web.law_page import law_page

_FIELDS = ("trigger", "requesting", "requested", "kind", "organized_group", "on", "known_as_of")


@require_safe
@signed_in
def duties(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The form, and the answer where its fields stand in the address."""
    question = asked(request.GET, _FIELDS)
    found = ask_the_law.duties(actor, **question) if request.GET.keys() & set(_FIELDS) else None
    return law_page(request, actor, "law/duties.html", found=found, asked=question, events=EVENT_GROUPS)
